"""Single words that the daemon remembers: the day of the first run, what doctor saw, a restore."""

from __future__ import annotations

import sqlalchemy as sa

from accountsd.store import dialect
from accountsd.store.database import Database
from accountsd.store.tables import meta


class Meta:
    """Texts under names."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str) -> str | None:
        """None: nobody has set it."""
        return self.all().get(key)

    def all(self) -> dict[str, str]:
        """Everything, by name."""
        with self._database.reading() as connection:
            found = connection.execute(sa.select(meta).order_by(meta.c.key))
            return {row.key: row.value for row in found}

    def set(self, key: str, value: str) -> None:
        """Over what was there."""
        with self._database.transaction("meta.set") as connection:
            dialect.upsert(connection, meta, {"key": key, "value": value})

    def set_once(self, key: str, value: str) -> str:
        """The first word stands; it is given back."""
        with self._database.transaction("meta.set_once") as connection:
            dialect.insert_new(connection, meta, [{"key": key, "value": value}])
            stands = sa.select(meta.c.value).where(meta.c.key == key)
            return str(connection.execute(stands).scalar_one())

    def forget(self, key: str) -> None:
        """As if it had never been set."""
        with self._database.transaction("meta.forget") as connection:
            connection.execute(sa.delete(meta).where(meta.c.key == key))
