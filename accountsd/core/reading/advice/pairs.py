"""Labels and their values: `key: value`, a label cell beside its value, a label above it, cards.

A card is a run of labels and values that repeats: one invoice after the other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from accountsd.core.reading.advice import phrases
from accountsd.core.reading.advice.figures import alone, figures
from accountsd.core.reading.advice.model import (
    Cell,
    Entry,
    Figure,
    Found,
    Labelled,
    Role,
    Row,
    Sheet,
)

if TYPE_CHECKING:
    from accountsd.core.reading.advice.ours import Hit, Ours

LONGEST_LABEL = 44
LONGEST_VALUE = 200
SURE = 0.98  # of a text that is a label and nothing else
_NAME = re.compile(r"[A-Z][\w&/-]{1,20}(?: [A-Z][\w&/-]{1,20}){0,3}")
SHORTEST_NAME = 4
LAST_RANK = 3  # "reference", "document": an item's number where it is one of ours
ITEM = frozenset([Role.OURS, Role.NUMBER])
MONEY = {
    Role.PAID: Role.PAID,
    Role.AMOUNT: Role.AMOUNT,
    Role.GROSS: Role.GROSS,
    Role.DISCOUNT: Role.DISCOUNT,
    Role.WITHHELD: Role.WITHHELD,
    Role.TOTAL: Role.PAID,
}


@dataclass(frozen=True, slots=True)
class Pair:
    """A label that means something, and its value."""

    meaning: phrases.Meaning
    label: str
    value: str
    row: int


def pairs(sheet: Sheet) -> list[Pair]:
    """All of them, in order."""
    found: list[Pair] = []
    rows = sheet.rows
    for at, row in enumerate(rows):
        cells = row.cells
        found += _repeated(rows, at)
        skip = False
        for place, cell in enumerate(cells):
            if skip:
                skip = False
                continue
            after = cells[place + 1] if place + 1 < len(cells) else None
            pair, skip = _pair(cell, after, at, cells)
            if pair is None and len(cells) == 1:
                pair = _above(cell, rows, at)
            if pair is None and _stub(rows, at):
                pair = _under(place, row, rows[at + 1], at)
            if pair is not None:
                found.append(pair)
    return found


def _pair(
    cell: Cell, after: Cell | None, at: int, cells: tuple[Cell, ...]
) -> tuple[Pair | None, bool]:
    head, colon, tail = cell.text.partition(":")
    head = re.split(r"[.;!]\s+", head)[-1] if len(head) > LONGEST_LABEL else head
    if colon and len(head) <= LONGEST_LABEL and not any(f.sure for f in figures(head)):
        meant = phrases.label(head)
        if meant is None or meant.share < 0.3:
            return None, False
        if tail.strip():
            return Pair(meant, head, tail.strip()[:LONGEST_VALUE], at), False
        return (Pair(meant, head, after.text[:LONGEST_VALUE], at), True) if after else (None, False)
    if (
        after is not None
        and (meant := _label(cell.text))
        and (_value(after.text) or (len(cells) == 2 and named(meant, after.text)))
        and not _labelled(after.text)
    ):
        return Pair(meant, cell.text, after.text.lstrip(": ")[:LONGEST_VALUE], at), True
    return _glued(cell.text, at), False


def _labelled(text: str) -> bool:
    """A cell that has its own label before its value."""
    head, colon, tail = text.partition(":")
    return bool(colon and tail.strip()) and phrases.label(head) is not None


def _label(text: str) -> phrases.Meaning | None:
    """A cell that is nothing but a label."""
    if len(text) > LONGEST_LABEL or sum(c.isdigit() for c in text) > 4:
        return None
    meant = phrases.label(text)
    return meant if meant and meant.share >= 0.5 else None


def _value(text: str) -> bool:
    return any(c.isdigit() for c in text) or text.startswith(":")


def named(meant: phrases.Meaning, text: str) -> str | None:
    """A reference may be a few words: `Winder Nov`."""
    sure = meant.role is Role.REFERENCE and meant.share > SURE and len(text) >= SHORTEST_NAME
    good = sure and _NAME.fullmatch(text) is not None and phrases.label(text) is None
    return text if good else None


def _glued(text: str, at: int) -> Pair | None:
    """`Ref BACS004502`, `Date 24/03/2026`: a label and its value with one space between."""
    words = text.split()
    for size in range(min(5, len(words) - 1), 0, -1):
        value = " ".join(words[size:])
        if len(value) > 60 or not any(c.isdigit() for c in value):
            continue
        if any(c.isdigit() for word in words[:size] for c in word):
            continue
        meant = phrases.label(" ".join(words[:size]))
        if (
            meant
            and meant.share > 0.98
            and meant.role in {Role.REFERENCE, Role.PAY_DAY, Role.TOTAL, *ITEM}
        ):
            return Pair(meant, " ".join(words[:size]), value, at)
    return None


def _above(cell: Cell, rows: tuple[Row, ...], at: int) -> Pair | None:
    """A label alone on its line, its value alone on the next."""
    meant = _label(cell.text.rstrip(":"))
    if meant is None or any(f.sure for f in figures(cell.text)):
        return None
    for below in rows[at + 1 : at + 4]:
        if below.cells:
            text = below.cells[0].text
            good = len(below.cells) == 1 and _value(text) and len(text) <= 60
            good = good and not _labelled(text)
            return Pair(meant, cell.text, text[:LONGEST_VALUE], at) if good else None
    return None


def _stub(rows: tuple[Row, ...], at: int) -> bool:
    """A row of labels over a row of as many values: the head of a cheque stub."""
    if at + 1 >= len(rows) or len(rows[at].cells) < 2:
        return False
    labels, values = rows[at].cells, rows[at + 1].cells
    if at + 2 < len(rows) and len(rows[at + 2].cells) >= len(values) - 1 > 0:
        return False  # a table: more than one row stands under the headings
    if not 2 <= len(values) <= len(labels) or sum(_value(v.text) for v in values) < len(values) / 2:
        return False
    return all(_label(c.text) is not None or not _value(c.text) for c in labels)


def _repeated(rows: tuple[Row, ...], at: int) -> list[Pair]:
    """A column of a file of fields that says the same in every row speaks of the whole payment."""
    if not rows[at].grid or len(rows[at].cells) < 3 or at + 1 >= len(rows):
        return []
    found: list[Pair] = []
    below = [row for row in rows[at + 1 : at + 4] if len(row.cells) >= 3]
    for cell in rows[at].cells:
        meant = _label(cell.text)
        if meant is None or meant.role not in {Role.REFERENCE, Role.PAY_DAY} or meant.rank > 2:
            continue
        values = [c.text for row in below for c in row.cells if c.start == cell.start]
        if values and len(set(values[:2])) == 1 and _value(values[0]):
            found.append(Pair(meant, cell.text, values[0], at))
    return found


def _under(place: int, row: Row, below: Row, at: int) -> Pair | None:
    """As many values as labels stand in their order; else by what stands below."""
    cell = row.cells[place]
    meant = _label(cell.text)
    if meant is None or meant.role not in {Role.REFERENCE, Role.PAY_DAY, Role.TOTAL}:
        return None
    if len(below.cells) == len(row.cells):
        value = below.cells[place].text
        return Pair(meant, cell.text, value, at) if _value(value) else None
    under = max(below.cells, key=lambda c: min(c.end, cell.end) - max(c.start, cell.start))
    touching = min(under.end, cell.end) > max(under.start, cell.start)
    return Pair(meant, cell.text, under.text, at) if touching and _value(under.text) else None


@dataclass(slots=True)
class _Card:
    """One invoice's labels."""

    hit: Hit | None
    words: str
    row: int
    figures: list[tuple[str, Figure]] = field(default_factory=list)


