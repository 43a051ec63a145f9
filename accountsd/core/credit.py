"""Credit on account: where it stands, and what of it the owner has put against an invoice.

Three kinds: a receipt that nobody put anywhere (that is money: `balances.py`), what came too much for
one invoice, a credit note for none in particular. Put against an invoice it moves, to the penny;
nothing is counted twice, and never more is taken than there is.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from accountsd.core.calendar import today_in
from accountsd.core.journal import Allocated
from accountsd.core.money import Money
from accountsd.core.receivable import Spare

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from accountsd.core.balances import Position, Unapplied
    from accountsd.core.book import Client
    from accountsd.core.history import History

OVER = "over:"  # and the number of the invoice that was paid too much


def over(number: str) -> str:
    """What an `Allocated` names as its receipt when it takes what is over on an invoice."""
    return f"{OVER}{number}"


def move_what_is_over(
    client: Client, history: History, positions: dict[str, Position], today: date
) -> None:
    """What came too much for one invoice and was put against another: never more than is over.

    A sum lessens the one and weighs on the other, so no penny is counted twice or lost.
    """
    for fact in history.of(Allocated):
        giver = positions.get(fact.receipt.removeprefix(OVER))
        taker = positions.get(fact.invoice)
        if not is_over(fact.receipt) or giver is None or taker is None or giver is taker:
            continue
        there = giver.over_on(today)
        if not there.currency == fact.amount.currency == taker.invoice.amount.currency:
            continue
        amount, day = min(fact.amount, there), min(today_in(client.timezone, fact.at), today)
        for position, sum_ in ((giver, -amount), (taker, amount)):
            moved = replace(position, credits=(*position.credits, (day, sum_)))
            positions[position.invoice.number] = moved


def is_over(receipt: str) -> bool:
    """Whether an `Allocated` takes what is over on an invoice."""
    return receipt.startswith(OVER)


def taken(
    client: Client, history: History, today: date
) -> tuple[dict[str, list[tuple[date, Money]]], dict[str, Money]]:
    """Credit notes on account that were put against invoices: by invoice, and what of each is taken."""
    notes = {n.number: n for n in client.credit_notes if n.credits is None and n.issued <= today}
    owed_in = {invoice.number: invoice.amount.currency for invoice in client.invoices}
    put: dict[str, list[tuple[date, Money]]] = {}
    gone = {number: Money.zero(note.amount.currency) for number, note in notes.items()}
    for fact in history.of(Allocated):
        note = notes.get(fact.receipt)
        if note is None:
            continue
        # Against an invoice that the book no longer has, or in another currency, it is still free.
        if not fact.amount.currency == note.amount.currency == owed_in.get(fact.invoice):
            continue
        amount = min(fact.amount, note.amount - gone[note.number])
        gone[note.number] += amount
        day = min(today_in(client.timezone, fact.at), today)
        put.setdefault(fact.invoice, []).append((day, amount))
    return put, gone


def spare(
    client: Client,
    positions: Mapping[str, Position],
    unapplied: tuple[Unapplied, ...],
    taken: Mapping[str, Money],
    today: date,
) -> tuple[Spare, ...]:
    """All credit on account, each sum under the name by which it is put against an invoice."""
    found = [Spare(left.receipt, left.amount) for left in unapplied]
    found += [Spare(over(n), position.over_on(today)) for n, position in positions.items()]
    for note in client.credit_notes:
        if note.credits is None and note.issued <= today:
            found.append(Spare(note.number, note.amount - taken[note.number]))
    return tuple(one for one in found if one.amount)
