"""A corrected invoice, sent on the owner's word: the one service letter that follows from an edit.

The ask about the change was made when the edit was noticed (core/bookdiff.py). The letter takes the
road out like any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.approvals import answers
from accountsd.core.bookdiff import CHANGED
from accountsd.core.brief import Occasion
from accountsd.core.contacts import payable
from accountsd.core.letter import Said
from accountsd.errors import UsageError
from accountsd.store import NewLetter, new_letter_id

if TYPE_CHECKING:
    from datetime import datetime

    from accountsd.core.journal import Ask
    from accountsd.core.receivable import Account, Receivable
    from accountsd.core.word import Speech
    from accountsd.ledger import Ledger
    from accountsd.store import Store
    from accountsd.templates import Templates


def is_about_a_change(ask: Ask) -> bool:
    """Whether this ask is “send as corrected?”."""
    return ask.id.startswith(f"{CHANGED}-")


def send(
    ledger: Ledger, store: Store, templates: Templates, ask: Ask, speech: Speech, now: datetime
) -> str:
    """Queue the corrected invoice and close the ask; the letter's key. Raises UsageError."""
    if ask.client is None or ask.client not in ledger.book.clients:
        raise UsageError(f"{ask.id}: its client is no longer in the book")
    account = ledger.account(ask.client, now)
    receivable = _concerned(account, ask)
    letter = templates.service(_occasion(account, receivable), account, ledger.book)
    queued = store.outbox.queue(
        [NewLetter(new_letter_id(), letter, tuple(answers(speech, [ask], "approve", 0)))], now
    )
    if not queued.written:
        raise UsageError(f"{letter.key} was sent already")
    return letter.key


def _concerned(account: Account, ask: Ask) -> Receivable:
    for receivable in account.open:
        if receivable.invoice.number in ask.invoices:
            return receivable
    raise UsageError(f"{', '.join(ask.invoices)} is no longer open")


def _occasion(account: Account, receivable: Receivable) -> Occasion:
    invoice = receivable.invoice
    # An invoice may be corrected twice: what it says now is part of what is said.
    name = f"corrected_invoice {invoice.amount.currency} {invoice.amount} {invoice.issued}"
    return Occasion(
        name="corrected_invoice",
        key=f"{account.client.id}/corrected/{invoice.number}",
        to=payable(account.client, account.contacts),
        on=account.today,
        invoices=(invoice.number,),
        said=(Said(invoice.number, name, receivable.balance, invoice.due),),
    )
