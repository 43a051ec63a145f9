"""CSV, TSV and plain text: the delimiter is found by counting, not guessed from the name."""

from __future__ import annotations

import csv

from accountsd.core.document import Document, Grid
from accountsd.documents import limits

DELIMITERS = ("\t", ";", "|", ",")
SAMPLE = 200  # lines
LONGEST_FIELD = 32_000


def document(name: str, text: str) -> Document:
    """A grid where the lines are fields between delimiters, else text as it is."""
    delimiter = _delimiter(text)
    if delimiter is None:
        return Document(name, text=text)
    csv.field_size_limit(LONGEST_FIELD)
    rows: list[tuple[str, ...]] = []
    lines = text.split("\n")
    try:
        for row in csv.reader(lines, delimiter=delimiter, skipinitialspace=True):
            if any(field.strip() for field in row):
                rows.append(tuple(f.strip() for f in row[: limits.MOST_COLUMNS]))
            if len(rows) >= limits.MOST_ROWS:
                break
    except csv.Error:
        return Document(name, text=text)
    grid: Grid = tuple(rows)
    return Document(name, tables=(grid,)) if grid else Document(name, text=text)


def _delimiter(text: str) -> str | None:
    """The sign that cuts most lines into the same number (three or more) of fields."""
    lines = [line for line in text.split("\n")[:SAMPLE] if line.strip()]
    best, most = None, 0
    for sign in DELIMITERS:
        counts = [_outside_quotes(line, sign) for line in lines]
        common = max(set(counts), key=lambda n: (counts.count(n) * (n >= 2), n), default=0)
        agreeing = counts.count(common) if common >= 2 else 0
        # A comma also stands in sentences and amounts: nearly every line must agree.
        wanted = len(lines) * (0.5 if sign == "," else 0.3)
        if agreeing >= max(2, wanted) and agreeing > most:
            best, most = sign, agreeing
    return best


def _outside_quotes(line: str, sign: str) -> int:
    if '"' not in line:
        return line.count(sign)
    return sum(piece.count(sign) for piece in line.split('"')[::2])
