"""A session with the submission server: connect, TLS, one log-in. No letter is handed over here.

Strategies: TLS is demanded, never hoped for (an opportunistic STARTTLS can be stripped on the way);
one log-in by one mechanism (libraries try one after the other and lock the account); the name in EHLO
is our own mail domain, so that no machine's name leaves the house. Raises ServerUnavailable, or
CredentialsRefused where knocking again would only lock the door.
"""

from __future__ import annotations

import base64
import ipaddress
import re
import ssl
from asyncio import to_thread
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

import aiosmtplib

from accountsd.errors import AccountsdError, CredentialsRefused, ServerUnavailable
from accountsd.faults import point
from accountsd.smtp.replies import plain

# What an AUTH command looks like to somebody who reads it back to us.
_ENCODED = re.compile(r"[A-Za-z0-9+/]{24,}={0,2}")


class Security(StrEnum):
    """How the connection is kept private; NONE is for loopback only."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds. After the last dot we wait as long as RFC 5321, 4.5.3.2.6 asks: haste makes doubt."""

    connect: float = 30
    command: float = 120
    after_dot: float = 600


@dataclass(frozen=True, slots=True)
class Server:
    """Where letters are submitted. `tls` None: the system's certificate authorities."""

    host: str
    port: int
    security: Security
    tls: ssl.SSLContext | None = field(default=None, repr=False)
    timeouts: Timeouts = Timeouts()


class Tokens(Protocol):
    """What an OAuth 2 log-in needs of `oauth.TokenSource`."""

    def token(self, now: datetime) -> str:
        """A token that is good now. Blocks; raises ServerUnavailable or CredentialsRefused."""
        ...

    def forget(self) -> None:
        """The server refused the last one."""
        ...


@dataclass(frozen=True, slots=True)
class PasswordLogin:
    """A name and where its password is read, each time anew."""

    username: str
    password: Callable[[], str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class TokenLogin:
    """A name and where its tokens come from (XOAUTH2)."""

    username: str
    tokens: Tokens = field(repr=False)


Login = PasswordLogin | TokenLogin


async def open_session(
    server: Server, login: Login, *, domain: str, now: datetime
) -> aiosmtplib.SMTP:
    """A session that may send as `login`. `domain`: our own mail domain, said in EHLO."""
    # The secret first: a token service that is down should not cost the mail server a connection.
    secret = await _secret(server, login, now)
    client = await _connect(server, domain)
    try:
        await _greet(client, server)
        await _log_in(client, server, login, secret)
    except (aiosmtplib.SMTPException, OSError, ValueError) as broken:
        client.close()
        raise _unavailable(server, broken) from None
    except BaseException:
        client.close()
        raise
    return client


async def _secret(server: Server, login: Login, now: datetime) -> str:
    try:
        match login:
            case PasswordLogin():
                return await to_thread(login.password)
            case TokenLogin():
                return await to_thread(login.tokens.token, now)
    except ServerUnavailable:
        raise
    except (AccountsdError, OSError) as broken:
        words = plain(str(broken))
        raise CredentialsRefused(server.host, f"the password cannot be read: {words}") from None


async def _connect(server: Server, domain: str) -> aiosmtplib.SMTP:
    if server.security is Security.NONE and not is_loopback(server.host):
        raise ServerUnavailable(server.host, "will not speak without TLS beyond this machine")
    context = server.tls
    if context is None and server.security is not Security.NONE:
        context = await to_thread(ssl.create_default_context)
    client = aiosmtplib.SMTP(
        hostname=server.host,
        port=server.port,
        timeout=server.timeouts.command,
        use_tls=server.security is Security.TLS,
        start_tls=False,  # None would be opportunistic; where it is wanted we say so below
        tls_context=context,
        local_hostname=domain,
    )
    point("smtp.connect.before")
    try:
        await client.connect(timeout=server.timeouts.connect)
    except (aiosmtplib.SMTPException, OSError) as broken:
        raise _unavailable(server, broken) from None
    point("smtp.connect.after")
    return client


async def _greet(client: aiosmtplib.SMTP, server: Server) -> None:
    await _ehlo(client)
    if server.security is Security.STARTTLS:
        point("smtp.starttls.before")
        await client.starttls()
        point("smtp.starttls.after")
        # What was offered in the clear is forgotten (RFC 3207, 4.2).
        await _ehlo(client)


async def _ehlo(client: aiosmtplib.SMTP) -> None:
    point("smtp.ehlo.before")
    await client.ehlo()
    point("smtp.ehlo.after")


async def _log_in(client: aiosmtplib.SMTP, server: Server, login: Login, secret: str) -> None:
    offered = client.server_auth_methods
    if not offered and server.security is Security.NONE:
        # A relay on this very machine may know us by our address alone.
        return
    point("smtp.auth.before")
    try:
        match login:
            case TokenLogin() if "xoauth2" in offered:
                await client.auth_xoauth2(login.username, secret)
            case PasswordLogin() if "plain" in offered:
                await client.auth_plain(login.username, secret)
            case PasswordLogin() if "login" in offered:
                await client.auth_login(login.username, secret)
            case PasswordLogin() if "cram-md5" in offered:
                await client.auth_crammd5(login.username, secret)
            case _:
                raise ServerUnavailable(server.host, _nothing_fits(login, offered))
    except aiosmtplib.SMTPAuthenticationError as no:
        reason = f"log-in as {login.username}: {no.code} {_without(secret, plain(no.message))}"
        # RFC 4954: 5xx is the credentials' fault, 454 the server's own; a 334 here is a muddle.
        if no.code // 100 == 5:
            raise CredentialsRefused(server.host, reason) from None
        raise ServerUnavailable(server.host, reason) from None
    point("smtp.auth.after")


def _nothing_fits(login: Login, offered: list[str]) -> str:
    wanted = "OAuth 2 (XOAUTH2)" if isinstance(login, TokenLogin) else "a password"
    listed = ", ".join(offered).upper() or "no log-in at all"
    return f"takes no log-in by {wanted}: it offers {listed}"


def _without(secret: str, words: str) -> str:
    """Some servers repeat the command that they did not like, and this one held the secret."""
    encoded = base64.b64encode(secret.encode()).decode()
    for each in (secret, encoded):
        words = words.replace(each, "…") if each else words
    return _ENCODED.sub("…", words)


def _unavailable(server: Server, broken: Exception) -> ServerUnavailable:
    match broken:
        case aiosmtplib.SMTPResponseException():
            reason = f"{broken.code} {plain(broken.message)}"
        case aiosmtplib.SMTPException():
            reason = plain(broken.message)
        case _:
            reason = plain(str(broken)) or type(broken).__name__
    return ServerUnavailable(server.host, reason)


def is_loopback(host: str) -> bool:
    """Whether a host is this machine by its very name or number, without asking any server."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
