"""The witness: looks at what newly arrived in the town, and says which promise was broken.

He goes by the letter boxes, the mailbox and the truth; of the journal he only asks who wrote a fact.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import holidays

from accountsd.core.journal import (
    Allocated,
    Approved,
    By,
    ContactLearned,
    HandedOver,
    Received,
    WrittenOff,
)
from accountsd.demo.server import USER
from accountsd.store import MailState
from tests.promises.paper import LADDER, OWNER, SECRET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.promises.letters import Arrived
    from tests.promises.office import Office
    from tests.promises.truth import Truth

OPENS, CLOSES = time(9), time(16, 30)
GAP = timedelta(days=5)
SATURDAY = 5
_OWNERS_ALONE = (Received, Allocated, WrittenOff, HandedOver, Approved, ContactLearned)


@dataclass
class Witness:
    """Call `look` after every turn; it raises AssertionError with the number of the promise."""

    office: Office
    truth: Truth
    _seen: int = 0
    _facts: int = 0
    _got: Counter[tuple[str, str]] = field(default_factory=Counter)
    _heard: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    _chased: dict[str, list[date]] = field(default_factory=lambda: defaultdict(list))
    _days: Counter[tuple[str, date]] = field(default_factory=Counter)

    def look(self, log: Iterable[str] = ()) -> None:
        """At everything that is new."""
        arrived = self.office.letters
        new, self._seen = arrived[self._seen :], len(arrived)
        for letter in new:
            self._any(letter)
        letters = {letter.id: letter for letter in new if letter.is_for_a_client}
        for letter in letters.values():
            self._to_client(letter)
        self._money_is_the_owners()
        for line in log:
            assert SECRET not in line, "promise 9: the password is in the log"
            assert OWNER not in line, "promise 9: the owner's address is in the log"

    def _any(self, letter: Arrived) -> None:
        self._got[letter.id, letter.to] += 1
        assert self._got[letter.id, letter.to] == 1, f"promise 1: {letter.letter.key} twice"
        assert not letter.answers & self.truth.machines, "promise 5: a machine was answered"
        assert letter.to in {*self._known(), OWNER, USER}, f"promise 6: a letter to {letter.to}"
        assert SECRET not in letter.words, "promise 9: the password is in a letter"

    def _known(self) -> set[str]:
        book = self.office.tony.ledger.book
        return {str(c.email) for client in book.clients.values() for c in client.contacts}

    def _to_client(self, letter: Arrived) -> None:
        client = letter.letter.client or ""
        assert OWNER not in letter.words, "promise 9: the owner's address is in a letter"
        self._all_was_read(client)
        day = self._good_hour(letter)
        for said in letter.letter.said:
            heard = self._heard[said.invoice]
            assert said.letter not in heard, f"promise 1: {said.letter} about {said.invoice} again"
            rung = LADDER.index(said.letter)
            assert all(LADDER.index(name) < rung for name in heard), f"promise 8: {heard}, {said}"
            heard.append(said.letter)
        if letter.is_chase:
            self._chase(letter, client, day)
            for number in letter.invoices:
                self._days[number, day] += 1
                assert self._days[number, day] == 1, f"promise 7: {number} in two letters of {day}"

    def _chase(self, letter: Arrived, client: str, day: date) -> None:
        assert not {client, "*"} & self.truth.spoilt, "promise 10: chased by a broken book"
        for number in letter.invoices:
            why = self.truth.debts[number].why_quiet(day)
            assert why is None, f"promise 2: {number} was chased on {day} though {why}"
        for said in letter.letter.said:
            asked = Decimal(said.residual.minor) / 100
            assert asked <= self.truth.debts[said.invoice].balance, f"promise 2: too much: {said}"
        near = [other for other in self._chased[client] if abs(other - day) < GAP]
        assert not near, f"promise 7: {client} was chased on {near} and on {day}"
        self._chased[client].append(day)

    def _good_hour(self, letter: Arrived) -> date:
        client = self.office.tony.ledger.book.clients[letter.letter.client or ""]
        local = letter.at.astimezone(ZoneInfo(str(client.timezone)))
        assert OPENS <= local.time() < CLOSES, f"promise 7: {letter.letter.key} at {local}"
        free = holidays.country_holidays(client.country, subdiv=client.region, years=local.year)
        good = local.weekday() < SATURDAY and local.date() not in free
        assert good, f"promise 7: {letter.letter.key} on {local.date()}"
        return local.date()

    def _all_was_read(self, client: str) -> None:
        store = self.office.tony.store
        for message_id in self.truth.wrote[client]:
            mails = store.mail.alike([message_id.strip("<>")])
            read = [mail for mail in mails if mail.state is not MailState.KEPT]
            assert read, f"promise 3: {client} was written to past {message_id}"

    def _money_is_the_owners(self) -> None:
        facts = self.office.journal()
        for fact in facts[self._facts :]:
            if isinstance(fact, _OWNERS_ALONE):
                assert fact.by is By.OWNER, f"promise 6: {fact}"

    async def all_mail_is_filed(self) -> None:
        """Promise 4, when all is calm again: every mail is decided on and lies in one folder."""
        store = self.office.tony.store
        assert store.mail.counts()[MailState.KEPT] == 0, "promise 4: a mail was never read"
        where: Counter[str] = Counter()
        for folder in FOLDERS:
            for raw in await self.office.town.mails(folder):
                where[_message_id(raw)] += 1
        for number, mail in enumerate(self.office.sent_mails, start=1):
            count = where[self.office.message_id(number, mail)]
            assert count == 1, f"promise 4: mail {number} lies in {count} folders"


FOLDERS = ("INBOX", "Junk", "Accounts/Needs you", "Accounts/Done", "Accounts/Remittances")


def _message_id(raw: bytes) -> str:
    head = raw.partition(b"\r\n\r\n")[0].decode("latin-1")
    return next(
        line.partition(":")[2].strip()
        for line in head.split("\r\n")
        if line.lower().startswith("message-id:")
    )
