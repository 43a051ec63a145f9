"""Who is written to at a client's: the book's people and the learned, without the dead addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.book import Contact, Role
from accountsd.core.journal import Cause, ContactLearned, Heard, Resumed, Undelivered

if TYPE_CHECKING:
    from tests.oracle.page import Page


def contacts(page: Page) -> list[Contact]:
    """The book's and the learned, without those that bounced hard; the book wins."""
    known = {contact.email: contact for contact in page.client.contacts}
    learned = list(page.all(ContactLearned))
    for fact in learned:
        known.setdefault(fact.address, Contact(fact.address, fact.address, fact.role))
    gone = {address for address in known if _bounced(page, address)}
    gone |= {f.instead_of for f in learned if f.instead_of and f.address not in gone}
    return [contact for address, contact in known.items() if address not in gone]


def _bounced(page: Page, address: str) -> bool:
    dead = False
    for fact in page.facts:
        match fact:
            case Undelivered() if fact.address == address and fact.permanent:
                dead = True
            case Heard() if fact.sender == address:
                dead = False
            case Resumed() if fact.cause is Cause.NOBODY:
                dead = dead and fact.scope.address not in {None, address}
            case _:
                pass
    return dead


def payable(page: Page) -> list[str]:
    """Whom letters go to."""
    alone = len(page.client.contacts) == 1 and not list(page.all(ContactLearned))
    return [c.email for c in contacts(page) if alone or c.role is Role.PAYABLE]
