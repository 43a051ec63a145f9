"""What the inbox works with: the mailbox as functions, the store, the desk, the pens. No logic.

The daemon makes a Room once; tests make one around a real server.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from datetime import date, datetime

    from accountsd.core.brief import Occasion
    from accountsd.core.document import Document
    from accountsd.core.flag import Wrote
    from accountsd.core.journal import Ask, Fact
    from accountsd.core.letter import Letter, Thread
    from accountsd.core.message import Message
    from accountsd.core.reading.model import Desk
    from accountsd.core.receivable import Account
    from accountsd.core.slip import Batch, Cursor, Filed, Raw, Role, Slip, Whereabouts
    from accountsd.store import Store


async def no_documents(_: Message) -> Mapping[int, Document]:
    """Attachments are not looked into."""
    return {}


@dataclass(frozen=True, slots=True)
class Brought:
    """What a bank's statements in a mail of the owner's come to."""

    facts: tuple[Fact, ...]
    did: tuple[str, ...]
    asks: tuple[Ask, ...] = ()  # about a file that cannot be read


def no_statements(_: Message, __: datetime) -> Brought | None:
    """No statement is looked for."""
    return None


@dataclass(frozen=True, slots=True)
class Post:
    """What is asked of the mailbox. Each may raise ServerUnavailable, and may then be asked again."""

    scan: Callable[[Mapping[str, Cursor]], Awaitable[tuple[Batch, ...]]]
    since: Callable[[Role, date], Awaitable[tuple[Slip, ...]]]
    ours: Callable[[Role], Awaitable[tuple[Slip, ...]]]
    fetch: Callable[[Whereabouts], Awaitable[Raw | None]]
    file: Callable[[Whereabouts, Role], Awaitable[Filed]]


@dataclass(frozen=True, slots=True)
class Told:
    """What a flag is written from. `wrote` None: it is about no single mail."""

    ask: Ask
    now: datetime
    did: tuple[str, ...] = ()
    wrote: Wrote | None = None
    account: Account | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """`desk` and `account` are asked anew for each mail: book and journal change meanwhile.

    `account` gives None for a client whom the book does not have. `documents` turns a mail's
    attachments into text and tables, by their place among `every_part`. `statements` finds those of
    a bank; it is asked only about the owner's own proven mail.
    """

    store: Store
    post: Post
    desk: Callable[[datetime], Desk]
    account: Callable[[str, datetime], Account | None]
    write_flag: Callable[[Told], Letter]
    write_told_once: Callable[[str, datetime], Letter]
    write_answer: Callable[[Occasion, Account, Thread], Letter]
    documents: Callable[[Message], Awaitable[Mapping[int, Document]]] = no_documents
    statements: Callable[[Message, datetime], Brought | None] = no_statements
    one_at_a_time: asyncio.Lock = field(default_factory=asyncio.Lock)
