"""The ledger: book and journal folded together, as commands and flows need them. It stores nothing.

Gathers what the planner wants to know (accounts, conditions) from the book and the store. The fold
of a client is kept until a fact is recorded, the day turns, or another book is loaded.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from accountsd.core.calendar import today_in
from accountsd.core.fold import fold
from accountsd.core.history import strays
from accountsd.core.journal import Answered, Asked, Received
from accountsd.core.planner import Conditions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from accountsd.core.book import Book
    from accountsd.core.journal import Fact
    from accountsd.core.receivable import Account
    from accountsd.store import Store

FIRST_RUN = "first_run"  # meta: the day of the first run, business.start where the book names none
SURPRISE = "surprise"  # meta: what went from the book, until the owner approves the plan
PLAN_APPROVED = "plan_approved"  # meta: the day for which the owner approved a large plan
STATE_OLDER = "state_older"  # meta: the mailbox knows letters that the journal does not

# house.md, A surprise: the largest day is looked for in this many days.
LOOK_BACK = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class _Folded:
    day: date
    account: Account


class Ledger:
    """Accounts on demand. One book, one store; `load` takes another book."""

    def __init__(self, book: Book, store: Store) -> None:
        self._store = store
        self._facts: dict[str | None, tuple[Fact, ...]] = {}
        self._facts_version = -1
        self._strays: dict[str, list[Fact]] = {}
        self._stood: dict[str, tuple[str, ...]] = {}  # numbers of clients that left the book
        self._folded: dict[str, _Folded] = {}
        self.book = with_start(book, store)

    def load(self, book: Book) -> None:
        """Another book: every fold is made anew."""
        self.book = with_start(book, self._store)
        self._facts_version = -1

    def facts(self) -> Mapping[str | None, tuple[Fact, ...]]:
        """The journal by client, read again only when it has grown."""
        journal = self._store.journal
        version = journal.version()
        if version == self._facts_version:
            return self._facts
        if self._facts_version < 0:
            self._facts = dict(journal.by_client())
            self._stood = self._numbers_of_the_gone(self._facts)
            self._strays = strays(self.book, self._facts, self._stood)
            self._folded.clear()
        else:
            self._add({fact.client for fact in journal.since(self._facts_version)})
        self._facts_version = version
        return self._facts

    def _add(self, clients: set[str | None]) -> None:
        """The files of these clients have grown; whoever inherits from them is folded anew too."""
        self._facts |= {client: self._store.journal.of(client) for client in clients}
        for heir, known in self._strays.items():
            self._strays[heir] = [fact for fact in known if fact.client not in clients]
        grown = {client: self._facts[client] for client in clients}
        self._stood |= self._numbers_of_the_gone(clients)
        for heir, found in strays(self.book, grown, self._stood).items():
            self._strays.setdefault(heir, []).extend(found)
            self._folded.pop(heir, None)
        if None in clients:
            # BooksKnown, Retracted and the like concern everybody.
            self._folded.clear()
        for client in clients:
            self._folded.pop(client or "", None)

    def _numbers_of_the_gone(self, clients: Iterable[str | None]) -> dict[str, tuple[str, ...]]:
        gone = [c for c in clients if c is not None and c not in self.book.clients]
        return self._store.names.numbers_of(gone) if gone else {}

    def account(self, client: str, now: datetime) -> Account:
        """One client, folded."""
        return self._fold(client, self.facts(), now)

    def _fold(
        self, client: str, facts: Mapping[str | None, tuple[Fact, ...]], now: datetime
    ) -> Account:
        member = self.book.clients[client]
        day = today_in(member.timezone, now)
        known = self._folded.get(client)
        if known is None or known.day != day:
            known = _Folded(day, fold(self.book, member, self._file(client, facts), now))
            self._folded[client] = known
        return known.account

    def file(self, client: str) -> tuple[Fact, ...]:
        """All that the journal has for one client's fold."""
        return self._file(client, self.facts())

    def _file(self, client: str, facts: Mapping[str | None, tuple[Fact, ...]]) -> tuple[Fact, ...]:
        # What concerns everybody (books known, a retraction), but not what is asked about nobody, nor
        # money that is nobody's.
        common = (f for f in facts.get(None, ()) if not isinstance(f, Asked | Answered | Received))
        return (*facts.get(client, ()), *self._strays.get(client, ()), *common)

    def accounts(self, now: datetime) -> dict[str, Account]:
        """Every client of the book, folded."""
        facts = self.facts()
        return {client: self._fold(client, facts, now) for client in self.book.clients}

    def fresh(self, client: str, now: datetime) -> Account:
        """One client folded from the journal as it is this moment: the *still due?* of the outbox."""
        self._folded.pop(client, None)
        return self.account(client, now)

    def conditions(self, now: datetime, last_full_scan: datetime | None = None) -> Conditions:
        """What the store knows beside the journal. Without a scan: a plan on paper."""
        meta = self._store.meta.all()
        approved = meta.get(PLAN_APPROVED)
        days = self._store.outbox.chases_by_day(now - LOOK_BACK)
        return replace(
            Conditions(),
            last_full_scan=last_full_scan,
            assume_read=last_full_scan is None,
            unread=self._store.mail.unread_clients(),
            in_doubt=self._store.outbox.clients_in_doubt(),
            pending=self._store.outbox.pending(),
            largest_day=max(days.values(), default=0),
            surprise=meta.get(SURPRISE),
            state_older=meta.get(STATE_OLDER),
            stood=self._stood,
            approved_plan_on=date.fromisoformat(approved) if approved else None,
        )


def with_start(book: Book, store: Store | None) -> Book:
    """`business.start` defaults to the day of the first run, which only the store knows."""
    if book.business.start is not None or store is None:
        return book
    first = store.meta.get(FIRST_RUN)
    if first is None:
        return book
    return replace(book, business=replace(book.business, start=date.fromisoformat(first)))


def asked_ids(facts: Iterable[Fact]) -> frozenset[str]:
    """Every ask that was ever put."""
    return frozenset(fact.ask.id for fact in facts if isinstance(fact, Asked))
