"""What lies in Sent: a copy of our own letter is proof, any other mail there is the owner's contact.

Goes by headers alone; a copy's body is ours and needs no reading.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accountsd.core.journal import By, Contacted, Source, SourceKind
from accountsd.core.message import parse
from accountsd.core.reading import domains

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from accountsd.core.message import Message
    from accountsd.core.reading.model import Desk
    from accountsd.core.slip import Slip
    from accountsd.inbox.room import Room

_WORD = re.compile(r"\w[\w./-]*\w|\w")


def hear(room: Room, desk: Desk, slip: Slip, now: datetime) -> None:
    """A mail in Sent."""
    if slip.letter is None:
        _owner_wrote(room, desk, slip, now)
    else:
        is_own_copy(room, desk, slip, now)


def is_own_copy(room: Room, desk: Desk, slip: Slip, now: datetime) -> bool:
    """Whether this is a letter that the outbox knows; then the copy is recorded as proof of it.

    The header alone makes no mail ours: a stranger may write it, but not guess the id, and he who
    was sent the letter is not its sender.
    """
    if slip.letter is None:
        return False
    message = parse(slip.header)
    if message.sender not in own_addresses(desk):
        return False
    return room.store.outbox.copy_seen(slip.letter, now, [message.message_id])


def own_addresses(desk: Desk) -> frozenset[str]:
    """The mailbox's, and the one that stands under the letters."""
    return frozenset({desk.trust.own_address.lower(), desk.book.department.address.lower()})


def _owner_wrote(room: Room, desk: Desk, slip: Slip, now: datetime) -> None:
    message = parse(slip.header)
    if slip.fields.get("auto-submitted", "no").lower() != "no":
        return  # A machine answered for him.
    at = min(slip.received or now, now)
    facts = contacts(desk, message, slip.key, at)
    if facts:
        room.store.journal.record(facts)


def contacts(desk: Desk, message: Message, mail: str, at: datetime) -> list[Contacted]:
    """That the owner wrote to each client whom the mail is addressed to. `mail` names it."""
    return [
        Contacted(
            id=f"contacted:{mail}/{client}",
            at=at,
            by=By.OWNER,
            source=Source(SourceKind.MAIL, mail),
            client=client,
            mail=mail,
            invoices=tuple(_named(desk, client, message.subject)),
        )
        for client in _addressed(desk, message)
    ]


def _addressed(desk: Desk, message: Message) -> tuple[str, ...]:
    tables = domains.tables(desk.book, desk.known)
    found = (tables.client_of(address) for address in message.to)
    return tuple(dict.fromkeys(client for client in found if client))


def _named(desk: Desk, client: str, text: str) -> Iterator[str]:
    words = {word.casefold() for word in _WORD.findall(text)}
    for invoice in desk.book.clients[client].invoices:
        if invoice.number.casefold() in words:
            yield invoice.number
