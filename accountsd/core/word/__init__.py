"""The owner's word → facts: paid, promised, disputed, settled, on hold, written off, resolved …

Each function of `money` and `quiet` answers a `Word`: the facts to record and, in a sentence each,
what they change. Nothing here writes; a word that does not fit the case raises `UsageError` saying
what would.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from accountsd.core.journal import By, Fact, Source, SourceKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Word:
    """What to record, and what that changes, in sentences."""

    facts: tuple[Fact, ...]
    changed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Speech:
    """When and as which command the owner spoke; gives facts their ids."""

    id: str  # unique to this command
    at: datetime
    words: str  # the command line, without secrets

    @property
    def source(self) -> Source:
        """Where the facts are written down."""
        return Source(SourceKind.COMMAND, self.words)

    def fact(self, kind: Callable[..., F], number: int, client: str | None, **fields: object) -> F:
        """A fact of `kind`, the `number`-th of this command."""
        return kind(
            id=f"command:{self.id}/{number}",
            at=self.at,
            by=By.OWNER,
            source=self.source,
            client=client,
            **fields,
        )
