"""What an edit of the book took away or changed behind Tony's back, and what the owner is asked.

Compares two good books. It never restores anything: an invoice that is gone is not chased, its facts
stay, and the owner is told once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.journal import Ask, AskKind
from accountsd.core.vigil import ask_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from accountsd.core.book import Book, Invoice


GONE = "gone"  # how the ids of asks about vanished invoices begin


@dataclass(frozen=True, slots=True)
class Edit:
    """What went and what changed between two books."""

    vanished_clients: tuple[str, ...]
    vanished_invoices: tuple[Invoice, ...]
    changed: tuple[
        tuple[Invoice, Invoice], ...
    ]  # (before, after): amount, currency or day of issue


def compare(before: Book, after: Book) -> Edit:
    """By invoice number: a client or invoice that moves to another id keeps its history."""
    old, new = _invoices(before), _invoices(after)
    numbers_of = {
        client.id: {invoice.number for invoice in client.invoices}
        for client in before.clients.values()
    }
    gone = tuple(old[number] for number in old if number not in new)
    return Edit(
        vanished_clients=tuple(
            client
            for client in before.clients
            # Renamed, not gone, when its invoices stand in the book under another id.
            if client not in after.clients and not numbers_of[client] & new.keys()
        ),
        vanished_invoices=gone,
        changed=tuple((old[n], new[n]) for n in old if n in new and _differs(old[n], new[n])),
    )


@dataclass(frozen=True, slots=True)
class Settled:
    """Where numbers stand now that stood elsewhere, or nowhere; and clients that took another id."""

    moved: Mapping[str, str]  # number → client
    left: tuple[tuple[str, str], ...]  # (number, the id under which it stood and that is gone)
    renamed: tuple[tuple[str, str], ...]  # (was, now)


def homes_of(book: Book) -> dict[str, str]:
    """The client's id under which each number stands."""
    homes = {i.number: client.id for client in book.clients.values() for i in client.invoices}
    notes = {n.number: client.id for client in book.clients.values() for n in client.credit_notes}
    return homes | notes


def settle(stood: Mapping[str, str], book: Book) -> Settled:
    """Numbers are unique, so they tell who it is: all that is known of an id that left follows them.

    Where its numbers went to several ids nobody has taken its name: each has its own invoices' facts.
    """
    homes = homes_of(book)
    moved = {number: client for number, client in homes.items() if stood.get(number) != client}
    # A client whose file is wrong has not left.
    gone = set(stood.values()) - book.clients.keys() - book.broken.keys()
    left = tuple((n, stood[n]) for n in moved if stood.get(n) in gone)
    heirs: dict[str, set[str]] = {}
    for number, was in left:
        heirs.setdefault(was, set()).add(moved[number])
    renamed = tuple((was, min(now)) for was, now in heirs.items() if len(now) == 1)
    return Settled(moved, left, renamed)


def asks(edit: Edit, open_numbers: Iterable[str], sent: Iterable[str]) -> tuple[Ask, ...]:
    """Invoices that went with an open balance, and those that changed after their letter had gone."""
    still_open, with_client = frozenset(open_numbers), frozenset(sent)
    return (
        *(_vanished(invoice) for invoice in edit.vanished_invoices if invoice.number in still_open),
        *(_changed(old, new) for old, new in edit.changed if new.number in with_client),
    )


def is_back(ask: Ask, book: Book) -> bool:
    """Whether an invoice that had vanished stands in the book again: its question is over."""
    if not ask.id.startswith(f"{GONE}-"):
        return False
    client = book.clients.get(ask.client or "")
    return client is not None and any(i.number in ask.invoices for i in client.invoices)


def _vanished(invoice: Invoice) -> Ask:
    return Ask(
        id=ask_id(GONE, invoice.number, str(invoice.amount)),
        kind=AskKind.BOOK,
        client=invoice.client,
        invoices=(invoice.number,),
        what=f"{invoice.number} is no longer in the book, though its balance was open; it is not chased.",
        evidence=(f"{invoice.amount.currency} {invoice.amount}, due {invoice.due}",),
        ways=("put it back into the book", "accountsd resolve ASK, if that was meant"),
        louder=False,
    )


def _changed(old: Invoice, new: Invoice) -> Ask:
    return Ask(
        id=ask_id("changed", new.number, str(new.amount), new.amount.currency, str(new.issued)),
        kind=AskKind.BOOK,
        client=new.client,
        invoices=(new.number,),
        what=f"{new.number} was changed in the book after the client had received it. Send as corrected?",
        evidence=(
            f"was {old.amount.currency} {old.amount} of {old.issued}",
            f"is {new.amount.currency} {new.amount} of {new.issued}",
        ),
        ways=(
            "accountsd approve ASK, to send it as corrected",
            "accountsd resolve ASK, to leave it",
        ),
    )


def _differs(old: Invoice, new: Invoice) -> bool:
    # PO, `about` and a later due day change nothing that the client must be told.
    return (old.amount, old.issued) != (new.amount, new.issued)


def _invoices(book: Book) -> Mapping[str, Invoice]:
    return {i.number: i for client in book.clients.values() for i in client.invoices}
