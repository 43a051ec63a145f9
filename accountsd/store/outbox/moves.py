"""The moves of a letter from state to state: each one conditional statement, losing it is ordinary.

    waiting ──approve──▶ queued ──claim──▶ claimed ──▶ handing over ──▶ sent
       │                   ▲ ▲                │              ├──▶ refused
       ├─▶ lapsed          │ └──put back, later┴──────later───┤
       └─▶ dropped         └──────────retry────── in doubt ◀──┘

Proof can turn up in any state, so `sent` goes from all of them. A move answers False, and writes
nothing, where the letter was not in a state from which it goes.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from accountsd.core.journal import By, Fact, Sent, Source, SourceKind
from accountsd.store import journal
from accountsd.store.database import Database
from accountsd.store.outbox import identities, rows, words
from accountsd.store.records import IdSource, LetterState, SaidRows
from accountsd.store.tables import letters

S = LetterState


class Moves:
    """What may happen to a letter."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def approve(self, letter_id: str, now: datetime, facts: Sequence[Fact]) -> bool:
        """The owner's word: it may go."""
        with self._database.transaction("outbox.approve") as connection:
            moved = _move(connection, letter_id, (S.WAITING,), S.QUEUED, now, approved_at=now)
            return moved and _write(connection, facts)

    def lapse(self, letter_id: str, now: datetime, facts: Sequence[Fact]) -> bool:
        """The owner's word did not come in time; its words are free."""
        with self._database.transaction("outbox.lapse") as connection:
            return (
                _move(connection, letter_id, (S.WAITING,), S.LAPSED, now)
                and _free(connection, letter_id, now)
                and _write(connection, facts)
            )

    def claim(self, letter_id: str, now: datetime) -> bool:
        """This drain has it. The first of the two commits before the danger."""
        with self._database.transaction("outbox.claim") as connection:
            return _move(connection, letter_id, (S.QUEUED,), S.CLAIMED, now)

    def put_back(self, letter_id: str, now: datetime) -> bool:
        """No session, wrong password: nothing was tried with this letter, no attempt counts."""
        with self._database.transaction("outbox.put_back") as connection:
            return _move(connection, letter_id, (S.CLAIMED, S.HANDING_OVER), S.QUEUED, now)

    def handing_over(self, letter_id: str, now: datetime, message_ids: Sequence[str] = ()) -> bool:
        """Just before DATA is ended. From here on a crash is doubt."""
        with self._database.transaction("outbox.handing_over") as connection:
            moved = _move(connection, letter_id, (S.CLAIMED,), S.HANDING_OVER, now)
            return moved and identities.write(connection, letter_id, message_ids, IdSource.OURS)

    def sent(
        self,
        letter_id: str,
        at: datetime,
        *,
        to: Sequence[str],
        ids: Sequence[str] = (),
        response: str = "",
        facts: Sequence[Fact] = (),
    ) -> bool:
        """The server has it, or there is proof of that. Writes the fact Sent itself.

        `to` are the recipients it was accepted for. False where it was known before.
        """
        before = tuple(state for state in S if state is not S.SENT)
        with self._database.transaction("outbox.sent") as connection:
            known = {"sent_at": at, "sent_to": tuple(to), "response": response, "error": None}
            if not _move(connection, letter_id, before, S.SENT, at, **known):
                return False
            if words.available(connection, letter_id):
                words.take_back(connection, letter_id)
            identities.write(connection, letter_id, ids, IdSource.ACCEPTED)
            journal.write(connection, (*_sent_fact(connection, letter_id), *facts))
            # The bounce may have been the proof.
            journal.free_what_reached_nobody(connection, letter_id, at)
            return True

    def later(self, letter_id: str, now: datetime, *, next_attempt: datetime, error: str) -> bool:
        """The server deferred it: one attempt more, and a time before which there is no other."""
        with self._database.transaction("outbox.later") as connection:
            return _move(
                connection,
                letter_id,
                (S.CLAIMED, S.HANDING_OVER),
                S.QUEUED,
                now,
                attempts=letters.c.attempts + 1,
                next_attempt=next_attempt,
                error=error,
            )

    def refused(
        self,
        letter_id: str,
        now: datetime,
        *,
        error: str,
        said: SaidRows,
        facts: Sequence[Fact] = (),
    ) -> bool:
        """The server will not have it, for good."""
        with self._database.transaction("outbox.refused") as connection:
            source = (S.CLAIMED, S.HANDING_OVER)
            if not _move(connection, letter_id, source, S.REFUSED, now, error=error):
                return False
            if said is SaidRows.FREED:
                words.free(connection, letter_id, now)
            return _write(connection, facts)

    def in_doubt(
        self, letter_id: str, now: datetime, error: str, facts: Sequence[Fact] = ()
    ) -> bool:
        """Lost after the hand-over: the server may have it or not. Its words stay taken."""
        with self._database.transaction("outbox.in_doubt") as connection:
            doubt = {"doubted_at": now, "scans_in_doubt": 0, "error": error}
            moved = _move(connection, letter_id, (S.HANDING_OVER,), S.IN_DOUBT, now, **doubt)
            return moved and _write(connection, facts)

    def withdraw(self, letter_id: str, now: datetime, reason: str) -> bool:
        """It is no longer due; its words are free."""
        with self._database.transaction("outbox.withdraw") as connection:
            source = (S.WAITING, S.QUEUED, S.CLAIMED)
            return _move(connection, letter_id, source, S.WITHDRAWN, now, error=reason) and _free(
                connection, letter_id, now
            )

    def drop(self, letter_id: str, now: datetime, facts: Sequence[Fact] = ()) -> bool:
        """The owner lets it go. What was in doubt may have been said: those words stay taken."""
        with self._database.transaction("outbox.drop") as connection:
            if not _move(connection, letter_id, (S.IN_DOUBT,), S.DROPPED, now):
                source = (S.WAITING, S.QUEUED, S.REFUSED)
                if not _move(connection, letter_id, source, S.DROPPED, now):
                    return False
                words.free(connection, letter_id, now)
            return _write(connection, facts)

    def retry(self, letter_id: str, now: datetime, *, facts: Sequence[Fact] = ()) -> bool:
        """Refused or in doubt: once more. False too where its words have been said since."""
        with self._database.transaction("outbox.retry") as connection:
            again = {"next_attempt": None, "error": None, "attempts": 0}
            in_doubt = letters.c.state == S.IN_DOUBT.value
            second = sa.case((in_doubt, 1), else_=letters.c.second_attempt)
            source = (S.REFUSED, S.IN_DOUBT)
            if not words.available(connection, letter_id):
                return False
            if not _move(
                connection, letter_id, source, S.QUEUED, now, second_attempt=second, **again
            ):
                return False
            words.take_back(connection, letter_id)
            return _write(connection, facts)

    def reschedule(self, letter_id: str, now: datetime, send_at: datetime) -> bool:
        """Not before then."""
        with self._database.transaction("outbox.reschedule") as connection:
            return _move(connection, letter_id, (S.QUEUED,), S.QUEUED, now, send_at=send_at)

    def count_scan(self) -> int:
        """A complete scan brought no proof of the letters in doubt; how many those are."""
        with self._database.transaction("outbox.count_scan") as connection:
            doubted = sa.update(letters).where(letters.c.state == S.IN_DOUBT.value)
            return connection.execute(
                doubted.values(scans_in_doubt=letters.c.scans_in_doubt + 1)
            ).rowcount

    def recover(self, now: datetime) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """After a crash: the ids of those queued again, and of those now in doubt."""
        with self._database.transaction("outbox.recover") as connection:
            ids = sa.select(letters.c.id).order_by(letters.c.seq)
            claimed = connection.scalars(ids.where(letters.c.state == S.CLAIMED.value)).all()
            handed = connection.scalars(ids.where(letters.c.state == S.HANDING_OVER.value)).all()
            for letter_id in claimed:
                _move(connection, letter_id, (S.CLAIMED,), S.QUEUED, now)
            for letter_id in handed:
                doubt = {"doubted_at": now, "error": "the program ended while handing it over"}
                _move(connection, letter_id, (S.HANDING_OVER,), S.IN_DOUBT, now, **doubt)
            return tuple(claimed), tuple(handed)


