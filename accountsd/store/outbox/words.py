"""The words of a letter about invoices: taken while it may be said, freed when it was not.

Nothing here changes a letter's state; each move in `moves.py` says what becomes of the words.
"""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from accountsd.store.tables import letters, said


def free(connection: sa.Connection, letter_id: str, now: datetime) -> None:
    """They were not said: another letter may say them."""
    connection.execute(
        sa.update(said)
        .where(said.c.letter == letter_id, said.c.freed_at.is_(None))
        .values(freed_at=now)
    )
    connection.execute(sa.update(letters).where(letters.c.id == letter_id).values(sole_key=None))


def take_back(connection: sa.Connection, letter_id: str) -> None:
    """Takes freed words again; `available` has said that it can."""
    connection.execute(sa.update(said).where(said.c.letter == letter_id).values(freed_at=None))
    has_words = sa.exists().where(said.c.letter == letter_id)
    connection.execute(
        sa.update(letters)
        .where(letters.c.id == letter_id, ~has_words)
        .values(sole_key=letters.c.key)
    )


def available(connection: sa.Connection, letter_id: str) -> bool:
    """No other letter has said, or taken, what this one says."""
    mine, other = said.alias(), said.alias()
    words = sa.select(sa.literal(1)).where(
        mine.c.letter == letter_id,
        other.c.letter != letter_id,
        other.c.invoice == mine.c.invoice,
        other.c.name == mine.c.name,
        other.c.freed_at.is_(None),
    )
    this, that = letters.alias(), letters.alias()
    key = sa.select(sa.literal(1)).where(
        this.c.id == letter_id, this.c.sole_key.is_(None), that.c.sole_key == this.c.key
    )
    return not (connection.execute(words).first() or connection.execute(key).first())
