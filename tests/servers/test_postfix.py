"""The private Postfix does what the stories rely on."""

import smtplib
import ssl
from email import message_from_bytes

import pytest

from tests.servers.dovecot import Dovecot
from tests.servers.ground import HOST, until
from tests.servers.oauth import TokenServer
from tests.servers.postfix import AUTHSERV_ID, Postfix

ACCOUNTS = "accounts@winder.example"
PAT = "pat@acme.example"
LETTER = (
    b"From: accounts@winder.example\r\nTo: pat@acme.example\r\nSubject: INV-1001\r\n\r\nPlease.\r\n"
)


def _submit(postfix: Postfix, recipients: list[str]) -> dict[str, tuple[int, bytes]]:
    """Log in with TLS as the department does, send, and say who was refused."""
    account = postfix.dovecot.accounts[ACCOUNTS]
    with smtplib.SMTP("localhost", postfix.ports.submission, timeout=20) as client:
        client.starttls(context=ssl.create_default_context())
        client.login(account.address, account.password)
        return client.sendmail(ACCOUNTS, recipients, LETTER)


def test_a_submitted_letter_arrives_at_the_client(postfix: Postfix, dovecot: Dovecot) -> None:
    """A letter handed to Postfix is found in the client's mailbox, and its copy in our own."""
    ours, theirs = dovecot.add(ACCOUNTS), dovecot.add(PAT)
    assert _submit(postfix, [PAT, ACCOUNTS]) == {}
    for account in (ours, theirs):
        [raw] = dovecot.wait(account)
        assert message_from_bytes(raw)["Subject"] == "INV-1001"


def test_submission_over_tls_from_the_start(postfix: Postfix, dovecot: Dovecot) -> None:
    """The port that speaks TLS at once takes letters too."""
    account = dovecot.add(ACCOUNTS)
    with smtplib.SMTP_SSL("localhost", postfix.ports.smtps, timeout=20) as client:
        client.login(account.address, account.password)
        client.sendmail(ACCOUNTS, [ACCOUNTS], LETTER)
    dovecot.wait(account)


def test_nobody_submits_without_logging_in(postfix: Postfix, dovecot: Dovecot) -> None:
    """Without a log-in, or with a wrong password, no letter is taken."""
    dovecot.add(ACCOUNTS)
    with smtplib.SMTP("localhost", postfix.ports.submission, timeout=20) as client:
        with pytest.raises(smtplib.SMTPRecipientsRefused):
            client.sendmail(ACCOUNTS, [PAT], LETTER)
        with pytest.raises(smtplib.SMTPAuthenticationError) as caught:
            client.login(ACCOUNTS, "wrong")
        assert caught.value.smtp_code == 535


def test_a_token_is_as_good_as_a_password(
    postfix: Postfix, dovecot: Dovecot, token_server: TokenServer
) -> None:
    """Postfix lets the department in with the token that Dovecot believes."""
    dovecot.add(ACCOUNTS)
    token_server.good["abc"] = ACCOUNTS
    with smtplib.SMTP("localhost", postfix.ports.submission, timeout=20) as client:
        client.ehlo()
        said = f"user={ACCOUNTS}\x01auth=Bearer abc\x01\x01"
        assert client.auth("XOAUTH2", lambda _=None: said)[0] == 235


def test_a_mail_from_the_world_carries_the_verdict_of_our_own_host(
    postfix: Postfix, dovecot: Dovecot
) -> None:
    """On a mail that came in from outside, the top verdict on who wrote it is our own mail host's."""
    account = dovecot.add(ACCOUNTS)
    forged = b"Authentication-Results: elsewhere.example; dmarc=fail\r\n"
    postfix.send(
        PAT, [ACCOUNTS], forged + b"From: pat@acme.example\r\nSubject: Re\r\n\r\nOn Friday.\r\n"
    )
    [raw] = dovecot.wait(account)
    verdicts = message_from_bytes(raw).get_all("Authentication-Results")
    assert verdicts == [
        f"{AUTHSERV_ID}; dmarc=pass header.from=acme.example",
        "elsewhere.example; dmarc=fail",
    ]


def test_an_unknown_address_comes_back_as_a_bounce(postfix: Postfix, dovecot: Dovecot) -> None:
    """A letter to nobody is taken and comes back as a report that names the address and the reason."""
    account = dovecot.add(ACCOUNTS)
    assert _submit(postfix, ["nobody@acme.example"]) == {}
    report = message_from_bytes(dovecot.wait(account)[0])
    assert report["Return-Path"] == "<>"
    assert report.get_content_type() == "multipart/report"
    assert "Final-Recipient: rfc822; nobody@acme.example" in str(report)
    assert "Status: 5.1.1" in str(report)


def test_one_address_of_two_is_refused_at_the_door(postfix: Postfix, dovecot: Dovecot) -> None:
    """A refused address does not stop the letter to the other."""
    dovecot.add(ACCOUNTS)
    theirs = dovecot.add(PAT)
    refused = _submit(postfix, [PAT, "gone@acme.example", "busy@acme.example"])
    assert {address: code for address, (code, _) in refused.items()} == {
        "gone@acme.example": 550,
        "busy@acme.example": 451,
    }
    dovecot.wait(theirs)


def test_what_postfix_has_taken_survives_a_power_cut(postfix: Postfix, dovecot: Dovecot) -> None:
    """A letter that was queued when the power failed is delivered after it came back."""
    account = dovecot.add(ACCOUNTS)
    dovecot.kill()
    postfix.send(PAT, [ACCOUNTS], LETTER)
    until(lambda: postfix.queued() == 1, "the letter to be queued")
    postfix.restart()
    dovecot.start()
    postfix.flush()
    assert len(dovecot.wait(account)) == 1


@pytest.mark.parametrize("again", [1, 2])
def test_each_test_finds_the_queue_empty(postfix: Postfix, dovecot: Dovecot, again: int) -> None:
    """What an earlier test left in the queue is not delivered into the next."""
    account = dovecot.add(ACCOUNTS)
    assert postfix.queued() == 0
    assert dovecot.mails(account) == []
    dovecot.kill()
    postfix.send(PAT, [ACCOUNTS], LETTER)


def test_no_letter_can_leave_the_machine(postfix: Postfix, dovecot: Dovecot) -> None:
    """Every domain is local: a letter to any address in the world stays on this machine."""
    somebody = dovecot.add("somebody@gmail.com")
    with smtplib.SMTP(HOST, postfix.ports.mx, timeout=20) as client:
        client.sendmail(PAT, ["somebody@gmail.com"], LETTER)
    assert len(dovecot.wait(somebody)) == 1
