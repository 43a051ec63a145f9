"""Edits of the book that move a history: a client under another id, an invoice at another client."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accountsd.core.book import Client
    from tests.oracle.world import World


def rename(world: World) -> None:
    """A client takes another id; its journal stays under the old one."""
    old = world.chance.choice(list(world.book.clients.values()))
    world.stood[old.id] = tuple(invoice.number for invoice in old.invoices)
    _replace(world, {old.id: _named(old, f"{old.id}x")})


def move(world: World) -> None:
    """An invoice was somebody else's, in truth."""
    clients = [c for c in world.book.clients.values() if not c.credit_notes]
    if len(clients) < 2:
        return
    giver, taker = world.chance.sample(clients, 2)
    if len(giver.invoices) < 2:
        return
    moved = world.chance.choice(giver.invoices)
    less = tuple(i for i in giver.invoices if i is not moved)
    more = (*taker.invoices, replace(moved, client=taker.id))
    _replace(
        world,
        {giver.id: replace(giver, invoices=less), taker.id: replace(taker, invoices=more)},
    )


def _named(client: Client, name: str) -> Client:
    return replace(
        client,
        id=name,
        invoices=tuple(replace(i, client=name) for i in client.invoices),
        credit_notes=tuple(replace(n, client=name) for n in client.credit_notes),
    )


def _replace(world: World, changed: dict[str, Client]) -> None:
    clients = [changed.get(name, client) for name, client in world.book.clients.items()]
    world.book = replace(world.book, clients={client.id: client for client in clients})
