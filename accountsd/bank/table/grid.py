"""Text → rows of cells, each with its line. The delimiter is the one that cuts most lines alike."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass

from accountsd.errors import StatementError

DELIMITERS = (";", ",", "\t", "|", "^", "~")
REMEDY = "download it again as CSV, or better as CAMT.053, MT940 or OFX"
_SAMPLE = 200  # lines
_LONGEST_CELL = 20_000
MOST_ROWS = 200_000


@dataclass(frozen=True, slots=True)
class Row:
    """Cells without blanks around them, and the line they stand on."""

    cells: tuple[str, ...]
    line: int

    def cell(self, at: int | None) -> str:
        """A cell, "" where the row has none there."""
        return self.cells[at] if at is not None and at < len(self.cells) else ""


def rows(lines: list[str]) -> list[Row]:
    """Every row that has anything in it. Raises StatementError where this is no table."""
    skipped = 0
    named = lines[0].strip().lower() if lines else ""
    delimiter = named[4:5] if named.startswith("sep=") else _delimiter(lines)
    if named.startswith("sep="):
        skipped, lines = 1, lines[1:]
    if not delimiter:
        raise StatementError("it is neither a table nor a statement that Tony knows", REMEDY)
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader((line + "\n" for line in lines), delimiter=delimiter)
    found: list[Row] = []
    start = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                found.append(Row(tuple(" ".join(c.split()) for c in cells), start + skipped))
            start = reader.line_num + 1
            if len(found) > MOST_ROWS:
                raise StatementError(f"it has more than {MOST_ROWS} rows", "split it by month")
    except csv.Error as broken:
        line = reader.line_num + skipped
        raise StatementError(f"the table is broken ({broken})", REMEDY, line=line) from broken
    return found


def _delimiter(lines: list[str]) -> str:
    best, most = "", 0
    sample = [line for line in lines[:_SAMPLE] if line.strip()]
    for sign in DELIMITERS:
        try:
            counts = Counter(len(cells) for cells in csv.reader(sample, delimiter=sign))
        except csv.Error:
            continue
        width, agreeing = max(
            ((n, c) for n, c in counts.items() if n >= 3), key=lambda one: one[1], default=(0, 0)
        )
        # A comma also parts the cents from the pounds: more lines alike, then more columns.
        if agreeing >= min(2, len(sample)) and (agreeing * 10 + min(width, 9)) > most:
            best, most = sign, agreeing * 10 + min(width, 9)
    return best
