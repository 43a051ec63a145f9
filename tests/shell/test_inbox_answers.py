"""Routine questions on a real mailbox: answered once, in their thread, and never a machine."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from accountsd.core.book import Book
from tests.servers.dovecot import Dovecot
from tests.shell.inboxroom import DONE, NEEDS_YOU, NOW, Office, bench
from tests.shell.mailroom import ADDRESS, mail

PROVEN = "Authentication-Results: mx.winder.example; dmarc=pass header.from=acme.example"
ASKED = "Could you send me a copy of INV-1001 please?"
MINUTE = timedelta(minutes=1)


def _with_files(book: Book) -> Book:
    """The same book, with a file for each invoice."""
    acme = book.clients["acme"]
    invoices = tuple(replace(one, file=Path(f"{one.number}.pdf")) for one in acme.invoices)
    return replace(book, clients={"acme": replace(acme, invoices=invoices)})


def _asks(number: int) -> bytes:
    sender = "Pat Lee <pat@acme.example>"
    raw = mail("Re: INV-1001", ASKED, sender, number=number)
    return f"{PROVEN}\r\n".encode() + raw


def _office(tony: Office) -> Office:
    tony.ledger.book = _with_files(tony.ledger.book)
    return tony


async def test_a_copy_is_sent_in_their_thread(dovecot: Dovecot, tmp_path: Path) -> None:
    """No flag to the owner; the mail lies in Done, and the answer waits for the road out."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        _office(tony)
        await tony.turn()
        tony.arrives(_asks(1))
        await tony.turn(NOW + MINUTE)
        (answer,) = tony.letters("answer")
        assert answer.letter.to == ("pat@acme.example",)
        assert answer.letter.thread.in_reply_to == "1@acme.example"
        assert [file.name for file in answer.letter.attachments] == ["INV-1001.pdf"]
        assert tony.store.journal.open_asks() == ()
        assert len(tony.mails(DONE)) == 1


async def test_asked_again_the_same_day_it_is_the_owners(dovecot: Dovecot, tmp_path: Path) -> None:
    """One answer to a sender and matter a day: the second question is put before a person."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        _office(tony)
        await tony.turn()
        tony.arrives(_asks(1))
        await tony.turn(NOW + MINUTE)
        tony.arrives(_asks(2))
        await tony.turn(NOW + 2 * MINUTE)
        assert len(tony.letters("answer")) == 1
        assert len(tony.store.journal.open_asks()) == 1
        assert len(tony.mails(NEEDS_YOU)) == 1


async def test_a_machine_that_asks_gets_nothing(dovecot: Dovecot, tmp_path: Path) -> None:
    """The same words from a ticket system: no letter goes back (promise 5)."""
    account = dovecot.add(ADDRESS)
    async with bench(dovecot, account, tmp_path) as tony:
        _office(tony)
        await tony.turn()
        tony.arrives(b"Auto-Submitted: auto-replied\r\n" + _asks(1))
        await tony.turn(NOW + MINUTE)
        assert tony.letters("answer") == []
