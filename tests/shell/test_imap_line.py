"""The line between us and the mailbox: lost wake-ups, servers that cannot, connections that die anywhere."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from accountsd.core.slip import Filed, Role
from accountsd.errors import ServerUnavailable
from accountsd.imap import Mailbox, thread
from tests.servers.dovecot import Account, Dovecot
from tests.servers.proxy import Moment, Proxy, Side
from tests.shell.mailroom import ADDRESS, cursors, listening, mail, opened, plain, rung, slips

MakeProxy = Callable[[int], Proxy]


async def _until_back(mailbox: Mailbox) -> None:
    """The thread has found its way back to the server."""
    for _ in range(200):
        try:
            await mailbox.capabilities()
        except ServerUnavailable:
            await asyncio.sleep(0.05)
        else:
            return
    raise AssertionError("never came back")


async def test_a_lost_wake_up_costs_time_and_no_mail(
    dovecot: Dovecot, make_proxy: MakeProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server's "new mail" is lost on the way: the end of the cycle rings all the same."""
    monkeypatch.setattr(thread, "FIRST_IDLE_SECONDS", 0.2)
    monkeypatch.setattr(thread, "IDLE_SECONDS", 1.0)
    account = dovecot.add(ADDRESS)
    proxy = make_proxy(dovecot.ports.imap)
    async with opened(plain(dovecot, account, proxy.port)) as mailbox:
        first = await mailbox.scan({})
        await rung(mailbox)
        proxy.swallow(b"EXISTS")
        dovecot.append(account, mail())
        await rung(mailbox)
        assert len(slips(await mailbox.scan(cursors(first)))) == 1


def test_cycles_are_shorter_than_five_minutes() -> None:
    """A router that forgets silent connections after five minutes must not make us deaf."""
    assert thread.IDLE_SECONDS < 300


