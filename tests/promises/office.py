"""One business, whole: the town's mail server, the book on disk, a clock that the test turns, and Tony.

Tony is the real daemon. He can be stopped, started again, or lose power at any named point: then
everything he had in memory is gone, and nothing that he was about to write is written.
"""

from __future__ import annotations

from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Self
from zoneinfo import ZoneInfo

from accountsd import approvals, faults
from accountsd.core.word import Speech
from accountsd.daemon.tony import Tony
from accountsd.store import LetterState, new_letter_id
from tests.promises.letters import Arrived, arrived
from tests.promises.paper import SECRET, Paper
from tests.promises.post import Mail, address
from tests.promises.town import Manner, Town
from tests.servers.proxy import Proxy

if TYPE_CHECKING:
    from collections.abc import Callable

    from accountsd.core.journal import Fact
    from accountsd.core.receivable import Account
    from accountsd.core.word import Word
    from accountsd.daemon.tony import Turn

LONDON = ZoneInfo("Europe/London")
# When the offices of London and New York are both open.
AT_WORK = time(15, 30)
IN_TRAY, DONE, REMITTANCES = "Accounts/Needs you", "Accounts/Done", "Accounts/Remittances"


class PowerFails(BaseException):
    """Nobody catches this one."""


@dataclass
class Office:
    """Use it with `async with`; `paper` may be filled before and edited at any time after."""

    folder: Path
    now: datetime = datetime(2026, 9, 1, 9, tzinfo=UTC)
    nobody: frozenset[str] = frozenset()
    sent_mails: list[Mail] = field(default_factory=list)
    _stack: AsyncExitStack = field(default_factory=AsyncExitStack)
    _tony: Tony | None = None

    def __post_init__(self) -> None:
        self.paper = Paper(self.folder / "book")
        self.town = Town(lambda: self.now, nobody=self.nobody, password=SECRET)

    async def __aenter__(self) -> Self:
        await self.town.start()
        self._stack.push_async_callback(self.town.stop)
        # The line to the mailbox, which a test may cut.
        self.line = self._stack.enter_context(Proxy(self.town.imap_port))
        self.paper.ports(self.line.port, self.town.smtp_port)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()
        await self._stack.aclose()

    # ------------------------------------------------------------------------------------- Tony

    @property
    def tony(self) -> Tony:
        """At his desk."""
        assert self._tony is not None, "Tony has not been started"
        return self._tony

    @property
    def has_tony(self) -> bool:
        """Whether he is at his desk."""
        return self._tony is not None

    async def calm(self) -> None:
        """Servers are well, the book is right, Tony has just come."""
        self.line.accept()
        self.town.manner = Manner.GOOD
        self.paper.spoilt.clear()
        await self.restart()

    async def start(self) -> None:
        """The book as it stands is written, and Tony comes."""
        self.paper.write()
        tony = Tony(self.paper.path, self.folder / "state", now=lambda: self.now)
        await tony.__aenter__()
        self._tony = tony

    async def stop(self) -> None:
        """He goes; or what is left of him after a power failure is cleared away."""
        if self._tony is not None:
            tony, self._tony = self._tony, None
            await tony.__aexit__(None, None, None)

    async def restart(self) -> None:
        """As after an update of the machine."""
        await self.stop()
        await self.start()

    async def turn(self) -> Turn:
        """One turn, now."""
        return await self.tony.turn()

    async def turn_until_power_fails(self, fails: Callable[[str], bool]) -> bool:
        """A turn that is cut off at the first point of which `fails` is true, if it comes to one."""

        def watch(name: str) -> None:
            # The mailbox has a thread of its own; what is cut off is whoever waits for it.
            if not name.startswith("imap.") and fails(name):
                raise PowerFails(name)

        faults.watcher = watch
        try:
            await self.tony.turn()
        except PowerFails:
            return True
        finally:
            faults.watcher = None
        return False

    async def edit(self) -> None:
        """The owner saves the book, and Tony reads it again: a second time if it is no good."""
        self.paper.write()
        for _ in range(2):
            self.tony.reload()

    # -------------------------------------------------------------------------------------- time

    def at(self, day: str | date, hour: int = 10, minute: int = 0) -> None:
        """The clock shows this, in London."""
        on = date.fromisoformat(day) if isinstance(day, str) else day
        self.now = datetime.combine(on, time(hour, minute), LONDON).astimezone(UTC)

    @property
    def today(self) -> date:
        """In London."""
        return self.now.astimezone(LONDON).date()

    async def until(self, day: str) -> None:
        """Days pass, Tony takes a turn on each, up to and including that day."""
        last = date.fromisoformat(day)
        while self.today < last:
            await self.next_day()

    async def next_day(self) -> None:
        """The following day, with its turn."""
        self.at(self.today + timedelta(days=1), AT_WORK.hour, AT_WORK.minute)
        await self.turn()

    # ------------------------------------------------------------------------------------ people

    @staticmethod
    def message_id(number: int, mail: Mail) -> str:
        """Of the mail that was written as the `number`-th."""
        return f"<mail-{number}@{address(mail.sender).partition('@')[2]}>"

    async def write(self, mail: Mail) -> str:
        """Somebody's mail arrives; its Message-ID."""
        self.sent_mails.append(mail)
        message = mail.message()
        message["Message-ID"] = self.message_id(len(self.sent_mails), mail)
        await self.town.write_to_tony(message, mail.verdict)
        return str(message["Message-ID"])

    async def write_as_it_is(self, mail: Mail) -> None:
        """Somebody's mail arrives, with the Message-ID that it brings."""
        await self.town.write_to_tony(mail.message(), mail.verdict)

    def last_letter_to(self, sender: str) -> str | None:
        """The Message-ID of the last letter in somebody's letter box."""
        letters = self.town.letters_to(address(sender))
        return str(letters[-1].message["Message-ID"]) if letters else None

    def speech(self, words: str) -> Speech:
        """The owner gives a command."""
        return Speech(new_letter_id(), self.now, f"accountsd {words}")

    def enter(self, word: Word) -> None:
        """What he said is recorded, beside the daemon."""
        self.tony.store.journal.record(word.facts)

    def approve(self) -> int:
        """He approves every letter that waits; how many."""
        waiting = self.tony.store.outbox.letters(LetterState.WAITING)
        return sum(
            approvals.approve(self.tony.store, each, self.speech("approve"), self.now)
            for each in waiting
        )

    # -------------------------------------------------------------------------- what can be seen

    @property
    def letters(self) -> list[Arrived]:
        """Everything that arrived anywhere in the town."""
        return list(arrived(self.town.boxes, self.tony.store))

    def letters_to(self, person: str) -> list[str]:
        """The names of the letters in somebody's letter box, in order."""
        return [each.letter.name for each in self.letters if each.to == address(person)]

    def account(self, client: str) -> Account:
        """A client's account, folded anew."""
        return self.tony.ledger.fresh(client, self.now)

    def journal(self) -> tuple[Fact, ...]:
        """Every fact."""
        return self.tony.journal()
