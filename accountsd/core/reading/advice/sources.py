"""Where in a mail an advice may stand: attachments, the HTML body, the text, a mail inside the mail.

Quotations are no source: a reminder of ours below a reply lists our invoices too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.document import every_part
from accountsd.core.message.html import visible_text
from accountsd.core.reading.advice import days
from accountsd.core.reading.advice.rows import sheet_of_text, sheets_of
from accountsd.core.reading.how_much import CODES
from accountsd.core.reading.quotation import own_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from accountsd.core.document import Document
    from accountsd.core.message import Message
    from accountsd.core.reading.advice.model import Sheet
    from accountsd.core.reading.quotation import Own

MOST_TEXT = 300_000
_MARKS = "|".join((*sorted(CODES), "円", "zł", "kč", "kr", "rs", "r"))
_SUM = re.compile(
    rf"\d[.,．]\d\d(?!\d)|[£€$¥₹￥]|\d\s?(?:{_MARKS})(?![a-z])|(?<![a-z])(?:{_MARKS})\.?\s?\d|\d,-"
    r"|&(?:pound|euro|yen);|\d[,.'’]\d{3}(?!\d)|(?:\s\s|\t)\d+\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_CELL = re.compile(r"<(?:td|th|li|dt)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Source:
    """Sheets that belong together: one attachment, one body. `text` is all they say."""

    name: str
    text: str
    sheets: tuple[Sheet, ...]
    document: bool


@dataclass(frozen=True, slots=True)
class Sources:
    """Attachments first. `subjects`: of the mail and of the mails inside it; `sender`: who wrote it."""

    documents: tuple[Source, ...]
    bodies: tuple[Source, ...]
    subjects: tuple[str, ...]
    unread: tuple[Document, ...]  # attachments that a person must open
    written: date | None  # the day of the mail that was forwarded

    @property
    def said(self) -> str:
        """Subjects and bodies: what the mail itself says of its attachments."""
        return "\n".join((*self.subjects, *(body.text for body in self.bodies)))


def sources(message: Message, own: Own, documents: Mapping[int, Document]) -> Sources:
    """Everything that is the sender's own word, or the word of the mail that was forwarded."""
    opened = [documents[place] for place in sorted(documents)]
    found = tuple(
        Source(d.name, d.words[:MOST_TEXT], tuple(sheets_of(d)), document=True)
        for d in opened
        if not d.problem and not d.picture
    )
    bodies = [*_bodies(message, own)]
    subjects = [message.subject]
    written = _forwarded_on(own, message)
    for part in every_part(message):
        if part.message is not None:
            inner = part.message
            said = own_words(inner.text, inner.sender_name, inner.sender, inner.subject)
            bodies += _bodies(inner, said)
            subjects.append(inner.subject)
            written = inner.date.date() if inner.date else written
    unread = tuple(d for d in opened if d.problem or d.picture)
    return Sources(found, tuple(bodies), tuple(subjects), unread, written)


def _forwarded_on(own: Own, message: Message) -> date | None:
    """The day in the fields above an inline forward."""
    if own.forwarded is None or message.date is None:
        return None
    return days.day(
        own.forwarded.date,
        days.Calendar(message.date.date(), month_first=False, certain=False, country=""),
    )


def has_money(message: Message) -> bool:
    """Whether a sum stands anywhere in it. A mail without one tells of no payment to the penny."""
    page = message.html or ""
    return has_sum(message.text) or has_sum(page) or _tabled(page)


def has_sum(text: str) -> bool:
    """A figure with two decimals, or with a currency at either side."""
    return _SUM.search(text[:MOST_TEXT]) is not None


def _tabled(page: str) -> bool:
    """A page without cells says in other type what its text says."""
    return _CELL.search(page) is not None


def _bodies(message: Message, own: Own) -> list[Source]:
    """The HTML first: its tables are tables."""
    found: list[Source] = []
    if message.html and (message.from_html or _tabled(message.html) or not has_sum(message.text)):
        page = visible_text(message.html[:MOST_TEXT])
        same = page == message.text
        own_page = (
            own if same else own_words(page, message.sender_name, message.sender, message.subject)
        )
        text = _word(own_page, page)
        found.append(Source("the body", text, (sheet_of_text("the body", text),), document=False))
    if not message.from_html:
        text = _word(own, message.text)
        found.append(Source("the body", text, (sheet_of_text("the body", text),), document=False))
    return found


def _word(own: Own, whole: str) -> str:
    """The writer's own, and what he forwarded; all of it where nothing is quoted."""
    if own.forwarded is not None:
        return f"{own.text}\n\n{own.forwarded.text}"[:MOST_TEXT]
    return (own.text if own.quoted.strip() else whole)[:MOST_TEXT]
