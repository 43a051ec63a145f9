"""What the journal knows and a reading needs: our letters, learned addresses, advices heard before.

Gathered anew only when something has happened since: at a hundred thousand letters that matters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.journal import Advised, ContactLearned, Grade, Retracted
from accountsd.core.reading.advice import keys_of
from accountsd.core.reading.model import Known

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from accountsd.core.book import Book
    from accountsd.core.journal import Fact
    from accountsd.core.reading.model import LetterRef
    from accountsd.store import Store


def known_from(store: Store, book: Book) -> Known:
    """From the state as it is now, for once."""
    return Memory(store).known(book)


class Memory:
    """What is known, kept between one mail and the next."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._facts = -1  # the journal's version at which the contacts were gathered
        self._commits = -1
        self._book: Book | None = None
        self._learned: dict[str, ContactLearned] = {}
        self._letters: Mapping[str, LetterRef] = {}
        self._advised: dict[str, Advised] = {}
        self._advices: dict[str, str] | None = None
        self._contacts: tuple[Book, dict[str, str]] | None = None

    def known(self, book: Book) -> Known:
        """As the state is now. Contacts of clients that the book does not have are left out."""
        if book is not self._book:
            # Another book may call a client by another name: all is heard again, under that.
            self._book, self._facts = book, -1
        version, commits = self._store.journal.version(), self._store.version()
        if commits != self._commits:
            self._letters, self._commits = self._store.outbox.letter_refs(), commits
        if version != self._facts:
            self._hear(self._store.journal.since(self._facts))
            self._facts = version
        return Known(
            letters=self._letters, contacts=self._contacts_of(book), advices=self._advices_heard()
        )

    def _hear(self, facts: Iterable[Fact]) -> None:
        for fact in facts:
            if isinstance(fact, ContactLearned):
                self._learned[fact.id] = fact
                self._contacts = None
            elif isinstance(fact, Advised):
                self._advised[fact.id] = fact
                self._advices = None
            elif isinstance(fact, Retracted):
                self._learned.pop(fact.fact, None)
                self._advised.pop(fact.fact, None)
                self._contacts = self._advices = None

    def _advices_heard(self) -> dict[str, str]:
        """Keys of advices and the mails they came in. A mere claim does not make a repeat of the proof."""
        if self._advices is None:
            self._advices = {}
            for fact in self._advised.values():
                if fact.grade in {Grade.PROVEN, Grade.IN_THREAD}:
                    lines = [(line.invoice, line.amount) for line in fact.lines]
                    for key in keys_of(fact.client, lines, fact.value_day, fact.reference):
                        self._advices.setdefault(key, fact.source.ref)
        return self._advices

    def _contacts_of(self, book: Book) -> dict[str, str]:
        """The same mapping while nothing changes: tables are built from it once."""
        if self._contacts is None or self._contacts[0] is not book:
            found: dict[str, str] = {}
            for fact in self._learned.values():
                if fact.client is not None and fact.client in book.clients:
                    found[fact.address.lower()] = fact.client
            self._contacts = (book, found)
        return self._contacts[1]
