"""The road out: what is read, asked and written down before a letter leaves, and after."""

from __future__ import annotations

import asyncio
import email
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from accountsd.core.book import Mode
from accountsd.core.journal import Sent, Undelivered
from accountsd.outbox import Outcome, Pace, Traits, drain, save_traits
from accountsd.store import LetterState, Store
from tests.servers.ground import until
from tests.servers.manners import Manner
from tests.servers.smtp_standin import StandIn
from tests.shell.outboxroom import Room, answer, book, digest, letter


@pytest.fixture
def room(standin: StandIn, tmp_path: Path) -> Iterator[Room]:
    """An empty outbox and a friendly server, on a Tuesday morning."""
    with Store.open(tmp_path / "state") as store:
        yield Room(store, standin, book())


def subjects(room: Room) -> list[str]:
    """What reached its addressees, in order."""
    return [str(email.message_from_bytes(kept.raw)["Subject"]) for kept in room.standin.kept]


async def test_a_letter_leaves_and_that_is_a_fact(room: Room) -> None:
    """It is handed over once, its row says sent, and the journal has Sent with what was said."""
    (ours,) = room.queue(letter())
    assert (await room.drain()).sent == 1
    assert (await room.drain()).sent == 0
    assert subjects(room) == ["Invoice INV-1001"]
    assert room.of(ours).response.startswith("250 2.0.0 Ok: queued as")
    (fact,) = room.store.journal.all()
    assert isinstance(fact, Sent)
    assert (fact.letter, fact.to, [said.invoice for said in fact.said]) == (
        ours,
        ("pat@acme.example",),
        ["INV-1001"],
    )
    assert room.store.outbox.by_message_id(f"<{ours}@winder.example>") == ours


async def test_the_id_of_the_250_is_learnt(room: Room) -> None:
    """A reply to the id that the server put in place of ours finds the letter."""
    room.standin.behave(Manner.REWRITE_ID)
    (ours,) = room.queue(letter())
    await room.drain()
    assert room.store.outbox.by_message_id("<010000000001-1-000000@mx.winder.example>") == ours


@pytest.mark.parametrize(("files_itself", "copied"), [(None, True), (False, True), (True, False)])
async def test_a_copy_to_ourselves_where_the_server_files_none(
    room: Room, files_itself: bool | None, copied: bool
) -> None:
    """Gmail and Microsoft 365 file Sent by themselves; elsewhere our address is one more recipient."""
    save_traits(room.store, Traits(files_sent_itself=files_itself))
    room.queue(letter())
    await room.drain()
    assert ("accounts@winder.example" in room.standin.kept[0].recipients) is copied


@pytest.mark.parametrize(("arrives", "tagged"), [(None, False), (False, False), (True, True)])
async def test_replies_go_to_a_tag_only_where_one_was_seen_to_arrive(
    room: Room, arrives: bool | None, tagged: bool
) -> None:
    """`subaddress: "+"` alone is a hope; doctor's letter through it is the proof."""
    save_traits(room.store, Traits(subaddress_arrives=arrives))
    (ours,) = room.queue(letter())
    await drain(replace(room.road, subaddress="+"))
    answer_to = email.message_from_bytes(room.standin.kept[0].raw)["Reply-To"]
    assert (answer_to is not None) is tagged
    assert not tagged or f"<accounts+{ours}@winder.example>" in answer_to


async def test_services_go_before_reminders_and_the_oldest_first(room: Room) -> None:
    """An invoice or an answer never stands behind a queue of reminders."""
    room.queue(letter("acme"), letter("beta", "INV-2"), answer("gamma", "INV-3"), digest())
    await room.drain()
    assert subjects(room) == ["Invoice INV-3", "Your accounts", "Invoice INV-1001", "Invoice INV-2"]


async def test_nothing_goes_to_clients_past_an_unread_mailbox(room: Room) -> None:
    """Promise 3; but the owner's digest leaves, for it may say why."""
    room.read = False
    reminder, ours = room.queue(letter(), digest())
    drained = await room.drain()
    assert drained.stopped == "the mailbox could not be read"
    assert room.states(reminder, ours) == [LetterState.QUEUED, LetterState.SENT]
    assert room.reads == 1


