"""One conversation of the misbehaving SMTP server, from greeting to goodbye.

It asks `Host` at each phase how to behave and tells it what came. It delivers nothing itself.
"""

import asyncio
import base64
import socket
import ssl
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from tests.servers.manners import Habit, Manner, Phase, Then


@dataclass
class Session:
    """What one caller did."""

    commands: list[str] = field(default_factory=list)
    phase: Phase = Phase.CONNECT
    login: str = ""
    tls: bool = False


class Host(Protocol):
    """Whom the conversation asks and tells."""

    starttls: ssl.SSLContext | None

    def habit(self, phase: Phase, address: str = "") -> Habit | None:
        """How to behave now; None: as usual."""
        ...

    def has(self, manner: Manner) -> bool:
        """Whether a manner that concerns the whole session is asked for."""
        ...

    def credentials(self, mechanism: str, user: str, secret: str) -> bool:
        """Whether that is the password, or the token, of the user."""
        ...

    async def take(self, session: Session, sender: str, to: Sequence[str], raw: bytes) -> str:
        """Keep an accepted letter; the text of the 250."""
        ...

    def lose(self, session: Session, sender: str, to: Sequence[str], raw: bytes) -> None:
        """A letter that arrived whole and is not kept."""
        ...


class _HungUpError(Exception):
    """The conversation is over, whoever ended it."""


