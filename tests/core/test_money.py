"""Money: exact amounts, each with its currency, never mixed, never a float."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accountsd.core.money import (
    LARGEST_MINOR,
    CurrencyMismatch,
    Money,
    NotMoney,
    by_currency,
    decimals,
    total,
)

GBP = st.integers(-(10**12), 10**12).map(lambda minor: Money(minor, "GBP"))


@pytest.mark.parametrize(
    ("text", "currency", "minor", "shown"),
    [
        ("1200.00", "GBP", 120_000, "1200.00"),
        ("1.1", "GBP", 110, "1.10"),
        ("0.1", "EUR", 10, "0.10"),
        ("-50", "GBP", -5_000, "-50.00"),
        ("1200", "JPY", 1_200, "1200"),
        ("1.234", "KWD", 1_234, "1.234"),
        ("1200.00", "JPY", 1_200, "1200"),
    ],
)
def test_an_amount_is_read_exactly(text: str, currency: str, minor: int, shown: str) -> None:
    """What the book writes is what is owed, with the decimals that the currency has."""
    money = Money.of(text, currency)

    assert money == Money(minor, currency)
    assert str(money) == shown


@pytest.mark.parametrize(
    ("text", "currency", "wrong"),
    [
        ("1.234", "GBP", "'1.234' has more than the 2 decimals of GBP"),
        ("0.5", "JPY", "'0.5' has more than the 0 decimals of JPY"),
        ("twelve", "GBP", "'twelve' is no amount"),
        ("NaN", "GBP", "'NaN' is no amount"),
        ("Infinity", "GBP", "'Infinity' is no amount"),
        ("1e15", "GBP", "'1e15' is larger than any amount we can hold"),
        ("9999999999999.99", "GBP", None),
        ("10000000000000.00", "GBP", "'10000000000000.00' is larger than any amount we can hold"),
        ("1", "XYZ", "'XYZ' is no ISO 4217 currency"),
        ("1", "gbp", "'gbp' is no ISO 4217 currency"),
    ],
)
def test_what_is_no_amount_is_refused(text: str, currency: str, wrong: str | None) -> None:
    """A slip of the pen is told in words, never rounded away."""
    if wrong is None:
        assert Money.of(text, currency).minor < LARGEST_MINOR
        return
    with pytest.raises(NotMoney) as refused:
        Money.of(text, currency)
    assert str(refused.value) == wrong


def test_pounds_and_euros_never_meet_in_one_sum() -> None:
    """A sum of two currencies would be a lie: the attempt names both."""
    pounds, euros = Money.of("1", "GBP"), Money.of("1", "EUR")

    for attempt in (
        lambda: pounds + euros,
        lambda: pounds - euros,
        lambda: pounds < euros,
        lambda: pounds >= euros,
        lambda: total([pounds, euros], "GBP"),
    ):
        with pytest.raises(CurrencyMismatch) as mixed:
            attempt()
        assert str(mixed.value) == "GBP and EUR cannot meet in one sum"
        assert (mixed.value.left, mixed.value.right) == ("GBP", "EUR")
    assert pounds != euros


def test_sums_are_kept_apart_by_currency() -> None:
    """A letter may list two totals; they stand in the order in which the currencies come."""
    amounts = [Money.of("1", "EUR"), Money.of("2", "GBP"), Money.of("3", "EUR")]

    assert by_currency(amounts) == {"EUR": Money.of("4", "EUR"), "GBP": Money.of("2", "GBP")}
    assert list(by_currency(amounts)) == ["EUR", "GBP"]
    assert by_currency([]) == {}
    assert total([], "GBP") == Money.zero("GBP")


def test_nothing_is_nothing() -> None:
    """A balance of zero counts as none; a debt and a credit both count."""
    assert not Money.zero("GBP")
    assert Money.of("0.01", "GBP")
    assert -Money.of("0.01", "GBP")
    assert str(-Money.of("0.01", "GBP")) == "-0.01"


def test_currencies_have_their_own_decimals() -> None:
    """Pounds have pence, yen have nothing smaller, Kuwaiti dinars have a thousand fils."""
    assert [decimals(currency) for currency in ("GBP", "JPY", "KWD")] == [2, 0, 3]


@given(GBP, GBP, GBP)
def test_sums_do_not_depend_on_their_order(a: Money, b: Money, c: Money) -> None:
    """However payments are added up, the same is left."""
    assert (a + b) + c == a + (b + c) == c + b + a
    assert a + b - b == a
    assert (a < b) == (a.amount < b.amount)


@given(GBP)
def test_an_amount_survives_being_written_and_read(money: Money) -> None:
    """What is printed reads back as the very same amount."""
    assert Money.of(str(money), "GBP") == money
    assert money.amount == Decimal(money.minor) / 100
