"""How one attempt to hand a letter to a server can end, and whose fault a refusal is.

The five endings are sorted by what may be done next, not by what the server said: each is one class,
with fields. `smtp` makes them, the outbox records them; nothing here sends or remembers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Envelope:
    """Who a letter is really handed to (RFC 5321), which the headers only repeat.

    `copy` is our own address, where the server does not file what we send by itself.
    """

    sender: str
    to: tuple[str, ...]
    cc: tuple[str, ...] = ()
    copy: str | None = None

    @property
    def addresses(self) -> tuple[str, ...]:
        """Everybody, each once, the letter's own addressees first."""
        own = (self.copy,) if self.copy else ()
        return tuple(dict.fromkeys((*self.to, *self.cc, *own)))


@dataclass(frozen=True, slots=True)
class RefusedAddress:
    """The server will not take mail for this address: a 5xx at RCPT."""

    address: str
    code: int
    reason: str


class Whose(StrEnum):
    """Whom a 5xx concerns. What concerns the site is no refusal: see SiteUnavailable."""

    ADDRESS = "address"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Accepted:
    """250: the server has the letter, and we are rid of it once that is committed."""

    response: str
    queue_id: str | None = None
    ids: tuple[str, ...] = ()  # Message-IDs under which the server says it goes out
    refused: tuple[RefusedAddress, ...] = ()  # the others got it
    copied: bool = False  # our own address was one more recipient
    duplicate: bool = False  # "I have this already": an earlier attempt had arrived


@dataclass(frozen=True, slots=True)
class Deferred:
    """Not now: a 4xx, or the line went dead before the last dot. Nobody has the letter.

    `code` is None when the server said nothing.
    """

    reason: str
    code: int | None = None

    @property
    def line_is_dead(self) -> bool:
        """The server is going down or out of reach: the next letter would fare no better."""
        return self.code in {None, 421}


@dataclass(frozen=True, slots=True)
class Refused:
    """Never: a 5xx that concerns this letter, or every address it was for.

    `by_us`: no server said so; we saw before asking that it cannot be sent.
    """

    reason: str
    code: int
    whose: Whose
    addresses: tuple[RefusedAddress, ...] = ()
    by_us: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class SiteUnavailable:
    """No letter is to blame: no session, no log-in, a limit, or our sender is not wanted."""

    reason: str
    code: int | None = None
    credentials: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class InDoubt:
    """The last dot was about to be sent, and no answer came. The server may have the letter."""

    reason: str


Ending = Accepted | Deferred | Refused | SiteUnavailable | InDoubt

# What servers say when it is not about this letter or this address, but about us. Collected from the
# documented texts of Gmail, Microsoft 365, Amazon SES, Postfix, Exim and cPanel hosts.
_SITE_PHRASES = (
    # How much we send.
    r"\b(daily|hourly|monthly|sending|submission|outgoing|outbound|rate)\b[\w ]{0,40}\b(limit|quota)",
    r"\b(messages?|emails?|recipients?) (rate )?limit\b",
    r"\bexceeded\b[\w ']{0,40}\b(limit|maximum number|messages per|rate)\b",
    r"\bsubmission ?quota",
    r"\btoo many\b",
    r"\bthrottl",
    r"\bunusual rate\b",
    # Who we are.
    r"\bsender\b[\w ]{0,30}\b(blocked|denied|suspended|not (allowed|authori[sz]ed|permitted))\b",
    r"\b(blocked|banned|suspended)\b[\w ]{0,30}\bsend(er|ing)\b",
    r"\baccount\b[\w ]{0,20}\b(suspended|disabled|locked|blocked)\b",
    r"\bsend ?as ?denied\b",
    r"\bnot (allowed|permitted|authori[sz]ed) to send\b",
    r"\bsender address rejected: not owned\b",
    r"\bauthentication (is )?required\b",
    r"\baddress is not verified\b",
    r"\b(blacklist|blocklist|block list|spamhaus|spamcop)",
    # Where we are.
    r"\brelay(ing)?\b[\w ]{0,20}\b(denied|not permitted|not allowed|prohibited)\b",
    r"\b(unable|not (allowed|permitted|authori[sz]ed)) to relay\b",
)
_SITE = re.compile("|".join(_SITE_PHRASES), re.IGNORECASE)
# A full mailbox speaks of a quota too, but it is the addressee's (RFC 3463: X.2.2), and so is X.1.*.
_ADDRESS = re.compile(r"\b[45]\.(2\.2|1\.(1|2|3|6|10))\b")
_TOO_BIG = re.compile(r"\b5\.(3\.4|2\.3)\b|\bsize\b|\btoo (big|large)\b", re.IGNORECASE)
_DUPLICATE = re.compile(
    r"\bduplicate (message|mail|delivery)|\balready (been )?(received|delivered|accepted)\b"
    r"|\bduplicate\b.*\bmessage-?id\b",
    re.IGNORECASE,
)
_STATUS = re.compile(r"\b([245])\.(\d{1,3})\.(\d{1,3})\b")


def concerns_site(text: str) -> bool:
    """Whether a refusal speaks of us rather than of the letter or the address."""
    return bool(_SITE.search(text)) and not _ADDRESS.search(text) and not is_too_big(text)


def is_too_big(text: str) -> bool:
    """Whether a refusal is about the size of this letter."""
    return bool(_TOO_BIG.search(text))


def is_duplicate(text: str) -> bool:
    """Whether a server refuses a letter because it has it already: that is proof, not refusal."""
    return bool(_DUPLICATE.search(text))


def fingerprint(refused: Refused) -> str:
    """What makes two refusals the same: the code, and the enhanced status (RFC 3463) if it has one."""
    status = _STATUS.search(refused.reason)
    return f"{refused.code} {status[0]}" if status else str(refused.code)
