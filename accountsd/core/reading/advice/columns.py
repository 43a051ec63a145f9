"""Headings and the columns under them. Which cell of a row belongs to which column, by place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from accountsd.core.reading.advice import phrases
from accountsd.core.reading.advice.figures import figures
from accountsd.core.reading.advice.model import Cell, Role, Row

if TYPE_CHECKING:
    from accountsd.core.reading.advice.ours import Ours

LONGEST_HEADING = 44
LAST_RANK = 3  # a bare "reference" or "date" may head a list
NUMBERS = frozenset([Role.OURS, Role.NUMBER, Role.THEIRS, Role.ORDER])
SUMS = frozenset([Role.PAID, Role.AMOUNT, Role.GROSS, Role.DEBIT, Role.CREDIT, Role.REST])


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, what it stands for, and from where to where it stands."""

    index: int
    role: Role
    text: str
    start: int
    end: int


def heading_at(rows: tuple[Row, ...], at: int, ours: Ours) -> tuple[list[Column], int]:
    """The columns whose heading begins here, and how many rows it takes; ([], 0) where none does."""
    first = rows[at]
    if len(first.cells) < 2 or not _wordy(first, ours):
        return [], 0
    own = _columns(first.cells)
    below, used = _next_row(rows, at + 1)
    if below is not None and _wordy(below, ours) and _continues(first, below):
        merged = _columns(_stacked(first.cells, below.cells))
        if _is_heading(merged):
            return merged, used + 1
    return (own, 1) if _is_heading(own) else ([], 0)


def _next_row(rows: tuple[Row, ...], at: int) -> tuple[Row | None, int]:
    """The row directly below; a heading is not taken apart by an empty line."""
    return (rows[at], 1) if at < len(rows) and rows[at].cells else (None, 0)


def _wordy(row: Row, ours: Ours) -> bool:
    """Only words: no amount, no number of ours, no label with its value."""
    for cell in row.cells:
        if len(cell.text) > LONGEST_HEADING or any(f.sure for f in figures(cell.text)):
            return False
        _, colon, tail = cell.text.partition(":")
        if colon and tail.strip():
            return False
        if sum(c.isdigit() for c in cell.text) > 3 or any(
            h.sure for h in ours.hits(cell.text, headed=False)
        ):
            return False
    return True


def _columns(cells: tuple[Cell, ...]) -> list[Column]:
    made: list[Column] = []
    for index, cell in enumerate(cells):
        meant = phrases.heading(cell.text)
        role = meant.role if meant and meant.share >= 0.3 else Role.WORDS
        made.append(Column(index, role, cell.text, cell.start, cell.end))
    return _told_apart(made)


def _told_apart(columns: list[Column]) -> list[Column]:
    """Two columns called alike: with "your" and "our" gone, the first paid column is no gross one."""
    paid = [c for c in columns if c.role is Role.PAID]
    amounts = [c for c in columns if c.role is Role.AMOUNT]
    if len(amounts) >= 2 and not paid:
        # "Amount … Discount … Amount": the last is what is left.
        last = amounts[-1]
        return [
            replace(c, role=Role.PAID)
            if c is last
            else replace(c, role=Role.GROSS)
            if c in amounts
            else c
            for c in columns
        ]
    return columns


def _is_heading(columns: list[Column]) -> bool:
    meant = [c for c in columns if c.role is not Role.WORDS or phrases.heading(c.text)]
    if len(columns) < 2 or len(meant) < 2 or len(meant) < 0.55 * len(columns):
        return False
    if _is_stub(columns):
        return False
    roles = {c.role for c in meant}
    numbers = roles & NUMBERS
    sums = roles & (SUMS | {Role.DISCOUNT, Role.WITHHELD})
    if not sums or not (numbers or (Role.DAY in roles and len(sums) > 1) or Role.WORDS in roles):
        return False
    words = sum(len(c.text.split()) for c in columns)
    return words <= 5 * len(columns)


def _is_stub(columns: list[Column]) -> bool:
    """Cheque number, cheque date, cheque amount: the head of a stub, not of a list."""
    said = [phrases.label(c.text) for c in columns]
    whole = {Role.REFERENCE, Role.PAY_DAY, Role.TOTAL}
    if any(m is not None and m.role not in whole for m in said):
        return False
    return sum(m is not None and m.rank < LAST_RANK and m.role is not Role.TOTAL for m in said) >= 2


def _continues(first: Row, below: Row) -> bool:
    """Every cell of the second line stands under one of the first, or between two."""
    if first.grid != below.grid or len(below.cells) > len(first.cells) + 2:
        return False
    if any(any(c.isdigit() for c in cell.text) for cell in below.cells):
        return False
    touching = sum(any(_overlap(cell, other) > 0 for other in first.cells) for cell in below.cells)
    return touching >= max(1, len(below.cells) - 1)


def _stacked(first: tuple[Cell, ...], below: tuple[Cell, ...]) -> tuple[Cell, ...]:
    made = list(first)
    for cell in below:
        best = max(range(len(made)), key=lambda at: _overlap(cell, made[at]))
        over = made[best]
        if _overlap(cell, over) > 0:
            made[best] = Cell(
                f"{over.text} {cell.text}", min(over.start, cell.start), max(over.end, cell.end)
            )
        else:
            made.append(cell)
    return tuple(sorted(made, key=lambda c: c.start))


def _overlap(one: Cell | Column, other: Cell | Column) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def place(row: Row, columns: list[Column]) -> dict[Cell, Column]:
    """Each cell's column: by order where there are as many cells, else the one it overlaps most."""
    if not columns:
        return {}
    if not row.grid and len(row.cells) == len(columns):
        return dict(zip(row.cells, columns, strict=True))
    placed: dict[Cell, Column] = {}
    for cell in row.cells:
        column = max(columns, key=lambda c: (_overlap(cell, c), -abs(cell.end - c.end)))
        if row.grid and _overlap(cell, column) <= 0:
            before = [c for c in columns if c.start < cell.start]
            column = before[-1] if before else columns[0]
        placed[cell] = column
    return placed
