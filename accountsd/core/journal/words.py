"""The words that facts are told in: who and where from, causes and scopes, kinds, grades, asks.

Each set is closed: what is not here cannot have been said, and an `assert_never` finds who must learn
of a new one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
