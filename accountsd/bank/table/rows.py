"""Rows below the heading → movements, each with its sign. A row without a day or an amount is none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from accountsd.bank import figures
from accountsd.bank.table.find import Layout
from accountsd.bank.table.grid import REMEDY, Row
from accountsd.bank.table.headings import NOT_BOOKED, WENT_OUT, Column, bare
from accountsd.core.money import Money, NotMoney
from accountsd.core.statement import Movement
from accountsd.errors import StatementError

_CODE = re.compile(r"\b[A-Z]{3}\b")
_ENDS = re.compile(r"([.,])(\d+)\D{0,4}$")
_NONE = frozenset({"", "-", "--", "n/a", "null", "none"})


@dataclass(frozen=True, slots=True)
class Line:
    """A movement, whose account it moved, and what was on the account after it."""

    movement: Movement
    own: str
    balance: Money | None


def lines(layout: Layout, currency: str, *, month_first: bool) -> list[Line]:
    """Every movement in the order of the file. Raises StatementError naming the line."""
    decimal = _decimal(layout)
    unique = _has_own_references(layout)
    found: list[Line] = []
    for row in layout.body:
        line = _Reader(layout, row, decimal, month_first, unique).line(currency, len(found) + 1)
        if line is not None:
            found.append(line)
    return found


@dataclass(frozen=True, slots=True)
class _Reader:
    """One row being read."""

    layout: Layout
    row: Row
    decimal: str | None
    month_first: bool
    unique: bool

    def line(self, currency: str, number: int) -> Line | None:
        """None for totals, notes and rows without an amount."""
        layout, row = self.layout, self.row
        status = bare(row.cell(layout.one(Column.STATUS)))
        booked_text = row.cell(layout.one(Column.BOOKED)) or row.cell(layout.one(Column.VALUE))
        figure = self._figure()
        if not booked_text or figure is None:
            self._see_that_it_is_no_movement(booked_text)
            return None
        booked = figures.day(booked_text, month_first=self.month_first)
        if booked is None:
            if not any(char.isdigit() for char in booked_text):
                return None  # “Saldo”, “Total”
            raise self._broken(f"“{booked_text[:40]}” is no day")
        own_currency = row.cell(layout.one(Column.CURRENCY)).upper() or currency
        amount = self._money(figure, own_currency)
        balance = figures.money(
            row.cell(layout.one(Column.BALANCE)), own_currency, decimal=self.decimal
        )
        movement = Movement(
            amount=amount,
            booked=booked,
            value=figures.day(row.cell(layout.one(Column.VALUE)), month_first=self.month_first),
            text=self._text(),
            name=self._said(Column.NAME),
            account=self._said(Column.ACCOUNT).replace(" ", ""),
            reference=self._said(Column.REFERENCE) if self.unique else "",
            references=tuple(
                filter(None, (row.cell(at) for at in layout.places.get(Column.TOLD, ())))
            ),
            pending=any(word in status for word in NOT_BOOKED),
            entry=number,
            line=row.line,
        )
        return Line(movement, self._said(Column.OWN).replace(" ", ""), balance)

    def _figure(self) -> Decimal | None:
        """The amount with its sign, from one column or from two."""
        signed = self._plain(Column.AMOUNT)
        if signed is not None:
            side = self.row.cell(self.layout.one(Column.SIDE))
            word = bare(side) or side.strip()
            return -abs(signed) if word in WENT_OUT else signed
        came, went = self._plain(Column.IN), self._plain(Column.OUT)
        if came is None and went is None:
            return None
        return abs(came or Decimal(0)) - abs(went or Decimal(0))

    def _plain(self, column: Column) -> Decimal | None:
        text = self._said(column)
        if text.lower() in _NONE:
            return None
        value = figures.plain(text, self.decimal)
        if value is None and any(char.isdigit() for char in text):
            raise self._broken(f"“{text[:40]}” is no amount")
        return value

    def _money(self, figure: Decimal, currency: str) -> Money:
        try:
            return Money.of(figure, currency)
        except NotMoney as wrong:
            raise self._broken(str(wrong)) from wrong

    def _text(self) -> str:
        told = [self.row.cell(at) for at in self.layout.places.get(Column.TEXT, ())]
        words = " ".join(dict.fromkeys(filter(None, told)))
        return words or self._said(Column.KIND)

    def _said(self, column: Column) -> str:
        cells = (self.row.cell(at) for at in self.layout.places.get(column, ()))
        return next((cell for cell in cells if cell), "")

    def _see_that_it_is_no_movement(self, booked_text: str) -> None:
        """A row with a day that is cut off before its amount would lose money unseen."""
        needed = [
            at
            for c in (Column.AMOUNT, Column.IN, Column.OUT)
            for at in self.layout.places.get(c, ())
        ]
        cut = len(self.row.cells) <= min(needed, default=0)
        if cut and booked_text and figures.day(booked_text, month_first=self.month_first):
            raise self._broken("the row ends before its amount")

    def _broken(self, why: str) -> StatementError:
        return StatementError(why, REMEDY, line=self.row.line)


def _decimal(layout: Layout) -> str | None:
    """The sign before the cents, where every figure of the file agrees on it."""
    columns = (Column.AMOUNT, Column.IN, Column.OUT, Column.BALANCE)
    places = [at for column in columns for at in layout.places.get(column, ())]
    ends = [_ENDS.search(row.cell(at)) for row in layout.body for at in places]
    signs = {match[1] for match in ends if match and len(match[2]) != 3}
    return next(iter(signs)) if len(signs) == 1 else None


def _has_own_references(layout: Layout) -> bool:
    """A number of the bank's own is one only if no two rows share it."""
    at = layout.one(Column.REFERENCE)
    cells = [row.cell(at) for row in layout.body if row.cell(at)]
    return bool(cells) and len(set(cells)) == len(cells)


def currency_in(heads: Sequence[Row], known: str) -> str:
    """A currency named beside an amount's heading: `Betrag (EUR)`, `Amount GBP`."""
    for row in heads:
        for cell in row.cells:
            for code in _CODE.findall(cell):
                if figures.money("1", code) is not None and code != "IBAN":
                    return str(code)
    return known