async def test_polling_where_the_server_cannot_idle(
    dovecot: Dovecot, make_proxy: MakeProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without IDLE the bell rings at every poll."""
    monkeypatch.setattr(thread, "POLL_SECONDS", 0.3)
    account = dovecot.add(ADDRESS)
    proxy = make_proxy(dovecot.ports.imap)
    proxy.hide(b" IDLE")
    async with opened(plain(dovecot, account, proxy.port)) as mailbox:
        assert "IDLE" not in await mailbox.capabilities()
        await rung(mailbox)
        await rung(mailbox)
        await rung(mailbox)
    assert b"NOOP" in proxy.said[Side.CLIENT]
    assert b"IDLE" not in proxy.said[Side.CLIENT]


async def test_a_connection_cut_in_idle_is_made_again_and_rings(
    dovecot: Dovecot, make_proxy: MakeProxy
) -> None:
    """What came while nobody listened is found: a new connection rings the bell."""
    account = dovecot.add(ADDRESS)
    proxy = make_proxy(dovecot.ports.imap)
    async with opened(plain(dovecot, account, proxy.port)) as mailbox:
        first = await mailbox.scan({})
        await rung(mailbox)
        await listening(proxy)
        proxy.cut()
        dovecot.append(account, mail())
        await rung(mailbox)
        assert len(slips(await mailbox.scan(cursors(first)))) == 1
    assert proxy.connections == 2


async def test_questions_in_a_row_are_answered_without_listening_in_between(
    dovecot: Dovecot, make_proxy: MakeProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look is a row of questions: INBOX is listened at after the last, once, not between any two."""
    monkeypatch.setattr(thread, "PATIENCE_SECONDS", 1.0)
    account = dovecot.add(ADDRESS)
    proxy = make_proxy(dovecot.ports.imap)
    async with opened(plain(dovecot, account, proxy.port)) as mailbox:
        for _ in range(5):
            await mailbox.scan({})
        assert b"IDLE" not in proxy.said[Side.CLIENT]
        await listening(proxy)
        assert proxy.said[Side.CLIENT].count(b"IDLE") == 1


async def test_half_a_wake_up_is_no_broken_connection(
    dovecot: Dovecot, make_proxy: MakeProxy
) -> None:
    """The server's "new mail" comes in two pieces: the bell rings, and nobody has to log in again."""
    account = dovecot.add(ADDRESS)
    proxy = make_proxy(dovecot.ports.imap)
    async with opened(plain(dovecot, account, proxy.port)) as mailbox:
        await mailbox.scan({})
        await rung(mailbox)
        await listening(proxy)
        proxy.halve(b" EXISTS")
        dovecot.append(account, mail())
        await rung(mailbox)
        await mailbox.capabilities()
    assert proxy.connections == 1


async def test_a_cut_between_two_questions_is_not_noticed(
    dovecot: Dovecot, make_proxy: MakeProxy
) -> None:
    """The line was cut while nobody asked anything: the next question is answered all the same."""
    account = dovecot.add(ADDRESS)
    proxy = make_proxy(dovecot.ports.imap)
    async with opened(plain(dovecot, account, proxy.port)) as mailbox:
        await mailbox.scan({})
        await rung(mailbox)
        await listening(proxy)
        proxy.cut()
        assert len(await mailbox.scan({})) == 6


async def test_a_server_that_is_down_is_said_to_be_and_found_again(
    dovecot: Dovecot, make_proxy: MakeProxy
) -> None:
    """While nobody answers every question is refused at once; then everything goes on by itself."""
    account = dovecot.add(ADDRESS)
    proxy = make_proxy(dovecot.ports.imap)
    async with opened(plain(dovecot, account, proxy.port)) as mailbox:
        await mailbox.scan({})
        proxy.refuse()
        with pytest.raises(ServerUnavailable):
            await mailbox.scan({})
        proxy.accept()
        await _until_back(mailbox)
        assert len(await mailbox.scan({})) == 6


async def test_a_frozen_line_times_out(dovecot: Dovecot, make_proxy: MakeProxy) -> None:
    """A line that is dead without saying so does not hold us for ever."""
    from dataclasses import replace

    account = dovecot.add(ADDRESS)
    proxy = make_proxy(dovecot.ports.imap)
    line = plain(dovecot, account, proxy.port)
    hasty = replace(line, connect_timeout=0.5, read_timeout=0.5)
    async with opened(hasty) as mailbox:
        await mailbox.scan({})
        proxy.freeze()
        with pytest.raises(ServerUnavailable, match="timed out"):
            await mailbox.scan({})
        proxy.thaw()


AT_MOVE = [(word, b"") for word in (b"SELECT", b"FETCH", b"MOVE")]
AT_COPY = [
    (word, b" MOVE")
    for word in (b"SELECT", b"EXAMINE", b"SEARCH", b"FETCH", b"COPY", b"STORE", b"EXPUNGE")
]


@pytest.mark.parametrize("moment", list(Moment))
@pytest.mark.parametrize(("word", "hidden"), [*AT_MOVE, *AT_COPY])
async def test_filing_survives_a_cut_at_any_command(
    word: bytes, hidden: bytes, moment: Moment, dovecot: Dovecot, make_proxy: MakeProxy
) -> None:
    """Whichever command the line dies at: asked again, the mail is in its folder, once, and nowhere else."""
    account = dovecot.add(ADDRESS)
    proxy = make_proxy(dovecot.ports.imap)
    if hidden:
        proxy.hide(hidden)
    async with opened(plain(dovecot, account, proxy.port)) as mailbox:
        first = await mailbox.scan({})
        dovecot.append(account, mail())
        (slip,) = slips(await mailbox.scan(cursors(first)))
        proxy.cut_when(word, Side.CLIENT, moment)
        for _ in range(100):
            try:
                await mailbox.file(slip.whereabouts, Role.DONE)
            except ServerUnavailable:
                await asyncio.sleep(0.05)
            else:
                break
    assert proxy.cuts == 1
    assert dovecot.mails(account, "Accounts/Done") == [mail()]
    assert dovecot.mails(account) == []


async def test_without_uidplus_nothing_of_others_is_expunged(
    dovecot: Dovecot, make_proxy: MakeProxy
) -> None:
    """A mail that the owner marked as deleted stays his to remove; ours is marked and not expunged."""
    account = dovecot.add(ADDRESS)
    proxy = make_proxy(dovecot.ports.imap)
    proxy.hide(b" MOVE")
    proxy.hide(b" UIDPLUS")
    async with opened(plain(dovecot, account, proxy.port)) as mailbox:
        first = await mailbox.scan({})
        _two_mails_one_marked(dovecot, account)
        slip = slips(await mailbox.scan(cursors(first)))[0]
        assert await mailbox.file(slip.whereabouts, Role.DONE) is Filed.MOVED
        assert await mailbox.file(slip.whereabouts, Role.DONE) in {Filed.MOVED, Filed.ALREADY}
    assert dovecot.mails(account, "Accounts/Done") == [mail(number=1)]
    assert dovecot.mails(account) == [mail(number=1), mail(number=2)]
    assert b"EXPUNGE" not in proxy.said[Side.CLIENT]


def _two_mails_one_marked(dovecot: Dovecot, account: Account) -> None:
    dovecot.append(account, mail(number=1))
    dovecot.append(account, mail(number=2))
    with dovecot.look(account) as client:
        client.select_folder("INBOX")
        client.add_flags(
            client.search(["HEADER", "Message-ID", "<2@acme.example>"]), [b"\\Deleted"]
        )


async def test_a_mail_is_found_under_its_new_number(dovecot: Dovecot) -> None:
    """The folder was numbered anew between reading and filing: the right mail is moved."""
    from tests.shell.mailroom import login

    account = dovecot.add(ADDRESS)
    async with opened(login(dovecot, account)) as mailbox:
        first = await mailbox.scan({})
        dovecot.append(account, mail(number=1))
        dovecot.append(account, mail(number=2))
        slip = slips(await mailbox.scan(cursors(first)))[1]
        dovecot.new_uidvalidity(account)
        assert await mailbox.file(slip.whereabouts, Role.OWNER) is Filed.MOVED
    assert dovecot.mails(account, "Accounts/Needs you") == [mail(number=2)]


async def test_what_the_owner_moved_first_stays_where_he_put_it(dovecot: Dovecot) -> None:
    """He was quicker than Tony: his folder wins, and nothing is reported as broken."""
    from tests.shell.mailroom import login

    account = dovecot.add(ADDRESS)
    async with opened(login(dovecot, account)) as mailbox:
        first = await mailbox.scan({})
        dovecot.append(account, mail())
        (slip,) = slips(await mailbox.scan(cursors(first)))
        with dovecot.look(account) as client:
            client.create_folder("Private")
            client.select_folder("INBOX")
            client.move([slip.uid], "Private")
        assert await mailbox.file(slip.whereabouts, Role.DONE) is Filed.GONE
    assert dovecot.mails(account, "Private") == [mail()]
