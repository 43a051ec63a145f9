"""Under which ids our letters are known: our token, our Message-ID, the one a server put in its place.

Ids are kept bare, without angle brackets, whoever hands them in.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

import sqlalchemy as sa

from accountsd.core.letter import Thread
from accountsd.core.reading.model import LetterRef
from accountsd.store import dialect
from accountsd.store.database import Database
from accountsd.store.outbox.rows import batches
from accountsd.store.records import IdSource, LetterState
from accountsd.store.tables import letter_ids, letters, said

# A thread that is longer keeps its beginning and its end: mail servers cut very long headers.
LONGEST_THREAD = 20


def bare(message_id: str) -> str:
    """`<a@b>` and `a@b` are one id."""
    return message_id.strip().removeprefix("<").removesuffix(">").strip()


def write(
    connection: sa.Connection, letter_id: str, message_ids: Sequence[str], source: IdSource
) -> bool:
    """Adds ids inside somebody's transaction. An id once given to a letter stays with it."""
    rows = [
        {"message_id": bare(message_id), "letter": letter_id, "source": source.value}
        for message_id in message_ids
        if bare(message_id)
    ]
    dialect.insert_new(connection, letter_ids, rows)
    return True


class Identities:
    """Which letter an id means."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def copy_seen(self, letter_id: str, now: datetime, message_ids: Sequence[str] = ()) -> bool:
        """A copy with our header turned up, under these ids; False where we know no such letter.

        Proof, but not yet the record of it: a letter that is not `sent` is moved by `sent`.
        """
        with self._database.transaction("outbox.copy_seen") as connection:
            first = sa.func.coalesce(
                letters.c.copy_at, sa.bindparam("now", now, letters.c.copy_at.type)
            )
            seen = sa.update(letters).where(letters.c.id == letter_id).values(copy_at=first)
            if connection.execute(seen).rowcount == 0:
                return False
            return write(connection, letter_id, message_ids, IdSource.COPY)

    def by_message_id(self, message_id: str) -> str | None:
        """The letter's id, from any id it is known by."""
        ref = self.refs_among([message_id]).get(message_id)
        return ref.letter if ref else None

    def refs_among(self, ids: Iterable[str]) -> dict[str, LetterRef]:
        """Those of the ids (as they were given) that are our letters'."""
        given = {bare(one): one for one in ids}
        with self._database.reading() as connection:
            found: dict[str, LetterRef] = {}
            for batch in batches(given):
                found |= _refs(
                    connection, letters.c.id.in_(batch), letter_ids.c.message_id.in_(batch)
                )
        return {given[one]: ref for one, ref in found.items()}

    def letter_refs(self) -> dict[str, LetterRef]:
        """Every bare id and token of ours."""
        with self._database.reading() as connection:
            return _refs(connection, sa.true(), sa.true())

    def unknown_letters(self, ids: Iterable[str]) -> frozenset[str]:
        """Tokens that look like ours and are not in this state: it is older than the mailbox."""
        wanted = frozenset(ids)
        with self._database.reading() as connection:
            known = {
                one
                for batch in batches(wanted)
                for one in connection.scalars(
                    sa.select(letters.c.id).where(letters.c.id.in_(batch))
                )
            }
        return wanted - known

    def thread_of(self, invoices: Sequence[str]) -> Thread:
        """The case so far: the sent letters about these invoices, as the client received them."""
        about = (
            sa.select(letters.c.id, letter_ids.c.message_id, letter_ids.c.source)
            .join(letter_ids, letter_ids.c.letter == letters.c.id)
            .where(
                letters.c.state == LetterState.SENT.value,
                letters.c.id.in_(
                    sa.select(said.c.letter).where(
                        said.c.invoice.in_(list(invoices)), said.c.freed_at.is_(None)
                    )
                ),
            )
            .order_by(letters.c.sent_at, letters.c.seq)
        )
        rank = {source.value: place for place, source in enumerate(IdSource)}
        best: dict[str, tuple[int, str]] = {}
        with self._database.reading() as connection:
            for row in connection.execute(about):
                here = (rank[row.source], row.message_id)
                best[row.id] = max(best.get(row.id, here), here, key=lambda pair: pair[0])
        ids = [f"<{message_id}>" for _, message_id in best.values()]
        if not ids:
            return Thread()
        kept = ids if len(ids) <= LONGEST_THREAD else [ids[0], *ids[1 - LONGEST_THREAD :]]
        return Thread(in_reply_to=ids[-1], references=tuple(kept))


def _refs(
    connection: sa.Connection,
    tokens: sa.ColumnElement[bool],
    message_ids: sa.ColumnElement[bool],
) -> dict[str, LetterRef]:
    columns = (letters.c.id, letters.c.client, letters.c.invoices)
    by_token = sa.select(letters.c.id.label("known_as"), *columns).where(tokens)
    by_id = (
        sa.select(letter_ids.c.message_id.label("known_as"), *columns)
        .join(letters, letters.c.id == letter_ids.c.letter)
        .where(message_ids)
    )
    return {
        row.known_as: LetterRef(row.id, row.client, row.invoices)
        for query in (by_token, by_id)
        for row in connection.execute(query)
    }
