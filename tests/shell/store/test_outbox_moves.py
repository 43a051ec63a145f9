"""A letter's way through the outbox; every move from the wrong place is an ordinary no."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from accountsd.core.journal import By, Sent, Source, SourceKind
from accountsd.store import LetterState, NewLetter, SaidRows, Store
from accountsd.store.outbox import Outbox
from tests.shell.store import samples
from tests.shell.store.samples import LATER, NOW, PAT

S = LetterState
Move = Callable[[Outbox, str], bool]


def reach(outbox: Outbox, letter_id: str, state: LetterState) -> None:
    """A letter in that state, by the way that letters take."""
    waits = state in (S.WAITING, S.LAPSED)
    letter = samples.chase(f"INV-{letter_id}")
    new = NewLetter(letter_id, samples.awaiting(letter) if waits else letter)
    assert outbox.queue([new], NOW).written
    claimed = state not in (S.WAITING, S.LAPSED, S.QUEUED, S.WITHDRAWN, S.DROPPED)
    assert not claimed or outbox.claim(letter_id, NOW)
    handed = state in (S.HANDING_OVER, S.SENT, S.IN_DOUBT)
    assert not handed or outbox.handing_over(letter_id, NOW)
    last: dict[LetterState, Move] = {
        S.LAPSED: lambda o, x: o.lapse(x, NOW, []),
        S.WITHDRAWN: lambda o, x: o.withdraw(x, NOW, "paid"),
        S.DROPPED: lambda o, x: o.drop(x, NOW),
        S.SENT: lambda o, x: o.sent(x, NOW, to=[PAT]),
        S.REFUSED: lambda o, x: o.refused(x, NOW, error="550", said=SaidRows.FREED),
        S.IN_DOUBT: lambda o, x: o.in_doubt(x, NOW, "lost"),
    }
    assert state not in last or last[state](outbox, letter_id)


MOVES: dict[str, tuple[Move, dict[LetterState, LetterState]]] = {
    "approve": (lambda o, x: o.approve(x, LATER, []), {S.WAITING: S.QUEUED}),
    "lapse": (lambda o, x: o.lapse(x, LATER, []), {S.WAITING: S.LAPSED}),
    "claim": (lambda o, x: o.claim(x, LATER), {S.QUEUED: S.CLAIMED}),
    "put back": (
        lambda o, x: o.put_back(x, LATER),
        {S.CLAIMED: S.QUEUED, S.HANDING_OVER: S.QUEUED},
    ),
    "handing over": (lambda o, x: o.handing_over(x, LATER), {S.CLAIMED: S.HANDING_OVER}),
    "sent": (
        lambda o, x: o.sent(x, LATER, to=[PAT]),
        {state: S.SENT for state in S if state is not S.SENT},
    ),
    "later": (
        lambda o, x: o.later(x, LATER, next_attempt=LATER, error="451"),
        {S.CLAIMED: S.QUEUED, S.HANDING_OVER: S.QUEUED},
    ),
    "refused": (
        lambda o, x: o.refused(x, LATER, error="550", said=SaidRows.KEPT),
        {S.CLAIMED: S.REFUSED, S.HANDING_OVER: S.REFUSED},
    ),
    "in doubt": (lambda o, x: o.in_doubt(x, LATER, "lost"), {S.HANDING_OVER: S.IN_DOUBT}),
    "withdraw": (
        lambda o, x: o.withdraw(x, LATER, "paid"),
        dict.fromkeys((S.WAITING, S.QUEUED, S.CLAIMED), S.WITHDRAWN),
    ),
    "drop": (
        lambda o, x: o.drop(x, LATER),
        dict.fromkeys((S.WAITING, S.QUEUED, S.REFUSED, S.IN_DOUBT), S.DROPPED),
    ),
    "retry": (lambda o, x: o.retry(x, LATER), {S.REFUSED: S.QUEUED, S.IN_DOUBT: S.QUEUED}),
    "reschedule": (
        lambda o, x: o.reschedule(x, LATER, LATER + timedelta(days=1)),
        {S.QUEUED: S.QUEUED},
    ),
}


@pytest.mark.parametrize("name", MOVES)
def test_every_move_from_every_state(store: Store, name: str) -> None:
    """A move goes from where it may go; from anywhere else it answers no and changes nothing."""
    move, goes = MOVES[name]
    for state in S:
        reach(store.outbox, state, state)
        before = store.outbox.letter(state)
        assert before is not None
        assert before.state is state

        assert move(store.outbox, state) is (state in goes), state
        after = store.outbox.letter(state)
        assert after is not None
        assert after.state is goes.get(state, state)
        assert state in goes or after == before
    assert not move(store.outbox, "nobody's letter")


def test_a_letter_comes_back_whole(store: Store) -> None:
    """What was composed is what is sent: words, attachments to the byte, thread, times."""
    samples.queue(store, "x")

    found = store.outbox.letter("x")

    assert found is not None
    assert found.letter == replace(samples.chase(), invoices=("INV-1001",))
    assert (found.queued_at, found.attempts, found.sent_to) == (NOW, 0, ())


def test_only_one_of_two_drains_gets_a_letter(store: Store) -> None:
    """The second claim of one letter is lost, which is an ordinary answer."""
    samples.queue(store, "x")

    assert store.outbox.claim("x", NOW)
    assert not store.outbox.claim("x", NOW)


def test_the_record_of_a_sent_letter(store: Store) -> None:
    """With the server's 250 the journal says what was said, to whom it was accepted, and when."""
    samples.send(store, "x", at=LATER)
    letter = samples.chase()

    expected = Sent(
        id="sent:x",
        at=LATER,
        by=By.TONY,
        source=Source(SourceKind.LETTER, "x"),
        client="acme",
        letter="x",
        key=letter.key,
        klass=letter.klass,
        name="firm",
        step="firm",
        to=(PAT,),
        said=letter.said,
    )
    assert store.journal.all() == (expected,)


