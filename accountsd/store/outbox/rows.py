"""Letter ↔ rows: the letter's own, its words about invoices, its attachments.

Written only as new; what changes afterwards is the state, and that is `moves.py`'s.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from accountsd.core.letter import Attachment, Letter, LetterClass, Said, Thread
from accountsd.core.money import Money
from accountsd.store import journal
from accountsd.store.records import LetterState, NewLetter, Outgoing, Queued
from accountsd.store.tables import attachments, letters, said

# Databases take only so many values in one IN (…).
BATCH = 500


def new_letter_id() -> str:
    """A name that nobody can guess and that shows nothing: Message-ID and X-Accountsd-Letter."""
    return secrets.token_hex(16)


def write(connection: sa.Connection, new: Sequence[NewLetter], now: datetime) -> Queued:
    """Writes each letter whose words are free, with its facts, in somebody's transaction."""
    written, refused = [], []
    for item in new:
        if _taken(connection, item.letter):
            refused.append(item.letter.key)
            continue
        _insert(connection, item, now)
        journal.write(connection, item.facts)
        written.append(item.id)
    return Queued(tuple(written), tuple(refused))


def _taken(connection: sa.Connection, letter: Letter) -> bool:
    if not letter.said:
        query = sa.select(sa.literal(1)).where(letters.c.sole_key == letter.key)
        return connection.execute(query).first() is not None
    return any(
        connection.execute(
            sa.select(sa.literal(1)).where(
                said.c.invoice == words.invoice,
                said.c.name == words.letter,
                said.c.freed_at.is_(None),
            )
        ).first()
        for words in letter.said
    )


def _insert(connection: sa.Connection, item: NewLetter, now: datetime) -> None:
    letter = item.letter
    state = LetterState.WAITING if letter.needs_approval else LetterState.QUEUED
    row = {**_columns(letter), "id": item.id, "state": state.value}
    connection.execute(sa.insert(letters), [{**row, "queued_at": now, "changed_at": now}])
    insert_said(connection, item.id, letter.said)
    files = [
        {
            "letter": item.id,
            "position": position,
            "name": file.name,
            "media_type": file.media_type,
            "content": file.content,
        }
        for position, file in enumerate(letter.attachments)
    ]
    if files:
        connection.execute(sa.insert(attachments), files)


def insert_said(connection: sa.Connection, letter_id: str, words: Sequence[Said]) -> None:
    """The words of a letter, none of which may stand already."""
    rows = [
        {
            "letter": letter_id,
            "position": position,
            "invoice": one.invoice,
            "name": one.letter,
            "residual_minor": one.residual.minor,
            "currency": one.residual.currency,
            "due": one.due,
        }
        for position, one in enumerate(words)
    ]
    if rows:
        connection.execute(sa.insert(said), rows)


def _columns(letter: Letter) -> dict[str, object]:
    return {
        "key": letter.key,
        "sole_key": None if letter.said else letter.key,
        "klass": letter.klass.value,
        "client": letter.client,
        "name": letter.name,
        "step": letter.step,
        "to": letter.to,
        "cc": letter.cc,
        "subject": letter.subject,
        "text": letter.text,
        "html": letter.html,
        "invoices": letter.invoices or tuple(one.invoice for one in letter.said),
        "totals": tuple(f"{total.currency} {total}" for total in letter.totals),
        "in_reply_to": letter.thread.in_reply_to,
        "references": letter.thread.references,
        "automatic": letter.automatic,
        "needs_approval": letter.needs_approval,
        "send_at": letter.send_at,
        "because": letter.because,
        "attempts": 0,
        "second_attempt": False,
        "scans_in_doubt": 0,
        "sent_to": (),
        "response": "",
    }


def read(connection: sa.Connection, query: sa.Select[Any]) -> tuple[Outgoing, ...]:
    """The letters that a query on `letters` finds, whole, in its order."""
    rows = connection.execute(query).all()
    words: dict[str, list[Said]] = {}
    files: dict[str, list[Attachment]] = {}
    for ids in batches(row.id for row in rows):
        for one in connection.execute(_parts(said, ids)):
            residual = Money(one.residual_minor, one.currency)
            words.setdefault(one.letter, []).append(Said(one.invoice, one.name, residual, one.due))
        for one in connection.execute(_parts(attachments, ids)):
            files.setdefault(one.letter, []).append(
                Attachment(one.name, one.media_type, one.content)
            )
    return tuple(
        _outgoing(row, tuple(words.get(row.id, ())), tuple(files.get(row.id, ()))) for row in rows
    )


def batches(values: Iterable[str]) -> Iterator[list[str]]:
    """The values in lists that fit one query."""
    listed = list(values)
    for start in range(0, len(listed), BATCH):
        yield listed[start : start + BATCH]


def _parts(table: sa.Table, ids: Sequence[str]) -> sa.Select[Any]:
    return (
        sa.select(table).where(table.c.letter.in_(ids)).order_by(table.c.letter, table.c.position)
    )


def _outgoing(row: sa.Row[Any], words: tuple[Said, ...], files: tuple[Attachment, ...]) -> Outgoing:
    return Outgoing(
        id=row.id,
        letter=_letter(row, words, files),
        state=LetterState(row.state),
        queued_at=row.queued_at,
        changed_at=row.changed_at,
        attempts=row.attempts,
        next_attempt=row.next_attempt,
        error=row.error,
        approved_at=row.approved_at,
        second_attempt=row.second_attempt,
        doubted_at=row.doubted_at,
        scans_in_doubt=row.scans_in_doubt,
        sent_at=row.sent_at,
        sent_to=row.sent_to,
        response=row.response,
        copy_at=row.copy_at,
    )


def _letter(row: sa.Row[Any], words: tuple[Said, ...], files: tuple[Attachment, ...]) -> Letter:
    return Letter(
        key=row.key,
        klass=LetterClass(row.klass),
        client=row.client,
        name=row.name,
        step=row.step,
        to=row.to,
        cc=row.cc,
        subject=row.subject,
        text=row.text,
        html=row.html,
        said=words,
        attachments=files,
        thread=Thread(row.in_reply_to, row.references),
        automatic=row.automatic,
        needs_approval=row.needs_approval,
        send_at=row.send_at,
        because=row.because,
        invoices=row.invoices,
        totals=tuple(_money(text) for text in row.totals),
    )


def _money(text: str) -> Money:
    """`GBP 1200.00`, as it was written."""
    currency, _, amount = text.partition(" ")
    return Money.of(amount, currency)
