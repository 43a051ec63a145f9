"""A random world between two looks at it: the book, the journal so far, and the hour."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from accountsd.core.journal import By, Fact, FactBase, Source, SourceKind

if TYPE_CHECKING:
    from random import Random

    from accountsd.core.book import Book, Client


@dataclass
class World:
    """A book, a journal and the letters on their way."""

    chance: Random
    book: Book
    now: datetime
    facts: list[Fact] = field(default_factory=list)
    count: int = 0
    stood: dict[str, tuple[str, ...]] = field(default_factory=dict)  # numbers of ids that left

    def head(
        self, client: str | None, by: By, kind: SourceKind = SourceKind.MAIL
    ) -> dict[str, Any]:
        """What every fact has."""
        self.count += 1
        return {
            "id": f"fact:{self.count:04}",
            "at": self.now - self.chance.choice((0, 0, 1, 30, 600)) * timedelta(minutes=1),
            "by": by,
            "source": Source(kind, f"{kind}-{self.count}"),
            "client": client,
        }

    def today(self, client: Client) -> date:
        """The date on the client's wall."""
        return self.now.astimezone(client.timezone).date()

    def add(self, *facts: FactBase) -> None:
        """Into the journal."""
        self.facts += facts  # type: ignore[arg-type]

    def some(self, client: Client) -> tuple[str, ...]:
        """Some of the client's invoices, in the order of the book; perhaps none."""
        share = self.chance.choice((0.0, 0.5, 0.5, 1.0))
        return tuple(i.number for i in client.invoices if self.chance.random() < share)
