"""Sentences of clients in their own language, and tables of them: `kind | words`, one a line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from accountsd import learned
from tests.core.reading.mails import acme_desk, said

if TYPE_CHECKING:
    from accountsd.core.reading.model import Reading


def said_by_a_client_of(language: str, words: str) -> Reading:
    """What the rules alone make of the words when the client's language is this one."""
    desk = acme_desk()
    clients = {key: replace(one, language=language) for key, one in desk.book.clients.items()}
    return said(words, desk=replace(desk, book=replace(desk.book, clients=clients)))


def heard_by_a_client_of(language: str, words: str) -> Reading:
    """The same, with the ear beside the rules, as the daemon reads."""
    desk = acme_desk(ear=learned.ear())
    clients = {key: replace(one, language=language) for key, one in desk.book.clients.items()}
    return said(words, desk=replace(desk, book=replace(desk.book, clients=clients)))


def lines(block: str) -> list[list[str]]:
    """A table's rows, cell by cell."""
    return [line.split(" | ") for line in block.strip().splitlines()]


def ruled(read: Reading) -> str:
    """The kind that the rules found, by which is acted: what the ear alone has heard is only shown."""
    kinds = (read.kind, *read.also)
    return next((kind for kind in kinds if kind not in read.only_heard), read.kind).value
