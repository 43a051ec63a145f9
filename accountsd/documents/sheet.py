"""XLSX, XLS, ODS → grids. What a workbook unfolds to is counted before it is unfolded."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from python_calamine import CalamineWorkbook

from accountsd.core.document import Document, Grid
from accountsd.documents import limits

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def document(name: str, content: bytes) -> Document:
    """Every sheet as a grid; rows and columns that are empty throughout are left out."""
    if content.startswith(b"PK") and (problem := _bomb(content)):
        return Document(name, problem=problem)
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    tables: list[Grid] = []
    left = limits.MOST_ROWS
    for title in book.sheet_names:
        sheet = book.get_sheet_by_name(title)
        rows = sheet.to_python(skip_empty_area=True, nrows=left)
        left -= len(rows)
        grid = _grid(rows)
        if grid:
            tables.append(grid)
        if left <= 0:
            return Document(name, tables=tuple(tables), problem="is too long to be read whole")
    return Document(name, tables=tuple(tables), picture=not tables)


def _bomb(content: bytes) -> str | None:
    """Why this archive is not unfolded."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = archive.infolist()
    if sum(m.file_size for m in members) > limits.LARGEST_UNZIPPED:
        return "unfolds to more than a remittance can need"
    for member in members:
        large = member.file_size > limits.LARGEST_UNZIPPED // 8
        if large and member.file_size > limits.LARGEST_MEMBER_RATIO * max(1, member.compress_size):
            return "unfolds to more than a remittance can need"
    return None


def _grid(rows: Iterable[Sequence[object]]) -> Grid:
    texts = (tuple(_cell(value) for value in row[: limits.MOST_COLUMNS]) for row in rows)
    return tuple(row for row in texts if any(row))


def _cell(value: object) -> str:
    """Dates as ISO; figures without the noise of binary fractions."""
    match value:
        case bool():
            return str(value).lower()
        case datetime():
            return value.date().isoformat()
        case date():
            return value.isoformat()
        case time() | timedelta():
            return str(value)
        case int():
            return str(value)
        case float():
            return _figure(value)
        case _:
            return " ".join(str(value).split())


def _figure(value: float) -> str:
    """A workbook knows 1188.0 and 0.1 + 0.2: whole numbers whole, others to six places at most."""
    rounded = Decimal(repr(round(value, 6)))
    if rounded == rounded.to_integral_value():
        return f"{rounded:.0f}"
    plain = f"{rounded.normalize():f}"
    whole, _, fraction = plain.partition(".")
    return f"{whole}.{fraction.ljust(2, '0')}"
