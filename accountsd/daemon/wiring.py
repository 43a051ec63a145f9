"""Book, store, mailbox and letters → the rooms that the two roads work in. Wires; decides nothing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from accountsd import inbox, learned, outbox, smtp
from accountsd.core import answering, thanks
from accountsd.core.letter import LetterClass
from accountsd.core.planner import away, still_due
from accountsd.core.reading.model import Desk
from accountsd.daemon import bankdesk
from accountsd.daemon.files import wanted_files
from accountsd.ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import datetime

    from accountsd.config import Settings
    from accountsd.core.brief import Occasion
    from accountsd.core.letter import Letter, Thread
    from accountsd.core.receivable import Account
    from accountsd.daemon.servers import Servers
    from accountsd.documents import Reader
    from accountsd.imap import Mailbox
    from accountsd.store import Outgoing, Store
    from accountsd.templates import Templates


def road_in(
    store: Store,
    ledger: Ledger,
    settings: Settings,
    templates: Templates,
    mailbox: Mailbox,
    opener: Reader,
) -> inbox.Room:
    """What the inbox works with."""
    memory = inbox.Memory(store)

    def desk(now: datetime) -> Desk:
        return Desk(ledger.book, memory.known(ledger.book), settings.trust, now, ear=learned.ear())

    def account(client: str, now: datetime) -> Account | None:
        return ledger.account(client, now) if client in ledger.book.clients else None

    def write_flag(told: inbox.Told) -> Letter:
        return templates.flag(
            told.ask,
            told.now,
            ledger.book,
            told.now,
            account=told.account,
            did=told.did,
            wrote=told.wrote,
        )

    def write_answer(occasion: Occasion, about: Account, thread: Thread) -> Letter:
        files = wanted_files(occasion, about)
        return templates.service(occasion, about, ledger.book, thread, files)

    return inbox.Room(
        store=store,
        post=inbox.Post(
            scan=mailbox.scan,
            since=mailbox.since,
            ours=mailbox.ours,
            fetch=mailbox.fetch,
            file=mailbox.file,
        ),
        desk=desk,
        account=account,
        write_flag=write_flag,
        write_told_once=lambda name, now: templates.told_once(name, ledger.book, now),
        write_answer=write_answer,
        documents=opener.documents,
        statements=partial(bankdesk.mailed, ledger, settings.bank),
    )


def road_out(
    store: Store,
    ledger: Ledger,
    settings: Settings,
    servers: Servers,
    read_first: Callable[[], Awaitable[bool]],
    now: Callable[[], datetime],
) -> outbox.Road:
    """What the outbox works with."""
    pace = settings.mailbox.pace
    return outbox.Road(
        store=store,
        deliver=partial(smtp.deliver, servers.relay, servers.relay_login),
        book=lambda: ledger.book,
        read_first=read_first,
        still_due=lambda outgoing: why_not(ledger, outgoing, now()),
        pace=outbox.Pace(pace.count, pace.per, settings.mailbox.per_day),
        now=now,
        subaddress=settings.mailbox.subaddress,
    )


def why_not(ledger: Ledger, outgoing: Outgoing, now: datetime) -> str | None:
    """Why a queued letter to a client should no longer go; None: it should."""
    letter = outgoing.letter
    if letter.client is None:
        return None
    if letter.client not in ledger.book.clients:
        return f"{letter.client} is no longer in the book."
    account = ledger.fresh(letter.client, now)
    if letter.name == thanks.NAME or letter.name in answering.NAMES:
        return thanks.why_not(account, ledger.conditions(now))
    if letter.klass is LetterClass.CHASE and (reason := away(account, letter.to)):
        return reason
    # It has just been read: the road out asks for that before it asks this.
    return still_due(
        ledger.book,
        account,
        letter.said,
        now,
        ledger.conditions(now),
        listed=letter.invoices,
        totals={total.currency: total for total in letter.totals} or None,
    )