async def test_the_owners_letters_do_not_wait_for_a_scan(room: Room) -> None:
    """With nothing for clients in the outbox the mailbox is not even asked."""
    room.queue(digest())
    await room.drain()
    assert room.reads == 0


async def test_what_is_no_longer_due_is_withdrawn(room: Room) -> None:
    """The client paid while the letter waited: it does not leave, and its words are free again."""
    room.over["acme/firm/INV-1001"] = "INV-1001 was paid this morning"
    (ours,) = room.queue(letter())
    drained = await room.drain()
    assert drained.outcomes[Outcome.WITHDRAWN] == 1
    assert (room.of(ours).state, room.of(ours).error) == (
        LetterState.WITHDRAWN,
        "INV-1001 was paid this morning",
    )
    assert room.standin.sessions == []
    room.queue(letter())


async def test_nothing_leaves_in_rehearsal(room: Room) -> None:
    """`mode: rehearsal` holds even what was queued before, the digest included."""
    room.book = replace(room.book, mode=Mode.REHEARSAL)
    room.queue(letter(), digest())
    assert (await room.drain()).stopped == "rehearsal: nothing leaves"
    assert room.standin.sessions == []


async def test_a_client_with_a_letter_in_doubt_gets_no_other(room: Room) -> None:
    """Until its fate is known; other clients are not held up by it."""
    room.standin.behave(Manner.KEEP_AND_HANG_UP, times=1)
    doubtful, another, elsewhere = room.queue(
        letter(), answer("acme", "INV-1002"), letter("beta", "INV-2")
    )
    await room.drain()
    assert room.of(another).state is LetterState.IN_DOUBT
    await room.drain()
    assert room.states(doubtful, elsewhere) == [LetterState.QUEUED, LetterState.SENT]


# ----------------------------------------------------------------------------------------- the pace


async def test_the_pace_of_the_mail_host_is_kept(room: Room) -> None:
    """Two a minute: the third waits for the next minute, and the day's limit for the next day."""
    room.pace = Pace(2, timedelta(minutes=1), 3)
    room.queue(*(letter(name, f"INV-{name}") for name in ("acme", "beta", "gamma", "delta")))
    assert (await room.drain()).sent == 2
    room.later(minutes=1, seconds=1)
    assert (await room.drain()).sent == 1
    room.later(hours=2)
    drained = await room.drain()
    assert (drained.sent, drained.stopped) == (
        0,
        "as many letters as the mail host allows have left",
    )
    room.later(days=1)
    assert (await room.drain()).sent == 1


# ------------------------------------------------------------------------------------- refusals


async def test_a_deferred_letter_waits_longer_each_time(room: Room) -> None:
    """Five minutes, ten, twenty; then it goes."""
    room.standin.behave(Manner.DEFER_RCPT, times=2)
    (ours,) = room.queue(letter())
    await room.drain()
    assert room.of(ours).next_attempt == room.now + timedelta(minutes=5)
    room.later(minutes=4)
    assert len(room.standin.sessions) == 1
    room.later(minutes=1)
    await room.drain()
    assert room.of(ours).next_attempt == room.now + timedelta(minutes=10)
    room.later(minutes=10)
    await room.drain()
    assert room.of(ours).state is LetterState.SENT
    assert room.asks() == []


async def test_a_letter_deferred_for_more_than_a_day_is_told_once(room: Room) -> None:
    """The owner learns that it does not get through, and again that it did."""
    room.standin.behave(Manner.DEFER_END)
    (ours,) = room.queue(letter())
    for _ in range(14):
        await room.drain()
        room.now = datetime.combine(room.now.date() + timedelta(days=7), room.now.timetz())
    assert room.asks() == ["delivery"]
    room.standin.behave_well()
    room.now = datetime(2027, 3, 9, 10, tzinfo=UTC)
    await room.drain()
    assert room.of(ours).state is LetterState.SENT
    assert room.asks() == []


async def test_a_dead_line_stops_the_drain(room: Room) -> None:
    """The next letter would fare no better; it is not even tried, and no attempt counts for it."""
    room.standin.behave(Manner.HANG_UP_BEFORE_DATA)
    first, second = room.queue(letter(), letter("beta", "INV-2"))
    drained = await room.drain()
    assert drained.stopped == "the mail server does not answer as it should"
    assert (room.of(first).attempts, room.of(second).attempts) == (1, 0)


