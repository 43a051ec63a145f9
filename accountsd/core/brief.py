"""A Brief is what the writer of a letter is given: all that it may name, as values without words.

It has no place for the owner's own address: what is not here cannot be printed by any template
(promise 9). `compose.py` fills it; how figures look is the letters' business.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from accountsd.core.money import Money, by_currency, total

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from accountsd.core.book import Department
    from accountsd.core.letter import Said


# What mail programs write before the subject of an answer or a forward, in several languages.
_ANSWERED = re.compile(
    r"^(?:\s*(?:re|aw|sv|antw|fwd?|wg|tr|rv)\s*(?:\[\d+\])?:)+\s*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Creditor:
    """Whose money it is, as the client may know it. Texts of several lines are split."""

    name: str
    owner: str  # the person's name, never an address
    pay_to: tuple[str, ...]
    address: str | None = None
    registration: str | None = None
    vat_number: str | None = None
    legal_footer: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """One invoice as a letter shows it."""

    number: str
    issued: date
    due: date
    amount: Money
    residual: Money
    days_past_due: int  # 0 on the due day, negative before
    po: str | None = None
    about: str | None = None
    letters: int = 0  # chases about it so far
    written: date | None = None  # the day of the last of them
    attached: bool = False

    @property
    def overdue(self) -> bool:
        """Past its agreed day."""
        return self.days_past_due > 0

    @property
    def reduced(self) -> bool:
        """Something has been paid or credited already."""
        return self.residual != self.amount


@dataclass(frozen=True, slots=True)
class BrokenPromise:
    """What the client said on `made`, and did not do by `day`."""

    invoices: tuple[str, ...]
    made: date
    day: date | None
    amount: Money | None


@dataclass(frozen=True, slots=True)
class MissingMoney:
    """The client told us on `told` that this was paid; it has not come, says the owner."""

    invoices: tuple[str, ...]
    told: date
    day: date | None
    amount: Money | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """The statement panel of one currency; `total` is after credit on account."""

    currency: str
    items: tuple[Item, ...]
    total: Money
    credit: Money | None = None
    late: Money | None = None  # the overdue part, where some of it is not due yet

    @property
    def taken_off(self) -> Money | None:
        """The credit as the panel shows it: below zero."""
        return -self.credit if self.credit else None


@dataclass(frozen=True, slots=True)
class Occasion:
    """What calls for a service letter outside the calendar: a question, a payment, a request.

    `words` are the paragraphs of an answer; `received` what a letter of thanks is for;
    `instead_of` the amount that a corrected invoice had before.
    """

    name: str  # answer | thanks | statement | corrected_invoice
    key: str
    to: tuple[str, ...]
    on: date  # in the client's zone
    cc: tuple[str, ...] = ()
    invoices: tuple[str, ...] = ()  # a statement without any lists all that are open
    words: tuple[str, ...] = ()
    subject: str | None = None  # of the mail that is answered
    wrote_on: date | None = None  # the day of that mail
    received: tuple[Money, ...] = ()
    received_on: date | None = None
    instead_of: Money | None = None
    said: tuple[Said, ...] = ()
    enclosed: bool = False  # the files of its invoices travel with it

    @property
    def topic(self) -> str | None:
        """The subject that is answered, without the Re: of everybody who answered before us."""
        return _ANSWERED.sub("", self.subject or "") or None


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything a client's letter may name."""

    creditor: Creditor
    department: Department
    client: str
    reference: str | None  # our supplier number with them
    people: tuple[str, ...]  # names of those it is addressed to
    copied: tuple[str, ...]  # names of those in Cc
    on: date
    items: tuple[Item, ...]
    sheets: tuple[Sheet, ...]
    asked: tuple[Money, ...]  # what the letter asks for: the overdue part, less credit
    promises: tuple[BrokenPromise, ...] = ()
    advices: tuple[MissingMoney, ...] = ()
    counted_to: date | None = None  # payments are known up to and including this day
    service: bool = False
    occasion: Occasion | None = None

    def values(self) -> dict[str, object]:
        """Everything by the name under which templates know it."""
        derived = (
            *("overdue", "coming", "attached", "credits", "totals"),
            *("falling", "letters", "written", "listed"),
        )
        names = (*(field.name for field in fields(self)), *derived)
        return {name: getattr(self, name) for name in names}

    @property
    def overdue(self) -> tuple[Item, ...]:
        """Those past their day."""
        return tuple(item for item in self.items if item.overdue)

    @property
    def coming(self) -> tuple[Item, ...]:
        """Those listed though their day is still to come."""
        return tuple(item for item in self.items if not item.overdue)

    @property
    def attached(self) -> tuple[Item, ...]:
        """Those whose invoice travels with this letter."""
        return tuple(item for item in self.items if item.attached)

    @property
    def credits(self) -> tuple[Money, ...]:
        """Credit on account that was set against the invoices."""
        return tuple(sheet.credit for sheet in self.sheets if sheet.credit)

    @property
    def totals(self) -> tuple[Money, ...]:
        """What is open after credit, one sum a currency."""
        return tuple(sheet.total for sheet in self.sheets if sheet.total)

    @property
    def falling(self) -> tuple[Money, ...]:
        """What is still to fall due; credit is set against what is overdue before it."""
        if not self.overdue:
            return self.totals
        return tuple(by_currency(item.residual for item in self.coming).values())

    @property
    def letters(self) -> int:
        """How often we have asked for the one we asked for most often."""
        return max((item.letters for item in self.items), default=0)

    def listed(self, numbers: Sequence[str]) -> tuple[Item, ...]:
        """Those of the items that have these numbers."""
        return tuple(item for item in self.items if item.number in numbers)

    @property
    def written(self) -> date | None:
        """The day on which we last asked about the oldest of them."""
        return next((item.written for item in self.items if item.written), None)


def sheets_of(items: Sequence[Item], credit: Mapping[str, Money]) -> tuple[Sheet, ...]:
    """The statement, one sheet a currency, credit taken off in its own currency only."""
    currencies = dict.fromkeys(item.residual.currency for item in items)
    return tuple(
        _sheet([item for item in items if item.residual.currency == currency], currency, credit)
        for currency in currencies
    )


def what_is_asked(sheets: Sequence[Sheet]) -> tuple[Money, ...]:
    """The overdue part less credit, which pays for the oldest first; without any, the totals."""
    late = [_overdue_part(sheet) for sheet in sheets]
    sums = late if any(late) else [sheet.total for sheet in sheets]
    return tuple(amount for amount in sums if amount)


def _sheet(items: Sequence[Item], currency: str, credit: Mapping[str, Money]) -> Sheet:
    taken = credit.get(currency, Money.zero(currency))
    owed = total((item.residual for item in items), currency)
    overdue = total((item.residual for item in items if item.overdue), currency)
    mixed = any(item.overdue for item in items) and not all(item.overdue for item in items)
    return Sheet(
        currency=currency,
        items=tuple(items),
        total=_left(owed, taken),
        credit=taken or None,
        late=_left(overdue, taken) if mixed else None,
    )


def _overdue_part(sheet: Sheet) -> Money:
    if sheet.late is not None:
        return sheet.late
    return sheet.total if sheet.items[0].overdue else Money.zero(sheet.currency)


def _left(owed: Money, taken: Money) -> Money:
    return max(owed - taken, Money.zero(owed.currency))
