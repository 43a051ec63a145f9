"""Which column of a bank's CSV is what, as the owner names it once in the book (`bank.csv`).

A name is the heading as it stands in the file, or a number counted from 1 where there is no heading.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DayOrder(StrEnum):
    """In which order a date is written."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    YEAR_FIRST = "year first"


@dataclass(frozen=True, slots=True)
class CsvColumns:
    """One bank's CSV. Amounts stand in one signed column, or in one for money in and one for money out."""

    bank: str  # the owner's name for it, for messages
    booked: str
    amount: str | None = None
    came_in: str | None = None
    went_out: str | None = None
    value: str | None = None
    text: tuple[str, ...] = ()
    name: str | None = None
    account: str | None = None
    reference: str | None = None
    balance: str | None = None
    currency: str | None = None
    order: DayOrder | None = None
    into: str | None = None  # the account that the file is of, where it does not say so
