"""Due + Account + Book → Brief: what a letter speaks of, gathered from book and fold.

Nothing is worded and nothing is decided here; the words are in `templates/`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.book import Sender
from accountsd.core.brief import (
    Brief,
    BrokenPromise,
    Creditor,
    Item,
    MissingMoney,
    Occasion,
    sheets_of,
    what_is_asked,
)
from accountsd.core.letter import LetterClass
from accountsd.core.money import by_currency

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from accountsd.core.book import Book, Business
    from accountsd.core.money import Money
    from accountsd.core.planner import Due, Line
    from accountsd.core.receivable import Account, AdviceState, Receivable


def brief(due: Due, account: Account, book: Book, attached: frozenset[str] = frozenset()) -> Brief:
    """What a letter of the calendar speaks of; `attached` are names of files that go with it."""
    known = {r.invoice.number: r for r in account.receivables}
    files = frozenset(file for file in enclosed(due, account) if file.name in attached)
    items = tuple(_item(line, known[line.invoice], files) for line in due.lines)
    panel = sheets_of(items, due.credit)
    return Brief(
        creditor=creditor(book.business),
        department=book.department,
        client=account.client.name,
        reference=account.client.reference,
        people=_names(account, due.to),
        copied=_names(account, due.cc),
        on=due.send_at.date(),
        items=items,
        sheets=panel,
        asked=what_is_asked(panel),
        promises=_broken(account, due.invoices),
        advices=_missing(account, due.invoices),
        counted_to=account.books_known,
        service=due.klass is LetterClass.SERVICE,
    )


def occasional(
    occasion: Occasion, account: Account, book: Book, attached: frozenset[str] = frozenset()
) -> Brief:
    """What a service letter outside the calendar speaks of."""
    meant = _meant(occasion, account)
    files = frozenset(
        r.invoice.file for r in meant if r.invoice.file and r.invoice.file.name in attached
    )
    items = tuple(
        _described(r, r.balance, r.invoice.due, (occasion.on - r.invoice.due).days, files)
        for r in meant
    )
    credit = account.credit if occasion.name == "statement" else {}
    panel = sheets_of(items, credit)
    return Brief(
        creditor=creditor(book.business),
        department=book.department,
        client=account.client.name,
        reference=account.client.reference,
        people=_names(account, occasion.to),
        copied=_names(account, occasion.cc),
        on=occasion.on,
        items=items,
        sheets=panel,
        asked=tuple(sheet.total for sheet in panel if sheet.total),
        counted_to=account.books_known,
        service=True,
        occasion=occasion,
    )


def enclosed(due: Due, account: Account) -> tuple[Path, ...]:
    """The invoice files that travel with a letter: those of invoices it names for the first time."""
    fresh = {said.invoice for said in due.said}
    return tuple(
        r.invoice.file
        for r in account.receivables
        if r.invoice.number in fresh
        and r.invoice.file is not None
        and due.sender is Sender.DEPARTMENT
        and not any(not rung.lapsed for rung in r.said)
    )


def creditor(business: Business) -> Creditor:
    """The business as a client may know it: without the owner's address."""
    return Creditor(
        name=business.name,
        owner=business.owner_name,
        pay_to=_lines(business.pay_to),
        address=business.address,
        registration=business.registration,
        vat_number=business.vat_number,
        legal_footer=_lines(business.legal_footer or ""),
    )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _item(line: Line, receivable: Receivable, files: frozenset[Path]) -> Item:
    return _described(receivable, line.residual, line.due, line.days_past_due, files)


def _described(
    receivable: Receivable, residual: Money, due: date, days: int, files: frozenset[Path]
) -> Item:
    invoice = receivable.invoice
    chases = [r.on for r in receivable.said if r.klass is LetterClass.CHASE and not r.lapsed]
    return Item(
        number=invoice.number,
        issued=invoice.issued,
        due=due,
        amount=invoice.amount,
        residual=residual,
        days_past_due=days,
        po=invoice.po,
        about=invoice.about,
        letters=len(chases),
        written=max(chases, default=None),
        attached=invoice.file in files,
    )


def _meant(occasion: Occasion, account: Account) -> tuple[Receivable, ...]:
    if occasion.invoices:
        return tuple(r for r in account.receivables if r.invoice.number in occasion.invoices)
    return account.open if occasion.name == "statement" else ()


def _names(account: Account, addresses: Sequence[str]) -> tuple[str, ...]:
    """Names of the people behind the addresses; an address is no name to greet somebody by."""
    names = {c.email: c.name for c in account.contacts if c.name and "@" not in c.name}
    return tuple(dict.fromkeys(names[a] for a in addresses if a in names))


def _broken(account: Account, numbers: Sequence[str]) -> tuple[BrokenPromise, ...]:
    """Each broken promise once, with those of its invoices that this letter lists."""
    promises = {
        r.broken_promise.fact: r.broken_promise
        for r in account.receivables
        if r.broken_promise is not None and r.invoice.number in numbers
    }
    return tuple(
        BrokenPromise(tuple(n for n in p.invoices if n in numbers), p.made, p.day, p.amount)
        for p in promises.values()
    )


def _missing(account: Account, numbers: Sequence[str]) -> tuple[MissingMoney, ...]:
    """Advices of which the owner said "it has not come", with the invoices that this letter lists."""
    late = {
        r.late_advice.fact: r.late_advice
        for r in account.receivables
        if r.late_advice is not None and r.invoice.number in numbers
    }
    return tuple(_told(advice, numbers) for advice in late.values())


def _told(advice: AdviceState, numbers: Sequence[str]) -> MissingMoney:
    lines = [line for line in advice.lines if line.invoice in numbers]
    sums = by_currency(line.amount for line in lines if line.amount is not None)
    return MissingMoney(
        invoices=tuple(line.invoice for line in lines),
        told=advice.told,
        day=advice.value_day,
        amount=next(iter(sums.values())) if len(sums) == 1 else None,
    )
