"""`run` and `once`: the loop, the ticks, the signals, and what systemd is told.

A ring of the mailbox, a tick, an edit of the book and a command beside us all say the same: look.
One coroutine takes the turns, one after the other; nothing runs beside it but the bells.
"""

from __future__ import annotations

import asyncio
import signal
from datetime import timedelta
from typing import TYPE_CHECKING

import structlog

from accountsd import clock, notify
from accountsd.daemon.tony import Tony, Turn
from accountsd.errors import ServerUnavailable

if TYPE_CHECKING:
    from pathlib import Path

log = structlog.stdlib.get_logger(__name__)

LOOK_EVERY = timedelta(minutes=1)
WATCH_EVERY = timedelta(seconds=1)
# A turn that takes longer than this is stuck: the watchdog is no longer told that all is well.
LONGEST_TURN = timedelta(minutes=20)


async def once(config: Path, state: Path, authorities: Path | None = None) -> Turn:
    """One whole turn now. Raises ServerUnavailable when the mailbox could not be read."""
    async with Tony(config, state, command="once", authorities=authorities) as tony:
        turn = await tony.turn()
        if turn.unreachable:
            raise ServerUnavailable(tony.mailbox.server, "the mailbox could not be read")
        return turn


async def run(config: Path, state: Path, authorities: Path | None = None) -> int:
    """The daemon, until SIGTERM or SIGINT. The exit code is 0."""
    async with Tony(config, state, authorities=authorities) as tony:
        await Loop(tony).run()
    return 0


class Loop:
    """Turns, for as long as nobody says stop."""

    def __init__(self, tony: Tony) -> None:
        self._tony = tony
        self._look = asyncio.Event()
        self._stop = asyncio.Event()
        self._reload = False
        self._state_version = tony.store.version()
        self._turn_since = clock.now()

    async def run(self) -> None:
        """Ready, turn after turn, and the farewell."""
        self._listen()
        ticks = self._ticks()
        ticks.start()
        notify.tell("READY=1", "STATUS=Tony is at his desk")
        log.info("daemon.started")
        self._look.set()
        bell = asyncio.create_task(self._answer_the_bell())
        try:
            await self._turns()
        finally:
            notify.tell("STOPPING=1")
            ticks.stop()
            bell.cancel()
            log.info("daemon.stopped")

    async def _turns(self) -> None:
        while not self._stop.is_set():
            await self._look.wait()
            if self._stop.is_set():
                return
            self._look.clear()
            self._turn_since = clock.now()
            if self._reload:
                await self._take_the_book()
            turn = asyncio.create_task(self._tony.turn())
            stop = asyncio.create_task(self._stop.wait())
            await asyncio.wait({turn, stop}, return_when=asyncio.FIRST_COMPLETED)
            stop.cancel()
            if not turn.done():
                # The letter in hand is finished; whatever else the turn wanted can wait.
                turn.cancel()
            await self._end_of(turn)
            self._state_version = self._tony.store.version()

    async def _end_of(self, turn: asyncio.Task[Turn]) -> None:
        """One broad except, at the one loop: a turn that fails is logged, the next one comes."""
        try:
            done = await turn
        except asyncio.CancelledError:
            log.info("turn.interrupted")
        except Exception:
            log.exception("turn.failed")
        else:
            notify.tell(f"STATUS={done.sentence()}")

    async def _take_the_book(self) -> None:
        self._reload = False
        notify.reloading()
        await self._tony.reload_aside()
        notify.tell("READY=1")

    def _listen(self) -> None:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._say_stop)
        loop.add_signal_handler(signal.SIGHUP, self._say_reload)

    def _say_stop(self) -> None:
        self._stop.set()
        self._look.set()

    def _say_reload(self) -> None:
        self._reload = True
        self._look.set()

    def _ticks(self) -> clock.Ticks:
        ticks = clock.Ticks()
        ticks.every(LOOK_EVERY, self._tick, "look")
        ticks.every(WATCH_EVERY, self._watch, "watch")
        interval = notify.watchdog_interval()
        if interval is not None:
            ticks.every(timedelta(seconds=interval), self._alive, "watchdog")
        return ticks

    async def _tick(self) -> None:
        self._look.set()

    async def _watch(self) -> None:
        """An edit of the book, or a fact that a command entered beside us."""
        if self._tony.shelf.is_settled(clock.now()):
            self._say_reload()
        if self._tony.store.version() != self._state_version:
            self._look.set()

    async def _alive(self) -> None:
        if clock.now() - self._turn_since < LONGEST_TURN or not self._look.is_set():
            notify.tell("WATCHDOG=1")

    async def _answer_the_bell(self) -> None:
        while True:
            await self._tony.mailbox.ring.wait()
            self._tony.mailbox.ring.clear()
            self._look.set()
