"""The demo: eight weeks told as a story, in which everything happens that README promises of it."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from accountsd import log
from accountsd.demo.command import WEEKS_8
from accountsd.demo.story import Story
from accountsd.demo.telling import Told, Who
from tests.shell.cli.counter import Counter, typed


@dataclass(frozen=True)
class Weeks:
    """What was told, and where the files lie."""

    told: tuple[Told, ...]
    folder: Path

    def on(self, day: str) -> list[str]:
        """The lines of a day, `09-17`."""
        return [line.what for line in self.told if f"{line.at:%m-%d}" == day]

    def letters(self, to: str) -> list[str]:
        """The subjects of one reader's letters, in order."""
        heads = (f"letter to {to}", f"copy to {to}")
        found = [line.what for line in self.told if line.who is Who.TONY]
        return [what.partition(": ")[2] for what in found if what.startswith(heads)]


@pytest.fixture(scope="module")
def weeks(tmp_path_factory: pytest.TempPathFactory) -> Weeks:
    """The whole demo, once."""
    folder = tmp_path_factory.mktemp("demo")
    told: list[Told] = []
    handlers, level = logging.getLogger().handlers[:], logging.getLogger("accountsd").level
    log.hush()
    try:
        asyncio.run(Story(folder, told.append, lambda *_: None).run(WEEKS_8))
    finally:
        logging.getLogger().handlers[:] = handlers
        for name in ("accountsd", "mail.log"):
            logging.getLogger(name).setLevel(level)
    return Weeks(tuple(told), folder)


def test_a_promise_is_kept_late_and_nobody_is_bothered(weeks: Weeks) -> None:
    """Acme promises 25 September and pays on the 30th, within the grace: one reminder before, none after."""
    assert any(what.startswith("notes: Promised") for what in weeks.on("09-17"))
    assert any("INV-1001 rests" in line.what for line in weeks.told)
    assert weeks.letters("pat@acme.example") == [
        "Invoice INV-1001 from Winder Consulting",
        "Invoice INV-1001: is everything in order?",
        "Invoice INV-1001: a gentle reminder",
    ]


def test_a_broken_promise_is_named_in_the_next_letter(weeks: Weeks) -> None:
    """Birch promised 22 September: on the 28th the second reminder quotes it."""
    said = [what for what in weeks.on("09-28") if what.startswith("it says")]
    assert len(said) == 1
    assert "22 September 2026" in said[0]
    assert any("second reminder" in what for what in weeks.on("09-28"))


def test_the_escalation_waits_for_the_owner_and_copies_the_boss(weeks: Weeks) -> None:
    """Asked on the morning of 16 October, approved at ten, and only then sent."""
    day = weeks.on("10-16")
    asked = next(i for i, what in enumerate(day) if what == "digest to Jay: 1 thing needs you")
    approved = day.index("Jay: accountsd approve INV-1002")
    sent = next(i for i, what in enumerate(day) if what.startswith("letter to robin@birch"))
    assert asked < approved < sent
    assert weeks.letters("ash@birch.example") == ["Invoice INV-1002: may we ask for your help?"]


def test_a_dispute_stops_one_invoice_and_not_the_next(weeks: Weeks) -> None:
    """INV-1003 is quiet until it is settled, INV-1007 is sent meanwhile; the credit is believed at once."""
    kit = weeks.letters("kit@cedar.example")
    assert kit.index("Invoice INV-1007 from Winder Consulting") == 3
    assert "Invoice INV-1003: second reminder" in kit[4:]
    assert any("GBP 2000.00 of 2450.00" in what for what in weeks.on("10-05"))
    assert not any("Cedar" in what for what in weeks.on("10-01")), (
        "what is settled is not asked again"
    )


def test_who_is_away_is_waited_for(weeks: Weeks) -> None:
    """Jo is away until 18 September: the reminder of the 17th goes on the 22nd."""
    assert not any("jo@dale" in what and "letter" in what for what in weeks.on("09-17"))
    assert any(what.startswith("letter to jo@dale.example") for what in weeks.on("09-22"))


