"""Receipts that were left lying, looked at again: an advice came later, the book was edited, a bill was paid.

Certain ones are put against their invoices now and their questions closed; a question that was asked
is not asked twice.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from accountsd.core.history import history
from accountsd.core.journal import Allocated, Answered, Asked, By, Received, Source, SourceKind
from accountsd.core.matching import Certain, Likely, Receipt, match
from accountsd.core.receipts.pen import Pen
from accountsd.core.receipts.questions import about_receipt

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from accountsd.core.journal import Ask, Fact
    from accountsd.core.money import Money
    from accountsd.core.receipts.till import Till

# Money that nobody claimed for so long is no longer held against new invoices.
LOOK_BACK = timedelta(days=120)


def look_again(till: Till) -> tuple[Fact, ...]:
    """Facts to be recorded; none where nothing has become clearer."""
    past = history(till.facts)
    ever = {fact.ask.id: fact.ask for fact in past.of(Asked)}
    answered = {fact.ask for fact in past.of(Answered)}
    open_ = {name: ask for name, ask in ever.items() if name not in answered}
    before = len(till.added)
    desk = till.desk()
    for receipt, left in _lying(past.of(Received), past.of(Allocated), till):
        ask = about_receipt(receipt.id)
        if not left:
            till.add(_closed(open_[ask], receipt, till) if ask in open_ else ())
            continue
        if left != receipt.amount:
            continue  # The owner has begun to spread it: the rest is his.
        finding = match(_as_receipt(receipt), desk)
        match finding:
            case Certain():
                till.add(_settled(receipt, finding, till))
                till.add(_closed(open_[ask], receipt, till) if ask in open_ else ())
            case Likely() if ask not in ever:
                till.add(_questioned(receipt, finding, till))
            case _:
                continue
    return tuple(till.added[before:])


def _lying(
    receipts: Sequence[Received], puts: Sequence[Allocated], till: Till
) -> Iterator[tuple[Received, Money]]:
    """The bank's receipts of the last months with what is left of each."""
    spent: dict[str, Money] = {}
    for put in puts:
        spent[put.receipt] = spent[put.receipt] + put.amount if put.receipt in spent else put.amount
    first = (till.now - LOOK_BACK).date()
    for receipt in sorted(receipts, key=lambda one: (one.day, one.id)):
        if receipt.source.kind is SourceKind.STATEMENT and receipt.day >= first:
            gone = spent.get(receipt.id)
            yield receipt, receipt.amount if gone is None else receipt.amount - gone


def _as_receipt(fact: Received) -> Receipt:
    return Receipt(fact.amount, fact.day, fact.line, fact.payer, fact.account, fact.client)


def _settled(receipt: Received, finding: Certain, till: Till) -> Iterator[Fact]:
    """In its own client's file if it lies there already, else moved to whose it is."""
    pen = Pen(receipt.source.ref, till.now)
    if [part.client for part in finding.parts] == [receipt.client]:
        yield from pen.allocated(receipt, finding.parts[0])
        return
    yield pen.retracted(receipt)
    for part in finding.parts:
        moved = pen.moved(receipt, part.client, part.amount)
        yield moved
        yield from pen.allocated(moved, part)


def _questioned(receipt: Received, finding: Likely, till: Till) -> Iterator[Fact]:
    """Nobody's money may be somebody's after all."""
    pen = Pen(receipt.source.ref, till.now)
    if receipt.client is None and finding.client is not None:
        yield pen.retracted(receipt)
        receipt = pen.moved(receipt, finding.client, receipt.amount)
        yield receipt
    yield from pen.asked(receipt, finding)


def _closed(ask: Ask, receipt: Received, till: Till) -> Iterator[Fact]:
    yield Answered(
        id=f"matched:{receipt.id}",
        at=till.now,
        by=By.TONY,
        source=Source(SourceKind.STATEMENT, receipt.source.ref),
        client=ask.client,
        ask=ask.id,
        word="it is clear now which invoices it pays",
    )
