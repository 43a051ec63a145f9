"""Header values that every server and every client reads alike: ASCII words, folded only between them.

The library's own folding turns long `In-Reply-To` and `References` into encoded words, which breaks
threads, and loses quotes around names with commas. So values are encoded here, word by word
(RFC 2047), and `AtSpaces` folds them at spaces and nowhere else. No value can start a new header.
"""

from __future__ import annotations

import base64
import re
import unicodedata
from email.headerregistry import (
    ContentDispositionHeader,
    ContentTransferEncodingHeader,
    ContentTypeHeader,
    DateHeader,
    HeaderRegistry,
    MIMEVersionHeader,
    UnstructuredHeader,
)
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy
from typing import Any

from email_validator import EmailNotValidError, validate_email

_WIDTH = 78  # RFC 5322, 2.1.1: what a line should keep to; 998 is what it must
_ENCODED_BYTES = 42  # a word of at most 75 characters: "=?utf-8?b?", 56 of base64, "?="
_LONGEST_WORD = 60  # a longer ASCII word is encoded too, so that it can be folded
_LONGEST_ID = 250
_ID = re.compile(r"<[!-;=?-~]+>")
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")


class NoAddress(ValueError):
    """This is no address that mail can be sent to; the message says why."""


class AtSpaces(UnstructuredHeader):
    """A header whose value is ASCII words already: folded between words, re-encoded never."""

    name: str

    @classmethod
    def parse(cls, value: str, kwds: dict[str, Any]) -> None:
        """For `email.headerregistry`: nothing is to be understood."""
        kwds["parse_tree"] = None
        kwds["decoded"] = value

    def fold(self, *, policy: EmailPolicy[EmailMessage]) -> str:
        """Lines of at most 78 characters where the words allow it."""
        lines = [f"{self.name}:"]
        for word in str(self).split(" "):
            # The first word stays with the name: some servers stumble over an empty first line.
            if len(lines[-1]) + 1 + len(word) > _WIDTH and not lines[-1].endswith(":"):
                lines.append("")
            lines[-1] += f" {word}"
        return policy.linesep.join(lines) + policy.linesep


def _registry() -> HeaderRegistry:
    registry = HeaderRegistry(default_class=AtSpaces, use_default_map=False)
    usual: dict[str, Any] = {
        "content-type": ContentTypeHeader,
        "content-disposition": ContentDispositionHeader,
        "content-transfer-encoding": ContentTransferEncodingHeader,
        "mime-version": MIMEVersionHeader,
        "date": DateHeader,
    }
    for name, kind in usual.items():
        registry.map_to_type(name, kind)
    return registry


POLICY = SMTP.clone(header_factory=_registry(), max_line_length=_WIDTH, cte_type="7bit")
# Only for letters to addresses that have no ASCII form (RFC 6531).
POLICY_UTF8 = POLICY.clone(utf8=True)


def words(text: str) -> str:
    """Free text (a subject) as a header value."""
    line = one_line(text)
    longest = max((len(word) for word in line.split(" ")), default=0)
    if line.isascii() and "=?" not in line and longest <= _LONGEST_WORD:
        return line
    return _encoded(line)


def mailbox(name: str, address: str) -> str:
    """A person and an address, as From, To and Cc have them. Raises NoAddress."""
    where = ascii_address(address)
    line = one_line(name)
    if not line:
        return where
    if not line.isascii() or "=?" in line or len(line) > _LONGEST_WORD:
        return f"{_encoded(line)} <{where}>"
    if _ATOMS.fullmatch(line):
        return f"{line} <{where}>"
    escaped = line.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}" <{where}>'


def ascii_address(address: str) -> str:
    """The address as servers know it: the domain in ASCII; the local part too where it has that form."""
    try:
        found = validate_email(address, check_deliverability=False, test_environment=True)
    except EmailNotValidError as no:
        raise NoAddress(f"{one_line(address)[:100]!r} is no mail address: {no}") from None
    return found.ascii_email or f"{found.local_part}@{found.ascii_domain}"


def ids(found: tuple[str, ...]) -> str:
    """Message-IDs as `References` has them; what is none, or too long to travel, is left out."""
    return " ".join(each for each in found if _ID.fullmatch(each) and len(each) <= _LONGEST_ID)


def one_line(text: str) -> str:
    """Printable words with single spaces: no line end, no control character survives."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return " ".join(
        "".join(" " if unicodedata.category(c) in {"Cc", "Zl", "Zp"} else c for c in whole).split()
    )


def _encoded(line: str) -> str:
    """RFC 2047 words; a character is never cut in two."""
    chunks: list[bytes] = [b""]
    for character in line:
        octets = character.encode()
        if len(chunks[-1]) + len(octets) > _ENCODED_BYTES:
            chunks.append(b"")
        chunks[-1] += octets
    return " ".join(f"=?utf-8?b?{base64.b64encode(chunk).decode()}?=" for chunk in chunks)
