"""Tokens for the mailbox, against a token server of our own: the cache, the errors, the secrets."""

from __future__ import annotations

import ssl
import sys
import traceback
from datetime import UTC, datetime, timedelta

import pytest

from accountsd import smtp
from accountsd.core.delivery import Accepted, Envelope, SiteUnavailable
from accountsd.errors import CredentialsRefused, ServerUnavailable
from accountsd.oauth import ClientCredentials, Grant, RefreshToken, TokenCommand, TokenSource
from tests.servers.ground import Authority
from tests.servers.oauth import Mood, TokenServer
from tests.servers.smtp_standin import StandIn

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
SECRET = "s3cret-of-the-app"
CONSENT = "1//refresh-of-the-owner"


def app(token_server: TokenServer) -> ClientCredentials:
    """The program's own identity."""
    return ClientCredentials(token_server.token_url, "app-1", lambda: SECRET, "mail")


def consent(token_server: TokenServer) -> RefreshToken:
    """What the owner's consent left behind."""
    return RefreshToken(token_server.token_url, "app-1", lambda: SECRET, lambda: CONSENT)


def source_of(authority: Authority, grant: Grant, memory: Kept | None = None) -> TokenSource:
    """Tokens by that grant, from servers that the authority vouches for."""
    return TokenSource(grant, tls=authority.client_context(), memory=memory)


class Kept:
    """Remembers the refresh token that came in place of the book's."""

    def __init__(self, token: str | None = None) -> None:
        self.token = token

    def load(self) -> str | None:
        return self.token

    def save(self, token: str) -> None:
        self.token = token


def test_client_credentials_ask_as_the_program(
    authority: Authority, token_server: TokenServer
) -> None:
    """RFC 6749, 4.4: the form names the program, its secret and what it wants."""
    assert source_of(authority, app(token_server)).token(NOW) == "token-1"
    assert token_server.requests[0].form == {
        "grant_type": "client_credentials",
        "client_id": "app-1",
        "client_secret": SECRET,
        "scope": "mail",
    }


def test_a_refresh_token_asks_for_the_owner(
    authority: Authority, token_server: TokenServer
) -> None:
    """RFC 6749, 6: consent was given once, the form shows it."""
    assert source_of(authority, consent(token_server)).token(NOW) == "token-1"
    assert token_server.requests[0].form == {
        "grant_type": "refresh_token",
        "client_id": "app-1",
        "refresh_token": CONSENT,
        "client_secret": SECRET,
    }


def test_a_token_is_asked_for_once_an_hour(authority: Authority, token_server: TokenServer) -> None:
    """It is used until five minutes before its end, then a fresh one is fetched."""
    tokens = source_of(authority, app(token_server))
    for minutes, token in ((0, "token-1"), (54, "token-1"), (55, "token-2"), (109, "token-2")):
        assert tokens.token(NOW + timedelta(minutes=minutes)) == token


def test_a_short_lived_token_is_used_for_half_its_life(
    authority: Authority, token_server: TokenServer
) -> None:
    """A margin longer than the life would ask anew at every letter."""
    token_server.expires_in = 240
    tokens = source_of(authority, app(token_server))
    for seconds, token in ((0, "token-1"), (119, "token-1"), (120, "token-2")):
        assert tokens.token(NOW + timedelta(seconds=seconds)) == token


def test_a_refused_token_is_forgotten(authority: Authority, token_server: TokenServer) -> None:
    """After the mail server's no the next call asks for a fresh one, whatever the clock says."""
    tokens = source_of(authority, app(token_server))
    tokens.token(NOW)
    tokens.forget()
    assert tokens.token(NOW) == "token-2"


@pytest.mark.parametrize("mood", [Mood.INVALID_CLIENT, Mood.INVALID_GRANT])
def test_a_secret_that_ran_out_needs_the_owner(
    authority: Authority, token_server: TokenServer, mood: Mood
) -> None:
    """Knocking again will not help, and the message names the error without a secret."""
    token_server.mood = mood
    with pytest.raises(CredentialsRefused, match="localhost: no token: invalid_"):
        source_of(authority, consent(token_server)).token(NOW)


@pytest.mark.parametrize("mood", [Mood.UNAVAILABLE, Mood.NONSENSE, Mood.HANG_UP])
def test_a_service_that_is_down_is_knocked_at_again(
    authority: Authority, token_server: TokenServer, mood: Mood
) -> None:
    """It passes by itself: nobody's secret is to blame."""
    token_server.mood = mood
    with pytest.raises(ServerUnavailable) as caught:
        source_of(authority, app(token_server)).token(NOW)
    assert not isinstance(caught.value, CredentialsRefused)


def test_a_service_nobody_vouches_for_gets_no_secret(token_server: TokenServer) -> None:
    """The certificate is looked at before the form is sent."""
    with pytest.raises(ServerUnavailable, match="certificate verify failed"):
        TokenSource(app(token_server), tls=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)).token(NOW)
    assert token_server.requests == []


def test_a_secret_is_never_sent_in_the_clear() -> None:
    """Beyond this machine only https is spoken."""
    grant = ClientCredentials("http://login.example/token", "app-1", lambda: SECRET, "mail")
    with pytest.raises(ServerUnavailable, match="over https only"):
        TokenSource(grant).token(NOW)