class Conversation:
    """One connection; `run` returns when it is over."""

    def __init__(
        self, host: Host, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._host = host
        self._reader = reader
        self._writer = writer
        self._sender: str | None = None
        self._to: list[str] = []
        self.session = Session(tls=writer.get_extra_info("sslcontext") is not None)

    async def run(self) -> None:
        """Greet and answer until somebody hangs up."""
        try:
            await self._answer(Phase.CONNECT, "220 mx.winder.example ESMTP")
            while self.session.phase is not Phase.QUIT:
                await self._command((await self._line()).strip())
        except (_HungUpError, OSError, asyncio.CancelledError):
            # Cancelled: the server is stopped in the middle of a stall.
            self._writer.transport.abort()
        else:
            self._writer.close()

    # --------------------------------------------------------------------------------- the commands

    async def _command(self, line: str) -> None:
        verb, _, rest = line.partition(" ")
        verb = verb.upper()
        # What follows AUTH is a secret and is not kept, not even here.
        self.session.commands.append("AUTH" if verb == "AUTH" else line)
        match verb:
            case "EHLO" | "HELO":
                await self._answer(Phase.EHLO, self._greeting())
            case "STARTTLS":
                await self._starttls()
            case "AUTH":
                await self._auth(rest)
            case "MAIL":
                await self._mail(_address(rest))
            case "RCPT":
                await self._rcpt(_address(rest))
            case "DATA":
                await self._data()
            case "RSET" | "NOOP":
                await self._say("250 2.0.0 Ok")
            case "QUIT":
                await self._answer(Phase.QUIT, "221 2.0.0 Bye")
            case _:
                await self._say("502 5.5.2 Command not known")

    def _greeting(self) -> str:
        offers = ["mx.winder.example", "8BITMIME", "SIZE 35882577", "ENHANCEDSTATUSCODES"]
        host = self._host
        if host.starttls and not self.session.tls and not host.has(Manner.NO_STARTTLS):
            offers.append("STARTTLS")
        if not host.has(Manner.NO_AUTH):
            offers.append("AUTH PLAIN LOGIN XOAUTH2")
        return "\r\n".join([f"250-{offer}" for offer in offers[:-1]] + [f"250 {offers[-1]}"])

    async def _starttls(self) -> None:
        context = self._host.starttls
        if context is None or self._host.has(Manner.NO_STARTTLS):
            await self._say("502 5.5.1 TLS not available")
        elif await self._answer(Phase.STARTTLS, "220 2.0.0 Ready to start TLS"):
            await self._writer.start_tls(context)
            self.session.tls = True

    async def _auth(self, words: str) -> None:
        if self._host.has(Manner.NO_AUTH):
            await self._say("502 5.5.1 AUTH not available")
            return
        mechanism, _, first = words.partition(" ")
        user, secret = await self._secrets(mechanism.upper(), first)
        if not self._host.credentials(mechanism.upper(), user, secret):
            if mechanism.upper() == "XOAUTH2":
                # The client is told why in a challenge, answers it with an empty line, then fails.
                await self._ask('{"status":"400","schemes":"Bearer","scope":"mail"}')
            await self._say("535 5.7.8 Authentication credentials invalid")
        elif await self._answer(Phase.AUTH, "235 2.7.0 Authentication successful"):
            self.session.login = user

    async def _secrets(self, mechanism: str, first: str) -> tuple[str, str]:
        if mechanism == "LOGIN":
            user = _text(first) if first else await self._ask("Username:")
            return user, await self._ask("Password:")
        said = _text(first) if first else await self._ask("")
        if mechanism == "XOAUTH2":
            fields = dict(part.split("=", 1) for part in said.split("\x01") if "=" in part)
            return fields.get("user", ""), fields.get("auth", "").removeprefix("Bearer ")
        user, secret = [*said.split("\0"), "", ""][1:3]
        return user, secret

    async def _ask(self, challenge: str) -> str:
        await self._say("334 " + base64.b64encode(challenge.encode()).decode())
        return _text((await self._line()).strip())

    # ----------------------------------------------------------------------------------- the letter

    async def _mail(self, address: str) -> None:
        self._to = []
        welcome = await self._answer(Phase.MAIL, "250 2.1.0 Ok")
        self._sender = address if welcome else None

    async def _rcpt(self, address: str) -> None:
        if self._sender is None:
            await self._say("503 5.5.1 MAIL first")
        elif await self._answer(Phase.RCPT, "250 2.1.5 Ok", address):
            self._to.append(address)

    async def _data(self) -> None:
        sender = self._sender
        if sender is None or not self._to:
            await self._say("554 5.5.1 No valid recipients")
            return
        if not await self._answer(Phase.DATA, "354 End data with <CR><LF>.<CR><LF>"):
            return
        raw = await self._letter()
        to, session = tuple(self._to), self.session
        session.phase = Phase.END
        habit = self._host.habit(Phase.END)
        if habit is None:
            await self._say(await self._host.take(session, sender, to, raw))
            return
        if habit.keeps:
            await self._host.take(session, sender, to, raw)
        else:
            self._host.lose(session, sender, to, raw)
        await self._misbehave(habit)

    async def _letter(self) -> bytes:
        lines: list[bytes] = []
        while (line := await self._raw_line()) != b".\r\n":
            lines.append(line[1:] if line.startswith(b".") else line)
        return b"".join(lines)

    # ------------------------------------------------------------------------------------- the line

    async def _answer(self, phase: Phase, usual: str, address: str = "") -> bool:
        """Answer as the host wishes; whether that was a yes."""
        self.session.phase = phase
        habit = self._host.habit(phase, address)
        if habit is None:
            await self._say(usual)
            return True
        await self._misbehave(habit)
        return habit.says[:1] in ("2", "3")

    async def _misbehave(self, habit: Habit) -> None:
        if habit.then is Then.HANG_UP:
            self._in_one_piece()
        if habit.says:
            await self._say(habit.says)
        if habit.then is Then.STALL:
            # Until the client has had enough: nothing is said, whatever it says.
            while await self._reader.read(65_536):
                pass
            raise _HungUpError
        if habit.then is Then.HANG_UP:
            raise _HungUpError

    def _in_one_piece(self) -> None:
        """The last words and the end of the line arrive together: nobody can answer in between."""
        connection = self._writer.get_extra_info("socket")
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 1)

    async def _say(self, text: str) -> None:
        self._writer.write(text.encode() + b"\r\n")
        await self._writer.drain()

    async def _line(self) -> str:
        return (await self._raw_line()).decode("utf-8", "replace")

    async def _raw_line(self) -> bytes:
        line = await self._reader.readline()
        if not line.endswith(b"\n"):
            raise _HungUpError
        return line


def _address(words: str) -> str:
    return words.partition("<")[2].partition(">")[0]


def _text(encoded: str) -> str:
    return base64.b64decode(encoded).decode("utf-8", "replace")
