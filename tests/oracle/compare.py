"""Both answers side by side, in words that can be compared; and the smallest book on which they differ."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING

from tests.oracle.slow import answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from accountsd.core.book import Client
    from tests.oracle.histories import Look


def difference(look: Look, shown_to_oracle: Look | None = None) -> str | None:
    """What the two planners answer differently, or None."""
    fast, slow = _fast(look), _slow(shown_to_oracle or look)
    if fast == slow:
        return None
    only_fast = [line for line in fast if line not in slow]
    only_slow = [line for line in slow if line not in fast]
    return "\n".join(["accountsd:", *only_fast, "oracle:", *only_slow])


def _fast(look: Look) -> list[str]:
    planned = look.planned()
    dues = [
        _line(
            due.client,
            due.step,
            due.letter,
            due.invoices,
            sorted((said.invoice, said.letter, said.residual.minor) for said in due.said),
            sorted((currency, money.minor) for currency, money in due.totals.items()),
            sorted(due.to),
            sorted(due.cc),
            due.needs_approval,
            due.send_at.astimezone(UTC),
        )
        for due in planned.dues
    ]
    return [*sorted(dues), *(_line(h.ref, h.code.value, h.until) for h in planned.held)]


def _slow(look: Look) -> list[str]:
    says, keeps = answer(look.book, look.facts, look.now, look.known)
    dues = [
        _line(
            due.client,
            due.step,
            due.letter,
            due.invoices,
            sorted(due.said),
            sorted(due.totals),
            sorted(due.to),
            sorted(due.cc),
            due.needs_approval,
            due.send_at.astimezone(UTC),
        )
        for due in says
    ]
    return [*sorted(dues), *(_line(k.ref, k.code.value, k.until) for k in keeps)]


def _line(*words: object) -> str:
    return "  " + " | ".join(str(word) for word in words)


def told(look: Look) -> str:
    """The book and the journal of a look, a line each."""
    clients = look.book.clients.values()
    return "\n".join(
        [
            f"now {look.now.isoformat()}, {look.known}",
            f"{look.book.business.start=} {look.book.mode=} {look.book.hours=}",
            *(str(replace(client, invoices=())) for client in clients),
            *(str(invoice) for client in clients for invoice in client.invoices),
            *(str(fact) for fact in sorted(look.facts, key=lambda fact: (fact.at, fact.id))),
        ]
    )


def smallest(look: Look, differs: Callable[[Look], object]) -> Look:
    """The look without every fact, client, invoice and entry that the difference does not need."""
    changed = True
    while changed:
        changed = False
        for smaller in _smaller(look):
            if differs(smaller):
                look, changed = smaller, True
                break
    return look


def _smaller(look: Look) -> Iterator[Look]:
    for fact in look.facts:
        # What was put against an invoice goes with the money; a question with what raised it.
        cause = fact.id.partition("/")[0]
        yield replace(look, facts=tuple(f for f in look.facts if f.id.partition("/")[0] != cause))
    for name, client in look.book.clients.items():
        others = {k: v for k, v in look.book.clients.items() if k != name}
        if others:
            yield replace(look, book=replace(look.book, clients=others))
        for less in _less(client):
            clients = {**look.book.clients, name: less}
            yield replace(look, book=replace(look.book, clients=clients))


def _less(client: Client) -> Iterator[Client]:
    for index, invoice in enumerate(client.invoices):
        before, after = client.invoices[:index], client.invoices[index + 1 :]
        if before or after:
            yield replace(client, invoices=before + after)
        for payment in invoice.payments:
            fewer = tuple(p for p in invoice.payments if p is not payment)
            yield replace(client, invoices=(*before, replace(invoice, payments=fewer), *after))
    for note in client.credit_notes:
        yield replace(client, credit_notes=tuple(n for n in client.credit_notes if n is not note))
    for contact in client.contacts[1:]:
        yield replace(client, contacts=tuple(c for c in client.contacts if c is not contact))
    if client.hold:
        yield replace(client, hold=None)
    if client.pay_run:
        yield replace(client, pay_run=None)