async def test_a_refused_address_is_the_addresss_fault(room: Room) -> None:
    """Its words were not said, the address is marked, the owner is asked; others get their letters."""
    room.standin.behave(Manner.REFUSE_RCPT, only="pat@acme.example")
    refused, fine = room.queue(letter(), letter("beta", "INV-2"))
    await room.drain()
    assert room.states(refused, fine) == [LetterState.REFUSED, LetterState.SENT]
    bounced = [fact for fact in room.store.journal.all() if isinstance(fact, Undelivered)]
    assert [(fact.address, fact.permanent) for fact in bounced] == [("pat@acme.example", True)]
    assert room.asks() == ["delivery"]
    room.queue(letter(to=("kim@acme.example",)))  # the next contact of the role


async def test_one_of_two_addresses_refused(room: Room) -> None:
    """The letter counts as said to the other, and the owner is asked about the one."""
    room.standin.behave(Manner.REFUSE_RCPT, only="kim@acme.example")
    (ours,) = room.queue(letter(to=("pat@acme.example", "kim@acme.example")))
    await room.drain()
    assert room.of(ours).sent_to == ("pat@acme.example",)
    assert room.asks() == ["delivery"]


async def test_a_refused_letter_is_the_letters_fault(room: Room) -> None:
    """It stays where the owner sees it, with its words; he may try again or drop it."""
    room.standin.behave(Manner.REFUSE_END, times=1)
    refused, fine = room.queue(letter(), letter("beta", "INV-2"))
    await room.drain()
    assert room.states(refused, fine) == [LetterState.REFUSED, LetterState.SENT]
    (ask,) = room.store.journal.open_asks()
    assert ask.ask.evidence == ("550 5.7.1 Message content rejected",)
    assert ask.ask.letter == refused
    assert room.store.outbox.retry(refused, room.now)
    await room.drain()
    assert room.of(refused).state is LetterState.SENT
    assert room.asks() == []


@pytest.mark.parametrize("address", ["no address", "pat@acme.example\r\nBcc: eve@evil.example"])
async def test_what_is_no_address_holds_up_nobody(room: Room, address: str) -> None:
    """The letter is refused without asking any server; the rest go."""
    bad, fine = room.queue(letter(to=(address,)), letter("beta", "INV-2"))
    await room.drain()
    assert room.states(bad, fine) == [LetterState.REFUSED, LetterState.SENT]
    assert room.asks() == ["delivery"]


async def test_a_letter_nobody_foresaw_holds_up_nobody(room: Room) -> None:
    """Promise 10: an error of our own puts that letter aside for an hour, with the traceback logged."""

    def broken(_: object) -> str | None:
        raise ZeroDivisionError

    (bad,) = room.queue(letter())
    road = replace(room.road, still_due=broken)
    drained = await drain(road)
    assert drained.outcomes[Outcome.LATER] == 1
    assert room.of(bad).letter.send_at == room.now + timedelta(hours=1)


async def test_a_reminder_says_when_it_was_sent_a_second_time(room: Room) -> None:
    """Marked, under the same id."""
    room.standin.behave(Manner.LOSE_AND_HANG_UP, times=1)
    (ours,) = room.queue(letter())
    await room.drain()
    assert room.store.outbox.retry(ours, room.now)
    await room.drain()
    (kept,) = room.standin.kept
    assert email.message_from_bytes(kept.raw)["X-Accountsd-Attempt"] == "2"
    assert email.message_from_bytes(kept.raw)["Message-ID"] == f"<{ours}@winder.example>"


# -------------------------------------------------------------------------------------- stopping


async def test_the_letter_in_hand_is_finished_when_we_are_told_to_stop(room: Room) -> None:
    """SIGTERM in the middle of a letter: it is recorded as sent, the next one is not begun."""
    first, second = room.queue(letter(), letter("beta", "INV-2"))
    draining = asyncio.create_task(room.drain())
    await asyncio.to_thread(until, lambda: room.standin.sessions, "a session")
    draining.cancel()
    with pytest.raises(asyncio.CancelledError):
        await draining
    assert room.states(first, second) == [LetterState.SENT, LetterState.QUEUED]
    assert len(room.standin.kept) == 1
