"""The same money once, and receipts put only where somebody said so."""

from __future__ import annotations

from accountsd.core.allocation import Entry, Share, Teller, match_payments, spread
from tests.core.sample import client, gbp, on

ACME = client()


def entry(teller: Teller, day: str, amount: str = "1200.00") -> Entry:
    """One record of a payment."""
    return Entry(teller, on(day), gbp(amount))


def test_three_records_of_one_payment() -> None:
    """The book, the command and the bank tell of it within five working days: the bank's day wins."""
    told = (
        entry(Teller.BOOK, "2026-11-02"),
        entry(Teller.COMMAND, "2026-11-03"),
        entry(Teller.BANK, "2026-11-09"),
    )
    assert match_payments(told, ACME) == (entry(Teller.BANK, "2026-11-09"),)


def test_five_working_days_apart_and_six() -> None:
    """Monday and the Monday after are one payment; a day later it is another."""
    book = entry(Teller.BOOK, "2026-11-02")
    assert len(match_payments((book, entry(Teller.BANK, "2026-11-09")), ACME)) == 1
    assert len(match_payments((book, entry(Teller.BANK, "2026-11-10")), ACME)) == 2


def test_other_amounts_are_other_payments() -> None:
    """Six hundred and twelve hundred are two payments, however near."""
    told = (entry(Teller.BOOK, "2026-11-02", "600.00"), entry(Teller.BANK, "2026-11-02"))
    assert len(match_payments(told, ACME)) == 2


def test_two_equal_instalments_of_one_teller_are_two() -> None:
    """Two bank lines of 600.00 on one day are two payments; the book's two records are the same two."""
    told = (
        *(entry(Teller.BANK, "2026-11-02", "600.00") for _ in range(2)),
        *(entry(Teller.BOOK, "2026-11-03", "600.00") for _ in range(2)),
    )
    assert match_payments(told, ACME) == told[:2]


def test_the_nearest_record_is_taken() -> None:
    """The bank's line of the 6th is the payment that was entered for the 5th, not for the 2nd."""
    told = (
        entry(Teller.COMMAND, "2026-11-02"),
        entry(Teller.COMMAND, "2026-11-05"),
        entry(Teller.BANK, "2026-11-06"),
    )
    days = [found.day for found in match_payments(told, ACME)]
    assert days == [on("2026-11-02"), on("2026-11-06")]


def test_a_receipt_goes_where_the_client_says() -> None:
    """Named with amounts, named without, and never more than a balance; the rest stays unapplied."""
    balances = {"INV-1": gbp("1000.00"), "INV-2": gbp("500.00")}
    found = spread(gbp("1400.00"), balances, (Share("INV-2", gbp("450.00")), "INV-1", "INV-9"))
    assert found.shares == (Share("INV-2", gbp("450.00")), Share("INV-1", gbp("950.00")))
    assert not found.unapplied
    over = spread(gbp("600.00"), balances, ("INV-2",))
    assert (over.shares, over.unapplied) == ((Share("INV-2", gbp("500.00")),), gbp("100.00"))


def test_a_receipt_that_nobody_explained() -> None:
    """One balance of exactly that amount takes it; with two, or none, it stays unapplied."""
    exact = spread(gbp("500.00"), {"INV-1": gbp("1000.00"), "INV-2": gbp("500.00")})
    assert exact.shares == (Share("INV-2", gbp("500.00")),)
    twice = spread(gbp("500.00"), {"INV-1": gbp("500.00"), "INV-2": gbp("500.00")})
    assert (twice.shares, twice.unapplied) == ((), gbp("500.00"))
    assert spread(gbp("7.00"), {"INV-1": gbp("500.00")}).unapplied == gbp("7.00")
