"""All that is SQLite's own: how it is opened, how a write begins, what its errors mean.

Another database gets another module with these names; nothing else in the store would change.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.dialects.sqlite import insert

# Another process may be in the middle of a commit to a slow disk; longer than this is a fault.
BUSY_MILLISECONDS = 15_000

PRAGMAS = (
    f"busy_timeout = {BUSY_MILLISECONDS}",
    "journal_mode = WAL",
    # A commit is on the disk when it returns, not when the system finds time for it.
    "synchronous = FULL",
    "foreign_keys = ON",
    # The schema of a restored file may not call functions of ours.
    "trusted_schema = OFF",
)


def connect(file: Path) -> sa.Engine:
    """An engine on that file. Reads begin plainly, writes at once take the one writer's place."""
    engine = sa.create_engine(sa.URL.create("sqlite+pysqlite", database=str(file)))

    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        # The driver would otherwise begin by itself, later than we say and without IMMEDIATE.
        connection.isolation_level = None
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    def begin(connection: sa.Connection) -> None:
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", begin)
    return engine


def insert_new(
    connection: sa.Connection, table: sa.Table, rows: Sequence[Mapping[str, object]]
) -> int:
    """Writes the rows that break no uniqueness, passes over the others; how many were written."""
    if not rows:
        return 0
    statement = insert(table).on_conflict_do_nothing()
    return connection.execute(statement, [dict(row) for row in rows]).rowcount


def upsert(connection: sa.Connection, table: sa.Table, row: Mapping[str, object]) -> None:
    """Writes the row, over the one with its primary key."""
    upsert_all(connection, table, [row])


def upsert_all(
    connection: sa.Connection, table: sa.Table, rows: Sequence[Mapping[str, object]]
) -> None:
    """Writes rows with the same columns, each over the one with its primary key."""
    if not rows:
        return
    keys = [column.name for column in table.primary_key]
    statement = insert(table)
    rest = {name: statement.excluded[name] for name in rows[0] if name not in keys}
    upserted = statement.on_conflict_do_update(index_elements=keys, set_=rest)
    connection.execute(upserted, [dict(row) for row in rows])


def damage(connection: sa.Connection) -> str | None:
    """What a quick look over every page finds wrong; None where all is well."""
    found = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA quick_check(3)")]
    return None if found == ["ok"] else "; ".join(found)


def snapshot(source: Path, target: Path) -> None:
    """A whole and consistent copy of a database that others may be writing to."""
    connection = sqlite3.connect(source, isolation_level=None)
    try:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
        connection.execute("VACUUM INTO ?", (str(target),))
    finally:
        connection.close()


def companions(file: Path) -> tuple[Path, ...]:
    """The files beside the database that belong to it and move with it."""
    return tuple(file.with_name(file.name + tail) for tail in ("-wal", "-shm"))


def meaning(error: BaseException) -> str:
    """A driver's error in words that say what the owner can do."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return _MEANINGS.get(code, f"the database says: {error}")


_MEANINGS = {
    sqlite3.SQLITE_FULL: "the disk is full: make room, nothing half done was kept",
    sqlite3.SQLITE_IOERR: "the disk does not take or give the data: is it full, or failing?",
    sqlite3.SQLITE_READONLY: "it cannot be written to: is it owned by another user, or mounted read-only?",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened: is it owned by another user, or missing?",
    sqlite3.SQLITE_PERM: "it may not be opened by this user",
    sqlite3.SQLITE_BUSY: "another program keeps it busy: try again",
    sqlite3.SQLITE_CORRUPT: "the database is damaged: `accountsd restore FILE` puts a backup in its place",
    sqlite3.SQLITE_NOTADB: "the database is damaged: `accountsd restore FILE` puts a backup in its place",
}
