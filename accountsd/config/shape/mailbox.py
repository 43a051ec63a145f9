"""The shapes of the mailbox: servers, secrets, OAuth, folders."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Annotated

from pydantic import Field, PlainValidator, WithJsonSchema

from accountsd.config.fields import Count, Host, Line, Port
from accountsd.config.settings import Pace
from accountsd.config.shape.base import Shape, choice, words_of
from accountsd.config.values import Wrong, line

_SECURITY = ("tls", "starttls", "none")
_FLOWS = ("client_credentials", "refresh_token", "device")
_OAUTH_PROVIDERS = ("google", "microsoft")
_SPANS = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400}
_PACE = re.compile(r"(\d{1,5}) +(?:an?|per) +(second|minute|hour|day)")


def _pace(value: object) -> Pace:
    words = line(value)
    match = _PACE.fullmatch(" ".join(words.lower().split()))
    if not match or int(match[1]) == 0:
        raise Wrong(
            f"`{words}` is no pace: a number of letters a minute or an hour.",
            "Write `20 a minute`.",
        )
    return Pace(int(match[1]), timedelta(seconds=_SPANS[match[2]]))


Command = Annotated[
    list[str],
    PlainValidator(words_of),
    WithJsonSchema({"type": "array", "items": {"type": "string"}, "minItems": 1}),
]
PaceText = Annotated[
    Pace, PlainValidator(_pace), WithJsonSchema({"type": "string", "pattern": _PACE.pattern})
]
Security = Annotated[
    str, PlainValidator(choice(*_SECURITY)), WithJsonSchema({"enum": [*_SECURITY]})
]


class SecretShape(Shape):
    """Where a secret is kept: exactly one of the four. The secret itself never stands in the book."""

    credential: Line | None = Field(
        None,
        description="A systemd credential of the unit (LoadCredential=).",
        examples=["mailbox-password"],
    )
    env: Line | None = Field(
        None, description="An environment variable.", examples=["ACCOUNTS_PASSWORD"]
    )
    file: Line | None = Field(
        None,
        description="A file beside this one that nobody else may read; its first line counts.",
        examples=["secrets/mailbox"],
    )
    command: Command | None = Field(
        None,
        description="A command, as a list; the first line that it prints counts.",
        examples=["[pass, show, accounts]"],
    )


class OAuthShape(Shape):
    """OAuth 2 instead of a password."""

    provider: (
        Annotated[
            str,
            PlainValidator(choice(*_OAUTH_PROVIDERS)),
            WithJsonSchema({"enum": [*_OAUTH_PROVIDERS]}),
        ]
        | None
    ) = Field(None, description="Whose tokens they are.", examples=["microsoft"])
    flow: (
        Annotated[str, PlainValidator(choice(*_FLOWS)), WithJsonSchema({"enum": [*_FLOWS]})] | None
    ) = Field(
        None,
        description="How a token is had: client_credentials (Microsoft 365, without a person),"
        " refresh_token, or device (a person logs in once with `accountsd login`).",
        examples=["client_credentials"],
    )
    client_id: Line | None = Field(
        None,
        description="The application's id, as registered with the provider.",
        examples=["00000000-0000-0000-0000-000000000000"],
    )
    client_secret: SecretShape | None = Field(
        None, description="The application's secret: where it is kept."
    )
    refresh_token: SecretShape | None = Field(
        None, description="For flow refresh_token: where the refresh token is kept."
    )
    tenant: Line | None = Field(
        None, description="Microsoft: the directory (tenant).", examples=["winder.example"]
    )
    command: Command | None = Field(
        None,
        description="Instead of all the others: a command that prints a token.",
        examples=["[print-a-token]"],
    )


class ServerShape(Shape):
    """A mail server."""

    host: Host = Field(description="Host name.", examples=["imap.winder.example"])
    port: Port | None = Field(
        None,
        description="Default: 993 (imap) and 465 (smtp) with tls, 143 and 587 with starttls.",
        examples=["993"],
    )
    security: Security | None = Field(
        None,
        description="tls | starttls | none. `none` is for this machine only. Default: tls, on ports 143"
        " and 587 starttls.",
        examples=["tls"],
    )
    username: Line | None = Field(
        None,
        description="Where it differs from `mailbox.username`.",
        examples=["accounts@winder.example"],
    )
    password: SecretShape | None = Field(
        None, description="Where it differs from `mailbox.password`."
    )


class SmtpShape(ServerShape):
    """The server that takes our letters."""

    host: Host = Field(description="Host name.", examples=["smtp.winder.example"])
    pace: PaceText = Field(
        Pace(20, timedelta(minutes=1)),
        description="Never more letters than this in that time.",
        examples=["20 a minute"],
    )
    per_day: Count = Field(
        400, description="Never more letters than this in 24 hours.", examples=["400"]
    )


class FoldersShape(Shape):
    """Where mail is filed; "/" is translated to the server's own separator."""

    done: Line = Field(
        "Accounts/Done", description="Mail that is dealt with.", examples=["Accounts/Done"]
    )
    owner: Line = Field(
        "Accounts/Needs you",
        description="Mail that waits for you; move it to `done` and it is resolved.",
        examples=["Accounts/Needs you"],
    )
    remittances: Line = Field(
        "Accounts/Remittances",
        description="Remittance advices; what you move here is read as one.",
        examples=["Accounts/Remittances"],
    )


class MailboxShape(Shape):
    """The mailbox that Tony lives in."""

    imap: ServerShape = Field(description="Where mail is read.")
    smtp: SmtpShape = Field(description="Where letters leave.")
    username: Line | None = Field(
        None, description="The log-in for both servers.", examples=["accounts@winder.example"]
    )
    mailbox: Line | None = Field(
        None,
        description="Where it differs from the log-in: a shared mailbox.",
        examples=["accounts@winder.example"],
    )
    password: SecretShape | None = Field(
        None, description="Where the password is kept, one of: credential, env, file, command."
    )
    oauth: OAuthShape | None = Field(None, description="Instead of the password: OAuth 2.")
    subaddress: Annotated[
        str, PlainValidator(choice("none", "+")), WithJsonSchema({"enum": ["none", "+"]})
    ] = Field(
        "none",
        description='none, or "+" for letters from accounts+TOKEN@…; used only after `doctor` saw a letter'
        " arrive that way.",
        examples=["none"],
    )
    folders: FoldersShape = Field(FoldersShape(), description="Where mail is filed.")
