"""Getting into the mailbox: passwords, tokens, TLS — and why one is not let in."""

from __future__ import annotations

import socket
import ssl
from dataclasses import replace

import pytest

from accountsd.errors import CredentialsRefused, ServerUnavailable
from accountsd.imap import Names, Security, thread
from accountsd.imap import login as imap_login
from accountsd.imap.model import Method
from tests.servers.dovecot import Dovecot
from tests.servers.oauth import TokenServer
from tests.shell.mailroom import (
    ADDRESS,
    login,
    opened,
    plain,
)


async def test_a_wrong_password_is_said_to_be_one(dovecot: Dovecot) -> None:
    """The owner is told that the password is refused, in words without the password."""
    account = dovecot.add(ADDRESS)
    wrong = replace(login(dovecot, account), secret=lambda: "hunter2")
    async with opened(wrong) as mailbox:
        with pytest.raises(CredentialsRefused) as caught:
            await mailbox.scan({})
    assert "hunter2" not in str(caught.value)
    assert caught.value.__cause__ is None


async def test_an_access_token_opens_the_mailbox(
    dovecot: Dovecot, token_server: TokenServer
) -> None:
    """XOAUTH2: what Google and Microsoft 365 want instead of a password; a wrong token is refused."""
    account = dovecot.add(ADDRESS)
    token_server.good["a token"] = account.address
    way_in = replace(login(dovecot, account), method=Method.XOAUTH2, secret=lambda: "a token")
    async with opened(way_in) as mailbox:
        assert "IDLE" in await mailbox.capabilities()
    async with opened(replace(way_in, secret=lambda: "made up")) as mailbox:
        with pytest.raises(CredentialsRefused):
            await mailbox.capabilities()


async def test_starttls_and_an_unknown_certificate(dovecot: Dovecot) -> None:
    """STARTTLS works; a certificate that nobody vouches for is refused before any password is sent."""
    account = dovecot.add(ADDRESS)
    starttls = replace(login(dovecot, account), port=dovecot.ports.imap, security=Security.STARTTLS)
    async with opened(starttls) as mailbox:
        assert "MOVE" in await mailbox.capabilities()
    stranger = replace(starttls, tls=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    async with opened(stranger) as mailbox:
        with pytest.raises(ServerUnavailable, match="certificate"):
            await mailbox.capabilities()


@pytest.mark.parametrize("security", Security)
def test_no_command_waits_for_the_piece_before_it(dovecot: Dovecot, security: Security) -> None:
    """A search leaves in two pieces: each of six folders would cost 40 ms of waiting at every look."""
    account = dovecot.add(ADDRESS)
    port = dovecot.ports.imaps if security is Security.TLS else dovecot.ports.imap
    session = imap_login.open_session(
        replace(login(dovecot, account), port=port, security=security), Names()
    )
    assert session.client.socket().getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
    session.close()


async def test_no_password_without_tls_to_another_machine(dovecot: Dovecot) -> None:
    """`security: none` is for this machine only."""
    account = dovecot.add(ADDRESS)
    abroad = replace(plain(dovecot, account, dovecot.ports.imap), host="imap.winder.example")
    async with opened(abroad) as mailbox:
        with pytest.raises(ServerUnavailable, match="without TLS"):
            await mailbox.capabilities()


@pytest.mark.parametrize(
    ("attempt", "seconds"), [(1, 0), (2, 1), (3, 2), (10, 256), (11, 300), (40, 300), (0, 0)]
)
def test_knocking_again_takes_longer_each_time(attempt: int, seconds: float) -> None:
    """At once, after a second, two, four … five minutes at most."""
    assert thread.pause(attempt, ServerUnavailable("imap", "down")) == seconds


def test_a_refused_password_is_not_tried_every_second() -> None:
    """Knocking with a wrong password locks the account."""
    assert thread.pause(1, CredentialsRefused("imap", "no")) == 900


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("[AUTHENTICATIONFAILED] Invalid credentials", CredentialsRefused),
        ("[UNAVAILABLE] Temporary authentication failure", ServerUnavailable),
        ("[LIMIT] Too many simultaneous connections", ServerUnavailable),
    ],
)
def test_a_busy_server_is_no_wrong_password(
    text: str, error: type[ServerUnavailable], dovecot: Dovecot
) -> None:
    """RFC 5530: what the server says decides whether to ask the owner or to come again."""

    class Refusing:
        def login(self, *_: str) -> None:
            from imapclient.exceptions import LoginError

            raise LoginError(text)

    way_in = login(dovecot, dovecot.add(ADDRESS))
    with pytest.raises(ServerUnavailable) as caught:
        imap_login._authenticate(Refusing(), way_in, "secret")
    assert type(caught.value) is error


async def test_a_shared_mailbox_is_opened_in_its_own_name(dovecot: Dovecot) -> None:
    """Jay's password opens accounts@: the server is told both names, and decides."""
    said: list[tuple[str, str, str]] = []

    class Server:
        def plain_login(self, user: str, password: str, authorization_identity: str) -> None:
            said.append((user, password, authorization_identity))

    way_in = replace(
        login(dovecot, dovecot.add(ADDRESS)), username="jay@winder.example", mailbox=ADDRESS
    )
    imap_login._authenticate(Server(), way_in, "secret")
    assert said == [("jay@winder.example", "secret", ADDRESS)]
