"""The mailbox, scanned to its end: new mail is kept before anything is done about it.

Goes by what a folder is to us; what a mail says is not looked at here, only whose it may be.
"""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, assert_never

from accountsd.core.message import parse
from accountsd.core.reading import domains
from accountsd.core.slip import Cursor, Role
from accountsd.inbox import filing, first, older, sent, tray
from accountsd.store import Arrival, Spot
from accountsd.store import Cursor as Kept

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from accountsd.core.message import Message
    from accountsd.core.reading.model import Desk
    from accountsd.core.slip import Batch, Raw, Slip, Whereabouts
    from accountsd.inbox.room import Room

# A mail of which only the beginning is kept says so in its first line.
BEGINNING_ONLY = "x-accountsd-kept"


@dataclass(slots=True)
class Looked:
    """What a scan brought. `again`: further copies of mails that we have."""

    kept: int = 0
    again: list[tuple[str, Whereabouts]] = field(default_factory=list)
    seen: dict[str, Spot] = field(default_factory=dict)  # where else mails lie that are to be filed


async def look(room: Room, now: datetime) -> Looked:
    """Scan and keep. Where nothing is new, nothing is written."""
    reached = {c.folder: Cursor(c.uidvalidity, c.uid) for c in room.store.cursors.all()}
    batches = await _batches(room, reached, now)
    looked = Looked()
    slips = [slip for batch in batches for slip in batch.slips]
    if slips:
        desk = room.desk(now)
        for batch in batches:
            await _take_in(room, desk, batch, looked, now)
        await older.rebuild(room, desk, slips, now)
    await tray.owners_moves(room, batches, now)
    for batch in batches:
        if reached.get(batch.folder) != batch.end:
            end = batch.end
            room.store.cursors.set(Kept(batch.folder, end.uidvalidity, end.uid, scanned_at=now))
    return looked


async def _batches(room: Room, reached: Mapping[str, Cursor], now: datetime) -> tuple[Batch, ...]:
    """What is new; in a folder that turned up after the first start, everything is."""
    batches = await room.post.scan(reached)
    if first.is_due(room):
        await first.start(room, batches, now)
        return batches
    found = {batch.folder: Cursor(batch.end.uidvalidity, 0) for batch in batches if batch.first}
    return await room.post.scan({**reached, **found}) if found else batches


async def _take_in(room: Room, desk: Desk, batch: Batch, looked: Looked, now: datetime) -> None:
    for slip in batch.slips:
        match batch.role:
            case Role.SENT:
                sent.hear(room, desk, slip, now)
            case Role.INBOX | Role.JUNK:
                await _arrived(room, desk, batch, slip, looked, now)
            case Role.OWNER | Role.DONE | Role.REMITTANCES:
                await _in_our_folder(room, desk, batch, slip, looked, now)
            case _:
                assert_never(batch.role)


async def _in_our_folder(
    room: Room, desk: Desk, batch: Batch, slip: Slip, looked: Looked, now: datetime
) -> None:
    if sent.is_own_copy(room, desk, slip, now):
        return
    mail = await tray.which(room, slip)
    spot = Spot(slip.folder, slip.uidvalidity, slip.uid)
    if mail is None:
        # Somebody put it here before we saw it: it is read like any other.
        await _keep(room, desk, batch, slip, looked, now)
    elif mail.filed_at is None:
        # Filing was cut off, or somebody was quicker: filing will find out which.
        looked.seen[mail.hash] = spot
    else:
        room.store.mail.moved(mail.hash, spot)


async def _arrived(
    room: Room, desk: Desk, batch: Batch, slip: Slip, looked: Looked, now: datetime
) -> None:
    if sent.is_own_copy(room, desk, slip, now):
        if batch.role is Role.INBOX:
            # Remembered beyond a crash: the cursor will have passed them by.
            room.store.meta.set(filing.COPIES_TO_FILE, slip.folder)
    elif batch.role is Role.INBOX or _belongs_to_us(room, desk, slip):
        known = await tray.which(room, slip) if batch.renewed else None
        if known:
            looked.again.append((known.hash, slip.whereabouts))
        elif not (batch.renewed and first.was_before(room, slip)):
            await _keep(room, desk, batch, slip, looked, now)


def _belongs_to_us(room: Room, desk: Desk, slip: Slip) -> bool:
    """From Junk only what known contacts, the owner or our own threads have to do with."""
    message = parse(slip.header)
    if message.sender in desk.trust.owner:
        return True
    if domains.tables(desk.book, desk.known).client_of(message.sender):
        return True
    if slip.fields.get("content-type", "").lower().startswith("multipart/report"):
        # A bounce names the letter in its body; what it names is judged when it is read.
        return True
    return bool(room.store.outbox.refs_among([*message.in_reply_to, *message.references]))


async def _keep(
    room: Room, desk: Desk, batch: Batch, slip: Slip, looked: Looked, now: datetime
) -> None:
    """The bytes, the row and the cursor; then the mail is ours."""
    raw = await room.post.fetch(slip.whereabouts)
    if raw is None:
        return  # Gone between header and body: whoever moved it moved it where we look, or away.
    content = _marked(raw, slip)
    arrival = await _arrival(desk, slip, content, now)
    # While a folder is numbered anew the cursor waits for its end.
    cursor = None if batch.renewed else Kept(slip.folder, slip.uidvalidity, slip.uid)
    keeping = room.store.mail.keep(content, arrival, cursor)
    if keeping.new:
        looked.kept += 1
    else:
        looked.again.append((keeping.hash, slip.whereabouts))


def _marked(raw: Raw, slip: Slip) -> bytes:
    if raw.whole:
        return raw.content
    mark = f"X-Accountsd-Kept: the first {len(raw.content)} of {slip.size} bytes\r\n"
    return mark.encode() + raw.content


async def _arrival(desk: Desk, slip: Slip, raw: bytes, now: datetime) -> Arrival:
    spot = Spot(slip.folder, slip.uidvalidity, slip.uid)
    try:
        message = await asyncio.to_thread(parse, raw)
    except Exception:  # noqa: BLE001  (kept first: what cannot be parsed is told when it is read)
        name = hashlib.sha256(raw).hexdigest()
        return Arrival(spot, name, slip.message_id, "", slip.fields.get("subject", ""), None, now)
    return Arrival(
        spot=spot,
        identity=message.identity,
        message_id=message.message_id,
        sender=message.sender,
        subject=message.subject,
        client=_client(desk, message),
        at=now,
    )


def _client(desk: Desk, message: Message) -> str | None:
    """Whom From seems to be: until the mail is read, that client is not written to."""
    return domains.tables(desk.book, desk.known).client_of(message.sender)
