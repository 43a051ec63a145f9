"""What the store is given and gives back, beside facts and letters. Types only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from accountsd.core.journal import Answered, Ask, Fact
from accountsd.core.letter import Letter, LetterClass, Said


class LetterState(StrEnum):
    """Where a letter is. A bad one is moved where a person sees it, never deleted."""

    WAITING = "waiting"  # for the owner's approval
    QUEUED = "queued"
    CLAIMED = "claimed"  # a drain has it; a crash here is no doubt
    HANDING_OVER = "handing over"  # just before DATA is ended; a crash here is doubt
    SENT = "sent"
    REFUSED = "refused"
    IN_DOUBT = "in doubt"
    WITHDRAWN = "withdrawn"  # it was no longer due
    DROPPED = "dropped"  # by the owner
    LAPSED = "lapsed"  # the approval did not come in time


class SaidRows(StrEnum):
    """What becomes of the words of a letter that was refused."""

    FREED = "freed"  # an address was refused: they were not said and go to the next contact
    KEPT = "kept"  # the letter itself was: they wait with it for the owner


class IdSource(StrEnum):
    """From where we know an id of a letter; the last one is what the client received."""

    OURS = "ours"
    ACCEPTED = "accepted"  # in the server's 250
    COPY = "copy"  # in the copy that came back


class MailState(StrEnum):
    """Where a kept mail is."""

    KEPT = "kept"
    DONE = "done"
    SHUNTED = "shunted"


@dataclass(frozen=True, slots=True)
class NewLetter:
    """A letter for the outbox. `id` is `new_letter_id()`; `facts` are written only with it."""

    id: str
    letter: Letter
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Queued:
    """What became of new letters: ids of those written, keys of those whose words were taken."""

    written: tuple[str, ...] = ()
    already_said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A letter in the outbox and all that has happened to it. Times are aware, UTC."""

    id: str
    letter: Letter
    state: LetterState
    queued_at: datetime
    changed_at: datetime
    attempts: int  # that the server deferred
    next_attempt: datetime | None
    error: str | None
    approved_at: datetime | None
    second_attempt: bool  # it was in doubt, and is sent again
    doubted_at: datetime | None
    scans_in_doubt: int  # complete scans since that brought no proof
    sent_at: datetime | None
    sent_to: tuple[str, ...]
    response: str
    copy_at: datetime | None  # when a copy with our header turned up


@dataclass(frozen=True, slots=True)
class FoundLetter:
    """A letter of ours that the mailbox has and the journal has not: the state is older."""

    id: str
    key: str
    klass: LetterClass
    client: str
    name: str
    step: str | None
    to: tuple[str, ...]
    said: tuple[Said, ...]
    at: datetime
    message_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a start found half done."""

    requeued: tuple[str, ...]  # claimed, not handed over: ids of letters
    doubted: tuple[str, ...]  # handed over or not: ids of letters
    swept: int  # raw files whose row was never committed


@dataclass(frozen=True, slots=True)
class AskRecord:
    """An ask and what became of it."""

    ask: Ask
    since: datetime
    fact: str  # the Asked fact's id
    answered: Answered | None


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a mail lies on the server."""

    folder: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a folder has been read, and when it was last read to its end."""

    folder: str
    uidvalidity: int
    uid: int
    scanned_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """What is known of a mail before anybody reads it. `client`: whom From seems to be."""

    spot: Spot
    identity: str
    message_id: str
    sender: str
    subject: str
    client: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Keeping:
    """`new` is False where a mail of this identity was kept before; `hash` is that one's then."""

    hash: str
    new: bool


@dataclass(frozen=True, slots=True)
class KeptMail:
    """A mail that is ours. `raw(hash)` gives its bytes."""

    hash: str
    identity: str
    spot: Spot
    kept_at: datetime
    message_id: str
    sender: str
    subject: str
    client: str | None
    state: MailState
    tries: int
    next_try: datetime | None
    error: str | None
    reading: str | None  # as JSON, for `show` and the digest
    decided_at: datetime | None
    file_to: str | None
    filed_at: datetime | None
