"""Our own letters come back: as proof, as a newer state than ours, as a stranger's trick."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from accountsd.core.journal import AskKind, Cause, Sent, Undelivered
from accountsd.core.letter import Letter, LetterClass
from accountsd.inbox.older import STATE_OLDER
from accountsd.store import MailState
from tests.servers.dovecot import Dovecot
from tests.shell.inboxroom import NOW, SENT, bench, write_told_once
from tests.shell.mailroom import ADDRESS, mail

TONY = "Tony <accounts@winder.example>"


def chase() -> Letter:
    """A letter to Acme."""
    return Letter(
        key="acme/overdue/INV-1001",
        klass=LetterClass.CHASE,
        client="acme",
        name="overdue",
        step="overdue",
        to=("pat@acme.example",),
        cc=(),
        subject="INV-1001",
        text="",
        html="",
    )


def copy(letter: str, text: str = "INV-1001: GBP 1200.00", to: str = "pat@acme.example") -> bytes:
    """A copy of a letter of ours as it lies in the mailbox."""
    return mail(
        "Your invoice INV-1001", text, TONY, f"X-Accountsd-Letter: {letter}", to=to, number=77
    )


async def test_a_copy_is_proof_and_goes_to_sent(dovecot: Dovecot, tmp_path: Path) -> None:
    """The copy to ourselves arrives: the letter is known to have left, under the id that it bears."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        letter = tony.queued(chase())
        tony.arrives(copy(letter))
        done = await tony.turn()
        outgoing = tony.store.outbox.letter(letter)
        assert outgoing is not None
        assert outgoing.copy_at == NOW
        assert tony.store.outbox.by_message_id("<77@acme.example>") == letter
        assert (done.kept, tony.mails("INBOX")) == (0, [])
        assert tony.mails(SENT) == [copy(letter)]
        await tony.turn()
        assert tony.mails(SENT) == [copy(letter)]


async def test_a_copy_in_sent_or_junk_is_proof_too(dovecot: Dovecot, tmp_path: Path) -> None:
    """Some servers file Sent by themselves, some take our copy for junk: it is proof all the same."""
    account = dovecot.add(ADDRESS)
    for folder in (SENT, "Junk"):
        state = tmp_path / folder
        async with bench(dovecot, account, state) as tony:
            await tony.turn()
            letter = tony.queued(chase())
            tony.arrives(copy(letter), folder)
            await tony.turn()
            outgoing = tony.store.outbox.letter(letter)
            assert outgoing is not None
            assert outgoing.copy_at == NOW


async def test_a_stranger_with_our_header_is_read_like_any_other(
    dovecot: Dovecot, tmp_path: Path
) -> None:
    """Writing our header into a mail hides it from nobody and proves nothing."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        letter = tony.queued(chase())
        trick = mail(
            "Hello", "I know you.", "Eve <eve@evil.example>", f"X-Accountsd-Letter: {letter}"
        )
        tony.arrives(trick)
        assert (await tony.turn()).kept == 1
        outgoing = tony.store.outbox.letter(letter)
        assert outgoing is not None
        assert outgoing.copy_at is None
        assert tony.store.meta.get(STATE_OLDER) is None


async def test_an_older_state_takes_over_what_newer_letters_said(
    dovecot: Dovecot, tmp_path: Path
) -> None:
    """A backup is restored: the letters since count as said, nothing is said twice, the owner is told."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        tony.arrives(copy("b" * 32), SENT)
        await tony.turn()
        (sent,) = [fact for fact in tony.facts() if isinstance(fact, Sent)]
        assert {(said.invoice, said.letter) for said in sent.said} == {
            ("INV-1001", "invoice"),
            ("INV-1001", "overdue"),
            ("INV-1001", "second_reminder"),
        }
        assert sent.letter == "b" * 32
        (record,) = tony.store.journal.open_asks()
        assert record.ask.kind is AskKind.FIRST_START
        assert record.ask.client is None
        assert len(tony.letters("flag")) == 1
        assert tony.store.meta.get(STATE_OLDER) is None
        await tony.turn(NOW + timedelta(minutes=1))
        assert len(tony.letters("flag")) == 1


async def test_a_letter_nobody_can_read_back_stops_everything(
    dovecot: Dovecot, tmp_path: Path
) -> None:
    """A letter of ours to somebody the book no longer has: nothing is sent until the owner says so."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        tony.arrives(copy("c" * 32, to="someone@gone.example"), SENT)
        await tony.turn()
        assert tony.store.meta.get(STATE_OLDER)
        (record,) = tony.store.journal.open_asks()
        assert "Nothing is sent" in record.ask.what
        assert tony.ledger.conditions(NOW).state_older


async def test_a_new_state_on_an_old_mailbox_finds_what_was_said(
    dovecot: Dovecot, tmp_path: Path
) -> None:
    """The state is lost and started anew: the letters in Sent are found at the first start."""
    account = dovecot.add(ADDRESS)
    dovecot.append(account, copy("d" * 32), SENT)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        assert [fact.letter for fact in tony.facts() if isinstance(fact, Sent)] == ["d" * 32]


async def test_letters_to_ourselves_and_the_owner_are_no_evidence(
    dovecot: Dovecot, tmp_path: Path
) -> None:
    """Old flags, digests and doctor's letters lie in Sent: no client was told anything by them."""
    account = dovecot.add(ADDRESS)
    dovecot.append(account, copy("e" * 32, to="jay@winder.example"), SENT)
    dovecot.append(account, copy("f" * 32, to=ADDRESS), SENT)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        assert tony.facts() == []
        assert tony.store.meta.get(STATE_OLDER) is None