def cards(said: list[Pair], ours: Ours, places: int) -> Found:
    """Entries where each invoice has its own run of labels; the labels of the whole stay labels."""
    made: list[_Card] = []
    found = Found()
    before: list[tuple[str, Figure]] = []
    listed = False  # several invoices behind one label: the sums that follow are of them all
    for pair in said:
        role = pair.meaning.role
        item = role in ITEM or (role is Role.REFERENCE and pair.meaning.rank == LAST_RANK)
        if item and (hits := ours.hits(pair.value, headed=role in ITEM)):
            if made and made[-1].hit and made[-1].hit.numbers == hits[0].numbers:
                continue
            made += [_Card(hit, hit.words, pair.row) for hit in hits]
            listed = listed or len(hits) > 1
        elif (
            role is Role.OURS
            and any(c.isdigit() for c in pair.value)
            and len(pair.value) < 24
            and not made
        ):
            made.append(_Card(None, pair.value, pair.row))
        elif role is Role.FEE and (figure := _figure(pair.value, places)):
            found.deductions.append(figure)
        elif role in MONEY and (figure := _figure(pair.value, places)):
            named = (MONEY[role].value, figure)
            whole = role is Role.TOTAL and not _plain(pair)
            (made[-1].figures if made and not whole and not listed else before).append(named)
            if role is Role.TOTAL:
                found.totals.append((2 if _plain(pair) else pair.meaning.rank, figure, pair.label))
        found.labels.append(Labelled(pair.label, pair.value, pair.row))
    return _as_entries(made, before, found)


def _as_entries(made: list[_Card], before: list[tuple[str, Figure]], found: Found) -> Found:
    if len(made) == 1:
        made[0].figures += before
    elif made and all(card.figures for card in made):
        found.totals = [t for t in found.totals if not (t[0] == 2 and len(made) > 1)]
    for card in made:
        found.entries.append(
            Entry(
                number=None,
                words=card.words,
                figures=_once(card.figures),
                row=card.row,
                candidates=card.hit.numbers if card.hit else (),
            )
        )
    return found


def _once(named: list[tuple[str, Figure]]) -> tuple[tuple[str, Figure], ...]:
    """The first figure of each name."""
    kept: dict[str, Figure] = {}
    for name, figure in named:
        kept.setdefault(name, figure)
    return tuple(kept.items())


def _plain(pair: Pair) -> bool:
    """A bare "Amount" may be an item's or the whole payment's."""
    meant = phrases.heading(pair.label)
    return (
        meant is not None and meant.role is Role.AMOUNT and not pair.label.lower().startswith("tot")
    )


def _figure(value: str, places: int) -> Figure | None:
    one = alone(value, places)
    if one is not None:
        return one
    sure = [f for f in figures(value, places) if f.sure]
    return sure[0] if sure else None
