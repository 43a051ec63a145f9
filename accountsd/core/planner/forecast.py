"""The days to come: each planned at its first possible moment, each listed letter taken as sent.

Approvals are taken as given and nobody is taken to write or to pay. Nothing is sent or stored.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from accountsd.core.fold import fold
from accountsd.core.history import by_client
from accountsd.core.journal import Ask, Asked, AskKind, By, Sent, Source, SourceKind
from accountsd.core.ladder import deed_ask_id
from accountsd.core.letter import LetterClass, Said, class_of
from accountsd.core.planner.model import Conditions, Plan
from accountsd.core.planner.plan import plan

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from accountsd.core.book import Book, Client
    from accountsd.core.journal import Fact
    from accountsd.core.planner.model import Due, Held
    from accountsd.core.receivable import Account


def forecast(
    book: Book,
    facts_by_client: Mapping[str | None, Iterable[Fact]],
    start: datetime,
    days: int,
    conditions: Conditions = Conditions(),  # noqa: B008  (frozen)
) -> Plan:
    """Dues of `days` days from the day of `start` on (in its own zone); held as on the first day.

    `start` is the first moment looked at; later days begin at midnight where each client is. Facts
    after the first day are left out.
    """
    own, general = by_client(book, facts_by_client)
    simulated = {
        client.id: _until(_end_of(start.date(), client, start), (*own.get(client.id, ()), *general))
        for client in book.clients.values()
    }
    dues: list[Due] = []
    held: tuple[Held, ...] = ()
    for offset in range(days):
        day = start.date() + timedelta(days=offset)
        answer = _one_day(book, simulated, day, start, conditions)
        dues += answer.dues
        if offset == 0:
            held = answer.held
            conditions = _the_outbox_leaves(book, simulated, start, conditions)
        for due in answer.dues:
            simulated[due.client].append(_as_done(due))
        chases = sum(d.klass is LetterClass.CHASE and d.letter is not None for d in answer.dues)
        conditions = replace(conditions, largest_day=max(conditions.largest_day, chases))
    return Plan(tuple(dues), held)


def _one_day(
    book: Book,
    simulated: Mapping[str, list[Fact]],
    day: date,
    start: datetime,
    conditions: Conditions,
) -> Plan:
    """Clients wake at their own midnights; they are planned in one sitting a moment."""
    moments: dict[datetime, dict[str, Account]] = {}
    for client in book.clients.values():
        moment = max(start, datetime.combine(day, time.min, client.timezone).astimezone(UTC))
        account = fold(book, client, simulated[client.id], moment)
        moments.setdefault(moment, {})[client.id] = account
    answers = [plan(book, accounts, now, conditions) for now, accounts in sorted(moments.items())]
    return Plan(
        tuple(due for answer in answers for due in answer.dues),
        tuple(held for answer in answers for held in answer.held),
    )


def _as_done(due: Due) -> Fact:
    """The letter has left, or the deed was put before the owner, at the moment it was due."""
    at = due.send_at.astimezone(UTC)
    source = Source(SourceKind.LETTER, due.key)
    if due.letter is None:
        ask = Ask(
            deed_ask_id(due.tone, due.step), AskKind.DEED, due.client, due.invoices, due.because
        )
        return Asked(
            id=f"forecast:{due.key}", at=at, by=By.TONY, source=source, client=due.client, ask=ask
        )
    return Sent(
        id=f"forecast:{due.key}",
        at=at,
        by=By.TONY,
        source=source,
        client=due.client,
        letter=due.key,
        key=due.key,
        klass=due.klass,
        name=due.letter,
        step=due.step,
        to=due.to,
        said=due.said,
    )


def _the_outbox_leaves(
    book: Book, simulated: Mapping[str, list[Fact]], start: datetime, conditions: Conditions
) -> Conditions:
    """What is queued already is taken to leave on the first day."""
    owner = {i.number: (client, i) for client in book.clients.values() for i in client.invoices}
    for number, letter in sorted(conditions.pending):
        if number in owner:
            client, invoice = owner[number]
            key = f"{client.id}/{letter}/{number}"
            simulated[client.id].append(
                Sent(
                    id=f"forecast:{key}",
                    at=start.astimezone(UTC),
                    by=By.TONY,
                    source=Source(SourceKind.LETTER, key),
                    client=client.id,
                    letter=key,
                    key=key,
                    klass=class_of(letter),
                    name=letter,
                    step=None,
                    to=(),
                    said=(Said(number, letter, invoice.amount, invoice.due),),
                )
            )
    return replace(conditions, pending=frozenset())


def _end_of(day: date, client: Client, start: datetime) -> datetime:
    """The end of the first day where the client is."""
    midnight = datetime.combine(day + timedelta(days=1), time.min, client.timezone)
    return max(start, midnight).astimezone(UTC)


def _until(end: datetime, facts: Iterable[Fact]) -> list[Fact]:
    return [fact for fact in facts if fact.at <= end]
