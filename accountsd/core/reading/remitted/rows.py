"""Rows of a remittance: lines with an invoice and figures, or cells that stand one below the other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from accountsd.core.reading import how_much, which
from accountsd.core.reading.remitted import words

if TYPE_CHECKING:
    from accountsd.core.reading.how_much import Amount
    from accountsd.core.reading.which import Numbers

MOST_LINES = 800
CARD = 12  # cells that may belong to one invoice when each stands on a line of its own
_CELLS = re.compile(r"\t|\s{2,}|\s*[|│]\s*")
_DATE = re.compile(r"^\d{1,4}[./-](?:\d{1,2}|[A-Za-z]{3})[./-]\d{2,4}$")
_NUMBERISH = re.compile(r"^(?=[^\s]*\d)[A-Z0-9][A-Z0-9/_.-]{2,24}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Row:
    """What a row says: our number or None, their word for it, figures, and whether it is a credit."""

    invoice: str | None
    token: str
    figures: tuple[Amount, ...]
    credit: bool
    text: str


def read(text: str, table: Numbers, currency: str) -> list[Row]:
    """The rows of a text, however it is laid out."""
    lines = [line.rstrip() for line in text.split("\n")[:MOST_LINES]]
    found = [row for line in lines if (row := _row(line, table, currency)) is not None]
    if any(row.invoice for row in found):
        header = _header(lines)
        return [row for row in found if row.invoice or (header and _stranger(row))]
    return _cards([line.strip() for line in lines if line.strip()], table, currency)


def _row(line: str, table: Numbers, currency: str) -> Row | None:
    """A line with an invoice or an unknown number, and at least one amount."""
    if not any(c.isdigit() for c in line) or len(line) > 400:
        return None
    named = which.find(line, table)
    figures = tuple(
        a for a in how_much.amounts(line, currency) if a.certain and not _inside(a, line)
    )
    if not figures:
        return None
    if named:
        return Row(named[0].number, named[0].words, figures, bool(words.CREDIT.search(line)), line)
    cells = [cell for cell in _CELLS.split(line.strip()) if cell]
    token = next((c for c in cells[:4] if _NUMBERISH.match(c) and not _DATE.match(c)), "")
    if (
        token
        and len(cells) >= 3
        and not words.TOTAL.search(line)
        and not words.CHARGES.search(line)
    ):
        return Row(None, token, figures, bool(words.CREDIT.search(line)), line)
    return None


def _inside(amount: Amount, line: str) -> bool:
    """Part of a date or of a longer number."""
    around = line[max(0, amount.start - 1) : amount.start] + line[amount.end : amount.end + 1]
    return "/" in around


def _stranger(row: Row) -> bool:
    return row.invoice is None and not re.search(
        r"account|vat|tel|iban|page|order total", row.text, re.IGNORECASE
    )


def _header(lines: list[str]) -> bool:
    """A heading line with a column for numbers and one for amounts."""
    return any(
        len([c for c in _CELLS.split(line.strip()) if c]) >= 3
        and re.search(
            r"\b(?:ref|invoice|inv|no|number|rechnung\w*|beleg\w*|facture|factura|fattura|fatura"
            r"|factuur|faktura|bill)\b",
            line,
            re.IGNORECASE,
        )
        and re.search(
            r"\b(?:amount|paid|payment|net|betrag|zahlbetrag|montant|importe|importo|valor"
            r"|bedrag|belopp|beløb|kwota|gross|total)\b",
            line,
            re.IGNORECASE,
        )
        for line in lines
    )


def _cards(cells: list[str], table: Numbers, currency: str) -> list[Row]:
    """Each cell on its own line: a card opens with our number and takes the amounts that follow."""
    rows: list[Row] = []
    starts = [(at, number) for at, cell in enumerate(cells) if (number := _whole(cell, table))]
    for index, (at, number) in enumerate(starts):
        end = starts[index + 1][0] if index + 1 < len(starts) else len(cells)
        figures: list[Amount] = []
        for cell in cells[at + 1 : min(end, at + 1 + CARD)]:
            if (
                words.STRONG_TOTAL.search(cell)
                or len(cell) > 60
                or cell.lower().startswith("total")
            ):
                break
            figures += [
                a for a in how_much.amounts(cell, currency) if a.certain and not _DATE.match(cell)
            ]
        if figures:
            rows.append(
                Row(
                    number,
                    cells[at],
                    tuple(figures),
                    words.CREDIT.search(cells[at - 1]) is not None,
                    cells[at],
                )
            )
    return rows


def _whole(cell: str, table: Numbers) -> str | None:
    """The cell is nothing but our number."""
    found = which.find(f"invoice {cell}", table) if len(cell) <= 40 else []
    if len(found) == 1 and len(which.squeeze(cell)) <= len(which.squeeze(found[0].words)) + 2:
        return found[0].number
    return None


def settle(figures: tuple[Amount, ...], header: str) -> tuple[Decimal, Decimal | None, Decimal]:
    """(paid, discount or withheld, gross) of a row, by what its figures add up to."""
    values = [-f.value if f.bracketed else f.value for f in figures]
    paid = values[-1]
    if len(values) == 1:
        return paid, None, paid
    for gross in values[:-1]:
        for taken in values[:-1]:
            if taken is not gross and gross - abs(taken) == paid and not words.OWING.search(header):
                return paid, abs(taken) or None, gross
    return paid, None, values[0]
