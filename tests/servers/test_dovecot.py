"""The private Dovecot does what the stories rely on."""

import select
import threading
from typing import Any

import pytest
from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError, LoginError

from tests.servers.dovecot import Dovecot
from tests.servers.ground import HOST, Authority, ToolMissingError, tool
from tests.servers.oauth import TokenServer

ACCOUNTS = "accounts@winder.example"
MAIL = (
    b"From: pat@acme.example\r\nSubject: INV-1001\r\nMessage-ID: <1@acme.example>\r\n\r\nPaid.\r\n"
)


def test_a_mail_put_into_the_mailbox_is_there_unread(dovecot: Dovecot) -> None:
    """A mail brought in from outside lies in the inbox, byte for byte, and looking leaves it unread."""
    account = dovecot.add(ACCOUNTS)
    dovecot.append(account, MAIL)
    assert dovecot.mails(account) == [MAIL]
    with dovecot.look(account) as client:
        client.select_folder("INBOX", readonly=True)
        assert client.search("UNSEEN") == [1]


def test_a_mail_delivered_at_the_door_reaches_those_who_live_here(dovecot: Dovecot) -> None:
    """A delivered mail reaches the addresses that have a mailbox, and no error is made of the others."""
    account = dovecot.add(ACCOUNTS)
    dovecot.deliver("pat@acme.example", [ACCOUNTS, "stranger@nowhere.example"], MAIL)
    [raw] = dovecot.wait(account)
    assert raw.endswith(MAIL)
    assert raw.startswith(b"Return-Path: <pat@acme.example>")


@pytest.mark.parametrize("again", [1, 2])
def test_each_test_finds_its_mailbox_empty(dovecot: Dovecot, again: int) -> None:
    """What an earlier test left under the same address is not seen by the next."""
    account = dovecot.add(ACCOUNTS)
    assert dovecot.mails(account) == []
    dovecot.append(account, MAIL)


def test_sent_and_junk_are_marked_as_such(dovecot: Dovecot) -> None:
    """The folders for sent mail and junk are found by their special use, not by their names."""
    account = dovecot.add(ACCOUNTS)
    with dovecot.look(account) as client:
        assert client.find_special_folder(b"\\Sent") == "Sent"
        assert client.find_special_folder(b"\\Junk") == "Junk"


def test_a_folder_in_a_folder_and_with_a_space_can_be_made(dovecot: Dovecot) -> None:
    """The department's own folders can be made under the names of the contract."""
    account = dovecot.add(ACCOUNTS)
    dovecot.append(account, MAIL, "Accounts/Needs you")
    assert dovecot.mails(account, "Accounts/Needs you") == [MAIL]


def test_another_separator_is_another_spelling(authority: Authority) -> None:
    """A server that separates folders with a dot, and puts them under INBOX, can be had too."""
    with Dovecot(authority, separator=".") as server:
        assert "INBOX.Sent" in server.folders(server.add(ACCOUNTS))


def test_a_wrong_password_and_an_unknown_user_are_turned_away(dovecot: Dovecot) -> None:
    """Only the right password opens a mailbox."""
    dovecot.add(ACCOUNTS, "right")
    with IMAPClient(HOST, port=dovecot.ports.imap, ssl=False, timeout=20) as client:
        for user, password in ((ACCOUNTS, "wrong"), ("nobody@winder.example", "right")):
            with pytest.raises(LoginError):
                client.login(user, password)
        client.login(ACCOUNTS, "right")


def test_tls_is_believed_by_the_default_rules(dovecot: Dovecot) -> None:
    """Both kinds of TLS stand up to the checks that a program makes of its own accord."""
    account = dovecot.add(ACCOUNTS)
    with IMAPClient("localhost", port=dovecot.ports.imaps, ssl=True, timeout=20) as client:
        client.login(account.address, account.password)
    with IMAPClient("localhost", port=dovecot.ports.imap, ssl=False, timeout=20) as client:
        client.starttls()
        client.login(account.address, account.password)


def test_a_token_opens_the_mailbox_of_its_user_and_no_other(
    dovecot: Dovecot, token_server: TokenServer
) -> None:
    """A token is as good as the password of the one it was given to, until it is revoked."""
    dovecot.add(ACCOUNTS)
    dovecot.add("jay@winder.example")
    token_server.good["abc"] = ACCOUNTS

    def log_in(user: str, token: str) -> None:
        with IMAPClient(HOST, port=dovecot.ports.imap, ssl=False, timeout=20) as client:
            client.oauth2_login(user, token)
            client.select_folder("INBOX")

    log_in(ACCOUNTS, "abc")
    for user, token in ((ACCOUNTS, "xyz"), ("jay@winder.example", "abc")):
        with pytest.raises(IMAPClientError):
            log_in(user, token)
    token_server.revoke()
    with pytest.raises(IMAPClientError):
        log_in(ACCOUNTS, "abc")


def _rings(client: Any, seconds: float) -> bool:
    """Whether the doorbell rings within so many seconds."""
    ready, _, _ = select.select([client.socket()], [], [], seconds)
    return bool(ready) and any(b"EXISTS" in part for part in client.idle_check(timeout=0))


def test_the_doorbell_rings_when_a_mail_comes(dovecot: Dovecot) -> None:
    """A waiting program is woken by a mail that arrives."""
    account = dovecot.add(ACCOUNTS)
    with dovecot.look(account) as client:
        client.select_folder("INBOX")
        client.idle()
        thread = threading.Thread(target=dovecot.append, args=(account, MAIL))
        thread.start()
        assert _rings(client, 10)
        thread.join()
        client.idle_done()


def test_a_power_cut_loses_no_mail(dovecot: Dovecot) -> None:
    """After kill -9 and a restart on the same port every mail is there, and open sessions are dead."""
    account = dovecot.add(ACCOUNTS)
    dovecot.append(account, MAIL)
    orphan = IMAPClient(HOST, port=dovecot.ports.imap, ssl=False, timeout=20)
    orphan.login(account.address, account.password)
    dovecot.restart()
    with pytest.raises((OSError, IMAPClientError)):
        orphan.noop()
    orphan.shutdown()
    assert dovecot.mails(account) == [MAIL]


def test_uidvalidity_can_be_changed(dovecot: Dovecot) -> None:
    """The server can forget how it numbered the mails of a folder, while the mails stay."""
    account = dovecot.add(ACCOUNTS)
    dovecot.append(account, MAIL)
    with dovecot.look(account) as client:
        before = client.select_folder("INBOX")[b"UIDVALIDITY"]
    assert dovecot.new_uidvalidity(account) == before + 1000
    with dovecot.look(account) as client:
        assert client.select_folder("INBOX")[b"UIDVALIDITY"] == before + 1000
    assert dovecot.mails(account) == [MAIL]


def test_a_missing_server_is_an_error_that_names_the_packages() -> None:
    """Where a mail server is not installed the tests fail, and say which packages to install."""
    with pytest.raises(ToolMissingError) as caught:
        tool("/usr/sbin/no-such-server", "dovecot-imapd", "dovecot-lmtpd")
    assert str(caught.value) == (
        "/usr/sbin/no-such-server is missing."
        " As root: `make servers`, or `apt-get install dovecot-imapd dovecot-lmtpd`."
    )
