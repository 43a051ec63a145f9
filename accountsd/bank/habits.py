"""What a statement leaves unsaid and the book knows: currency, order of day and month, a CSV's columns.

Values only; whoever calls the reader fills them in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from accountsd.core.columns import CsvColumns


@dataclass(frozen=True, slots=True)
class Habits:
    """`month_first`: how 03/04 is meant where the file itself does not tell. `today`: nothing is later."""

    currency: str
    today: date
    month_first: bool = False
    columns: tuple[CsvColumns, ...] = ()
