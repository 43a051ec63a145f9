"""A Room of the inbox on a real mailbox and a real state: the sample business at work. It asserts nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from accountsd.core.book import Book, Step
from accountsd.core.brief import Occasion
from accountsd.core.journal import Fact
from accountsd.core.letter import Attachment, Letter, LetterClass, Thread
from accountsd.core.reading.model import Desk, Trust
from accountsd.core.receivable import Account as Folded
from accountsd.core.slip import Role
from accountsd.core.terms import parse_when
from accountsd.imap import Mailbox
from accountsd.inbox import Post, Room, Told, Turn, known_from, turn
from accountsd.ledger import Ledger
from accountsd.store import LetterState, NewLetter, Outgoing, Store, new_letter_id
from tests.letters.acme import ACME, BOOK, POLICY, invoice
from tests.servers.dovecot import Account, Dovecot
from tests.shell.mailroom import ADDRESS, login, opened

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)  # a Monday
STEPS = tuple(
    Step(name, parse_when(when), letter=letter)
    for name, when, letter in (
        ("invoice", "on issue", "invoice"),
        ("overdue", "1 day after due", "overdue"),
        ("second", "10 days after due", "second_reminder"),
        ("firm", "30 days after due", "firm"),
    )
)


def book() -> Book:
    """Winder Consulting: Acme owes INV-1001 (due 2 November) and INV-1002 (due 20 December)."""
    policy = replace(POLICY, steps=STEPS)
    invoices = (
        invoice("INV-1001", policy=policy),
        invoice("INV-1002", "80.00", date(2026, 12, 20), policy=policy),
    )
    acme = replace(ACME, policy=policy, invoices=invoices)
    business = replace(BOOK.business, start=date(2026, 10, 1))
    return replace(BOOK, business=business, clients={"acme": acme}, policies={"standard": policy})


def write_flag(told: Told) -> Letter:
    """A flag in the plainest words."""
    raw = told.wrote.raw if told.wrote else None
    original = (Attachment("original.eml", "message/rfc822", raw),) if raw else ()
    text = "\n".join((told.ask.what, *told.did))
    return _to_owner(f"flag/{told.ask.id}", "flag", text, original)


def write_told_once(matter: str, _now: datetime) -> Letter:
    """What the owner is told a single time."""
    return _to_owner(f"told once/{matter}", "told_once", matter, ())


def write_answer(occasion: Occasion, account: Folded, thread: Thread) -> Letter:
    """An answer in the plainest words, with a file for each invoice that was asked for."""
    files = tuple(Attachment(f"{n}.pdf", "application/pdf", b"%PDF") for n in occasion.invoices)
    return Letter(
        key=occasion.key,
        klass=LetterClass.SERVICE,
        client=account.client.id,
        name=occasion.name,
        step=None,
        to=occasion.to,
        cc=(),
        subject=f"Re: {occasion.topic}",
        text=" ".join(occasion.words),
        html="",
        attachments=files if occasion.enclosed else (),
        thread=thread,
        automatic=True,
    )


def _to_owner(key: str, name: str, text: str, files: tuple[Attachment, ...]) -> Letter:
    return Letter(
        key=key,
        klass=LetterClass.OWNER,
        client=None,
        name=name,
        step=None,
        to=("jay@winder.example",),
        cc=(),
        subject=name,
        text=text,
        html="",
        attachments=files,
        automatic=True,
    )


@dataclass
class Office:
    """One business with its state; its mailbox is somewhere else."""

    store: Store
    mailbox: Mailbox
    ledger: Ledger
    room: Room

    async def turn(self, now: datetime = NOW) -> Turn:
        """One turn of the road in."""
        return await turn(self.room, now)


@dataclass
class Bench(Office):
    """The office, and the server with the test's own hands on it."""

    dovecot: Dovecot
    account: Account

    def arrives(self, raw: bytes, folder: str = "INBOX") -> None:
        """A mail is put there from outside."""
        self.dovecot.append(self.account, raw, folder)

    def mails(self, folder: str) -> list[bytes]:
        """What lies in a folder of the server."""
        return self.dovecot.mails(self.account, folder)

    def folded(self, now: datetime = NOW) -> Folded:
        """Acme's account, from the journal as it is."""
        return self.ledger.fresh("acme", now)

    def facts(self) -> list[Fact]:
        """The journal."""
        return list(self.store.journal.all())

    def letters(self, name: str) -> list[Outgoing]:
        """Letters of that name that wait to leave."""
        queued = self.store.outbox.letters(LetterState.QUEUED)
        return [outgoing for outgoing in queued if outgoing.letter.name == name]

    def queued(self, letter: Letter) -> str:
        """A letter of ours goes into the outbox; its id."""
        name = new_letter_id()
        self.store.outbox.queue([NewLetter(name, letter)], NOW)
        return name

    def moves(self, source: str, target: str) -> None:
        """The owner moves everything from one folder to another in his mail program."""
        with self.dovecot.look(self.account) as client:
            if not client.folder_exists(target):
                client.create_folder(target)
            client.select_folder(source)
            client.move(client.search(["ALL"]), target)


@asynccontextmanager
async def bench(dovecot: Dovecot, account: Account, state: Path) -> AsyncIterator[Bench]:
    """Open state and mailbox; close both. Called again with the same state it is a restart."""
    store = Store.open(state)
    try:
        async with opened(login(dovecot, account)) as mailbox:
            office = made(store, mailbox)
            yield Bench(store, mailbox, office.ledger, office.room, dovecot, account)
    finally:
        store.close()


def made(store: Store, mailbox: Mailbox) -> Office:
    """The business at work on this state and this mailbox."""
    ledger = Ledger(book(), store)
    trust = Trust(
        authserv_ids=("mx.winder.example",),
        provider="other",
        owner=("jay@winder.example",),
        own_address=ADDRESS,
    )
    room = Room(
        store=store,
        post=Post(mailbox.scan, mailbox.since, mailbox.ours, mailbox.fetch, mailbox.file),
        desk=lambda now: Desk(ledger.book, known_from(store, ledger.book), trust, now),
        account=lambda client, now: (
            ledger.account(client, now) if client in ledger.book.clients else None
        ),
        write_flag=write_flag,
        write_told_once=write_told_once,
        write_answer=write_answer,
    )
    return Office(store, mailbox, ledger, room)


ROLES = {
    Role.OWNER: "Accounts/Needs you",
    Role.DONE: "Accounts/Done",
    Role.REMITTANCES: "Accounts/Remittances",
    Role.SENT: "Sent",
}
NEEDS_YOU, DONE = ROLES[Role.OWNER], ROLES[Role.DONE]
REMITTANCES, SENT = ROLES[Role.REMITTANCES], ROLES[Role.SENT]
