"""A remittance advice: what the client says is paid is not chased, and is not money either."""

from __future__ import annotations

from accountsd.core.journal import Advised, AskKind, Received
from accountsd.core.receivable import Standing
from tests.stories.letters import is_digest, words
from tests.stories.town import JAY, NEEDS_YOU, REMITTANCES, Town

FERN = """
fern:
  name: Fern Logistics
  kind: company
  contacts: [{name: Val Stone, email: val@fern.example}]
  invoices:
    - {number: INV-1006, issued: 2026-12-01, due: 2026-12-15, amount: "3100.00"}
"""
FORWARD = """
    Tony, this came in from Fern.

    ---------- Forwarded message ---------
    From: Val Stone <val@fern.example>
    Date: Mon, 4 Jan 2027 at 11:02
    Subject: Remittance advice
    To: Jay Winder <jay@winder.example>

    Dear supplier,

    we have today paid the following by bank transfer:

    Invoice: INV-1006
    Amount: GBP 3,100.00
    Payment date: 4 January 2027
    Payment reference: FERN-0104

    Fern Logistics, accounts payable
    """


async def _forwarded(town: Town) -> None:
    """The invoice and one reminder have gone; on 4 January Jay forwards Fern's advice."""
    town.moves_in("val@fern.example")
    town.book(FERN)


async def test_a_forwarded_advice_keeps_tony_quiet_and_then_raises_a_question(town: Town) -> None:
    """Advised on 4 January: quiet for five working days' grace, then the owner is asked, Fern is not."""
    await _forwarded(town)
    async with town.at_work() as tony:
        await town.at("2026-12-01")
        await town.at("2026-12-16")
        await town.at("2026-12-29")
        town.opens("val@fern.example")
        town.clock("2027-01-04 11:10")
        town.writes("Jay Winder <jay@winder.example>", FORWARD, subject="Fwd: Remittance advice")
        await town.at("2027-01-04 11:11")
        (advice,) = town.facts(Advised)
        assert [(line.invoice, str(line.amount)) for line in advice.lines] == [
            ("INV-1006", "3100.00")
        ]
        assert town.facts(Received) == [], "an advice is not money"
        assert town.lies_in(REMITTANCES) == ["Fwd: Remittance advice"]
        account = tony.ledger.fresh("fern", town.now)
        assert account.receivables[0].standing is Standing.ADVISED
        assert str(account.receivables[0].balance) == "3100.00"

        for day in ("2027-01-08", "2027-01-11"):
            await town.at(day)
        assert town.asks() == []
        town.opens(JAY)
        await town.at("2027-01-12")
        (ask,) = town.asks()
        assert ask.kind is AskKind.MONEY
        assert ask.invoices == ("INV-1006",)
        (digest,) = [mail for mail in town.opens(JAY) if is_digest(mail)]
        assert "INV-1006" in words(digest)
        for day in ("2027-01-13", "2027-02-01", "2027-03-01"):
            await town.at(day)
        assert town.subjects("val@fern.example") == [], "time alone never asks again"


async def test_the_owners_word_that_it_came_closes_the_matter(town: Town) -> None:
    """`accountsd paid INV-1006` answers the question and settles the invoice."""
    await _forwarded(town)
    async with town.at_work() as tony:
        await town.at("2026-12-01")
        await town.at("2026-12-16")
        town.clock("2027-01-04 11:10")
        town.writes("Jay Winder <jay@winder.example>", FORWARD, subject="Fwd: Remittance advice")
        await town.at("2027-01-04 11:11")
        await town.at("2027-01-12")
        assert len(town.asks()) == 1
        assert town.says("paid", "INV-1006", "--on", "2027-01-05") == 0
        await town.at("2027-01-12 10:00")
        assert town.asks() == []
        account = tony.ledger.fresh("fern", town.now)
        assert account.receivables[0].standing is Standing.SETTLED


async def test_released_because_it_never_came_the_next_letter_quotes_the_advice(
    town: Town,
) -> None:
    """“It has not come”: the next rung goes on the next working day and says what Fern had told us."""
    await _forwarded(town)
    async with town.at_work():
        await town.at("2026-12-01")
        await town.at("2026-12-16")
        town.opens("val@fern.example")
        town.clock("2027-01-04 11:10")
        town.writes("Jay Winder <jay@winder.example>", FORWARD, subject="Fwd: Remittance advice")
        await town.at("2027-01-04 11:11")
        await town.at("2027-01-12")
        assert town.says("release", "INV-1006") == 0
        await town.at("2027-01-12 11:00")
        await town.at("2027-01-13")
        (letter,) = town.opens("val@fern.example")
        assert letter["Subject"] == "Invoice INV-1006: second reminder"
        assert "4 January 2027" in words(letter)


async def test_an_advice_that_the_owner_moves_to_remittances_is_read_as_one(town: Town) -> None:
    """A mail that needed Jay is an advice after all: he drags it from Needs you to Remittances."""
    town.moves_in("val@fern.example")
    town.book(FERN)
    async with town.at_work():
        await town.at("2026-12-01")
        await town.at("2026-12-16")
        reminder = town.opens("val@fern.example")[-1]
        town.clock("2026-12-17 14:00")
        town.writes(
            "Val Stone <val@fern.example>",
            "Invoice INV-1006 was paid, and by the way: is Jay well?",
            answering=reminder,
        )
        await town.at("2026-12-17 14:01")
        assert len(town.lies_in(NEEDS_YOU)) == 1
        town.moves(NEEDS_YOU, REMITTANCES)
        await town.at("2026-12-17 14:05")
        (advice,) = town.facts(Advised)
        assert [line.invoice for line in advice.lines] == ["INV-1006"]
        assert town.asks() == []
