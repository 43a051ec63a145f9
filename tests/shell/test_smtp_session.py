"""How a session with the submission server comes about: TLS, one log-in, and what we say of ourselves."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime

import pytest

from accountsd import smtp
from accountsd.core.delivery import Accepted, Ending, Envelope, SiteUnavailable
from tests.servers.ground import Authority
from tests.servers.manners import Manner
from tests.servers.smtp_standin import Security, StandIn

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
TO_PAT = Envelope("accounts@winder.example", ("pat@acme.example",))


async def attempt(server: smtp.Server) -> Ending:
    """One letter by password."""
    return await smtp.deliver(
        server,
        smtp.PasswordLogin("accounts@winder.example", lambda: "correct horse"),
        b"Subject: INV-1001\r\n\r\nDear Pat\r\n",
        TO_PAT,
        now=NOW,
        on_handing_over=lambda: None,
    )


@pytest.mark.parametrize("security", ["tls", "starttls", "none"])
async def test_a_letter_by_each_kind_of_connection(
    authority: Authority, security: Security
) -> None:
    """TLS from the first byte, TLS by STARTTLS, and in the clear on this machine."""
    with StandIn(authority, security) as standin:
        ending = await attempt(
            smtp.Server(
                standin.host,
                standin.port,
                smtp.Security(security),
                tls=authority.client_context(),
            )
        )
        assert isinstance(ending, Accepted)
        assert standin.kept[0].tls is (security != "none")
        assert standin.kept[0].login == "accounts@winder.example"


@pytest.mark.parametrize("security", ["tls", "starttls"])
async def test_a_server_nobody_vouches_for(authority: Authority, security: Security) -> None:
    """Its certificate is not believed, so it learns no password."""
    with StandIn(authority, security) as standin:
        ending = await attempt(
            smtp.Server(
                standin.host,
                standin.port,
                smtp.Security(security),
                tls=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
            )
        )
        assert isinstance(ending, SiteUnavailable)
        assert "certificate verify failed" in ending.reason
        assert not any("AUTH" in session.commands for session in standin.sessions)


async def test_starttls_stripped_on_the_way(authority: Authority) -> None:
    """A server that suddenly offers no STARTTLS is not spoken to in the clear."""
    with StandIn(authority, "starttls") as standin:
        standin.behave(Manner.NO_STARTTLS)
        ending = await attempt(
            smtp.Server(
                standin.host,
                standin.port,
                smtp.Security.STARTTLS,
                tls=authority.client_context(),
            )
        )
        assert isinstance(ending, SiteUnavailable)
        assert "AUTH" not in standin.sessions[0].commands


async def test_in_the_clear_only_on_this_machine() -> None:
    """`security: none` with a host elsewhere opens no connection at all."""
    ending = await attempt(smtp.Server("smtp.winder.example", 25, smtp.Security.NONE))
    assert ending == SiteUnavailable(
        "smtp.winder.example: will not speak without TLS beyond this machine"
    )


async def test_a_local_relay_may_need_no_password(authority: Authority) -> None:
    """Where a relay on this machine offers no log-in, none is tried."""
    with StandIn(authority) as standin:
        standin.behave(Manner.NO_AUTH)
        ending = await attempt(smtp.Server(standin.host, standin.port, smtp.Security.NONE))
        assert isinstance(ending, Accepted)


async def test_a_server_that_offers_no_log_in(authority: Authority) -> None:
    """Elsewhere that is the site's: without a log-in nothing is sent."""
    with StandIn(authority, "tls") as standin:
        standin.behave(Manner.NO_AUTH)
        ending = await attempt(
            smtp.Server(
                standin.host, standin.port, smtp.Security.TLS, tls=authority.client_context()
            )
        )
        assert ending == SiteUnavailable(
            "localhost: takes no log-in by a password: it offers no log-in at all"
        )


async def test_we_give_our_mail_domain_and_no_machine(authority: Authority) -> None:
    """EHLO names the domain of our address, never the host this runs on."""
    with StandIn(authority) as standin:
        await attempt(smtp.Server(standin.host, standin.port, smtp.Security.NONE))
        assert standin.sessions[0].commands[0] == "EHLO winder.example"
        assert standin.sessions[0].commands[-1] in {"DATA", "QUIT"}


async def test_the_password_is_nowhere_to_be_read(authority: Authority) -> None:
    """Promise 9: not in the ending of a refused log-in, not in the repr of what knows it."""
    login = smtp.PasswordLogin("accounts@winder.example", lambda: "correct horse")
    with StandIn(authority) as standin:
        standin.passwords["accounts@winder.example"] = "another"
        ending = await attempt(smtp.Server(standin.host, standin.port, smtp.Security.NONE))
    assert "correct horse" not in repr(ending) + repr(login)


async def test_a_password_that_cannot_be_read(authority: Authority) -> None:
    """The owner is asked; the server is not bothered."""

    def missing() -> str:
        raise FileNotFoundError(2, "No such file or directory", "mailbox-password")

    with StandIn(authority) as standin:
        ending = await smtp.deliver(
            smtp.Server(standin.host, standin.port, smtp.Security.NONE),
            smtp.PasswordLogin("accounts@winder.example", missing),
            b"Subject: INV-1001\r\n\r\nDear Pat\r\n",
            TO_PAT,
            now=NOW,
            on_handing_over=lambda: None,
        )
        assert isinstance(ending, SiteUnavailable)
        assert ending.credentials
        assert "mailbox-password" in ending.reason
        assert standin.sessions == []
