"""A bad line between client and server: it cuts, freezes, loses lines and hides words, when it is told.

It stands before a real server and speaks no protocol; what it looks for are bytes in lines. So it sees
nothing inside TLS: let the client speak plainly to it (`security: none` is allowed on loopback).
"""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Self

from tests.servers.ground import HOST, Loop


class Side(Enum):
    """Who said it."""

    CLIENT = auto()
    SERVER = auto()


class Moment(Enum):
    """Whether the line that was waited for still arrives before the cut."""

    BEFORE = auto()  # the line is lost
    AFTER = auto()  # the line has been passed on


@dataclass
class _Cut:
    """A cut that waits for its line; it happens once, at the `skip`-th after the first."""

    side: Side
    pattern: bytes
    moment: Moment
    skip: int
    then_refuse: bool


@dataclass
class _Rules:
    """What is done to the lines that pass."""

    cuts: list[_Cut] = field(default_factory=list)
    swallowed: list[tuple[Side, bytes]] = field(default_factory=list)
    hidden: list[bytes] = field(default_factory=list)
    halved: list[bytes] = field(default_factory=list)
    bytes_left: dict[Side, int] = field(default_factory=dict)


class Proxy:
    """Start it with `with`; connect to `port`. All rules may be set and lifted while it runs."""

    host = "localhost"

    def __init__(self, target: int) -> None:
        self.target = target
        self.port = 0
        self.connections = 0
        self.cuts = 0
        self.said: dict[Side, bytearray] = {Side.CLIENT: bytearray(), Side.SERVER: bytearray()}
        self._rules = _Rules()
        self._loop = Loop()
        self._open: set[asyncio.StreamWriter] = set()
        self._thawed = asyncio.Event()
        self._thawed.set()
        self._refusing = False
        self._server: asyncio.Server | None = None

    def __enter__(self) -> Self:
        self._loop.__enter__()
        self._server = self._loop.call(self._listen())
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(self, *_: object) -> None:
        self.cut()
        self._loop.call(self._close())
        self._loop.__exit__()

    # ------------------------------------------------------------------------------- what it can do

    def cut(self) -> None:
        """Cut every open connection now."""
        self._loop.call(self._abort())

    def refuse(self) -> None:
        """Cut, and hang up on every caller from now on, until `accept`."""
        self._refusing = True
        self.cut()

    def accept(self) -> None:
        """Let callers in again."""
        self._refusing = False

    def freeze(self) -> None:
        """Keep every connection open and pass nothing: the line is dead and nobody is told."""
        self._later(self._thawed.clear)

    def thaw(self) -> None:
        """Pass again what has waited."""
        self._later(self._thawed.set)

    def cut_after(self, count: int, side: Side) -> None:
        """Cut once `side` has said so many more bytes, in the middle of a line if need be."""
        self._rules.bytes_left[side] = count

    def cut_when(
        self,
        pattern: bytes,
        side: Side = Side.CLIENT,
        moment: Moment = Moment.BEFORE,
        *,
        skip: int = 0,
        then_refuse: bool = False,
    ) -> None:
        """Cut once at the line of `side` with these bytes; `skip` so many first; then perhaps stay shut."""
        self._rules.cuts.append(_Cut(side, pattern, moment, skip, then_refuse))

    def swallow(self, pattern: bytes, side: Side = Side.SERVER) -> None:
        """Lose every line with these bytes, as the wake-up that crosses with `+ idling` is lost."""
        self._rules.swallowed.append((side, pattern))

    def hide(self, word: bytes) -> None:
        """Take these bytes out of what the server says: b" IDLE", b" MOVE", b" STARTTLS"."""
        self._rules.hidden.append(word)

    def halve(self, pattern: bytes) -> None:
        """Pass half of the server's next line with these bytes; the rest comes with what it says next."""
        self._rules.halved.append(pattern)

    def behave(self) -> None:
        """Lift every rule."""
        self._rules = _Rules()
        self.accept()
        self.thaw()

    # --------------------------------------------------------------------------------- how it works

    def _later(self, act: Callable[[], None]) -> None:
        async def there() -> None:
            act()

        self._loop.call(there())

    async def _listen(self) -> asyncio.Server:
        return await asyncio.start_server(self._serve, HOST, self.port)

    async def _close(self) -> None:
        if self._server is not None:
            self._server.close()

    async def _abort(self) -> None:
        self.cuts += bool(self._open)
        for writer in list(self._open):
            writer.transport.abort()

    async def _serve(self, near: asyncio.StreamReader, caller: asyncio.StreamWriter) -> None:
        if self._refusing:
            caller.transport.abort()
            return
        self.connections += 1
        try:
            far, callee = await asyncio.open_connection(HOST, self.target)
        except OSError:
            caller.transport.abort()
            return
        ends = {caller, callee}
        self._open |= ends
        try:
            await asyncio.gather(
                self._pass(near, callee, Side.CLIENT), self._pass(far, caller, Side.SERVER)
            )
        except OSError:
            pass
        finally:
            self._open -= ends
            for end in ends:
                if not end.is_closing():
                    end.transport.abort()

    async def _pass(
        self, source: asyncio.StreamReader, sink: asyncio.StreamWriter, side: Side
    ) -> None:
        held = b""
        while chunk := await source.read(65_536):
            await self._thawed.wait()
            self.said[side] += chunk
            held += chunk
            held = await self._lines(held, sink, side)
        sink.write(held)
        await sink.drain()
        # Half closed: the other direction may still have something to say.
        with contextlib.suppress(OSError, NotImplementedError):
            sink.write_eof()

    async def _lines(self, held: bytes, sink: asyncio.StreamWriter, side: Side) -> bytes:
        """Pass what is ready; the rest, part of a line, waits only while a rule needs whole lines."""
        rules = self._rules
        if side is Side.SERVER and (half := _half(held, rules.halved)):
            rules.halved.clear()
            await self._say(held[:half], sink, side)
            return held[half:]
        if not (rules.cuts or rules.swallowed or rules.hidden):
            await self._say(held, sink, side)
            return b""
        *lines, rest = held.split(b"\n")
        for line in lines:
            await self._line(line + b"\n", sink, side)
        return rest

    async def _line(self, line: bytes, sink: asyncio.StreamWriter, side: Side) -> None:
        for cut in list(self._rules.cuts):
            if cut.side is side and cut.pattern in line:
                if cut.skip:
                    cut.skip -= 1
                    continue
                await self._cut_at(cut, line, sink)
                return
        if any(who is side and pattern in line for who, pattern in self._rules.swallowed):
            return
        if side is Side.SERVER:
            for word in self._rules.hidden:
                line = line.replace(word, b"")
        await self._say(line, sink, side)

    async def _cut_at(self, cut: _Cut, line: bytes, sink: asyncio.StreamWriter) -> None:
        self._rules.cuts.remove(cut)
        self._refusing = self._refusing or cut.then_refuse
        if cut.moment is Moment.AFTER:
            await self._last(line, sink)
        await self._abort()
        raise ConnectionAbortedError

    async def _last(self, data: bytes, sink: asyncio.StreamWriter) -> None:
        """Say it and close politely, so that the other end reads it before the end of the stream."""
        sink.write(data)
        await sink.drain()
        sink.close()
        self._open.discard(sink)

    async def _say(self, data: bytes, sink: asyncio.StreamWriter, side: Side) -> None:
        left = self._rules.bytes_left.get(side)
        if left is not None and len(data) >= left:
            del self._rules.bytes_left[side]
            await self._last(data[:left], sink)
            await self._abort()
            raise ConnectionAbortedError
        if left is not None:
            self._rules.bytes_left[side] = left - len(data)
        sink.write(data)
        await sink.drain()


def _half(said: bytes, patterns: list[bytes]) -> int:
    """Up to where it is passed on, when it holds one of these; 0: all of it."""
    found = (said.find(pattern) + len(pattern) // 2 for pattern in patterns if pattern in said)
    return min(found, default=0)
