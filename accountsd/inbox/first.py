"""The first start: the cursor stands at the end of the mailbox, and older mail is never acted on.

Clients who wrote in the last 30 days are listed once, and left in peace for five working days: their
mail may await an answer that only the owner knows of.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from accountsd.core.calendar import add_working_days, today_in
from accountsd.core.journal import (
    Ask,
    AskKind,
    By,
    Cause,
    Paused,
    Scope,
    Source,
    SourceKind,
    Stops,
)
from accountsd.core.message import parse
from accountsd.core.reading import domains
from accountsd.core.slip import Role
from accountsd.core.vigil import ask_id, put
from accountsd.inbox import older
from accountsd.store import Cursor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accountsd.core.journal import Fact
    from accountsd.core.message import Message
    from accountsd.core.reading.model import Desk
    from accountsd.core.slip import Batch, Slip
    from accountsd.inbox.room import Room

# meta: when the youngest mail arrived that lay in the inbox before us, by the server's own clock.
FIRST_LOOK = "inbox.first_look"
EMPTY = "empty"
LOOK_BACK = timedelta(days=30)
QUIET_WORKING_DAYS = 5
_SHOWN = 10  # subjects of one client in one ask


def is_due(room: Room) -> bool:
    """Nobody has looked at this mailbox to its end with this state."""
    return room.store.meta.get(FIRST_LOOK) is None


async def start(room: Room, batches: Sequence[Batch], now: datetime) -> None:
    """List, set the cursors, and only then call it done: cut off anywhere, it is done again."""
    desk = room.desk(now)
    recent = await room.post.since(Role.INBOX, (now - LOOK_BACK).date())
    room.store.journal.record(_awaiting(desk, recent, now))
    ours = [*await room.post.ours(Role.SENT), *await room.post.ours(Role.INBOX)]
    await older.rebuild(room, desk, ours, now)
    for batch in batches:
        if batch.first:
            end = batch.end
            room.store.cursors.set(Cursor(batch.folder, end.uidvalidity, end.uid))
    newest = next((batch.newest for batch in batches if batch.role is Role.INBOX), None)
    room.store.meta.set_once(FIRST_LOOK, newest.isoformat() if newest else EMPTY)


def was_before(room: Room, slip: Slip) -> bool:
    """Whether a mail is older than we are: when everything is numbered anew it is still not ours."""
    newest = room.store.meta.get(FIRST_LOOK)
    if newest in {None, EMPTY} or slip.received is None:
        return False
    return slip.received <= datetime.fromisoformat(newest)


def _awaiting(desk: Desk, slips: Sequence[Slip], now: datetime) -> list[Fact]:
    tables = domains.tables(desk.book, desk.known)
    wrote: dict[str, list[Message]] = {}
    for slip in slips:
        message = parse(slip.header)
        client = tables.client_of(message.sender)
        if client and slip.letter is None:
            wrote.setdefault(client, []).append(message)
    facts: list[Fact] = []
    for client, messages in wrote.items():
        facts.extend(_listed(desk, client, messages, now))
    return facts


def _listed(desk: Desk, client: str, messages: list[Message], now: datetime) -> tuple[Fact, Fact]:
    member = desk.book.clients[client]
    today = today_in(member.timezone, now)
    until = add_working_days(today, QUIET_WORKING_DAYS, member.country, member.region)
    why = f"{member.name} wrote before Tony began, and may await an answer"
    ask = Ask(
        id=ask_id("first", client, str(desk.book.business.owner_email)),
        kind=AskKind.FIRST_START,
        client=client,
        invoices=(),
        what=f"{why}: {len(messages)} in the last {LOOK_BACK.days} days; not chased before {until}.",
        evidence=tuple(
            f"{message.date:%d %B %Y}: {message.subject}" if message.date else message.subject
            for message in messages[-_SHOWN:]
        ),
        ways=("answer it yourself, if it is open", f"accountsd resolve {client}"),
        louder=False,
    )
    paused = Paused(
        id=f"first:{client}",
        at=now,
        by=By.TONY,
        source=Source(SourceKind.MAIL, "first start"),
        client=client,
        cause=Cause.UNANSWERED,
        scope=Scope(),
        stops=Stops.CHASES,
        until=until,
        why=why,
        ask=ask.id,
    )
    return put(ask, now), paused
