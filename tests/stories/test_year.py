"""A client's year: what Acme gets from Tony when nobody ever answers, and on which days."""

from __future__ import annotations

from accountsd.core.journal import AskKind
from tests.stories.town import JAY, NEEDS_YOU, PAT, SAM, Town, is_digest, words

ACME = """
acme:
  name: Acme Ltd
  kind: company
  contacts:
    - {name: Pat Lee, email: pat@acme.example, role: payable}
    - {name: Sam Cole, email: sam@acme.example, role: boss}
  invoices:
    - {number: INV-1001, issued: 2026-12-01, amount: "1200.00", about: November retainer}
"""


async def test_an_invoice_that_nobody_answers_climbs_the_ladder_step_by_step(town: Town) -> None:
    """Issued 1 December, due 31 December: each letter comes on its day, not a day before, once.

    25 and 28 December and 1 January are holidays in England, so what falls there goes later; what
    comes before the due day goes on the working day before.
    """
    town.book(ACME)
    days = (
        ("2026-12-01", "Invoice INV-1001 from Winder Consulting"),
        ("2026-12-07", "Invoice INV-1001: is everything in order?"),  # 6 December is a Sunday
        ("2026-12-24", "Invoice INV-1001 is due on 31 December 2026"),  # 26 December is a Saturday
        ("2027-01-04", "Invoice INV-1001: a gentle reminder"),  # 1 January: holiday, then weekend
        ("2027-01-11", "Invoice INV-1001: second reminder"),
        ("2027-01-18", "Invoice INV-1001: payment is overdue"),
    )
    async with town.at_work():
        for day, subject in days:
            await town.at(f"{day} 08:50")
            assert town.subjects(PAT) == [], f"nothing before nine on {day}"
            await town.at(f"{day} 09:05")
            assert town.subjects(PAT) == [subject], day
            await town.at(f"{day} 16:00")
            assert town.subjects(PAT) == [], f"once only on {day}"
