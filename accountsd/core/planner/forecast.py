"""The days to come: each planned at its first possible moment, each listed letter taken as sent.

Approvals are taken as given and nobody is taken to write or to pay. Nothing is sent or stored.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from accountsd.core.calendar import ONE_DAY
from accountsd.core.fold import fold
from accountsd.core.history import by_client
from accountsd.core.journal import Ask, Asked, AskKind, By, Sent, Source, SourceKind
from accountsd.core.ladder import deed_ask_id
from accountsd.core.letter import LetterClass, Said, class_of
from accountsd.core.planner.model import Conditions, Plan
from accountsd.core.planner.plan import next_rung, plan

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from accountsd.core.book import Book, Client
    from accountsd.core.journal import Fact
    from accountsd.core.planner.model import Due, Held
    from accountsd.core.receivable import Account


@dataclass(slots=True)
class _Client:
    """One client on its way through the days."""

    client: Client
    facts: list[Fact]
    wakes: date | None  # the next day on which anything can be due; None: nothing ever again


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
    first = start.date()
    own, general = by_client(book, facts_by_client, conditions.stood)
    sleepers = {
        client.id: _Client(
            client, _known(client, start, (*own.get(client.id, ()), *general)), first
        )
        for client in book.clients.values()
    }
    dues: list[Due] = []
    held: tuple[Held, ...] = ()
    for offset in range(days):
        day = first + timedelta(days=offset)
        answer = _one_day(book, sleepers, day, start, conditions)
        dues += answer.dues
        if offset == 0:
            held = answer.held
            conditions = _the_outbox_leaves(sleepers, start, conditions)
        for due in answer.dues:
            sleepers[due.client].facts.append(_as_done(due))
        chases = sum(d.klass is LetterClass.CHASE and d.letter is not None for d in answer.dues)
        conditions = replace(conditions, largest_day=max(conditions.largest_day, chases))
    return Plan(tuple(dues), held)


def _one_day(
    book: Book,
    sleepers: Mapping[str, _Client],
    day: date,
    start: datetime,
    conditions: Conditions,
) -> Plan:
    """Clients wake at their own midnights; they are planned in one sitting a moment."""
    moments: dict[datetime, dict[str, Account]] = {}
    for sleeper in sleepers.values():
        if sleeper.wakes is not None and sleeper.wakes <= day:
            client = sleeper.client
            moment = max(start, datetime.combine(day, time.min, client.timezone).astimezone(UTC))
            account = fold(book, client, sleeper.facts, moment)
            moments.setdefault(moment, {})[client.id] = account
            sleeper.wakes = _wakes(book, account, day, moment)
    answers = [plan(book, accounts, now, conditions) for now, accounts in sorted(moments.items())]
    for due in (due for answer in answers for due in answer.dues):
        sleepers[due.client].wakes = day + ONE_DAY
    return Plan(
        tuple(due for answer in answers for due in answer.dues),
        tuple(held for answer in answers for held in answer.held),
    )


def _wakes(book: Book, account: Account, day: date, moment: datetime) -> date | None:
    """The first later day on which a rung may be due, when nobody writes, pays or is written to.

    Never later than the truth: a rung that is due but for something else is looked at daily.
    """
    steps = [next_rung(book, account, receivable, moment) for receivable in account.open]
    coming = [step[1] for step in steps if step is not None]
    return max(day + ONE_DAY, min(coming)) if coming else None


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
    sleepers: Mapping[str, _Client], start: datetime, conditions: Conditions
) -> Conditions:
    """What is queued already is taken to leave on the first day."""
    if not conditions.pending:
        return conditions
    owner = {
        i.number: (sleeper, i) for sleeper in sleepers.values() for i in sleeper.client.invoices
    }
    for number, letter in sorted(conditions.pending):
        if number in owner:
            sleeper, invoice = owner[number]
            client = sleeper.client
            sleeper.wakes = start.date()
            key = f"{client.id}/{letter}/{number}"
            sleeper.facts.append(
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


def _known(client: Client, start: datetime, facts: Iterable[Fact]) -> list[Fact]:
    """Facts until the end of the first day where the client is."""
    midnight = datetime.combine(start.date() + ONE_DAY, time.min, client.timezone)
    end = max(start, midnight)
    return [fact for fact in facts if fact.at < end]
