"""Settings → log-ins: how this book's mailbox is reached on both roads. Opens nothing by itself."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from accountsd import clock, imap, oauth, smtp
from accountsd.config.settings import Flow, OAuth, TokenCommand
from accountsd.errors import SecretUnavailable

if TYPE_CHECKING:
    from pathlib import Path

    from accountsd.config.settings import Login, Server, Settings
    from accountsd.store import Store

GOOGLE = "google"
# meta: a refresh token that the service has given in place of the book's.
REFRESHED = "oauth_refresh_token"


@dataclass(frozen=True, slots=True)
class Servers:
    """Both servers, ready to be knocked at."""

    mailbox: imap.Login
    names: imap.Names
    relay: smtp.Server
    relay_login: smtp.Login


def servers(
    settings: Settings,
    store: Store,
    authorities: Path | None = None,
    timeouts: smtp.Timeouts | None = None,
) -> Servers:
    """The log-ins of a book. `authorities`: certificates to trust beside the system's."""
    mailbox = settings.mailbox
    tls = _tls(authorities)
    sources: dict[Login, oauth.TokenSource] = {}
    folders = mailbox.folders
    return Servers(
        mailbox=_imap(mailbox.imap, mailbox.address, store, sources, tls),
        names=imap.Names(done=folders.done, owner=folders.owner, remittances=folders.remittances),
        relay=smtp.Server(
            mailbox.smtp.host,
            mailbox.smtp.port,
            smtp.Security(mailbox.smtp.security.value),
            tls,
            timeouts or smtp.Timeouts(),
        ),
        relay_login=_smtp_login(mailbox.smtp, store, sources),
    )


def _tls(authorities: Path | None) -> ssl.SSLContext | None:
    if authorities is None:
        return None
    context = ssl.create_default_context()
    context.load_verify_locations(authorities)
    return context


def _imap(
    server: Server,
    address: str,
    store: Store,
    sources: dict[Login, oauth.TokenSource],
    tls: ssl.SSLContext | None,
) -> imap.Login:
    login = server.login
    if isinstance(login, OAuth | TokenCommand):
        tokens = _tokens(login, store, sources)
        method, secret = imap.Method.XOAUTH2, lambda: tokens.token(clock.now())
    else:
        method, secret = imap.Method.PASSWORD, login.read
    shared = address if address != server.username and "@" in server.username else None
    return imap.Login(
        host=server.host,
        port=server.port,
        security=imap.Security(server.security.value),
        username=server.username,
        secret=secret,
        method=method,
        mailbox=shared,
        tls=tls,
    )


def _smtp_login(
    server: Server, store: Store, sources: dict[Login, oauth.TokenSource]
) -> smtp.Login:
    login = server.login
    if isinstance(login, OAuth | TokenCommand):
        return smtp.TokenLogin(server.username, _tokens(login, store, sources))
    return smtp.PasswordLogin(server.username, login.read)


def _tokens(
    login: OAuth | TokenCommand, store: Store, sources: dict[Login, oauth.TokenSource]
) -> oauth.TokenSource:
    """One source for both roads where they log in alike."""
    if login not in sources:
        sources[login] = oauth.TokenSource(_grant(login), memory=_Memory(store))
    return sources[login]


def _grant(login: OAuth | TokenCommand) -> oauth.Grant:
    match login:
        case TokenCommand(argv=argv):
            return oauth.TokenCommand(argv)
        case OAuth():
            return _provider_grant(login)
        case _:
            assert_never(login)


def _provider_grant(login: OAuth) -> oauth.Grant:
    secret = login.client_secret.read if login.client_secret else None
    tenant = login.tenant or "common"
    match login.flow:
        case Flow.CLIENT_CREDENTIALS:
            # config/ refuses it with Google, who gives no program a mailbox of its own.
            return oauth.ClientCredentials.microsoft(tenant, login.client_id, secret or str)
        case Flow.REFRESH_TOKEN | Flow.DEVICE:
            # The device flow ends in a refresh token too: `login` (the owner's desk) will fetch it.
            token = login.refresh_token.read if login.refresh_token else _nobody_logged_in
            if login.provider == GOOGLE:
                return oauth.RefreshToken.google(login.client_id, secret or str, token)
            return oauth.RefreshToken.microsoft(tenant, login.client_id, secret, token)
        case _:
            assert_never(login.flow)


def _nobody_logged_in() -> str:
    raise SecretUnavailable(
        "`flow: device` waits for `accountsd login`, which does not exist yet;"
        " write `flow: refresh_token` or a token command into config.yaml"
    )


@dataclass(frozen=True, slots=True)
class _Memory:
    """Where a replaced refresh token is kept: in the state, which only its owner may read."""

    store: Store

    def load(self) -> str | None:
        """The last one saved."""
        return self.store.meta.get(REFRESHED)

    def save(self, token: str) -> None:
        """Keep it: the old one may soon be refused."""
        self.store.meta.set(REFRESHED, token)
