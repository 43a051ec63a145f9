"""What the planner answers with, and what it must be told. Types only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from accountsd.core.book import Deed, Sender
    from accountsd.core.journal import Cause
    from accountsd.core.letter import LetterClass, Said
    from accountsd.core.money import Money


@dataclass(frozen=True, slots=True)
class Due:
    """A letter (or deed) that ought to go, with its because."""

    key: str  # acme/firm/INV-1001
    client: str
    klass: LetterClass
    step: str
    letter: str | None  # None for deeds
    deed: Deed | None
    sender: Sender
    tone: str  # number of the invoice that sets the tone
    invoices: tuple[str, ...]  # all that are listed, the oldest first
    said: tuple[Said, ...]  # the rungs that this letter says: written with its row
    lines: tuple[Line, ...]  # the statement panel
    credit: Mapping[str, Money]  # credit on account set against them
    totals: Mapping[str, Money]  # what is asked for, by currency
    to: tuple[str, ...]
    cc: tuple[str, ...]
    send_at: datetime  # in the client's zone
    needs_approval: bool
    because: str


@dataclass(frozen=True, slots=True)
class Line:
    """One invoice in the statement panel."""

    invoice: str
    residual: Money
    due: date
    days_past_due: int


@dataclass(frozen=True, slots=True)
class Held:
    """What is not said, why, and until when (None: until a person acts)."""

    ref: str  # an invoice number, or a client's id when the whole client is silent
    client: str | None
    code: Cause
    reason: str
    until: date | None
    ask: str | None = None
    credit: Money | None = None  # on account, and enough for it: nothing is asked for


@dataclass(frozen=True, slots=True)
class Plan:
    """The answer for one moment."""

    dues: tuple[Due, ...]
    held: tuple[Held, ...]


@dataclass(frozen=True, slots=True)
class Conditions:
    """What the shell knows and the journal does not. The defaults are a quiet, healthy day."""

    last_full_scan: datetime | None = None  # None with `assume_read`: plan on paper
    assume_read: bool = True  # a plan on paper, or the scan has just been made
    unread: frozenset[str] = frozenset()  # clients with mail kept and not yet decided
    in_doubt: frozenset[str] = frozenset()  # clients with a letter lost after hand-over
    pending: frozenset[tuple[str, str]] = (
        frozenset()
    )  # (invoice, letter) in queued or waiting letters
    largest_day: int = 0  # most chases in one day of the last 60
    surprise: str | None = None  # a standing surprise, unless approved; the sentence says what
    state_older: str | None = None  # the mailbox knows letters that the journal does not
    approved_plan_on: date | None = None  # the owner approved today's large plan
    # ids that left the book, and the numbers that stood under them: their history follows these
    stood: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
