"""A client's year: what Acme gets from Tony when nobody ever answers, and on which days."""

from __future__ import annotations

from accountsd.core.journal import AskKind
from tests.stories.letters import words
from tests.stories.town import PAT, SAM, Town

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
DUE_TO_BE_PAID = """\
    - {number: INV-1001, issued: 2026-12-01, amount: "1200.00", paid: 2027-04-01}
"""


async def test_an_invoice_that_nobody_answers_climbs_the_ladder_step_by_step(town: Town) -> None:
    """Issued 1 December, due 31 December: each letter comes on its day, in office hours, once.

    25 and 28 December and 1 January are holidays in England, so what falls there goes later; what
    comes before the due day goes on the working day before.
    """
    town.book(ACME)
    days = (
        ("2026-12-01", "Invoice INV-1001 from Winder Consulting"),
        ("2026-12-07", "Invoice INV-1001: is everything in order?"),  # 6 December is a Sunday
        ("2026-12-24", "Invoice INV-1001: due on 31 December 2026"),  # 26 December is a Saturday
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
        for quiet in ("2026-12-25", "2026-12-28", "2027-01-01", "2027-01-10", "2027-01-20"):
            assert quiet not in dict(days)
        assert town.subjects(SAM) == [], "the boss is not troubled yet"


async def test_harsh_letters_wait_for_the_owner_and_a_final_demand_waits_for_ever(
    town: Town,
) -> None:
    """The letter to the boss leaves when Jay approves it; the final demand only if he does, whenever."""
    town.start = "2026-11-24"
    town.book(ACME)
    async with town.at_work():
        for day in ("2026-12-01", "2027-01-04", "2027-01-11", "2027-01-18"):
            await town.at(day)
        assert len(town.subjects(PAT)) == 4

        await town.at("2027-02-04")  # 35 days after due
        assert town.subjects(PAT) == []
        (ask,) = town.asks()
        assert ask.kind is AskKind.APPROVAL
        assert town.says("approve", "INV-1001") == 0
        await town.at("2027-02-04 11:00")
        assert town.subjects(PAT) == ["Invoice INV-1001: may we ask for your help?"]
        (copy,) = town.opens(SAM)
        assert "pat@acme.example" in str(copy["To"])
        assert "sam@acme.example" in str(copy["Cc"])

        await town.at("2027-02-18")  # 49 days after due
        await town.at("2027-03-18")  # a month later it still waits: nothing harsher, nothing milder
        assert town.subjects(PAT) == []
        (ask,) = town.asks()
        assert ask.kind is AskKind.APPROVAL
        assert town.says("approve", "INV-1001") == 0
        await town.at("2027-03-18 11:00")
        (demand,) = town.opens(PAT)
        assert "£1,200.00" in words(demand)


async def test_an_approval_that_never_comes_lapses_and_the_ladder_goes_on(town: Town) -> None:
    """After five working days the escalation is given up; the next step comes in its own time."""
    town.ladder = """\
    - {name: invoice,  when: on issue,          letter: invoice}
    - {name: overdue,  when: 1 day after due,   letter: overdue}
    - {name: escalate, when: 10 days after due, letter: escalation, cc: boss, approve: true}
    - {name: firm,     when: 18 days after due, letter: firm}
    """
    town.book(ACME)
    async with town.at_work():
        for day in ("2026-12-01", "2027-01-04"):
            await town.at(day)
        town.opens(PAT)
        await town.at("2027-01-11")
        assert [ask.kind for ask in town.asks()] == [AskKind.APPROVAL]
        await town.at("2027-01-18 09:30")  # the fifth working day: still time to approve
        assert town.subjects(PAT) == []
        await town.at("2027-01-19 09:30")
        assert town.subjects(PAT) == ["Invoice INV-1001: payment is overdue"]
        assert town.asks() == []
        assert town.subjects(SAM) == []


async def test_money_that_the_owner_enters_ends_the_letters(town: Town) -> None:
    """Paid in the book on 12 January: the letter of the 18th never goes."""
    town.book(ACME)
    async with town.at_work():
        for day in ("2026-12-01", "2027-01-04", "2027-01-11"):
            await town.at(day)
        town.opens(PAT)
        town.clock("2027-01-12")
        town.book(ACME.replace('"1200.00"', '"1200.00", paid: 2027-01-12'))
        for day in ("2027-01-18", "2027-02-04", "2027-03-01"):
            await town.at(day)
        assert town.subjects(PAT) == []
