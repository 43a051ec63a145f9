"""The returned message inside a notice: which letter of ours it was, and where the notice ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accountsd.core.message import Message
    from accountsd.core.reading.model import Known

LETTER_FIELD = "x-accountsd-letter"
_FIELD = re.compile(
    r"(?im)^[>\s|]{0,8}(?:message-id|x-accountsd-letter"
    r"|in-reply-to)\s{0,4}:\s{0,8}<?([^\s<>]{4,512})"
)
# Lines above which a notice speaks and below which it returns what we wrote.
_BELOW = re.compile(
    r"(?im)^.{0,20}(?:below this line is a copy|this is a copy of (?:the|your)"
    r"|original message (?:follows|headers?|follow)"
    r"|message headers? follow|----- ?(?:the )?original message|----- ?unsent message"
    r"|-- ?original message"
    r"|the following is a copy|(?:here|below) (?:is|are) (?:a copy|the (?:original|headers?"
    r"|first))|---- ?returned (?:message|mail)"
    r"|copy of (?:the|your) (?:original )?message|forwarded message|original message:"
    r"|received: from|return-path:"
    r"|message text follows|text of (?:the )?(?:original )?message"
    r"|headers of the (?:original )?message|start of returned message"
    r"|----- message header|ursprüngliche nachrichtenkopf|original-nachrichtenkopf"
    r"|includes? the headers|your original message"
    r"|kopfzeilen|message contents follow|元のメッセージ|contents? of (?:your|the) message"
    r"|message transcript).{0,200}$"
)


def notice_text(message: Message) -> str:
    """The notice in words, without the returned message."""
    text = message.text
    if not text.strip():
        plain = [
            p.content
            for p in message.parts
            if p.media_type.startswith("text/") and "headers" not in p.media_type
        ]
        text = "\n".join(content[:20_000].decode("utf-8", "replace") for content in plain[:2])
    found = next((m for m in _BELOW.finditer(text[:60_000]) if m.start() > 20), None)
    return text[: found.start()] if found else text[:60_000]


def letter_named(message: Message, known: Known) -> str | None:
    """The letter of ours that the returned headers name, by token or by any id it is known under."""
    for name in _ids(message):
        if name in known.letters:
            return known.letters[name].letter
    return None


def _ids(message: Message) -> list[str]:
    found: list[str] = []
    for part in message.parts:
        inner = part.message
        if inner is not None:
            found += [value.strip("<> ") for value in inner.headers.get(LETTER_FIELD, ())]
            found.append(inner.message_id)
        elif part.media_type in {
            "text/rfc822-headers",
            "message/rfc822-headers",
            "message/feedback-report",
            "message/delivery-status",
            "text/plain",
            "message/partial",
        }:
            found += _FIELD.findall(part.content[:100_000].decode("utf-8", "replace"))
    found += _FIELD.findall(message.text[:200_000])
    found += [*message.in_reply_to, *message.references]
    return [name for name in dict.fromkeys(found) if name]


_TO = re.compile(
    r"(?im)^[>\s|]{0,8}to\s{0,8}:[^\n]{0,200}?([^\s<>\"',;]{1,128}@[^\s<>\"',;]{1,255})"
)


def returned_to(message: Message) -> list[str]:
    """Whom the returned message was addressed to: the last resort for notices that do not say."""
    inner = [address for part in message.parts if part.message for address in part.message.to]
    if inner:
        return inner[:1]
    found = _BELOW.search(message.text[:60_000])
    named = _TO.search(message.text[:60_000], found.start() if found else 0)
    return [named.group(1).lower().strip(".")] if named else []
