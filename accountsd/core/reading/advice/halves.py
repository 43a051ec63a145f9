"""Lists that stand side by side → one below the other. Knows a list by its headings, said twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.reading.advice.model import Cell, Row, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_ABREAST = 4
FEWEST_COLUMNS = 2
MOST_EMPTY = 2  # lines between the rows of a list


def stacked(sheet: Sheet) -> Sheet:
    """The same sheet; where a row of headings repeats itself, what stands right of it comes after."""
    rows = sheet.rows
    made: list[Row] = []
    at = 0
    while at < len(rows):
        starts = _abreast(rows[at])
        if not starts:
            made.append(rows[at])
            at += 1
            continue
        end = _end(rows, at, starts)
        parts = [_cut(row, starts) for row in rows[at:end]]
        for number in range(len(starts)):
            made += [part[number] for part in parts if part[number].cells]
        at = end
    return Sheet(sheet.name, tuple(made), sheet.document) if len(made) != len(rows) else sheet


def _abreast(row: Row) -> list[int]:
    """Where each of the repeated headings begins; [] for every other row."""
    texts = [cell.text.casefold() for cell in row.cells]
    if len(texts) < 2 * FEWEST_COLUMNS or any(c.isdigit() for text in texts for c in text):
        return []
    for times in range(2, MOST_ABREAST + 1):
        width, rest = divmod(len(texts), times)
        if not rest and width >= FEWEST_COLUMNS and texts == texts[:width] * times:
            return [row.cells[n * width].start for n in range(times)]
    return []


def _end(rows: tuple[Row, ...], at: int, starts: list[int]) -> int:
    """Up to the first row that is one piece of words, or stands across the middle."""
    end, empty = at + 1, 0
    while end < len(rows) and empty < MOST_EMPTY:
        row = rows[end]
        empty = 0 if row.cells else empty + 1
        worded = row.cells and not any(c.isdigit() for c in row.text)
        across = any(
            cell.start < start - 1 < cell.end - 2 for cell in row.cells for start in starts
        )
        if worded or across or _summed(row, starts):
            break
        end += 1
    return end


def _summed(row: Row, starts: list[int]) -> bool:
    """A label and a figure alone below the last list: the total of all."""
    return bool(row.cells) and row.cells[0].start >= starts[-1] and not _numbered(row.cells[0])


def _numbered(cell: Cell) -> bool:
    return any(c.isdigit() for c in cell.text)


def _cut(row: Row, starts: list[int]) -> list[Row]:
    return [Row(tuple(_between(row, starts, number)), row.grid) for number in range(len(starts))]


def _between(row: Row, starts: list[int], number: int) -> Iterator[Cell]:
    """The cells of one list, moved to where the first list stands."""
    first = starts[number] if number else -1
    last = starts[number + 1] if number + 1 < len(starts) else None
    moved = starts[number] - starts[0]
    for cell in row.cells:
        if cell.start >= first - 1 and (last is None or cell.start < last - 1):
            yield Cell(cell.text, cell.start - moved, cell.end - moved)
