"""Whose fault a refusal is: what concerns the site blames no letter, stops the knocking, asks once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from accountsd.core.journal import Retracted, Undelivered
from accountsd.outbox import knock_again, retry_after
from accountsd.outbox.pace import Pace, allowance
from accountsd.store import LetterState, Store
from tests.servers.manners import Manner
from tests.servers.smtp_standin import StandIn
from tests.shell.outboxroom import Room, book, letter

QUEUED, REFUSED, SENT = LetterState.QUEUED, LetterState.REFUSED, LetterState.SENT


@pytest.fixture
def room(standin: StandIn, tmp_path: Path) -> Iterator[Room]:
    """An empty outbox and a server, on a Tuesday morning."""
    with Store.open(tmp_path / "state") as store:
        yield Room(store, standin, book())


@pytest.mark.parametrize(
    "manner",
    [
        Manner.GREETING_554,
        Manner.GREETING_421,
        Manner.HANG_UP_AT_EHLO,
        Manner.WRONG_PASSWORD,
        Manner.AUTH_UNAVAILABLE,
        Manner.REFUSE_MAIL,
        Manner.SENDER_BLOCKED,
        Manner.RELAY_DENIED,
        Manner.DAILY_LIMIT,
    ],
    ids=lambda manner: manner.name,
)
async def test_the_site_blames_no_letter(room: Room, manner: Manner) -> None:
    """One knock, one ask, no letter refused; when it opens again all of them go and the ask is closed."""
    room.standin.behave(manner)
    letters = room.queue(letter(), letter("beta", "INV-2"))
    await room.drain()
    await room.drain()
    assert room.states(*letters) == [QUEUED, QUEUED]
    assert [room.of(each).attempts for each in letters] == [0, 0]
    assert room.asks() == ["site"]
    assert len(room.standin.sessions) == 1
    room.standin.behave_well()
    room.later(hours=1, minutes=1)
    await room.drain()
    assert room.states(*letters) == [SENT, SENT]
    assert room.asks() == []


async def test_the_pauses_between_knocks_grow(room: Room) -> None:
    """A wrong password is tried once an hour, then every four at most: never often enough to lock it."""
    room.standin.behave(Manner.WRONG_PASSWORD)
    room.queue(letter())
    knocks: list[int] = []
    for minute in range(0, 6 * 60, 5):
        await room.drain()
        if len(room.standin.sessions) > len(knocks):
            knocks.append(minute)
        room.later(minutes=5)
    assert knocks == [0, 60, 120, 180, 240, 320]
    assert room.asks() == ["site"]


async def test_a_mended_password_need_not_wait(room: Room) -> None:
    """After a reload of the book the next drain knocks at once."""
    room.standin.behave(Manner.WRONG_PASSWORD)
    (ours,) = room.queue(letter())
    await room.drain()
    room.standin.behave_well()
    knock_again(room.store)
    await room.drain()
    assert room.of(ours).state is SENT


@pytest.mark.parametrize("manner", [Manner.REFUSE_RCPT, Manner.REFUSE_END], ids=lambda m: m.name)
async def test_the_same_refusal_of_two_letters_is_the_sites(room: Room, manner: Manner) -> None:
    """Neither is refused, the first is taken back with all that was said of it; one ask."""
    room.standin.behave(manner)
    letters = room.queue(letter(), letter("beta", "INV-2"), letter("gamma", "INV-3"))
    await room.drain()
    assert room.states(*letters) == [QUEUED, QUEUED, QUEUED]
    assert room.asks() == ["site"]
    assert len(room.standin.sessions) == 2
    facts = room.store.journal.all()
    wrong = {fact.id for fact in facts if isinstance(fact, Undelivered)}
    assert wrong == {fact.fact for fact in facts if isinstance(fact, Retracted)}
    room.standin.behave_well()
    room.later(hours=3)
    await room.drain()
    assert room.states(*letters) == [SENT, SENT, SENT]
    assert room.asks() == []


async def test_two_different_refusals_are_two_letters_faults(room: Room) -> None:
    """An unknown address and an unwanted letter have nothing to do with one another."""
    room.standin.behave(Manner.REFUSE_RCPT, only="pat@acme.example")
    room.standin.behave(Manner.REFUSE_END, times=1)
    letters = room.queue(letter(), letter("beta", "INV-2"))
    await room.drain()
    assert room.states(*letters) == [REFUSED, REFUSED]
    assert room.asks() == ["delivery", "delivery"]


async def test_a_letter_taken_between_clears_the_site(room: Room) -> None:
    """Two dead addresses with a good one between them are two dead addresses."""
    for address in ("pat@acme.example", "pat@gamma.example"):
        room.standin.behave(Manner.REFUSE_RCPT, only=address)
    letters = room.queue(letter(), letter("beta", "INV-2"), letter("gamma", "INV-3"))
    await room.drain()
    assert room.states(*letters) == [REFUSED, SENT, REFUSED]
    assert room.asks() == ["delivery", "delivery"]


async def test_two_dead_addresses_in_a_row_hold_up_nobody_for_long(room: Room) -> None:
    """Taken for the site's fault at first; a third letter shows that it is not, and each is told."""
    for address in ("pat@acme.example", "pat@beta.example"):
        room.standin.behave(Manner.REFUSE_RCPT, only=address)
    dead = room.queue(letter(), letter("beta", "INV-2"))
    (fine,) = room.queue(letter("gamma", "INV-3"))
    await room.drain()
    assert room.states(*dead, fine) == [QUEUED, QUEUED, QUEUED]
    room.later(hours=1, minutes=1)
    await room.drain()
    assert room.states(*dead, fine) == [QUEUED, QUEUED, SENT]
    room.later(hours=2)
    await room.drain()
    assert room.states(*dead, fine) == [REFUSED, REFUSED, SENT]
    assert room.asks() == ["delivery", "delivery"]


@pytest.mark.parametrize(
    ("attempt", "minutes"),
    [
        (-1, 5),
        (0, 5),
        (1, 5),
        (2, 10),
        (3, 20),
        (6, 160),
        (7, 240),
        (8, 240),
        (40, 240),
        (10**9, 240),
    ],
)
def test_how_soon_again(attempt: int, minutes: int) -> None:
    """Doubled from five minutes, four hours at most, whatever the count."""
    assert retry_after(attempt) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("in_span", "in_day", "may_leave"),
    [(0, 0, 20), (19, 19, 1), (20, 20, 0), (25, 25, 0), (0, 399, 1), (0, 400, 0), (0, 500, 0)],
)
def test_how_many_now(in_span: int, in_day: int, may_leave: int) -> None:
    """The smaller of what minute and day allow, and never less than none."""
    assert allowance(Pace(20, timedelta(minutes=1), 400), in_span, in_day) == may_leave
