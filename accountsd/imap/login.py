"""A Session: a connection that is encrypted as told, logged in, and knows its folders.

Knocks once and tells apart why it was not let in. It never retries: that is `thread.py`'s.
"""

from __future__ import annotations

import contextlib
import ipaddress
import re
import socket
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, LoginError

from accountsd.errors import CredentialsRefused, ServerUnavailable
from accountsd.imap.folders import Folders, find_folders
from accountsd.imap.model import Method, Security

if TYPE_CHECKING:
    from accountsd.core.slip import Role
    from accountsd.imap.model import Login, Names

# RFC 5530: what a server says when it is busy, not when the password is wrong. Some say it in words.
_BUSY = re.compile(
    r"\[(UNAVAILABLE|INUSE|LIMIT|SERVERBUG)\]|too many|temporar|try again|later", re.IGNORECASE
)


@dataclass
class Session:
    """One connection; only the thread that opened it may touch it."""

    client: Any  # IMAPClient publishes no types; what it answers is given types in this package
    server: str
    capabilities: frozenset[str]
    wanted: Names
    folders: Folders
    stale: bool = False  # the server refused something: the folders may not be what they were
    upcoming: int | None = None  # UIDNEXT of INBOX when it was last looked through

    @property
    def gmail(self) -> bool:
        """Labels instead of folders: filing works differently there."""
        return "X-GM-EXT-1" in self.capabilities

    def can(self, capability: str) -> bool:
        """Whether the server offers it after log-in."""
        return capability in self.capabilities

    def name(self, role: Role) -> str:
        """The folder's name on this server. Every role but JUNK has one."""
        return self.folders.names[role]

    def close(self) -> None:
        """Say goodbye if anybody listens; otherwise just let go."""
        with contextlib.suppress(OSError, IMAPClientError):
            self.client.logout()
        with contextlib.suppress(OSError, IMAPClientError):
            self.client.shutdown()


def open_session(login: Login, names: Names) -> Session:
    """Connect, encrypt, log in, find the folders. Raises ServerUnavailable, CredentialsRefused."""
    secret = login.secret()
    try:
        client = _connect(login)
    except (OSError, IMAPClientError) as error:
        raise ServerUnavailable(login.server, reason(error)) from error
    try:
        _authenticate(client, login, secret)
        capabilities = frozenset(word.decode("ascii", "replace") for word in client.capabilities())
        folders = find_folders(client, names, capabilities)
    except (OSError, IMAPClientError) as error:
        _let_go(client)
        raise ServerUnavailable(login.server, reason(error)) from error
    except ServerUnavailable:
        _let_go(client)
        raise
    return Session(client, login.server, capabilities, names, folders)


def reason(error: Exception) -> str:
    """An error in one line for the owner."""
    text = " ".join(str(error).split())
    if isinstance(error, TimeoutError):
        return text or "no answer in time"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"the certificate is not to be trusted: {error.verify_message}"
    return text or type(error).__name__


def _connect(login: Login) -> Any:  # noqa: ANN401  (IMAPClient publishes no types)
    if login.security is Security.NONE and not _is_this_machine(login.host):
        raise OSError("will not send a password over a line without TLS to another machine")
    context = login.tls or ssl.create_default_context()
    client: Any = IMAPClient(
        login.host,
        port=login.port,
        ssl=login.security is Security.TLS,
        ssl_context=context,
        timeout=SocketTimeout(login.connect_timeout, login.read_timeout),
    )
    # A SEARCH goes out in two pieces; without this the second waits for the server to confirm the first.
    client.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    client.normalise_times = False  # INTERNALDATE with its zone, not in this machine's
    if login.security is Security.STARTTLS:
        try:
            client.starttls(context)
        except (OSError, IMAPClientError):
            _let_go(client)
            raise
    return client


def _authenticate(client: Any, login: Login, secret: str) -> None:  # noqa: ANN401
    user = login.mailbox or login.username
    try:
        if login.method is Method.XOAUTH2:
            # The name in the token's exchange is the mailbox to open, the token says who asks.
            client.oauth2_login(user, secret)
        elif user != login.username:
            client.plain_login(login.username, secret, authorization_identity=user)
        else:
            client.login(login.username, secret)
    except LoginError as error:
        # `from None`: what led here may hold the words that were sent.
        text = reason(error).replace(secret, "…") if secret else reason(error)
        broken = isinstance(error.__context__, IMAPClientAbortError)
        if broken or _BUSY.search(text):
            raise ServerUnavailable(login.server, text) from None
        raise CredentialsRefused(login.server, text) from None


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _let_go(client: Any) -> None:  # noqa: ANN401
    with contextlib.suppress(OSError, IMAPClientError):
        client.shutdown()
