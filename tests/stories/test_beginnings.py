"""The first day, days on which nobody was there, and a state that is brought back from a backup."""

from __future__ import annotations

from pathlib import Path

from accountsd.core.journal import AskKind
from tests.stories.town import JAY, PAT, Town

ACME = """
acme:
  name: Acme Ltd
  kind: company
  contacts: [{name: Pat Lee, email: pat@acme.example}]
  invoices:
    - {number: INV-1001, issued: 2026-12-01, due: 2026-12-15, amount: "1200.00"}
"""


async def test_mail_from_before_the_first_day_is_listed_and_not_acted_on(town: Town) -> None:
    """Pat wrote last week; Tony starts today: Jay is told once, and Acme gets no chase for five days."""
    town.book(ACME.replace("2026-12-01", "2026-10-01").replace("2026-12-15", "2026-10-15"))
    town.clock("2026-11-27 10:00")
    old = town.written("Pat Lee <pat@acme.example>", "We pay on Friday.", "INV-1001", None, {})
    town.puts(old.as_bytes())
    async with town.at_work():
        await town.at("2026-12-01")
        asks = town.asks()
        assert [ask.kind for ask in asks] == [AskKind.FIRST_START]
        assert town.lies_in("INBOX") == ["INV-1001"], "it stays where it lies"
        await town.at("2026-12-07")
        assert town.subjects(PAT) == []
        await town.at("2026-12-09")
        assert town.subjects(PAT) == ["Invoice INV-1001: a gentle reminder"]
        assert town.lies_in("INBOX") == ["INV-1001"]


async def test_a_week_without_tony_ends_in_one_letter_not_in_a_burst(town: Town) -> None:
    """Two rungs fall due while the machine is off: the milder goes, and the next keeps its distance."""
    town.book(ACME)
    async with town.at_work():
        await town.at("2026-12-01")
    town.opens(PAT)
    # 16 December (overdue) and 29 December (second) pass with nobody there.
    async with town.at_work():
        await town.at("2026-12-30")
        assert town.subjects(PAT) == ["Invoice INV-1001: a gentle reminder"]
        for day in ("2026-12-31", "2027-01-04", "2027-01-05", "2027-01-07"):
            await town.at(day)
            assert town.subjects(PAT) == [], day
        await town.at("2027-01-08")  # nine days after the reminder, as far apart as in the policy
        assert town.subjects(PAT) == ["Invoice INV-1001: second reminder"]


async def test_an_older_state_that_is_restored_repeats_nothing(town: Town, tmp_path: Path) -> None:
    """Backed up before two reminders, restored after: Tony finds them in the mailbox, and waits for Jay."""
    town.book(ACME)
    kept = tmp_path / "state.backup"
    async with town.at_work():
        await town.at("2026-12-01")
    assert town.says("backup", str(kept)) == 0
    async with town.at_work():
        await town.at("2026-12-16")
        await town.at("2026-12-29")
        await town.at("2026-12-29 10:00")
    assert len(town.subjects(PAT)) == 3
    town.clock("2026-12-30 08:00")
    assert town.says("restore", "--replace", str(kept)) == 0
    town.opens(JAY)
    async with town.at_work():
        await town.at("2026-12-30")
        await town.at("2026-12-30 10:00")
        assert town.subjects(PAT) == [], "neither reminder is sent a second time"
        assert any("mailbox" in ask.what for ask in town.asks()), "the owner is told"
        for ask in town.asks():
            assert town.says("resolve", ask.id) == 0
        await town.at("2027-01-04")
        await town.at("2027-01-07")
        subjects = town.subjects(PAT)
        assert subjects == ["Invoice INV-1001: payment is overdue"], (
            "the ladder goes on where it was"
        )
