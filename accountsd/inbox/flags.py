"""A flag: the owner is told at once what a mail is, why it is here, what Tony has done; original attached."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from accountsd.core.flag import Wrote, flag
from accountsd.core.letter import Attachment
from accountsd.store import NewLetter, new_letter_id

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from accountsd.core.journal import Ask
    from accountsd.core.message import Message
    from accountsd.inbox.room import Room
    from accountsd.store import KeptMail

# Base64 adds a third, and many servers take no more than 10 MB; the whole mail is in the mailbox.
LARGEST_ATTACHED = 6 * 1024 * 1024


def about(
    room: Room,
    ask: Ask,
    mail: KeptMail,
    message: Message | None,
    did: Sequence[str],
    now: datetime,
) -> NewLetter:
    """The flag about a mail. `message` None: it could not even be parsed."""
    original = _original(room, mail)
    account = room.account(ask.client, now) if ask.client else None
    told = replace(
        flag(ask, now, room.desk(now).book, now, account),
        did=tuple(did),
        wrote=Wrote(
            address=mail.sender,
            name=message.sender_name if message else "",
            subject=mail.subject,
            on=(message.date if message and message.date else mail.kept_at).date(),
        ),
        attached=bool(original),
    )
    return NewLetter(new_letter_id(), room.write_flag(told, original))


def _original(room: Room, mail: KeptMail) -> tuple[Attachment, ...]:
    raw = room.store.mail.raw(mail.hash)
    if len(raw) > LARGEST_ATTACHED:
        return ()
    return (Attachment("original.eml", "message/rfc822", raw),)
