"""Money that came, put against invoices: each payment once, and only where somebody said so.

The same payment may be told three times: `paid:` in the book, the command `paid`, a line of the
bank's statement. `match_payments` makes one of them. `spread` says which invoices a receipt pays.
Nothing here guesses: what nobody named and no exact amount shows stays unapplied.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from accountsd.core.calendar import add_working_days

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from accountsd.core.book import Client
    from accountsd.core.money import Money

# silences.md, Kept and broken: records of one payment differ by at most so many working days.
SAME_MONEY_WITHIN = 5


class Teller(IntEnum):
    """Who tells of a payment; where several do, the one further down is believed about the day."""

    BOOK = 0
    COMMAND = 1
    BANK = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """One record of money for one invoice."""

    teller: Teller
    day: date
    amount: Money


@dataclass(frozen=True, slots=True)
class Share:
    """What of a receipt goes to an invoice."""

    invoice: str
    amount: Money


@dataclass(frozen=True, slots=True)
class Spread:
    """A receipt put against invoices, and what is left of it."""

    shares: tuple[Share, ...]
    unapplied: Money


def match_payments(entries: Iterable[Entry], client: Client) -> tuple[Entry, ...]:
    """Each payment to one invoice once, in order of day; the bank's day wins.

    Records are one payment when the amounts agree, the tellers differ and the days are near.
    """
    ordered = sorted(entries, key=lambda entry: (entry.day, entry.teller))
    if len({entry.teller for entry in ordered}) < 2:
        return tuple(ordered)
    told: dict[Teller, list[Entry]] = {teller: [] for teller in Teller}
    for entry in ordered:
        told[entry.teller].append(entry)
    kept = list(told[Teller.BANK])
    for teller in (Teller.COMMAND, Teller.BOOK):
        kept += _not_told_by(kept, told[teller], client)
    return tuple(sorted(kept, key=lambda entry: (entry.day, entry.teller)))


def _not_told_by(better: Sequence[Entry], others: list[Entry], client: Client) -> list[Entry]:
    """Those of `others` that no better record speaks of; each better record speaks of one."""
    left = list(others)
    for record in better:
        near = [entry for entry in left if is_same_money(record, entry, client)]
        if near:
            left.remove(min(near, key=lambda entry: (abs(entry.day - record.day), entry.day)))
    return left


def is_same_money(one: Entry, other: Entry, client: Client) -> bool:
    """Whether two records of different tellers may be the same payment."""
    return (
        one.teller is not other.teller
        and one.amount == other.amount
        and is_near(one.day, other.day, client)
    )


def is_near(one: date, other: date, client: Client) -> bool:
    """At most five working days apart, where the client is."""
    early, late = min(one, other), max(one, other)
    return late <= add_working_days(early, SAME_MONEY_WITHIN, client.country, client.region)


def spread(
    receipt: Money, balances: Mapping[str, Money], named: Sequence[Share | str] = ()
) -> Spread:
    """As the client says (with or without amounts); else the one balance that it meets exactly.

    `balances` are the open ones by invoice number; never more than a balance goes to an invoice.
    """
    if not named:
        exact = [number for number, balance in balances.items() if balance == receipt]
        named = exact if len(exact) == 1 else ()
    left, shares = receipt, []
    for wish in named:
        number = wish if isinstance(wish, str) else wish.invoice
        balance = balances.get(number)
        if balance is None or balance.currency != receipt.currency:
            continue
        wanted = balance if isinstance(wish, str) else min(wish.amount, balance)
        amount = min(wanted, left)
        if amount:
            shares.append(Share(number, amount))
            left -= amount
    return Spread(tuple(shares), left)
