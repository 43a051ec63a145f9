"""Two processes on one state at once: the daemon, and a command beside it."""

from datetime import timedelta
from pathlib import Path

from accountsd.store import NewLetter, Store, new_letter_id
from tests.shell.store import samples
from tests.shell.store.processes import end_of, fork
from tests.shell.store.samples import NOW

ROUNDS = 40


def test_both_make_the_state_at_once(directory: Path) -> None:
    """Two first starts in the same moment: one state, made once."""
    children = [fork(lambda: Store.open(directory).close()) for _ in range(4)]

    assert [end_of(child) for child in children] == [0] * 4
    with Store.open(directory) as store:
        assert store.meta.get("written by") is not None


def test_no_fact_is_lost_between_two_writers(store: Store, directory: Path) -> None:
    """The daemon records while a command records: every fact of both is there, once."""

    def record(who: str) -> None:
        with Store.open(directory) as own:
            for number in range(ROUNDS):
                own.journal.record([samples.disputed(f"{who}/{number}")])

    children = [fork(lambda: record("daemon")), fork(lambda: record("command"))]

    assert [end_of(child) for child in children] == [0, 0]
    assert len({fact.id for fact in store.journal.all()}) == 2 * ROUNDS
    assert store.journal.version() == 2 * ROUNDS


def test_two_drains_never_have_the_same_letter(store: Store, directory: Path) -> None:
    """Each letter is claimed by exactly one of two processes that want them all."""
    for number in range(ROUNDS):
        samples.queue(store, f"letter-{number}", samples.chase(f"INV-{number}"))

    def drain(who: str) -> None:
        with Store.open(directory) as own:
            for letter in own.outbox.due_letters(NOW):
                if own.outbox.claim(letter.id, NOW):
                    own.journal.record([samples.disputed(f"{letter.id} by {who}")])

    children = [fork(lambda: drain("one")), fork(lambda: drain("two"))]

    assert [end_of(child) for child in children] == [0, 0]
    claimed = [fact.id.split(" by ")[0] for fact in store.journal.all()]
    assert sorted(claimed) == sorted(f"letter-{number}" for number in range(ROUNDS))


def test_two_planners_never_say_the_same_words(store: Store, directory: Path) -> None:
    """Both find the same letters due at the same time: each is queued once."""

    def plan() -> None:
        with Store.open(directory) as own:
            for number in range(ROUNDS):
                letter = NewLetter(new_letter_id(), samples.chase(f"INV-{number}"))
                own.outbox.queue([letter], NOW + timedelta(seconds=number))

    children = [fork(plan), fork(plan)]

    assert [end_of(child) for child in children] == [0, 0]
    assert len(store.outbox.pending()) == ROUNDS
    assert sum(store.outbox.counts().values()) == ROUNDS


def test_a_command_beside_the_daemon_is_noticed(store: Store, directory: Path) -> None:
    """One small number tells the daemon that the owner has spoken in another process."""
    before, facts = store.version(), store.journal.version()

    def speak() -> None:
        with Store.open(directory) as own:
            own.journal.record([samples.disputed()])

    assert end_of(fork(speak)) == 0

    assert store.version() == before + 1
    assert store.journal.since(facts) == (samples.disputed(),)
