"""What the outbox adds up to: the second guard, the pace, the size of a day. Changes nothing."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime

import sqlalchemy as sa

from accountsd.core.letter import LetterClass
from accountsd.store.database import Database
from accountsd.store.records import LetterState
from accountsd.store.tables import letters, said

S = LetterState

# The client has these, or may have them.
_OUT = (S.SENT, S.HANDING_OVER, S.IN_DOUBT)
_WHEN = sa.func.coalesce(letters.c.sent_at, letters.c.changed_at, type_=letters.c.sent_at.type)


class Counts:
    """Questions about many letters at once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def counts(self) -> dict[LetterState, int]:
        """How many letters are in each state; every state is there."""
        query = sa.select(letters.c.state, sa.func.count()).group_by(letters.c.state)
        with self._database.reading() as connection:
            found = {row[0]: row[1] for row in connection.execute(query)}
        return {state: found.get(state.value, 0) for state in LetterState}

    def sent_since(self, moment: datetime) -> int:
        """Letters that left, or may have, since then: for `per_day`."""
        query = sa.select(sa.func.count()).select_from(letters).where(_in(*_OUT), moment <= _WHEN)
        with self._database.reading() as connection:
            return int(connection.execute(query).scalar_one())

    def keys_since(self, prefix: str, moment: datetime) -> tuple[str, ...]:
        """Keys that begin so, of letters written since then and not taken back."""
        gone = _in(S.WITHDRAWN, S.DROPPED, S.LAPSED)
        query = sa.select(letters.c.key).where(
            letters.c.key.startswith(prefix, autoescape=True), letters.c.queued_at >= moment, ~gone
        )
        with self._database.reading() as connection:
            return tuple(connection.scalars(query))

    def chases_by_day(self, since: datetime) -> dict[date, int]:
        """Chases sent, by the day in UTC."""
        chase = letters.c.klass == LetterClass.CHASE.value
        query = sa.select(letters.c.sent_at).where(_in(S.SENT), chase, letters.c.sent_at >= since)
        with self._database.reading() as connection:
            return dict(Counter(moment.date() for moment in connection.scalars(query) if moment))

    def clients_in_doubt(self) -> frozenset[str]:
        """Clients who get nothing until a letter's fate is known."""
        query = sa.select(letters.c.client).where(_in(S.IN_DOUBT), letters.c.client.is_not(None))
        with self._database.reading() as connection:
            return frozenset(client for client in connection.scalars(query) if client)

    def pending(self) -> frozenset[tuple[str, str]]:
        """(invoice, letter) that letters not yet sent have taken: no other may say them."""
        query = (
            sa.select(said.c.invoice, said.c.name)
            .join(letters, letters.c.id == said.c.letter)
            .where(letters.c.state != S.SENT.value, said.c.freed_at.is_(None))
        )
        with self._database.reading() as connection:
            return frozenset((row.invoice, row.name) for row in connection.execute(query))

    def recent_proofs(self, last: int = 5) -> tuple[bool, ...]:
        """Of the last letters sent, the newest first: did a copy turn up?"""
        newest = letters.c.sent_at.desc(), letters.c.seq.desc()
        query = sa.select(letters.c.copy_at).where(_in(S.SENT)).order_by(*newest).limit(last)
        with self._database.reading() as connection:
            return tuple(moment is not None for moment in connection.scalars(query))

    def chased_addresses_since(self, moment: datetime, *, but: str | None = None) -> frozenset[str]:
        """Addresses, in lower case, that have, or may have, had a chase since then."""
        query = sa.select(letters.c.to, letters.c.cc, letters.c.sent_to).where(
            _in(*_OUT),
            letters.c.klass == LetterClass.CHASE.value,
            moment <= _WHEN,
            letters.c.id != (but or ""),
        )
        with self._database.reading() as connection:
            return frozenset(
                address.lower()
                for row in connection.execute(query)
                for address in row.sent_to or (*row.to, *row.cc)
            )

    def invoices_said_between(
        self, start: datetime, end: datetime, *, but: str | None = None
    ) -> frozenset[str]:
        """Invoices in any client's letter that left, or may have, from `start` until before `end`."""
        query = sa.select(letters.c.invoices).where(
            _in(*_OUT),
            letters.c.klass != LetterClass.OWNER.value,  # a flag names invoices too
            start <= _WHEN,
            end > _WHEN,
            letters.c.id != (but or ""),
        )
        with self._database.reading() as connection:
            return frozenset(number for numbers in connection.scalars(query) for number in numbers)


def _in(*states: LetterState) -> sa.ColumnElement[bool]:
    return letters.c.state.in_([state.value for state in states])