def test_a_bounce_is_told_and_the_other_contact_written_to(weeks: Weeks) -> None:
    """Lou has left: Jay is told within ten minutes, and Max gets every letter."""
    assert any("did not arrive" in what for what in weeks.on("09-03"))
    assert len(weeks.letters("max@elm.example")) == 5


def test_a_forwarded_advice_is_no_order_and_no_money(weeks: Weeks) -> None:
    """Fern's advice is noted from the owner's forward; Fern gets no reminder."""
    assert any(
        what.startswith("notes: Said to be paid on 2026-09-18") for what in weeks.on("09-18")
    )
    assert not any("not taken as an order" in line.what for line in weeks.told)
    assert not any("flag" in what for what in weeks.on("09-18")), "it is plain: nobody is asked"
    assert len(weeks.letters("val@fern.example")) == 2


def test_proven_unproven_and_forged_are_three_things(weeks: Weeks) -> None:
    """Believed; believed because it answers our letter; not believed, and told to Jay."""
    assert any("promise, proven" in what for what in weeks.on("09-17"))
    assert any("promise, in thread" in what for what in weeks.on("09-18"))
    forged = weeks.on("09-21")
    assert any("contradicted" in what and what.startswith("reads") for what in forged)
    assert any(what.startswith("flag to Jay: Acme Ltd") for what in forged)


def test_a_stranger_reaches_the_owner(weeks: Weeks) -> None:
    """Flagged; the next day it is answered by moving the mail, and no longer counted."""
    assert any(what.startswith("flag to Jay") for what in weeks.on("09-23"))
    assert weeks.on("09-24").count("digest to Jay: 2 things need you") == 1
    assert weeks.on("09-25").count("digest to Jay: 1 thing needs you") == 1


def test_every_letter_to_a_client_says_why_it_goes(weeks: Weeks) -> None:
    """The line after it begins with “because”."""
    for line, following in pairwise(weeks.told):
        if line.who is Who.TONY and line.what.startswith("letter to"):
            assert following.what.startswith("because ")


def test_the_letters_lie_there_to_be_opened(weeks: Weeks) -> None:
    """One page links every letter, flag and digest, and each link leads somewhere."""
    page = (weeks.folder / "index.html").read_text(encoding="utf-8")
    links = [piece.partition('"')[0] for piece in page.split('href="')[1:]]
    assert len(links) >= 2 * 60
    assert all((weeks.folder / link).is_file() for link in links)


def test_at_the_end_nothing_is_open(weeks: Weeks) -> None:
    """The book and the state are left for the commands: `status` finds no open invoice and no ask."""
    where = ("--config", str(weeks.folder / "book" / "config.yaml"))
    counter = Counter(weeks.folder / "counter")
    counter.folder.mkdir(exist_ok=True)
    answer = counter.types(*where, "--state", str(weeks.folder / "state"), "status", "--json")
    assert answer.json()["invoices"] == []
    assert answer.json()["asks"] == []


def test_the_demo_never_writes_over_anything(tmp_path: Path) -> None:
    """`--keep` of a folder with something in it is a usage error."""
    (tmp_path / "mine").write_text("mine")
    counter = Counter(tmp_path)
    assert counter.types("demo", "--keep", str(tmp_path)).code == 64
    assert typed(["demo", "--days", "0"], counter.now) == 64
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


def test_a_few_days_on_the_terminal(tmp_path: Path) -> None:
    """`accountsd demo --days 2 --keep DIR`: a heading a day, letters under it, where to look."""
    told = Counter(tmp_path).types("demo", "--days", "2", "--keep", str(tmp_path / "kept"))
    assert told.code == 0, told.err
    assert "\nTuesday 1 September  (day 2 of 2)\n" in told.out
    assert (
        "  09:30  letter to pat@acme.example: Invoice INV-1001 from Winder Consulting\n" in told.out
    )
    assert told.out.rstrip().endswith("show INV-1002")
    assert str(tmp_path / "kept" / "index.html") in told.out
