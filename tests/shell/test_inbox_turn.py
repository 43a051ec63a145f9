"""The road in, whole: what arrives is kept, read, told, filed — once, whatever comes between."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from accountsd.core.document import Document
from accountsd.core.journal import AskKind, Cause
from accountsd.core.message import Message
from accountsd.core.slip import Filed, Role, Whereabouts
from accountsd.errors import ServerUnavailable
from accountsd.inbox import turn
from accountsd.store import MailState
from tests.servers.dovecot import Dovecot
from tests.shell.inboxroom import DONE, NEEDS_YOU, NOW, bench
from tests.shell.mailroom import ADDRESS, mail

# Written by a person, and no rule explains it: it goes to the owner.
QUESTION = "Marjorie found your umbrella in the conference room; shall she post it?"


async def test_a_mail_is_kept_read_told_and_filed(dovecot: Dovecot, tmp_path: Path) -> None:
    """A client asks something: the owner has it at once with the original, and it lies in Needs you."""
    account = dovecot.add(ADDRESS)
    raw = mail("Re: INV-1001", QUESTION)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        tony.arrives(raw)
        done = await tony.turn(NOW + timedelta(minutes=1))
        assert (done.kept, done.read) == (1, 1)
        assert done.scanned_at == NOW + timedelta(minutes=1)
        (ask,) = tony.store.journal.open_asks()
        (flag,) = tony.letters("flag")
        assert flag.letter.attachments[0].content == raw
        assert flag.letter.to == ("jay@winder.example",)
        assert tony.store.mail.raw(ask.ask.mail or "") == raw
        assert tony.mails(NEEDS_YOU) == [raw]
        assert tony.mails("INBOX") == []
        assert {s.cause for s in tony.folded().silences} >= {Cause.UNANSWERED}
        again = await tony.turn(NOW + timedelta(minutes=2))
        assert (again.kept, again.read) == (0, 0)
        assert len(tony.letters("flag")) == 1


async def test_a_quiet_look_writes_nothing(dovecot: Dovecot, tmp_path: Path) -> None:
    """Nothing new: the disk is left alone, however often Tony looks."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        before = tony.store.version()
        await tony.turn(NOW + timedelta(minutes=1))
        assert tony.store.version() == before


async def test_everything_is_found_again_after_a_restart(dovecot: Dovecot, tmp_path: Path) -> None:
    """Stopped after keeping, before filing: the next start files it, and reads nothing twice."""
    account = dovecot.add(ADDRESS)

    async def cannot(_: Whereabouts, __: Role) -> Filed:
        raise ServerUnavailable("imap", "the line is dead")

    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        tony.arrives(mail(text=QUESTION))
        broken = replace(tony.room, post=replace(tony.room.post, file=cannot))
        await turn(broken, NOW)
        assert len(tony.mails("INBOX")) == 1
    async with bench(dovecot, account, tmp_path) as tony:
        done = await tony.turn()
        assert (done.kept, done.read) == (0, 0)
        assert tony.mails(NEEDS_YOU) == [mail(text=QUESTION)]
        assert len(tony.letters("flag")) == 1


async def test_a_second_copy_is_filed_with_the_first_and_read_once(
    dovecot: Dovecot, tmp_path: Path
) -> None:
    """The same mail comes by two roads: one flag, and neither copy stays in the inbox."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        tony.arrives(mail(text=QUESTION))
        tony.arrives(mail(text=QUESTION))
        await tony.turn()
        assert len(tony.letters("flag")) == 1
        assert len(tony.mails(NEEDS_YOU)) == 2
        assert tony.mails("INBOX") == []


async def test_a_strangers_message_id_hides_no_mail(dovecot: Dovecot, tmp_path: Path) -> None:
    """Somebody uses the Message-ID of a client's mail before the client does: both are read."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        tony.arrives(mail(text="Nothing to see here.", sender="eve@evil.example"))
        await tony.turn()
        tony.arrives(mail(text=QUESTION))
        assert (await tony.turn()).kept == 1
        assert tony.store.mail.counts()[MailState.DONE] == 2


async def test_a_scan_that_breaks_off_is_no_scan(dovecot: Dovecot, tmp_path: Path) -> None:
    """The outbox must not believe that everything was read: the error comes out, the time stays old."""
    account = dovecot.add(ADDRESS)

    async def cannot(_: Whereabouts) -> None:
        raise ServerUnavailable("imap", "the line is dead")

    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        tony.arrives(mail())
        later = NOW + timedelta(hours=1)
        broken = replace(tony.room, post=replace(tony.room.post, fetch=cannot))
        with pytest.raises(ServerUnavailable):
            await turn(broken, later)
        times = {cursor.scanned_at for cursor in tony.store.cursors.all()}
        assert times == {NOW}
        assert (await tony.turn(later)).kept == 1


