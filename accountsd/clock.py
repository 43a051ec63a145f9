"""The ticks, and the only now(). A tick says *look*; it never says what to do.

APScheduler keeps three ticks in memory. No reminder is a job: what is due is asked of the book and
the journal, so a missed tick costs minutes and never a letter.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import timedelta


def now() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)


class Ticks:
    """Repeats calls at intervals on the running event loop until stopped."""

    def __init__(self) -> None:
        # Only the daemon ticks; everybody else asks for the time and does not wait for a scheduler.
        from apscheduler.schedulers.asyncio import AsyncIOScheduler  # noqa: PLC0415

        # A late tick still runs (misfire_grace_time None), and several late ones run once (coalesce):
        # the defaults would drop a tick that is a second late.
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )

    def every(self, interval: timedelta, call: Callable[[], Awaitable[None]], name: str) -> None:
        """Call `call` once an interval; the first time one interval from now."""
        seconds = max(1, int(interval.total_seconds()))
        self._scheduler.add_job(call, "interval", seconds=seconds, timezone=UTC, id=name)

    def start(self) -> None:
        """Begin to tick."""
        self._scheduler.start()

    def stop(self) -> None:
        """No further ticks. A call that still awaits something is cancelled, whatever `wait` says:
        a tick only says *look*, and awaits nothing.
        """
        self._scheduler.shutdown(wait=False)
