"""The ticks, and the only now(). A tick says *look*; it never says what to do.

No reminder is a job: what is due is asked of the book and the journal, so a missed tick costs minutes
and never a letter. Ticks go by the machine's own seconds, which nobody can set: a clock that is put
right (after a start without a battery: by years) makes none of them early, late or many.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import structlog

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import timedelta

log = structlog.stdlib.get_logger(__name__)


def now() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class _Tick:
    """One call that is repeated."""

    seconds: float
    call: Callable[[], Awaitable[None]]
    name: str

    async def repeat(self) -> None:
        """Never two at once: the pause begins when the call has ended."""
        while True:
            await asyncio.sleep(self.seconds)
            try:
                await self.call()
            except Exception:
                # One look that went wrong does not stop the clock.
                log.exception("tick.failed", name=self.name)


class Ticks:
    """Repeats calls at intervals on the running event loop until stopped."""

    def __init__(self) -> None:
        self._ticks: list[_Tick] = []
        self._running: list[asyncio.Task[None]] = []

    def every(self, interval: timedelta, call: Callable[[], Awaitable[None]], name: str) -> None:
        """Call `call` once an interval; the first time one interval after the start."""
        self._ticks.append(_Tick(interval.total_seconds(), call, name))

    def start(self) -> None:
        """Begin to tick."""
        self._running = [asyncio.create_task(tick.repeat(), name=tick.name) for tick in self._ticks]

    def stop(self) -> None:
        """No further ticks. A call that still awaits something is cancelled: it only says *look*."""
        for task in self._running:
            task.cancel()
        self._running = []
