"""What is left of an invoice, and what stands to the client's credit: each entry looked at in turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.journal import Allocated, By, Received, WrittenOff
from accountsd.core.money import Money

if TYPE_CHECKING:
    from datetime import date

    from accountsd.core.book import Invoice
    from tests.oracle.page import Page


@dataclass
class Entry:
    """Money for an invoice, in minor units; `twin`: the same money, told a second time."""

    day: date
    minor: int
    twin: bool = False


class Till:
    """All the money of one page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        # Credit put against an invoice, and taken from where it was over: (invoice, day, minor units).
        self.moved: list[tuple[str, date, int]] = []
        self.notes = {
            note.number: note.amount
            for note in page.client.credit_notes
            if note.credits is None and note.issued <= page.today
        }
        self.entries = {i.number: self._told(i) for i in page.client.invoices}
        self._move()
        self.entries = {i.number: self._entries(i) for i in page.client.invoices}

    def balance(self, invoice: Invoice, day: date | None = None) -> int:
        """What is left today, or was left by the end of that day."""
        return max(0, self._rest(invoice, day) - self._written_off(invoice, day))

    def open(self) -> list[Invoice]:
        """Those with something left that are still ours, the oldest first."""
        page = self.page
        return [i for i in page.invoices if self.balance(i) and not page.handed_over(i.number)]

    def received(self, numbers: set[str], start: date, end: date, currency: str) -> int:
        """Money for these invoices, and money for none in particular, dated from start to end."""
        on_invoices = sum(
            entry.minor
            for invoice in self.page.client.invoices
            if invoice.number in numbers and invoice.amount.currency == currency
            for entry in self.entries[invoice.number]
            if start <= entry.day <= end
        )
        loose = sum(
            rest
            for receipt, rest in self._unapplied()
            if receipt.amount.currency == currency and start <= receipt.day <= end
        )
        return on_invoices + loose

    def credit(self) -> dict[str, int]:
        """On account, by currency."""
        page = self.page
        sums: dict[str, int] = {}
        heap = [(i.amount.currency, -self._raw_rest(i, None)) for i in page.client.invoices]
        heap += [(left.currency, left.minor) for left in self.notes.values()]
        heap += [(receipt.amount.currency, rest) for receipt, rest in self._unapplied()]
        for currency, minor in heap:
            if minor > 0:
                sums[currency] = sums.get(currency, 0) + minor
        return sums

    def _rest(self, invoice: Invoice, day: date | None) -> int:
        rest = max(0, self._raw_rest(invoice, day))
        paid = any(day is None or entry.day <= day for entry in self.entries[invoice.number])
        tolerated = Money.of(invoice.policy.tolerance, invoice.amount.currency).minor
        left = rest - self._written_off(invoice, day)
        return 0 if paid and left <= tolerated else rest

    def _raw_rest(self, invoice: Invoice, day: date | None) -> int:
        money = sum(e.minor for e in self.entries[invoice.number] if day is None or e.day <= day)
        gone = self._credited(invoice, day or self.page.today) + self._put(invoice, day)
        return invoice.amount.minor - gone - money

    def _put(self, invoice: Invoice, day: date | None) -> int:
        return sum(
            minor
            for number, on, minor in self.moved
            if number == invoice.number and (day is None or on <= day)
        )

    def _move(self) -> None:
        """Each word of the owner's about credit, in order: as much as he said, and as there is."""
        invoices = {i.number: i for i in self.page.client.invoices}
        for fact in self.page.all(Allocated):
            taker, day = invoices.get(fact.invoice), self.page.day(fact)
            giver = invoices.get(fact.receipt.removeprefix("over:"))
            is_over = fact.receipt.startswith("over:")
            if taker is None or taker.amount.currency != fact.amount.currency:
                continue
            if is_over and giver is not None and giver is not taker:
                if giver.amount.currency != fact.amount.currency:
                    continue
                minor = min(fact.amount.minor, max(0, -self._raw_rest(giver, None)))
                self.moved += [(giver.number, day, -minor), (taker.number, day, minor)]
            note = None if is_over else self.notes.get(fact.receipt)
            if note is not None and note.currency == fact.amount.currency:
                minor = min(fact.amount.minor, note.minor)
                self.notes[fact.receipt] = Money(note.minor - minor, note.currency)
                self.moved.append((taker.number, day, minor))

    def _credited(self, invoice: Invoice, day: date) -> int:
        return sum(
            note.amount.minor
            for note in self.page.client.credit_notes
            if note.credits == invoice.number
            and note.amount.currency == invoice.amount.currency
            and note.issued <= day
        )

    def _written_off(self, invoice: Invoice, day: date | None) -> int:
        return sum(
            f.amount.minor
            for f in self.page.all(WrittenOff)
            if f.invoice == invoice.number
            and f.amount.currency == invoice.amount.currency
            and (day is None or self.page.day(f) <= day)
        )

    def _unapplied(self) -> list[tuple[Received, int]]:
        used = list(self.page.all(Allocated))
        return [
            (r, r.amount.minor - sum(a.amount.minor for a in used if a.receipt == r.id))
            for r in self.page.all(Received)
        ]

    def _told(self, invoice: Invoice) -> list[Entry]:
        """What is told of with its sum."""
        known, book = self._lines(invoice)
        return known + book

    def _lines(self, invoice: Invoice) -> tuple[list[Entry], list[Entry]]:
        """The same money counted once: a bank line, a command and the book are one when they agree."""
        bank, command = self._journal(invoice, bank=True), self._journal(invoice, bank=False)
        book = [
            Entry(p.on, p.amount.minor)
            for p in sorted(invoice.payments, key=lambda p: p.on)
            if p.amount is not None
            and p.amount.currency == invoice.amount.currency
            and p.on <= self.page.today
        ]
        for line in bank:
            self._same_money(line, command)
        known = sorted(bank + [c for c in command if not c.twin], key=lambda e: e.day)
        for entry in known:
            self._same_money(entry, book)
        return known, [b for b in book if not b.twin]

    def _entries(self, invoice: Invoice) -> list[Entry]:
        known, book = self._lines(invoice)
        entries = known + book
        for payment in sorted(invoice.payments, key=lambda p: p.on):
            if payment.amount is None and payment.on <= self.page.today:
                entries += self._that_days_balance(invoice, payment.on, entries, known)
        return sorted(entries, key=lambda e: e.day)

    def _journal(self, invoice: Invoice, *, bank: bool) -> list[Entry]:
        receipts = {r.id: r for r in self.page.all(Received)}
        credits_ = {note.number for note in self.page.client.credit_notes}
        found = []
        for put in self.page.all(Allocated):
            if put.receipt in self.page.wrong or put.invoice != invoice.number:
                continue
            if put.receipt.startswith("over:") or put.receipt in credits_:
                continue
            receipt = receipts.get(put.receipt)
            day = receipt.day if receipt else self.page.day(put)
            same_currency = put.amount.currency == invoice.amount.currency
            if same_currency and ((receipt or put).by is By.BANK) is bank:
                found.append(Entry(day, put.amount.minor))
        return sorted(found, key=lambda e: e.day)

    def _same_money(self, entry: Entry, others: list[Entry]) -> None:
        near = [
            other
            for other in others
            if not other.twin
            and other.minor == entry.minor
            and self.page.days.near(entry.day, other.day)
        ]
        if near:
            min(near, key=lambda o: (abs((o.day - entry.day).days), o.day)).twin = True

    def _that_days_balance(
        self, invoice: Invoice, day: date, entries: list[Entry], known: list[Entry]
    ) -> list[Entry]:
        """`paid: DAY`: what was left then, unless a later line of the journal is that very money."""
        money = sum(e.minor for e in entries if e.day <= day)
        gone = self._credited(invoice, day) + self._written_off(invoice, day)
        gone += self._put(invoice, day)
        left = invoice.amount.minor - gone - money
        late = self.page.days.worked(day, 5)
        if left <= 0 or any(e.minor == left and day < e.day <= late for e in known):
            return []
        return [Entry(day, left)]
