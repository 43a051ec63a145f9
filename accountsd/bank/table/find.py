"""Which column is what: as the owner named them, else by the headings, else by what stands in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from accountsd.bank import figures
from accountsd.bank.table.grid import REMEDY, Row
from accountsd.bank.table.headings import CAME_IN, WENT_OUT, Column, bare, column_of
from accountsd.core.columns import CsvColumns, DayOrder
from accountsd.errors import StatementError

_PREAMBLE = 60  # rows in which a heading is looked for
_IBAN = re.compile(r"^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$")
_CENTS = re.compile(r"[.,]\d{1,2}\D{0,4}$")
Places = Mapping[Column, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Layout:
    """Columns by what they are, and the rows below the heading. `named`: the owner said so."""

    places: Places
    heading: Row | None
    body: tuple[Row, ...]
    above: tuple[Row, ...]
    named: CsvColumns | None = None

    def one(self, column: Column) -> int | None:
        """The first column of a kind."""
        return next(iter(self.places.get(column, ())), None)

    def month_first(self, default: bool) -> bool:  # noqa: FBT001 - a default, not a switch
        """How 03/04 is meant: as the owner says, else as the file shows, else as the book's country does."""
        if self.named is not None and self.named.order is not None:
            return self.named.order is DayOrder.MONTH_FIRST
        at = self.one(Column.BOOKED)
        seen = figures.order_of([row.cell(at) for row in self.body])
        return default if seen is None else seen


def layout(rows: Sequence[Row], named: Iterable[CsvColumns]) -> Layout:
    """Raises StatementError where no column of days or of amounts is found."""
    for columns in named:
        if found := _as_named(rows, columns):
            return found
    for at, row in enumerate(rows[:_PREAMBLE]):
        places = _by_heading(row)
        if _suffices(places):
            body = tuple(rows[at + 1 :])
            return Layout(_settled(places, body), row, body, tuple(rows[:at]))
    if (guessed := _by_content(rows)) is not None:
        return Layout(guessed, None, tuple(rows), ())
    raise StatementError(
        "no column of days and amounts is found",
        f"{REMEDY}, or name the columns once in the book under bank: csv:",
        line=rows[0].line if rows else 0,
    )


def _suffices(places: Places) -> bool:
    has_day = Column.BOOKED in places or Column.VALUE in places
    return has_day and any(column in places for column in (Column.AMOUNT, Column.IN, Column.OUT))


def _by_heading(row: Row) -> Places:
    found: dict[Column, tuple[int, ...]] = {}
    for at, cell in enumerate(row.cells):
        column = column_of(cell)
        if column is not None:
            found[column] = (*found.get(column, ()), at)
    if Column.BOOKED not in found and Column.VALUE in found:
        found[Column.BOOKED] = found[Column.VALUE]
    return found


def _settled(places: Places, body: tuple[Row, ...]) -> Places:
    """What a heading leaves open is settled by what stands below it."""
    settled = {column: list(at) for column, at in places.items()}

    def move(at: int, old: Column, new: Column) -> None:
        settled[old].remove(at)
        settled.setdefault(new, []).append(at)

    for at in places.get(Column.VALUE, ()):
        # “Valuta” is a currency in the north and a day in the south.
        cells = _cells(body, at)
        if cells and all(len(c) == 3 and c.isalpha() for c in cells):
            move(at, Column.VALUE, Column.CURRENCY)
    for old in (Column.ACCOUNT, Column.OWN):
        for at in places.get(old, ()):
            cells = _cells(body, at)
            same = len(set(cells)) == 1 and len(cells) == len(body) > 1
            if old is Column.ACCOUNT and same and len(body) > 2 and Column.OWN not in places:
                move(at, Column.ACCOUNT, Column.OWN)
    for at in (*places.get(Column.KIND, ()), *places.get(Column.STATUS, ())):
        words = {bare(c) or c for c in _cells(body, at)}
        if words and words <= (WENT_OUT | CAME_IN) and Column.SIDE not in places:
            move(
                at, Column.KIND if at in places.get(Column.KIND, ()) else Column.STATUS, Column.SIDE
            )
    return {column: tuple(at) for column, at in settled.items() if at}


def _cells(body: Iterable[Row], at: int) -> list[str]:
    return [row.cell(at) for row in body if row.cell(at)]


def _as_named(rows: Sequence[Row], columns: CsvColumns) -> Layout | None:
    """The first row in which every name stands; numbers count columns where there is no heading."""
    wanted = _wanted(columns)
    if all(name.isdigit() for _, name in wanted):
        places = _collect((column, int(name) - 1) for column, name in wanted)
        return Layout(places, None, tuple(rows), (), columns)
    for at, row in enumerate(rows[:_PREAMBLE]):
        names = {bare(cell): place for place, cell in reversed(list(enumerate(row.cells)))}
        if all(bare(name) in names for _, name in wanted):
            places = _collect((column, names[bare(name)]) for column, name in wanted)
            return Layout(places, row, tuple(rows[at + 1 :]), tuple(rows[:at]), columns)
    return None


def _wanted(columns: CsvColumns) -> list[tuple[Column, str]]:
    told = (
        (Column.BOOKED, columns.booked),
        (Column.AMOUNT, columns.amount),
        (Column.IN, columns.came_in),
        (Column.OUT, columns.went_out),
        (Column.VALUE, columns.value),
        (Column.NAME, columns.name),
        (Column.ACCOUNT, columns.account),
        (Column.REFERENCE, columns.reference),
        (Column.BALANCE, columns.balance),
        (Column.CURRENCY, columns.currency),
        *((Column.TEXT, name) for name in columns.text),
    )
    return [(column, name) for column, name in told if name is not None]


def _collect(pairs: Iterable[tuple[Column, int]]) -> Places:
    found: dict[Column, tuple[int, ...]] = {}
    for column, at in pairs:
        found[column] = (*found.get(column, ()), at)
    return found


def _by_content(rows: Sequence[Row]) -> Places | None:
    """A file without headings: days, then figures with cents, then an account, then the longest words."""
    width = max((len(row.cells) for row in rows), default=0)
    whole = [row for row in rows if len(row.cells) == width]
    if len(whole) < max(1, len(rows) * 8 // 10):
        return None
    columns = [[row.cell(at) for row in whole] for at in range(width)]
    days = [at for at in range(width) if all(figures.day(c) for c in columns[at])]
    money = [
        at
        for at in range(width)
        if at not in days
        and all(not c or (figures.plain(c) is not None and _CENTS.search(c)) for c in columns[at])
        and any(columns[at])
    ]
    if not days or not money:
        return None
    places: dict[Column, tuple[int, ...]] = {Column.BOOKED: (days[0],), Column.AMOUNT: (money[0],)}
    if len(days) > 1:
        places[Column.VALUE] = (days[1],)
    if len(money) > 1:
        places[Column.BALANCE] = (money[-1],)
    rest = [at for at in range(width) if at not in (*days, *money)]
    accounts = [at for at in rest if any(_IBAN.match(c.replace(" ", "")) for c in columns[at])]
    if accounts:
        places[Column.ACCOUNT] = (accounts[-1],)
    words = [at for at in rest if at not in accounts]
    if words:
        longest = max(words, key=lambda at: sum(len(c) for c in columns[at]))
        places[Column.TEXT] = (longest, *(at for at in words if at != longest))
    return places
