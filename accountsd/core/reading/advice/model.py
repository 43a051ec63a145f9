"""What an advice is made of, from the cells of a row to the whole. Types only."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from accountsd.core.money import Money


ON_ACCOUNT = "on account"  # the words of a line that is for no invoice, and is said to be


class Role(StrEnum):
    """What a column or a label stands for."""

    OURS = "our invoice"  # as the payer calls it: your invoice, supplier reference
    NUMBER = "a number"  # invoice, reference, document: whose is seen by what stands in it
    THEIRS = "their number"
    ORDER = "purchase order"
    SUPPLIER = "supplier"
    DAY = "a day"
    PAID = "paid"
    AMOUNT = "amount"
    GROSS = "gross"
    DISCOUNT = "discount"
    WITHHELD = "tax withheld"
    FEE = "fee"
    DEBIT = "debit"
    CREDIT = "credit"
    REST = "still open"
    TAX = "tax content"
    CURRENCY = "currency"
    WORDS = "words"
    TOTAL = "total"
    CARRIED = "carried forward"
    REFERENCE = "payment reference"
    PAY_DAY = "day of payment"


@dataclass(frozen=True, slots=True)
class Cell:
    """A piece of a row and where it stands: columns of text, or a thousand a grid column."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a text or a row of a grid."""

    cells: tuple[Cell, ...]
    grid: bool

    @property
    def text(self) -> str:
        """The row as one text, cells apart."""
        return "  ".join(cell.text for cell in self.cells if cell.text)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One place where an advice may stand: a body, a page, a workbook's sheet."""

    name: str
    rows: tuple[Row, ...]
    document: bool = False  # an attachment


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure that may be money. `sure`: with a currency or the decimals of money."""

    value: Decimal
    currency: str | None
    start: int
    end: int
    sure: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """A row that speaks of one item: whose number, and the figures by role (or place)."""

    number: str | None  # ours; None: not ours, or not told with certainty
    words: str  # the number as printed
    figures: tuple[tuple[str, Figure], ...]  # role, or "#1", "#2" … counted from the right
    credit: bool = False  # a credit note, by number or by word
    row: int = 0
    candidates: tuple[str, ...] = ()  # ours, where several fit
    doubtful: bool = (
        False  # a short form where no number of ours is expected: the amount must agree
    )


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label and what stands behind it or below."""

    label: str
    value: str
    row: int


@dataclass(frozen=True, slots=True)
class AdviceLine:
    """One item of the payment. `amount` is what was transferred for it; credit notes negative."""

    invoice: str | None
    words: str
    amount: Money | None
    discount: Money | None = None
    withheld: Money | None = None


@dataclass(frozen=True, slots=True)
class Advice:
    """What somebody says to have paid. `problem`: why the owner must see it before it counts."""

    lines: tuple[AdviceLine, ...]
    totals: tuple[Money, ...]  # one a currency, as stated
    day: date | None
    reference: str | None
    deductions: tuple[Money, ...] = ()  # charges that belong to no invoice, negative
    problem: str | None = None
    notes: tuple[str, ...] = ()
    client: str | None = None
    source: str = ""
    tabled: bool = False  # in rows or behind labels; else it was told in sentences
    attached: bool = False  # it stands in an attachment

    @property
    def deducted(self) -> bool:
        """Something was taken off besides our credit notes."""
        return bool(self.deductions) or any(line.discount or line.withheld for line in self.lines)

    @property
    def adds_up(self) -> bool:
        """Every line is of an invoice and has its sum, and together they are the stated total."""
        sums = [line.amount for line in self.lines if line.invoice and line.amount is not None]
        if self.total is None or not sums or len(sums) < len(self.lines):
            return False
        if any(one.currency != self.total.currency for one in (*sums, *self.deductions)):
            return False
        return sum(one.minor for one in (*sums, *self.deductions)) == self.total.minor

    @property
    def ours(self) -> tuple[AdviceLine, ...]:
        """The lines that name an invoice of the book."""
        return tuple(line for line in self.lines if line.invoice is not None)

    @property
    def total(self) -> Money | None:
        """The stated total; none where there are two currencies."""
        return self.totals[0] if len(self.totals) == 1 else None


@dataclass(slots=True)
class Found:
    """What was found on one sheet, before it is settled."""

    entries: list[Entry] = field(default_factory=list)
    totals: list[tuple[int, Figure, str]] = field(default_factory=list)  # rank, figure, label
    deductions: list[Figure] = field(default_factory=list)
    less: list[tuple[Role, Figure]] = field(default_factory=list)  # discount, tax below a table
    labels: list[Labelled] = field(default_factory=list)
