"""Letters lost after hand-over: proof ends the doubt, its absence only where proof was to be expected."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from accountsd.core.journal import By, Sent, Source, SourceKind, Undelivered
from accountsd.core.letter import Letter
from accountsd.outbox import Settled, Traits, load_traits, save_traits, settle
from accountsd.store import LetterState, Store
from tests.servers.manners import Manner
from tests.servers.smtp_standin import StandIn
from tests.shell.outboxroom import TUESDAY, Room, book, digest, letter

IN_DOUBT, QUEUED, SENT = LetterState.IN_DOUBT, LetterState.QUEUED, LetterState.SENT
SHOWS_COPIES = Traits(files_sent_itself=False, copy_comes_back=True)


@pytest.fixture
def room(standin: StandIn, tmp_path: Path) -> Iterator[Room]:
    """An outbox and a server, on a Tuesday morning."""
    with Store.open(tmp_path / "state") as store:
        yield Room(store, standin, book())


async def doubtful(
    room: Room, manner: Manner = Manner.KEEP_AND_HANG_UP, reminder: Letter | None = None
) -> str:
    """A letter of which nobody knows whether it left."""
    (ours,) = room.queue(reminder or letter())
    if room.of(ours).state is LetterState.WAITING:
        room.store.outbox.approve(ours, room.now, ())
    room.standin.behave(manner, times=1)
    await room.drain()
    assert room.of(ours).state is IN_DOUBT
    room.standin.behave_well()
    return ours


async def proving(room: Room) -> None:
    """A server on which doctor and the last five letters gave proof."""
    save_traits(room.store, SHOWS_COPIES)
    history = [
        letter(f"client{number}", f"OLD-{number}", key=f"old/{number}") for number in range(5)
    ]
    for each in room.queue(*history):
        room.store.outbox.claim(each, room.now)
        room.store.outbox.handing_over(each, room.now)
        room.store.outbox.sent(each, room.now, to=("pat@old.example",))
        room.store.outbox.copy_seen(each, room.now)


async def scans(room: Room, count: int) -> Settled:
    """So many complete scans, a minute apart; what the last one settled."""
    settled = Settled()
    for _ in range(count):
        room.later(minutes=1)
        settled = settle(room.store, room.book, room.now)
    return settled


async def test_a_copy_proves_it(room: Room) -> None:
    """Found in Sent or INBOX: sent when it was handed over, not when the copy was seen."""
    ours = await doubtful(room)
    room.later(hours=1)
    room.store.outbox.copy_seen(ours, room.now, ["new-id@mx.winder.example"])
    assert settle(room.store, room.book, room.now).proven == 1
    assert room.of(ours).state is SENT
    (fact,) = room.store.journal.all()
    assert isinstance(fact, Sent)
    assert fact.at == TUESDAY
    assert len(room.standin.kept) == 1


async def test_a_bounce_proves_it(room: Room) -> None:
    """Only a letter that left can come back."""
    ours = await doubtful(room)
    room.later(hours=1)
    bounced = Undelivered(
        id="mail:bounce/0",
        at=room.now,
        by=By.CLIENT,
        source=Source(SourceKind.MAIL, "bounce"),
        client="acme",
        letter=ours,
        address="pat@acme.example",
        permanent=True,
    )
    room.store.journal.record([bounced])
    assert settle(room.store, room.book, room.now).proven == 1
    assert room.of(ours).state is SENT


async def test_a_refusal_as_duplicate_proves_it(room: Room) -> None:
    """The second attempt is refused because the first arrived: sent, and not refused."""
    ours = await doubtful(room)
    room.store.outbox.retry(ours, room.now)
    room.standin.behave(Manner.DUPLICATE)
    await room.drain()
    assert room.of(ours).state is SENT
    assert room.asks() == []


async def test_a_copy_that_comes_before_the_second_attempt_stops_it(room: Room) -> None:
    """Queued again, and then the first one turns up: promise 1."""
    ours = await doubtful(room)
    room.store.outbox.retry(ours, room.now)
    room.store.outbox.copy_seen(ours, room.now)
    await room.drain()
    assert room.of(ours).state is SENT
    assert len(room.standin.kept) == 1


async def test_a_crash_after_the_hand_over_is_doubt_too(room: Room) -> None:
    """At the next start, what was being handed over is in doubt, what was only claimed is not."""
    handed, claimed = room.queue(letter(), letter("beta", "INV-2"))
    for each in (handed, claimed):
        room.store.outbox.claim(each, room.now)
    room.store.outbox.handing_over(handed, room.now)
    room.store.recover(room.now)
    assert room.states(handed, claimed) == [IN_DOUBT, QUEUED]
    room.store.outbox.copy_seen(handed, room.now)
    settle(room.store, room.book, room.now)
    assert room.of(handed).state is SENT


async def test_without_proof_it_waits_for_the_next_working_day(room: Room) -> None:
    """However many scans find nothing: a day's delay costs nothing, a second demand does."""
    await proving(room)
    ours = await doubtful(room, Manner.LOSE_AND_HANG_UP)
    assert (await scans(room, 50)).waiting == 1
    assert room.of(ours).state is IN_DOUBT
    assert room.asks() == []