def test_a_replaced_refresh_token_is_kept(authority: Authority, token_server: TokenServer) -> None:
    """Microsoft replaces it at each use; from then on the new one is shown."""
    token_server.new_refresh_token = "1//the-next"
    memory = Kept()
    tokens = source_of(authority, consent(token_server), memory)
    tokens.token(NOW)
    assert memory.token == "1//the-next"
    tokens.token(NOW + timedelta(hours=1))
    assert token_server.requests[-1].form["refresh_token"] == "1//the-next"


def test_a_new_consent_in_the_book_is_tried_when_the_kept_one_is_refused(
    authority: Authority, token_server: TokenServer
) -> None:
    """The owner gave consent anew and pasted it into the book; what we kept is out of date."""
    token_server.mood = Mood.INVALID_GRANT
    with pytest.raises(CredentialsRefused):
        source_of(authority, consent(token_server), Kept("1//out-of-date")).token(NOW)
    shown = [request.form["refresh_token"] for request in token_server.requests]
    assert shown == ["1//out-of-date", CONSENT]


def test_no_secret_in_any_repr_or_traceback(
    authority: Authority, token_server: TokenServer
) -> None:
    """Promise 9: neither the grant, nor the source, nor an error shows what it knows."""
    tokens = source_of(authority, consent(token_server))
    tokens.token(NOW)
    token_server.mood = Mood.INVALID_GRANT
    tokens.forget()
    try:
        tokens.token(NOW)
    except CredentialsRefused as no:
        shown = "".join(traceback.format_exception(no))
    shown += repr(tokens) + repr(consent(token_server)) + repr(app(token_server))
    for secret in (SECRET, CONSENT, "token-1"):
        assert secret not in shown


@pytest.mark.parametrize(
    ("program", "error", "words"),
    [
        (
            "import sys; print('oops', file=sys.stderr); sys.exit(3)",
            ServerUnavailable,
            "exit code 3",
        ),
        ("pass", CredentialsRefused, "printed no token"),
        ("print('not a token')", CredentialsRefused, "printed no token"),
    ],
)
def test_a_command_that_prints_no_token(
    program: str, error: type[ServerUnavailable], words: str
) -> None:
    """What it did print is not repeated; its exit code is."""
    tokens = TokenSource(TokenCommand((sys.executable, "-c", program)))
    with pytest.raises(error, match=words) as caught:
        tokens.token(NOW)
    assert "oops" not in str(caught.value)


def test_a_command_prints_a_token() -> None:
    """Its first line is the token; it is run again after a minute, as it has a cache of its own."""
    program = "import time; print(f'token-{time.monotonic_ns()}'); print('second line')"
    tokens = TokenSource(TokenCommand((sys.executable, "-c", program)))
    first = tokens.token(NOW)
    assert first.startswith("token-")
    assert tokens.token(NOW + timedelta(minutes=1)) == first
    assert tokens.token(NOW + timedelta(minutes=10)) != first


def test_a_command_that_is_not_there() -> None:
    """It is named, and it is the owner's to mend."""
    with pytest.raises(CredentialsRefused, match="print-a-token: cannot be run"):
        TokenSource(TokenCommand(("/nowhere/print-a-token",))).token(NOW)


# ----------------------------------------------------------------------------- with a mail server

LETTER = b"Subject: INV-1001\r\n\r\nDear Pat\r\n"
TO_PAT = Envelope("accounts@winder.example", ("pat@acme.example",))


async def test_a_letter_goes_out_by_token(authority: Authority, token_server: TokenServer) -> None:
    """XOAUTH2 over verified TLS."""
    with StandIn(authority, "tls") as mail:
        mail.passwords["accounts@winder.example"] = "token-1"
        ending = await smtp.deliver(
            smtp.Server(mail.host, mail.port, smtp.Security.TLS, tls=authority.client_context()),
            smtp.TokenLogin("accounts@winder.example", source_of(authority, app(token_server))),
            LETTER,
            TO_PAT,
            now=NOW,
            on_handing_over=lambda: None,
        )
        assert isinstance(ending, Accepted)
        assert (mail.kept[0].login, mail.kept[0].tls) == ("accounts@winder.example", True)


@pytest.mark.parametrize(("good", "logs_in"), [("token-2", True), ("token-9", False)])
async def test_a_token_revoked_before_its_time_is_replaced_once(
    authority: Authority,
    token_server: TokenServer,
    good: str,
    logs_in: bool,
) -> None:
    """A 535 costs one fresh token and one more knock, never a third."""
    with StandIn(authority) as mail:
        mail.passwords["accounts@winder.example"] = good
        ending = await smtp.deliver(
            smtp.Server(mail.host, mail.port, smtp.Security.NONE),
            smtp.TokenLogin("accounts@winder.example", source_of(authority, app(token_server))),
            LETTER,
            TO_PAT,
            now=NOW,
            on_handing_over=lambda: None,
        )
        assert len(token_server.requests) == 2
        if logs_in:
            assert isinstance(ending, Accepted)
        else:
            assert isinstance(ending, SiteUnavailable)
            assert ending.credentials


async def test_no_token_no_knock(authority: Authority, token_server: TokenServer) -> None:
    """While the token service refuses us, the mail server is left in peace."""
    token_server.mood = Mood.INVALID_CLIENT
    with StandIn(authority) as mail:
        ending = await smtp.deliver(
            smtp.Server(mail.host, mail.port, smtp.Security.NONE),
            smtp.TokenLogin("accounts@winder.example", source_of(authority, app(token_server))),
            LETTER,
            TO_PAT,
            now=NOW,
            on_handing_over=lambda: None,
        )
        assert isinstance(ending, SiteUnavailable)
        assert ending.credentials
        assert mail.sessions == []
