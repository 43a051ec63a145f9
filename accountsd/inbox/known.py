"""What the journal knows and a reading needs: our letters, learned contacts, mails seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.journal import ContactLearned, Retracted
from accountsd.core.reading.model import Known

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accountsd.core.book import Book
    from accountsd.core.journal import Fact
    from accountsd.store import Store


def known_from(store: Store, book: Book) -> Known:
    """From the state as it is now. `book` drops contacts of clients that it no longer has."""
    learned = contacts(store.journal.all())
    return Known(
        letters=store.outbox.letter_refs(),
        contacts={address: client for address, client in learned.items() if client in book.clients},
    )


def contacts(facts: Iterable[Fact]) -> dict[str, str]:
    """Learned addresses and whose they are, without those that were retracted."""
    found = tuple(facts)
    wrong = {fact.fact for fact in found if isinstance(fact, Retracted)}
    return {
        fact.address.lower(): fact.client
        for fact in found
        if isinstance(fact, ContactLearned) and fact.client and fact.id not in wrong
    }
