"""A disputed invoice: Tony is silent about it, the owner is told, and next month's work is still billed."""

from __future__ import annotations

from accountsd.core.receivable import Standing
from tests.stories.letters import words
from tests.stories.town import JAY, NEEDS_YOU, PAT, Town

ACME = """
acme:
  name: Acme Ltd
  kind: company
  contacts: [{name: Pat Lee, email: pat@acme.example}]
  invoices:
    - {number: INV-1001, issued: 2026-12-01, due: 2026-12-15, amount: "1200.00"}
"""
JANUARY = '    - {number: INV-1002, issued: 2027-01-04, due: 2027-01-18, amount: "300.00"}\n'
DISPUTE = """
    Tony,

    we do not agree with invoice INV-1001. Two of the days that you charge were never worked.

    Pat
    """


async def test_a_disputed_invoice_is_not_chased_and_the_next_one_still_goes(town: Town) -> None:
    """INV-1001 rests until Jay settles it; INV-1002 is sent, and chased alone when it is late."""
    town.book(ACME)
    async with town.at_work() as tony:
        await town.at("2026-12-01")
        await town.at("2026-12-16")
        reminder = town.opens(PAT)[-1]
        town.clock("2026-12-17 14:00")
        town.writes("Pat Lee <pat@acme.example>", DISPUTE, answering=reminder)
        await town.at("2026-12-17 14:01")
        (flag,) = [mail for mail in town.opens(JAY) if "INV-1001" in str(mail["Subject"])]
        assert "they contest what was billed" in words(flag)
        (original,) = flag.iter_attachments()
        assert "were never worked" in words(original.get_content())
        assert town.lies_in(NEEDS_YOU) == [f"Re: {reminder['Subject']}"]
        standing = tony.ledger.fresh("acme", town.now).receivables[0].standing
        assert standing is Standing.DISPUTED

        town.clock("2027-01-04 08:00")
        town.book(ACME + JANUARY)
        await town.at("2027-01-04")
        assert town.subjects(PAT) == ["Invoice INV-1002 from Winder Consulting"]
        await town.at("2027-01-19")
        (letter,) = town.opens(PAT)
        assert "INV-1002" in str(letter["Subject"])
        assert "INV-1001" not in words(letter), "what is contested is not asked for on the side"
        assert "£300.00" in words(letter)


async def test_a_settled_dispute_goes_on_where_it_stopped(town: Town) -> None:
    """The day after `settle` the next rung goes, not the one that was said and not two."""
    town.book(ACME)
    async with town.at_work():
        await town.at("2026-12-01")
        await town.at("2026-12-16")
        reminder = town.opens(PAT)[-1]
        town.clock("2026-12-17 14:00")
        town.writes("Pat Lee <pat@acme.example>", DISPUTE, answering=reminder)
        await town.at("2026-12-17 14:01")
        await town.at("2027-01-18")
        assert town.subjects(PAT) == []
        assert town.says("settle", "INV-1001") == 0
        await town.at("2027-01-18 15:00")
        assert town.subjects(PAT) == [], "what the owner ends today is free tomorrow"
        await town.at("2027-01-19")
        assert town.subjects(PAT) == ["Invoice INV-1001: second reminder"]
        await town.at("2027-01-20")
        assert town.subjects(PAT) == []