async def test_the_first_start_lists_clients_who_may_await_an_answer(
    dovecot: Dovecot, tmp_path: Path
) -> None:
    """Pat wrote last week, before there was a Tony: listed once, and no chase for five working days."""
    account = dovecot.add(ADDRESS)
    dovecot.append(account, mail("Is INV-1001 right?", number=1))
    dovecot.append(account, mail("Buy now", sender="eve@evil.example", number=2))
    async with bench(dovecot, account, tmp_path) as tony:
        for minutes in range(3):
            await tony.turn(NOW + timedelta(minutes=minutes))
        (record,) = tony.store.journal.open_asks()
        assert (record.ask.kind, record.ask.client) == (AskKind.FIRST_START, "acme")
        assert "Is INV-1001 right?" in record.ask.evidence[0]
        (silence,) = [s for s in tony.folded().silences if s.cause is Cause.UNANSWERED]
        assert silence.until is not None
        assert silence.until.isoformat() == "2026-11-30"
        assert tony.store.mail.counts() == dict.fromkeys(MailState, 0)
        assert len(tony.mails("INBOX")) == 2


async def test_a_first_start_that_is_cut_off_is_done_again(
    dovecot: Dovecot, tmp_path: Path
) -> None:
    """Killed half-way through: old mail is still not taken for new, and still listed once."""
    account = dovecot.add(ADDRESS)
    dovecot.append(account, mail("Is INV-1001 right?", number=1))
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        tony.store.meta.forget("inbox.first_look")
    async with bench(dovecot, account, tmp_path) as tony:
        assert (await tony.turn()).kept == 0
        assert len(tony.store.journal.open_asks()) == 1
        assert tony.mails("INBOX") == [mail("Is INV-1001 right?", number=1)]


def bounce(letter: str, address: str) -> bytes:
    """A mail server says that a letter of ours did not arrive (RFC 3464)."""
    report = "\r\n".join(
        [
            "--B",
            "Content-Type: text/plain",
            "",
            "Your message could not be delivered.",
            "--B",
            "Content-Type: message/delivery-status",
            "",
            "Reporting-MTA: dns; mx.acme.example",
            "",
            f"Final-Recipient: rfc822; {address}",
            "Action: failed",
            "Status: 5.1.1",
            "Diagnostic-Code: smtp; 550 5.1.1 no such user",
            "--B",
            "Content-Type: text/rfc822-headers",
            "",
            f"From: {TONY}",
            f"X-Accountsd-Letter: {letter}",
            "--B--",
        ]
    )
    kind = "Content-Type: multipart/report; report-type=delivery-status; boundary=B"
    sender = "MAILER-DAEMON@mx.acme.example"
    return mail("Undelivered Mail", report, sender, kind, "Auto-Submitted: auto-replied")


async def test_a_bounce_that_names_a_letter_counts(dovecot: Dovecot, tmp_path: Path) -> None:
    """Pat's address is gone: a fact, a question for the owner, and proof that the letter had left."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        letter = tony.queued(chase())
        tony.arrives(bounce(letter, "pat@acme.example"))
        await tony.turn()
        (fact,) = [fact for fact in tony.facts() if isinstance(fact, Undelivered)]
        assert (fact.letter, fact.address, fact.permanent) == (letter, "pat@acme.example", True)
        outgoing = tony.store.outbox.letter(letter)
        assert outgoing is not None
        assert outgoing.copy_at == NOW
        (record,) = tony.store.journal.open_asks()
        assert record.ask.kind is AskKind.DELIVERY


async def test_a_bounce_of_a_flag_makes_no_flag(dovecot: Dovecot, tmp_path: Path) -> None:
    """The owner's own mailbox is full: Tony does not answer that with another letter to it."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        flag = tony.queued(write_told_once("orders by mail", NOW))
        tony.arrives(bounce(flag, "jay@winder.example"))
        await tony.turn()
        assert tony.letters("flag") == []
        assert tony.store.mail.counts()[MailState.DONE] == 1


async def test_a_bounce_that_names_nothing_of_ours_changes_nothing(
    dovecot: Dovecot, tmp_path: Path
) -> None:
    """Anybody can make up a bounce; without the id of a letter it is only paper."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        tony.arrives(bounce("9" * 32, "pat@acme.example"))
        await tony.turn()
        assert [fact for fact in tony.facts() if isinstance(fact, Undelivered)] == []
        assert len(tony.mails("INBOX")) == 0
