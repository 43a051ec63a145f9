"""`Needs you` is the owner's in-tray: what he moves to Done is resolved, to Remittances is an advice.

Who may move mail in the mailbox is the owner. Where a mail lies is remembered when it is seen there,
so a crash between seeing and hearing loses nothing.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from accountsd.core.journal import Advised, AdvisedLine, Ask, AskKind, Grade
from accountsd.core.message import parse
from accountsd.core.reading.read import read
from accountsd.core.slip import Role, Slip, header_of
from accountsd.core.vigil import ask_id, put
from accountsd.core.word import Speech, Word, quiet
from accountsd.errors import StateError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from accountsd.core.journal import Fact
    from accountsd.core.reading.model import Reading
    from accountsd.core.receivable import Account
    from accountsd.core.slip import Batch
    from accountsd.inbox.room import Room
    from accountsd.store import KeptMail


async def which(
    room: Room, slip: Slip, candidates: Mapping[str, Sequence[KeptMail]]
) -> KeptMail | None:
    """The kept mail that this is, by its header if that will do, else by our own identity."""
    for mail in candidates.get(parse(slip.header).message_id, ()):
        # Reading a kept file back takes a moment, and after a server's rebuild there are thousands.
        if await asyncio.to_thread(_same, room, mail, slip):
            return mail
    raw = await room.post.fetch(slip.whereabouts)
    return room.store.mail.by_identity(parse(raw.content).identity) if raw else None


def candidates(room: Room, slips: Iterable[Slip]) -> dict[str, list[KeptMail]]:
    """Kept mails that bear the Message-IDs of these, by Message-ID."""
    ids = {parse(slip.header).message_id for slip in slips} - {""}
    found: dict[str, list[KeptMail]] = {}
    for mail in room.store.mail.alike(sorted(ids)):
        found.setdefault(mail.message_id, []).append(mail)
    return found


async def owners_moves(room: Room, batches: Sequence[Batch], now: datetime) -> None:
    """Hear what the owner said by moving mail out of his in-tray since the last look."""
    folders = {batch.role: batch for batch in batches}
    for ask in _asked_about(room):
        mail = room.store.mail.get(ask.mail or "")
        if mail is None or mail.file_to != Role.OWNER.value:
            continue
        if mail.spot.folder == folders[Role.DONE].folder:
            _resolve(room, ask, mail, "moved to Done", now)
        elif mail.spot.folder == folders[Role.REMITTANCES].folder:
            await _advise(room, ask, mail, now)
        elif _was_taken_out(mail, folders[Role.OWNER]):
            _resolve(room, ask, mail, "moved out of Needs you", now)


def _asked_about(room: Room) -> list[Ask]:
    return [record.ask for record in room.store.journal.open_asks() if record.ask.mail]


def _was_taken_out(mail: KeptMail, tray: Batch) -> bool:
    """It has been seen in the tray under this numbering, and is no longer there."""
    return (
        tray.present is not None
        and mail.spot.folder == tray.folder
        and mail.spot.uidvalidity == tray.end.uidvalidity
        and mail.spot.uid not in tray.present
    )


def _same(room: Room, mail: KeptMail, slip: Slip) -> bool:
    try:
        raw = room.store.mail.raw(mail.hash)
    except StateError:
        return False  # Its file is damaged: the identity, which is in the row, will tell.
    kept = Slip(slip.folder, 0, 0, len(raw), None, header_of(raw))
    return kept.key == slip.key and kept.size == slip.size


def _resolve(room: Room, ask: Ask, mail: KeptMail, words: str, now: datetime) -> None:
    """As the command would. What only `release` or `settle` ends stays open, and goes on being asked."""
    account = room.account(ask.client, now) if ask.client else None
    if account is not None and not _ends_by_moving(ask, account):
        return
    speech = Speech(f"moved-{mail.hash[:24]}-{ask.id}", now, words)
    room.store.journal.record(quiet.resolve(speech, [ask], account).facts)


def _ends_by_moving(ask: Ask, account: Account) -> bool:
    waiting = [silence for silence in account.silences if silence.ask == ask.id]
    return all(silence.cause in quiet.RESOLVABLE for silence in waiting)


async def _advise(room: Room, ask: Ask, mail: KeptMail, now: datetime) -> None:
    """The owner says that it is an advice. Never money: that is the bank's word, or `paid`."""
    message = parse(room.store.mail.raw(mail.hash))
    desk = replace(room.desk(mail.kept_at), documents=await room.documents(message))
    reading = read(message, desk)
    client = reading.client or ask.client
    account = room.account(client, now) if client else None
    speech = Speech(f"advice-{mail.hash[:24]}-{ask.id}", now, "moved to Remittances")
    ends = account is None or _ends_by_moving(ask, account)
    word = quiet.resolve(speech, [ask], account) if ends else Word((), ())
    lines = _lines(reading)
    if account is None or not lines:
        word = Word((*word.facts, _unclear(ask, mail, now)), word.changed)
    else:
        advised = speech.fact(
            Advised,
            len(word.facts),
            client,
            lines=lines,
            value_day=next((p.day for p in reading.payments if p.day), None),
            reference=reading.reference,
            grade=Grade.PROVEN,
        )
        word = Word((*word.facts, advised), word.changed)
    room.store.journal.record(word.facts)


def _lines(reading: Reading) -> tuple[AdvisedLine, ...]:
    if reading.payments:
        return tuple(AdvisedLine(p.invoice, p.amount, p.discount) for p in reading.payments)
    return tuple(AdvisedLine(number) for number in reading.invoices)


def _unclear(ask: Ask, mail: KeptMail, now: datetime) -> Fact:
    unclear = Ask(
        id=ask_id("advice", mail.hash),
        kind=AskKind.MONEY,
        client=ask.client,
        invoices=(),
        what=(
            f"You moved “{mail.subject}” to Remittances, but Tony cannot tell which invoices it pays."
        ),
        ways=("accountsd paid INVOICE", "accountsd hold INVOICE"),
    )
    return put(unclear, now)