def test_a_letter_to_the_owner_is_nobodys_history(store: Store) -> None:
    """The digest is sent and leaves no fact in any client's journal."""
    samples.send(store, "x", samples.digest())

    assert store.journal.all() == ()
    assert store.outbox.counts()[S.SENT] == 1


def test_what_may_leave_now(store: Store) -> None:
    """Not before its hour or its next attempt; the owner's letters first, then the oldest chase."""
    samples.queue(store, "chase 1", samples.chase("INV-1001"))
    samples.queue(store, "chase 2", samples.chase("INV-1002"))
    samples.queue(store, "waits", samples.awaiting(samples.chase("INV-1003")))
    samples.queue(store, "deferred", samples.chase("INV-1004"))
    samples.queue(store, "digest", samples.digest())
    assert store.outbox.claim("deferred", NOW)
    assert store.outbox.later("deferred", NOW, next_attempt=LATER, error="451 later")

    early = NOW - timedelta(seconds=1)
    assert [one.id for one in store.outbox.due_letters(early)] == ["digest"]
    assert [one.id for one in store.outbox.due_letters(NOW)] == ["digest", "chase 1", "chase 2"]
    (deferred,) = [one for one in store.outbox.due_letters(LATER) if one.id == "deferred"]
    assert (deferred.attempts, deferred.error) == (1, "451 later")


def test_no_attempt_counts_when_the_server_was_not_there(store: Store) -> None:
    """A dead server is no letter's fault: it is put back as it was."""
    samples.queue(store, "x")
    assert store.outbox.claim("x", NOW)
    assert store.outbox.put_back("x", NOW)

    assert [one.attempts for one in store.outbox.due_letters(NOW)] == [0]


def test_after_a_crash(store: Store) -> None:
    """Claimed only: queued again. Being handed over: in doubt, since now."""
    samples.queue(store, "claimed")
    assert store.outbox.claim("claimed", NOW)
    samples.hand_over(store, "handed", samples.chase("INV-1002"))

    recovered = store.recover(LATER)

    assert (recovered.requeued, recovered.doubted) == (("claimed",), ("handed",))
    (doubt,) = store.outbox.letters(S.IN_DOUBT)
    assert (doubt.doubted_at, doubt.scans_in_doubt) == (LATER, 0)
    assert store.outbox.clients_in_doubt() == {"acme"}
    assert store.recover(LATER).doubted == ()


def test_a_second_attempt_is_marked(store: Store) -> None:
    """Two complete scans without proof, then once more; the letter knows that it is the second."""
    reach(store.outbox, "x", S.IN_DOUBT)
    assert store.outbox.count_scan() == 1
    assert store.outbox.count_scan() == 1
    (doubt,) = store.outbox.letters(S.IN_DOUBT)
    assert store.outbox.retry("x", LATER)

    assert doubt.scans_in_doubt == 2
    assert [one.second_attempt for one in store.outbox.due_letters(LATER)] == [True]


def test_approval_comes_with_its_fact(store: Store) -> None:
    """The owner's word and the letter's move are one commit; a second word changes nothing."""
    reach(store.outbox, "x", S.WAITING)

    assert store.outbox.approve("x", LATER, [samples.disputed("command:1/0")])
    assert not store.outbox.approve("x", LATER, [samples.disputed("command:2/0")])
    assert [fact.id for fact in store.journal.all()] == ["command:1/0"]
    (letter,) = store.outbox.letters(S.QUEUED)
    assert letter.approved_at == LATER
