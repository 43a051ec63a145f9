"""The village's mail server, on loopback: IMAP for Tony's mailbox, SMTP for what he sends.

Everybody's mail passes here. What clients and the owner receive lies in their letter boxes for the
story to read; what they write is put into Tony's INBOX with the Authentication-Results that a real
server would have written. One address does not exist: letters to it come back as a bounce.
"""

from __future__ import annotations

import asyncio
import email
import email.policy
from argparse import Namespace
from asyncio import StreamWriter
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage, Message
from email.utils import format_datetime, make_msgid
from functools import cached_property
from typing import TYPE_CHECKING, cast

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from proxyprotocol.reader import ProxyProtocolReader
from proxyprotocol.version import ProxyProtocolVersion
from pymap.backend.dict import Config, DictBackend, Login
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage
from pymap.parsing.specials import FetchRequirement
from pymap.user import Passwords, UserMetadata
from pysasl.hashing import BuiltinHash

if TYPE_CHECKING:
    from collections.abc import Callable

    from pymap.backend.dict.mailbox import MailboxSet

HOST = "127.0.0.1"
AUTHSERV_ID = "mx.winder.example"
USER, PASSWORD = "accounts@winder.example", "demo"


@dataclass(frozen=True)
class Delivered:
    """A letter that arrived somewhere in the village."""

    to: str
    at: datetime
    raw: bytes

    @cached_property
    def message(self) -> Message:
        """Parsed, for the story to look at."""
        return email.message_from_bytes(self.raw, policy=email.policy.default)


class _Whole:
    """pymap writes an answer in a dozen pieces, and each would wake Tony: they leave together."""

    def __init__(self, writer: StreamWriter) -> None:
        self._writer = writer
        self._pieces: list[bytes] = []

    def write(self, piece: bytes) -> None:
        """Kept until the answer is complete."""
        self._pieces.append(bytes(piece))

    async def drain(self) -> None:
        """The answer is complete."""
        self._writer.write(b"".join(self._pieces))
        self._pieces.clear()
        await self._writer.drain()

    def __getattr__(self, name: str) -> object:
        return getattr(self._writer, name)


