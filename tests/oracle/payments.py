"""Money in random histories: in the bank, on the owner's word, in the book; written off, handed over."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from accountsd.core.book import Payment
from accountsd.core.journal import Allocated, By, HandedOver, Received, SourceKind, WrittenOff
from accountsd.core.money import Money

if TYPE_CHECKING:
    from accountsd.core.book import Client
    from tests.oracle.world import World

DAY = timedelta(days=1)


def money(world: World, client: Client) -> None:
    """Money in the bank, on the owner's word or in the book; now and then told twice."""
    chance, today = world.chance, world.today(client)
    invoice = chance.choice(client.invoices)
    day = today - chance.choice((0, 0, 1, 4, 9)) * DAY
    amount = chance.choice((invoice.amount, Money.of("50", invoice.amount.currency)))
    times = chance.choice((1, 1, 2, 3))
    for way in chance.sample(("bank", "command", "book", "balance"), times):
        if way in {"book", "balance"}:
            payment = Payment(day, amount if way == "book" else None)
            _edit(world, client.id, invoice.number, payment)
            continue
        by, kind = (
            (By.BANK, SourceKind.STATEMENT) if way == "bank" else (By.OWNER, SourceKind.COMMAND)
        )
        head = world.head(client.id, by, kind)
        said = day + chance.choice((0, 0, 1, 5)) * DAY
        receipt = Received(**head, amount=amount, day=min(said, today), line="")
        world.add(receipt)
        if chance.random() < 0.85:
            head["id"] += "/put"
            put = Allocated(**head, receipt=receipt.id, invoice=invoice.number, amount=amount)
            world.add(put)


def _edit(world: World, name: str, number: str, payment: Payment) -> None:
    """The owner writes `paid:` into the book."""
    client = world.book.clients[name]
    invoices = tuple(
        replace(i, payments=(*i.payments, payment)) if i.number == number else i
        for i in client.invoices
    )
    edited = replace(client, invoices=invoices)
    world.book = replace(world.book, clients={**world.book.clients, name: edited})


def use_credit(world: World, client: Client) -> None:
    """The owner puts what is over on an invoice, or a credit note on account, against another."""
    pieces = [f"over:{invoice.number}" for invoice in client.invoices]
    pieces += [note.number for note in client.credit_notes]
    invoice = world.chance.choice(client.invoices)
    amounts = (invoice.amount, Money.of("60", invoice.amount.currency))
    head = world.head(client.id, By.OWNER, SourceKind.COMMAND)
    put = Allocated(
        **head,
        receipt=world.chance.choice(pieces),
        invoice=invoice.number,
        amount=world.chance.choice(amounts),
    )
    world.add(put)


def write_off(world: World, client: Client) -> None:
    """The owner gives an invoice up, or a part of it."""
    invoice = world.chance.choice(client.invoices)
    part = Money.of("20", invoice.amount.currency)
    amount = world.chance.choice((invoice.amount, part))
    head = world.head(client.id, By.OWNER, SourceKind.COMMAND)
    world.add(WrittenOff(**head, invoice=invoice.number, amount=amount))


def hand_over(world: World, client: Client) -> None:
    """An invoice becomes another's business."""
    head = world.head(client.id, By.OWNER, SourceKind.COMMAND)
    world.add(HandedOver(**head, invoices=(world.chance.choice(client.invoices).number,)))
