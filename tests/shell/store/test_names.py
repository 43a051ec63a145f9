"""A client under another id: facts are read under the id of today, letters and mail move with the name."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from accountsd.core.journal import Ask, Asked, AskKind, By, Source, SourceKind
from accountsd.store import Store
from tests.shell.store import samples
from tests.shell.store.samples import LATER, NOW

MUCH_LATER = LATER + timedelta(days=9)
NUMBERS = {"INV-1": "acme", "INV-2": "acme", "INV-3": "birch"}


def settled(store: Store) -> None:
    """Acme has two invoices and a dispute; Birch has one."""
    store.names.settle(NUMBERS, (), (), {"acme", "birch"}, NOW)
    store.journal.record([samples.disputed("command:1/0")])


def called(store: Store, now: str, was: str = "acme") -> None:
    """Acme's file gets another id."""
    moved = dict.fromkeys(("INV-1", "INV-2"), now)
    left = [(number, was) for number in moved]
    store.names.settle(moved, left, [(was, now)], {now, "birch"}, LATER)


def asked() -> Asked:
    """A question about Acme."""
    ask = Ask("reply-1", AskKind.REPLY, "acme", (), "a question")
    source = Source(SourceKind.MAIL, "m")
    return Asked(id="asked:1", at=NOW, by=By.TONY, source=source, client="acme", ask=ask)


def test_where_each_number_stands(store: Store) -> None:
    """The last home of a number; an id that left the book is still known by its numbers."""
    settled(store)
    assert store.names.homes() == NUMBERS
    called(store, "acme-ltd")
    assert store.names.homes() == NUMBERS | {"INV-1": "acme-ltd", "INV-2": "acme-ltd"}
    assert store.names.numbers_of(["acme", "elm"]) == {"acme": ("INV-1", "INV-2"), "elm": ()}
    # An invoice that goes to another client who is there leaves nothing behind.
    store.names.settle({"INV-3": "acme-ltd"}, (), (), {"acme-ltd", "birch"}, LATER)
    assert store.names.numbers_of(["birch"]) == {"birch": ()}


def test_facts_are_read_under_the_id_of_today(store: Store) -> None:
    """Whoever asks for the new id gets what was written under the old one, questions among it."""
    settled(store)
    store.journal.record([asked()])
    called(store, "acme-ltd")
    late = replace(samples.disputed("command:2/0"), at=MUCH_LATER)
    store.journal.record([late])

    assert [fact.id for fact in store.journal.of("acme-ltd")] == [
        "command:1/0",
        "asked:1",
        "command:2/0",
    ]
    assert store.journal.of("acme") == ()
    assert {fact.client for fact in store.journal.all()} == {"acme-ltd"}
    assert set(store.journal.by_client()) == {"acme-ltd"}
    (record,) = store.journal.open_asks()
    assert record.ask.client == "acme-ltd"


def test_letters_and_mail_go_with_the_name(store: Store) -> None:
    """A letter in doubt keeps its client quiet, a mail that is not read holds the letters up: still."""
    settled(store)
    samples.hand_over(store, "doubted", samples.chase("INV-1"))
    assert store.outbox.in_doubt("doubted", NOW, "lost")
    store.mail.keep(samples.RAW, samples.arrival("kept"), samples.cursor())
    assert store.outbox.clients_in_doubt() | store.mail.unread_clients() == frozenset({"acme"})
    called(store, "acme-ltd")

    assert store.outbox.clients_in_doubt() == frozenset({"acme-ltd"})
    assert store.mail.unread_clients() == frozenset({"acme-ltd"})


def test_a_name_and_back_again(store: Store) -> None:
    """The owner thinks better of it: everything is Acme's again."""
    settled(store)
    called(store, "acme-ltd")
    moved = dict.fromkeys(("INV-1", "INV-2"), "acme")
    left = [(number, "acme-ltd") for number in moved]
    store.names.settle(moved, left, [("acme-ltd", "acme")], {"acme", "birch"}, MUCH_LATER)
    after = replace(samples.disputed("command:3/0"), at=MUCH_LATER + timedelta(days=1))
    store.journal.record([after])

    assert [fact.id for fact in store.journal.of("acme")] == ["command:1/0", "command:3/0"]
    assert store.journal.of("acme-ltd") == ()


def test_an_id_may_come_to_mean_somebody_else(store: Store) -> None:
    """A new client is called `acme`: the old one's history stays with him, the new one begins his own."""
    settled(store)
    called(store, "acme-ltd")
    store.names.settle({"INV-9": "acme"}, (), (), {"acme", "acme-ltd", "birch"}, MUCH_LATER)
    new = replace(samples.disputed("command:4/0"), at=MUCH_LATER + timedelta(days=1))
    store.journal.record([new])

    assert [fact.id for fact in store.journal.of("acme-ltd")] == ["command:1/0"]
    assert [fact.id for fact in store.journal.of("acme")] == ["command:4/0"]
