"""The power fails at any point of the road out: no letter is lost, none is sent twice (promise 1)."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from accountsd import outbox, smtp
from accountsd.outbox import settle
from accountsd.store import LetterState, NewLetter, Store, new_letter_id
from tests.servers.ground import Authority
from tests.servers.manners import Manner
from tests.servers.smtp_standin import StandIn
from tests.shell.outboxroom import LOGIN, PACE, TUESDAY, book, letter
from tests.shell.store.crash_points import listed
from tests.shell.store.processes import end_of, fork, killed_at

COMMITS = ("claim", "handing_over", "sent")
POINTS = (
    *listed("smtp"),
    *(f"store.outbox.{verb}.{side}_commit" for verb in COMMITS for side in ("before", "after")),
)

# The server's thread stays behind in the parent; the child has a loop of its own.
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")


def life(authority: Authority, state: Path, port: int, now: datetime) -> None:
    """A daemon in small: it comes up, puts right what the last one left, and sends what is due."""
    server = smtp.Server("localhost", port, smtp.Security.STARTTLS, tls=authority.client_context())

    async def read_first() -> bool:
        return True

    with Store.open(state) as store:
        store.recover(now)
        road = outbox.Road(
            store=store,
            deliver=partial(smtp.deliver, server, LOGIN),
            book=book,
            read_first=read_first,
            still_due=lambda _: None,
            pace=PACE,
            now=lambda: now,
        )
        asyncio.run(outbox.drain(road))


def lives(authority: Authority, state: Path, standin: StandIn, point: str) -> None:
    """Killed at that point, and started again a minute later."""
    first = partial(life, authority, state, standin.port, TUESDAY)
    assert killed_at(point, first), f"{point} is not visited"
    second = partial(life, authority, state, standin.port, TUESDAY + timedelta(minutes=1))
    assert end_of(fork(second)) == 0


@pytest.mark.parametrize("point", POINTS)
def test_the_power_fails(authority: Authority, tmp_path: Path, point: str) -> None:
    """Killed there, started again: the letter is out exactly once, and we come to know it."""
    state = tmp_path / "state"
    ours = new_letter_id()
    with Store.open(state) as store:
        store.outbox.queue([NewLetter(ours, letter())], TUESDAY)
    with StandIn(authority, "starttls") as standin:
        lives(authority, state, standin, point)
        taken = len(standin.kept)
    with Store.open(state) as store:
        doubtful = _state(store, ours) is LetterState.IN_DOUBT
        if doubtful and taken:
            # The server took it: its copy is in the mailbox, and the next scan finds it.
            store.outbox.copy_seen(ours, TUESDAY)
            settle(store, book(), TUESDAY)
        if doubtful and not taken:
            assert store.outbox.clients_in_doubt() == {"acme"}
        else:
            assert taken == 1
            assert _state(store, ours) is LetterState.SENT


def test_the_power_fails_when_the_server_does_not_let_us_work(
    authority: Authority, tmp_path: Path
) -> None:
    """Before and after every commit of a refusal: the letter waits, or the owner is asked; never neither."""
    for point in ("store.outbox.put_back.before_commit", "store.outbox.put_back.after_commit"):
        state = tmp_path / point
        ours = new_letter_id()
        with Store.open(state) as store:
            store.outbox.queue([NewLetter(ours, letter())], TUESDAY)
        with StandIn(authority, "starttls") as standin:
            standin.behave(Manner.WRONG_PASSWORD)
            lives(authority, state, standin, point)
        with Store.open(state) as store:
            assert _state(store, ours) is LetterState.QUEUED
            assert [each.ask.kind.value for each in store.journal.open_asks()] == ["site"]


def _state(store: Store, letter_id: str) -> LetterState:
    found = store.outbox.letter(letter_id)
    assert found is not None
    return found.state
