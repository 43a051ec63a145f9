"""What a mail is made of once it is taken apart. Types only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Part:
    """A leaf of the MIME tree that is not the body."""

    name: str  # "" where it has none
    media_type: str
    content: bytes
    message: Message | None = None  # for message/rfc822


@dataclass(frozen=True, slots=True)
class Message:
    """A mail, taken apart. Text fields are "" where the mail has nothing; addresses normalised."""

    message_id: str
    date: datetime | None  # aware; None where missing or impossible
    sender: str  # the From address, lower-cased
    sender_name: str
    reply_to: tuple[str, ...]
    to: tuple[str, ...]  # To and Cc
    subject: str
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    headers: Mapping[str, tuple[str, ...]]  # lower-case names, decoded, in order
    text: str  # the plain body, or the visible text of the HTML
    html: str  # the HTML body as sent
    from_html: bool  # `text` was made from `html`
    parts: tuple[Part, ...]
    identity: str  # hash of Message-ID, Date, From, Subject and decoded bodies
    truncated: bool = False  # larger or deeper than we read
    trace: tuple[tuple[str, str], ...] = ()  # Received and Authentication-Results, top to bottom

    def header(self, name: str) -> str:
        """The first header of that lower-case name, or ""."""
        values = self.headers.get(name, ())
        return values[0] if values else ""
