"""One turn of Tony's: read the mailbox, do the chores, plan, write, send — and the digest in its time.

A turn may be taken at any moment and as often as one likes: what is done is not done again. What
cannot be done now (a server is away) is left for the next turn.
"""

from __future__ import annotations

from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Self

import structlog

from accountsd import chores, clock, daily, inbox, outbox, proposals, receipts, thanking
from accountsd.core.book import Mode
from accountsd.daemon import bankdesk
from accountsd.daemon.files import invoice_files
from accountsd.daemon.place import make_ready
from accountsd.daemon.servers import servers
from accountsd.daemon.wiring import road_in, road_out
from accountsd.documents import Reader
from accountsd.errors import ServerUnavailable
from accountsd.imap import Mailbox
from accountsd.ledger import Ledger
from accountsd.shelf import Shelf
from accountsd.store import Store, lock_roads
from accountsd.templates import Templates
from accountsd.unwritten import Unwritten

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from accountsd.config import Settings
    from accountsd.core.book import Book
    from accountsd.core.journal import Fact
    from accountsd.core.letter import Letter, Thread
    from accountsd.core.planner import Due
    from accountsd.core.receivable import Account
    from accountsd.smtp import Timeouts

log = structlog.stdlib.get_logger(__name__)

# house.md, beam 5: a scan that is older than this says nothing about what a client wrote meanwhile.
FRESH = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Turn:
    """What one turn did."""

    read: int = 0
    written: int = 0
    sent: int = 0
    stopped: str | None = None
    unreachable: bool = False

    def sentence(self) -> str:
        """For `once`."""
        told = f"{self.read} mails read, {self.written} letters written, {self.sent} sent."
        return f"{told} Waiting: {self.stopped}." if self.stopped else told


