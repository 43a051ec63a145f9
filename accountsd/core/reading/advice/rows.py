"""A text or a grid → rows of cells, each with the place where it stands. Knows no words.

Cells are apart by a tab, two spaces, a bar or leaders; where a line of dashes shows the columns of a
fixed-width list, by those.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accountsd.core.reading.advice.figures import plain
from accountsd.core.reading.advice.model import Cell, Row, Sheet

if TYPE_CHECKING:
    from accountsd.core.document import Document, Grid

MOST_ROWS = 6_000
LONGEST_LINE = 1000
COLUMN = 1000  # the room that a grid's column takes
_GAP = re.compile(r"\s{2,}|\s?\|\s?|\s?\.{4,}\s?|\s?_{4,}\s?")
# 合 計: two signs set apart so that the word looks wider.
_SPREAD = re.compile(
    r"(?<![\u3040-\u9fff])([\u4e00-\u9fff])[ \u3000]{1,8}([\u4e00-\u9fff])(?![\u3040-\u9fff])"
)
_RULER = re.compile(r"^\s*(?:[-=_─━]{2,}\s+){2,}[-=_─━]{2,}\s*$")
_RULE = re.compile(r"^[\s\-=_─━*+|.~]{3,}$")
_SPAN = re.compile(r"[-=_─━]{2,}")
_QUOTED = re.compile(r"^(?:>\s?)+")


def sheet_of_text(name: str, text: str, *, document: bool = False) -> Sheet:
    """Lines as rows."""
    lines = [_SPREAD.sub(r"\1\2", _QUOTED.sub("", line)) for line in text.split("\n")[:MOST_ROWS]]
    rows: list[Row] = []
    edges: list[int] | None = None
    for at, raw in enumerate(lines):
        line = (
            raw[:LONGEST_LINE].replace("\u3000", "  ").expandtabs(8)
            if "\t" not in raw
            else raw[:LONGEST_LINE]
        )
        if "\t" in line:
            rows.append(_grid_row(tuple(line.split("\t"))))
            continue
        if _RULER.match(line):
            edges = [m.start() for m in _SPAN.finditer(line)]
            _cut_again(rows, lines, at, edges)
            rows.append(Row((), grid=False))
        elif not line.strip() or _RULE.match(line):
            rows.append(Row((), grid=False))
        else:
            cut = _by_edges(line, edges) if edges else None
            rows.append(cut or _by_gaps(line))
    return Sheet(name, tuple(rows), document)


def sheets_of(document: Document) -> list[Sheet]:
    """Every table of an attachment, and its text."""
    found = [sheet_of_grid(document.name, grid) for grid in document.tables]
    if document.text.strip():
        found.append(sheet_of_text(document.name, document.text, document=True))
    return found


def sheet_of_grid(name: str, grid: Grid) -> Sheet:
    """Rows of a workbook or a file of fields."""
    return Sheet(name, tuple(_grid_row(row) for row in grid[:MOST_ROWS]), document=True)


def _grid_row(cells: tuple[str, ...]) -> Row:
    made = (
        Cell(" ".join(plain(text).split()), at * COLUMN, at * COLUMN + COLUMN - 1)
        for at, text in enumerate(cells)
    )
    return Row(tuple(cell for cell in made if cell.text), grid=True)


def _by_gaps(line: str) -> Row:
    cells: list[Cell] = []
    start = 0
    for gap in _GAP.finditer(line):
        _add(cells, line, start, gap.start())
        start = gap.end()
    _add(cells, line, start, len(line))
    return Row(tuple(cells), grid=False)


def _add(cells: list[Cell], line: str, start: int, end: int) -> None:
    piece = line[start:end]
    text = piece.strip()
    if text:
        first = start + len(piece) - len(piece.lstrip())
        cells.append(Cell(plain(text), first, first + len(text)))


def _by_edges(line: str, edges: list[int]) -> Row | None:
    """Cut where the dashes say; None where a word stands across an edge."""
    for edge in edges[1:]:
        if edge < len(line) and not line[edge - 1 : edge].isspace():
            return None
    cells: list[Cell] = []
    for at, start in enumerate(edges):
        end = edges[at + 1] if at + 1 < len(edges) else len(line)
        _add(cells, line, 0 if at == 0 else start, end)
    return Row(tuple(cells), grid=False)


def _cut_again(rows: list[Row], lines: list[str], at: int, edges: list[int]) -> None:
    """The one or two lines above the dashes are the headings of these columns."""
    for back in (1, 2):
        if at - back >= 0 and lines[at - back].strip() and "\t" not in lines[at - back]:
            cut = _by_edges(lines[at - back].replace("\u3000", "  "), edges)
            if cut is None:
                return
            rows[at - back] = cut
        else:
            return
