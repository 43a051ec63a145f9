"""A Letter → the bytes that travel (RFC 5322, MIME): the same words, dated, named, in their thread.

Strategies: what we write needs no more than an old server can carry (7 bit, lines under 998, CRLF);
the id is random and shows neither client nor step; a mail that we pass on travels byte for byte or,
where its bytes would not survive, as a file. Nothing here sends, and no clock is read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import EmailPolicy

from accountsd.core.book import Department
from accountsd.core.imprint import imprint
from accountsd.core.letter import Attachment, Letter
from accountsd.outbox.headers import (
    POLICY,
    POLICY_UTF8,
    ascii_address,
    ids,
    mailbox,
    one_line,
    words,
)

TOKEN_HEADER = "X-Accountsd-Letter"  # noqa: S105  (a header's name)
IMPRINT_HEADER = "X-Accountsd-Imprint"
ATTEMPT_HEADER = "X-Accountsd-Attempt"
# RFC 5322, 2.1.1, without the line end.
_LONGEST_LINE = 998
# RFC 5537, 3.4.4 keeps the first and the last ones of a long thread; so does every mail client.
_MOST_REFERENCES = 20
_MEDIA_TYPE = re.compile(r"([a-z0-9][a-z0-9.+-]*)/([a-z0-9][a-z0-9.+-]*)")
_UNSAFE_IN_NAMES = re.compile(r'[/\\:*?"<>|]')
_NOT_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a letter is given on its way out. `date` is in the zone that it is to show."""

    token: str
    date: datetime
    attempt: int = 1
    reply_to: str | None = None  # our address with a tag, where `subaddress` is proven


def build(letter: Letter, department: Department, stamp: Stamp) -> bytes:
    """The letter as it leaves. Raises NoAddress for an address that cannot be written to."""
    message = EmailMessage(policy=_policy(letter))
    _address(message, letter, department, stamp)
    _file_in_thread(message, letter, stamp, department)
    if automatic := _automatic(letter, department):
        message["Auto-Submitted"] = automatic
        message["X-Auto-Response-Suppress"] = "All"
    _write(message, letter)
    return message.as_bytes()


def message_id(token: str, department: Department) -> str:
    """The id under which a letter leaves us; the server may put another in its place."""
    return f"<{token}@{ascii_address(department.address).rpartition('@')[2]}>"


def _policy(letter: Letter) -> EmailPolicy[EmailMessage]:
    plain = all(ascii_address(address).isascii() for address in (*letter.to, *letter.cc))
    return POLICY if plain else POLICY_UTF8


def _address(message: EmailMessage, letter: Letter, department: Department, stamp: Stamp) -> None:
    signs = f"{department.name}, {department.title}" if department.title else department.name
    message["From"] = mailbox(signs, department.address)
    message["To"] = ", ".join(ascii_address(address) for address in letter.to)
    if letter.cc:
        message["Cc"] = ", ".join(ascii_address(address) for address in letter.cc)
    if stamp.reply_to:
        message["Reply-To"] = mailbox(signs, stamp.reply_to)
    message["Subject"] = words(letter.subject)
    message["Date"] = stamp.date


def _file_in_thread(
    message: EmailMessage, letter: Letter, stamp: Stamp, department: Department
) -> None:
    message["Message-ID"] = message_id(stamp.token, department)
    message[TOKEN_HEADER] = stamp.token
    if letter.client is not None:
        message[IMPRINT_HEADER] = imprint(stamp.token, letter)
    if stamp.attempt > 1:
        message[ATTEMPT_HEADER] = str(stamp.attempt)
    if parent := ids((letter.thread.in_reply_to or "",)):
        message["In-Reply-To"] = parent
    known = letter.thread.references
    if len(known) > _MOST_REFERENCES:
        known = (known[0], *known[-_MOST_REFERENCES + 1 :])
    if references := ids(known):
        message["References"] = references


def _automatic(letter: Letter, department: Department) -> str | None:
    """RFC 3834, 5. Ticket systems suspend mail that says so: calendar letters only on demand."""
    if letter.automatic:
        return "auto-replied"
    return "auto-generated" if department.machine_header else None


# ------------------------------------------------------------------------------------------- the body


def _write(message: EmailMessage, letter: Letter) -> None:
    message.set_content(_clean(letter.text), subtype="plain", charset="utf-8")
    if letter.html:
        message.add_alternative(_clean(letter.html), subtype="html", charset="utf-8")
    for attachment in letter.attachments:
        _attach(message, attachment)


def _attach(message: EmailMessage, attachment: Attachment) -> None:
    name = _file_name(attachment.name)
    if attachment.media_type == "message/rfc822" and _travels(attachment.content):
        _attach_mail(message, attachment.content, name)
        return
    known = _MEDIA_TYPE.fullmatch(attachment.media_type.lower())
    main, sub = (known[1], known[2]) if known else ("application", "octet-stream")
    if main in {"message", "multipart"}:
        # RFC 2046, 5.2.1 forbids to encode these; as a file every byte survives.
        main, sub = "application", "octet-stream"
    message.add_attachment(attachment.content, maintype=main, subtype=sub, filename=name)


def _attach_mail(message: EmailMessage, raw: bytes, name: str) -> None:
    """As it stands: parsed and written anew it would no longer be the mail that came."""
    part = EmailMessage(policy=POLICY)
    part["Content-Type"] = "message/rfc822"
    part["Content-Transfer-Encoding"] = "7bit"
    part.add_header("Content-Disposition", "attachment", filename=name)
    part.set_payload(raw.decode("ascii"))
    if message.get_content_type() != "multipart/mixed":
        message.make_mixed()
    message.attach(part)


def _travels(raw: bytes) -> bool:
    """Whether a mail's own bytes may stand in ours: 7 bit, CRLF, no line too long."""
    lines = raw.split(b"\r\n")
    return (
        raw.isascii()
        and raw.endswith(b"\r\n")
        and b"\0" not in raw
        and all(
            len(line) <= _LONGEST_LINE and b"\n" not in line and b"\r" not in line for line in lines
        )
    )


def _file_name(name: str) -> str:
    line = _UNSAFE_IN_NAMES.sub("_", one_line(name)).strip(". ")
    stem, dot, ending = line.rpartition(".")
    if len(line) <= 120:
        return line or "attachment"
    return f"{stem[: 119 - len(ending)]}{dot}{ending}" if len(ending) <= 10 else line[:120]


def _clean(text: str) -> str:
    """Text that any charset and any line end can carry; a letter ends with a line end."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    lines = _NOT_TEXT.sub("", whole).replace("\r\n", "\n").replace("\r", "\n")
    return lines if lines.endswith("\n") else f"{lines}\n"
