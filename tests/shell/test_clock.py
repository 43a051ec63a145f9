"""The clock: one now(), and ticks that are late rather than lost."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from accountsd import clock
from accountsd.clock import Ticks

SECOND = timedelta(seconds=1)


def test_now_is_aware_and_in_utc() -> None:
    """In the hour that autumn repeats, two moments an hour apart stay an hour apart."""
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    with time_machine.travel(first, tick=False):
        before = clock.now()
    with time_machine.travel(first + timedelta(hours=1), tick=False):
        after = clock.now()

    assert before.tzinfo is UTC
    assert after - before == timedelta(hours=1)


async def test_a_tick_comes_again_and_again() -> None:
    """Once an interval, the first time one interval from now."""
    ticks, calls, twice = Ticks(), [], asyncio.Event()

    async def look() -> None:
        calls.append(clock.now())
        if len(calls) == 2:
            twice.set()

    began = clock.now()
    ticks.every(SECOND, look, "look")
    ticks.start()
    await asyncio.wait_for(twice.wait(), 10)
    ticks.stop()

    assert calls[0] - began > SECOND / 2
    assert calls[1] - calls[0] > SECOND / 2


@pytest.mark.parametrize("jump", [timedelta(days=-1), timedelta(days=365)])
async def test_a_clock_that_is_set_costs_no_tick(jump: timedelta) -> None:
    """Set back a day or on a year while the daemon runs: it goes on looking every second."""
    ticks, calls, thrice = Ticks(), [], asyncio.Event()

    async def look() -> None:
        calls.append(clock.now())
        if len(calls) == 3:
            thrice.set()

    ticks.every(SECOND, look, "look")
    ticks.start()
    with time_machine.travel(datetime.now(UTC) + jump):
        await asyncio.wait_for(thrice.wait(), 10)
    ticks.stop()


async def test_a_tick_that_fails_comes_again() -> None:
    """One look that went wrong does not stop the clock (promise 10)."""
    ticks, calls, twice = Ticks(), [], asyncio.Event()

    async def look() -> None:
        calls.append(clock.now())
        if len(calls) == 2:
            twice.set()
        raise OSError("the disk is full")

    ticks.every(SECOND, look, "look")
    ticks.start()
    await asyncio.wait_for(twice.wait(), 10)
    ticks.stop()


async def test_two_looks_never_run_at_once() -> None:
    """A look that takes longer than the interval is not overtaken by the next."""
    ticks, inside, most, rounds, done = Ticks(), [0], [0], [0], asyncio.Event()

    async def look() -> None:
        inside[0] += 1
        most[0] = max(most[0], inside[0])
        await asyncio.sleep(1.3)
        inside[0] -= 1
        rounds[0] += 1
        if rounds[0] == 2:
            done.set()

    ticks.every(SECOND, look, "look")
    ticks.start()
    await asyncio.wait_for(done.wait(), 20)
    ticks.stop()

    assert most == [1]


async def test_after_the_stop_no_tick_comes() -> None:
    """Whoever is leaving is not asked to look once more."""
    ticks, calls, first = Ticks(), [], asyncio.Event()

    async def look() -> None:
        calls.append(clock.now())
        first.set()

    ticks.every(SECOND, look, "look")
    ticks.start()
    await asyncio.wait_for(first.wait(), 10)
    ticks.stop()
    await asyncio.sleep(1.5)

    assert len(calls) == 1
