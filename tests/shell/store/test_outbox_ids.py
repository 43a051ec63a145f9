"""Under which ids a letter is known, and what one thread is."""

from datetime import timedelta

from accountsd.core.letter import Thread
from accountsd.core.reading.model import LetterRef
from accountsd.store import Store, new_letter_id
from accountsd.store.outbox.identities import LONGEST_THREAD
from tests.shell.store import samples
from tests.shell.store.samples import LATER, NOW, PAT


def test_every_id_leads_to_the_letter(store: Store) -> None:
    """Our token, our Message-ID, the server's own and the copy's: a reply may name any of them."""
    samples.hand_over(store, "token")
    assert store.outbox.sent("token", NOW, to=[PAT], ids=["<250@relay.example>"])
    assert store.outbox.copy_seen("token", LATER, ["copy@relay.example"])
    ids = ["token", "<token@winder.example>", "250@relay.example", "<copy@relay.example>"]

    found = store.outbox.refs_among([*ids, "<other@acme.example>"])

    assert found == dict.fromkeys(ids, LetterRef("token", "acme", ("INV-1001",)))
    assert [store.outbox.by_message_id(one) for one in ids] == ["token"] * 4
    assert store.outbox.by_message_id("<other@acme.example>") is None
    assert set(store.outbox.letter_refs()) == {one.strip("<>") for one in ids}


def test_an_id_stays_with_the_letter_it_was_given_to(store: Store) -> None:
    """A copy that claims another letter's id does not take it away."""
    samples.send(store, "first")
    samples.send(store, "second", samples.chase("INV-1002"))
    assert store.outbox.copy_seen("second", LATER, ["<first@winder.example>"])

    assert store.outbox.by_message_id("<first@winder.example>") == "first"


def test_a_case_stays_in_one_thread(store: Store) -> None:
    """The next letter answers the last one on its invoices, by the ids the client received."""
    samples.send(store, "late", samples.chase(name="escalation"), at=LATER)
    samples.send(store, "early", samples.chase(name="firm"), at=NOW)
    samples.send(store, "elsewhere", samples.chase("INV-1002"))
    samples.queue(store, "unsent", samples.chase(name="assertive"))
    assert store.outbox.copy_seen("late", LATER, ["<rewritten@relay.example>"])

    assert store.outbox.thread_of(["INV-1001"]) == Thread(
        in_reply_to="<rewritten@relay.example>",
        references=("<early@winder.example>", "<rewritten@relay.example>"),
    )
    assert store.outbox.thread_of(["INV-1009"]) == Thread()


def test_a_very_long_case_keeps_its_beginning_and_its_end(store: Store) -> None:
    """No mail server cuts our References: the first letter and the last ones are named."""
    for number in range(LONGEST_THREAD + 5):
        letter = samples.chase(name=f"step {number}")
        samples.send(store, f"l{number}", letter, NOW + timedelta(minutes=number))

    thread = store.outbox.thread_of(["INV-1001"])

    assert len(thread.references) == LONGEST_THREAD
    assert thread.references[0] == "<l0@winder.example>"
    assert thread.references[-1] == thread.in_reply_to == f"<l{number}@winder.example>"


def test_copies_are_proof_that_is_counted(store: Store) -> None:
    """Of the last five letters, did our own copy come back? Doubt is resolved only where it does."""
    for number in range(3):
        letter = samples.chase(f"INV-{number}")
        samples.send(store, f"l{number}", letter, NOW + timedelta(minutes=number))
    assert store.outbox.copy_seen("l1", LATER)
    assert store.outbox.copy_seen("l1", LATER + timedelta(days=1))
    assert not store.outbox.copy_seen("never heard of", LATER)

    assert store.outbox.recent_proofs(5) == (False, True, False)
    found = store.outbox.letter("l1")
    assert found is not None
    assert found.copy_at == LATER


def test_letters_of_ours_that_this_state_does_not_know(store: Store) -> None:
    """A copy with our header and an unknown token: the state is older than the mailbox."""
    samples.queue(store, "known")

    assert store.outbox.unknown_letters(["known", "stranger"]) == {"stranger"}


def test_names_of_letters_cannot_be_guessed() -> None:
    """No two alike, nothing of client or step in them, safe in any header."""
    names = {new_letter_id() for _ in range(1000)}

    assert len(names) == 1000
    assert all(len(name) == 32 and name.isalnum() for name in names)
