"""What a server's reply line tells: text in, data out. Nothing here speaks to a server."""

from __future__ import annotations

import re

# Message-IDs as servers print them; a bare address in brackets would look the same, and none prints one.
_MESSAGE_ID = re.compile(r"<[^\s<>@]+@[^\s<>@]+>")
_QUEUE_ID = (
    re.compile(r"\bqueued (?:as|for delivery as|mail for delivery as) ([\w.+-]+)", re.IGNORECASE),
    re.compile(r"\bid=([\w.+-]+)", re.IGNORECASE),  # Exim
    re.compile(r"\bOK +\d+ ([\w.-]+) - gsmtp", re.IGNORECASE),  # Gmail
    re.compile(r"^(?:2\.\d\.\d )?Ok:? ([\w.-]+)$", re.IGNORECASE),  # Amazon SES
)
_SES = re.compile(r"^Ok ([0-9a-f]{16}-[0-9a-f-]{36}-\d{6})$", re.IGNORECASE)
_SES_HOST = re.compile(r"^email-smtp(?:-fips)?\.([a-z0-9-]+)\.amazonaws\.com$", re.IGNORECASE)
# Enough for any reply worth keeping; a server that says more is not quoted in full.
_LONGEST = 500


def plain(text: str) -> str:
    """A reply on one line, printable, short enough for a log and an Ask."""
    decoded = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    line = " ".join("".join(c if c.isprintable() else " " for c in decoded).split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def queue_id(response: str) -> str | None:
    """Under which name the server's own log knows the letter; None where it does not say."""
    for pattern in _QUEUE_ID:
        if match := pattern.search(response):
            return match[1]
    return None


def message_ids(response: str, host: str) -> tuple[str, ...]:
    """Under which Message-IDs the server says that the letter goes out.

    Microsoft 365 prints the id it has put in place of ours; Amazon SES prints its left half only and
    adds a domain that depends on the region (email.amazonses.com in us-east-1, REGION.amazonses.com).
    """
    found = tuple(dict.fromkeys(_MESSAGE_ID.findall(response)))
    region = _SES_HOST.match(host)
    if region and (match := _SES.match(_without_status(response))):
        domain = "email" if region[1] == "us-east-1" else region[1]
        return (*found, f"<{match[1]}@{domain}.amazonses.com>")
    return found


def _without_status(response: str) -> str:
    return re.sub(r"^\d\.\d{1,3}\.\d{1,3} ", "", response)
