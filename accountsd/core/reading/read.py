"""The reading of one mail, put together from what each room found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core import trust
from accountsd.core.journal import Kind
from accountsd.core.reading.model import Authorship, Evidence, Reading

if TYPE_CHECKING:
    from accountsd.core.message import Message
    from accountsd.core.reading.model import Desk


def read(message: Message, desk: Desk) -> Reading:
    """What this mail says, by whom it is believed to be said, and the words that led to it."""
    judged = trust.judge(message, desk.trust, desk.book, desk.known)
    return Reading(
        kind=Kind.OTHER,
        also=(),
        needs_owner=True,
        why=(Evidence("who", judged.why),),
        client=judged.client,
        candidates=(),
        invoices=(),
        promise=None,
        payments=(),
        reference=None,
        total=None,
        reply_text=message.text,
        language=None,
        grade=judged.grade,
        authorship=Authorship.OWNER if judged.owner else Authorship.PERSON,
        sender_known=judged.client is not None,
    )
