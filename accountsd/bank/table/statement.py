"""A table → one Statement for each account and currency in it, with the running balance where it runs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from accountsd.bank.habits import Habits
from accountsd.bank.table import rows as rows_
from accountsd.bank.table.find import Layout, layout
from accountsd.bank.table.grid import REMEDY, rows
from accountsd.bank.table.rows import Line
from accountsd.core.statement import Balance, Statement
from accountsd.errors import StatementError

_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b")


def statements(lines: list[str], habits: Habits) -> tuple[Statement, ...]:
    """Raises StatementError naming the line."""
    table = rows(lines)
    found = layout(table, habits.columns)
    heads = (found.heading,) if found.heading is not None else ()
    currency = rows_.currency_in(heads, habits.currency)
    read = rows_.lines(found, currency, month_first=found.month_first(habits.month_first))
    if not read and found.body:
        raise StatementError("no row has a day and an amount", REMEDY, line=found.body[0].line)
    own = _own_account(found)
    groups: dict[tuple[str, str], list[Line]] = {}
    for line in read:
        groups.setdefault((line.own or own, line.movement.amount.currency), []).append(line)
    return tuple(_statement(account, code, group) for (account, code), group in groups.items())


def _statement(account: str, currency: str, group: list[Line]) -> Statement:
    opening, closing = _balances(group)
    return Statement(account, currency, tuple(line.movement for line in group), opening, closing)


def _own_account(found: Layout) -> str:
    """As the owner says; else an IBAN above the heading."""
    if found.named is not None and found.named.into:
        return found.named.into.replace(" ", "")
    for row in found.above:
        for cell in row.cells:
            if match := _IBAN.search(cell):
                return match[0].replace(" ", "")
    return ""


def _balances(group: Sequence[Line]) -> tuple[Balance | None, Balance | None]:
    """Opening and closing from the running balance, oldest row first or last.

    Where it does not run (a filtered list, a row left out) they contradict the movements, and say so.
    """
    booked = [line for line in group if not line.movement.pending]
    if not booked or any(line.balance is None for line in booked):
        return None, None
    for ordered in (booked, booked[::-1]):
        steps = list(pairwise(ordered))
        fitting = sum(_follows(before, after) for before, after in steps)
        if len(booked) == 1 or (steps and fitting * 10 >= len(steps) * 7):
            return _ends(ordered)
    by_day = booked[0].movement.booked <= booked[-1].movement.booked
    return _ends(booked if by_day else booked[::-1])


def _ends(ordered: Sequence[Line]) -> tuple[Balance | None, Balance | None]:
    """The balance before the first row and behind the last."""
    first, last = ordered[0], ordered[-1]
    if first.balance is None or last.balance is None:
        return None, None
    opening = Balance(first.movement.booked, first.balance - first.movement.amount)
    return opening, Balance(last.movement.booked, last.balance)


def _follows(before: Line, after: Line) -> bool:
    if before.balance is None or after.balance is None:
        return False
    return before.balance + after.movement.amount == after.balance
