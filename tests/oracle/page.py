"""One client's page on one day: the book's words, and the facts that stand, in order."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from accountsd.core.journal import (
    Advised,
    Allocated,
    Answered,
    Asked,
    Contacted,
    Disputed,
    FactBase,
    HandedOver,
    Heard,
    Lapsed,
    Paused,
    Promised,
    Resumed,
    Retracted,
    Sent,
    Undelivered,
    WrittenOff,
)
from tests.oracle.days import Calendar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date, datetime

    from accountsd.core.book import Book, Client, Invoice, Policy
    from accountsd.core.journal import Fact

F = TypeVar("F", bound=FactBase)


@dataclass(frozen=True)
class Page:
    """Everything known of one client at one moment."""

    book: Book
    client: Client
    facts: tuple[Fact, ...]
    now: datetime
    wrong: frozenset[str] = frozenset()  # ids of what was retracted

    @classmethod
    def of(
        cls,
        book: Book,
        client: Client,
        facts: Iterable[Fact],
        now: datetime,
        stood: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
    ) -> Page:
        """The client's facts and those about everybody, without what was retracted."""
        known = _written_here(book, client, list(facts), stood)
        wrong = frozenset(f.fact for f in known if isinstance(f, Retracted))
        stand = sorted((f for f in known if f.id not in wrong), key=lambda f: (f.at, f.id))
        return cls(book, client, tuple(stand), now, wrong)

    @property
    def today(self) -> date:
        """The date on the client's wall."""
        return self.now.astimezone(self.client.timezone).date()

    @property
    def days(self) -> Calendar:
        """The client's working days."""
        return Calendar(self.client)

    def day(self, fact: FactBase) -> date:
        """The date on the client's wall when it happened."""
        return fact.at.astimezone(self.client.timezone).date()

    def all(self, kind: type[F]) -> Iterator[F]:
        """The facts of one kind, in order."""
        return (f for f in self.facts if isinstance(f, kind))

    def after(self, fact: FactBase) -> Iterator[Fact]:
        """What happened later than that fact."""
        return (f for f in self.facts if (f.at, f.id) > (fact.at, fact.id))

    @property
    def invoices(self) -> list[Invoice]:
        """The oldest first."""
        return sorted(self.client.invoices, key=lambda i: (i.due, i.issued, i.number))

    def handed_over(self, number: str) -> bool:
        """Somebody else's business by now."""
        return any(number in f.invoices for f in self.all(HandedOver))

    def governing(self, numbers: Iterable[str]) -> Policy:
        """The policy that these invoices share, else the client's."""
        wanted = set(numbers)
        found = {i.policy.name: i.policy for i in self.client.invoices if i.number in wanted}
        return next(iter(found.values())) if len(found) == 1 else self.client.policy


def _written_here(
    book: Book, client: Client, facts: list[Fact], stood: Mapping[str, tuple[str, ...]]
) -> list[Fact]:
    """Facts under its id; about its invoices; and all of a client that left the book and had them."""
    numbers = {invoice.number for invoice in client.invoices}
    gone = {f.client for f in facts if f.client and f.client not in book.clients}
    inherited = {
        name
        for name in gone
        if set(stood.get(name, ())) & numbers
        or any(f.client == name and names(f) & numbers for f in facts)
    }
    own = [f for f in facts if f.client in {client.id, None, *inherited} or names(f) & numbers]
    return own + [f for f in facts if f not in own and any(_is_about(f, other) for other in own)]


def names(fact: Fact) -> set[str]:
    """The invoices that a fact follows to another client."""
    match fact:
        case Heard() | Contacted():
            return set()
        case Sent():
            return {said.invoice for said in fact.said}
        case Advised():
            return {line.invoice for line in fact.lines}
        case Paused() | Resumed():
            return set(fact.scope.invoices)
        case Asked():
            return set(fact.ask.invoices)
        case Promised() | Disputed() | HandedOver():
            return set(fact.invoices)
        case Allocated() | WrittenOff() | Lapsed():
            return {fact.invoice}
        case _:
            return set()


def _is_about(fact: Fact, other: Fact) -> bool:
    """A bounce is about its letter, an answer about its question, a retraction about a fact."""
    match fact:
        case Undelivered():
            return isinstance(other, Sent) and other.letter == fact.letter
        case Answered():
            return isinstance(other, Asked) and other.ask.id == fact.ask
        case Retracted():
            return fact.fact in {other.id, getattr(other, "receipt", None)}
        case _:
            return False
