"""The demo's mail server with manners to choose: it refuses, defers, hangs up, or is not there at all."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any

from imapclient import IMAPClient

from accountsd.demo.server import HOST, USER, Village

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aiosmtpd.smtp import SMTP, Envelope, Session


class Manner(Enum):
    """How the submission server behaves from now on."""

    GOOD = "takes every letter"
    BUSY = "451 at every recipient"
    NO_SUCH_USER = "550 at every recipient"
    DISLIKES_THE_LETTER = "554 after the last dot"
    SHUT = "421 at MAIL"
    KEEPS_AND_HANGS_UP = "takes the letter and hangs up without an answer"
    LOSES_AND_HANGS_UP = "loses the letter and hangs up without an answer"


GOOD = "250 2.0.0 Ok"


@dataclass
class Town(Village):
    """A village whose post office can be told how to behave."""

    manner: Manner = Manner.GOOD
    refused: frozenset[str] = field(default_factory=frozenset)  # 550 at RCPT, whatever the manner

    @contextmanager
    def _look(self) -> Iterator[Any]:
        with IMAPClient(HOST, port=self.imap_port, ssl=False, timeout=20) as client:
            client.login(USER, self.password)
            yield client

    async def mails(self, folder: str) -> list[bytes]:
        """What lies in a folder of Tony's mailbox, as a mail program sees it."""

        def look() -> list[bytes]:
            with self._look() as client:
                if not client.folder_exists(folder):
                    return []
                client.select_folder(folder, readonly=True)
                uids = client.search()
                found = client.fetch(uids, [b"BODY.PEEK[]"]) if uids else {}
                return [answer[b"BODY[]"] for _, answer in sorted(found.items())]

        return await asyncio.to_thread(look)

    async def move(self, source: str, target: str) -> None:
        """The owner moves everything from one folder to another in his mail program."""

        def move() -> None:
            with self._look() as client:
                client.select_folder(source)
                if uids := client.search():
                    client.move(uids, target)

        await asyncio.to_thread(move)

    async def mark_read(self, folder: str) -> None:
        """Somebody has opened every mail of that folder."""

        def mark() -> None:
            with self._look() as client:
                client.select_folder(folder)
                client.add_flags(client.search(), [b"\\Seen"])

        await asyncio.to_thread(mark)

    async def bring(self, raw: bytes) -> None:
        """These very bytes arrive."""
        await self._into_inbox(raw)

    async def handle_MAIL(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Aiosmtpd's hook: somebody wants to send."""
        if self.manner is Manner.SHUT:
            return "421 4.3.2 Service not available"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return GOOD

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Aiosmtpd's hook: to whom."""
        if self.manner is Manner.BUSY:
            return "451 4.2.1 Mailbox busy, try again later"
        if self.manner is Manner.NO_SUCH_USER or address in self.refused:
            return "550 5.1.1 User unknown"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return GOOD

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Aiosmtpd's hook: the letter is here."""
        match self.manner:
            case Manner.DISLIKES_THE_LETTER:
                return "554 5.6.0 Message content rejected"
            case Manner.KEEPS_AND_HANGS_UP:
                await super().handle_DATA(server, session, envelope)
                _hang_up(server)
            case Manner.LOSES_AND_HANGS_UP:
                _hang_up(server)
            case _:
                return await super().handle_DATA(server, session, envelope)
        return GOOD


def _hang_up(server: SMTP) -> None:
    if isinstance(server.transport, asyncio.Transport):
        server.transport.abort()
