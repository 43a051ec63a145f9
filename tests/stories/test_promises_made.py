"""What a client promises: kept in time, or broken and named in the next letter."""

from __future__ import annotations

from accountsd.core.journal import Promised
from tests.stories.letters import words
from tests.stories.town import JAY, PAT, Town

ACME = """
acme:
  name: Acme Ltd
  kind: company
  contacts: [{name: Pat Lee, email: pat@acme.example}]
  invoices:
    - {number: INV-1001, issued: 2026-12-01, due: 2026-12-15, amount: "1200.00"}
"""
PROMISE = """
    Hello Tony,

    we will pay invoice INV-1001 on 8 January.

    Kind regards
    Pat
    """


async def _promised(town: Town) -> None:
    """Invoice and reminder have gone; on 6 January Pat answers the second reminder."""
    await town.at("2026-12-01")
    await town.at("2026-12-16")
    await town.at("2026-12-29")
    reminder = town.opens(PAT)[-1]
    assert reminder["Subject"] == "Invoice INV-1001: second reminder"
    town.clock("2026-12-30 11:00")
    town.writes("Pat Lee <pat@acme.example>", PROMISE, answering=reminder)
    await town.at("2026-12-30 11:01")
    (promise,) = town.facts(Promised)
    assert f"{promise.day}" == "2027-01-08"


async def test_a_promise_that_is_kept_is_not_disturbed(town: Town) -> None:
    """Promised for Friday 8 January; the money is entered on the 12th, within three working days."""
    town.book(ACME)
    async with town.at_work():
        await _promised(town)
        assert town.subjects(JAY) == [], "a plain promise needs nobody"
        for day in ("2027-01-04", "2027-01-08", "2027-01-12"):
            await town.at(day)
        assert town.says("paid", "INV-1001", "--on", "2027-01-12") == 0
        for day in ("2027-01-13", "2027-01-14", "2027-01-25", "2027-03-01"):
            await town.at(day)
        assert town.subjects(PAT) == []


async def test_a_promise_that_is_broken_is_named_in_the_next_letter(town: Town) -> None:
    """Quiet through the 13th (three working days' grace); on the 14th the next rung, quoting the day."""
    town.book(ACME)
    async with town.at_work():
        await _promised(town)
        for day in ("2027-01-04", "2027-01-08", "2027-01-12", "2027-01-13"):
            await town.at(day)
            assert town.subjects(PAT) == [], day
        await town.at("2027-01-14")
        (letter,) = town.opens(PAT)
        assert letter["Subject"] == "Invoice INV-1001: payment is overdue"
        assert "8 January 2027" in words(letter)
        assert str(letter["In-Reply-To"] or letter["References"]), "it stands in the same thread"
        await town.at("2027-01-15")
        assert town.subjects(PAT) == [], "one letter, not a burst"
