"""`bank.csv`: columns as the owner names them. Amounts stand in one column, or in two; not in both ways."""

from __future__ import annotations

from accountsd.config.findings import Findings
from accountsd.config.shape.bank import BankShape, CsvShape
from accountsd.core.columns import CsvColumns, DayOrder


def resolve_bank(shape: BankShape, findings: Findings) -> tuple[CsvColumns, ...]:
    """Every bank's columns, in the order of the book."""
    for name, columns in shape.csv.items():
        two = columns.came_in is not None or columns.went_out is not None
        if (columns.amount is not None) == two:
            findings.problem(
                ("bank", "csv", name),
                "The amounts stand in one column with signs, or in one for `in` and one for `out`.",
                "Write `amount: Amount`, or `in: Paid in` and `out: Paid out`.",
            )
    return tuple(_columns(name, one) for name, one in shape.csv.items())


def _columns(name: str, shape: CsvShape) -> CsvColumns:
    return CsvColumns(
        bank=name,
        booked=shape.date,
        amount=shape.amount,
        came_in=shape.came_in,
        went_out=shape.went_out,
        value=shape.value,
        text=tuple(shape.text),
        name=shape.name,
        account=shape.account,
        reference=shape.reference,
        balance=shape.balance,
        currency=shape.currency,
        order=DayOrder(shape.dates) if shape.dates else None,
        into=shape.into,
    )
