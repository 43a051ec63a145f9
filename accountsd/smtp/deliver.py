"""One letter, one attempt: MAIL, RCPT, DATA, the last dot, and what the server said to each.

We drive the commands ourselves, because only so is it known how far a letter came when the line went
dead. Until the last dot is about to be sent nobody has the letter; from then on, without an answer,
the server may. `on_handing_over` is called between the two and must commit that.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

import aiosmtplib

from accountsd.core.delivery import (
    Accepted,
    Deferred,
    Ending,
    Envelope,
    InDoubt,
    Refused,
    RefusedAddress,
    SiteUnavailable,
    Whose,
    concerns_site,
    is_duplicate,
    is_too_big,
)
from accountsd.errors import CredentialsRefused, ServerUnavailable
from accountsd.faults import point
from accountsd.smtp.replies import message_ids, plain, queue_id
from accountsd.smtp.session import Login, Server, TokenLogin, open_session

# What may stand between the angle brackets of MAIL and RCPT: nothing that could end them early.
_PLAIN_ADDRESS = re.compile(r"[^\s<>\x00-\x1f\x7f]+@[^\s<>@\x00-\x1f\x7f]+")
_LINE_STARTS_WITH_DOT = re.compile(rb"(?m)^\.")


async def deliver(
    server: Server,
    login: Login,
    raw: bytes,
    envelope: Envelope,
    *,
    now: datetime,
    on_handing_over: Callable[[], None],
) -> Ending:
    """Hand over `raw` (RFC 5322, CRLF) once. Never raises for anything a server can do."""
    for address in (envelope.sender, *envelope.addresses):
        if not _PLAIN_ADDRESS.fullmatch(address):
            wrong = RefusedAddress(address, 553, "this is not a mail address")
            return Refused(wrong.reason, wrong.code, Whose.ADDRESS, (wrong,), by_us=True)
    ending = await _attempt(server, login, raw, envelope, now, on_handing_over)
    if isinstance(login, TokenLogin) and isinstance(ending, SiteUnavailable) and ending.credentials:
        # A token may have been revoked before its time; a fresh one is worth one more knock.
        login.tokens.forget()
        ending = await _attempt(server, login, raw, envelope, now, on_handing_over)
    return ending


async def _attempt(
    server: Server,
    login: Login,
    raw: bytes,
    envelope: Envelope,
    now: datetime,
    on_handing_over: Callable[[], None],
) -> Ending:
    domain = envelope.sender.rpartition("@")[2].encode("idna").decode("ascii")
    try:
        client = await open_session(server, login, domain=domain, now=now)
    except CredentialsRefused as no:
        return SiteUnavailable(str(no), credentials=True)
    except ServerUnavailable as no:
        return SiteUnavailable(str(no))
    try:
        ending = await _Handover(server, client, raw, envelope, on_handing_over).run()
        if not isinstance(ending, InDoubt):
            _say_goodbye(client)
        return ending
    finally:
        client.close()


@dataclass(frozen=True, slots=True)
class _Answer:
    code: int
    text: str

    @property
    def kind(self) -> int:
        return self.code // 100

    def __str__(self) -> str:
        return f"{self.code} {self.text}"


@dataclass(frozen=True, slots=True)
class _Handover:
    """One letter on its way through one session."""

    server: Server
    client: aiosmtplib.SMTP
    raw: bytes
    envelope: Envelope
    on_handing_over: Callable[[], None]

    async def run(self) -> Ending:
        try:
            refused: list[RefusedAddress] = []
            ending = self._fits() or await self._mail() or await self._recipients(refused)
            if ending is None:
                ending = await self._data()
        except (aiosmtplib.SMTPException, OSError) as lost:
            self._cut()
            return Deferred(f"the line was lost before the letter was handed over: {_why(lost)}")
        if ending is not None:
            return ending
        return await self._last_dot(refused)

    # ------------------------------------------------------------------------ before the last dot

    def _fits(self) -> Ending | None:
        """What can be known before MAIL: whom it is for, its size, and its letters."""
        if not self.envelope.to:
            return Refused("the letter is for nobody", 554, Whose.LETTER, by_us=True)
        limit = self.client.esmtp_extensions.get("size", "").strip()
        if limit.isdigit() and 0 < int(limit) < len(self.raw):
            words = f"{len(self.raw)} bytes are more than the {limit} that the server takes"
            return Refused(words, 552, Whose.LETTER, by_us=True)
        if self._needs_utf8() and not self.client.supports_extension("smtputf8"):
            words = "the server cannot write to addresses outside ASCII (SMTPUTF8)"
            foreign = tuple(
                RefusedAddress(a, 553, words) for a in self.envelope.addresses if not a.isascii()
            )
            whose = Whose.ADDRESS if foreign else Whose.LETTER
            return Refused(words, 553, whose, foreign, by_us=True)
        return None

    async def _mail(self) -> Ending | None:
        options = []
        if self.client.supports_extension("size"):
            options.append(f"SIZE={len(self.raw)}".encode())
        if self._needs_utf8():
            options += [b"BODY=8BITMIME", b"SMTPUTF8"]
        point("smtp.mail.before")
        answer = await self._say(b"MAIL", b"FROM:" + _bracketed(self.envelope.sender), *options)
        point("smtp.mail.after")
        if answer.kind == 2:
            return None
        if answer.kind == 5 and is_too_big(answer.text):
            return Refused(str(answer), answer.code, Whose.LETTER)
        if answer.kind == 5 or concerns_site(answer.text):
            return SiteUnavailable(str(answer), answer.code)
        return Deferred(str(answer), answer.code)

    async def _recipients(self, refused: list[RefusedAddress]) -> Ending | None:
        """RCPT for each. A 4xx puts the whole letter off: half a letter now would be two later."""
        for address in self.envelope.addresses:
            point("smtp.rcpt.before")
            answer = await self._say(b"RCPT", b"TO:" + _bracketed(address))
            point("smtp.rcpt.after")
            if answer.kind == 2:
                continue
            if concerns_site(answer.text):
                return SiteUnavailable(str(answer), answer.code)
            if answer.kind == 5 or address == self.envelope.copy:
                # Our own copy is worth having, not worth waiting for.
                refused.append(RefusedAddress(address, answer.code, str(answer)))
            else:
                return Deferred(str(answer), answer.code)
        return self._nobody(refused)

    def _nobody(self, refused: Sequence[RefusedAddress]) -> Ending | None:
        gone = {each.address for each in refused}
        # A letter whose addressees are all refused does not go to those in Cc alone.
        if gone.issuperset(self.envelope.to):
            theirs = tuple(each for each in refused if each.address != self.envelope.copy)
            return Refused(theirs[0].reason, theirs[0].code, Whose.ADDRESS, theirs)
        return None

    async def _data(self) -> Ending | None:
        """DATA and the letter, all but the last dot."""
        point("smtp.data.before")
        answer = await self._say(b"DATA")
        point("smtp.data.after")
        if answer.code != 354:
            return self._no(answer)
        protocol = self.client.protocol
        if protocol is None:
            return Deferred("the line was lost before the letter was handed over")
        protocol.write(_stuffed(self.raw))
        async with asyncio.timeout(self.server.timeouts.command):
            await self._written()
        return None

    async def _written(self) -> None:
        """Until the letter has left our buffer, so that a stall in the middle is no doubt."""
        while (transport := self.client.transport) and isinstance(
            transport, asyncio.WriteTransport
        ):
            if transport.is_closing():
                break
            if not transport.get_write_buffer_size():
                return
            await asyncio.sleep(0.01)
        raise aiosmtplib.SMTPServerDisconnected("connection lost")

    # --------------------------------------------------------------------- the last dot and after

    async def _last_dot(self, refused: Sequence[RefusedAddress]) -> Ending:
        protocol = self.client.protocol
        if protocol is None:
            return Deferred("the line was lost before the letter was handed over")
        self.on_handing_over()
        point("smtp.dot.before")
        try:
            protocol.write(b".\r\n")
            reply = await protocol.read_response(timeout=self.server.timeouts.after_dot)
        except (aiosmtplib.SMTPException, OSError) as lost:
            return InDoubt(f"no answer after the letter was handed over: {_why(lost)}")
        point("smtp.dot.after")
        answer = _Answer(reply.code, plain(reply.message))
        if answer.kind in {4, 5}:
            return self._no(answer)
        if answer.kind != 2:
            return InDoubt(f"no sense in the answer to the letter: {answer}")
        return self._taken(answer, refused)

    def _taken(self, answer: _Answer, refused: Sequence[RefusedAddress] = ()) -> Accepted:
        copy = self.envelope.copy
        return Accepted(
            response=str(answer),
            queue_id=queue_id(answer.text),
            ids=message_ids(answer.text, self.server.host),
            refused=tuple(each for each in refused if each.address != copy),
            copied=copy is not None and copy not in {each.address for each in refused},
            duplicate=answer.kind == 5,
        )

    def _no(self, answer: _Answer) -> Ending:
        """A no at DATA, before or after the letter: it concerns the letter, unless it says otherwise."""
        if answer.kind == 5 and is_duplicate(answer.text):
            return self._taken(answer)
        if concerns_site(answer.text):
            return SiteUnavailable(str(answer), answer.code)
        if answer.kind == 5:
            return Refused(str(answer), answer.code, Whose.LETTER)
        return Deferred(str(answer), answer.code)

    # ------------------------------------------------------------------------------------ the line

    def _cut(self) -> None:
        """No farewell: in the middle of a letter it would be read as part of it."""
        if self.client.transport is not None and isinstance(
            self.client.transport, asyncio.WriteTransport
        ):
            self.client.transport.abort()

    async def _say(self, *words: bytes) -> _Answer:
        reply = await self.client.execute_command(*words)
        return _Answer(reply.code, plain(reply.message))

    def _needs_utf8(self) -> bool:
        return not (self.raw.isascii() and all(a.isascii() for a in self.envelope.addresses))


def _bracketed(address: str) -> bytes:
    return f"<{address}>".encode()


def _stuffed(raw: bytes) -> bytes:
    """Dots at the start of lines doubled (RFC 5321, 4.5.2), and a line end at the end."""
    whole = raw if raw.endswith(b"\r\n") else raw + b"\r\n"
    return _LINE_STARTS_WITH_DOT.sub(b"..", whole)


def _why(lost: Exception) -> str:
    return plain(str(lost)) or type(lost).__name__


def _say_goodbye(client: aiosmtplib.SMTP) -> None:
    """QUIT, without waiting for the answer: the 250 is to be committed now, not after a farewell."""
    if client.protocol is not None and client.protocol.is_connected:
        point("smtp.quit.before")
        client.protocol.write(b"QUIT\r\n")
        point("smtp.quit.after")
