"""Under which id a client stands today: numbers are unique in the book, so an invoice tells who it is.

Facts are never touched: they are read under the id that their client has now. What is no fact (the
client's column of letters and mails) is moved with the name.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import sqlalchemy as sa

from accountsd.core.journal import Asked, Fact
from accountsd.store import dialect
from accountsd.store.database import Database
from accountsd.store.tables import homes, letters, mails, renames


@dataclass(frozen=True, slots=True)
class Rename:
    """`was` is now called `now`. `until`: from then on that id means somebody else."""

    was: str
    now: str
    until: datetime | None


# Asked with every look into the journal; to put the question together costs more than the answer.
_RENAMES = sa.select(renames).order_by(renames.c.seq)


class Names:
    """Numbers and their homes, and clients that have taken another id."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def homes(self) -> dict[str, str]:
        """The client's id under which each number stood last."""
        stands = sa.select(homes).where(homes.c.left.is_(None))
        with self._database.reading() as connection:
            return {row.number: row.client for row in connection.execute(stands)}

    def numbers_of(self, clients: Collection[str]) -> dict[str, tuple[str, ...]]:
        """The numbers that stand under these ids, or stood there when the id left the book."""
        found: dict[str, list[str]] = {client: [] for client in clients}
        query = sa.select(homes).where(homes.c.client.in_(sorted(clients)))
        with self._database.reading() as connection:
            for row in connection.execute(query.order_by(homes.c.number)) if clients else ():
                found[row.client].append(row.number)
        return {client: tuple(numbers) for client, numbers in found.items()}

    def settle(
        self,
        moved: Mapping[str, str],
        left: Sequence[tuple[str, str]],
        renamed: Sequence[tuple[str, str]],
        present: Collection[str],
        now: datetime,
    ) -> None:
        """Numbers' new homes; (number, id) of ids that left; (was, now) of clients; all ids in use."""
        with self._database.transaction("names.settle") as connection:
            _move(connection, moved, left, now)
            _end(connection, present, now)
            for was, called in renamed:
                row = {"was": was, "called": called, "at": now}
                connection.execute(sa.insert(renames), [row])
                for table in (letters, mails):
                    name = sa.update(table).where(table.c.client == was)
                    connection.execute(name.values(client=called))


def _move(
    connection: sa.Connection,
    moved: Mapping[str, str],
    left: Sequence[tuple[str, str]],
    now: datetime,
) -> None:
    number = sa.bindparam("of", type_=homes.c.number.type)
    client = sa.bindparam("with", type_=homes.c.client.type)
    leave = sa.update(homes).where(homes.c.number == number, homes.c.client == client)
    if left:
        pairs = [{"of": of, "with": was} for of, was in left]
        connection.execute(leave.values(left=now), pairs)
    if moved and connection.execute(sa.select(homes).limit(1)).first():
        go = sa.delete(homes).where(homes.c.number == number, homes.c.left.is_(None))
        connection.execute(go, [{"of": of} for of in moved])
    rows = [{"number": of, "client": to, "left": None} for of, to in moved.items()]
    dialect.upsert_all(connection, homes, rows)


def _end(connection: sa.Connection, present: Collection[str], now: datetime) -> None:
    """An id that had been left is used again: from now on it is whoever uses it."""
    for row in connection.execute(sa.select(renames).where(renames.c.until.is_(None))).all():
        if row.was in present:
            connection.execute(sa.update(renames).where(renames.c.seq == row.seq).values(until=now))


def known(connection: sa.Connection) -> tuple[Rename, ...]:
    """Every rename, the first one first."""
    return tuple(Rename(row.was, row.called, row.until) for row in connection.execute(_RENAMES))


def today(fact: Fact, moves: Sequence[Rename]) -> Fact:
    """The fact under the id that its client has now."""
    client = fact.client
    for move in moves:
        if move.was == client and (move.until is None or fact.at < move.until):
            client = move.now
    if client == fact.client:
        return fact
    if isinstance(fact, Asked):
        return replace(fact, client=client, ask=replace(fact.ask, client=client))
    return replace(fact, client=client)


def former(client: str, moves: Sequence[Rename]) -> tuple[str, ...]:
    """The id and all those under which its facts may be written."""
    ids = [client]
    for move in reversed(moves):
        if move.now in ids and move.was not in ids:
            ids.append(move.was)
    return tuple(ids)
