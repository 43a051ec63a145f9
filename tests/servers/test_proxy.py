"""The bad line does to a conversation what it is told, and nothing else."""

import select
from collections.abc import Callable
from typing import Any

import pytest
from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError

from tests.servers.dovecot import Account, Dovecot
from tests.servers.ground import HOST
from tests.servers.proxy import Moment, Proxy, Side

MAIL = b"From: pat@acme.example\r\nSubject: INV-1001\r\n\r\nPaid.\r\n"
DEAD = (OSError, IMAPClientError)


@pytest.fixture
def account(dovecot: Dovecot) -> Account:
    """The department's mailbox, empty."""
    return dovecot.add("accounts@winder.example")


@pytest.fixture
def proxy(dovecot: Dovecot, make_proxy: Callable[[int], Proxy]) -> Proxy:
    """A bad line before Dovecot."""
    return make_proxy(dovecot.ports.imap)


def _log_in(proxy: Proxy, account: Account) -> Any:
    client = IMAPClient(HOST, port=proxy.port, ssl=False, timeout=2)
    client.login(account.address, account.password)
    client.select_folder("INBOX")
    return client


def test_left_alone_it_changes_nothing(proxy: Proxy, account: Account, dovecot: Dovecot) -> None:
    """Mail passes in both directions as if the line were good."""
    with IMAPClient(HOST, port=proxy.port, ssl=False, timeout=5) as client:
        client.login(account.address, account.password)
        client.append("INBOX", MAIL)
    assert dovecot.mails(account) == [MAIL]
    assert proxy.connections == 1


def test_it_passes_tls(
    dovecot: Dovecot, account: Account, make_proxy: Callable[[int], Proxy]
) -> None:
    """Under TLS the line can still be cut, though not looked into."""
    proxy = make_proxy(dovecot.ports.imaps)
    client = IMAPClient("localhost", port=proxy.port, ssl=True, timeout=5)
    client.login(account.address, account.password)
    proxy.cut()
    with pytest.raises(DEAD):
        client.noop()
    client.shutdown()


def test_a_cut_line_is_dead_and_a_new_one_works(proxy: Proxy, account: Account) -> None:
    """After a cut the old session is gone and a new one can be had."""
    client = _log_in(proxy, account)
    proxy.cut()
    with pytest.raises(DEAD):
        client.noop()
    client.shutdown()
    _log_in(proxy, account).logout()
    assert (proxy.connections, proxy.cuts) == (2, 1)


def test_a_server_that_is_away_comes_back(proxy: Proxy, account: Account) -> None:
    """While it refuses nobody gets in; afterwards everybody does."""
    proxy.refuse()
    with pytest.raises(DEAD):
        _log_in(proxy, account)
    proxy.accept()
    _log_in(proxy, account).logout()


def test_a_frozen_line_answers_late(proxy: Proxy, account: Account) -> None:
    """On a frozen line the client waits in vain; what was said arrives after the thaw."""
    client = _log_in(proxy, account)
    proxy.freeze()
    with pytest.raises(TimeoutError):
        client.noop()
    client.shutdown()
    proxy.thaw()
    _log_in(proxy, account).logout()


@pytest.mark.parametrize(("moment", "left"), [(Moment.BEFORE, 1), (Moment.AFTER, 0)])
def test_it_cuts_around_a_command(
    proxy: Proxy, account: Account, dovecot: Dovecot, moment: Moment, left: int
) -> None:
    """A line cut at a command looks the same to the client, whether the server heard it or not."""
    dovecot.append(account, MAIL)
    client = _log_in(proxy, account)
    proxy.cut_when(b"UID MOVE", Side.CLIENT, moment)
    with pytest.raises(DEAD):
        client.move([1], "Junk")
    client.shutdown()
    if moment is Moment.AFTER:
        dovecot.wait(account, folder="Junk")
    assert len(dovecot.mails(account)) == left


def test_it_cuts_at_an_answer_and_stays_shut(
    proxy: Proxy, account: Account, dovecot: Dovecot
) -> None:
    """The server has done it, its answer is lost, and for a while it cannot be asked."""
    client = _log_in(proxy, account)
    proxy.cut_when(b"OK [APPENDUID", Side.SERVER, then_refuse=True)
    with pytest.raises(DEAD):
        client.append("INBOX", MAIL)
    client.shutdown()
    with pytest.raises(DEAD):
        _log_in(proxy, account)
    assert dovecot.mails(account) == [MAIL]


def test_it_cuts_at_a_later_occurrence(proxy: Proxy, account: Account) -> None:
    """The third command of a kind can be the one that is lost."""
    client = _log_in(proxy, account)
    proxy.cut_when(b"NOOP", skip=2)
    client.noop()
    client.noop()
    with pytest.raises(DEAD):
        client.noop()
    client.shutdown()


def test_it_cuts_in_the_middle_of_a_mail(proxy: Proxy, account: Account, dovecot: Dovecot) -> None:
    """A mail of which half has come is not a mail: the client is told that the line is dead."""
    dovecot.append(account, MAIL + b"x" * 100_000)
    client = _log_in(proxy, account)
    proxy.cut_after(50_000, Side.SERVER)
    with pytest.raises(DEAD):
        client.fetch([1], [b"BODY.PEEK[]"])
    client.shutdown()


def test_a_wake_up_is_lost(proxy: Proxy, account: Account, dovecot: Dovecot) -> None:
    """The doorbell's ring is lost on the way, while the mail itself is there for whoever looks."""
    client = _log_in(proxy, account)
    proxy.swallow(b" EXISTS")
    client.idle()
    dovecot.append(account, MAIL)
    # The other line of the same ring still comes: it says nothing about new mail.
    select.select([client.socket()], [], [], 1.5)
    assert not any(b"EXISTS" in part for part in client.idle_check(timeout=0.1))
    client.idle_done()
    assert client.search() == [1]
    client.logout()


def test_a_capability_is_hidden(proxy: Proxy, account: Account) -> None:
    """A server that can neither ring nor move is had by hiding two words."""
    for word in (b" IDLE", b" MOVE"):
        proxy.hide(word)
    client = _log_in(proxy, account)
    assert not {b"IDLE", b"MOVE"} & set(client.capabilities())
    proxy.behave()
    client.logout()
    client = _log_in(proxy, account)
    assert {b"IDLE", b"MOVE"} <= set(client.capabilities())
    client.logout()
