"""A day as it is said, and the arithmetic of bare days and years."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Day:
    """A day as said; `day` None is a vague time. `ambiguous`: 03/04 could be another day."""

    day: date | None
    words: str
    start: int
    end: int
    ambiguous: bool = False
    exact: bool = True  # a date, not a weekday or a relative word


def safe(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def near(base: date, month: int, day: int, *, past: bool) -> date | None:
    """The year that is meant: the coming one for plans, the last one for what was done."""
    years = (base.year, base.year - 1) if past else (base.year, base.year + 1)
    for year in years:
        found = safe(year, month, day)
        if found and (found <= base if past else found >= base):
            return found
    return safe(base.year, month, day)


def day_of_month(base: date, number: int, *, past: bool) -> date | None:
    """The next (or the last) day of that number."""
    year, month = base.year, base.month
    for _ in range(13):
        when = safe(year, month, number)
        if when and (when <= base if past else when > base):
            return when
        month += -1 if past else 1
        if month in {0, 13}:
            year, month = (year - 1, 12) if month == 0 else (year + 1, 1)
    return None
