"""fold(book, facts) → what is owed and what keeps Tony quiet, one client at a time.

Computed from the book and the journal, never stored. `fold` and the table of silences live in
`fold.py` and `silences.py`; this module says what comes out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from accountsd.core.book import Client, Contact, Invoice
    from accountsd.core.journal import AdvisedLine, Ask, Cause, Scope, Stops
    from accountsd.core.letter import LetterClass
    from accountsd.core.money import Money
    from accountsd.core.terms import Days


class Standing(StrEnum):
    """For the eye only; the planner asks the silences. First that applies, in this order."""

    WRITTEN_OFF = "written_off"
    SETTLED = "settled"
    HANDED_OVER = "handed_over"
    DISPUTED = "disputed"
    ON_HOLD = "on_hold"
    ADVISED = "advised"
    PROMISED = "promised"
    OPEN = "open"


class Bucket(StrEnum):
    """Aging by days past the agreed due day."""

    CURRENT = "current"
    TO_30 = "1-30"
    TO_60 = "31-60"
    TO_90 = "61-90"
    OVER_90 = "over 90"


def bucket(days_past_due: int) -> Bucket:
    """0 on the due day itself, which is current."""
    if days_past_due <= 0:
        return Bucket.CURRENT
    for limit, name in ((30, Bucket.TO_30), (60, Bucket.TO_60), (90, Bucket.TO_90)):
        if days_past_due <= limit:
            return name
    return Bucket.OVER_90


@dataclass(frozen=True, slots=True)
class Rung:
    """A letter that was said about an invoice and reached somebody; or a step that lapsed."""

    letter: str
    klass: LetterClass
    step: str | None
    on: date  # in the client's zone
    at: datetime
    lapsed: bool = False  # passed, not said: counts for the ladder, not for at_most


@dataclass(frozen=True, slots=True)
class Silence:
    """Why Tony keeps quiet, about what, until when (through that day; None: no end by itself)."""

    cause: Cause
    scope: Scope
    stops: Stops
    since: date
    until: date | None
    because: str  # a sentence that an owner understands
    ask: str | None = None  # whose answer it waits for
    mail: str | None = None  # the mail that it began with


class Cover:
    """Silences sorted by what they cover, so that asking for each of many invoices stays cheap."""

    def __init__(self, silences: Iterable[Silence]) -> None:
        self.client: tuple[Silence, ...] = ()
        self.addresses: dict[str, Silence] = {}  # lower-cased
        self._invoices: dict[str, list[Silence]] = {}
        for silence in silences:
            scope = silence.scope
            if scope.address is not None:
                self._away(scope.address.lower(), silence)
            elif not scope.invoices:
                self.client += (silence,)
            for number in scope.invoices if scope.address is None else ():
                self._invoices.setdefault(number, []).append(silence)

    def _away(self, address: str, silence: Silence) -> None:
        """Of two absences of one person the later return counts."""
        known = self.addresses.get(address)
        if known is None or (silence.until or date.max) > (known.until or date.max):
            self.addresses[address] = silence

    def on(self, number: str) -> tuple[Silence, ...]:
        """Those that cover an invoice, the whole client's among them."""
        return (*self.client, *self._invoices.get(number, ()))


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise to pay and what became of it on the day of the fold."""

    fact: str
    invoices: tuple[str, ...]
    made: date
    day: date | None
    amount: Money | None
    quiet_until: date
    state: PromiseState
    source: str  # the mail or command: several instalments of one are one promise
    owners: bool  # agreed with the owner


class PromiseState(StrEnum):
    """What became of a promise to pay."""

    WAITING = "waiting"
    KEPT = "kept"
    BROKEN = "broken"
    RELEASED = "released"
    REPLACED = "replaced"  # by a later promise about the same invoices
    LAPSED = "lapsed"  # no day was named, and the time we give is over


@dataclass(frozen=True, slots=True)
class AdviceState:
    """An advice and whether the money it speaks of is recorded."""

    fact: str
    lines: tuple[AdvisedLine, ...]
    told: date
    value_day: date | None
    grace_until: date
    money_came: bool
    reference: str | None = None
    believed: bool = True  # proven, or in our thread: more than a claim


@dataclass(frozen=True, slots=True)
class Told:
    """A payment that the book or a command tells of, and no line of a bank's statement confirms yet."""

    invoice: str
    amount: Money
    day: date


@dataclass(frozen=True, slots=True)
class Waiting:
    """What is left of a receipt that nobody put against an invoice."""

    receipt: str
    amount: Money
    day: date


@dataclass(frozen=True, slots=True)
class Spare:
    """Credit on account: a receipt, what is over on an invoice, a credit note; and how much of it is free."""

    receipt: str  # what an `Allocated` names
    amount: Money


@dataclass(frozen=True, slots=True)
class Receivable:
    """An invoice and what happened to it."""

    invoice: Invoice
    balance: Money  # never below zero
    standing: Standing
    days_past_due: int  # 0 on the agreed due day, negative before
    said: tuple[Rung, ...]  # in order of time
    chases: int  # letters that count for at_most
    broken_promise: Promise | None = None  # to be named in the next letter
    advised: Money | None = None  # the part the client says is paid: not asked for
    late_advice: AdviceState | None = None  # "has not come": the next letter quotes it
    discount: Money | None = (
        None  # agreed, and may be taken off by whoever pays until `discount_until`
    )
    discount_until: date | None = None

    @property
    def askable(self) -> Money:
        """What a letter may ask for: the balance without what the client says is paid."""
        return self.balance if self.advised is None else self.balance - self.advised


@dataclass(frozen=True, slots=True)
class Account:
    """One client on one day: all that the planner, the letters, the digest and `show` need."""

    client: Client
    today: date  # in the client's zone
    receivables: tuple[Receivable, ...]  # by (due, issued, number)
    credit: Mapping[str, Money]  # on account, by currency: overpaid, credited, not yet allocated
    unapplied: Mapping[str, Money]  # of which receipts that nobody put against an invoice
    silences: tuple[Silence, ...]
    promises: tuple[Promise, ...]
    advices: tuple[AdviceState, ...]
    asks: tuple[Ask, ...]  # open ones
    contacts: tuple[Contact, ...]  # the book's and the learned, without addresses that bounced hard
    last_chase: datetime | None
    last_letter: datetime | None  # of any class
    invoices_said_today: frozenset[str]
    books_known: date | None = None
    books_within: Days | None = None  # how far behind the owner says that payments are entered
    spoken_today: bool = False  # a letter of ours left today, of whatever class
    last_heard: datetime | None = None  # a person's mail
    freed_today: tuple[Silence, ...] = ()  # ended by a word of today: quiet through the day still
    told: tuple[Told, ...] = ()  # payments that no bank line confirms yet
    waiting: tuple[Waiting, ...] = ()  # receipts that wait to be put against something
    spare: tuple[Spare, ...] = ()  # what `credit` is made of
    ended_asks: tuple[Ask, ...] = ()  # their matter ended by itself; the shell records Answered

    @property
    def closed(self) -> bool:
        """Nothing is owed: only a new fact or another book, and no passing of days, changes that."""
        return not self.open

    @property
    def open(self) -> tuple[Receivable, ...]:
        """Those that still have a balance and are still Tony's."""
        gone = (Standing.WRITTEN_OFF, Standing.SETTLED, Standing.HANDED_OVER)
        return tuple(r for r in self.receivables if r.balance and r.standing not in gone)
