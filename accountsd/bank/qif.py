"""QIF: a letter before each line, ^ between records. It names no currency, and no order of day and month."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from accountsd.bank import figures
from accountsd.bank.habits import Habits
from accountsd.bank.text import folded
from accountsd.core.statement import Balance, Movement, Statement
from accountsd.errors import StatementError

FETCH_AGAIN = "download the statement again as CSV, OFX or CAMT.053"
_BANKING = frozenset({"bank", "cash", "ccard", "oth a", "oth l"})
_OPENING = re.compile(
    r"^(?:opening balance|saldo inicial|solde initial|anfangssaldo)$", re.IGNORECASE
)
_ACCOUNT = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{8,30}|\d{6,20}")


@dataclass(slots=True)
class _Record:
    line: int
    fields: dict[str, str] = field(default_factory=dict)


def looks_like(head: str) -> bool:
    """It begins with a type or an account."""
    return bool(re.search(r"^!(?:Type:|Account|Option:)", head, re.MULTILINE | re.IGNORECASE))


def statements(lines: list[str], habits: Habits) -> tuple[Statement, ...]:
    """The account's one statement. Raises StatementError naming the line."""
    account, records = "", []
    for kind, record in _records(lines):
        if kind == "account":
            account = _number(record.fields.get("N", "")) or account
        elif kind in _BANKING:
            records.append(record)
    if not records:
        raise StatementError("no record of a bank account stands in this QIF", FETCH_AGAIN)
    days = [_day_text(record.fields.get("D", "")) for record in records]
    seen = figures.order_of(days)
    month_first = habits.month_first if seen is None else seen
    opening: Balance | None = None
    movements: list[Movement] = []
    for record in records:
        one = _movement(record, habits.currency, month_first, len(movements) + 1)
        if _OPENING.match(record.fields.get("P", "").strip()):
            opening = Balance(one.booked, one.amount)
            account = account or _number(record.fields.get("L", "").strip("[]"))
        else:
            movements.append(one)
    return (Statement(account, habits.currency, tuple(movements), opening=opening),)


def _records(lines: list[str]) -> Iterator[tuple[str, _Record]]:
    kind, record = "", _Record(0)
    for number, line in enumerate(lines, start=1):
        bare = line.strip()
        if bare.startswith("!"):
            header, _, type_ = bare[1:].partition(":")
            kind = header.lower() if not type_ else type_.strip().lower()
        elif bare.startswith("^"):
            if record.fields:
                yield kind, record
            record = _Record(0)
        elif bare:
            record.line = record.line or number
            code, value = bare[0], bare[1:].strip()
            # Of a split only the whole counts; a memo told in several lines goes on.
            if code in "DTUPMNLC":
                told = record.fields.get(code)
                record.fields[code] = (
                    folded(f"{told} {value}") if told and code in "MP" else told or value
                )
    if record.fields:
        yield kind, record


def _movement(record: _Record, currency: str, month_first: bool, number: int) -> Movement:  # noqa: FBT001
    fields = record.fields
    amount = figures.money(fields.get("T") or fields.get("U", ""), currency)
    day = figures.day(_day_text(fields.get("D", "")), month_first=month_first)
    if amount is None or day is None:
        missing = "amount" if amount is None else "day"
        raise StatementError(
            f"a record has no {missing} that can be read", FETCH_AGAIN, line=record.line
        )
    payee, memo = fields.get("P", ""), fields.get("M", "")
    number_text = fields.get("N", "")
    return Movement(
        amount=amount,
        booked=day,
        text=memo or payee,
        name=payee,
        references=(number_text,) if any(char.isdigit() for char in number_text) else (),
        entry=number,
        line=record.line,
    )


def _day_text(text: str) -> str:
    """`1/ 2'04` is 1/2/2004: Quicken pads with blanks, and writes an apostrophe before years from 2000 on."""
    return text.replace(" ", "").replace("'", "/")


def _number(text: str) -> str:
    match = _ACCOUNT.search(text.replace(" ", ""))
    return match[0] if match else ""
