"""What the machine needs to run, beside the book: servers, log-ins, folders, trust.

Frozen, resolved, and without a secret in it: a secret is read when it is needed, from where it is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path

from accountsd.config.secret import Secret
from accountsd.core.columns import CsvColumns
from accountsd.core.reading.model import Trust


class Security(StrEnum):
    """How a connection is protected; NONE is for loopback only."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


class Flow(StrEnum):
    """How an OAuth 2 token is had."""

    CLIENT_CREDENTIALS = "client_credentials"
    REFRESH_TOKEN = "refresh_token"  # noqa: S105  (the name of a flow)
    DEVICE = "device"


@dataclass(frozen=True, slots=True)
class OAuth:
    """Tokens from a provider. `tenant` is Microsoft's; `refresh_token` belongs to that flow."""

    provider: str  # google | microsoft
    flow: Flow
    client_id: str
    client_secret: Secret | None = None
    refresh_token: Secret | None = None
    tenant: str | None = None


@dataclass(frozen=True, slots=True)
class TokenCommand:
    """A command that prints a token."""

    argv: tuple[str, ...]


# A Secret here is the password.
Login = Secret | OAuth | TokenCommand


@dataclass(frozen=True, slots=True)
class Server:
    """Where to connect, how, and as whom."""

    host: str
    port: int
    security: Security
    username: str
    login: Login


@dataclass(frozen=True, slots=True)
class Pace:
    """At most `count` letters in any span of `per`."""

    count: int
    per: timedelta


@dataclass(frozen=True, slots=True)
class Folders:
    """Where mail is filed, with "/" between levels whatever the server uses."""

    done: str = "Accounts/Done"
    owner: str = "Accounts/Needs you"
    remittances: str = "Accounts/Remittances"


@dataclass(frozen=True, slots=True)
class Mailbox:
    """The mailbox. `address` is the one to open: where it differs from the log-in it is shared."""

    imap: Server
    smtp: Server
    pace: Pace
    per_day: int
    address: str
    folders: Folders
    subaddress: str | None = None  # "+" or None


@dataclass(frozen=True, slots=True)
class Settings:
    """All of config.yaml that is not the book. `directory` is the folder of config.yaml."""

    mailbox: Mailbox
    trust: Trust
    directory: Path
    bank: tuple[CsvColumns, ...] = ()
