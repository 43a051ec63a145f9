"""The power fails before or after any commit of the store: all of it is there, or none."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from accountsd.store import NewLetter, SaidRows, Spot, Store, dialect
from accountsd.store.tables import metadata
from tests.shell.store import crash_points, samples
from tests.shell.store.processes import killed_at
from tests.shell.store.samples import LATER, NOW, PAT
from tests.shell.store.test_rebuild import FOUND

Act = Callable[[Store], object]


def prepare(store: Store) -> None:
    """A letter in each state that a move goes from, and mail in both."""
    waiting = samples.awaiting(samples.chase("INV-1"))
    samples.queue(store, "waiting", waiting)
    samples.queue(store, "queued", samples.chase("INV-2"))
    samples.queue(store, "claimed", samples.chase("INV-3"))
    assert store.outbox.claim("claimed", NOW)
    samples.hand_over(store, "handed", samples.chase("INV-4"))
    samples.hand_over(store, "doubted", samples.chase("INV-5"))
    assert store.outbox.in_doubt("doubted", NOW, "lost")
    kept = store.mail.keep(b"in the tray", samples.arrival("tray"), samples.cursor())
    store.mail.done(kept.hash, NOW, reading="{}", client="acme", file_to="owner")
    store.mail.keep(samples.RAW, samples.arrival("kept"), samples.cursor())
    store.meta.set("word", "old")


def the_mail(store: Store) -> str:
    """The hash of the kept mail."""
    return store.mail.seen(["kept"])["kept"]


FACTS = (samples.disputed("command:9/0"), samples.disputed("command:9/1"))
LETTERS = (NewLetter("new", samples.chase("INV-9")), NewLetter("digest", samples.digest()))
ACTS: dict[str, Act] = {
    "journal.record": lambda s: s.journal.record(FACTS),
    "outbox.queue": lambda s: s.outbox.queue(LETTERS, LATER, FACTS),
    "outbox.approve": lambda s: s.outbox.approve("waiting", LATER, FACTS),
    "outbox.lapse": lambda s: s.outbox.lapse("waiting", LATER, FACTS),
    "outbox.claim": lambda s: s.outbox.claim("queued", LATER),
    "outbox.put_back": lambda s: s.outbox.put_back("claimed", LATER),
    "outbox.handing_over": lambda s: s.outbox.handing_over(
        "claimed", LATER, ["<a@winder.example>"]
    ),
    "outbox.sent": lambda s: s.outbox.sent("handed", LATER, to=[PAT], ids=["<b@x>"], facts=FACTS),
    "outbox.later": lambda s: s.outbox.later("claimed", LATER, next_attempt=LATER, error="451"),
    "outbox.refused": lambda s: s.outbox.refused(
        "claimed", LATER, error="550", said=SaidRows.FREED, facts=FACTS
    ),
    "outbox.in_doubt": lambda s: s.outbox.in_doubt("handed", LATER, "lost", FACTS),
    "outbox.withdraw": lambda s: s.outbox.withdraw("queued", LATER, "paid"),
    "outbox.drop": lambda s: s.outbox.drop("queued", LATER, FACTS),
    "outbox.retry": lambda s: s.outbox.retry("doubted", LATER, facts=FACTS),
    "outbox.reschedule": lambda s: s.outbox.reschedule("queued", LATER, LATER),
    "outbox.count_scan": lambda s: s.outbox.count_scan(),
    "outbox.recover": lambda s: s.outbox.recover(LATER),
    "outbox.copy_seen": lambda s: s.outbox.copy_seen("handed", LATER, ["<d@x>"]),
    "outbox.rebuild_said": lambda s: s.outbox.rebuild_said([FOUND]),
    "mail.keep": lambda s: s.mail.keep(b"new mail", samples.arrival("new"), samples.cursor(8)),
    "mail.done": lambda s: s.mail.done(
        the_mail(s),
        LATER,
        reading="{}",
        client="acme",
        file_to="done",
        facts=FACTS,
        letters=LETTERS,
    ),
    "mail.tried": lambda s: s.mail.tried(the_mail(s), error="x", next_try=LATER),
    "mail.shunt": lambda s: s.mail.shunt(
        the_mail(s), LATER, error="x", file_to="owner", facts=FACTS, letters=LETTERS
    ),
    "mail.filed": lambda s: s.mail.filed(the_mail(s), LATER, Spot("Done", 1, 1)),
    "mail.place": lambda s: s.mail.place(s.mail.placed("owner")[0].hash, "done"),
    "mail.moved": lambda s: s.mail.moved(the_mail(s), Spot("Junk", 1, 1)),
    "cursors.set": lambda s: s.cursors.set(samples.cursor(99)),
    "meta.set": lambda s: s.meta.set("word", "new"),
    "meta.set_once": lambda s: s.meta.set_once("another", "new"),
    "meta.forget": lambda s: s.meta.forget("word"),
    "names.settle": lambda s: s.names.settle(
        {"INV-1": "elm"}, [("INV-1", "acme")], [("acme", "elm")], {"elm"}, LATER
    ),
    "books.keep_good": lambda s: s.books.keep_good({"a.yaml": "", "b.yaml": ""}, LATER),
}


def everything(directory: Path) -> dict[str, list[tuple[object, ...]]]:
    """Each row of each table."""
    engine = dialect.connect(directory / "accountsd.db")
    with engine.connect() as connection:
        found = {
            name: sorted((tuple(row) for row in connection.execute(sa.select(table))), key=repr)
            for name, table in metadata.tables.items()
        }
    engine.dispose()
    return found


def act(directory: Path, name: str) -> None:
    """Opens the state and does the one thing."""
    with Store.open(directory) as store:
        ACTS[name](store)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The state before; each test works on a copy of it."""
    directory = tmp_path_factory.mktemp("crashes") / "prepared"
    with Store.open(directory) as store:
        prepare(store)
    return directory


