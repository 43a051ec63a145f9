"""The owner in the mailbox: what he moves, what he writes to clients, what he answers to a flag."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from accountsd.core.journal import (
    Advised,
    Answered,
    By,
    Cause,
    Contacted,
    Paused,
    Received,
    Scope,
    Source,
    SourceKind,
    Stops,
)
from accountsd.core.receivable import Standing
from accountsd.core.word import Speech, quiet
from tests.servers.dovecot import Dovecot
from tests.shell.inboxroom import (
    DONE,
    NEEDS_YOU,
    NOW,
    REMITTANCES,
    SENT,
    Bench,
    bench,
)
from tests.shell.mailroom import ADDRESS, mail

# Written by a person, and no rule explains it: it goes to the owner.
QUESTION = "Marjorie found your umbrella in the conference room; shall she post it?"
LATER = NOW + timedelta(minutes=5)


async def _in_tray(tony: Bench, raw: bytes) -> None:
    """A mail that needs the owner lies in Needs you, and has been seen there."""
    await tony.turn()
    tony.arrives(raw)
    await tony.turn()
    await tony.turn()
    assert tony.mails(NEEDS_YOU) == [raw]


@pytest.mark.parametrize("folder", [DONE, "Private/Acme"])
async def test_what_the_owner_moves_out_is_resolved(
    folder: str, dovecot: Dovecot, tmp_path: Path
) -> None:
    """He has dealt with it and drags it away: the question is closed and Acme's silence ends."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await _in_tray(tony, mail(text=QUESTION))
        assert len(tony.store.journal.open_asks()) == 1
        tony.moves(NEEDS_YOU, folder)
        await tony.turn(LATER)
        assert tony.store.journal.open_asks() == ()
        assert Cause.UNANSWERED not in {s.cause for s in tony.folded(LATER).silences}
        (answer,) = [fact for fact in tony.facts() if isinstance(fact, Answered)]
        assert answer.by is By.OWNER
        before = len(tony.facts())
        await tony.turn(LATER + timedelta(minutes=1))
        assert len(tony.facts()) == before
        assert tony.mails(folder) == [mail(text=QUESTION)]


def _answer(tony: Bench) -> None:
    """`accountsd resolve ASK`, typed beside the daemon."""
    (record,) = tony.store.journal.open_asks()
    speech = Speech("c1", LATER, f"accountsd resolve {record.ask.id}")
    tony.store.journal.record(quiet.resolve(speech, [record.ask], tony.folded(LATER)).facts)


async def test_what_he_answers_by_a_command_leaves_the_tray(
    dovecot: Dovecot, tmp_path: Path
) -> None:
    """He types `resolve`: at the next turn the mail itself lies in Done, once, turn after turn."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await _in_tray(tony, mail(text=QUESTION))
        _answer(tony)
        for minutes in range(3):
            await tony.turn(LATER + timedelta(minutes=minutes))
            assert tony.mails(NEEDS_YOU) == []
            assert tony.mails(DONE) == [mail(text=QUESTION)]


async def test_he_may_answer_before_the_mail_was_filed(dovecot: Dovecot, tmp_path: Path) -> None:
    """The answer was quicker than the next look into the tray: the mail is in Done a turn later."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        tony.arrives(mail(text=QUESTION))
        await tony.turn()
        _answer(tony)
        await tony.turn(LATER)
        assert (tony.mails(NEEDS_YOU), tony.mails(DONE)) == ([], [mail(text=QUESTION)])


@pytest.mark.parametrize("folder", [DONE, REMITTANCES, "Private/Acme"])
async def test_what_he_has_moved_himself_stays_where_he_put_it(
    folder: str, dovecot: Dovecot, tmp_path: Path
) -> None:
    """He answers by a command and drags the mail away as well: nothing is moved behind his back."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await _in_tray(tony, mail(text=QUESTION))
        _answer(tony)
        tony.moves(NEEDS_YOU, folder)
        for minutes in range(3):
            await tony.turn(LATER + timedelta(minutes=minutes))
            assert tony.mails(folder) == [mail(text=QUESTION)]


async def test_our_own_filing_resolves_nothing(dovecot: Dovecot, tmp_path: Path) -> None:
    """Tony files a mail into Needs you himself; turn after turn the question stays open."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await _in_tray(tony, mail(text=QUESTION))
        dovecot.new_uidvalidity(account, NEEDS_YOU)
        for minutes in range(3):
            await tony.turn(NOW + timedelta(minutes=minutes))
        assert len(tony.store.journal.open_asks()) == 1


