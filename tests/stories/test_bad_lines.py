"""A bad line to the mailbox: it dies at any moment, renumbers itself, or loses its wake-ups.

Pat's promise is the mail each time: it is kept once, read once, and no reminder runs over it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from accountsd.core.journal import AskKind, Heard, Promised
from tests.servers.dovecot import Dovecot
from tests.servers.proxy import Moment, Proxy, Side
from tests.shell.mailroom import listening
from tests.stories.town import DONE, PAT, TONY, Door, Town

ACME = """
acme:
  name: Acme Ltd
  kind: company
  contacts: [{name: Pat Lee, email: pat@acme.example}]
  invoices:
    - {number: INV-1001, issued: 2026-12-01, due: 2026-12-15, amount: "1200.00"}
"""
PROMISE = "Hello,\n\nwe will pay invoice INV-1001 on 30 December.\n\nPat"
Behind = tuple[Town, Proxy]


@pytest.fixture
def behind(town: Town, make_proxy: Callable[[int], Proxy], dovecot: Dovecot) -> Behind:
    """The town, whose mailbox is reached over a line that the story spoils."""
    line = make_proxy(dovecot.ports.imap)
    town.imap = Door(line.port, "none")
    town.digest = "sun"
    return town, line


async def _pat_promises(town: Town) -> None:
    await town.at("2026-12-01")
    await town.at("2026-12-16")
    reminder = town.opens(PAT)[-1]
    town.clock("2026-12-17 10:00")
    town.writes("Pat Lee <pat@acme.example>", PROMISE, answering=reminder)


@pytest.mark.parametrize(
    ("pattern", "side", "moment"),
    [
        (b"SEARCH", Side.CLIENT, Moment.BEFORE),
        (b"FETCH", Side.CLIENT, Moment.BEFORE),
        (b"FETCH", Side.SERVER, Moment.BEFORE),
        (b"BODY[]", Side.SERVER, Moment.AFTER),
        (b"MOVE", Side.CLIENT, Moment.BEFORE),
        (b"MOVE", Side.CLIENT, Moment.AFTER),
        (b"SELECT", Side.CLIENT, Moment.AFTER),
    ],
    ids=["search", "fetch asked", "fetch answered", "body", "move lost", "move done", "select"],
)
async def test_a_line_that_dies_costs_minutes_and_no_mail(
    behind: Behind, pattern: bytes, side: Side, moment: Moment
) -> None:
    """Cut in the middle of a turn: the next turns finish it; one promise, one mail in Done, no reminder."""
    town, line = behind
    town.book(ACME)
    async with town.at_work():
        await _pat_promises(town)
        line.cut_when(pattern, side, moment)
        for minute in ("10:01", "10:06", "10:20"):
            await town.at(f"2026-12-17 {minute}")
        assert len(town.facts(Promised)) == 1
        assert len(town.facts(Heard)) == 1
        assert len(town.lies_in(DONE)) == 1
        assert town.lies_in("INBOX") == []
        await town.at("2026-12-29")
        assert town.subjects(PAT) == [], "promised for the 30th"


async def test_while_the_mailbox_cannot_be_read_no_client_is_written_to(behind: Behind) -> None:
    """Pat has promised, but nobody can read it: the reminder of 29 December does not go either."""
    town, line = behind
    town.book(ACME)
    async with town.at_work():
        await _pat_promises(town)
        line.refuse()
        turn = await town.at("2026-12-29")
        assert turn.unreachable
        assert town.subjects(PAT) == []
        line.accept()
        await town.at_last("2026-12-29 11:00")
        assert len(town.facts(Promised)) == 1
        assert town.subjects(PAT) == []


async def test_a_mailbox_that_is_away_for_a_week_costs_a_week_and_one_letter(
    behind: Behind,
) -> None:
    """Nothing is sent while it cannot be read; the owner is told after an hour; then one letter goes."""
    town, line = behind
    town.book(ACME)
    async with town.at_work():
        await town.at("2026-12-01")
        town.opens(PAT)
        line.refuse()
        for moment in ("2026-12-16 09:30", "2026-12-16 10:40", "2026-12-21", "2026-12-29"):
            turn = await town.at(moment)
            assert turn.unreachable
        assert [ask.kind for ask in town.asks()] == [AskKind.SITE]
        assert town.subjects(PAT) == []
        line.accept()
        await town.at_last("2026-12-30")
        assert town.subjects(PAT) == ["Invoice INV-1001: a gentle reminder"]
        assert town.asks() == []
        for day in ("2026-12-31", "2027-01-04"):
            await town.at(day)
        assert town.subjects(PAT) == [], "the second reminder keeps its distance"


async def test_a_mailbox_that_is_numbered_anew_is_not_read_twice(behind: Behind) -> None:
    """The host rebuilt it and UIDVALIDITY changed: what was read stays read, what is new is read."""
    town, _line = behind
    town.book(ACME)
    async with town.at_work() as tony:
        await _pat_promises(town)
        await town.at("2026-12-17 10:01")
        town.moves(DONE, "INBOX")  # the worst case: it lies in the inbox again
        before = len(tony.journal())
        town.dovecot.new_uidvalidity(town.people[TONY])
        await town.at("2026-12-17 10:10")
        await town.at("2026-12-17 10:11")
        assert len(tony.journal()) == before
        town.clock("2026-12-17 11:00")
        town.writes("Pat Lee <pat@acme.example>", "Thank you.", subject="INV-1001")
        await town.at("2026-12-17 11:01")
        assert len(town.facts(Heard)) == 2
        assert len(town.facts(Promised)) == 1


async def test_a_wake_up_that_is_lost_costs_time_and_never_mail(behind: Behind) -> None:
    """No EXISTS ever reaches us: the bell does not ring, the next turn reads the mail all the same."""
    town, line = behind
    town.book(ACME)
    async with town.at_work() as tony:
        await town.at("2026-12-01")
        await town.at("2026-12-16")
        reminder = town.opens(PAT)[-1]
        await town.at("2026-12-16 09:40")
        await listening(line)
        tony.mailbox.ring.clear()
        for word in (b"EXISTS", b"RECENT"):
            line.swallow(word)
        town.clock("2026-12-17 10:00")
        town.writes("Pat Lee <pat@acme.example>", PROMISE, answering=reminder)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(tony.mailbox.ring.wait(), 1)
        line.behave()
        await town.at("2026-12-17 10:05")
        assert len(town.facts(Promised)) == 1


async def test_a_server_without_idle_and_move_is_read_and_filed_all_the_same(
    behind: Behind,
) -> None:
    """Neither is offered: mail is polled for, and filed by copying and deleting."""
    town, line = behind
    line.hide(b" IDLE")
    line.hide(b" MOVE")
    town.book(ACME)
    async with town.at_work():
        await _pat_promises(town)
        await town.at("2026-12-17 10:01")
        assert len(town.facts(Promised)) == 1
        assert len(town.lies_in(DONE)) == 1
        assert town.lies_in("INBOX") == []
