"""Random histories: days go by, what is due leaves (or waits, or bounces), and things happen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

from accountsd.core.book import Sender
from accountsd.core.fold import receivables
from accountsd.core.journal import (
    Answered,
    Ask,
    Asked,
    AskKind,
    By,
    Lapsed,
    Sent,
    SourceKind,
)
from accountsd.core.ladder import deed_ask_id
from accountsd.core.planner import Conditions, Due, Plan, plan
from tests.oracle.books import random_book
from tests.oracle.events import happen
from tests.oracle.moves import move, rename
from tests.oracle.world import World

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accountsd.core.book import Book, Client
    from accountsd.core.journal import Fact

DAY = timedelta(days=1)
# Around both changes of the clocks, Easter, Christmas and the end of February.
STARTS = (
    date(2026, 3, 20),
    date(2026, 10, 15),
    date(2026, 12, 14),
    date(2027, 2, 15),
    date(2026, 6, 1),
    date(2024, 2, 12),
)


@dataclass(frozen=True)
class Look:
    """A moment at which both planners are asked."""

    book: Book
    facts: tuple[Fact, ...]
    now: datetime
    known: Conditions

    def planned(self) -> Plan:
        """What accountsd answers."""
        journal: dict[str | None, list[Fact]] = {}
        for fact in self.facts:
            journal.setdefault(fact.client, []).append(fact)
        accounts = receivables(self.book, journal, self.now, self.known.stood)
        return plan(self.book, accounts, self.now, self.known)


def history(seed: int) -> Iterator[Look]:
    """The looks of one history; the seed is its name."""
    chance = Random(seed)
    start = chance.choice(STARTS)
    book = random_book(chance, start)
    world = World(chance, book, datetime(start.year, start.month, start.day, 10, tzinfo=UTC))
    waiting: dict[str, Due] = {}
    busy = chance.choice(((0,), (0, 0, 0, 1), (0, 0, 0, 1), (0, 0, 1, 2)))
    for _ in range(chance.choice((3, 8, 14))):
        world.now += chance.choice((0, 1, 1, 2, 3, 5, 9, 20)) * DAY
        world.now = world.now.replace(hour=chance.randrange(24), minute=chance.choice((0, 31)))
        for client in world.book.clients.values():
            for _ in range(chance.choice(busy)):
                happen(world, world.book.clients[client.id])
        if chance.random() < 0.02:
            rename(world)
        if chance.random() < 0.03:
            move(world)
        _decide(world, waiting)
        look = Look(world.book, tuple(world.facts), world.now, _conditions(world, waiting))
        yield look
        _act(world, waiting, look.planned())


def crowd(seed: int) -> Look:
    """Many clients, all of them late on one Tuesday."""
    chance = Random(seed)
    start = date(2026, 6, 1)
    books = [random_book(Random(1000 * seed + n), start) for n in range(25)]
    clients = {
        f"{client.id}-{n:02}": _numbered(client, n)
        for n, book in enumerate(books)
        for client in book.clients.values()
    }
    known = Conditions(
        largest_day=chance.choice((0, 3, 9)),
        approved_plan_on=chance.choice((None, None, date(2026, 8, 11))),
    )
    now = datetime(2026, 8, 11, 12, tzinfo=UTC)
    return Look(replace(books[0], clients=clients), (), now, known)


def _numbered(client: Client, n: int) -> Client:
    """The client of one of many books: ids and numbers are unique in the whole."""
    name = f"{client.id}-{n:02}"
    invoices = tuple(replace(i, number=f"{i.number}-{n:02}", client=name) for i in client.invoices)
    return replace(client, id=name, invoices=invoices, credit_notes=())


def _conditions(world: World, waiting: dict[str, Due]) -> Conditions:
    chance = world.chance
    pending = frozenset((s.invoice, s.letter) for due in waiting.values() for s in due.said)
    quiet = Conditions(pending=pending, stood=dict(world.stood))
    if chance.random() > 0.1:
        return quiet
    somebody = frozenset({chance.choice(tuple(world.book.clients))})
    return chance.choice(
        (
            replace(quiet, unread=somebody),
            replace(quiet, in_doubt=somebody),
            replace(quiet, assume_read=False),
            replace(quiet, assume_read=False, last_full_scan=world.now - timedelta(seconds=90)),
            replace(quiet, surprise="half the book is gone"),
            replace(quiet, surprise="half the book is gone", approved_plan_on=world.now.date()),
            replace(quiet, state_older="letters that the journal does not know"),
        )
    )


def _decide(world: World, waiting: dict[str, Due]) -> None:
    """Letters that wait for the owner are approved, dropped, or go on waiting."""
    for ask, due in list(waiting.items()):
        fate = world.chance.choice(("wait", "approve", "drop"))
        if fate == "wait":
            continue
        del waiting[ask]
        command = world.head(due.client, By.OWNER, SourceKind.COMMAND)
        world.add(Answered(**command, ask=ask, word=fate))
        if fate == "approve":
            _send(world, due)
            continue
        for said in due.said:
            head = world.head(due.client, By.OWNER, SourceKind.COMMAND)
            world.add(Lapsed(**head, invoice=said.invoice, step=due.step, letter=said.letter))


def _act(world: World, waiting: dict[str, Due], answer: Plan) -> None:
    """Most of what is due leaves; some of it only later."""
    for due in answer.dues:
        if world.chance.random() < 0.15:
            continue
        if due.deed is not None or due.sender is Sender.OWNER:
            _ask(world, due, deed_ask_id(due.tone, due.step), AskKind.DEED)
        elif due.needs_approval:
            ask = f"approve-{world.count}"
            _ask(world, due, ask, AskKind.APPROVAL)
            waiting[ask] = due
        else:
            _send(world, due)


def _ask(world: World, due: Due, ask: str, kind: AskKind) -> None:
    question = Ask(ask, kind, due.client, due.invoices, "shall we?")
    world.add(Asked(**world.head(due.client, By.TONY), ask=question))


def _send(world: World, due: Due) -> None:
    head = world.head(due.client, By.TONY, SourceKind.LETTER)
    world.add(
        Sent(
            **head,
            letter=f"letter-{head['id']}",
            key=due.key,
            klass=due.klass,
            name=due.letter or "",
            step=due.step,
            to=(*due.to, *due.cc),
            said=due.said,
        )
    )
