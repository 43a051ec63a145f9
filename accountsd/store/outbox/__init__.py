"""The outbox: a letter is ours when its row is committed, and off our hands when its 250 is.

It holds letters and moves them; it sends nothing. What is said of an invoice is unique (promise 1).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from accountsd.core.journal import Fact
from accountsd.core.letter import LetterClass
from accountsd.store import journal
from accountsd.store.outbox import rows
from accountsd.store.outbox.counts import Counts
from accountsd.store.outbox.identities import Identities
from accountsd.store.outbox.moves import Moves
from accountsd.store.outbox.rebuild import Rebuild
from accountsd.store.pauses import ATTEMPT, OPENING, ended
from accountsd.store.records import LetterState, NewLetter, Outgoing, Queued
from accountsd.store.tables import letters

__all__ = ["Outbox"]


class Outbox(Moves, Identities, Counts, Rebuild):
    """All letters; further methods in `moves`, `identities`, `counts`, `rebuild`."""

    def queue(self, new: Sequence[NewLetter], now: datetime, facts: Sequence[Fact] = ()) -> Queued:
        """Takes letters in, with facts. One whose words are taken is passed over, with its facts."""
        with self._database.transaction("outbox.queue") as connection:
            journal.write(connection, facts)
            return rows.write(connection, new, now)

    def letter(self, letter_id: str) -> Outgoing | None:
        """The letter of that id."""
        found = self._read(sa.select(letters).where(letters.c.id == letter_id))
        return found[0] if found else None

    def letters(self, *states: LetterState) -> tuple[Outgoing, ...]:
        """The letters in any of these states, the oldest first."""
        wanted = letters.c.state.in_([state.value for state in states])
        return self._read(sa.select(letters).where(wanted).order_by(letters.c.seq))

    def find(self, key: str) -> tuple[Outgoing, ...]:
        """Letters under that key, the newest first."""
        return self._read(
            sa.select(letters).where(letters.c.key == key).order_by(letters.c.seq.desc())
        )

    def due_letters(self, now: datetime) -> tuple[Outgoing, ...]:
        """Queued and not for later: what is no chase first, then the oldest first."""
        chase = sa.case((letters.c.klass == LetterClass.CHASE.value, 1), else_=0)
        query = sa.select(letters).where(
            letters.c.state == LetterState.QUEUED.value,
            ended(letters.c.send_at, now, OPENING),
            ended(letters.c.next_attempt, now, ATTEMPT),
        )
        return self._read(query.order_by(chase, letters.c.seq))

    def written_after(self, moment: datetime) -> tuple[Outgoing, ...]:
        """Letters that wait for approval or for their turn, written later than that."""
        waits = letters.c.state.in_([LetterState.WAITING.value, LetterState.QUEUED.value])
        return self._read(sa.select(letters).where(waits, letters.c.queued_at > moment))

    def _read(self, query: sa.Select[Any]) -> tuple[Outgoing, ...]:
        with self._database.reading() as connection:
            return rows.read(connection, query)
