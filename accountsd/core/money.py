"""Money: an exact amount and its currency. Never a float, never a bare number.

Unlike currencies never meet in one sum: the attempt raises `CurrencyMismatch`, naming both.
How money looks in a letter is `letters`' business; here it only looks as it does in JSON.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import total_ordering
from typing import TYPE_CHECKING

from babel.numbers import get_currency_precision, is_currency

if TYPE_CHECKING:
    from collections.abc import Iterable

# Amounts live in 64-bit integer columns; a sum this side of the limit cannot overflow one.
LARGEST_MINOR = 10**15


class CurrencyMismatch(Exception):
    """Two currencies met in one sum or comparison."""

    def __init__(self, left: str, right: str) -> None:
        super().__init__(f"{left} and {right} cannot meet in one sum")
        self.left = left
        self.right = right


class NotMoney(ValueError):
    """The text is no amount of that currency; the message says why."""


@total_ordering
@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units (pence, cents, whole yen) of an ISO 4217 currency."""

    minor: int
    currency: str

    @classmethod
    def of(cls, text: str | Decimal | int, currency: str) -> Money:
        """`Money.of("1200.00", "GBP")`. Raises NotMoney for more decimals than the currency has."""
        if not is_currency(currency):
            raise NotMoney(f"{currency!r} is no ISO 4217 currency")
        try:
            amount = Decimal(text)
        except InvalidOperation as broken:
            raise NotMoney(f"{text!r} is no amount") from broken
        if not amount.is_finite():
            raise NotMoney(f"{text!r} is no amount")
        places = decimals(currency)
        if abs(amount) >= Decimal(LARGEST_MINOR):
            raise NotMoney(f"{text!r} is larger than any amount we can hold")
        shifted = amount.scaleb(places)
        if shifted != shifted.to_integral_value():
            raise NotMoney(f"{text!r} has more than the {places} decimals of {currency}")
        if abs(shifted) >= LARGEST_MINOR:
            raise NotMoney(f"{text!r} is larger than any amount we can hold")
        return cls(int(shifted), currency)

    @classmethod
    def zero(cls, currency: str) -> Money:
        """Nothing, in that currency."""
        return cls(0, currency)

    @property
    def amount(self) -> Decimal:
        """The exact decimal amount, with the currency's own number of decimals."""
        return Decimal(self.minor).scaleb(-decimals(self.currency))

    def __str__(self) -> str:
        """As JSON has it: a point, the currency's decimals, no grouping, no symbol."""
        return f"{self.amount:f}"

    def __add__(self, other: Money) -> Money:
        return Money(self.minor + self._same(other).minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.minor - self._same(other).minor, self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __bool__(self) -> bool:
        return self.minor != 0

    def __lt__(self, other: Money) -> bool:
        return self.minor < self._same(other).minor

    def _same(self, other: Money) -> Money:
        if other.currency != self.currency:
            raise CurrencyMismatch(self.currency, other.currency)
        return other


def decimals(currency: str) -> int:
    """How many decimals ISO 4217 (as CLDR carries it) gives a currency: GBP 2, JPY 0, KWD 3."""
    return get_currency_precision(currency)


def total(amounts: Iterable[Money], currency: str) -> Money:
    """The sum; zero in `currency` for none. Raises CurrencyMismatch for a stranger among them."""
    result = Money.zero(currency)
    for amount in amounts:
        result += amount
    return result


def by_currency(amounts: Iterable[Money]) -> dict[str, Money]:
    """One sum a currency, in the order in which the currencies first appear."""
    sums: dict[str, Money] = {}
    for amount in amounts:
        sums[amount.currency] = sums.get(amount.currency, Money.zero(amount.currency)) + amount
    return sums
