"""What is owed: the arithmetic of one client's invoices, credit notes, payments and write-offs.

Exact minor units of one currency at a time; a balance is computed for any day, never stored.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from accountsd.core import credit
from accountsd.core.allocation import Entry, Teller, is_near, match_payments
from accountsd.core.calendar import add_days, today_in
from accountsd.core.journal import Allocated, Received, SourceKind, WrittenOff
from accountsd.core.money import Money, by_currency, decimals

if TYPE_CHECKING:
    from collections.abc import Mapping

    from accountsd.core.book import Client, Invoice, Payment
    from accountsd.core.history import History
    from accountsd.core.receivable import Spare


@dataclass(frozen=True, slots=True)
class Position:
    """One invoice, and what lessened it on which day."""

    invoice: Invoice
    money: tuple[Entry, ...] = ()  # each payment once, in order of day
    credits: tuple[tuple[date, Money], ...] = ()
    write_offs: tuple[tuple[date, Money], ...] = ()
    discount_until: date | None = None  # the last day on which the agreed discount may be taken

    def balance_on(self, day: date) -> Money:
        """What was owed at the end of that day; never below zero."""
        currency = self.invoice.amount.currency
        rest = self._uncovered(day) - _until(day, self.write_offs)
        tolerance = in_minor(self.invoice.policy.tolerance, currency)
        if 0 < rest <= tolerance and any(entry.day <= day for entry in self.money):
            rest = 0
        if 0 < rest <= self.discount_on(day).minor and self._settled_early(day):
            rest = 0
        return Money(max(rest, 0), currency)

    def discount_on(self, day: date) -> Money:
        """What may be taken off for settling early, whether or not anybody does; rounded up."""
        agreed, amount = self.invoice.policy.discount, self.invoice.amount
        if agreed is None or self.discount_until is None:
            return Money.zero(amount.currency)
        part = (amount.minor - _until(day, self.credits)) * Decimal(agreed.rate) / 100
        return Money(max(math.ceil(part), 0), amount.currency)

    def _settled_early(self, day: date) -> bool:
        """Everything but the discount had come when its time was over."""
        if self.discount_until is None or not self.money:
            return False
        came = self.received(date.min, min(day, self.discount_until))
        owed = self.invoice.amount.minor - _until(day, self.credits) - _until(day, self.write_offs)
        return came > 0 and owed - came <= self.discount_on(day).minor

    def over_on(self, day: date) -> Money:
        """What came or was credited beyond the amount. A write-off gives nobody credit."""
        return Money(max(-self._uncovered(day), 0), self.invoice.amount.currency)

    def received(self, since: date, through: date) -> int:
        """Minor units of money that came in these days."""
        return sum(entry.amount.minor for entry in self.money if since <= entry.day <= through)

    def _uncovered(self, day: date) -> int:
        came = self.received(date.min, day)
        return self.invoice.amount.minor - _until(day, self.credits) - came


@dataclass(frozen=True, slots=True)
class Unapplied:
    """What is left of a receipt that nobody put against an invoice."""

    day: date
    amount: Money
    receipt: str = ""


@dataclass(frozen=True, slots=True)
class Balances:
    """All of one client's money on one day."""

    positions: Mapping[str, Position]
    owed: Mapping[str, Money]  # today's balance by invoice number
    unapplied: tuple[Unapplied, ...]
    spare: tuple[Spare, ...]  # all credit on account: unapplied, overpaid, credited
    credit: Mapping[str, Money]  # its sums, by currency


@lru_cache(maxsize=1024)
def in_minor(text: str, currency: str) -> int:
    """A policy's plain figure in a currency's minor units; what is finer than these is cut off."""
    return int(Decimal(text).scaleb(decimals(currency)))


def balances(client: Client, history: History, today: date) -> Balances:
    """The fold's first step. `paid:` and credit notes of later days do not count yet."""
    entries, unapplied = _receipts(client, history, today)
    write_offs: dict[str, list[tuple[date, Money]]] = {}
    for fact in history.of(WrittenOff):
        # The owner's clock may be a day ahead of the client's: his act counts at once.
        day = min(today_in(client.timezone, fact.at), today)
        write_offs.setdefault(fact.invoice, []).append((day, fact.amount))
    notes, taken = credit.taken(client, history, today)
    for note in client.credit_notes:
        if note.credits is not None and note.issued <= today:
            notes.setdefault(note.credits, []).append((note.issued, note.amount))
    positions = {
        invoice.number: _position(
            client,
            invoice,
            entries.get(invoice.number, []),
            _of(notes, invoice),
            _of(write_offs, invoice),
            today,
        )
        for invoice in client.invoices
    }
    credit.move_what_is_over(client, history, positions, today)
    # Last, because it is the balance of a day: whatever else lessened it by then comes before it.
    positions = {n: _paid_on_days(client, p, today) for n, p in positions.items()}
    owed = {number: position.balance_on(today) for number, position in positions.items()}
    spare = credit.spare(client, positions, unapplied, taken, today)
    sums = by_currency(one.amount for one in spare)
    return Balances(positions, owed, unapplied, spare, sums)


