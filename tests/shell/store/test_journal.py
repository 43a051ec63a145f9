"""The journal: added to, read in order, never edited."""

from dataclasses import replace
from datetime import timedelta

from accountsd.core.journal import Ask, AskKind
from accountsd.store import Store
from tests.shell.store import samples
from tests.shell.store.samples import NOW

REPLY = Ask(
    id="ask-7f",
    kind=AskKind.REPLY,
    client="acme",
    invoices=("INV-1001",),
    what="Pat Lee asks for a copy of INV-1001",
    evidence=("“could you send it again?”",),
    ways=("accountsd resolve ask-7f",),
)


def test_recording_a_fact_twice_changes_nothing(store: Store) -> None:
    """The same cause, seen twice after a crash, is one fact: the first, as it was."""
    first = samples.disputed()
    second = replace(first, invoices=("INV-1002",))

    assert store.journal.record([first]) == 1
    assert store.journal.record([second, samples.disputed("command:2/0")]) == 1
    assert store.journal.fact(first.id) == first


def test_facts_come_in_the_order_in_which_they_happened(store: Store) -> None:
    """By time, whenever they were learned; of one instant, the cause before what followed from it."""
    early = replace(samples.disputed("b"), at=NOW - timedelta(days=1))
    cause, effect = samples.disputed("z"), samples.disputed("a")
    store.journal.record([cause, effect])
    store.journal.record([early])

    assert store.journal.all() == store.journal.of("acme") == (early, cause, effect)
    assert store.journal.by_client()["acme"] == (early, cause, effect)


def test_facts_by_client(store: Store) -> None:
    """Each client's facts stand alone; those that are nobody's too."""
    of_acme, nobodys = samples.disputed("a"), replace(samples.disputed("b"), client=None)
    store.journal.record([of_acme, nobodys])

    assert store.journal.by_client() == {"acme": (of_acme,), None: (nobodys,)}
    assert store.journal.of("acme") == (of_acme,)
    assert store.journal.of(None) == (nobodys,)
    assert store.journal.of("other") == ()


def test_what_is_new_since_a_version(store: Store) -> None:
    """The daemon folds only what a command added beside it."""
    assert store.journal.version() == 0
    store.journal.record([samples.disputed("a")])
    seen = store.journal.version()
    late = replace(samples.disputed("b"), at=NOW - timedelta(days=9))
    store.journal.record([late])

    assert store.journal.since(seen) == (late,)
    assert store.journal.since(store.journal.version()) == ()


def test_an_ask_is_open_until_it_is_answered(store: Store) -> None:
    """What waits for the owner is listed until his word is recorded."""
    store.journal.record([samples.asked(REPLY)])
    (waiting,) = store.journal.open_asks()
    store.journal.record([samples.answered(REPLY.id)])

    assert (waiting.ask, waiting.since, waiting.answered) == (REPLY, NOW, None)
    assert store.journal.open_asks() == ()
    found = store.journal.find_ask(REPLY.id)
    assert found is not None
    assert found.answered == samples.answered(REPLY.id)
    assert store.journal.find_ask("ask-00") is None


def test_an_answer_that_is_retracted_opens_the_ask_again(store: Store) -> None:
    """The owner answered the wrong one: it waits for him as before."""
    store.journal.record([samples.asked(REPLY), samples.answered(REPLY.id)])
    store.journal.record([samples.retracted(f"answered:{REPLY.id}")])

    assert [record.ask for record in store.journal.open_asks()] == [REPLY]


def test_an_ask_that_is_retracted_is_gone(store: Store) -> None:
    """An ask put by mistake does not wait for anybody."""
    store.journal.record([samples.asked(REPLY), samples.retracted(f"asked:{REPLY.id}")])

    assert store.journal.open_asks() == ()
    assert store.journal.find_ask(REPLY.id) is None


def test_every_commit_moves_the_version_of_the_state(store: Store) -> None:
    """A command beside the daemon is noticed by one small number, whatever it changed."""
    before = store.version()
    store.journal.record([samples.disputed()])
    store.meta.set("first run", "2026-11-24")

    assert store.version() == before + 2
