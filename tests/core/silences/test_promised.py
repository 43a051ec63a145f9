"""Promises: how long they keep Tony quiet, kept, broken, replaced, and the third.

Unless said otherwise Acme owes INV-1001 (GBP 1200.00, due Saturday 31 October 2026), the business
began with us on 1 November, and the first reminder, `overdue`, could go on Tuesday 3 November.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from accountsd.core.book import Book
from accountsd.core.journal import (
    By,
    Cause,
    FactBase,
    Grade,
    Promised,
)
from accountsd.core.receivable import PromiseState, Standing
from tests.core.answers import letters, planned, silent
from tests.core.sample import account, book, client, gbp, invoice, on, payment, promised, resumed

WINDER = book(client(invoice()))
TUESDAY = "2026-11-03"


def causes(winder: Book, facts: Sequence[FactBase], when: str) -> set[Cause]:
    """Why Tony is quiet that day."""
    return {s.cause for s in account(winder, facts, when).silences}


def test_promised() -> None:
    """Quiet through the promised day and three working days of grace, then broken and named."""
    facts = [promised("2026-11-02", "2026-11-13", "INV-1001")]
    assert silent(planned(WINDER, facts, "2026-11-18"), "INV-1001", Cause.PROMISED, "2026-11-18")
    after = planned(WINDER, facts, "2026-11-19")
    assert letters(after) == ["overdue"]
    assert "Payment was promised for 13 November and has not come." in after.dues[0].because
    assert account(WINDER, facts, "2026-11-19").promises[0].state is PromiseState.BROKEN


def test_promised_and_kept() -> None:
    """Money in the grace keeps the promise; nothing is left to ask for."""
    paid = invoice(payments=(payment("2026-11-17"),))
    facts = [promised("2026-11-02", "2026-11-13", "INV-1001")]
    acme = account(book(client(paid)), facts, "2026-11-19")
    assert acme.promises[0].state is PromiseState.KEPT
    assert acme.receivables[0].standing is Standing.SETTLED


def test_promised_a_part_and_kept() -> None:
    """Half was promised and came: the promise is kept and the rest is asked for."""
    half = invoice(payments=(payment("2026-11-12", "600.00"),))
    facts = [promised("2026-11-02", "2026-11-13", "INV-1001", amount=gbp("600.00"))]
    answer = planned(book(client(half)), facts, "2026-11-13")
    assert letters(answer) == ["overdue"]
    assert str(answer.dues[0].totals["GBP"]) == "600.00"


def test_promised_without_a_day() -> None:
    """“We will pay soon” is worth five working days, and nobody calls it broken after."""
    facts = [promised("2026-11-02", None, "INV-1001")]
    assert silent(planned(WINDER, facts, "2026-11-09"), "INV-1001", Cause.PROMISED, "2026-11-09")
    after = planned(WINDER, facts, "2026-11-10")
    assert letters(after) == ["overdue"]
    assert "promised" not in after.dues[0].because
    assert account(WINDER, facts, "2026-11-10").promises[0].state is PromiseState.LAPSED


def test_promised_covers_what_was_overdue_that_day() -> None:
    """A promise that names nothing covers what is overdue, not the invoice that is due next month."""
    later = invoice("INV-1002", due=on("2026-12-10"), issued=on("2026-10-10"))
    facts = [promised("2026-11-02", "2026-11-30")]
    acme = account(book(client(invoice(), later)), facts, TUESDAY)
    assert acme.promises[0].invoices == ("INV-1001",)


@pytest.mark.parametrize(
    ("promise", "until"),
    [
        (promised("2026-11-02", "2027-01-15", "INV-1001"), "2026-12-02"),  # too far away
        (promised("2026-11-02", "2026-12-01", "INV-1001", condition="if"), "2026-12-02"),
        (promised("2026-11-02", "2026-11-10", "INV-1001", condition="if"), "2026-11-13"),
        (promised("2026-11-02", "2026-11-30", "INV-1001", grade=Grade.CLAIMED), "2026-11-16"),
    ],
)
def test_promised_far_away_or_with_a_condition(promise: Promised, until: str) -> None:
    """Tony waits 30 days at most for a far or conditional promise, 14 for an unproven one."""
    acme = account(WINDER, [promise], "2026-11-05")
    quiet = [s for s in acme.silences if s.cause is Cause.PROMISED]
    assert [s.until for s in quiet] == [on(until)]


def test_a_far_promise_is_broken_after_its_own_day() -> None:
    """Promised for 15 January: quiet through 2 December, asked for again, and broken on 21 January."""
    facts = [promised("2026-11-02", "2027-01-15", "INV-1001")]
    states = {
        day: account(WINDER, facts, day).promises[0].state
        for day in ("2026-12-03", "2027-01-20", "2027-01-21")
    }

    assert letters(planned(WINDER, facts, "2026-12-03")) == ["overdue"]
    assert "promised" not in planned(WINDER, facts, "2026-12-03").dues[0].because
    assert states == {
        "2026-12-03": PromiseState.WAITING,
        "2027-01-20": PromiseState.WAITING,
        "2027-01-21": PromiseState.BROKEN,
    }


def test_the_third_promise_starts_no_silence() -> None:
    """Two promises are waited for; the third on one invoice is not."""
    facts = [
        promised("2026-11-02", "2026-11-04", "INV-1001"),
        promised("2026-11-10", "2026-11-12", "INV-1001"),
        promised("2026-11-18", "2026-11-27", "INV-1001"),
    ]
    assert not [s for s in account(WINDER, facts[:2], "2026-11-18").silences if s.until is None]
    assert Cause.PROMISED in causes(WINDER, facts[:2], "2026-11-16")
    assert Cause.PROMISED not in causes(WINDER, facts, "2026-11-23")


def test_the_owners_own_promise_is_no_third() -> None:
    """What the owner agreed with the client holds, however often they promised before."""
    facts = [
        promised("2026-11-02", "2026-11-04", "INV-1001"),
        promised("2026-11-10", "2026-11-12", "INV-1001"),
        promised("2026-11-18", "2026-11-27", "INV-1001", by=By.OWNER),
    ]
    assert Cause.PROMISED in causes(WINDER, facts, "2026-11-23")


def test_a_later_promise_replaces_the_earlier() -> None:
    """On Monday they say Friday, on Thursday next Wednesday: the first is not called broken."""
    facts = [
        promised("2026-11-02", "2026-11-06", "INV-1001"),
        promised("2026-11-05", "2026-11-25", "INV-1001"),
    ]
    acme = account(WINDER, facts, "2026-11-16")
    assert [p.state for p in acme.promises] == [PromiseState.REPLACED, PromiseState.WAITING]
    assert acme.receivables[0].broken_promise is None


def test_instalments() -> None:
    """Two halves promised in one mail: the first kept keeps Tony quiet until the second is due."""
    half = invoice(payments=(payment("2026-11-09", "600.00"),))
    plan: list[FactBase] = [
        promised("2026-11-02", when, "INV-1001", amount=gbp("600.00"), ref="one", by=By.OWNER)
        for when in ("2026-11-09", "2026-12-07")
    ]
    quiet = account(book(client(half)), plan, "2026-11-20").silences
    assert [s.until for s in quiet if s.cause is Cause.PROMISED] == [on("2026-12-02")]
    missed = account(WINDER, plan, "2026-11-20").silences
    assert not [s for s in missed if s.cause is Cause.PROMISED]


def test_promised_ends_by_release() -> None:
    """The owner takes the waiting away."""
    facts = [
        promised("2026-11-02", "2026-11-30", "INV-1001"),
        resumed("2026-11-09", Cause.PROMISED),
    ]
    assert letters(planned(WINDER, facts, "2026-11-10")) == ["overdue"]
    assert account(WINDER, facts, "2026-11-10").promises[0].state is PromiseState.RELEASED