def test_every_commit_of_the_store_is_tried() -> None:
    """A new commit in the source without a crash of its own here is a failure."""
    points = {name for name in crash_points.listed("store") if name.endswith("before_commit")}

    assert points == {f"store.{name}.before_commit" for name in (*ACTS, "migrate")}


@pytest.mark.parametrize("name", ACTS)
def test_a_crash_before_or_after_a_commit(prepared: Path, tmp_path: Path, name: str) -> None:
    """Before it nothing of it is there; after it everything is; and the state opens again."""
    before, after, whole = (tmp_path / one for one in ("before", "after", "whole"))
    for copy in (before, after, whole):
        shutil.copytree(prepared, copy)
    act(whole, name)

    assert killed_at(f"store.{name}.before_commit", lambda: act(before, name))
    assert killed_at(f"store.{name}.after_commit", lambda: act(after, name))

    assert everything(before) == everything(prepared)
    assert everything(after) == everything(whole)
    assert everything(whole) != everything(prepared)
    with Store.open(before) as store:
        ACTS[name](store)
    assert everything(before) == everything(whole)


def test_a_crash_between_the_raw_file_and_its_row(prepared: Path, tmp_path: Path) -> None:
    """The mail is not ours yet: the file is swept at the next start, and it is fetched again."""
    directory = tmp_path / "state"
    shutil.copytree(prepared, directory)

    assert killed_at("store.rawfiles.written", lambda: act(directory, "mail.keep"))

    assert len(list((directory / "mail").glob("*/*"))) == 3
    with Store.open(directory) as store:
        assert store.recover(NOW + timedelta(hours=2)).swept == 1
        assert store.cursors.get("INBOX") == samples.cursor(7)
        assert store.mail.keep(b"new mail", samples.arrival("new"), samples.cursor(8)).new


@pytest.mark.parametrize("point", ["store.migrate.before_commit", "store.migrate.after_commit"])
def test_a_crash_while_a_state_is_made(tmp_path: Path, point: str) -> None:
    """The first start is broken off: the second one makes the state as if nothing had been."""
    directory = tmp_path / "state"

    assert killed_at(point, lambda: Store.open(directory).close())

    act(directory, "journal.record")
    assert len(everything(directory)["facts"]) == len(FACTS)
