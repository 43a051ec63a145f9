"""The journal on disk: facts are added, read in order, and never touched again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from accountsd.core.journal import Answered, Asked, Fact, Undelivered
from accountsd.store import dialect, names
from accountsd.store.database import Database
from accountsd.store.factrows import fact_of, row_of
from accountsd.store.records import AskRecord
from accountsd.store.tables import facts, letters, said

# Of one instant the cause stands first: it was written first. (The fold has an order of its own.)
_ORDER = (facts.c.at, facts.c.seq)


def _stands(table: sa.FromClause) -> sa.ColumnElement[bool]:
    """Nobody has retracted the fact."""
    retraction = facts.alias()
    return ~sa.exists().where(retraction.c.ref == table.c.id, retraction.c.kind == "Retracted")


def _open_asks() -> sa.Select[Any]:
    answer = facts.alias()
    answered = sa.exists().where(
        answer.c.ref == facts.c.ref, answer.c.kind == Answered.__name__, _stands(answer)
    )
    asked = sa.select(facts).where(facts.c.kind == Asked.__name__, _stands(facts))
    return asked.where(~answered).order_by(*_ORDER)


# Asked many times a turn; to put the question together costs more than the answer.
_OPEN_ASKS = _open_asks()
_NEWEST = sa.select(sa.func.max(facts.c.seq))


def write(connection: sa.Connection, new: Sequence[Fact]) -> int:
    """Adds facts inside somebody's transaction; how many were new. A known id changes nothing."""
    count = dialect.insert_new(connection, facts, [row_of(fact) for fact in new])
    for fact in new:
        if isinstance(fact, Undelivered) and fact.permanent:
            free_what_reached_nobody(connection, fact.letter, fact.at)
    return count


def free_what_reached_nobody(connection: sa.Connection, letter_id: str, at: datetime) -> None:
    """A letter of which every recipient bounced hard was not said: its words are free again."""
    sent_to = connection.execute(
        sa.select(letters.c.sent_to).where(letters.c.id == letter_id)
    ).scalar_one_or_none()
    bounces = connection.execute(
        sa.select(facts).where(facts.c.ref == letter_id, facts.c.kind == Undelivered.__name__)
    )
    bounced = {
        bounce.address.lower()
        for bounce in map(fact_of, bounces)
        if isinstance(bounce, Undelivered) and bounce.permanent
    }
    if sent_to and bounced.issuperset(address.lower() for address in sent_to):
        connection.execute(
            sa.update(said)
            .where(said.c.letter == letter_id, said.c.freed_at.is_(None))
            .values(freed_at=at)
        )


class Journal:
    """What has happened."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(self, new: Sequence[Fact]) -> int:
        """Adds facts, all or none; how many were new. Recording one twice changes nothing."""
        with self._database.transaction("journal.record") as connection:
            return write(connection, new)

    def all(self) -> tuple[Fact, ...]:
        """Every fact, in order, under the id that its client has today."""
        return self._select(sa.select(facts).order_by(*_ORDER))

    def of(self, client: str | None) -> tuple[Fact, ...]:
        """One client's facts, in order; None: those that are no client's."""
        with self._database.reading() as connection:
            moves = names.known(connection)
            ids = [client] if client is None else names.former(client, moves)
            whose = facts.c.client.in_(ids) if client is not None else facts.c.client.is_(None)
            rows = connection.execute(sa.select(facts).where(whose).order_by(*_ORDER))
            found = (names.today(fact_of(row), moves) for row in rows)
            return tuple(fact for fact in found if fact.client == client)

    def by_client(self) -> dict[str | None, tuple[Fact, ...]]:
        """Every client's facts, each in order."""
        sorted_out: dict[str | None, list[Fact]] = {}
        for fact in self.all():
            sorted_out.setdefault(fact.client, []).append(fact)
        return {client: tuple(found) for client, found in sorted_out.items()}

    def fact(self, fact_id: str) -> Fact | None:
        """The fact of that id."""
        found = self._select(sa.select(facts).where(facts.c.id == fact_id))
        return found[0] if found else None

    def version(self) -> int:
        """Grows with every fact; the same number is the same journal."""
        with self._database.reading() as connection:
            return connection.execute(_NEWEST).scalar() or 0

    def since(self, version: int) -> tuple[Fact, ...]:
        """The facts that were added after that version, in order."""
        return self._select(sa.select(facts).where(facts.c.seq > version).order_by(*_ORDER))

    def open_asks(self) -> tuple[AskRecord, ...]:
        """What waits for the owner, the oldest first."""
        found = self._select(_OPEN_ASKS)
        return tuple(_asked(fact, None) for fact in found if isinstance(fact, Asked))

    def find_ask(self, ask_id: str) -> AskRecord | None:
        """The ask of that id, open or answered."""
        kinds = (Asked.__name__, Answered.__name__)
        about = sa.select(facts).where(facts.c.ref == ask_id, facts.c.kind.in_(kinds))
        found = self._select(about.where(_stands(facts)).order_by(*_ORDER))
        answers = [fact for fact in found if isinstance(fact, Answered)]
        for fact in found:
            if isinstance(fact, Asked):
                return _asked(fact, answers[-1] if answers else None)
        return None

    def _select(self, statement: sa.Select[Any]) -> tuple[Fact, ...]:
        with self._database.reading() as connection:
            moves = names.known(connection)
            return tuple(names.today(fact_of(row), moves) for row in connection.execute(statement))


def _asked(fact: Asked, answered: Answered | None) -> AskRecord:
    return AskRecord(fact.ask, fact.at, fact.id, answered)
