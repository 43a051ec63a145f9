"""The second guard: what may not leave now, whatever the plan says and whatever things are called."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from accountsd.core.letter import LetterClass
from accountsd.store import LetterState, Store
from tests.servers.smtp_standin import StandIn
from tests.shell.outboxroom import Room, book, digest, letter


@pytest.fixture
def room(standin: StandIn, tmp_path: Path) -> Iterator[Room]:
    """An empty outbox and a friendly server, on a Tuesday morning."""
    with Store.open(tmp_path / "state") as store:
        yield Room(store, standin, book())


async def test_no_reminder_to_an_address_within_the_gap(room: Room) -> None:
    """By the address alone: another client's id, another step, another letter name do not help."""
    room.queue(letter())
    await room.drain()
    room.now = datetime(2026, 11, 26, 10, tzinfo=UTC)
    (second,) = room.queue(letter("beta", "INV-9", to=("PAT@acme.example",)))
    await room.drain()
    assert room.of(second).state is LetterState.QUEUED
    room.now = datetime(2026, 11, 30, 10, tzinfo=UTC)
    await room.drain()
    assert room.of(second).state is LetterState.SENT


async def test_no_invoice_in_two_letters_of_one_day(room: Room) -> None:
    """Whatever the letters are called; the next day's opening is soon enough."""
    room.queue(letter(klass=LetterClass.SERVICE, name="invoice", step="invoice"))
    await room.drain()
    (second,) = room.queue(
        letter("beta", "INV-9", invoices=("INV-9", "INV-1001"), to=("kim@beta.example",))
    )
    await room.drain()
    waiting = room.of(second)
    assert (waiting.state, waiting.letter.send_at) == (
        LetterState.QUEUED,
        datetime(2026, 11, 25, 9, tzinfo=UTC),
    )
    room.later(days=1)
    await room.drain()
    assert room.of(second).state is LetterState.SENT


async def test_a_flag_about_an_invoice_keeps_no_letter_back(room: Room) -> None:
    """What the owner was told about INV-1001 this morning is no letter to the client."""
    room.queue(replace(digest(), key="flag/1", invoices=("INV-1001",)))
    await room.drain()
    (ours,) = room.queue(letter())
    await room.drain()
    assert room.of(ours).state is LetterState.SENT


@pytest.mark.parametrize(
    ("night", "morning"),
    [
        (datetime(2026, 11, 24, 20, tzinfo=UTC), datetime(2026, 11, 25, 9, tzinfo=UTC)),
        (datetime(2026, 11, 28, 11, tzinfo=UTC), datetime(2026, 11, 30, 9, tzinfo=UTC)),
        (datetime(2026, 12, 25, 11, tzinfo=UTC), datetime(2026, 12, 29, 9, tzinfo=UTC)),
        (datetime(2026, 6, 24, 7, 59, tzinfo=UTC), datetime(2026, 6, 24, 8, tzinfo=UTC)),
    ],
)
async def test_never_a_bad_hour(room: Room, night: datetime, morning: datetime) -> None:
    """Evening, Saturday, Christmas, a minute before nine in summer: it waits for the office to open."""
    room.now = night
    (ours,) = room.queue(letter())
    await room.drain()
    assert room.of(ours).letter.send_at == morning
    assert room.standin.sessions == []
