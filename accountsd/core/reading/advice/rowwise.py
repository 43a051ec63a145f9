"""What a row is like, apart from its table: its opening words, whether it is a sentence, a credit.

Small questions about one row or column; nothing here knows of totals or entries.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from accountsd.core.reading.advice import phrases
from accountsd.core.reading.advice.columns import Column
from accountsd.core.reading.advice.figures import alone, figures
from accountsd.core.reading.advice.model import Found, Role, Row

# Labels of columns that, alone before a figure, speak of the whole payment; with what rank.
WHOLE = {Role.PAID: 1, Role.GROSS: 2, Role.AMOUNT: 2}
SUMS = (Role.TOTAL, Role.CARRIED, Role.FEE)
MONEY = frozenset(
    [
        Role.PAID,
        Role.AMOUNT,
        Role.GROSS,
        Role.DISCOUNT,
        Role.WITHHELD,
        Role.FEE,
        Role.DEBIT,
        Role.CREDIT,
        Role.REST,
        Role.TAX,
    ]
)
NO_NUMBERS = MONEY | {Role.CURRENCY}
MOST_WORDS = 5  # of a row that is one cell and yet an item
LONGEST_ITEM = 160
CREDITS = """
credit | credit note | credit memo | cn | crn | cr memo | gutschrift | avoir | nota de crédito
nota de abono | abono | nota di credito | nota credito | nota de crédito | creditnota
kreditnota | kreditnote | kreditfaktura | hyvityslasku | korekta | faktura korygująca | dobropis
bill credit | vendor credit | credit adjustment | debit memo | debit note | kreditering | nc | 赤伝 | 返品
値引 | 控除
"""


@dataclass(slots=True)
class Section:
    """What stands between two totals: a supplier's part of a list, a page, a currency."""

    words: list[str] = field(default_factory=list)
    found: Found = field(default_factory=Found)


def likely(column: Column) -> float:
    """How far a heading speaks for our numbers standing below it."""
    match column.role:
        case Role.OURS:
            return 1.6
        case Role.NUMBER:
            return 1.0
        case Role.THEIRS | Role.ORDER:
            return 0.4
        case _:
            return 0.8


def lead(row: Row) -> str:
    """The words that open a row, its figures apart."""
    for cell in row.cells:
        letters = [s for s in cell.text if s.isalpha()]
        if len(letters) >= 2 and not (alone(cell.text) is not None):
            text = cell.text
            for found in reversed(figures(text)):
                if found.sure:
                    text = text[: found.start] + " " + text[found.end :]
            return text.strip(" :=.-*")[: phrases.LONGEST]
    return ""


def sentence(row: Row) -> bool:
    """Words in a row, not cells: what is said there is heard as a sentence.

    However many words stand before a colon, a figure alone behind it is the row's.
    """
    told = alone(row.text.rpartition(":")[2])
    if told is not None and told.sure and ":" in row.text and len(row.text) <= LONGEST_ITEM:
        return False
    if len(row.cells) > 1:
        return len(row.text) > LONGEST_ITEM
    words = [
        w
        for w in row.text.split()
        if sum(c.isalpha() for c in w) > 1 and not any(c.isdigit() for c in w)
    ]
    return len(words) > MOST_WORDS


def spoken(rows: tuple[Row, ...], at: int) -> bool:
    """A sentence, or what is left of the one in the line above."""
    before = rows[at - 1] if at else None
    if before is None or not before.cells or before.text.endswith((".", ":", ";", "!", "?")):
        return sentence(rows[at])
    return sentence(rows[at]) or (len(rows[at].cells) == 1 and sentence(before))


def decimal(text: str) -> bool:
    """A figure with the decimals of money and nothing else."""
    one = alone(text)
    return one is not None and one.sure
