"""What happened since the last digest, from the facts alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.digest.model import Gone, Lost, MailIn, MoneyIn, Nobodys
from accountsd.core.journal import (
    Advised,
    Allocated,
    Heard,
    Lapsed,
    Promised,
    Received,
    Sent,
    SourceKind,
    Undelivered,
)
from accountsd.core.letter import LetterClass
from accountsd.core.money import by_currency, total

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from accountsd.core.book import Book
    from accountsd.core.journal import Fact
    from accountsd.core.money import Money
    from accountsd.core.receivable import Account


def mail(book: Book, accounts: Mapping[str, Account], facts: Sequence[Fact]) -> tuple[MailIn, ...]:
    """What people wrote. A promise or an advice belongs to the mail that it was read in."""
    promised = {f.source.ref: f for f in facts if isinstance(f, Promised)}
    advised = {f.source.ref: f for f in facts if isinstance(f, Advised)}
    came = []
    for fact in facts:
        if not isinstance(fact, Heard) or not fact.person:
            continue
        promise, advice = promised.get(fact.mail), advised.get(fact.mail)
        came.append(
            MailIn(
                sender=_person(fact, accounts),
                client=named(book, fact.client),
                kind=fact.kind,
                grade=fact.grade,
                invoices=fact.invoices,
                promised=promise.day if promise else None,
                amount=promise.amount if promise else _sum(advice),
            )
        )
    return tuple(came)


def machines(facts: Sequence[Fact]) -> int:
    """How many mails no person wrote."""
    return sum(1 for fact in facts if isinstance(fact, Heard) and not fact.person)


def money(
    book: Book, accounts: Mapping[str, Account], facts: Sequence[Fact]
) -> tuple[MoneyIn, ...]:
    """Receipts of clients, in order of their day, with what they paid and what that leaves open."""
    puts: dict[str, list[Allocated]] = {}
    for fact in facts:
        if isinstance(fact, Allocated):
            puts.setdefault(fact.receipt, []).append(fact)
    receipts = [f for f in facts if isinstance(f, Received) and not _is_nobodys(f)]
    return tuple(
        _money_in(book, accounts.get(f.client or ""), f, puts.get(f.id, ()))
        for f in sorted(receipts, key=lambda f: f.day)
    )


def nobodys(facts: Sequence[Fact]) -> Nobodys | None:
    """What the bank tells of and nobody in the book is known for, as one line."""
    found = [f for f in facts if isinstance(f, Received) and _is_nobodys(f)]
    if not found:
        return None
    return Nobodys(len(found), tuple(by_currency(f.amount for f in found).values()))


def _is_nobodys(fact: Received) -> bool:
    return fact.client is None and fact.source.kind is SourceKind.STATEMENT


def _money_in(
    book: Book, account: Account | None, fact: Received, puts: Sequence[Allocated]
) -> MoneyIn:
    numbers = tuple(dict.fromkeys(put.invoice for put in puts))
    open_ = [r.balance for r in account.open if r.invoice.number in numbers] if account else []
    used = total(
        (p.amount for p in puts if p.amount.currency == fact.amount.currency), fact.amount.currency
    )
    left = fact.amount - used
    return MoneyIn(
        client=named(book, fact.client),
        amount=fact.amount,
        on=fact.day,
        invoices=numbers,
        rest=tuple(by_currency(open_).values()),
        left=left if numbers and left.minor > 0 else None,
    )


def gone(book: Book, facts: Sequence[Fact]) -> tuple[Gone, ...]:
    """Letters to clients; what went to the owner he has already."""
    return tuple(
        Gone(
            client=named(book, f.client),
            letter=f.name,
            invoices=tuple(said.invoice for said in f.said),
            sums=tuple(by_currency(said.residual for said in f.said).values()),
        )
        for f in facts
        if isinstance(f, Sent) and f.klass is not LetterClass.OWNER
    )


def lost(book: Book, facts: Sequence[Fact]) -> tuple[Lost, ...]:
    """Addresses that a letter did not reach, each once, the worst that was heard of it."""
    worst: dict[str, Lost] = {}
    for fact in facts:
        if isinstance(fact, Undelivered):
            before = worst.get(fact.address)
            permanent = fact.permanent or (before is not None and before.permanent)
            worst[fact.address] = Lost(named(book, fact.client), fact.address, permanent)
    return tuple(worst.values())


def lapsed(facts: Sequence[Fact]) -> tuple[tuple[str, str], ...]:
    """(invoice, letter) for which no approval came in time."""
    return tuple((f.invoice, f.letter) for f in facts if isinstance(f, Lapsed))


def named(book: Book, client: str | None) -> str | None:
    """The client's name, or his id where the book has lost him."""
    if client is None:
        return None
    return book.clients[client].name if client in book.clients else client


def _person(fact: Heard, accounts: Mapping[str, Account]) -> str:
    account = accounts.get(fact.client or "")
    contacts = account.contacts if account else ()
    return next((c.name for c in contacts if c.email == fact.sender and c.name), fact.sender)


def _sum(advice: Advised | None) -> Money | None:
    """The advice's sum, where it names one in a single currency."""
    amounts = [line.amount for line in advice.lines if line.amount] if advice else []
    sums = by_currency(amounts)
    return next(iter(sums.values())) if len(sums) == 1 else None
