"""The mailbox, scanned to its end: new mail is kept before anything is done about it.

Goes by what a folder is to us; what a mail says is not looked at here, only whose it may be.
"""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from accountsd.core.message import parse
from accountsd.core.reading import domains
from accountsd.core.slip import Cursor, Role
from accountsd.inbox import filing, first, older, sent, tray
from accountsd.store import Arrival, Spot
from accountsd.store import Cursor as Kept

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from accountsd.core.message import Message
    from accountsd.core.reading.model import Desk
    from accountsd.core.slip import Batch, Raw, Slip, Whereabouts
    from accountsd.inbox.room import Room
    from accountsd.store import KeptMail

# A mail of which only the beginning is kept says so in its first line.
BEGINNING_ONLY = "x-accountsd-kept"


@dataclass(slots=True)
class Looked:
    """What a scan brought. `again`: further copies of mails that we have."""

    kept: int = 0
    again: list[tuple[str, Whereabouts]] = field(default_factory=list)
    seen: dict[str, Spot] = field(default_factory=dict)  # where else mails lie that are to be filed
    folders: dict[Role, str] = field(default_factory=dict)  # the server's names of what was scanned


async def look(room: Room, now: datetime) -> Looked:
    """Scan and keep. Where nothing is new, nothing is written."""
    reached = {c.folder: Cursor(c.uidvalidity, c.uid) for c in room.store.cursors.all()}
    batches = await _batches(room, reached, now)
    looked = Looked(folders={batch.role: batch.folder for batch in batches})
    slips = [slip for batch in batches for slip in batch.slips]
    if slips:
        desk = room.desk(now)
        intake = _Intake(room, desk, looked, now)
        for batch in batches:
            await intake.take_in(batch)
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


@dataclass(frozen=True, slots=True)
class _Intake:
    """One scan being taken in: where everything new goes to."""

    room: Room
    desk: Desk
    looked: Looked
    now: datetime

    async def take_in(self, batch: Batch) -> None:
        """Each mail that a folder brought, by what the folder is."""
        ours = batch.role in {Role.OWNER, Role.DONE, Role.REMITTANCES}
        known = tray.candidates(self.room, batch.slips) if ours or batch.renewed else {}
        for slip in batch.slips:
            if batch.role is Role.SENT:
                sent.hear(self.room, self.desk, slip, self.now)
            elif sent.is_own_copy(self.room, self.desk, slip, self.now):
                if batch.role is Role.INBOX:
                    # Remembered beyond a crash: the cursor will have passed it by.
                    self.room.store.meta.set(filing.COPIES_TO_FILE, slip.folder)
            elif self._is_not_ours(batch, slip):
                continue
            elif ours or batch.renewed:
                await self._see_again(batch, slip, known)
            else:
                await self._keep(batch, slip)

    async def _see_again(
        self, batch: Batch, slip: Slip, known: Mapping[str, Sequence[KeptMail]]
    ) -> None:
        """Perhaps known: in one of our own folders, or where everything is numbered anew."""
        mail = await tray.which(self.room, slip, known)
        spot = Spot(slip.folder, slip.uidvalidity, slip.uid)
        if mail is None:
            # Also in our own folders: somebody put it there before we saw it. It is read like any other.
            await self._keep(batch, slip)
        elif batch.role in {Role.INBOX, Role.JUNK}:
            self.looked.again.append((mail.hash, slip.whereabouts))
        elif mail.filed_at is None:
            # Filing was cut off, or somebody was quicker: filing will find out which.
            self.looked.seen[mail.hash] = spot
        else:
            self.room.store.mail.moved(mail.hash, spot)

    def _is_not_ours(self, batch: Batch, slip: Slip) -> bool:
        """A stranger's junk; and, where everything is numbered anew, what was here before us."""
        if batch.role is Role.JUNK and not self._belongs_to_us(slip):
            return True
        return batch.renewed and first.was_before(self.room, slip)

    def _belongs_to_us(self, slip: Slip) -> bool:
        """From Junk only what known contacts, the owner or our own threads have to do with."""
        message = parse(slip.header)
        if message.sender in self.desk.trust.owner or _client(self.desk, message):
            return True
        if slip.fields.get("content-type", "").lower().startswith("multipart/report"):
            # A bounce names the letter in its body; what it names is judged when it is read.
            return True
        answered = [*message.in_reply_to, *message.references]
        return bool(self.room.store.outbox.refs_among(answered))

    async def _keep(self, batch: Batch, slip: Slip) -> None:
        """The bytes, the row and the cursor; then the mail is ours."""
        raw = await self.room.post.fetch(slip.whereabouts)
        if raw is None:
            return  # Gone between header and body: moved to where we look as well, or away.
        content = _marked(raw, slip)
        arrival = await _arrival(self.desk, slip, content, self.now)
        # While a folder is numbered anew the cursor waits for its end.
        cursor = None if batch.renewed else Kept(slip.folder, slip.uidvalidity, slip.uid)
        keeping = self.room.store.mail.keep(content, arrival, cursor)
        if keeping.new:
            self.looked.kept += 1
        else:
            self.looked.again.append((keeping.hash, slip.whereabouts))


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