async def test_a_mail_that_breaks_the_reader_holds_up_nobody(
    dovecot: Dovecot, tmp_path: Path
) -> None:
    """Three tries, then it is put before the owner with the original; the next mail is read meanwhile."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        tony.arrives(mail("poison", number=1))
        tony.arrives(mail("Re: INV-1001", QUESTION, number=2))
        bad = replace(tony.room, documents=_poisoned)
        times = [NOW + timedelta(minutes=minutes) for minutes in (1, 3, 10)]
        assert [(await turn(bad, now)).read for now in times] == [1, 0, 0]
        assert tony.store.mail.counts() == {
            MailState.KEPT: 0,
            MailState.DONE: 1,
            MailState.SHUNTED: 1,
        }
        (ask,) = [a.ask for a in tony.store.journal.open_asks() if a.ask.kind is AskKind.SHUNTED]
        shunted = tony.store.mail.get(ask.mail or "")
        assert shunted is not None
        assert "Traceback" in (shunted.error or "")
        assert "RecursionError: too deep" in (shunted.error or "")
        assert len(tony.letters("flag")) == 2
        assert len(tony.mails(NEEDS_YOU)) == 2
        assert "acme" not in tony.store.mail.unread_clients()


async def _poisoned(message: Message) -> dict[int, Document]:
    if message.subject == "poison":
        raise RecursionError("too deep")
    return {}


async def test_while_a_mail_waits_its_client_is_not_written_to(
    dovecot: Dovecot, tmp_path: Path
) -> None:
    """Kept and not yet decided: the planner is told that Acme's mail is unread."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        tony.arrives(mail("poison"))
        await turn(replace(tony.room, documents=_poisoned), NOW)
        assert tony.store.mail.unread_clients() == {"acme"}


async def test_a_huge_mail_is_flagged_by_name(dovecot: Dovecot, tmp_path: Path) -> None:
    """40 MB of photographs: the beginning is kept, the owner is told, the whole stays in the mailbox."""
    account = dovecot.add(ADDRESS)
    raw = mail("The photographs", "x" * 60 + "\r\n" + "y" * 1_400_000)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        tony.arrives(raw)

        async def small(where: Whereabouts) -> object:
            return await tony.mailbox.fetch(where, 100_000)

        post = replace(tony.room.post, fetch=small)  # type: ignore[arg-type]
        await turn(replace(tony.room, post=post), NOW)
        (ask,) = tony.store.journal.open_asks()
        kept = tony.store.mail.raw(ask.ask.mail or "")
        assert kept.startswith(b"X-Accountsd-Kept: the first 1048576 of 14")
        assert "kept only its beginning" in tony.letters("flag")[0].letter.text
        assert tony.mails(NEEDS_YOU) == [raw]


async def test_mail_without_any_header_is_kept_and_filed(dovecot: Dovecot, tmp_path: Path) -> None:
    """No From, no Date, no Message-ID: still a mail, and a person sees it."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        tony.arrives(b"\r\nPay me back my twelve pounds.\r\n")
        assert (await tony.turn()).read == 1
        assert tony.mails("INBOX") == []
        assert len(tony.mails(NEEDS_YOU)) == 1


async def test_from_junk_only_what_concerns_us(dovecot: Dovecot, tmp_path: Path) -> None:
    """A client's mail that was taken for junk is read; a stranger's in there is left alone."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        tony.arrives(mail("Win a prize", sender="eve@evil.example", number=1), "Junk")
        tony.arrives(mail("Re: INV-1001", QUESTION, number=2), "Junk")
        assert (await tony.turn()).kept == 1
        assert tony.mails("Junk") == [mail("Win a prize", sender="eve@evil.example", number=1)]
        assert tony.mails(NEEDS_YOU) == [mail("Re: INV-1001", QUESTION, number=2)]


async def test_a_mail_that_somebody_filed_first_is_read_too(
    dovecot: Dovecot, tmp_path: Path
) -> None:
    """The owner drags a mail into Done before Tony has seen it: it is read all the same."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        tony.arrives(mail(text=QUESTION), DONE)
        assert (await tony.turn()).kept == 1


async def test_numbered_anew_nothing_is_read_twice(dovecot: Dovecot, tmp_path: Path) -> None:
    """The server was rebuilt: known mail is recognised by its header, and only the new one is read."""
    account = dovecot.add(ADDRESS)
    old = mail("Long ago", number=1)
    async with bench(dovecot, account, tmp_path) as tony:
        with dovecot.look(account) as client:
            client.append("INBOX", old, msg_time=datetime(2025, 1, 5, 9, 0))  # noqa: DTZ001
        await tony.turn()
        tony.arrives(mail("Junk that is not ours", sender="eve@evil.example", number=2))
        await tony.turn()
        dovecot.new_uidvalidity(account)
        dovecot.new_uidvalidity(account, NEEDS_YOU)
        tony.arrives(mail("Re: INV-1001", QUESTION, number=3))
        fetched: list[str] = []

        async def counted(where: Whereabouts) -> object:
            fetched.append(where.message_id)
            return await tony.mailbox.fetch(where)

        post = replace(tony.room.post, fetch=counted)  # type: ignore[arg-type]
        done = await turn(replace(tony.room, post=post), NOW)
        assert done.kept == 1
        assert "<2@acme.example>" not in fetched
        assert tony.mails("INBOX") == [old]
        assert (await tony.turn()).kept == 0


async def test_a_folder_that_turns_up_later_is_read_from_its_beginning(
    dovecot: Dovecot, tmp_path: Path
) -> None:
    """A folder made after the first start holds nothing old: its first mail is not passed by."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        with dovecot.look(account) as client:
            client.delete_folder("Accounts/Remittances")
        with pytest.raises(ServerUnavailable):
            await tony.turn()
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.mailbox.ensure_folders()
        tony.arrives(mail(text=QUESTION), "Accounts/Remittances")
        assert (await tony.turn()).kept == 1
