"""Who: the client a mail is about, by thread, number, sender and domain; two possible is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from accountsd.core import trust
from accountsd.core.reading import domains, which

if TYPE_CHECKING:
    from accountsd.core.book import Book
    from accountsd.core.message import Message
    from accountsd.core.reading.model import Desk
    from accountsd.core.reading.quotation import Own
    from accountsd.core.trust import Judgement


@dataclass(frozen=True, slots=True)
class Whose:
    """The client, how it was found, other candidates, and the letters of ours that are answered."""

    client: str | None
    how: str
    candidates: tuple[str, ...]
    letters: tuple[str, ...]

    def zone(self, book: Book) -> ZoneInfo:
        """Where the client's days are counted."""
        client = book.clients.get(self.client or "")
        return client.timezone if client else book.business.timezone

    def language(self, book: Book) -> str:
        """In which the client is written to."""
        client = book.clients.get(self.client or "")
        return client.language if client else book.business.language

    def country(self, book: Book) -> str:
        """Whose way of writing dates is meant."""
        client = book.clients.get(self.client or "")
        return client.country if client else book.business.country

    def currency(self, book: Book) -> str:
        """In which bare figures are read."""
        client = book.clients.get(self.client or "")
        return client.currency if client else book.business.currency


def whose(message: Message, own: Own, judged: Judgement, desk: Desk) -> Whose:
    """Thread first, then the sender, then the numbers named."""
    answered = trust.answered(message)
    refs = [desk.known.letters[i] for i in answered if i in desk.known.letters]
    letters = tuple(dict.fromkeys(ref.letter for ref in refs))
    threaded = tuple(dict.fromkeys(ref.client for ref in refs if ref.client))
    if judged.client and judged.client in desk.book.clients:
        return Whose(judged.client, "the sender is known", (), letters)
    if len(threaded) == 1 and threaded[0] in desk.book.clients:
        return Whose(threaded[0], "it answers our letter", (), letters)
    inner = _inner_sender(message, own)
    forwarder = domains.tables(desk.book, desk.known).client_of(inner) if inner else None
    if forwarder and judged.owner:
        return Whose(forwarder, "the owner forwarded their mail", (), letters)
    if judged.lookalike_of:
        return Whose(judged.lookalike_of, "in the name of", (), letters)
    table = which.tables(desk.book, desk.known.open_numbers, None)
    attached = next((part.message for part in message.parts if part.message), None)
    text = "\n".join((message.subject, own.text, own.quoted, attached.text if attached else ""))
    named = tuple(
        dict.fromkeys(table.owner[found.number] for found in which.find(text, table, short=False))
    )
    if len(named) == 1:
        return Whose(named[0], "an invoice of theirs is named", (), letters)
    by_name = _by_name(text, desk.book) if not named else ()
    if len(by_name) == 1:
        return Whose(by_name[0], "their name is written out", (), letters)
    return Whose(None, "nobody the book knows", named or by_name, letters)


def _inner_sender(message: Message, own: Own) -> str:
    """Who wrote the mail that is forwarded, inline or attached."""
    attached = next((part.message for part in message.parts if part.message), None)
    if attached:
        return attached.sender
    return own.forwarded.sender if own.forwarded else ""


def _by_name(text: str, book: Book) -> tuple[str, ...]:
    """Clients whose whole name stands in the text: a lawyer or an administrator writes for them."""
    if len(book.clients) > 5000:
        return ()
    low = " ".join(text[:20_000].lower().split())
    found = []
    for client in book.clients.values():
        name = " ".join(client.name.lower().split())
        if len(name) >= 5 and name in low:
            found.append(client.id)
    return tuple(found[:5])
