"""What a reading is made of. Types only."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from accountsd.core.book import Book
    from accountsd.core.document import Document
    from accountsd.core.journal import Grade, Kind
    from accountsd.core.money import Money
    from accountsd.core.reading.ear.weights import Weights


@dataclass(frozen=True, slots=True)
class Evidence:
    """Which rule spoke, and the very words."""

    rule: str
    words: str

    def __str__(self) -> str:
        return f"{self.rule}: “{self.words}”" if self.words else self.rule


@dataclass(frozen=True, slots=True)
class PromiseSaid:
    """A commitment to pay as read."""

    day: date | None
    amount: Money | None
    condition: str | None = None
    invoices: tuple[str, ...] = ()
    ambiguous: bool = False  # 03/04: two days fit
    others: tuple[tuple[date, Money | None], ...] = ()  # later instalments


@dataclass(frozen=True, slots=True)
class PaymentSaid:
    """A payment said to be made, for one of our invoices."""

    invoice: str
    amount: Money | None
    day: date | None
    discount: Money | None = None
    withheld: Money | None = None  # tax that the payer keeps back


@dataclass(frozen=True, slots=True)
class NoticeRecipient:
    """One failed or delayed recipient of a delivery notice."""

    address: str
    status: str | None  # "5.1.1"
    reply_code: str | None  # "550"
    reason: str
    action: str  # failed | delayed | delivered | relayed | expanded
    permanent: bool


@dataclass(frozen=True, slots=True)
class Notice:
    """A delivery notice. `letter` is the id of ours it names, None where it names none."""

    recipients: tuple[NoticeRecipient, ...]
    letter: str | None
    feedback: bool = False  # an ARF complaint


@dataclass(frozen=True, slots=True)
class Absence:
    """An auto-reply's return date and stand-in, where given."""

    until: date | None  # the day of return
    stand_in: str | None


class Authorship(StrEnum):
    """Who wrote, as far as the rest of the reading depends on it."""

    PERSON = "person"
    MACHINE = "machine"  # bounce, auto-reply, ticket, receipt
    LIST = "list"  # newsletter, mailing list, advert
    OURSELVES = "ourselves"  # a copy of our own letter, or a loop
    OWNER = "owner"  # proven or not: see grade


class Matter(StrEnum):
    """What a routine question asks for; Tony can answer it from what the book holds."""

    COPY = "copy"
    STATEMENT = "statement"
    PURCHASE_ORDER = "purchase order"
    VAT_NUMBER = "vat number"
    BANK_DETAILS = "bank details"


@dataclass(frozen=True, slots=True)
class Reading:
    """All that can be claimed about one mail."""

    kind: Kind
    also: tuple[Kind, ...]  # further kinds heard, in the order of hearing
    needs_owner: bool
    why: tuple[Evidence, ...]
    client: str | None
    candidates: tuple[str, ...]  # where two clients are possible
    invoices: tuple[str, ...]
    promise: PromiseSaid | None
    payments: tuple[PaymentSaid, ...]
    reference: str | None
    total: Money | None
    reply_text: str
    language: str | None
    grade: Grade
    authorship: Authorship
    notice: Notice | None = None
    absence: Absence | None = None
    redirect_to: str | None = None  # an address to write to instead
    no_contact: bool = False  # "do not write to us again"
    explained: bool = False  # a rule explains every sentence of the writer's own words
    unmatched: tuple[str, ...] = ()  # numbers named that are not in the book
    forwarded: bool = False  # the owner forwarded it: client and payments are the inner mail's
    thread_letters: tuple[str, ...] = ()  # ids of our letters that it answers
    bad_remittance: str | None = None  # why a remittance needs the owner: figures contradict, scan
    advice: bool = False  # a remittance advice was read, not only words about a payment
    only_heard: tuple[Kind, ...] = ()  # kinds that the ear alone heard: shown, not acted upon
    duplicate_of: str | None = None
    sender_known: bool = True  # the From address or its domain is the client's own
    matters: tuple[Matter, ...] = ()  # what a routine question asks for


@dataclass(frozen=True, slots=True)
class Known:
    """What the journal knows and a reading needs; the defaults are a machine without a state.

    `letters` maps every Message-ID and token of ours to (letter id, client, invoices).
    """

    letters: Mapping[str, LetterRef] = field(default_factory=dict)
    contacts: Mapping[str, str] = field(default_factory=dict)  # learned address → client
    seen: Mapping[str, str] = field(default_factory=dict)  # identity → name of the first
    advices: Mapping[str, str] = field(default_factory=dict)  # key of an advice → its mail
    open_numbers: frozenset[str] | None = None  # None: every invoice of the book counts as open


@dataclass(frozen=True, slots=True)
class LetterRef:
    """A letter of ours, as a reply may name it."""

    letter: str
    client: str | None
    invoices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Trust:
    """Whose Authentication-Results are believed, and who the owner is (`trust:` in the book)."""

    authserv_ids: tuple[str, ...]
    provider: str  # microsoft365 | google | other
    owner: tuple[str, ...]
    own_address: str
    owner_tokens: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything `read` is given beside the mail: the book, what is known, whom to trust, when."""

    book: Book
    known: Known
    trust: Trust
    now: datetime  # relative dates count from the mail's own Date where that is credible, else this
    documents: Mapping[int, Document] = field(default_factory=dict)  # by place in `every_part`
    ear: Weights | None = None  # what was learned from mail; None: the rules alone
