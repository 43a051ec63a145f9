"""Letters of thanks into the outbox, where a policy wants them: once a day and client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.book import Thanks
from accountsd.core.thanks import occasion
from accountsd.errors import Unwritable
from accountsd.store import NewLetter, new_letter_id

if TYPE_CHECKING:
    from datetime import datetime

    from accountsd.ledger import Ledger
    from accountsd.store import Store
    from accountsd.templates import Templates
    from accountsd.unwritten import Unwritten


def thank(
    ledger: Ledger, store: Store, templates: Templates, unwritten: Unwritten, now: datetime
) -> int:
    """How many were written. The outbox looks again before each leaves."""
    written = 0
    for client in ledger.book.clients.values():
        if client.policy.thanks is Thanks.NEVER or client.id in ledger.book.broken:
            continue
        account = ledger.account(client.id, now)
        found = occasion(account, ledger.file(client.id))
        if found is None or store.outbox.find(found.key):
            continue
        thread = store.outbox.thread_of(found.invoices)
        try:
            letter = templates.service(found, account, ledger.book, thread)
        except Unwritable as slip:
            unwritten.met(found.key, found.name, slip)
            continue
        written += len(store.outbox.queue([NewLetter(new_letter_id(), letter)], now).written)
    return written
