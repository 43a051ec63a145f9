"""What is enclosed and was not read: a letter may say in its attachment what its words do not.

An advice that was read, a picture in a signature, a visiting card or a mail that was passed on are no
such thing. Proof of a payment and a form beside a question need nobody; beside thanks, beside a
promise and beside small talk the owner has to open what came.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.journal import Kind
from accountsd.core.reading.model import Evidence

if TYPE_CHECKING:
    from accountsd.core.message import Message
    from accountsd.core.reading.advice import Advice

# What mail programs add by themselves.
_BY_ITSELF = (
    "text/calendar",
    "text/vcard",
    "text/x-vcard",
    "text/directory",
    "text/rfc822-headers",
    "application/pgp-signature",
    "application/pkcs7-signature",
    "application/x-pkcs7-signature",
    "message/",
    "multipart/",
)
SMALL_PICTURE = 150_000  # bytes: a logo; a photographed letter is larger
_SILENT = frozenset({Kind.ACKNOWLEDGEMENT, Kind.OTHER, Kind.PROMISE})


def unread(message: Message, advised: Advice | None) -> tuple[str, ...]:
    """Names of what came with the mail and was not read as an advice."""
    if advised is not None and advised.attached:
        return ()
    return tuple(
        part.name or part.media_type
        for part in message.parts
        if not part.media_type.startswith(_BY_ITSELF)
        and not (part.media_type.startswith("image/") and len(part.content) < SMALL_PICTURE)
    )


def reasons(kind: Kind, message: Message, advised: Advice | None) -> list[Evidence]:
    """Why the owner should open it; empty where the mail's own words say what it is."""
    if kind not in _SILENT:
        return []
    return [Evidence("enclosed and not read", name[:160]) for name in unread(message, advised)[:3]]


def passed_on(message: Message) -> Message | None:
    """A mail inside the mail: forwarded whole."""
    return next((part.message for part in message.parts if part.message), None)
