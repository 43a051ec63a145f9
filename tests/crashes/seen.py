"""What is seen at the end of a story: letters that arrived, where mails lie, what the journal says."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from email import message_from_bytes, policy
from typing import TYPE_CHECKING

from accountsd.core.journal import Answered, Asked, AskKind, Fact, Sent
from accountsd.demo.server import USER
from accountsd.store import MailState
from tests.crashes.world import DONE, IN_TRAY

if TYPE_CHECKING:
    from tests.crashes.world import World

# A digest counts what needs the owner, and a letter in doubt is one thing more.
_COUNT = re.compile(r": .* needs? you$")


@dataclass(frozen=True)
class Seen:
    """Two runs of one story are compared by this."""

    letters: Counter[tuple[str, str]]  # (subject, recipient)
    copies: Counter[tuple[str, str]]  # (our id, recipient): never more than one
    mails: Counter[tuple[str, str]]  # (folder, Message-ID) of what others wrote
    facts: Counter[str]
    doubts: int  # asks whether a letter has left
    unread: int

    def repeated(self) -> list[tuple[str, str]]:
        """What somebody got twice."""
        return [each for each, count in self.copies.items() if count > 1]


def take_down(world: World) -> Seen:
    """Looks at both servers and at the journal."""
    letters: Counter[tuple[str, str]] = Counter()
    copies: Counter[tuple[str, str]] = Counter()
    for letter in world.standin.kept:
        message = message_from_bytes(letter.raw, policy=policy.default)
        for recipient in letter.recipients:
            if recipient != USER:
                letters[_COUNT.sub("", str(message["Subject"])), recipient] += 1
                copies[str(message["X-Accountsd-Letter"]), recipient] += 1
    with world.store() as store:
        journal = store.journal.all()
        doubts = [r for r in store.journal.open_asks() if r.ask.kind is AskKind.DOUBT]
        unread = store.mail.counts()[MailState.KEPT]
    facts = Counter(_told(fact) for fact in journal if _is_news(fact))
    return Seen(letters, copies, _mails(world), facts, len(doubts), unread)


def _mails(world: World) -> Counter[tuple[str, str]]:
    found: Counter[tuple[str, str]] = Counter()
    for folder in ("INBOX", IN_TRAY, DONE):
        for raw in world.dovecot.mails(world.account, folder):
            message = message_from_bytes(raw, policy=policy.default)
            if message["X-Accountsd-Letter"] is None or "MAILER-DAEMON" in str(message["From"]):
                found[folder, str(message["Message-ID"])] += 1
    return found


def _is_news(fact: Fact) -> bool:
    """Asks about a letter's fate come and go with the crash itself."""
    if isinstance(fact, Asked):
        return fact.ask.kind not in {AskKind.DOUBT, AskKind.SITE}
    return not isinstance(fact, Answered | Sent)


def _told(fact: Fact) -> str:
    about = fact.ask.kind.value if isinstance(fact, Asked) else fact.client
    return f"{type(fact).__name__} {about}"
