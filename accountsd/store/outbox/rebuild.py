"""An older state meets newer letters of ours in the mailbox: what they said is taken as said.

Who finds them, and what they say, is the inbox's business; here they become rows and facts.
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from accountsd.core.journal import By, Sent, Source, SourceKind
from accountsd.core.letter import Said
from accountsd.store import journal
from accountsd.store.database import Database
from accountsd.store.outbox import identities, rows, words
from accountsd.store.records import FoundLetter, IdSource, LetterState
from accountsd.store.tables import letters, said

S = LetterState


class Rebuild:
    """Letters we learn of from their copies."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rebuild_said(self, found: Sequence[FoundLetter]) -> int:
        """Row, words and fact Sent of each letter that is not here; how many those were.

        A letter that is here, in whatever state, is left to `copy_seen` and `sent`.
        """
        with self._database.transaction("outbox.rebuild_said") as connection:
            return sum(_rebuild(connection, letter) for letter in found)


def _rebuild(connection: sa.Connection, found: FoundLetter) -> bool:
    known = sa.select(letters.c.id).where(letters.c.id == found.id)
    if connection.execute(known).first():
        return False
    _withdraw_rivals(connection, found)
    connection.execute(sa.insert(letters), [_row(found)])
    rows.insert_said(connection, found.id, _free_of(connection, found.said))
    identities.write(connection, found.id, found.message_ids, IdSource.COPY)
    journal.write(connection, [_sent(found)])
    return True


def _withdraw_rivals(connection: sa.Connection, found: FoundLetter) -> None:
    """Letters that were about to say the same words again."""
    not_out = [state.value for state in (S.WAITING, S.QUEUED, S.CLAIMED)]
    for one in found.said:
        rival = (
            sa.select(letters.c.id)
            .join(said, said.c.letter == letters.c.id)
            .where(said.c.invoice == one.invoice, said.c.name == one.letter)
            .where(said.c.freed_at.is_(None), letters.c.state.in_(not_out))
        )
        for letter_id in connection.scalars(rival).all():
            words.free(connection, letter_id, found.at)
            connection.execute(
                sa.update(letters)
                .where(letters.c.id == letter_id)
                .values(state=S.WITHDRAWN.value, error="the mailbox shows that it was said")
            )


def _free_of(connection: sa.Connection, wanted: Sequence[Said]) -> list[Said]:
    """Words that a letter here has sent as well cannot be taken twice; they stand anyway."""
    taken = {
        (row.invoice, row.name)
        for row in connection.execute(
            sa.select(said.c.invoice, said.c.name).where(
                said.c.invoice.in_([one.invoice for one in wanted]), said.c.freed_at.is_(None)
            )
        )
    }
    return [one for one in wanted if (one.invoice, one.letter) not in taken]


def _row(found: FoundLetter) -> dict[str, object]:
    return {
        "id": found.id,
        "key": found.key,
        "klass": found.klass.value,
        "client": found.client,
        "name": found.name,
        "step": found.step,
        "to": found.to,
        "cc": (),
        "subject": "",
        "text": "",
        "html": "",
        "invoices": tuple(one.invoice for one in found.said),
        "totals": (),
        "references": (),
        "automatic": False,
        "needs_approval": False,
        "because": "found in the mailbox; the journal did not know it",
        "state": S.SENT.value,
        "queued_at": found.at,
        "changed_at": found.at,
        "attempts": 0,
        "second_attempt": False,
        "scans_in_doubt": 0,
        "sent_at": found.at,
        "sent_to": found.to,
        "response": "",
        "copy_at": found.at,
    }


def _sent(found: FoundLetter) -> Sent:
    return Sent(
        id=f"sent:{found.id}",
        at=found.at,
        by=By.TONY,
        source=Source(SourceKind.LETTER, found.id),
        client=found.client,
        letter=found.id,
        key=found.key,
        klass=found.klass,
        name=found.name,
        step=found.step,
        to=found.to,
        said=found.said,
    )
