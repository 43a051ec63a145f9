"""Rows under a heading → entries and totals. Columns are told by their headings in many languages;
which of them holds our numbers is seen by what stands in it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from accountsd.core.reading.advice import phrases, rowwise
from accountsd.core.reading.advice.columns import Column, heading_at, place
from accountsd.core.reading.advice.figures import alone, figures
from accountsd.core.reading.advice.model import (
    ON_ACCOUNT,
    Cell,
    Entry,
    Figure,
    Labelled,
    Role,
    Row,
    Sheet,
)
from accountsd.core.reading.advice.ours import Hit, Ours
from accountsd.core.reading.advice.rowwise import MONEY, NO_NUMBERS, WHOLE, Section

MOST_ENTRIES = 5000


@dataclass(slots=True)
class _Open:
    """A table whose end has not come yet."""

    columns: list[Column]
    rows: list[tuple[int, Row]] = field(default_factory=list)


class Reader:
    """Goes down a sheet once. `sections` are what it found."""

    def __init__(self, sheet: Sheet, ours: Ours, places: int) -> None:
        self._sheet = sheet
        self._ours = ours
        self._places = places
        self._open: _Open | None = None
        self.sections: list[Section] = [Section()]
        self.preamble: list[str] = []
        self.headed = False

    def read(self) -> list[Section]:
        """All rows, once."""
        rows, at = self._sheet.rows, 0
        while at < len(rows):
            columns, used = heading_at(rows, at, self._ours)
            if columns:
                self._close()
                self._open = _Open(columns)
                self.headed = True
                at += used
                continue
            if rows[at].cells:
                self._row(at, rows[at])
            at += 1
        self._close()
        return self.sections

    def _row(self, at: int, row: Row) -> None:
        hits = self._hits(row)
        summed = None if any(h.sure for h in hits) else self._sum(row, hits)
        if summed:
            return
        if self._open is not None and self._figures(row):
            self._open.rows.append((at, row))
            return
        if hits and self._figures(row) and not rowwise.spoken(self._sheet.rows, at):
            self._loose(at, row, hits)
            return
        words = self.sections[-1].words if self.headed else self.preamble
        words.append(row.text)

    def _hits(self, row: Row) -> list[Hit]:
        headed = self._open is not None
        return [
            hit
            for cell in row.cells
            if alone(cell.text, self._places) is None or not rowwise.decimal(cell.text)
            for hit in self._ours.hits(cell.text, headed=headed and len(cell.text) < 24)
        ]

    def _figures(self, row: Row) -> bool:
        return any(self._in(cell) for cell in row.cells)

    def _in(self, cell: Cell) -> list[Figure]:
        one = alone(cell.text, self._places)
        if one is not None:
            return [one]
        return [f for f in figures(cell.text, self._places) if f.sure]

    def _sum(self, row: Row, hits: list[Hit]) -> bool:
        """A total, a sum carried forward, a charge, a discount below the table."""
        said = rowwise.lead(row)
        meant = phrases.label(said)
        if meant is None or not self._figures(row):
            return False
        found = self.sections[-1].found
        if meant.role is Role.CARRIED:
            return True
        if meant.role is Role.TOTAL and not (meant.share < 0.34 and len(said) > 30):
            self._total(row, meant.rank, said)
            return True
        if meant.role in WHOLE and not hits and self._is_label(row) and meant.share >= 0.5:
            self._total(row, WHOLE[meant.role], said)
            return True
        last = [f for cell in row.cells for f in self._in(cell)][-1]
        if meant.role is Role.FEE and meant.share >= 0.4:
            found.deductions.append(last)
            return True
        if meant.role in {Role.DISCOUNT, Role.WITHHELD} and not hits and self._is_label(row):
            found.less.append((meant.role, last))
            return True
        return False

    def _is_label(self, row: Row) -> bool:
        return len(row.cells) <= 3 and sum(len(self._in(c)) for c in row.cells) == 1

    def _total(self, row: Row, rank: int, said: str) -> None:
        """Figures under a column are that column's; the last one stands for the whole too."""
        entries = bool(self._open and self._open.rows) or bool(self.sections[-1].found.entries)
        columns = self._open.columns if self._open else []
        found = [(cell, f) for cell in row.cells for f in self._in(cell)]
        placed = place(row, columns) if columns and (row.grid or len(found) > 1) else {}
        for number, (cell, figure) in enumerate(found):
            column = placed.get(cell)
            tag = column.role if column and column.role in MONEY else None
            last = number == len(found) - 1
            if tag in {Role.REST, Role.TAX, Role.DISCOUNT, Role.WITHHELD, Role.FEE}:
                continue
            if tag is not None or last:
                self._add_total(rank, figure, tag, said)
        if entries and found:
            self._close(keep=True)
            self.sections.append(Section())

    def _add_total(self, rank: int, figure: Figure, tag: Role | None, said: str) -> None:
        self.sections[-1].found.totals.append((rank, figure, tag.value if tag else said))

    def _loose(self, at: int, row: Row, hits: list[Hit]) -> None:
        """A row without a heading: figures are counted from the right."""
        found = [f for cell in row.cells for f in self._in(cell) if f.sure]
        if not found:
            self.sections[-1].words.append(row.text)
            return
        numbers = {hit.numbers for hit in hits}
        if len(numbers) > 1 and not any(h.sure for h in hits):
            return
        hit = next((h for h in hits if h.sure), hits[0])
        if len({h.numbers for h in hits if h.sure}) > 1:
            self.sections[-1].words.append(row.text)
            return
        named = tuple((f"#{n}", f) for n, f in enumerate(reversed(found), 1))
        self._enter(at, row, hit, named)

    def _enter(
        self,
        at: int,
        row: Row,
        hit: Hit | None,
        named: tuple[tuple[str, Figure], ...],
        words: str = "",
        *,
        doubtful: bool = False,
    ) -> None:
        entries = self.sections[-1].found.entries
        if len(entries) >= MOST_ENTRIES:
            return
        credit = phrases.has(row.text, rowwise.CREDITS)
        entries.append(
            Entry(
                number=None,
                words=hit.words if hit else words,
                figures=named,
                credit=credit,
                row=at,
                candidates=hit.numbers if hit else (),
                doubtful=doubtful,
            )
        )

    def _close(self, *, keep: bool = False) -> None:
        """The table's rows become entries; `keep`: its columns serve what comes below a total."""
        table = self._open
        if table is None:
            return
        chosen = self._number_column(table)
        table.columns = self._without_repeated_sum(table)
        for at, row in table.rows:
            self._table_row(at, row, table.columns, chosen)
        self._open = _Open(table.columns) if keep else None

    def _without_repeated_sum(self, table: _Open) -> list[Column]:
        """A file of fields tells the whole payment again in every row: that column is a total."""
        held: dict[int, list[Figure]] = {}
        for _, row in table.rows:
            for cell, column in place(row, table.columns).items():
                if column.role in MONEY and (found := self._in(cell)):
                    held.setdefault(column.index, []).append(found[-1])
        full = {index: f for index, f in held.items() if len(f) == len(table.rows) >= 2}
        sums = {sum(f.value for f in figures_) for figures_ in full.values()}
        columns = list(table.columns)
        for index, found in full.items():
            if len({f.value for f in found}) == 1 and found[0].value in sums:
                self._add_total(1, found[0], None, columns[index].text)
                columns[index] = replace(columns[index], role=Role.WORDS)
        return columns

    def _number_column(self, table: _Open) -> Column | None:
        """The column in which most rows name one of ours; a heading that says so breaks ties."""
        scores: dict[int, float] = {}
        for _, row in table.rows:
            for cell, column in place(row, table.columns).items():
                if column.role in NO_NUMBERS:
                    continue
                # A day and a number glued together stand under the day.
                hits = self._ours.hits(cell.text, headed=column.role is not Role.DAY)
                hits = [h for h in hits if h.sure or column.role is not Role.DAY]
                if hits:
                    worth = 2.0 if hits[0].sure else 1.0
                    scores[column.index] = scores.get(column.index, 0.0) + worth * rowwise.likely(
                        column
                    )
        if not scores:
            named = [c for c in table.columns if c.role is Role.OURS] or [
                c for c in table.columns if c.role is Role.NUMBER
            ]
            return named[0] if named else None
        best = max(scores, key=lambda index: scores[index])
        return next(c for c in table.columns if c.index == best)

    def _table_row(self, at: int, row: Row, columns: list[Column], chosen: Column | None) -> None:
        placed = place(row, columns)
        hit, words = self._number(placed, chosen)
        named: list[tuple[str, Figure]] = []
        for cell, column in placed.items():
            if column.role in MONEY:
                found = self._in(cell)
                named += [(column.role.value, found[-1])] if found else []
        money = {name for name, _ in named}
        free = hit is None and bool(money) and phrases.on_account(row.text)
        words = ON_ACCOUNT if free else words
        if (
            hit is None
            and not free
            and not (
                words
                and any(c.isdigit() for c in words)
                and money
                & {r.value for r in (Role.PAID, Role.AMOUNT, Role.GROSS, Role.DEBIT, Role.CREDIT)}
            )
        ):
            self._below(row)
            return
        if not money:
            sure = [f for cell in row.cells for f in self._in(cell) if f.sure]
            named = [(f"#{n}", f) for n, f in enumerate(reversed(sure), 1)]
        if named:
            supplier = next(
                (c.text for c, column in placed.items() if column.role is Role.SUPPLIER), ""
            )
            elsewhere = chosen is not None and chosen.role in {Role.THEIRS, Role.ORDER}
            doubtful = hit is not None and not hit.sure and elsewhere
            self._enter(at, row, hit, tuple(named), words, doubtful=doubtful)
            if supplier:
                self.sections[-1].found.labels.append(Labelled("supplier", supplier, at))

    def _number(self, placed: dict[Cell, Column], chosen: Column | None) -> tuple[Hit | None, str]:
        """Ours in the chosen column, else ours by its whole number in any other."""
        words = ""
        for cell, column in placed.items():
            if chosen is not None and column.index == chosen.index:
                words = cell.text
                hits = self._ours.hits(cell.text, headed=True)
                if hits:
                    return next((h for h in hits if h.sure), hits[0]), words
        for cell, column in placed.items():
            if column.role not in NO_NUMBERS:
                sure = [h for h in self._ours.hits(cell.text, headed=False) if h.sure]
                if sure:
                    return sure[0], cell.text
        return None, words

    def _below(self, row: Row) -> None:
        """A row with figures that is no item: a sum without a word, or a remark."""
        found = [f for cell in row.cells for f in self._in(cell) if f.sure]
        lettered = [c for c in row.cells if any(s.isalpha() for s in c.text) and not self._in(c)]
        if found and not lettered and self.sections[-1].found.entries:
            self._add_total(3, found[-1], None, "")
        else:
            self.sections[-1].words.append(row.text)
