"""Letters by a real mail host: Postfix takes them over TLS, Dovecot has them."""

from __future__ import annotations

import email
from datetime import datetime
from zoneinfo import ZoneInfo

from accountsd import smtp
from accountsd.core.book import Department
from accountsd.core.delivery import Accepted, Deferred, Ending, Envelope, Refused, SiteUnavailable
from accountsd.outbox import Stamp, build
from tests.servers.dovecot import Dovecot
from tests.servers.ground import Authority
from tests.servers.postfix import Postfix
from tests.shell.outboxroom import letter

ACCOUNTS, PAT = "accounts@winder.example", "pat@acme.example"
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=ZoneInfo("Europe/London"))
LETTER = build(letter(), Department("Tony", ACCOUNTS), Stamp("7f3a9c", NOW))


async def attempt(
    postfix: Postfix, authority: Authority, to: str = PAT, password: str | None = None
) -> Ending:
    """One letter by submission, a copy to ourselves."""
    right = postfix.dovecot.accounts[ACCOUNTS].password
    return await smtp.deliver(
        smtp.Server(
            postfix.host,
            postfix.ports.submission,
            smtp.Security.STARTTLS,
            tls=authority.client_context(),
        ),
        smtp.PasswordLogin(ACCOUNTS, lambda: password or right),
        LETTER,
        Envelope(ACCOUNTS, (to,), copy=ACCOUNTS),
        now=NOW,
        on_handing_over=lambda: None,
    )


async def test_a_letter_and_its_copy_arrive(
    postfix: Postfix, dovecot: Dovecot, authority: Authority
) -> None:
    """At the client, and in our own mailbox, where it is proof; each with the words we wrote."""
    ours, theirs = dovecot.add(ACCOUNTS), dovecot.add(PAT)
    ending = await attempt(postfix, authority)
    assert isinstance(ending, Accepted)
    assert ending.queue_id is not None
    for account in (ours, theirs):
        [raw] = dovecot.wait(account)
        found = email.message_from_bytes(raw)
        assert found["X-Accountsd-Letter"] == "7f3a9c"
        assert raw.partition(b"\r\n\r\n")[2] == LETTER.partition(b"\r\n\r\n")[2]


async def test_a_real_host_says_no(
    postfix: Postfix, dovecot: Dovecot, authority: Authority
) -> None:
    """A wrong password, an address that is gone, one that is busy: each by its own ending."""
    dovecot.add(ACCOUNTS)
    wrong = await attempt(postfix, authority, password="wrong")
    assert isinstance(wrong, SiteUnavailable)
    assert wrong.credentials
    assert isinstance(await attempt(postfix, authority, to="gone@acme.example"), Refused)
    assert isinstance(await attempt(postfix, authority, to="busy@acme.example"), Deferred)
