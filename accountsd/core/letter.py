"""A letter: to whom, about what, in which thread, under which key — and what it says of money.

`Due` (planner) is that a letter ought to go; `Letter` is the words; the outbox carries it. Classes of
letters are silences.md's: a service letter never waits for a gap, a chase does, and what goes to the
owner belongs to neither.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from accountsd.core.money import Money


class LetterClass(StrEnum):
    """Which silences stop it: A stops both of the client's, C only the chase; neither stops OWNER."""

    SERVICE = "service"
    CHASE = "chase"
    OWNER = "owner"


SERVICE_LETTERS = frozenset({"invoice", "corrected_invoice", "answer", "thanks", "statement"})


def class_of(letter: str) -> LetterClass:
    """The class of a client's letter by its name; what is not known as service is a chase."""
    # A corrected invoice says what it corrects to: `corrected_invoice GBP 1200.00 2026-10-01`.
    return (
        LetterClass.SERVICE
        if letter.split(" ", maxsplit=1)[0] in SERVICE_LETTERS
        else LetterClass.CHASE
    )


@dataclass(frozen=True, slots=True)
class Said:
    """What a letter says of one invoice. (invoice, letter) is unique for ever: promise 1."""

    invoice: str
    letter: str  # the letter's name: overdue, firm — not the step's
    residual: Money
    due: date


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that travels with a letter; `content` is the bytes themselves."""

    name: str
    media_type: str  # "application/pdf", "message/rfc822"
    content: bytes


@dataclass(frozen=True, slots=True)
class Thread:
    """Where a letter is filed at the client's: ids as the client received them, oldest first."""

    in_reply_to: str | None = None
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """Words under one key, addressed. The outbox gives it an id when its row is written."""

    key: str  # acme/firm/INV-1001, digest/2026-11-24, flag/ASK: a name for people
    klass: LetterClass
    client: str | None  # None for letters to the owner
    name: str  # the letter's name: firm, digest, flag
    step: str | None
    to: tuple[str, ...]
    cc: tuple[str, ...]
    subject: str
    text: str
    html: str
    said: tuple[Said, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    thread: Thread = Thread()
    automatic: bool = False  # Auto-Submitted: auto-replied (answers, flags, digests)
    needs_approval: bool = False
    send_at: datetime | None = None  # not before; aware
    because: str = ""
    totals: tuple[Money, ...] = ()  # what it asks for in all, a sum a currency
    invoices: tuple[str, ...] = ()  # every number it lists; empty: those of `said`
