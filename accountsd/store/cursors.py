"""How far each folder has been read. Mail moves the cursor in its own commit; a scan that found none here."""

from __future__ import annotations

import sqlalchemy as sa

from accountsd.store import dialect
from accountsd.store.database import Database
from accountsd.store.records import Cursor
from accountsd.store.tables import cursors


def move_cursor(connection: sa.Connection, cursor: Cursor) -> None:
    """Inside somebody's transaction. A cursor without a time leaves the last scan's as it is."""
    row: dict[str, object] = {
        "folder": cursor.folder,
        "uidvalidity": cursor.uidvalidity,
        "uid": cursor.uid,
    }
    if cursor.scanned_at:
        row["scanned_at"] = cursor.scanned_at
    dialect.upsert(connection, cursors, row)


class Cursors:
    """One for each watched folder."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, folder: str) -> Cursor | None:
        """None: the folder has never been read."""
        return next((cursor for cursor in self.all() if cursor.folder == folder), None)

    def all(self) -> tuple[Cursor, ...]:
        """By the folder's name."""
        with self._database.reading() as connection:
            return tuple(
                Cursor(row.folder, row.uidvalidity, row.uid, row.scanned_at)
                for row in connection.execute(sa.select(cursors).order_by(cursors.c.folder))
            )

    def set(self, cursor: Cursor) -> None:
        """Everything up to there is kept, or none of our business."""
        with self._database.transaction("cursors.set") as connection:
            move_cursor(connection, cursor)
