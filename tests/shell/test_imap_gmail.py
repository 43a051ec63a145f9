"""On Gmail there is one heap of mail and folders are labels: All Mail is watched, filing is labelling."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from accountsd.core.slip import Filed, Role
from accountsd.imap import Login, Security
from tests.shell import gmail
from tests.shell.gmail import Gmail, Mail
from tests.shell.mailroom import cursors, mail, opened, slips


@pytest.fixture
def server() -> Iterator[Gmail]:
    """Gmail, empty."""
    with Gmail() as server:
        yield server


def _login(server: Gmail) -> Login:
    return Login("localhost", server.port, Security.NONE, "accounts@winder.example", lambda: "x")


async def test_all_mail_and_spam_are_watched(server: Gmail) -> None:
    """A filter of the owner's that skips the inbox hides nothing from Tony."""
    async with opened(_login(server)) as mailbox:
        names = await mailbox.ensure_folders()
    assert names[Role.INBOX] == gmail.ALL
    assert names[Role.JUNK] == gmail.SPAM
    assert names[Role.SENT] == gmail.SENT
    assert "Accounts/Needs you" in server.folders


async def test_sent_mail_and_drafts_in_all_mail_have_not_arrived(server: Gmail) -> None:
    """What we sent is looked for in Sent, and a draft is nobody's mail yet."""
    async with opened(_login(server)) as mailbox:
        first = await mailbox.scan({})
        server.mails += [
            Mail(mail(number=1), {"\\Sent"}),
            Mail(mail(number=2), {"\\Draft"}),
            Mail(mail(number=3), set()),
        ]
        found = await mailbox.scan(cursors(first))
    assert [slip.message_id for slip in slips(found)] == ["<3@acme.example>"]
    assert [slip.message_id for slip in slips(found, Role.SENT)] == ["<1@acme.example>"]


async def test_filing_is_labelling(server: Gmail) -> None:
    """Needs you, then Done: one label of ours at a time, out of the inbox, however often it is asked."""
    async with opened(_login(server)) as mailbox:
        first = await mailbox.scan({})
        server.mails.append(Mail(mail(), {"\\Inbox", "Important"}))
        (slip,) = slips(await mailbox.scan(cursors(first)))
        for _ in range(2):
            assert await mailbox.file(slip.whereabouts, Role.OWNER) is Filed.MOVED
        assert server.mails[0].labels == {"Important", "Accounts/Needs you"}
        await mailbox.file(slip.whereabouts, Role.DONE)
        assert server.mails[0].labels == {"Important", "Accounts/Done"}
        tray = next(b for b in await mailbox.scan(cursors(first)) if b.role is Role.OWNER)
        assert tray.present == frozenset()


async def test_out_of_spam_a_mail_is_moved(server: Gmail) -> None:
    """A label alone does not bring a mail out of Spam."""
    async with opened(_login(server)) as mailbox:
        first = await mailbox.scan({})
        server.mails.append(Mail(mail(), {"\\Spam"}))
        (slip,) = slips(await mailbox.scan(cursors(first)), Role.JUNK)
        assert await mailbox.file(slip.whereabouts, Role.OWNER) is Filed.MOVED
    assert server.mails[0].labels == {"Accounts/Needs you"}


async def test_own_letters_are_found_in_sent(server: Gmail) -> None:
    """Gmail does not search for our header: every mail in Sent is looked at."""
    ours = mail(
        "Reminder", "…", "Tony <accounts@winder.example>", "X-Accountsd-Letter: " + "a" * 32
    )
    server.mails += [Mail(ours, {"\\Sent"}), Mail(mail(number=2), {"\\Sent"})]
    async with opened(_login(server)) as mailbox:
        assert [slip.letter for slip in await mailbox.ours(Role.SENT)] == ["a" * 32]
        assert await mailbox.ours(Role.INBOX) == ()
