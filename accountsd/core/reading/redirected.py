"""Where to write instead: an address of the client's own, however it is named.

An address of another organisation is never taken: the owner is asked.
"""

from __future__ import annotations

import re
from email.utils import getaddresses
from typing import TYPE_CHECKING

from accountsd.core.reading import domains

if TYPE_CHECKING:
    from accountsd.core.message import Message
    from accountsd.core.reading.client import Whose
    from accountsd.core.reading.model import Desk

ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
# "finance@ at our domain", "ap at the same domain"
_AT_OURS = re.compile(
    r"\b(?P<name>[a-z][\w.+-]{1,40})@?,? (?:at|on|@) (?:our|the same|this|my) (?:own )?domain\b",
    re.IGNORECASE,
)
# The one to write to is in copy.
_IN_COPY = re.compile(
    r"\b(?:cc'?e?d|cc|copied|copying|looping|looped|adding|in copy|in cc|in kopie|en copie|en copia"
    r"|in copia|em cópia|in de cc|i kopia|i kopi|kopiossa|w kopii|v kopii)\b|CC",
    re.IGNORECASE,
)


def elsewhere(message: Message, text: str, desk: Desk, about: Whose) -> str | None:
    """An address of the client's domain that the words name, spell out, or have put in copy."""
    sender = domains.of(message.sender)
    for match in ADDRESS.finditer(text):
        low = match.group().lower().rstrip(".")
        if _usable(low, desk, about):
            return low
    for match in _AT_OURS.finditer(text):
        low = f"{match['name'].lower().strip('.')}@{sender}"
        if _usable(low, desk, about):
            return low
    if _IN_COPY.search(text):
        copied = [address.lower() for _, address in getaddresses([message.header("cc")])]
        return next((one for one in copied if _usable(one, desk, about)), None)
    return None


def _usable(address: str, desk: Desk, about: Whose) -> bool:
    """At the client's own domain, and not ourselves."""
    client = desk.book.clients.get(about.client or "")
    domain = domains.of(address)
    same = client and any(domains.same_organisation(domain, own) for own in client.domains)
    return bool(same) and address != desk.trust.own_address
