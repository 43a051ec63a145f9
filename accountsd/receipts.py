"""Statements → the journal: read by the edge, decided by the core, each file recorded in one transaction.

Nothing here knows a format or a rule of matching. A file that cannot be read whole leaves no trace in the
journal; one that was recorded before adds nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import structlog

from accountsd.core.journal import Ask, AskKind
from accountsd.core.receipts import Known, Till, look_again, take
from accountsd.core.statement import chained
from accountsd.core.vigil import ask_id, put
from accountsd.errors import StatementError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from accountsd.core.book import Book
    from accountsd.core.journal import Fact
    from accountsd.core.receipts import Taken
    from accountsd.core.statement import Statement
    from accountsd.ledger import Ledger
    from accountsd.store import Store

log = structlog.stdlib.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Dropped:
    """A file that lies in the state's `bank/`."""

    name: str
    content: bytes
    problem: str = ""  # why it could not even be opened


@dataclass(frozen=True, slots=True)
class Tray:
    """The folder `bank/`: what lies there, and where it goes when it is dealt with."""

    lying: Callable[[], Iterable[Dropped]]
    done: Callable[[Dropped], None]
    refused: Callable[[Dropped, str], None]
    read: Callable[[Dropped], Sequence[Statement]]  # raises StatementError


@dataclass(slots=True)
class Looked:
    """What receipts were last looked at again for: the same journal and book give nothing new."""

    version: int = -1
    book: Book | None = field(default=None)


def decide(statements: Iterable[Statement], ledger: Ledger, now: datetime) -> tuple[Taken, ...]:
    """What these statements come to, in order. Records nothing."""
    till = _till(ledger, now)
    known = Known.of(till.facts)
    return tuple(take(statement, known, till) for statement in chained(statements))


def record(
    statements: Iterable[Statement], ledger: Ledger, store: Store, now: datetime
) -> tuple[Taken, ...]:
    """One file's statements into the journal, in one transaction."""
    taken = decide(statements, ledger, now)
    facts = facts_of(taken)
    if facts:
        store.journal.record(facts)
    return taken


def facts_of(taken: Iterable[Taken]) -> list[Fact]:
    """All that is to be recorded, together."""
    return [fact for one in taken for fact in one.facts]


def empty(tray: Tray, ledger: Ledger, store: Store, now: datetime) -> int:
    """Every file in `bank/`: recorded and moved to done, or moved to refused and asked about. How many."""
    count = 0
    for dropped in tray.lying():
        try:
            statements = tray.read(dropped)
        except StatementError as broken:
            log.warning("statement.refused", file=dropped.name, reason=str(broken))
            store.journal.record([put(unreadable(dropped.name, str(broken), now), now)])
            tray.refused(dropped, str(broken))
        else:
            # Recorded before it is moved: a crash between the two reads it again, and adds nothing.
            taken = record(statements, ledger, store, now)
            tray.done(dropped)
            new, known = sum(len(t.lines) for t in taken), sum(t.again for t in taken)
            log.info("statement.read", file=dropped.name, new=new, again=known)
        count += 1
    return count


def again(looked: Looked, ledger: Ledger, store: Store, now: datetime) -> None:
    """Receipts left lying, held against what was heard or edited since. Certain ones are put in place."""
    version = store.journal.version()
    if looked.version == version and looked.book is ledger.book:
        return
    facts = look_again(_till(ledger, now))
    if facts:
        store.journal.record(facts)
    looked.version, looked.book = store.journal.version(), ledger.book


def unreadable(name: str, reason: str, now: datetime) -> Ask:
    """A file that was refused, put before the owner."""
    return Ask(
        id=ask_id("refused", name, reason, now.date().isoformat()),
        kind=AskKind.MONEY,
        client=None,
        invoices=(),
        what=f"The bank's file {name} was refused: {reason}. Nothing of it counts.",
        ways=("drop a better one into bank/", "accountsd bank FILE"),
        louder=False,
    )


def _till(ledger: Ledger, now: datetime) -> Till:
    facts = sorted(
        (fact for own in ledger.facts().values() for fact in own),
        key=lambda fact: (fact.at, fact.id),
    )
    return Till(ledger.book, facts, ledger.file, lambda client: ledger.account(client, now), now)