def _receipts(
    client: Client, history: History, today: date
) -> tuple[dict[str, list[Entry]], tuple[Unapplied, ...]]:
    """Money in the journal: what is put against each invoice, and what is left of each receipt."""
    receipts = {fact.id: fact for fact in history.of(Received)}
    notes = {note.number for note in client.credit_notes}
    currency = {invoice.number: invoice.amount.currency for invoice in client.invoices}
    left = {fact.id: fact.amount for fact in receipts.values()}
    entries: dict[str, list[Entry]] = {}
    for fact in history.of(Allocated):
        if fact.receipt in history.retracted:
            continue
        if fact.amount.currency != currency.get(fact.invoice, fact.amount.currency):
            continue
        if fact.receipt in notes or credit.is_over(fact.receipt):
            continue  # a credit, no money: core/credit.py counts it
        receipt = receipts.get(fact.receipt)
        source = receipt.source if receipt else fact.source
        teller = Teller.BANK if source.kind is SourceKind.STATEMENT else Teller.COMMAND
        day = receipt.day if receipt else today_in(client.timezone, fact.at)
        entries.setdefault(fact.invoice, []).append(Entry(teller, min(day, today), fact.amount))
        if receipt and receipt.amount.currency == fact.amount.currency:
            left[receipt.id] -= fact.amount
    unapplied = tuple(
        Unapplied(min(receipts[found].day, today), amount, found)
        for found, amount in left.items()
        # Money of nobody known is in every client's file, and no client's credit.
        if amount.minor > 0 and receipts[found].client is not None
    )
    return entries, unapplied


def _position(
    client: Client,
    invoice: Invoice,
    entries: list[Entry],
    credits_: tuple[tuple[date, Money], ...],
    write_offs: tuple[tuple[date, Money], ...],
    today: date,
) -> Position:
    told = [payment for payment in invoice.payments if payment.on <= today]
    agreed = invoice.policy.discount
    until = (
        add_days(invoice.issued, agreed.within, client.country, client.region) if agreed else None
    )
    if not told and not entries:
        return Position(invoice, (), credits_, write_offs, until)
    book = [Entry(Teller.BOOK, p.on, p.amount) for p in told if p.amount is not None]
    money = match_payments((*entries, *book), client)
    return Position(invoice, money, credits_, write_offs, until)


def _paid_on_days(client: Client, position: Position, today: date) -> Position:
    """Each `paid: DATE` without a sum, in order of the days."""
    told = [p for p in position.invoice.payments if p.amount is None and p.on <= today]
    for payment in sorted(told, key=lambda p: p.on):
        position = _paid_that_day(client, position, payment)
    return position


def _paid_that_day(client: Client, position: Position, payment: Payment) -> Position:
    """`paid: DATE`: what was left that day has come, unless a later record tells of the same money."""
    rest = position.balance_on(payment.on)
    same = any(
        entry.day > payment.on
        and entry.amount == rest
        and entry.teller is not Teller.BOOK
        and is_near(entry.day, payment.on, client)
        for entry in position.money
    )
    if not rest or same:
        return position
    money = (*position.money, Entry(Teller.BOOK, payment.on, rest))
    return replace(position, money=tuple(sorted(money, key=lambda e: (e.day, e.teller))))


def _of(
    amounts: Mapping[str, list[tuple[date, Money]]], invoice: Invoice
) -> tuple[tuple[date, Money], ...]:
    """Those for this invoice, in its own currency."""
    return tuple(
        (day, amount)
        for day, amount in amounts.get(invoice.number, ())
        if amount.currency == invoice.amount.currency
    )


def _until(day: date, amounts: tuple[tuple[date, Money], ...]) -> int:
    return sum(amount.minor for on, amount in amounts if on <= day)
