"""Tokens on demand, with a cache. It blocks: call it from a thread. It stores nothing by itself."""

from __future__ import annotations

import ssl
import threading
from datetime import datetime, timedelta
from typing import Protocol

from accountsd.errors import CredentialsRefused
from accountsd.oauth.asking import Granted, post, run
from accountsd.oauth.grants import ClientCredentials, Grant, RefreshToken, TokenCommand

# A token is used for a log-in within seconds; this covers clocks that differ and a slow server.
MARGIN = timedelta(minutes=5)


class Memory(Protocol):
    """Where a refresh token is kept that the service has given in place of the book's.

    Called in whatever thread asks for a token.
    """

    def load(self) -> str | None:
        """The last one saved."""
        ...

    def save(self, token: str) -> None:
        """The service has replaced it; the old one may soon be refused."""
        ...


class TokenSource:
    """Tokens for one mailbox, shared by the two roads; safe to ask from several threads."""

    def __init__(
        self, grant: Grant, *, tls: ssl.SSLContext | None = None, memory: Memory | None = None
    ) -> None:
        self._grant = grant
        self._tls = tls
        self._memory = memory
        self._lock = threading.Lock()
        self._token: str | None = None
        self._good_until: datetime | None = None

    def __repr__(self) -> str:
        return f"TokenSource({self._grant!r})"

    def token(self, now: datetime) -> str:
        """A token good for a log-in now. Raises ServerUnavailable, or CredentialsRefused."""
        with self._lock:
            if self._token is None or self._good_until is None or now >= self._good_until:
                granted = self._ask()
                self._token = granted.token
                # A token that lives no longer than the margin is used for half its life.
                self._good_until = now + max(granted.life - MARGIN, granted.life / 2)
            return self._token

    def forget(self) -> None:
        """The mail server has refused the last token: the next call asks for a fresh one."""
        with self._lock:
            self._token = None

    def _ask(self) -> Granted:
        match self._grant:
            case ClientCredentials() as grant:
                form = {
                    "grant_type": "client_credentials",
                    "client_id": grant.client_id,
                    "client_secret": grant.client_secret(),
                    "scope": grant.scope,
                }
                return post(grant.url, form, self._tls)
            case RefreshToken() as grant:
                return self._refresh(grant)
            case TokenCommand(command):
                return run(command)

    def _refresh(self, grant: RefreshToken) -> Granted:
        kept = self._memory.load() if self._memory else None
        own = grant.refresh_token()
        try:
            granted = post(grant.url, _refresh_form(grant, kept or own), self._tls)
        except CredentialsRefused:
            # The owner may have put a new one into the book since ours was saved.
            if kept is None or kept == own:
                raise
            granted = post(grant.url, _refresh_form(grant, own), self._tls)
        if granted.refresh_token and self._memory:
            self._memory.save(granted.refresh_token)
        return granted


def _refresh_form(grant: RefreshToken, refresh_token: str) -> dict[str, str]:
    form = {
        "grant_type": "refresh_token",
        "client_id": grant.client_id,
        "refresh_token": refresh_token,
    }
    if grant.client_secret is not None:
        form["client_secret"] = grant.client_secret()
    if grant.scope is not None:
        form["scope"] = grant.scope
    return form
