"""Whom a client's letters may reach: the book's contacts and the learned, without dead addresses.

An address is dead after a hard bounce, until mail comes from it or the owner says otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.book import Contact, Role
from accountsd.core.history import order
from accountsd.core.journal import Cause, ContactLearned, Heard, Resumed, Sent, Undelivered

if TYPE_CHECKING:
    from accountsd.core.book import Client
    from accountsd.core.history import History


def usable(client: Client, history: History) -> tuple[Contact, ...]:
    """Contacts in the book's order, then the learned ones; the book wins about its own people."""
    dead = _dead(history)
    people = {contact.email.lower(): contact for contact in client.contacts}
    instead: set[str] = set()
    for learned in history.of(ContactLearned):
        address = learned.address.lower()
        if address in dead:
            continue
        if address not in people:
            people[address] = Contact(learned.address, learned.address, learned.role)
        if learned.instead_of is not None and learned.instead_of.lower() != address:
            instead.add(learned.instead_of.lower())
            instead.discard(address)
    return tuple(contact for address, contact in people.items() if address not in dead | instead)


def payable(client: Client, contacts: tuple[Contact, ...]) -> tuple[str, ...]:
    """To whom letters go: everybody with the role; the only contact of a client is that one."""
    found = tuple(contact.email for contact in contacts if contact.role is Role.PAYABLE)
    if found or len(client.contacts) != 1:
        return found
    return tuple(contact.email for contact in contacts)


def reached_nobody(history: History) -> frozenset[str]:
    """Letters of which every recipient bounced hard: they were not said."""
    bounced: dict[str, set[str]] = {}
    for fact in history.of(Undelivered):
        if fact.permanent:
            bounced.setdefault(fact.letter, set()).add(fact.address.lower())
    return frozenset(
        sent.letter
        for sent in history.of(Sent)
        if sent.letter in bounced
        and sent.to
        and {address.lower() for address in sent.to} <= bounced[sent.letter]
    )


def _dead(history: History) -> frozenset[str]:
    alive: dict[str, tuple[object, str]] = {}
    for mail in history.of(Heard):
        alive[mail.sender.lower()] = order(mail)
    words = [order(word) for word in history.of(Resumed) if word.cause is Cause.NOBODY]
    dead = set()
    for bounce in history.of(Undelivered):
        address = bounce.address.lower()
        if not bounce.permanent:
            continue
        heard = alive.get(address)
        since = order(bounce)
        later = [sign for sign in (heard, *words[-1:]) if sign is not None and sign > since]
        if not later:
            dead.add(address)
    return frozenset(dead)
