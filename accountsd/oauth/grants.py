"""What entitles us to a token: the ways of RFC 6749 that the two large providers offer. It asks nobody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Self

GOOGLE = "https://oauth2.googleapis.com/token"
MICROSOFT = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token"
MICROSOFT_APP_SCOPE = "https://outlook.office365.com/.default"
MICROSOFT_USER_SCOPE = (
    "offline_access https://outlook.office.com/IMAP.AccessAsUser.All"
    " https://outlook.office.com/SMTP.Send"
)


Secret = Callable[[], str]


@dataclass(frozen=True, slots=True)
class ClientCredentials:
    """The program's own identity: Microsoft 365 with an application permission."""

    url: str
    client_id: str
    client_secret: Secret = field(repr=False)
    scope: str

    @classmethod
    def microsoft(cls, tenant: str, client_id: str, client_secret: Secret) -> Self:
        """An app registered with `tenant`, allowed to open the mailbox."""
        return cls(MICROSOFT.format(tenant=tenant), client_id, client_secret, MICROSOFT_APP_SCOPE)


@dataclass(frozen=True, slots=True)
class RefreshToken:
    """What a person's consent left behind. Some services have no client secret for such apps."""

    url: str
    client_id: str
    client_secret: Secret | None = field(repr=False)
    refresh_token: Secret = field(repr=False)
    scope: str | None = None

    @classmethod
    def google(cls, client_id: str, client_secret: Secret, refresh_token: Secret) -> Self:
        """Consent to https://mail.google.com/ was given."""
        return cls(GOOGLE, client_id, client_secret, refresh_token)

    @classmethod
    def microsoft(
        cls, tenant: str, client_id: str, client_secret: Secret | None, refresh_token: Secret
    ) -> Self:
        """Consent to IMAP and SMTP in the person's name was given."""
        url = MICROSOFT.format(tenant=tenant)
        return cls(url, client_id, client_secret, refresh_token, MICROSOFT_USER_SCOPE)


@dataclass(frozen=True, slots=True)
class TokenCommand:
    """A program that prints a token: its first line is taken."""

    command: tuple[str, ...]


Grant = ClientCredentials | RefreshToken | TokenCommand
