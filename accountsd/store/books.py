"""The last good book, file by file as text: what is read from while the owner's edit is wrong."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

import sqlalchemy as sa

from accountsd.store import dialect
from accountsd.store.database import Database
from accountsd.store.tables import books


class Books:
    """Texts under the names of their files, relative to config.yaml."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def last_good(self) -> dict[str, str]:
        """Every file as it last was when it was right."""
        with self._database.reading() as connection:
            found = connection.execute(sa.select(books).order_by(books.c.name))
            return {row.name: row.text for row in found}

    def keep_good(
        self, files: Mapping[str, str], now: datetime, *, gone: Collection[str] = ()
    ) -> None:
        """These are right now; those that are `gone` are no longer part of the book."""
        with self._database.transaction("books.keep_good") as connection:
            for name, text in files.items():
                dialect.upsert(connection, books, {"name": name, "text": text, "kept_at": now})
            connection.execute(sa.delete(books).where(books.c.name.in_(list(gone))))
