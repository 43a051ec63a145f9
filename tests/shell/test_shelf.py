"""The book on disk and in the state: what an edit took away or renamed is noticed, also by a restart.

The book of tests/shell/cli/counter.py: Acme and Birch; nobody looks while the files are edited.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from accountsd import chores
from accountsd.core.book import Role
from accountsd.core.journal import (
    By,
    Cause,
    ContactLearned,
    Paused,
    Scope,
    Source,
    SourceKind,
    Stops,
)
from accountsd.core.receivable import Account
from accountsd.inbox import Memory
from accountsd.ledger import SURPRISE, Ledger
from accountsd.shelf import Shelf
from accountsd.store import Store
from accountsd.templates import Templates
from tests.core.sample import sent
from tests.shell.cli.counter import CLIENTS, CONFIG, TUESDAY, Counter

LATER = TUESDAY + timedelta(hours=1)


class Desk:
    """A book that is edited, and what Tony makes of it when he looks."""

    def __init__(self, folder: Path, store: Store) -> None:
        self.counter = Counter(folder)
        self.counter.book()
        self.store = store
        self.shelf = self._shelf()
        book, _ = self.shelf.open(TUESDAY)
        self.ledger = Ledger(book, store)

    def _shelf(self) -> Shelf:
        templates = Templates.beside(self.counter.config.parent)
        return Shelf(self.counter.config, self.store, templates)

    def writes(self, clients: str, config: str = CONFIG) -> None:
        """The owner saves his files."""
        self.counter.book(clients, config)

    def looks(self, how: str) -> None:
        """By a reload of the running daemon, or by the next start."""
        if how == "reload":
            self.shelf.reload(self.ledger, LATER)
            return
        book, _ = self._shelf().open(LATER)
        self.ledger = Ledger(book, self.store)

    def account(self, client: str) -> Account:
        """A client, folded."""
        return self.ledger.account(client, LATER)

    def asked(self) -> list[str]:
        """What the owner is asked about the book."""
        return [record.ask.id.partition("-")[0] for record in self.store.journal.open_asks()]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A book that Tony has seen."""
    with Store.open(tmp_path / "state") as store:
        yield Desk(tmp_path, store)


LOOKS = pytest.mark.parametrize("how", ["reload", "restart"])
MANY = CLIENTS + "".join(
    f"""\
client{n}:
  name: Client {n}
  kind: company
  contacts: [{{name: Robin Hale, email: robin@client{n}.example}}]
  invoices: [{{number: INV-30{n:02}, issued: 2026-09-01, amount: "500.00"}}]
"""
    for n in range(8)
)


def lawyers() -> Paused:
    """A letter of Acme's lawyers, which names no invoice."""
    return Paused(
        id="mail:1/0",
        at=TUESDAY,
        by=By.CLIENT,
        source=Source(SourceKind.MAIL, "1"),
        client="acme",
        cause=Cause.LEGAL,
        scope=Scope(),
        stops=Stops.ALL,
        until=None,
        why="their lawyers write",
        ask="reply-1",
    )


def learned() -> ContactLearned:
    """Pat says to write to Kim from now on."""
    return ContactLearned(
        id="mail:2/0",
        at=TUESDAY,
        by=By.CLIENT,
        source=Source(SourceKind.MAIL, "2"),
        client="acme",
        address="kim@acme.example",
        role=Role.PAYABLE,
        instead_of=None,
    )


@LOOKS
def test_an_invoice_that_went_is_asked_about(desk: Desk, how: str) -> None:
    """With its balance open: whether Tony looked on or was away, the owner is told."""
    desk.writes(
        CLIENTS.replace(
            "    - {number: INV-1001, issued: 2026-10-23",
            "    - {number: INV-1009, issued: 2026-10-23",
        )
    )
    desk.looks(how)
    assert desk.asked() == ["gone"]


@LOOKS
def test_the_same_edit_taken_back_and_made_again_is_asked_about_again(desk: Desk, how: str) -> None:
    """Gone, back, gone: the question that had ended by itself stands again."""
    without = "".join(line for line in CLIENTS.splitlines(keepends=True) if "INV-1001" not in line)
    for clients, asked in ((without, ["gone"]), (CLIENTS, []), (without, ["gone"])):
        desk.writes(clients)
        desk.looks(how)
        chores.close_ended(desk.ledger, desk.store, LATER)
        assert desk.asked() == asked


