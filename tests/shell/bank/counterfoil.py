"""A file is read, and each entry printed on one line: what a bookkeeper would tick off."""

from __future__ import annotations

import textwrap
from datetime import date

from accountsd.bank import Habits, read
from accountsd.core.columns import CsvColumns
from accountsd.core.statement import Movement, Statement

TODAY = date(2026, 11, 24)


def statements(
    text: str | bytes,
    *,
    currency: str = "EUR",
    month_first: bool = False,
    columns: tuple[CsvColumns, ...] = (),
) -> tuple[Statement, ...]:
    """The file, read with the habits of a business in the eurozone."""
    content = textwrap.dedent(text).lstrip("\n").encode() if isinstance(text, str) else text
    return read(content, "file", Habits(currency, TODAY, month_first, columns))


def entries(text: str | bytes, **habits: object) -> list[str]:
    """Every entry: `booked value amount currency | words | name | account`."""
    found = statements(text, **habits)  # type: ignore[arg-type]
    return [line(movement) for one in found for movement in one.movements]


def line(movement: Movement) -> str:
    """One entry."""
    value = movement.value.isoformat() if movement.value else "-"
    marks = "".join(
        (" reversal" if movement.reversal else "", " pending" if movement.pending else "")
    )
    head = f"{movement.booked} {value} {movement.amount} {movement.amount.currency}{marks}"
    return f"{head} | {movement.text} | {movement.name} | {movement.account}"
