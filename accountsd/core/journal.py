"""The journal: the closed set of things that can have happened. Past tense, frozen, never edited.

A wrong fact is `Retracted`. Facts' ids are derived from what caused them (`mail:<hash>/0`,
`sent:<letter>`, `command:<id>/0`), so recording a cause twice is impossible. The YAML is not copied
into facts; what is owed is the fold of book and facts (`receivable.py`), never stored.
Adding a fact here makes the type checker list every place that must learn of it (`assert_never`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from accountsd.core.book import Role
    from accountsd.core.letter import LetterClass, Said
    from accountsd.core.money import Money


class By(StrEnum):
    """Who made it happen."""

    OWNER = "owner"
    CLIENT = "client"
    BANK = "bank"
    TONY = "tony"


class SourceKind(StrEnum):
    """Where it is written down."""

    MAIL = "mail"
    STATEMENT = "statement line"
    COMMAND = "command"
    LETTER = "letter"
    BOOK = "book"  # the YAML showed something worth a fact: an invoice vanished, an amount changed


@dataclass(frozen=True, slots=True)
class Source:
    """A mail's hash, a statement line, a command's words, a letter's id."""

    kind: SourceKind
    ref: str


class Cause(StrEnum):
    """Why Tony keeps quiet: the first column of silences.md, and `code` in `plan --json`."""

    MAILBOX_UNREAD = "mailbox unread"
    UNREAD = "unread"
    JUST_SPOKEN = "just spoken"
    UNANSWERED = "unanswered"
    PROMISED = "promised"
    ADVISED = "advised"
    DISPUTED = "disputed"
    HARDSHIP = "hardship"
    LEGAL = "legal"
    COMPLAINT = "complaint"
    BANK_CHANGE = "bank change"
    HOLD = "hold"
    ABSENT = "absent"
    NOBODY = "nobody"
    IN_DOUBT = "in doubt"
    APPROVAL = "approval"
    PAY_RUN = "pay run"
    BOOKS_BEHIND = "books behind"
    SMALL_REST = "small rest"
    AT_MOST = "at most"
    BOOK_WRONG = "book wrong"
    SURPRISE = "surprise"
    STATE_OLDER = "state older than the mailbox"


class Stops(StrEnum):
    """A: all letters; C: chases."""

    ALL = "A"
    CHASES = "C"


@dataclass(frozen=True, slots=True)
class Scope:
    """What a silence covers. Both empty: the whole client. An address: only letters to it."""

    invoices: tuple[str, ...] = ()
    address: str | None = None


class Kind(StrEnum):
    """What a mail is, above all else: `kind` in `read --json` (contract, 3)."""

    PAID = "paid"
    PROMISE = "promise"
    DISPUTE = "dispute"
    QUERY = "query"
    REDIRECT = "redirect"
    HARDSHIP = "hardship"
    COMPLAINT = "complaint"
    LEGAL = "legal"
    BANK_CHANGE = "bank_change"
    ACKNOWLEDGEMENT = "acknowledgement"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    OTHER = "other"


class Grade(StrEnum):
    """How far a sender is believed (house.md, Who is believed)."""

    PROVEN = "proven"
    IN_THREAD = "in thread"
    CLAIMED = "claimed"
    CONTRADICTED = "contradicted"


class AskKind(StrEnum):
    """What the owner is asked about; `kind` in `status --json`."""

    REPLY = "reply"  # a person's mail that needs the owner: its Kind is in `what`
    MONEY = "money"  # an advice without money, a contradiction of figures, a third promise
    APPROVAL = "approval"
    DEED = "deed"  # a step that is the owner's: call, hand over, from: owner
    DELIVERY = "delivery"  # bounced, refused, nobody left
    DOUBT = "doubt"
    SITE = "site"  # a server does not let us work
    BOOK = "book"  # wrong book, vanished invoice, changed amount
    HOLD = "hold"
    SURPRISE = "surprise"
    SHUNTED = "shunted"
    FIRST_START = "first start"


@dataclass(frozen=True, slots=True)
class Ask:
    """What needs the owner, with evidence and the ways to answer."""

    id: str  # short and typeable, unique for ever: derived from its cause
    kind: AskKind
    client: str | None
    invoices: tuple[str, ...]
    what: str  # one sentence
    evidence: tuple[str, ...] = ()  # the very words, figures
    ways: tuple[str, ...] = ()  # commands or deeds that end it
    mail: str | None = None  # hash of the kept mail, to attach to the flag
    letter: str | None = None  # id of the letter concerned
    louder: bool = True


@dataclass(frozen=True, slots=True)
class AdvisedLine:
    """A line of an advice; `amount` None: not stated (the invoice's balance is meant)."""

    invoice: str
    amount: Money | None = None
    discount: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FactBase:
    """What every fact has. `at` is aware, UTC; order is (at, id)."""

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
    """Money known to have come; the fact's id is the receipt's."""

    amount: Money
    day: date
    line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Allocated(FactBase):
    """A receipt put against an invoice."""

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
