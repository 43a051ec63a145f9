"""Pay run, books behind, small rest, at most, book wrong.

Unless said otherwise Acme owes INV-1001 (GBP 1200.00, due Saturday 31 October 2026), the business
began with us on 1 November, and the first reminder, `overdue`, could go on Tuesday 3 November.
"""

from __future__ import annotations

from dataclasses import replace

from accountsd.core.journal import (
    BooksKnown,
    By,
    Cause,
)
from accountsd.core.terms import parse_days, parse_pay_run, parse_when
from tests.core.answers import letters, planned, silent
from tests.core.sample import STEPS, base, book, client, invoice, on, payment, policy, resumed, sent

WINDER = book(client(invoice()))
TUESDAY = "2026-11-03"


def test_pay_run() -> None:
    """Where their payment run is known, Tony waits for it and two working days more."""
    winder = book(client(invoice(), pay_run=parse_pay_run("15")))
    # 15 November is a Sunday, so they pay on Friday 13.
    assert silent(planned(winder, [], "2026-11-17"), "INV-1001", Cause.PAY_RUN, "2026-11-17")
    assert letters(planned(winder, [], "2026-11-18")) == ["overdue"]
    released = [resumed("2026-11-04", Cause.PAY_RUN, "INV-1001")]
    assert letters(planned(winder, released, "2026-11-05")) == ["overdue"]


def test_a_step_before_the_pay_run_is_meant_for_that_wait() -> None:
    """Three days before the run the invoice is brought to mind, though it is quiet otherwise."""
    steps = tuple(s for s in STEPS if s.name != "upcoming")
    before = replace(
        STEPS[2], name="run", when=parse_when("3 days before pay run"), letter="before_run"
    )
    ladder = policy(steps=(*steps[:2], before, *steps[2:]))
    winder = book(client(invoice(policy=ladder), pay_run=parse_pay_run("15")))
    answer = planned(winder, [], "2026-11-10")
    assert letters(answer) == ["before_run"]


def test_books_behind() -> None:
    """Nobody is asked for money while the owner has not entered payments up to the day after due."""
    winder = book(client(invoice()), business={"books_within": parse_days("3 working days")})
    assert silent(planned(winder, [], TUESDAY), "INV-1001", Cause.BOOKS_BEHIND, None)
    known = {**base("2026-11-03", By.OWNER), "client": None}
    too_early = BooksKnown(**known, day=on("2026-10-31"))
    assert silent(planned(winder, [too_early], TUESDAY), "INV-1001", Cause.BOOKS_BEHIND, None)
    enough = BooksKnown(**known, day=on("2026-11-01"))
    assert letters(planned(winder, [enough], TUESDAY)) == ["overdue"]


def test_small_rest() -> None:
    """Ninety-nine pence are not worth a letter; a pound is."""
    small = invoice(payments=(payment("2026-11-02", "1199.01"),))
    assert silent(planned(book(client(small)), [], TUESDAY), "INV-1001", Cause.SMALL_REST, None)
    enough = invoice(payments=(payment("2026-11-02", "1199.00"),))
    assert letters(planned(book(client(enough)), [], TUESDAY)) == ["overdue"]


def test_at_most() -> None:
    """After as many reminders as the policy allows it is the owner's; `release` allows as many again."""
    short = policy(at_most=1)
    winder = book(client(invoice(policy=short)))
    facts = [sent(TUESDAY, "overdue")]
    assert silent(planned(winder, facts, "2026-11-20"), "INV-1001", Cause.AT_MOST, None)
    released = [*facts, resumed("2026-11-20", Cause.AT_MOST, "INV-1001")]
    assert letters(planned(winder, released, "2026-11-23")) == ["second_reminder"]


def test_book_wrong_for_a_client() -> None:
    """While a client's file is wrong that client gets no reminder, but its new invoice."""
    winder = replace(WINDER, broken={"acme": "acme.yaml:3: amount"})
    assert silent(planned(winder, [], TUESDAY), "acme", Cause.BOOK_WRONG, None)
    new = book(client(invoice(issued=on(TUESDAY), due=on("2026-12-03"))))
    assert letters(planned(replace(new, broken={"acme": "x"}), [], TUESDAY)) == ["invoice"]


def test_book_wrong_for_everybody() -> None:
    """While config.yaml is wrong nobody is chased."""
    winder = replace(WINDER, config_broken="config.yaml:3:1: mode")
    assert silent(planned(winder, [], TUESDAY), "acme", Cause.BOOK_WRONG, None)
