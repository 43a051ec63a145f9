"""Kept mail: ours when its bytes and the cursor are on the disk, done when its decision is.

It keeps and files; it never parses. What a mail says is `core/reading`'s business.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from accountsd.core.journal import Fact
from accountsd.store import dialect, journal, rawfiles
from accountsd.store.cursors import move_cursor
from accountsd.store.database import Database
from accountsd.store.outbox import rows
from accountsd.store.pauses import ATTEMPT, ended
from accountsd.store.records import (
    Arrival,
    Cursor,
    Keeping,
    KeptMail,
    MailState,
    NewLetter,
    Queued,
    Spot,
)
from accountsd.store.tables import mails

_IS_KEPT = mails.c.state == MailState.KEPT.value


class Mail:
    """Every mail that arrived."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, raw: bytes, arrival: Arrival, cursor: Cursor | None) -> Keeping:
        """The bytes to the disk, then row and cursor in one commit. Only now may it be touched.

        A mail whose identity is known is not kept again; the cursor moves all the same.
        """
        known = self.by_identity(arrival.identity)
        name = known.hash if known else self._write(raw)
        with self._database.transaction("mail.keep") as connection:
            # The identity may have come in by another folder since we looked.
            new = not known and dialect.insert_new(connection, mails, [_row(name, arrival)]) == 1
            if cursor:
                move_cursor(connection, cursor)
            identity = sa.select(mails.c.hash).where(mails.c.identity == arrival.identity)
            return Keeping(connection.execute(identity).scalar_one_or_none() or name, new)

    def _write(self, raw: bytes) -> str:
        with self._database.telling():
            return rawfiles.write(self._database.directory, raw)

    def raw(self, name: str) -> bytes:
        """The mail as it came. Raises StateError where its file is lost or changed."""
        return rawfiles.read(self._database.directory, name)

    def get(self, name: str) -> KeptMail | None:
        """The mail of that hash."""
        return self._one(sa.select(mails).where(mails.c.hash == name))

    def by_identity(self, identity: str) -> KeptMail | None:
        """The mail of that identity, wherever it lay."""
        return self._one(sa.select(mails).where(mails.c.identity == identity))

    def seen(self, identities: Iterable[str]) -> dict[str, str]:
        """Those of the identities that are kept, with their hashes."""
        found: dict[str, str] = {}
        with self._database.reading() as connection:
            for batch in rows.batches(identities):
                query = sa.select(mails.c.identity, mails.c.hash)
                for row in connection.execute(query.where(mails.c.identity.in_(batch))):
                    found[row.identity] = row.hash
        return found

    def alike(self, message_ids: Iterable[str]) -> tuple[KeptMail, ...]:
        """Mails that bear one of these Message-IDs: perhaps the same ones, perhaps a stranger's."""
        found: list[KeptMail] = []
        for batch in rows.batches(message_ids):
            found += self._many(sa.select(mails).where(mails.c.message_id.in_(batch)))
        return tuple(found)

    def waiting(self, now: datetime) -> tuple[KeptMail, ...]:
        """Mail that nobody has decided on yet and that may be tried, the oldest first."""
        due = ended(mails.c.next_try, now, ATTEMPT)
        return self._many(sa.select(mails).where(_IS_KEPT, due))

    def done(
        self,
        name: str,
        now: datetime,
        *,
        reading: str,
        client: str | None,
        file_to: str | None,
        facts: Sequence[Fact] = (),
        letters: Sequence[NewLetter] = (),
    ) -> Queued:
        """The decision whole, in one commit: facts, asks, letters, and the mail done.

        A mail that is decided already is left alone: nothing is written twice.
        """
        values = {"reading": reading, "client": client, "file_to": file_to, "error": None}
        with self._database.transaction("mail.done") as connection:
            if not _decide(connection, name, MailState.DONE, now, **values):
                return Queued()
            journal.write(connection, facts)
            return rows.write(connection, letters, now)

    def tried(self, name: str, *, error: str, next_try: datetime) -> int:
        """Reading it failed; how often it has by now."""
        with self._database.transaction("mail.tried") as connection:
            connection.execute(
                sa.update(mails)
                .where(mails.c.hash == name, _IS_KEPT)
                .values(tries=mails.c.tries + 1, next_try=next_try, error=error)
            )
            tries = sa.select(mails.c.tries).where(mails.c.hash == name)
            return int(connection.execute(tries).scalar_one())

    def shunt(
        self,
        name: str,
        now: datetime,
        *,
        error: str,
        file_to: str | None,
        facts: Sequence[Fact] = (),
        letters: Sequence[NewLetter] = (),
    ) -> Queued:
        """Given up on, and put before the owner."""
        with self._database.transaction("mail.shunt") as connection:
            values = {"error": error, "file_to": file_to}
            if not _decide(connection, name, MailState.SHUNTED, now, **values):
                return Queued()
            journal.write(connection, facts)
            return rows.write(connection, letters, now)

    def unfiled(self) -> tuple[KeptMail, ...]:
        """Decided, and not yet moved on the server."""
        decided = mails.c.file_to.is_not(None) & mails.c.filed_at.is_(None)
        return self._many(sa.select(mails).where(decided))

    def filed(self, name: str, now: datetime, spot: Spot | None = None) -> None:
        """It lies where it should; `spot` where that is known."""
        where = _spot(spot) if spot else {}
        with self._database.transaction("mail.filed") as connection:
            statement = sa.update(mails).where(mails.c.hash == name)
            connection.execute(statement.values(filed_at=now, **where))

    def placed(self, role: str) -> tuple[KeptMail, ...]:
        """Decided mail whose place is that folder, moved there yet or not."""
        return self._many(sa.select(mails).where(mails.c.file_to == role))

    def place(self, name: str, role: str) -> None:
        """Another folder is its place now: it is to be filed again."""
        with self._database.transaction("mail.place") as connection:
            statement = sa.update(mails).where(mails.c.hash == name, mails.c.file_to.is_not(None))
            connection.execute(statement.values(file_to=role, filed_at=None))

    def moved(self, name: str, spot: Spot) -> None:
        """It was found there."""
        with self._database.transaction("mail.moved") as connection:
            connection.execute(sa.update(mails).where(mails.c.hash == name).values(**_spot(spot)))

    def unread_clients(self) -> frozenset[str]:
        """Clients with mail kept and not decided: they are not written to."""
        query = sa.select(mails.c.client).where(_IS_KEPT, mails.c.client.is_not(None)).distinct()
        with self._database.reading() as connection:
            return frozenset(client for client in connection.scalars(query) if client)

    def counts(self) -> dict[MailState, int]:
        """How many mails are in each state; every state is there."""
        query = sa.select(mails.c.state, sa.func.count()).group_by(mails.c.state)
        with self._database.reading() as connection:
            found = {row[0]: row[1] for row in connection.execute(query)}
        return {state: found.get(state.value, 0) for state in MailState}

    def sweep(self) -> int:
        """Removes raw files without a row; for the holder of the roads, at start."""
        with self._database.reading() as connection:
            known = frozenset(connection.scalars(sa.select(mails.c.hash)))
        with self._database.telling():
            return rawfiles.sweep(self._database.directory, known)

    def _one(self, query: sa.Select[Any]) -> KeptMail | None:
        found = self._many(query)
        return found[0] if found else None

    def _many(self, query: sa.Select[Any]) -> tuple[KeptMail, ...]:
        with self._database.reading() as connection:
            ordered = query.order_by(mails.c.kept_at, mails.c.hash)
            return tuple(_kept(row) for row in connection.execute(ordered))


