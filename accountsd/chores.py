"""What time brings up for the owner: lapsed approvals, asks, louder flags. All by the journal.

Each chore asks "due and not yet done": a missed hour, a restart or a clock set back changes nothing.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from accountsd.core.bookdiff import is_over
from accountsd.core.calendar import add_working_days, today_in
from accountsd.core.journal import (
    Answered,
    Ask,
    AskKind,
    By,
    Cause,
    Fact,
    Lapsed,
    Source,
    SourceKind,
)
from accountsd.core.vigil import again, ask_id, cause_of, ended, matters, of_the_book, over, put
from accountsd.ledger import asked_ids
from accountsd.store import LetterState, NewLetter, new_letter_id

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from datetime import date

    from accountsd.core.book import Book
    from accountsd.core.receivable import Account
    from accountsd.core.vigil import Matter
    from accountsd.ledger import Ledger
    from accountsd.store import AskRecord, Outgoing, Store
    from accountsd.templates import Templates

# contract.md: an approval lapses after so many working days.
APPROVAL_DAYS = 5
LAPSING = frozenset({AskKind.APPROVAL, AskKind.DEED})
# silences.md, louder: the flag again after so many working days.
LOUDER_AFTER = (3, 10, 30)
# silences.md, mailbox unread.
TELL_UNREAD_AFTER = timedelta(hours=1)
UNREAD = "unread"


def do(ledger: Ledger, store: Store, templates: Templates, now: datetime) -> None:
    """Every chore that is due."""
    lapse(ledger, store, now)
    close_ended(ledger, store, now)
    ask(ledger, store, now)
    louder(ledger, store, templates, now)


def lapse(ledger: Ledger, store: Store, now: datetime) -> None:
    """Approvals and the owner's steps that waited too long: the ladder goes on without them.

    Final demand and hand over never lapse: while the fold lets an invoice wait for an ask, it stands.
    """
    standing = {
        silence.ask
        for account in ledger.accounts(now).values()
        for silence in account.silences
        if silence.cause is Cause.APPROVAL
    }
    for record in store.journal.open_asks():
        ask_ = record.ask
        if ask_.kind not in LAPSING or ask_.id in standing or cause_of(ask_.id):
            continue
        if not _over(ledger.book, today_in(ledger.book.business.timezone, record.since), now):
            continue
        outgoing = store.outbox.letter(ask_.letter) if ask_.letter else None
        facts = list(_lapsed(outgoing, now)) if outgoing else []
        facts += _answered([record], len(facts), "lapsed", ask_.id, now)
        if outgoing is None or not store.outbox.lapse(outgoing.id, now, facts):
            store.journal.record(facts if outgoing is None else facts[-1:])


def close_ended(
    ledger: Ledger, store: Store, now: datetime, clients: Collection[str] | None = None
) -> None:
    """Asks whose matter ended by itself (paid, credited, kept, mended): the journal closes them too.

    `clients`: only theirs, for a command that concerns nobody else.
    """
    named = ledger.book.clients if clients is None else clients
    accounts = [ledger.account(client, now) for client in named]
    records = store.journal.open_asks()
    concerned = [r.ask for r in records if clients is None or r.ask.client in clients]
    ids = {ask_.id for account in accounts for ask_ in account.ended_asks}
    ids |= {ask_.id for ask_ in ended(concerned, _called_for(ledger.book, accounts))}
    ids |= {ask_.id for ask_ in concerned if is_over(ask_, ledger.book)}
    for record in records:
        if record.ask.id in ids:
            store.journal.record([over(record.ask, now)])


def ask(ledger: Ledger, store: Store, now: datetime) -> None:
    """Put before the owner what book and accounts call for; told in the digest, every day until he acts."""
    everything = [fact for facts in ledger.facts().values() for fact in facts]
    known = asked_ids(everything)
    waiting = {record.ask.id for record in store.journal.open_asks()}
    facts: dict[str, Fact] = {}
    for matter in _called_for(ledger.book, ledger.accounts(now).values()):
        record = store.journal.find_ask(matter.ask.id) if matter.ask.id in known else None
        fact = again(matter.ask, record.answered, now) if record else put(matter.ask, now)
        if fact is not None and matter.ask.id not in waiting:
            facts[fact.id] = fact
    if facts:
        store.journal.record(list(facts.values()))


def _called_for(book: Book, accounts: Iterable[Account]) -> list[Matter]:
    own = [matter for account in accounts for matter in matters(account)]
    return [*own, *of_the_book(book)]


def forget_letters(store: Store, now: datetime) -> None:
    """In rehearsal nothing leaves: what was written is taken back, so that `on` begins without a burst."""
    for outgoing in store.outbox.letters(LetterState.QUEUED, LetterState.WAITING):
        store.outbox.withdraw(outgoing.id, now, "rehearsal: nothing leaves")


def tell_unread(store: Store, since: datetime | None, why: str, now: datetime) -> None:
    """silences.md, mailbox unread: told after an hour, and closed when it can be read again."""
    for record in store.journal.open_asks():
        if since is None and record.ask.id.startswith(f"{UNREAD}-"):
            store.journal.record(_answered([record], 0, "read again", record.ask.id, now))
    if since is not None and now - since >= TELL_UNREAD_AFTER:
        ask_ = Ask(
            id=ask_id(UNREAD, since.isoformat()),
            kind=AskKind.SITE,
            client=None,
            invoices=(),
            what=f"The mailbox cannot be read since {since:%d %B %H:%M} UTC; no client is written to.",
            evidence=(why,),
            ways=("accountsd doctor", "mend the server or the log-in; Tony goes on trying"),
        )
        store.journal.record([put(ask_, now)])


def louder(ledger: Ledger, store: Store, templates: Templates, now: datetime) -> None:
    """Flag again what has waited for 3, 10 and 30 working days: one letter a step, ever."""
    book = ledger.book
    business = book.business
    today = today_in(business.timezone, now)
    for record in store.journal.open_asks():
        if not record.ask.louder:
            continue
        since = today_in(business.timezone, record.since)
        passed = [
            days
            for days in LOUDER_AFTER
            if add_working_days(since, days, business.country, business.region) <= today
        ]
        if passed:
            client = record.ask.client or ""
            account = ledger.account(client, now) if client in book.clients else None
            letter = templates.louder(
                record.ask, record.since, passed[-1], book, now, account=account
            )
            store.outbox.queue([NewLetter(new_letter_id(), letter)], now)


def _over(book: Book, since: date, now: datetime) -> bool:
    business = book.business
    last = add_working_days(since, APPROVAL_DAYS, business.country, business.region)
    return today_in(business.timezone, now) > last


def _lapsed(outgoing: Outgoing, now: datetime) -> Iterator[Fact]:
    for number, said in enumerate(outgoing.letter.said):
        yield Lapsed(
            id=f"lapsed:{outgoing.id}/{number}",
            at=now,
            by=By.TONY,
            source=Source(SourceKind.LETTER, outgoing.id),
            client=outgoing.letter.client,
            invoice=said.invoice,
            step=outgoing.letter.step or "",
            letter=said.letter,
        )


def _answered(
    records: list[AskRecord], first: int, word: str, cause: str, now: datetime
) -> list[Fact]:
    return [
        Answered(
            id=f"{word}:{cause}/ask{number}",
            at=now,
            by=By.TONY,
            source=Source(SourceKind.LETTER, cause),
            client=record.ask.client,
            ask=record.ask.id,
            word=word,
        )
        for number, record in enumerate(records, start=first)
    ]
