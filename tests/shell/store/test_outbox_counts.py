"""The second guard, the pace and the size of a day."""

from dataclasses import replace
from datetime import date, timedelta

from accountsd.store import LetterState, Store
from tests.shell.store import samples
from tests.shell.store.samples import LATER, NOW, PAT

MINUTE = timedelta(minutes=1)


def test_who_was_chased_since(store: Store) -> None:
    """An address that has had a chase, or may have, gets no other within the gap, by any name."""
    samples.send(store, "sent", samples.chase("INV-1001"))
    samples.send(store, "digest", samples.digest())

    assert store.outbox.chased_addresses_since(NOW) == {PAT}
    assert store.outbox.chased_addresses_since(NOW + MINUTE) == frozenset()
    assert store.outbox.chased_addresses_since(NOW, but="sent") == frozenset()


def test_a_letter_in_doubt_counts_as_one_that_left(store: Store) -> None:
    """The client may have it: until that is known, it was said."""
    samples.hand_over(store, "x")
    assert store.outbox.in_doubt("x", NOW, "lost")

    assert store.outbox.chased_addresses_since(NOW) == {PAT}
    assert store.outbox.invoices_said_between(NOW, LATER) == {"INV-1001"}
    assert store.outbox.sent_since(NOW) == 1


def test_a_letter_still_queued_is_not_said(store: Store) -> None:
    """Nobody has it yet."""
    samples.queue(store, "x")

    assert store.outbox.chased_addresses_since(NOW) == frozenset()
    assert store.outbox.invoices_said_between(NOW, LATER) == frozenset()
    assert store.outbox.sent_since(NOW) == 0


def test_no_invoice_in_two_letters_of_one_day(store: Store) -> None:
    """Every invoice that a letter of that day lists, from the day's beginning until before its end."""
    samples.send(store, "x", samples.chase("INV-1001", "INV-1002"), at=NOW)

    said = store.outbox.invoices_said_between
    assert said(NOW, LATER) == {"INV-1001", "INV-1002"}
    assert said(NOW, LATER, but="x") == frozenset()
    assert said(NOW - MINUTE, NOW) == frozenset()


def test_a_flag_to_the_owner_says_nothing_to_the_client(store: Store) -> None:
    """It names the invoice, and the client may be written to about it that same day."""
    samples.send(store, "flag", replace(samples.digest(), invoices=("INV-1001",)))

    assert store.outbox.invoices_said_between(NOW, LATER) == frozenset()


def test_the_largest_day(store: Store) -> None:
    """Chases by the day on which they left; letters to the owner are none."""
    for number, days in enumerate((0, 0, 1)):
        letter = samples.chase(f"INV-{number}")
        samples.send(store, f"l{number}", letter, NOW + timedelta(days=days))
    samples.send(store, "digest", samples.digest())

    assert store.outbox.chases_by_day(NOW) == {date(2026, 11, 24): 2, date(2026, 11, 25): 1}


def test_letters_in_each_state(store: Store) -> None:
    """`status` shows every state, also those with nothing in them."""
    samples.queue(store, "x")
    counts = store.outbox.counts()

    assert counts[LetterState.QUEUED] == 1
    assert set(counts) == set(LetterState)
    assert sum(counts.values()) == 1
