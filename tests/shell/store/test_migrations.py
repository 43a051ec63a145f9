"""A state of an older program is brought up to this one; one of a newer program is left alone.

`first_state.sql` is what the first program left on a disk. It is never edited.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from accountsd import __version__
from accountsd.errors import StateError
from accountsd.store import LetterState, NewLetter, Store, dialect, migrate, rawfiles
from accountsd.store.locks import Use
from accountsd.store.tables import metadata
from tests.shell.store import samples
from tests.shell.store.processes import end_of, fork, killed_at
from tests.shell.store.samples import NOW, RAW

FIRST = Path(__file__).with_name("first_state.sql")
NEXT = '''"""What a later program might add."""

import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{head}"


def upgrade() -> None:
    op.add_column("books", sa.Column("size", sa.Integer))
'''


@pytest.fixture
def first(directory: Path) -> Path:
    """The state that the first program left."""
    directory.mkdir()
    with closing(sqlite3.connect(directory / "accountsd.db")) as connection:
        connection.executescript(FIRST.read_text(encoding="utf-8"))
    rawfiles.write(directory, RAW)
    return directory


@pytest.fixture
def newer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This program, as if it had one migration more."""
    scripts = tmp_path / "migrations"
    shutil.copytree(migrate.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    head = max(file.stem for file in (scripts / "versions").glob("*.py")).split("_")[0]
    (scripts / "versions" / "9999_next.py").write_text(NEXT.format(head=head))
    with monkeypatch.context() as patched:
        patched.setattr(migrate, "SCRIPTS", scripts)
        yield


@contextmanager
def database(directory: Path) -> Iterator[sa.Connection]:
    """The database itself, past the store."""
    engine = dialect.connect(directory / "accountsd.db")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def test_the_first_state_still_opens(first: Path) -> None:
    """All that the first program knew is known: facts, letters, words, mail, book."""
    with Store.open(first) as store:
        assert store.journal.fact("command:1/0") == samples.disputed()
        assert [one.id for one in store.outbox.letters(LetterState.IN_DOUBT)] == ["doubted"]
        assert [one.id for one in store.outbox.due_letters(NOW)] == ["digest", "queued"]
        assert store.outbox.by_message_id("<sent@winder.example>") == "sent"
        assert store.outbox.queue([NewLetter("again", samples.chase())], NOW).written == ()
        assert [store.mail.raw(mail.hash) for mail in store.mail.waiting(NOW)] == [RAW]
        assert store.cursors.get("INBOX") == samples.cursor()
        assert store.books.last_good() == {"config.yaml": "mode: on\n"}
        assert store.meta.get("first run") == "2026-11-24"
        samples.queue(store, "new", samples.chase("INV-1009"))


def test_a_script_is_named_by_its_revision() -> None:
    """The newest schema is told from the names of the scripts: they must be what Alembic goes by."""
    scripts = ScriptDirectory(str(migrate.SCRIPTS))
    known = [(s.revision, Path(s.path).stem.partition("_")[0]) for s in scripts.walk_revisions()]
    assert [name for revision, name in known if name != revision] == []
    assert max(revision for revision, _ in known) == scripts.get_current_head()


def test_tables_and_migrations_agree(store: Store, directory: Path) -> None:
    """The migrations leave exactly the tables that the program works with."""
    with database(directory) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_every_table_is_strict(store: Store, directory: Path) -> None:
    """No column takes a value of another type, and no row a letter that is not there."""
    with database(directory) as connection:
        tables = connection.exec_driver_sql("PRAGMA table_list").mappings()
        strict = {row["name"]: row["strict"] for row in tables if row["name"] in metadata.tables}
        assert strict == dict.fromkeys(metadata.tables, 1)
        with pytest.raises(sa.exc.IntegrityError, match="cannot store TEXT value"):
            connection.exec_driver_sql("UPDATE changes SET version = 'many'")
        with pytest.raises(sa.exc.IntegrityError, match="FOREIGN KEY"):
            connection.exec_driver_sql("INSERT INTO letter_ids VALUES ('a@b', 'nobody', 'ours')")


def test_the_disk_is_asked_for_all_it_can_do(store: Store, directory: Path) -> None:
    """Write-ahead log, every commit to the disk, foreign keys, patience with others."""
    with database(directory) as connection:
        names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        found = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names]

    assert found == ["wal", 2, 1, dialect.BUSY_MILLISECONDS]


@pytest.mark.usefixtures("newer")
def test_a_copy_is_kept_before_a_migration(first: Path) -> None:
    """The state as it was stands beside the migrated one, and can be opened by the old program."""
    Store.open(first).close()

    with database(first) as connection:
        columns = sa.inspect(connection).get_columns("books")
    assert "size" in {column["name"] for column in columns}
    copy = first / "accountsd-before-9999.db"
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [
            ("0001",)
        ]
        assert connection.execute("SELECT count(*) FROM facts").fetchone() == (2,)


@pytest.mark.parametrize("point", ["store.migrate.before_commit", "store.migrate.after_commit"])
@pytest.mark.usefixtures("newer")
def test_a_migration_that_the_power_breaks_off(first: Path, point: str) -> None:
    """The next start finds either state whole, and goes on."""
    assert killed_at(point, lambda: Store.open(first).close())

    with Store.open(first) as store:
        assert len(store.journal.all()) == 2


def test_a_state_of_a_newer_program_is_refused(first: Path, newer: None) -> None:
    """Both versions are named, and what to do; nothing in the state is touched."""

    def newer_program() -> None:
        with Store.open(first) as store:
            store.meta.set(migrate.WRITTEN_BY, "7.1.0")

    assert end_of(fork(newer_program)) == 0
    shutil.rmtree(migrate.SCRIPTS / "versions" / "__pycache__", ignore_errors=True)
    (migrate.SCRIPTS / "versions" / "9999_next.py").unlink()

    with pytest.raises(StateError) as refused:
        Store.open(first)
    assert str(refused.value) == (
        f"{first}: this state is accountsd 7.1.0's (schema 9999), and this is accountsd"
        f" {__version__} (schema 0003): install 7.1.0 or newer,"
        " or `accountsd restore FILE` a backup of the older state"
    )


@pytest.mark.usefixtures("newer")
def test_no_migration_under_a_running_daemon(first: Path) -> None:
    """The package was upgraded, the old daemon still runs: a command says to stop it first."""
    daemon = Use(first)
    daemon.share()
    try:
        with pytest.raises(StateError, match=r"systemctl stop accountsd"):
            Store.open(first)
    finally:
        daemon.close()
    Store.open(first).close()
