"""Remittance advices: what the client says is paid.

Unless said otherwise Acme owes INV-1001 (GBP 1200.00, due Saturday 31 October 2026), the business
began with us on 1 November, and the first reminder, `overdue`, could go on Tuesday 3 November.
"""

from __future__ import annotations

from accountsd.core.journal import (
    Advised,
    AdvisedLine,
    By,
    Cause,
    Grade,
)
from tests.core.answers import planned, silent
from tests.core.sample import account, base, book, client, gbp, invoice, on, payment, resumed, sent

WINDER = book(client(invoice()))
TUESDAY = "2026-11-03"


def advised(when: str, *lines: AdvisedLine, grade: Grade = Grade.PROVEN) -> Advised:
    """A remittance advice."""
    return Advised(
        **base(when, By.CLIENT), lines=lines, value_day=None, reference=None, grade=grade
    )


def test_advised() -> None:
    """What the client says is paid is never asked for again, however long the money takes."""
    facts = [advised("2026-11-02", AdvisedLine("INV-1001"))]
    assert silent(planned(WINDER, facts, "2027-02-01"), "INV-1001", Cause.ADVISED, None)
    state = account(WINDER, facts, "2026-11-10").advices[0]
    assert (state.grace_until, state.money_came) == (on("2026-11-09"), False)


def test_advised_and_the_money_falls_short() -> None:
    """They said 1200.00 and sent 1150.00: the advice is met and the 50.00 are open."""
    short = invoice(payments=(payment("2026-11-05", "1150.00"),))
    facts = [advised("2026-11-02", AdvisedLine("INV-1001", gbp("1200.00")))]
    answer = planned(book(client(short)), facts, "2026-11-06")
    assert str(answer.dues[0].totals["GBP"]) == "50.00"


def test_advised_in_part() -> None:
    """An advice of 800.00: quiet through the grace, then only the other 400.00 are asked for."""
    facts = [advised("2026-11-02", AdvisedLine("INV-1001", gbp("800.00")))]
    assert silent(planned(WINDER, facts, "2026-11-09"), "INV-1001", Cause.ADVISED, "2026-11-09")
    answer = planned(WINDER, facts, "2026-11-10")
    assert str(answer.dues[0].said[0].residual) == "400.00"


def test_advised_by_somebody_unproven_is_quiet_through_the_grace_only() -> None:
    """A claim without proof makes Tony wait, for a time."""
    facts = [advised("2026-11-02", AdvisedLine("INV-1001"), grade=Grade.CLAIMED)]
    assert silent(planned(WINDER, facts, "2026-11-09"), "INV-1001", Cause.ADVISED, "2026-11-09")
    assert str(planned(WINDER, facts, "2026-11-10").dues[0].totals["GBP"]) == "1200.00"


def test_advised_and_it_has_not_come() -> None:
    """The owner says so: the next letter quotes the advice, once."""
    facts = [advised("2026-11-02", AdvisedLine("INV-1001")), resumed("2026-11-10", Cause.ADVISED)]
    answer = planned(WINDER, facts, "2026-11-11")
    assert "They told us on 2 November that it is paid" in answer.dues[0].because
    later = account(WINDER, [*facts, sent("2026-11-11", "overdue")], "2026-11-12")
    assert later.receivables[0].late_advice is None


def test_an_old_part_payment_is_not_the_money_of_a_new_advice() -> None:
    """200.00 came on Friday; an advice of the whole on Monday speaks of other money."""
    part = invoice(payments=(payment("2026-10-30", "200.00"),))
    facts = [advised("2026-11-02", AdvisedLine("INV-1001"))]
    assert silent(planned(book(client(part)), facts, "2026-11-20"), "INV-1001", Cause.ADVISED, None)
