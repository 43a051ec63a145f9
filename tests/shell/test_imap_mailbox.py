"""The mailbox on a real server: what is new, what it says, where it goes."""

from __future__ import annotations

import asyncio
from datetime import date

import pytest

from accountsd.core.slip import Cursor, Filed, Role
from accountsd.errors import ServerUnavailable
from accountsd.imap import Mailbox, Names, look, thread
from tests.servers.dovecot import Dovecot
from tests.servers.ground import Authority
from tests.shell.mailroom import (
    ADDRESS,
    cursors,
    login,
    mail,
    opened,
    rung,
    slips,
)


async def test_folders_are_made_where_they_are_missing(dovecot: Dovecot) -> None:
    """The owner configured folders that the server does not have: they are there after the first use."""
    account = dovecot.add(ADDRESS)
    async with opened(login(dovecot, account)) as mailbox:
        names = await mailbox.ensure_folders()
        again = await mailbox.ensure_folders()
    assert names == again
    assert names[Role.OWNER] == "Accounts/Needs you"
    assert names[Role.SENT] == "Sent"
    assert {"Accounts/Done", "Accounts/Needs you", "Accounts/Remittances"} <= {
        *dovecot.folders(account)
    }


async def test_levels_are_written_as_the_server_writes_them(authority: Authority) -> None:
    """The "/" of config.yaml becomes the server's ".", below its INBOX, umlauts and all."""
    with Dovecot(authority, separator=".") as server:
        account = server.add(ADDRESS)
        async with opened(login(server, account), Names(done="Büro/Erledigt")) as mailbox:
            names = await mailbox.ensure_folders()
            assert slips(await mailbox.scan({}), Role.DONE) == ()
        assert names[Role.DONE] == "INBOX.Büro.Erledigt"
        assert "INBOX.Büro.Erledigt" in server.folders(account)


async def test_first_look_lists_nothing_and_then_only_what_is_new(dovecot: Dovecot) -> None:
    """Mail that lay there before is not ours; the next mail is, and only that."""
    account = dovecot.add(ADDRESS)
    dovecot.append(account, mail(number=1))
    async with opened(login(dovecot, account)) as mailbox:
        first = await mailbox.scan({})
        dovecot.append(account, mail("Re: INV-1001", number=2))
        second = await mailbox.scan(cursors(first))
        third = await mailbox.scan(cursors(second))
    assert all(batch.first for batch in first)
    assert [slip.fields["subject"] for slip in slips(second)] == ["Re: INV-1001"]
    assert slips(third) == ()


async def test_looking_marks_nothing_as_read(dovecot: Dovecot) -> None:
    """The owner's mail program still shows as unread what accountsd has fetched."""
    account = dovecot.add(ADDRESS)
    async with opened(login(dovecot, account)) as mailbox:
        first = await mailbox.scan({})
        dovecot.append(account, mail())
        (slip,) = slips(await mailbox.scan(cursors(first)))
        raw = await mailbox.fetch(slip.whereabouts)
    assert raw is not None
    assert raw.content == mail()
    with dovecot.look(account) as client:
        client.select_folder("INBOX", readonly=True)
        assert b"\\Seen" not in client.get_flags([slip.uid])[slip.uid]


