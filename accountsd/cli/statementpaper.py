"""How a statement that was read looks: sentences for the owner, a JSON document for scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.cli import paper
from accountsd.core.receipts import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from accountsd.core.receipts import Line, Taken
    from accountsd.core.statement import Balance, Movement, Statement
    from accountsd.errors import StatementError

Json = dict[str, object]


def lines(path: Path, statements: Sequence[Statement], taken: Sequence[Taken]) -> Iterator[str]:
    """What was in a file, and what became of each receipt."""
    entries = sum(len(one.movements) for one in statements)
    accounts = ", ".join(dict.fromkeys(one.account or "an account" for one in statements))
    yield f"{path.name}: {entries} entr{'y' if entries == 1 else 'ies'} of {accounts}."
    for one in taken:
        for line in one.lines:
            yield _line(line)
    if taken:
        new, again = sum(len(one.lines) for one in taken), sum(one.again for one in taken)
        yield f"{new} new, {again} known already."
    days = [one.books for one in taken if one.books]
    if days:
        yield f"Payments are known up to {max(days):%Y-%m-%d}."


def _line(line: Line) -> str:
    movement = line.movement
    head = (
        f"  {movement.booked:%Y-%m-%d}  {paper.sum_of(movement.amount):>14}  {movement.name or '—'}"
    )
    match line.outcome:
        case Outcome.CERTAIN:
            shares = ", ".join(f"{s.invoice} {paper.sum_of(s.amount)}" for s in line.shares)
            return f"{head}: {shares} ({line.why})"
        case Outcome.LIKELY:
            return f"{head}: you are asked ({line.ask}): {line.why}"
        case Outcome.ON_ACCOUNT:
            return f"{head}: on the account of {', '.join(line.clients)} ({line.receipt})"
        case Outcome.RETURNED:
            return f"{head}: taken back; you are asked ({line.ask})"
        case _:
            return f"{head}: nobody's that the book knows ({line.receipt})"


def document(
    path: Path,
    statements: Sequence[Statement],
    taken: Sequence[Taken],
    broken: StatementError | None,
) -> Json:
    """One file."""
    return {
        "file": str(path),
        "format": statements[0].kind if statements else None,
        "error": None
        if broken is None
        else {"line": broken.line or None, "message": broken.why, "hint": broken.remedy},
        "statements": [_statement(one) for one in statements],
        "receipts": [_receipt(line) for one in taken for line in one.lines],
        "already_known": sum(one.again for one in taken),
        "warnings": [one.warning for one in taken if one.warning],
        "books": max((one.books for one in taken if one.books), default=None),
    }


def _statement(one: Statement) -> Json:
    return {
        "account": one.account or None,
        "currency": one.currency,
        "number": one.number or None,
        "interim": one.interim,
        "opening": _balance(one.opening),
        "closing": _balance(one.closing),
        "through": one.through,
        "entries": [_movement(movement) for movement in one.movements],
    }


def _balance(balance: Balance | None) -> Json | None:
    return None if balance is None else {"day": balance.day, "amount": balance.amount}


def _movement(movement: Movement) -> Json:
    return {
        "entry": movement.entry,
        "line": movement.line or None,
        "amount": movement.amount,
        "currency": movement.amount.currency,
        "booked": movement.booked,
        "value": movement.value,
        "text": movement.text or None,
        "name": movement.name or None,
        "account": movement.account or None,
        "reference": movement.reference or None,
        "end_to_end": movement.end_to_end or None,
        "references": list(movement.references),
        "charges": movement.charges,
        "reversal": movement.reversal,
        "pending": movement.pending,
    }


def _receipt(line: Line) -> Json:
    return {
        "amount": line.movement.amount,
        "currency": line.movement.amount.currency,
        "date": line.movement.booked,
        "payer": line.movement.name or None,
        "outcome": line.outcome.value,
        "clients": list(line.clients),
        "allocated": [{"invoice": s.invoice, "amount": s.amount} for s in line.shares]
        if line.outcome is Outcome.CERTAIN
        else [],
        "why": line.why or None,
        "ask": line.ask,
        "lying": line.receipt,
    }