@LOOKS
def test_a_sum_that_is_put_right_again_is_no_question(desk: Desk, how: str) -> None:
    """A slip of the pen in an invoice that Birch has: asked once, and over with the slip."""
    desk.store.journal.record([sent("2026-11-20", "overdue", "INV-2001")])
    for clients, asked in ((CLIENTS.replace('"500.00"', '"5000.00"'), ["changed"]), (CLIENTS, [])):
        desk.writes(clients)
        desk.looks(how)
        chores.close_ended(desk.ledger, desk.store, LATER)
        assert desk.asked() == asked


@LOOKS
def test_a_book_that_lost_a_quarter_is_a_surprise(desk: Desk, how: str) -> None:
    """Nine of ten clients: chases rest until the owner has looked."""
    desk.writes(MANY)
    desk.looks("reload")
    assert desk.store.meta.get(SURPRISE) is None
    desk.writes(CLIENTS)
    desk.looks(how)
    assert desk.store.meta.get(SURPRISE) == "8 of 10 clients are no longer in the book."


def test_a_restart_without_an_edit_notices_nothing(desk: Desk) -> None:
    """The same files: no question, no surprise."""
    desk.looks("restart")
    assert (desk.asked(), desk.store.meta.get(SURPRISE)) == ([], None)


@LOOKS
def test_a_client_under_another_id_keeps_his_silences(desk: Desk, how: str) -> None:
    """Lawyers have written, and no fact names an invoice: under the new id they have written still."""
    desk.store.journal.record([lawyers()])
    desk.writes(CLIENTS.replace("acme:", "acme-ltd:", 1))
    desk.looks(how)
    (silence,) = desk.account("acme-ltd").silences
    assert silence.cause is Cause.LEGAL
    assert desk.asked() == []


@LOOKS
def test_whom_a_client_named_is_known_under_his_other_id(desk: Desk, how: str) -> None:
    """A mail of Kim's is still Acme's."""
    desk.store.journal.record([learned()])
    memory = Memory(desk.store)
    assert memory.known(desk.ledger.book).contacts == {"kim@acme.example": "acme"}
    desk.writes(CLIENTS.replace("acme:", "acme-ltd:", 1))
    desk.looks(how)
    assert memory.known(desk.ledger.book).contacts == {"kim@acme.example": "acme-ltd"}


@LOOKS
def test_both_halves_of_a_client_keep_what_was_said(desk: Desk, how: str) -> None:
    """One client made two: the lawyers' letter keeps Tony quiet about both."""
    desk.store.journal.record([lawyers()])
    second = '    - {number: INV-1002, issued: 2026-11-20, amount: "80.00"}\n'
    other = f"""\
acme-us:
  name: Acme Inc
  kind: company
  contacts: [{{name: Kim Loe, email: kim@acme-us.example}}]
  invoices:
{second}"""
    desk.writes(CLIENTS.replace(second, "").replace("acme:", "acme-uk:", 1) + other)
    desk.looks(how)
    for name in ("acme-uk", "acme-us"):
        assert [s.cause for s in desk.account(name).silences] == [Cause.LEGAL]


@LOOKS
def test_a_client_who_was_away_comes_back_under_another_id(desk: Desk, how: str) -> None:
    """Taken out of the book in autumn, back in winter as `acme-ltd`: his numbers tell who he is."""
    desk.store.journal.record([lawyers()])
    desk.writes(CLIENTS[CLIENTS.index("birch:") :])
    desk.looks(how)
    desk.writes(CLIENTS.replace("acme:", "acme-ltd:", 1))
    desk.looks(how)
    assert [s.cause for s in desk.account("acme-ltd").silences] == [Cause.LEGAL]


def test_a_letter_that_is_added_mends_the_book(desk: Desk) -> None:
    """The owner translates what was missing: that is an edit like any other."""
    letters = desk.counter.config.parent / "templates" / "en"
    ladder = CONFIG.replace("letter: overdue}", "letter: nudge}")
    desk.writes(CLIENTS, ladder)
    desk.looks("reload")
    desk.looks("reload")
    assert desk.shelf.loaded is not None
    assert [problem.message for problem in desk.shelf.loaded.problems] == [
        "There is no letter `nudge`."
    ]
    assert not desk.shelf.is_settled(LATER)
    letters.mkdir(parents=True)
    (letters / "nudge.md").write_text("Subject: nudge\n\nNudge.\n", encoding="utf-8")
    assert not desk.shelf.is_settled(LATER)
    assert desk.shelf.is_settled(LATER + timedelta(seconds=2))
    desk.looks("reload")
    assert desk.shelf.loaded.problems == ()
