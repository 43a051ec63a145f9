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


# How the ids of asks begin: about vanished invoices, and about changed ones.
GONE = "gone"
CHANGED = "changed"


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


def asks(
    edit: Edit, open_numbers: Iterable[str], sent: Iterable[str], waiting: Iterable[Ask] = ()
) -> tuple[Ask, ...]:
    """Invoices that went with an open balance, and those that changed after their letter had gone.

    `waiting`: what the owner has not answered yet. What the client holds is what stood before the first
    of those changes.
    """
    still_open, with_client = frozenset(open_numbers), frozenset(sent)
    held: dict[str, str] = {}
    for ask in waiting:
        if ask.id.startswith(f"{CHANGED}-"):
            held.setdefault(ask.invoices[0], ask.evidence[0])
    changed = [(old, new) for old, new in edit.changed if new.number in with_client]
    return (
        *(_vanished(invoice) for invoice in edit.vanished_invoices if invoice.number in still_open),
        *(
            _changed(held.get(new.number, _was(old)), new)
            for old, new in changed
            # Changed back before anything was said: the client holds what the book says.
            if held.get(new.number) != _was(new)
        ),
    )


def is_over(ask: Ask, book: Book) -> bool:
    """Whether a vanished invoice stands in the book again, or a changed one is another by now."""
    if not ask.id.startswith((f"{GONE}-", f"{CHANGED}-")):
        return False
    client = book.clients.get(ask.client or "")
    found = next((i for i in client.invoices if i.number in ask.invoices), None) if client else None
    if ask.id.startswith(f"{GONE}-"):
        return found is not None
    # A client whose file is wrong has his last good invoices in the book.
    return found is None or ask.id != _change_id(found)


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


def _changed(was: str, new: Invoice) -> Ask:
    return Ask(
        id=_change_id(new),
        kind=AskKind.BOOK,
        client=new.client,
        invoices=(new.number,),
        what=f"{new.number} was changed in the book after the client had received it. Send as corrected?",
        evidence=(was, f"is {_words(new)}"),
        ways=(
            "accountsd approve ASK, to send it as corrected",
            "accountsd resolve ASK, to leave it",
        ),
    )


def _change_id(invoice: Invoice) -> str:
    amount = invoice.amount
    return ask_id(CHANGED, invoice.number, str(amount), amount.currency, str(invoice.issued))


def _was(invoice: Invoice) -> str:
    return f"was {_words(invoice)}"


def _words(invoice: Invoice) -> str:
    return f"{invoice.amount.currency} {invoice.amount} of {invoice.issued}"


def _differs(old: Invoice, new: Invoice) -> bool:
    # PO, `about` and a later due day change nothing that the client must be told.
    return (old.amount, old.issued) != (new.amount, new.issued)


def _invoices(book: Book) -> Mapping[str, Invoice]:
    return {i.number: i for client in book.clients.values() for i in client.invoices}
