"""A bank's statement as read: the account, its movements, its balances. Types and their arithmetic only.

`accountsd.bank` makes these from files; what a movement pays is `core/matching`'s business. Money in is
above zero, money out below, whatever the bank's format calls them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from accountsd.core.money import Money, total

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


@dataclass(frozen=True, slots=True)
class Movement:
    """One line of the account. Texts are as the bank gives them, white space folded; absent is ""."""

    amount: Money
    booked: date
    value: date | None = None
    text: str = ""  # what the payer wrote; the bank's own words only where he wrote nothing
    name: str = ""  # of the other side
    account: str = ""  # of the other side: an IBAN where there is one
    reference: str = ""  # the bank's own for this movement; two movements never share one
    end_to_end: str = ""
    references: tuple[str, ...] = ()  # structured: creditor reference, document numbers
    reversal: bool = False  # it takes an earlier movement back
    pending: bool = False  # told, but not booked: no money yet
    charges: Money | None = None  # what a bank kept of it, where the statement says so
    entry: int = 0  # the entry it belongs to: the parts of a batch share one
    line: int = 0  # where it stands in the file

    @property
    def words(self) -> str:
        """Everything in which a number of ours may stand."""
        return " ".join(filter(None, (self.text, *self.references, self.end_to_end)))


@dataclass(frozen=True, slots=True)
class Balance:
    """What was on the account at the end (opening: the beginning) of a day."""

    day: date
    amount: Money


@dataclass(frozen=True, slots=True)
class Statement:
    """One account over some days. `interim`: of a day that was not over (camt.052, MT942)."""

    account: str
    currency: str
    movements: tuple[Movement, ...]
    opening: Balance | None = None
    closing: Balance | None = None
    number: str = ""
    until: date | None = None  # the last day it speaks of, where it says so itself
    interim: bool = False
    kind: str = ""  # the format it was read from

    @property
    def through(self) -> date | None:
        """The last day whose money is known from it; the day of an interim one is not over."""
        days = [m.booked for m in self.movements if not m.pending]
        told = self.until or (self.closing.day if self.closing else max(days, default=None))
        if told is None or not self.interim:
            return told
        return max((day for day in days if day < told), default=None)

    @property
    def booked(self) -> tuple[Movement, ...]:
        """The movements that are money."""
        return tuple(m for m in self.movements if not m.pending)


def chained(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """Pages of one account put together: each opens with what the one before it closed with."""
    found: list[Statement] = []
    for one in statements:
        before = found[-1] if found else None
        if before is not None and _goes_on(before, one):
            found[-1] = replace(
                before,
                movements=(*before.movements, *one.movements),
                closing=one.closing,
                until=one.until,
                number=one.number,
            )
        else:
            found.append(one)
    return tuple(found)


def _goes_on(before: Statement, one: Statement) -> bool:
    same = (before.account, before.currency, before.kind) == (one.account, one.currency, one.kind)
    if not same or before.closing is None or one.opening is None or before.interim or one.interim:
        return False
    return before.closing.amount == one.opening.amount and contradiction(before) is None


def contradiction(statement: Statement) -> str | None:
    """Opening and entries against closing; None where they agree, or where one is not told."""
    opening, closing = statement.opening, statement.closing
    if opening is None or closing is None:
        return None
    if {opening.amount.currency, closing.amount.currency} != {statement.currency}:
        return None
    moved = total(_in(statement.booked, statement.currency), statement.currency)
    expected = opening.amount + moved
    if expected == closing.amount:
        return None
    number = f"statement {statement.number} of " if statement.number else ""
    return (
        f"{number}{statement.account or 'the account'}: opening balance {_told(opening.amount)} and"
        f" {len(statement.booked)} entries of together {_told(moved)} make {_told(expected)}, but the"
        f" closing balance is {_told(closing.amount)}: something is missing or doubled"
    )


def _in(movements: Iterable[Movement], currency: str) -> list[Money]:
    return [m.amount for m in movements if m.amount.currency == currency]


def _told(money: Money) -> str:
    return f"{money.currency} {money}"
