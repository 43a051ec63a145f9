"""A clock that ran a year ahead for a while and was put right: nothing waits for a year because of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from accountsd import outbox
from accountsd.core.journal import Ask, AskKind
from accountsd.core.vigil import put
from accountsd.store import LetterState, Store
from tests.servers.manners import Manner
from tests.servers.smtp_standin import StandIn
from tests.shell.outboxroom import Room, book, digest, letter

A_YEAR = timedelta(days=365)
QUEUED, SENT, WITHDRAWN = LetterState.QUEUED, LetterState.SENT, LetterState.WITHDRAWN


@pytest.fixture
def room(standin: StandIn, tmp_path: Path) -> Iterator[Room]:
    """An empty outbox and a server, on a Tuesday morning."""
    with Store.open(tmp_path / "state") as store:
        yield Room(store, standin, book())


@pytest.mark.parametrize("manner", [Manner.WRONG_PASSWORD, Manner.DEFER_RCPT])
async def test_no_pause_lasts_a_year(room: Room, manner: Manner) -> None:
    """Put off while the clock was ahead: the letter goes when the clock is right again."""
    waits = room.queue(letter())
    room.standin.behave(manner, times=1)
    room.now += A_YEAR
    await room.drain()
    assert room.states(*waits) == [QUEUED]
    room.now -= A_YEAR
    await room.drain()
    assert room.states(*waits) == [SENT]


async def test_what_the_wrong_clock_wrote_is_taken_back(room: Room) -> None:
    """A reminder of next year is no reminder: its words are free for their own day, its ask is closed."""
    room.now += A_YEAR
    (waits,) = room.queue(replace(letter(), needs_approval=True))
    (queued,) = room.queue(letter("beta", "INV-2"))
    ask = Ask(
        "approve/1", AskKind.APPROVAL, "acme", ("INV-1001",), "May it go?", (), (), letter=waits
    )
    room.store.journal.record([put(ask, room.now)])
    room.now -= A_YEAR
    assert outbox.take_back(room.store, room.now) == 2
    assert room.states(waits, queued) == [WITHDRAWN, WITHDRAWN]
    assert room.asks() == []
    room.queue(letter(), letter("beta", "INV-2"))


async def test_what_it_wrote_to_the_owner_leaves(room: Room) -> None:
    """A flag says what a mail said: that is as true as before."""
    room.now += A_YEAR
    flag = room.queue(digest())
    room.now -= A_YEAR
    assert outbox.take_back(room.store, room.now) == 0
    await room.drain()
    assert room.states(*flag) == [SENT]


async def test_a_clock_that_was_a_little_ahead_takes_nothing_back(room: Room) -> None:
    """Seconds, or the hours of a journey: the letter waits until its time has come."""
    room.now += timedelta(hours=5)
    waits = room.queue(letter())
    room.now -= timedelta(hours=5)
    assert outbox.take_back(room.store, room.now) == 0
    assert room.states(*waits) == [QUEUED]
