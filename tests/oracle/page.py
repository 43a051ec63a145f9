"""One client's page on one day: the book's words, and the facts that stand, in order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from accountsd.core.journal import FactBase, HandedOver, Retracted
from tests.oracle.days import Calendar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
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

    @classmethod
    def of(cls, book: Book, client: Client, facts: Iterable[Fact], now: datetime) -> Page:
        """Facts of the client and those about everybody, without what was retracted."""
        known = [f for f in facts if f.client in {client.id, None}]
        wrong = {f.fact for f in known if isinstance(f, Retracted)}
        stand = sorted((f for f in known if f.id not in wrong), key=lambda f: (f.at, f.id))
        return cls(book, client, tuple(stand), now)

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