@dataclass
class Village:
    """The mail server and everybody's letter boxes. `now` is the story's clock."""

    now: Callable[[], datetime]
    nobody: frozenset[str] = frozenset()  # addresses that do not exist
    boxes: list[Delivered] = field(default_factory=list)
    password: str = PASSWORD
    imap_port: int = 0
    smtp_port: int = 0
    _stack: AsyncExitStack = field(default_factory=AsyncExitStack)
    _config: Config | None = None

    async def start(self) -> None:
        """Open both ports on loopback."""
        arguments = Namespace(
            debug=False, passlib_cfg=None, proxy_protocol=None, cert=None, key=None, tls=False,
            inherited_sockets=None, host=HOST, port="0", demo_data=False, demo_user=USER,
            demo_password=self.password,
        )  # fmt: skip
        # One round: everybody may know this password, and half a second of hashing hides nothing.
        config = Config.from_args(arguments, hash_context=BuiltinHash(rounds=1))
        login = Login(config)
        password = await Passwords(config).hash_password(self.password)
        await login.demo_user_identity.set(UserMetadata(config, USER, password=password))
        self._config = config
        config.apply_context()
        backend = DictBackend(login, config)
        reader = ProxyProtocolReader(ProxyProtocolVersion.get(None))
        serve = reader.get_callback(IMAPServer(backend.login, config))
        imap = await asyncio.start_server(
            lambda heard, said: serve(heard, cast("StreamWriter", _Whole(said))), HOST, 0
        )
        loop = asyncio.get_running_loop()
        smtp = await loop.create_server(self._smtp, HOST, 0)
        self.imap_port = imap.sockets[0].getsockname()[1]
        self.smtp_port = smtp.sockets[0].getsockname()[1]
        for server in (imap, smtp):
            self._stack.callback(server.close)
        # The special folders that a real server has from the start.
        async with login.demo_user_identity.new_session() as session:
            for name in ("Sent", "Junk"):
                await session.mailbox_set.add_mailbox(name)

    async def stop(self) -> None:
        """Close both ports."""
        await self._stack.aclose()

    async def write_to_tony(self, message: EmailMessage, verdict: str | None) -> None:
        """A mail for Tony. `verdict`: what DMARC said (`pass`, `fail`), None when nobody looked."""
        if verdict is not None:
            domain = str(message["From"]).rpartition("@")[2].rstrip(">")
            message["Authentication-Results"] = (
                f"{AUTHSERV_ID}; dmarc={verdict} header.from={domain}"
            )
            _last_to_top(message)
        if "Date" not in message:
            message["Date"] = format_datetime(self.now())
        if "Message-ID" not in message:
            message["Message-ID"] = make_msgid(
                domain=str(message["From"]).rpartition("@")[2].rstrip(">")
            )
        await self._into_inbox(message.as_bytes(policy=email.policy.SMTP))

    def letters_to(self, address: str) -> list[Delivered]:
        """What lies in somebody's letter box, oldest first."""
        return [delivered for delivered in self.boxes if delivered.to == address]

    async def files(self, source: str, target: str, sender: str) -> int:
        """The owner drags what somebody wrote from one folder to another; how many mails that were."""
        mailboxes = self._mailboxes()
        here, there = await mailboxes.get_mailbox(source), await mailboxes.get_mailbox(target)
        moved = 0
        for message in [message async for message in here.messages()]:
            loaded = await message.load_content(FetchRequirement.CONTENT)
            header = email.message_from_bytes(bytes(loaded))
            if sender in str(header["From"]):
                await here.move(message.uid, there)
                moved += 1
        return moved

    def _smtp(self) -> SMTP:
        return SMTP(
            self,
            hostname=AUTHSERV_ID,
            authenticator=self._authenticate,
            auth_require_tls=False,
            loop=asyncio.get_running_loop(),
        )

    def _authenticate(self, *told: object) -> AuthResult:
        """Aiosmtpd's hook: server, session, envelope, mechanism, and what was said."""
        data = told[-1]
        good = isinstance(data, LoginPassword) and data.password == self.password.encode()
        return AuthResult(success=good, handled=False, auth_data=data)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802, ARG002
        """Aiosmtpd's hook: the letter is here."""
        raw = envelope.original_content or b""
        for address in envelope.rcpt_tos:
            if address in self.nobody:
                await self._bounce(raw, address)
            elif address == USER:
                await self._into_inbox(raw)
            else:
                self.boxes.append(Delivered(address, self.now(), raw))
        return "250 2.0.0 Ok: queued as DEMO"

    async def _into_inbox(self, raw: bytes) -> None:
        inbox = await self._mailboxes().get_mailbox("INBOX")
        await inbox.append(AppendMessage(raw, self.now(), frozenset()), recent=True)

    def _mailboxes(self) -> MailboxSet:
        if self._config is None:
            raise RuntimeError("the village has not been started")
        known = self._config.set_cache.get(USER)
        if known is None:
            raise RuntimeError("the mailbox has never been opened")
        return known[0]

    async def _bounce(self, raw: bytes, address: str) -> None:
        returned = email.message_from_bytes(raw)
        headers = "".join(f"{name}: {value}\n" for name, value in returned.items())
        report = (
            f"Reporting-MTA: dns; {AUTHSERV_ID}\n\n"
            f"Final-Recipient: rfc822; {address}\nAction: failed\nStatus: 5.1.1\n"
            f"Diagnostic-Code: smtp; 550 5.1.1 <{address}>: no such user here\n"
        )
        boundary = "=_bounce"
        parts = (
            (
                "text/plain; charset=us-ascii",
                f"Your message to {address} could not be delivered.\n",
            ),
            ("message/delivery-status", report),
            ("text/rfc822-headers", headers),
        )
        body = "".join(f"--{boundary}\nContent-Type: {kind}\n\n{text}\n" for kind, text in parts)
        bounce = (
            f"From: Mail Delivery System <MAILER-DAEMON@{AUTHSERV_ID}>\nTo: {USER}\n"
            f"Subject: Undelivered Mail Returned to Sender\nDate: {format_datetime(self.now())}\n"
            f"Message-ID: {make_msgid(domain=AUTHSERV_ID)}\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n"
            f'Content-Type: multipart/report; report-type=delivery-status; boundary="{boundary}"\n\n'
            f"{body}--{boundary}--\n"
        )
        await self._into_inbox(bounce.replace("\n", "\r\n").encode())


def _last_to_top(message: EmailMessage) -> None:
    """A receiving server writes its verdict above everything else."""
    headers = list(message.items())
    for header, _ in headers:
        del message[header]
    for header, value in [*headers[-1:], *headers[:-1]]:
        message[header] = value
