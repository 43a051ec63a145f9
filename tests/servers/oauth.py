"""A token server: it grants, refuses or fails as the test says, and tells Dovecot which tokens are good.

Its answers have the shapes of RFC 6749 (section 5) and RFC 8628 (section 3.5). It knows no real users.
"""

import asyncio
import json
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

from tests.servers.ground import HOST, Authority, Loop


class Mood(Enum):
    """How the next requests for a token are answered."""

    GRANT = auto()
    INVALID_CLIENT = auto()  # 401: the secret is wrong or has run out
    INVALID_GRANT = auto()  # 400: the refresh token was revoked
    PENDING = auto()  # 400: the person has not yet typed the device code
    UNAVAILABLE = auto()  # 503, in HTML
    NONSENSE = auto()  # 200, and no JSON
    HANG_UP = auto()
    STALL = auto()


@dataclass(frozen=True)
class Request:
    """A POST that came in."""

    path: str
    form: dict[str, str]


_ERRORS = {
    Mood.INVALID_CLIENT: (401, {"error": "invalid_client", "error_description": "AADSTS7000222"}),
    Mood.INVALID_GRANT: (400, {"error": "invalid_grant"}),
    Mood.PENDING: (400, {"error": "authorization_pending"}),
}


class TokenServer:
    """Start it with `with`; ask for tokens at `token_url` (TLS) or `plain_url`."""

    def __init__(self, authority: Authority) -> None:
        self._authority = authority
        self._loop = Loop()
        self._servers: list[asyncio.Server] = []
        self._ports = [0, 0]
        self.reset()

    def __enter__(self) -> Self:
        self._loop.__enter__()
        self._servers = self._loop.call(self._listen())
        self._ports = [server.sockets[0].getsockname()[1] for server in self._servers]
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call(self._close())
        self._loop.__exit__()

    async def _listen(self) -> list[asyncio.Server]:
        context = self._authority.server_context()
        return [
            await asyncio.start_server(self._serve, HOST, 0, ssl=context),
            await asyncio.start_server(self._serve, HOST, 0),
        ]

    async def _close(self) -> None:
        # In the loop's own thread: a connection may be ending there at this very moment.
        for server in self._servers:
            server.close()

    # --------------------------------------------------------------------------- what a test may do

    def reset(self) -> None:
        """No tokens, no memory, a good mood; what is granted is for accounts@winder.example."""
        self.mood = Mood.GRANT
        self.user = "accounts@winder.example"
        self.expires_in = 3600
        self.new_refresh_token = ""
        self.requests: list[Request] = []
        self.good: dict[str, str] = {}

    def revoke(self) -> None:
        """Every token given so far is no longer good, whatever was promised about its life."""
        self.good.clear()

    @property
    def token_url(self) -> str:
        """Where tokens are asked for, over TLS."""
        return f"https://localhost:{self._ports[0]}/token"

    @property
    def device_url(self) -> str:
        """Where a device asks for a code that its user may type, over TLS."""
        return f"https://localhost:{self._ports[0]}/devicecode"

    @property
    def plain_url(self) -> str:
        """The same as `token_url` without TLS."""
        return f"http://{HOST}:{self._ports[1]}/token"

    @property
    def tokeninfo(self) -> str:
        """What Dovecot appends a token to; the answer names the token's user."""
        return f"http://{HOST}:{self._ports[1]}/tokeninfo?access_token="

    # --------------------------------------------------------------------------------- how it works

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._converse(reader, writer)
        except (asyncio.IncompleteReadError, OSError):
            pass
        finally:
            if not writer.is_closing():
                writer.transport.abort()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        body = (await reader.readexactly(_length(head))).decode()
        method, target, _ = head.split("\r\n", 1)[0].split(" ", 2)
        if method == "GET":
            await _reply(writer, *self._info(target))
            return
        self.requests.append(Request(target, _form(body)))
        if self.mood is Mood.STALL:
            await reader.read()
        elif self.mood is not Mood.HANG_UP:
            await _reply(writer, *self._grant(target))

    def _info(self, target: str) -> tuple[int, Any]:
        token = _form(urlsplit(target).query).get("access_token", "")
        if token not in self.good:
            return 400, {"error": "invalid_token"}
        return 200, {"email": self.good[token], "expires_in": self.expires_in}

    def _grant(self, target: str) -> tuple[int, Any]:
        if self.mood is Mood.UNAVAILABLE:
            return 503, "<html>Service Unavailable</html>"
        if self.mood is Mood.NONSENSE:
            return 200, "<html>Please sign in to the hotel</html>"
        if target == "/devicecode":
            return 200, self._device()
        if self.mood in _ERRORS:
            return _ERRORS[self.mood]
        token = f"token-{len(self.requests)}"
        self.good[token] = self.user
        granted: dict[str, Any] = {
            "access_token": token,
            "token_type": "Bearer",
            "expires_in": self.expires_in,
        }
        if self.new_refresh_token:
            granted["refresh_token"] = self.new_refresh_token
        return 200, granted

    def _device(self) -> dict[str, Any]:
        return {
            "device_code": "device-1",
            "user_code": "WDJB-MJHT",
            "verification_uri": f"https://localhost:{self._ports[0]}/device",
            "expires_in": 900,
            "interval": 1,
        }


def _length(head: str) -> int:
    for line in head.split("\r\n"):
        name, _, value = line.partition(":")
        if name.lower() == "content-length":
            return int(value)
    return 0


def _form(text: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(text).items()}


async def _reply(writer: asyncio.StreamWriter, status: int, answer: Any) -> None:
    text = answer if isinstance(answer, str) else json.dumps(answer)
    kind = "text/html" if isinstance(answer, str) else "application/json"
    head = f"HTTP/1.1 {status} -\r\nContent-Type: {kind}\r\nContent-Length: {len(text)}"
    writer.write(f"{head}\r\nConnection: close\r\n\r\n{text}".encode())
    await writer.drain()
    writer.close()
