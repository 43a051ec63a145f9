"""The bank's edge, made ready for the flows: how files are read here, what lies in the state's `bank/`."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from accountsd import bank, receipts
from accountsd.bank import folder
from accountsd.core.calendar import today_in
from accountsd.core.reading.when.days import MONTH_FIRST
from accountsd.errors import StatementError
from accountsd.inbox.room import Brought
from accountsd.receipts import Dropped, Tray

# A CSV in a mail may be anything; one with a running balance is an account's.
_CSV = "csv"

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from accountsd.core.book import Book
    from accountsd.core.columns import CsvColumns
    from accountsd.core.message import Message
    from accountsd.core.statement import Statement
    from accountsd.ledger import Ledger


def habits(book: Book, columns: tuple[CsvColumns, ...], now: datetime) -> bank.Habits:
    """What the book knows and a statement leaves unsaid."""
    business = book.business
    return bank.Habits(
        currency=business.currency,
        today=today_in(business.timezone, now) + timedelta(days=1),
        month_first=business.country in MONTH_FIRST,
        columns=columns,
    )


def tray(state: Path, how: bank.Habits, now: datetime) -> Tray:
    """The folder `bank/` as the flow sees it."""

    def lying() -> Iterator[Dropped]:
        for file in folder.lying(state, now.timestamp()):
            yield Dropped(file.path.name, file.content, file.problem)

    def read(dropped: Dropped) -> Sequence[Statement]:
        if dropped.problem:
            raise StatementError(
                dropped.problem, "let the daemon's user read it", file=dropped.name
            )
        return bank.read(dropped.content, dropped.name, how)

    place = state / folder.FOLDER
    return Tray(
        lying=lying,
        done=lambda dropped: folder.done(place / dropped.name),
        refused=lambda dropped, reason: folder.refused(place / dropped.name, reason),
        read=read,
    )


def mailed(
    ledger: Ledger, columns: tuple[CsvColumns, ...], message: Message, now: datetime
) -> Brought | None:
    """The statements among a mail's attachments; None where there is none. Records nothing."""
    how = habits(ledger.book, columns, now)
    found: list[Statement] = []
    names: list[str] = []
    for part in message.parts:
        if part.message is not None or not part.content:
            continue
        certain = bank.is_certain(part.content)
        try:
            read = bank.read(part.content, part.name, how)
        except StatementError as broken:
            if certain:
                ask = receipts.unreadable(part.name or "attachment", str(broken), now)
                return Brought((), (f"refused {part.name}: nothing of it counts",), (ask,))
            continue
        if certain or all(one.kind == _CSV and one.opening is not None for one in read):
            found += read
            names.append(part.name or "a statement")
    if not found:
        return None
    taken = receipts.decide(found, ledger, now)
    new = sum(len(one.lines) for one in taken)
    again = sum(one.again for one in taken)
    did = f"read {', '.join(names)}: {new} new receipts, {again} known already"
    return Brought(tuple(receipts.facts_of(taken)), (did,))