def _decide(
    connection: sa.Connection, name: str, state: MailState, now: datetime, **values: object
) -> bool:
    statement = sa.update(mails).where(mails.c.hash == name, _IS_KEPT)
    return (
        connection.execute(statement.values(state=state.value, decided_at=now, **values)).rowcount
        == 1
    )


def _spot(spot: Spot) -> dict[str, object]:
    return {"folder": spot.folder, "uidvalidity": spot.uidvalidity, "uid": spot.uid}


def _row(name: str, arrival: Arrival) -> dict[str, object]:
    return {
        **_spot(arrival.spot),
        "hash": name,
        "identity": arrival.identity,
        "kept_at": arrival.at,
        "message_id": arrival.message_id,
        "sender": arrival.sender,
        "subject": arrival.subject,
        "client": arrival.client,
        "state": MailState.KEPT.value,
        "tries": 0,
    }


def _kept(row: sa.Row[Any]) -> KeptMail:
    return KeptMail(
        hash=row.hash,
        identity=row.identity,
        spot=Spot(row.folder, row.uidvalidity, row.uid),
        kept_at=row.kept_at,
        message_id=row.message_id,
        sender=row.sender,
        subject=row.subject,
        client=row.client,
        state=MailState(row.state),
        tries=row.tries,
        next_try=row.next_try,
        error=row.error,
        reading=row.reading,
        decided_at=row.decided_at,
        file_to=row.file_to,
        filed_at=row.filed_at,
    )