def _move(
    connection: sa.Connection,
    letter_id: str,
    source: Sequence[LetterState],
    target: LetterState,
    now: datetime,
    **further: object,
) -> bool:
    statement = (
        sa.update(letters)
        .where(letters.c.id == letter_id, letters.c.state.in_([state.value for state in source]))
        .values(state=target.value, changed_at=now, **further)
    )
    return connection.execute(statement).rowcount == 1


def _write(connection: sa.Connection, facts: Sequence[Fact]) -> bool:
    journal.write(connection, facts)
    return True


def _free(connection: sa.Connection, letter_id: str, now: datetime) -> bool:
    words.free(connection, letter_id, now)
    return True


def _sent_fact(connection: sa.Connection, letter_id: str) -> tuple[Fact, ...]:
    """What the journal says of it; letters to the owner are nobody's history."""
    (outgoing,) = rows.read(connection, sa.select(letters).where(letters.c.id == letter_id))
    letter = outgoing.letter
    if letter.client is None or outgoing.sent_at is None:
        return ()
    fact = Sent(
        id=f"sent:{letter_id}",
        at=outgoing.sent_at,
        by=By.TONY,
        source=Source(SourceKind.LETTER, letter_id),
        client=letter.client,
        letter=letter_id,
        key=letter.key,
        klass=letter.klass,
        name=letter.name,
        step=letter.step,
        to=outgoing.sent_to,
        said=letter.said,
    )
    return (fact,)
