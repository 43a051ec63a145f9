"""The daily digest: when it is due, what it says, and its place in the outbox. The day goes out once."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from accountsd.core.digest import Post, day
from accountsd.core.planner import forecast
from accountsd.store import LetterState, NewLetter, new_letter_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accountsd.core.book import Book
    from accountsd.core.letter import Letter
    from accountsd.ledger import Ledger
    from accountsd.store import Store
    from accountsd.templates import Templates

DIGEST_AT = "digest_at"  # meta: up to when the last digest told
FIRST_DIGEST_LOOKS_BACK = timedelta(days=1)


def is_due(book: Book, store: Store, now: datetime) -> bool:
    """Its time has come on one of its days, and today's has not been written."""
    local = now.astimezone(book.business.timezone)
    if local.weekday() not in book.digest.days or local.time() < book.digest.at:
        return False
    return not store.outbox.find(f"digest/{local.date().isoformat()}")


def written(
    ledger: Ledger, store: Store, templates: Templates, now: datetime, trouble: Sequence[str] = ()
) -> Letter:
    """Today's digest: everything since the last one, and how things stand."""
    book = ledger.book
    told = store.meta.get(DIGEST_AT)
    since = datetime.fromisoformat(told) if told else now - FIRST_DIGEST_LOOKS_BACK
    facts = [fact for own in ledger.facts().values() for fact in own if since < fact.at <= now]
    asks = [(record.ask, record.since) for record in store.journal.open_asks()]
    counts = store.outbox.counts()
    leaving = forecast(book, ledger.facts(), now, _days_to_next(book, now), ledger.conditions(now))
    told_day = day(
        book,
        ledger.accounts(now),
        sorted(facts, key=lambda fact: fact.at),
        asks,
        leaving,
        now,
        post=Post(
            queued=counts.get(LetterState.QUEUED, 0),
            waiting=counts.get(LetterState.WAITING, 0),
            in_doubt=counts.get(LetterState.IN_DOUBT, 0),
            refused=counts.get(LetterState.REFUSED, 0),
        ),
        trouble=trouble,
    )
    return templates.digest(told_day, book)


def send(store: Store, letter: Letter, now: datetime) -> bool:
    """Put the digest into the outbox; False when today's is there already."""
    queued = store.outbox.queue([NewLetter(new_letter_id(), letter)], now)
    if queued.written:
        store.meta.set(DIGEST_AT, now.isoformat())
    return bool(queued.written)


def _days_to_next(book: Book, now: datetime) -> int:
    """Days until the next digest: what leaves until then is listed."""
    today = now.astimezone(book.business.timezone)
    return next(
        (ahead for ahead in range(1, 8) if (today.weekday() + ahead) % 7 in book.digest.days), 7
    )
