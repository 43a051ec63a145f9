"""REF: what the owner names in a command — an invoice, a client, an ask, a letter; in that order.

Only looks things up; what a command then does is `word.py`'s business.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.errors import NothingMatched

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from accountsd.core.book import Book
    from accountsd.core.journal import Ask


@dataclass(frozen=True, slots=True)
class InvoiceRef:
    """One invoice of one client."""

    client: str
    number: str


@dataclass(frozen=True, slots=True)
class ClientRef:
    """A client, whole."""

    client: str


@dataclass(frozen=True, slots=True)
class AskRef:
    """Something that was put before the owner."""

    ask: Ask


@dataclass(frozen=True, slots=True)
class LetterRef:
    """A letter in the outbox, by its key; `letter` is its id."""

    key: str
    letter: str


Ref = InvoiceRef | ClientRef | AskRef | LetterRef


def resolve(text: str, book: Book, asks: Iterable[Ask], letters: Mapping[str, str]) -> Ref:
    """What `text` names; `letters` is id → key. Raises NothingMatched, with candidates if several.

    An exact name wins; otherwise capital letters do not matter.
    """
    kinds: tuple[list[tuple[str, Ref]], ...] = (
        [
            (invoice.number, InvoiceRef(client.id, invoice.number))
            for client in book.clients.values()
            for invoice in client.invoices
        ],
        [(client, ClientRef(client)) for client in book.clients],
        [(ask.id, AskRef(ask)) for ask in asks],
        [(key, LetterRef(key, letter)) for letter, key in letters.items()],
    )
    for exact in (_same, _alike):
        for names in kinds:
            found = [(name, ref) for name, ref in names if exact(name, text)]
            if len(found) > 1:
                raise NothingMatched(text, [_told(name, ref) for name, ref in found])
            if found:
                return found[0][1]
    raise NothingMatched(text)


def _same(name: str, text: str) -> bool:
    return name == text


def _alike(name: str, text: str) -> bool:
    return name.casefold() == text.strip().casefold()


def _told(name: str, ref: Ref) -> str:
    return f"{name} (letter {ref.letter})" if isinstance(ref, LetterRef) else name