async def test_a_legal_matter_is_not_ended_by_moving_it(dovecot: Dovecot, tmp_path: Path) -> None:
    """Only `release` ends it: filed away or not, the digest goes on asking."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await _in_tray(tony, mail(text=QUESTION))
        (record,) = tony.store.journal.open_asks()
        legal = Paused(
            id="test:legal",
            at=NOW,
            by=By.CLIENT,
            source=Source(SourceKind.MAIL, "test"),
            client="acme",
            cause=Cause.LEGAL,
            scope=Scope(),
            stops=Stops.ALL,
            until=None,
            why="their lawyers write",
            ask=record.ask.id,
        )
        tony.store.journal.record([legal])
        tony.moves(NEEDS_YOU, DONE)
        await tony.turn(LATER)
        assert len(tony.store.journal.open_asks()) == 1
        assert Cause.LEGAL in {s.cause for s in tony.folded(LATER).silences}


async def test_what_he_moves_to_remittances_is_an_advice(dovecot: Dovecot, tmp_path: Path) -> None:
    """He says that it is an advice; when Tony cannot tell of what, he asks — and no money moves."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await _in_tray(tony, mail(text=QUESTION))
        tony.moves(NEEDS_YOU, REMITTANCES)
        await tony.turn(LATER)
        advised = [fact for fact in tony.facts() if isinstance(fact, Advised)]
        (ask,) = tony.store.journal.open_asks()
        assert advised == []
        assert "cannot tell which invoices" in ask.ask.what
        await tony.turn(LATER + timedelta(minutes=1))
        assert len(tony.store.journal.open_asks()) == 1
        assert tony.mails(REMITTANCES) == [mail(text=QUESTION)]


async def test_an_advice_by_the_owners_hand(dovecot: Dovecot, tmp_path: Path) -> None:
    """A mail that names INV-1001 and that he moves to Remittances: advised by him, and still no money."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await _in_tray(tony, mail("INV-1001", QUESTION))
        tony.moves(NEEDS_YOU, REMITTANCES)
        await tony.turn(LATER)
        (advised,) = [fact for fact in tony.facts() if isinstance(fact, Advised)]
        assert [line.invoice for line in advised.lines] == ["INV-1001"]
        assert (advised.by, advised.client) == (By.OWNER, "acme")
        assert tony.store.journal.open_asks() == ()
        assert tony.folded(LATER).receivables[0].standing is Standing.ADVISED
        assert not [fact for fact in tony.facts() if isinstance(fact, Received)]


async def test_the_owners_own_mail_is_contact(dovecot: Dovecot, tmp_path: Path) -> None:
    """Jay writes to Pat through the mailbox: Tony keeps quiet for the gap, and the question is answered."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await _in_tray(tony, mail(text=QUESTION))
        raw = mail(
            "About INV-1001", "Let us talk.", "Jay <accounts@winder.example>", to="sam@acme.example"
        )
        tony.arrives(raw, SENT)
        await tony.turn(LATER)
        await tony.turn(LATER)
        (fact,) = [fact for fact in tony.facts() if isinstance(fact, Contacted)]
        assert (fact.client, fact.invoices, fact.by) == ("acme", ("INV-1001",), By.OWNER)


@pytest.mark.parametrize(
    ("verdict", "contacts"), [("dmarc=pass header.from=winder.example", 1), ("dmarc=fail", 0)]
)
async def test_a_mail_that_he_copies_to_us_is_contact(
    verdict: str, contacts: int, dovecot: Dovecot, tmp_path: Path
) -> None:
    """Jay writes to Pat from his own mailbox, Cc Tony: contact — but not on a forger's word."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        results = f"Authentication-Results: mx.winder.example; {verdict}"
        jay = "Jay Winder <jay@winder.example>"
        both = f"pat@acme.example, {ADDRESS}"
        tony.arrives(results.encode() + b"\r\n" + mail("INV-1001", "Let us talk.", jay, to=both))
        await tony.turn()
        assert len([fact for fact in tony.facts() if isinstance(fact, Contacted)]) == contacts
        assert len(tony.letters("told_once")) == 0
        assert len(tony.mails(DONE)) == contacts


async def test_a_machine_that_answers_for_him_is_no_contact(
    dovecot: Dovecot, tmp_path: Path
) -> None:
    """An automatic reply in Sent says nothing to a client."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await tony.turn()
        away = mail(
            "Away",
            "…",
            "Jay <accounts@winder.example>",
            "Auto-Submitted: auto-replied",
            to="pat@acme.example",
        )
        tony.arrives(away, SENT)
        await tony.turn()
        assert [fact for fact in tony.facts() if isinstance(fact, Contacted)] == []


async def test_a_reply_to_a_flag_is_told_once_and_filed(dovecot: Dovecot, tmp_path: Path) -> None:
    """He answers a flag as if it were a person: he is told once what to do instead; it is no order."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        await _in_tray(tony, mail(text=QUESTION))
        (flag,) = tony.letters("flag")
        tony.store.outbox.copy_seen(flag.id, NOW, [f"<{flag.id}@winder.example>"])
        for number in (11, 12):
            reply = mail(
                "Re: flag",
                "Write it off, please.",
                "Jay Winder <jay@winder.example>",
                f"In-Reply-To: <{flag.id}@winder.example>",
                number=number,
            )
            tony.arrives(reply)
            await tony.turn(LATER)
        assert len(tony.letters("told_once")) == 1
        assert len(tony.letters("flag")) == 1
        assert len(tony.mails(DONE)) == 2
        assert len(tony.store.journal.open_asks()) == 1
