"""A mailbox of ours on a test's Dovecot, and mails to put into it. It asserts nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from accountsd.core.slip import Batch, Cursor, Role, Slip
from accountsd.imap import Login, Mailbox, Names, Security
from tests.servers.dovecot import Account, Dovecot
from tests.servers.proxy import Proxy, Side

ADDRESS = "accounts@winder.example"


def login(dovecot: Dovecot, account: Account) -> Login:
    """How accountsd gets into this mailbox, over TLS."""
    return Login(
        host="localhost",
        port=dovecot.ports.imaps,
        security=Security.TLS,
        username=account.address,
        secret=lambda: account.password,
        tls=dovecot.authority.client_context(),
    )


def plain(dovecot: Dovecot, account: Account, port: int) -> Login:
    """The same without TLS, through a bad line on this machine."""
    return replace(login(dovecot, account), port=port, security=Security.NONE, tls=None)


@asynccontextmanager
async def opened(way_in: Login, names: Names | None = None) -> AsyncIterator[Mailbox]:
    """The mailbox, started, and stopped whatever happens."""
    mailbox = Mailbox(way_in, names)
    mailbox.start()
    try:
        yield mailbox
    finally:
        await mailbox.stop()


def mail(
    subject: str = "Your invoice",
    text: str = "Thank you.",
    sender: str = "Pat Lee <pat@acme.example>",
    *fields: str,
    to: str = ADDRESS,
    number: int = 1,
) -> bytes:
    """A mail as it arrives; `number` makes its Message-ID, `fields` are further header lines."""
    lines = [
        f"From: {sender}",
        f"To: {to}",
        f"Subject: {subject}",
        "Date: Fri, 20 Nov 2026 10:00:00 +0000",
        f"Message-ID: <{number}@acme.example>",
        *fields,
        "",
        text,
        "",
    ]
    return "\r\n".join(lines).encode()


def cursors(batches: tuple[Batch, ...]) -> dict[str, Cursor]:
    """Where the next scan begins."""
    return {batch.folder: batch.end for batch in batches}


def slips(batches: tuple[Batch, ...], role: Role = Role.INBOX) -> tuple[Slip, ...]:
    """What one folder brought."""
    return next(batch.slips for batch in batches if batch.role is role)


async def listening(line: Proxy) -> None:
    """Wait until the server, beyond that line, has said that it will tell what comes."""
    for _ in range(1500):
        if line.said[Side.SERVER].endswith(b"+ idling\r\n"):
            return
        await asyncio.sleep(0.02)
    raise AssertionError("the mailbox was never listened at")


async def rung(mailbox: Mailbox, seconds: float = 30) -> None:
    """Wait for the bell."""
    await asyncio.wait_for(mailbox.ring.wait(), seconds)
    mailbox.ring.clear()
