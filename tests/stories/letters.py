"""A mail in a test's hands: parsed, read in one line, quoted, judged as our mail host would. No servers."""

from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage

from tests.servers.postfix import AUTHSERV_ID


def parsed(raw: bytes) -> EmailMessage:
    """Bytes → a mail to look into."""
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(mail, EmailMessage)
    return mail


def words(mail: EmailMessage) -> str:
    """The plain text, in one line each paragraph."""
    body = mail.get_body(("plain",))
    return "" if body is None else " ".join(str(body.get_content()).split())


def quoted(mail: EmailMessage) -> str:
    """The letter as mail programs quote it."""
    body = mail.get_body(("plain",))
    text = "" if body is None else str(body.get_content())
    return "".join(f"> {line}\n" for line in text.splitlines())


def is_digest(mail: EmailMessage) -> bool:
    """The daily digest begins with the day's name."""
    return str(mail["Subject"]).partition(",")[0] in {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    }  # fmt: skip


def judged(raw: bytes, address: str, verdict: str | None) -> bytes:
    """The mail with what our mail host says of its sender above everything else."""
    if verdict is None:
        return raw
    domain = address.rpartition("@")[2]
    line = f"Authentication-Results: {AUTHSERV_ID}; dmarc={verdict} header.from={domain}\r\n"
    return line.encode() + raw
