"""The facts themselves: past tense, frozen, each with what only it has. They know nothing of a store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from accountsd.core.book import Role
    from accountsd.core.journal.words import (
        AdvisedLine,
        Ask,
        By,
        Cause,
        Grade,
        Kind,
        Scope,
        Source,
        Stops,
    )
    from accountsd.core.letter import LetterClass, Said
    from accountsd.core.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class FactBase:
    """What every fact has. `at` is aware, UTC; the fold goes by (at, id)."""

    id: str
    at: datetime
    by: By
    source: Source
    client: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent(FactBase):
    """The server has taken the letter, or proof of that turned up. `at`: when."""

    letter: str
    key: str
    klass: LetterClass
    name: str
    step: str | None
    to: tuple[str, ...]
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Undelivered(FactBase):
    """A letter did not reach an address; `permanent`: a hard bounce."""

    letter: str
    address: str
    permanent: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard(FactBase):
    """A client's mail was read. `person`: a person wrote it (no machine, list, newsletter)."""

    mail: str
    kind: Kind
    grade: Grade
    invoices: tuple[str, ...]
    person: bool
    sender: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Promised(FactBase):
    """A commitment to pay; no `day`: not said when."""

    invoices: tuple[str, ...]
    day: date | None
    amount: Money | None
    condition: str | None
    grade: Grade


@dataclass(frozen=True, slots=True, kw_only=True)
class Advised(FactBase):
    """The client says that they pay these. Never money."""

    lines: tuple[AdvisedLine, ...]
    value_day: date | None
    reference: str | None
    grade: Grade


@dataclass(frozen=True, slots=True, kw_only=True)
class Disputed(FactBase):
    """These are contested."""

    invoices: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused(FactBase):
    """A silence begins that is no promise, advice or dispute. `ask`: who ends it, if not time."""

    cause: Cause
    scope: Scope
    stops: Stops
    until: date | None
    why: str
    ask: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed(FactBase):
    """Ends only the cause it names, for what its scope covers (empty: the whole client)."""

    cause: Cause
    scope: Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class Received(FactBase):
    """Money known to have come; the fact's id is the receipt's. Without a client: nobody knows whose.

    From a bank: the payer's words, name and account, our account, and the bank's own reference.
    """

    amount: Money
    day: date
    line: str
    payer: str = ""
    account: str = ""
    into: str = ""
    reference: str = ""
    value: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Allocated(FactBase):
    """A receipt put against an invoice; or credit on account, which `receipt` then names: a credit
    note by its number, what is over on another invoice as `over:INV-1001`.
    """

    receipt: str
    invoice: str
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenOff(FactBase):
    """The owner's act only."""

    invoice: str
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOver(FactBase):
    """To an agency, a factor, a solicitor: Tony is silent from here on."""

    invoices: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactLearned(FactBase):
    """A redirect from a proven sender to an address of the same domain."""

    address: str
    role: Role
    instead_of: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contacted(FactBase):
    """The owner himself wrote to the client."""

    mail: str
    invoices: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BooksKnown(FactBase):
    """Payments are entered up to and including this day."""

    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked(FactBase):
    """Something was put before the owner."""

    ask: Ask


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered(FactBase):
    """The ask is closed: by the owner's word, or because its matter ended."""

    ask: str
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Approved(FactBase):
    """The owner approved these words and this total (one text a currency, "GBP 1200.00")."""

    letter: str
    total: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lapsed(FactBase):
    """An approval did not come in time (or was refused): the ladder goes on with the next step."""

    invoice: str
    step: str
    letter: str  # the letter's name: the rung counts as passed


@dataclass(frozen=True, slots=True, kw_only=True)
class Retracted(FactBase):
    """The fact named was wrong; it is dropped from every fold."""

    fact: str


Fact = (
    Sent
    | Undelivered
    | Heard
    | Promised
    | Advised
    | Disputed
    | Paused
    | Resumed
    | Received
    | Allocated
    | WrittenOff
    | HandedOver
    | ContactLearned
    | Contacted
    | BooksKnown
    | Asked
    | Answered
    | Approved
    | Lapsed
    | Retracted
)
