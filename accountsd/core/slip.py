"""What the mailbox and the inbox speak of: folders by what they are to us, slips, batches. Types only.

A slip is a mail as its header shows it. The types stand here because the mailbox (an edge) makes them
and the inbox (a flow) reads them; neither knows the other.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class Role(StrEnum):
    """What a folder is to us, whatever its name."""

    INBOX = "inbox"  # on Gmail: All Mail
    JUNK = "junk"
    SENT = "sent"
    DONE = "done"
    OWNER = "owner"  # Needs you: the owner's in-tray
    REMITTANCES = "remittances"


@dataclass(frozen=True, slots=True)
class Cursor:
    """Everything in a folder up to and including `uid` has been dealt with."""

    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """How a mail is found again: where it was, and by what it is known if it is not there."""

    folder: str
    uidvalidity: int
    uid: int
    key: str
    message_id: str
    received: datetime | None
    size: int


@dataclass(frozen=True)
class Slip:
    """A mail as its header shows it; the body has not been fetched. `received` is aware."""

    folder: str
    uidvalidity: int
    uid: int
    size: int
    received: datetime | None
    header: bytes

    @cached_property
    def fields(self) -> dict[str, str]:
        """The first field of each name, lower-case, unfolded, as written."""
        return _fields(self.header)

    @property
    def letter(self) -> str | None:
        """The id of our letter, if this says that it is one."""
        return self.fields.get("x-accountsd-letter") or None

    @property
    def message_id(self) -> str:
        """As written, "" where there is none."""
        return self.fields.get("message-id", "")

    @cached_property
    def key(self) -> str:
        """Hash of Message-ID, Date, From and Subject: good for finding a mail, not for judging it."""
        parts = (self.fields.get(name, "") for name in ("message-id", "date", "from", "subject"))
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    @property
    def whereabouts(self) -> Whereabouts:
        """What to remember of it for filing."""
        return Whereabouts(
            self.folder,
            self.uidvalidity,
            self.uid,
            self.key,
            self.message_id,
            self.received,
            self.size,
        )


@dataclass(frozen=True, slots=True)
class Batch:
    """What one folder holds beyond its cursor, in the server's order.

    `first`: there was no cursor; nothing is listed, the mail here is older than we are, the youngest
    of it arrived at `newest`.
    `renewed`: the server numbers its mail anew; everything is listed, most of it known.
    `present`: UIDs of all mail in the folder, for the owner's in-tray only.
    """

    role: Role
    folder: str
    slips: tuple[Slip, ...]
    end: Cursor
    first: bool = False
    newest: datetime | None = None
    renewed: bool = False
    present: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class Raw:
    """A mail's bytes; not `whole`: it was larger than the limit and this is its beginning."""

    content: bytes
    whole: bool


class Filed(StrEnum):
    """What became of a request to file."""

    MOVED = "moved"
    ALREADY = "already there"
    GONE = "gone"  # somebody moved or deleted it: theirs to decide


def header_of(raw: bytes) -> bytes:
    """A mail's header, with line ends as the server has them."""
    text = raw.replace(b"\r\n", b"\n")
    return text.partition(b"\n\n")[0].replace(b"\n", b"\r\n") + b"\r\n\r\n"


def _fields(header: bytes) -> dict[str, str]:
    """By hand: the standard parser raises on hostile headers, and no decoding is wanted here."""
    found: dict[str, str] = {}
    text = header.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    for line in text.replace("\n ", " ").replace("\n\t", " ").split("\n"):
        name, colon, value = line.partition(":")
        if colon:
            found.setdefault(name.strip().lower(), " ".join(value.split()))
    return found