async def test_without_proof_where_proof_is_usual_it_goes_again(room: Room) -> None:
    """The next working day, after two scans: once more, marked."""
    await proving(room)
    ours = await doubtful(room, Manner.LOSE_AND_HANG_UP)
    room.later(hours=23)
    assert (await scans(room, 1)).waiting == 1
    assert (await scans(room, 1)).again == 1
    assert room.of(ours).second_attempt
    room.later(hours=1)
    await room.drain()
    assert room.of(ours).state is SENT


async def test_a_second_doubt_is_the_owners(room: Room) -> None:
    """Twice without a trace is no accident: no third attempt."""
    await proving(room)
    ours = await doubtful(room, Manner.LOSE_AND_HANG_UP)
    room.later(hours=24)
    await scans(room, 2)
    room.standin.behave(Manner.LOSE_AND_HANG_UP)
    await room.drain()
    assert room.of(ours).state is IN_DOUBT
    room.later(hours=24)
    assert (await scans(room, 2)).asked == 1
    assert room.asks() == ["doubt"]
    assert (await scans(room, 5)).asked == 0


async def test_without_proof_where_none_is_usual_the_owner_is_asked(room: Room) -> None:
    """A server that doctor never saw give a copy proves nothing by silence."""
    ours = await doubtful(room, Manner.LOSE_AND_HANG_UP)
    room.later(hours=24)
    assert (await scans(room, 2)).asked == 1
    assert room.of(ours).state is IN_DOUBT
    (ask,) = room.store.journal.open_asks()
    assert ask.ask.ways[0].startswith("accountsd outbox retry acme/firm/INV-1001")


async def test_a_letter_that_needed_approval_is_always_the_owners(room: Room) -> None:
    """Approved once is not approved twice."""
    await proving(room)
    await doubtful(room, Manner.LOSE_AND_HANG_UP, letter(needs_approval=True))
    room.later(hours=24)
    assert (await scans(room, 2)).asked == 1


async def test_the_owners_own_digest_goes_again(room: Room) -> None:
    """Twice is harmless, never is not; nobody is asked about it."""
    (ours,) = room.queue(digest())
    room.standin.behave(Manner.LOSE_AND_HANG_UP, times=1)
    await room.drain()
    room.later(hours=24)
    assert (await scans(room, 2)).again == 1
    assert room.of(ours).state is QUEUED


async def test_a_late_copy_closes_the_ask(room: Room) -> None:
    """The copy came after a day: the owner need not look any more."""
    ours = await doubtful(room)
    room.later(hours=24)
    await scans(room, 2)
    assert room.asks() == ["doubt"]
    room.store.outbox.copy_seen(ours, room.now)
    await scans(room, 1)
    assert room.of(ours).state is SENT
    assert room.asks() == []


def test_what_doctor_learnt_is_kept(tmp_path: Path) -> None:
    """Across restarts; before his first look nothing is known."""
    found = Traits(
        files_sent_itself=True,
        copy_comes_back=True,
        copy_takes=timedelta(seconds=90.5),
        replaces_message_id=True,
        subaddress_arrives=False,
    )
    with Store.open(tmp_path / "state") as store:
        assert load_traits(store) == Traits()
        save_traits(store, found)
    with Store.open(tmp_path / "state") as store:
        assert load_traits(store) == found
