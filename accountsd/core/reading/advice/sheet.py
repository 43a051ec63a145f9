"""One sheet → its entries: a table, cards, rows by themselves. Other suppliers' parts are left out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from accountsd.core.reading.advice import phrases
from accountsd.core.reading.advice.figures import alone, figures
from accountsd.core.reading.advice.halves import stacked
from accountsd.core.reading.advice.model import Cell, Entry, Found, Role, Row, Sheet
from accountsd.core.reading.advice.pairs import cards, pairs
from accountsd.core.reading.advice.rowwise import Section
from accountsd.core.reading.advice.table import Reader
from accountsd.core.reading.which import squeeze

if TYPE_CHECKING:
    from accountsd.core.reading.advice.ours import Ours
    from accountsd.core.reading.advice.pairs import Pair

SHORTEST_NAME = 6
LEGAL = ("LIMITED", "LTD", "LLC", "INC", "GMBH", "PLC", "LLP", "BV", "SAS", "SARL", "AG")


@dataclass(slots=True)
class Sight:
    """With what eyes sheets are looked at; each sheet is gone through once."""

    ours: Ours
    places: int  # decimals of the client's currency
    business: str
    _seen: dict[int, tuple[Sheet, Found, bool]] = field(default_factory=dict)

    def entries(self, sheet: Sheet) -> tuple[Found, bool]:
        """What the sheet lists, and whether headings or labels say what is what."""
        seen = self._seen.get(id(sheet))
        if seen is None:
            found, headed = entries_of(sheet, self.ours, self.places, self.business)
            seen = self._seen[id(sheet)] = (sheet, found, headed)
        return seen[1], seen[2]


def entries_of(sheet: Sheet, ours: Ours, places: int, business: str) -> tuple[Found, bool]:
    """What the sheet lists, and whether headings or labels say what is what."""
    whole = stacked(_unrolled(sheet))
    reader = Reader(whole, ours, places)
    sections = _ours_only(reader.read(), business)
    found = _joined(sections)
    found.entries = _our_supplier(found, business)
    said = pairs(whole)
    if found.entries:
        _more_totals(found, said, places)
        return found, reader.headed
    carded = cards(said, ours, places)
    if carded.entries:
        carded.deductions = carded.deductions or found.deductions
        carded.less = found.less
        seen = {f.value for _, f, _ in carded.totals}
        carded.totals += [t for t in found.totals if t[1].value not in seen]
        return carded, True
    found.totals += [
        t for t in carded.totals if t[1].value not in {f.value for _, f, _ in found.totals}
    ]
    return found, reader.headed


def _joined(sections: list[Section]) -> Found:
    whole = Found()
    for section in sections:
        whole.entries += section.found.entries
        whole.totals += section.found.totals
        whole.deductions += section.found.deductions
        whole.less += section.found.less
        whole.labels += section.found.labels
    return whole


def _more_totals(found: Found, said: list[Pair], places: int) -> None:
    """Totals that stand behind a label in the middle of a row."""
    seen = {f.value for _, f, _ in found.totals}
    for pair in said:
        if pair.meaning.role is Role.TOTAL:
            figure = alone(pair.value, places) or next(
                (f for f in figures(pair.value, places) if f.sure), None
            )
            if figure is not None and figure.sure and figure.value not in seen:
                found.totals.append((pair.meaning.rank, figure, pair.label))


def _name(business: str) -> str:
    bare = squeeze(business)
    for ending in LEGAL:
        bare = bare.removesuffix(ending)
    return bare


def _ours_only(sections: list[Section], business: str) -> list[Section]:
    """In a run that lists several suppliers, the part under our name."""
    name = _name(business)
    filled = [s for s in sections if s.found.entries]
    if len(filled) < 2 or len(name) < SHORTEST_NAME:
        return sections
    under = [s for s in filled if name in squeeze(" ".join(s.words))]
    headed = [s for s in filled if s.words]
    return (
        under if under and len(under) < len(filled) and len(headed) >= len(filled) - 1 else sections
    )


def _our_supplier(found: Found, business: str) -> list[Entry]:
    """In a list with a column of suppliers, the rows with our name."""
    suppliers = {
        label.row: squeeze(label.value) for label in found.labels if label.label == "supplier"
    }
    name = _name(business)
    mine = {row for row, supplier in suppliers.items() if name in supplier}
    if not mine or len(set(suppliers.values())) < 2:
        return found.entries
    return [entry for entry in found.entries if entry.row in mine or entry.row not in suppliers]


def _unrolled(sheet: Sheet) -> Sheet:
    """A table of which a mail program has put every cell on a line of its own is put together again."""
    rows = [row for row in sheet.rows if row.cells]
    lone = [at for at, row in enumerate(rows) if len(row.cells) == 1]
    if len(lone) < 6:
        return sheet
    made: list[Row] = []
    at = 0
    while at < len(rows):
        width = _heading_run(rows, at)
        taken = _taken(rows, at, width) if width else 0
        if taken:
            made += [
                _grid([r.cells[0].text for r in rows[at + n * width : at + (n + 1) * width]])
                for n in range(taken)
            ]
            at += taken * width
        else:
            made.append(rows[at])
            at += 1
    return Sheet(sheet.name, tuple(made), sheet.document) if len(made) < len(rows) else sheet


def _grid(texts: list[str]) -> Row:
    return Row(tuple(Cell(t, n * 1000, n * 1000 + 999) for n, t in enumerate(texts)), grid=True)


def _heading_run(rows: list[Row], at: int) -> int:
    """How many lines from here on are a heading each: three or more, with a sum among them."""
    end = at
    sums = False
    while end < len(rows) and end - at < 14 and len(rows[end].cells) == 1:
        text = rows[end].cells[0].text
        meant = (
            phrases.heading(text)
            if not any(c.isdigit() for c in text) and ":" not in text
            else None
        )
        if meant is None or meant.share < 0.5:
            break
        sums = sums or meant.role in {Role.PAID, Role.AMOUNT, Role.GROSS}
        end += 1
    return end - at if end - at >= 3 and sums else 0


def _taken(rows: list[Row], at: int, width: int) -> int:
    """How many rows of that width follow, the heading counted; 0 where none does."""
    count = 1
    while True:
        piece = rows[at + count * width : at + (count + 1) * width]
        if len(piece) < width or any(len(r.cells) != 1 for r in piece):
            break
        texts = [r.cells[0].text for r in piece]
        with_figures = sum(any(c.isdigit() for c in t) for t in texts)
        if with_figures < max(2, width - 2) or (
            phrases.label(texts[0]) and not any(c.isdigit() for c in texts[0])
        ):
            break
        count += 1
    return count if count > 1 else 0
