"""Each line counts once: the same statement twice, overlapping ones, another format of the same days."""

from __future__ import annotations

from dataclasses import replace

from accountsd.core.statement import Balance
from tests.core.receipts.branch import Branch, came, statement
from tests.core.sample import book, client, gbp, invoice, on

RENT = came("500.00", "Rent November", "J SMITH")
FEE = came("20.00", "Fee", "J SMITH")


def branch() -> Branch:
    """A book in which these payers are nobody."""
    return Branch(book(client(invoice())))


def count(one: Branch) -> int:
    """How many receipts the journal has."""
    return len(one.standing())


def test_the_same_statement_twice_counts_once() -> None:
    """Read again, it adds nothing, and says how many lines were known."""
    one = branch()
    one.reads(statement(RENT, FEE))
    (again,) = one.reads(statement(RENT, FEE))
    assert (count(one), again.lines, again.again) == (2, (), 2)


def test_overlapping_statements_count_each_line_once() -> None:
    """Monday to Wednesday, then Tuesday to Thursday."""
    one = branch()
    days = [came("10.00", f"Standing order {d}", day=f"2026-11-0{d}") for d in range(2, 6)]
    one.reads(statement(*days[:3]))
    (taken,) = one.reads(statement(*days[1:]))
    assert (count(one), len(taken.lines), taken.again) == (4, 1, 2)


def test_two_equal_payments_of_one_day_are_two() -> None:
    """The same payer, words and amount twice in one statement: two receipts, also when read again."""
    one = branch()
    one.reads(statement(RENT, RENT))
    one.reads(statement(RENT, RENT))
    assert count(one) == 2


def test_the_second_of_two_equal_payments_may_come_in_a_later_statement() -> None:
    """At noon one of them was booked, in the evening both."""
    one = branch()
    one.reads(statement(RENT))
    one.reads(statement(RENT, RENT))
    assert count(one) == 2


def test_the_banks_own_reference_tells_lines_apart_and_together() -> None:
    """Equal in all else, two references are two payments; one reference is one, whatever the words."""
    one = branch()
    first, second = replace(RENT, reference="T-1"), replace(RENT, reference="T-2")
    one.reads(statement(first))
    one.reads(statement(second))
    assert count(one) == 2
    one.reads(statement(replace(first, text="RENT NOVEMBER (corrected)")))
    assert count(one) == 2


def test_the_same_lines_in_another_format_count_once() -> None:
    """First the bank's CSV without account and references, then CAMT with both; the words are cut."""
    one = branch()
    csv = statement(came("500.00", "RENT NOVEMB", "J SMITH"), FEE, kind="csv", account="")
    camt = statement(
        replace(RENT, reference="T-1", account="GB29NWBK60161331926819", value=on("2026-11-06")),
        replace(FEE, reference="T-2"),
    )
    one.reads(csv)
    (taken,) = one.reads(camt)
    assert (count(one), taken.again) == (2, 2)
    one.reads(csv)
    assert count(one) == 2


def test_an_account_is_one_however_it_is_written() -> None:
    """MT940 has bank code and number, CAMT the IBAN that ends in it."""
    one = branch()
    one.reads(statement(RENT, kind="mt940", account="20041010/1234567890"))
    one.reads(statement(replace(RENT, reference="T-1"), account="DE12200410101234567890"))
    assert count(one) == 1


def test_equal_lines_of_two_accounts_are_two() -> None:
    """The same sum on the same day on the savings account is other money."""
    one = branch()
    one.reads(statement(RENT, kind="csv", account="DE12200410101234567890"))
    one.reads(statement(RENT, kind="mt940", account="20041010/9999999901"))
    assert count(one) == 2


def test_words_that_contradict_each_other_are_two_payments() -> None:
    """One day, one amount, two payers in two formats."""
    one = branch()
    one.reads(statement(came("500.00", "Rent November", "J SMITH"), kind="csv", account=""))
    one.reads(statement(came("500.00", "Deposit flat 7", "A JONES"), kind="mt940"))
    assert count(one) == 2


def test_pages_of_one_statement_are_one() -> None:
    """Page two opens with what page one closed with: equal lines on both are two payments."""
    one = branch()
    start, middle, end = (Balance(on("2026-11-05"), gbp(t)) for t in ("0.00", "500.00", "1000.00"))
    pages = (
        statement(RENT, opening=start, closing=middle),
        statement(RENT, opening=middle, closing=end),
    )
    one.reads(*pages)
    one.reads(*pages)
    assert count(one) == 2


def test_pending_lines_are_no_money() -> None:
    """A line that is told but not booked counts when it is booked."""
    one = branch()
    one.reads(statement(replace(RENT, pending=True)))
    assert count(one) == 0
    one.reads(statement(RENT))
    assert count(one) == 1
