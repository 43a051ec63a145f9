"""What a reading is told of the journal: whose an address is, and which letters are ours."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from accountsd.core.book import Role
from accountsd.core.journal import By, ContactLearned, Retracted, Source, SourceKind
from accountsd.inbox import Memory, known_from
from accountsd.store import NewLetter, Store
from tests.shell.inboxroom import NOW, book, write_told_once

MAIL = Source(SourceKind.MAIL, "test")


def learned(address: str, at: datetime = NOW) -> ContactLearned:
    """Acme wants letters at another address."""
    return ContactLearned(
        id=f"test:{address}",
        at=at,
        by=By.CLIENT,
        source=MAIL,
        client="acme",
        address=address,
        role=Role.PAYABLE,
        instead_of=None,
    )


def test_learned_addresses_are_known_until_they_are_retracted(tmp_path: Path) -> None:
    """Acme's new bookkeeper is known from the next mail on, and forgotten when it was a mistake."""
    of_acme = book()
    with Store.open(tmp_path) as store:
        memory = Memory(store)
        assert memory.known(of_acme).contacts == {}
        store.journal.record([learned("Books@acme.example")])
        known = memory.known(of_acme)
        assert known.contacts == {"books@acme.example": "acme"}
        assert memory.known(of_acme).contacts is known.contacts
        wrong = Retracted(
            id="test:wrong",
            at=NOW + timedelta(days=1),
            by=By.OWNER,
            source=MAIL,
            client="acme",
            fact="test:Books@acme.example",
        )
        store.journal.record([wrong])
        assert memory.known(of_acme).contacts == {}


def test_contacts_of_a_client_that_left_the_book_are_not_known(tmp_path: Path) -> None:
    """A client deleted from the YAML takes its learned addresses along."""
    with Store.open(tmp_path) as store:
        store.journal.record([learned("books@acme.example")])
        assert known_from(store, replace(book(), clients={})).contacts == {}


def test_letters_are_known_as_soon_as_they_are_queued(tmp_path: Path) -> None:
    """A reply can come before anything else has happened to the letter."""
    with Store.open(tmp_path) as store:
        memory = Memory(store)
        assert memory.known(book()).letters == {}
        store.outbox.queue([NewLetter("a" * 32, write_told_once("orders by mail", NOW))], NOW)
        assert set(memory.known(book()).letters) == {"a" * 32}