async def test_many_mails_are_asked_for_in_pieces(
    dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a week away a long list is fetched piece by piece, and none is left out."""
    monkeypatch.setattr(look, "CHUNK", 7)
    account = dovecot.add(ADDRESS)
    async with opened(login(dovecot, account)) as mailbox:
        first = await mailbox.scan({})
        with dovecot.look(account) as client:
            for number in range(30):
                client.append("INBOX", mail(number=number))
        found = slips(await mailbox.scan(cursors(first)))
    assert [slip.message_id for slip in found] == [f"<{n}@acme.example>" for n in range(30)]


async def test_a_huge_mail_is_fetched_by_its_beginning(dovecot: Dovecot) -> None:
    """A mail over the limit does not fill the memory: its first part comes, and says so."""
    account = dovecot.add(ADDRESS)
    async with opened(login(dovecot, account)) as mailbox:
        first = await mailbox.scan({})
        dovecot.append(account, mail(text="x" * 70 + "\r\n" + "y" * 2_000_000))
        (slip,) = slips(await mailbox.scan(cursors(first)))
        raw = await mailbox.fetch(slip.whereabouts, 1_500_000)
    assert slip.size > 2_000_000
    assert raw is not None
    assert not raw.whole
    assert raw.content.startswith(b"From: Pat Lee")
    assert len(raw.content) == 1024 * 1024


async def test_a_mail_that_is_gone_is_no_error(dovecot: Dovecot) -> None:
    """The owner deletes a mail between its header and its body: the others are still read."""
    account = dovecot.add(ADDRESS)
    async with opened(login(dovecot, account)) as mailbox:
        first = await mailbox.scan({})
        dovecot.append(account, mail())
        (slip,) = slips(await mailbox.scan(cursors(first)))
        with dovecot.look(account) as client:
            client.select_folder("INBOX")
            client.delete_messages([slip.uid])
            client.expunge()
        assert await mailbox.fetch(slip.whereabouts) is None
        assert await mailbox.file(slip.whereabouts, Role.DONE) is Filed.GONE


async def test_a_folder_numbered_anew_is_listed_whole(dovecot: Dovecot) -> None:
    """The server was rebuilt and counts from one: everything is listed, to be compared by header."""
    account = dovecot.add(ADDRESS)
    async with opened(login(dovecot, account)) as mailbox:
        first = await mailbox.scan({})
        dovecot.append(account, mail(number=1))
        second = await mailbox.scan(cursors(first))
        dovecot.new_uidvalidity(account)
        dovecot.append(account, mail(number=2))
        third = await mailbox.scan(cursors(second))
    inbox = next(batch for batch in third if batch.role is Role.INBOX)
    assert inbox.renewed
    assert len(inbox.slips) == 2
    assert slips(second)[0].key == inbox.slips[0].key


async def test_headers_since_a_day(dovecot: Dovecot) -> None:
    """At the first start the last weeks are listed by header."""
    account = dovecot.add(ADDRESS)
    dovecot.append(account, mail(number=1))
    async with opened(login(dovecot, account)) as mailbox:
        found = await mailbox.since(Role.INBOX, date(2020, 1, 1))
        none = await mailbox.since(Role.INBOX, date(2090, 1, 1))
    assert [slip.fields["from"] for slip in found] == ["Pat Lee <pat@acme.example>"]
    assert none == ()


async def test_own_letters_are_found_by_their_header(dovecot: Dovecot) -> None:
    """Copies of our letters are told from all other mail without fetching a body."""
    account = dovecot.add(ADDRESS)
    dovecot.append(account, mail(number=1), "Sent")
    ours = mail(
        "Reminder", "…", "Tony <accounts@winder.example>", "X-Accountsd-Letter: " + "a" * 32
    )
    dovecot.append(account, ours, "Sent")
    async with opened(login(dovecot, account)) as mailbox:
        found = await mailbox.ours(Role.SENT)
    assert [slip.letter for slip in found] == ["a" * 32]


async def test_the_bell_rings_when_mail_arrives(dovecot: Dovecot) -> None:
    """A mail is noticed within seconds, not at the next round."""
    account = dovecot.add(ADDRESS)
    async with opened(login(dovecot, account)) as mailbox:
        await mailbox.scan({})
        await rung(mailbox)
        await asyncio.sleep(0.3)
        dovecot.append(account, mail())
        await rung(mailbox)


async def test_stopping_refuses_what_is_asked_afterwards(dovecot: Dovecot) -> None:
    """At a shutdown nobody waits for an answer that will not come."""
    mailbox = Mailbox(login(dovecot, dovecot.add(ADDRESS)))
    mailbox.start()
    await mailbox.capabilities()
    await mailbox.stop()
    with pytest.raises(RuntimeError):
        await mailbox.capabilities()


async def test_quota_is_none_where_the_server_counts_nothing(dovecot: Dovecot) -> None:
    """`doctor` shows no quota rather than a wrong one."""
    async with opened(login(dovecot, dovecot.add(ADDRESS))) as mailbox:
        assert await mailbox.quota() is None


async def test_a_folder_that_the_owner_deletes_is_made_again(dovecot: Dovecot) -> None:
    """Somebody tidies up and deletes Done: one look fails, the next has made it again."""
    account = dovecot.add(ADDRESS)
    async with opened(login(dovecot, account)) as mailbox:
        found = cursors(await mailbox.scan({}))
        with dovecot.look(account) as client:
            client.delete_folder("Accounts/Done")
        with pytest.raises(ServerUnavailable):
            await mailbox.scan(found)
        assert Cursor(0, 0) not in cursors(await mailbox.scan(found)).values()
    assert "Accounts/Done" in dovecot.folders(account)


async def test_a_fault_of_the_library_does_not_end_the_thread(
    dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Something nobody thought of happens while listening: the mailbox is said to be away, and comes back."""
    account = dovecot.add(ADDRESS)
    faults = iter([ValueError("what the server said makes no sense")])

    def listen(self: thread.Worker, session: object) -> None:
        for fault in faults:
            raise fault
        listening(self, session)  # type: ignore[arg-type]

    listening = thread.Worker._listen
    monkeypatch.setattr(thread.Worker, "_listen", listen)
    async with opened(login(dovecot, account)) as mailbox:
        await rung(mailbox)
        await rung(mailbox)
        assert len(await mailbox.scan({})) == 6
