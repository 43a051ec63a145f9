"""Decided mail into its folder on the server; asked again until the server says that it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import structlog

from accountsd.core.slip import Role, Slip, Whereabouts, header_of
from accountsd.errors import ServerUnavailable, StateError

if TYPE_CHECKING:
    from datetime import datetime

    from accountsd.inbox.intake import Looked
    from accountsd.inbox.room import Room
    from accountsd.store import KeptMail

# meta: copies of our own letters lie in the inbox and belong into Sent.
COPIES_TO_FILE = "inbox.copies_to_file"
_OUR_OWN = frozenset({Role.OWNER, Role.DONE, Role.REMITTANCES})

log = structlog.stdlib.get_logger(__name__)


async def everything(room: Room, looked: Looked, now: datetime) -> None:
    """What is decided, further copies of it, and the copies of our own letters."""
    _clear_the_tray(room, looked)
    for mail in room.store.mail.unfiled():
        if await _filed(room, whereabouts(room, mail), Role(mail.file_to or Role.DONE)):
            room.store.mail.filed(mail.hash, now, looked.seen.get(mail.hash))
    for name, where in looked.again:
        known = room.store.mail.get(name)
        if known is not None and known.file_to is not None:
            await _filed(room, where, Role(known.file_to))
    if room.store.meta.get(COPIES_TO_FILE) is not None and await _copies(room):
        room.store.meta.forget(COPIES_TO_FILE)


def _clear_the_tray(room: Room, looked: Looked) -> None:
    """A mail that no open question is about has no business in the owner's tray any more.

    Where he has put it himself, it stays; one that was filed and not yet seen there waits for that.
    """
    waiting = {record.ask.mail for record in room.store.journal.open_asks()}
    roles = {folder: role for role, folder in looked.folders.items()}
    for mail in room.store.mail.placed(Role.OWNER.value):
        lies = roles.get(mail.spot.folder)
        if mail.hash in waiting or (mail.filed_at is not None and lies not in _OUR_OWN):
            continue
        to = Role.REMITTANCES if lies is Role.REMITTANCES else Role.DONE
        room.store.mail.place(mail.hash, to.value)


def whereabouts(room: Room, mail: KeptMail) -> Whereabouts:
    """How a kept mail is found on the server."""
    spot = mail.spot
    try:
        raw = room.store.mail.raw(mail.hash)
    except StateError:
        raw = f"Message-ID: {mail.message_id}\r\n\r\n".encode()
    slip = Slip(spot.folder, spot.uidvalidity, spot.uid, len(raw), None, header_of(raw))
    return slip.whereabouts


async def _filed(room: Room, where: Whereabouts, to: Role) -> bool:
    try:
        done = await room.post.file(where, to)
    except ServerUnavailable as error:
        # One mail that the server will not move must not hold up the rest; the next turn asks again.
        log.info("mail.not_filed", uid=where.uid, folder=where.folder, reason=error.reason)
        return False
    log.info("mail.filed", uid=where.uid, folder=where.folder, to=to.value, how=done.value)
    return True


async def _copies(room: Room) -> bool:
    """Those that lie in the inbox, found by their header; whether all of them are filed."""
    try:
        slips = await room.post.ours(Role.INBOX)
    except ServerUnavailable:
        return False
    unknown = room.store.outbox.unknown_letters([slip.letter for slip in slips if slip.letter])
    known = [slip for slip in slips if slip.letter not in unknown]
    filed = [await _filed(room, slip.whereabouts, Role.SENT) for slip in known]
    return all(filed)