class Tony:
    """The daemon's parts, opened in order and closed in the opposite one.

    `now` is the clock (the demo and the tests bring their own); `authorities` are certificates to
    trust beside the system's; `timeouts`: how long the mail server is waited for (RFC 5321's, which
    the tests are too impatient for).
    """

    def __init__(
        self,
        config: Path,
        state: Path,
        *,
        command: str = "run",
        now: Callable[[], datetime] = clock.now,
        authorities: Path | None = None,
        timeouts: Timeouts | None = None,
    ) -> None:
        self._config = config
        self._state = state
        self._command = command
        self._now = now
        self._authorities = authorities
        self._timeouts = timeouts
        self._opener = Reader()  # its child starts with the first attachment
        self._stack = AsyncExitStack()
        self._scanned_at: datetime | None = None
        self._unread_since: datetime | None = None
        self._changed: Settings | None = None
        self._looked = receipts.Looked()

    async def __aenter__(self) -> Self:
        """Lock, state, book, recovery, mailbox: in this order. Raises what errors.py lists."""
        now = self._now()
        make_ready(self._state)
        async with AsyncExitStack() as stack:
            stack.enter_context(lock_roads(self._state, self._command, now))
            self.store = stack.enter_context(Store.open(self._state))
            self.templates = Templates.beside(self._config.parent)
            self.shelf = Shelf(self._config, self.store, self.templates)
            book, settings = self.shelf.open(now)
            self.ledger = Ledger(book, self.store)
            recovered = self.store.recover(now)
            if recovered.requeued or recovered.doubted:
                log.warning(
                    "state.recovered", requeued=recovered.requeued, doubted=recovered.doubted
                )
            self._wire(settings)
            stack.push_async_callback(self._hang_up)
            self._stack = stack.pop_all()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        broken: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """The mailbox first, the lock last."""
        await self._stack.aclose()

    async def turn(self) -> Turn:
        """Everything that can be done now."""
        await self._take_settings()
        read = await self._read()
        now = self._now()
        self._count_money(now)
        outbox.take_back(self.store, now)
        unwritten = Unwritten(self.store, self.ledger.book, now)
        if self._may_write():
            chores.do(self.ledger, self.store, self.templates, now)
            thanking.thank(self.ledger, self.store, self.templates, unwritten, now)
        else:
            chores.forget_letters(self.store, now)
        proposed = proposals.propose(self.ledger, self.store, self.compose, unwritten, now)
        unwritten.close_mended(self.templates)
        drained = await outbox.drain(self._out)
        if drained.outcomes[outbox.Outcome.IN_DOUBT]:
            # Proof is looked for at once.
            await self._read()
        if daily.is_due(self.ledger.book, self.store, now) and self._may_write():
            letter = daily.written(self.ledger, self.store, self.templates, now, self._trouble())
            daily.send(self.store, letter, now)
            await outbox.drain(self._out)
        return Turn(
            read=read or 0,
            written=proposed.written,
            sent=drained.sent,
            stopped=drained.stopped,
            unreachable=read is None,
        )

    def reload(self) -> None:
        """Read the book again, now."""
        self._note(self.shelf.reload(self.ledger, self._now()))

    async def reload_aside(self) -> None:
        """Read the book again, in a thread of its own."""
        self._note(await self.shelf.reload_aside(self.ledger, self._now()))

    def _note(self, settings: Settings | None) -> None:
        if settings is not None and (settings != self._settings or self.mailbox.is_away):
            # New servers or passwords, also one that the same file holds now: the roads are laid anew
            # before the next turn. A refused password would otherwise be tried again after a quarter hour.
            self._changed = settings

    def compose(self, due: Due, account: Account, book: Book, thread: Thread) -> Letter:
        """The letter's words; the invoice's file travels with the first letter about it."""
        files = invoice_files(due, account)
        return self.templates.compose(due, account, book, thread, files)

    async def _read(self) -> int | None:
        """How many mails were read; None when the mailbox could not be."""
        now = self._now()
        try:
            turn = await inbox.turn(self._in, now)
        except ServerUnavailable as away:
            if self._unread_since is None:
                self._unread_since = now
                log.warning("mailbox.unread", reason=str(away))
            chores.tell_unread(self.store, self._unread_since, str(away), now)
            return None
        if self._unread_since is not None:
            self._unread_since = None
            chores.tell_unread(self.store, None, "", now)
        self._scanned_at = turn.scanned_at
        outbox.settle(self.store, self.ledger.book, now)
        return turn.read

    def journal(self) -> tuple[Fact, ...]:
        """Everything that has happened so far, in order."""
        return self.store.journal.all()

    def _count_money(self, now: datetime) -> None:
        """Statements dropped into the state's bank/, and receipts that may be clearer by now."""
        how = bankdesk.habits(self.ledger.book, self._settings.bank, now)
        receipts.empty(bankdesk.tray(self._state, how, now), self.ledger, self.store, now)
        receipts.again(self._looked, self.ledger, self.store, now)

    async def _read_first(self) -> bool:
        """Whether every watched folder was scanned to its end within the last two minutes."""
        now = self._now()
        if self._scanned_at is not None and timedelta() <= now - self._scanned_at <= FRESH:
            return True
        return await self._read() is not None

    async def _take_settings(self) -> None:
        if self._changed is not None:
            settings, self._changed = self._changed, None
            await self.mailbox.stop()
            self._wire(settings)
            outbox.knock_again(self.store)
            log.info("settings.changed")

    def _may_write(self) -> bool:
        return self.ledger.book.mode is not Mode.REHEARSAL

    def _trouble(self) -> tuple[str, ...]:
        loaded = self.shelf.loaded
        problems = loaded.problems if loaded else ()
        slips = map(str, self.templates.slips())
        return (*(f"{p.file}:{p.line}: {p.message}" for p in problems), *slips)

    def _wire(self, settings: Settings) -> None:
        self._settings = settings
        both = servers(settings, self.store, self._authorities, self._timeouts)
        self.mailbox = Mailbox(both.mailbox, both.names)
        self.mailbox.start()
        self._in = road_in(
            self.store, self.ledger, settings, self.templates, self.mailbox, self._opener
        )
        self._out = road_out(self.store, self.ledger, settings, both, self._read_first, self._now)

    async def _hang_up(self) -> None:
        await self.mailbox.stop()
        self._opener.close()
