"""A restored, older state meets newer letters of ours in the mailbox."""

from accountsd.core.journal import Sent
from accountsd.core.letter import LetterClass
from accountsd.store import FoundLetter, LetterState, NewLetter, Store
from tests.shell.store import samples
from tests.shell.store.samples import NOW, PAT

FOUND = FoundLetter(
    id="lost",
    key="acme/firm/INV-1001",
    klass=LetterClass.CHASE,
    client="acme",
    name="firm",
    step="firm",
    to=(PAT,),
    said=(samples.words(),),
    at=NOW,
    message_ids=("<lost@winder.example>",),
)


def test_what_a_found_letter_said_is_said(store: Store) -> None:
    """The copy in Sent speaks: the same words do not leave again, and the journal knows of them."""
    assert store.outbox.rebuild_said([FOUND]) == 1

    assert store.outbox.queue([NewLetter("again", samples.chase())], NOW).written == ()
    (fact,) = store.journal.all()
    assert isinstance(fact, Sent)
    assert (fact.at, fact.said, fact.to) == (NOW, (samples.words(),), (PAT,))
    assert store.outbox.by_message_id("<lost@winder.example>") == "lost"
    assert store.outbox.unknown_letters(["lost"]) == frozenset()


def test_rebuilding_twice_changes_nothing(store: Store) -> None:
    """A crash in the middle of it: the next scan finds the same letters again."""
    assert store.outbox.rebuild_said([FOUND]) == 1

    assert store.outbox.rebuild_said([FOUND]) == 0
    assert store.outbox.counts()[LetterState.SENT] == 1


def test_a_queued_letter_with_the_same_words_is_withdrawn(store: Store) -> None:
    """The restored state was about to say it again: it does not."""
    samples.queue(store, "queued")
    assert store.outbox.rebuild_said([FOUND]) == 1

    assert len(store.journal.all()) == 1
    (withdrawn,) = store.outbox.letters(LetterState.WITHDRAWN)
    assert withdrawn.id == "queued"
    assert store.outbox.pending() == frozenset()
    assert store.outbox.queue([NewLetter("again", samples.chase())], NOW).written == ()


def test_words_that_a_sent_letter_has_said_stand_once(store: Store) -> None:
    """Both letters were sent, and both are in the journal; the words are taken by the first."""
    samples.send(store, "sent")
    assert store.outbox.rebuild_said([FOUND]) == 1

    assert {fact.id for fact in store.journal.all()} == {"sent:sent", "sent:lost"}
    assert store.outbox.counts()[LetterState.SENT] == 2


def test_a_letter_that_is_known_is_left_alone(store: Store) -> None:
    """Its own proof is another matter."""
    samples.hand_over(store, "lost")

    assert store.outbox.rebuild_said([FOUND]) == 0
    assert store.outbox.counts()[LetterState.HANDING_OVER] == 1
