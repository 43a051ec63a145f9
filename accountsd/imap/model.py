"""How to get into a mailbox: log-in and the names of our folders. Types only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable


class Security(StrEnum):
    """How the line is guarded; NONE is refused for any host but this machine."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


class Method(StrEnum):
    """What `Login.secret` gives."""

    PASSWORD = "password"  # noqa: S105  (the name of a method, not a secret)
    XOAUTH2 = "xoauth2"


@dataclass(frozen=True, slots=True)
class Login:
    """Where the mailbox is and how to get in.

    `secret` is called in the thread at each connection: a password, or an access token. It may raise
    ServerUnavailable or CredentialsRefused. `mailbox` is a shared mailbox that `username` may open.
    `tls` None: the system's certificates.
    """

    host: str
    port: int
    security: Security
    username: str
    secret: Callable[[], str]
    method: Method = Method.PASSWORD
    mailbox: str | None = None
    tls: ssl.SSLContext | None = None
    connect_timeout: float = 20
    read_timeout: float = 60

    @property
    def server(self) -> str:
        """What errors call it."""
        return f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Names:
    """Our own folders as config.yaml writes them: "/" between the levels."""

    done: str = "Accounts/Done"
    owner: str = "Accounts/Needs you"
    remittances: str = "Accounts/Remittances"
