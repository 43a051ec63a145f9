"""A flag: the owner is told at once what a mail is, why it is here, what Tony has done; original attached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.flag import Wrote
from accountsd.inbox.room import Told
from accountsd.store import NewLetter, new_letter_id

if TYPE_CHECKING:
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
    did: tuple[str, ...],
    now: datetime,
) -> NewLetter:
    """The flag about a mail. `message` None: it could not even be parsed."""
    raw = room.store.mail.raw(mail.hash)
    wrote = Wrote(
        address=mail.sender,
        name=message.sender_name if message else "",
        subject=mail.subject,
        on=(message.date if message and message.date else mail.kept_at).date(),
        raw=raw if len(raw) <= LARGEST_ATTACHED else None,
    )
    account = room.account(ask.client, now) if ask.client else None
    return NewLetter(new_letter_id(), room.write_flag(Told(ask, now, did, wrote, account)))
