"""Letters in doubt: proof is looked for at once and after every scan; without any, core/doubt.py judges.

The inbox records what it saw (`store.outbox.copy_seen`, bounces as `Undelivered`); here that becomes
the letter's fate. Nothing is sent: a letter that is to go again is queued.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

import structlog

from accountsd.core.book import Book
from accountsd.core.doubt import (
    AskOwner,
    Doubt,
    Evidence,
    Proven,
    SendAgain,
    Verdict,
    Wait,
    Where,
    judge,
)
from accountsd.core.journal import Ask, AskKind, Undelivered
from accountsd.core.vigil import ask_id, put
from accountsd.outbox.record import answered, listed
from accountsd.outbox.traits import load_traits
from accountsd.store import LetterState, Outgoing, Store

log = structlog.stdlib.get_logger(__name__)

# A copy can turn up although the server said no. What is queued again, the drain looks at.
_UNSETTLED = (LetterState.IN_DOUBT, LetterState.REFUSED)


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of the doubts."""

    proven: int = 0
    again: int = 0
    asked: int = 0
    waiting: int = 0


def settle(store: Store, book: Book, now: datetime) -> Settled:
    """After each scan that came to its end: what was proven, what goes again, what the owner must say."""
    proven = 0
    for outgoing in store.outbox.letters(*_UNSETTLED):
        if is_proven(store, outgoing):
            record_sent(store, outgoing, now)
            proven += 1
    if not store.outbox.letters(LetterState.IN_DOUBT):
        return Settled(proven)
    store.outbox.count_scan()
    proves = load_traits(store).proves(store.outbox.recent_proofs())
    again = asked = waiting = 0
    for outgoing in store.outbox.letters(LetterState.IN_DOUBT):
        match _judged(store, outgoing, book, now, proves=proves):
            case Proven():
                record_sent(store, outgoing, now)
                proven += 1
            case Wait():
                waiting += 1
            case SendAgain():
                again += _again(store, outgoing, now)
            case AskOwner(why):
                asked += _ask(store, outgoing, why, now)
            case never:
                assert_never(never)
    return Settled(proven, again, asked, waiting)


def _judged(
    store: Store, outgoing: Outgoing, book: Book, now: datetime, *, proves: bool
) -> Verdict:
    doubt = Doubt(
        since=outgoing.doubted_at or outgoing.changed_at,
        klass=outgoing.letter.klass,
        needed_approval=outgoing.letter.needs_approval,
        second_attempt=outgoing.second_attempt,
    )
    evidence = Evidence(is_proven(store, outgoing), outgoing.scans_in_doubt)
    return judge(doubt, evidence, proves=proves, where=_where(book, outgoing), now=now)


def _where(book: Book, outgoing: Outgoing) -> Where:
    client = book.clients.get(outgoing.letter.client or "")
    if client is not None:
        return Where(client.timezone, client.country, client.region)
    return Where(book.business.timezone, book.business.country, book.business.region)


def is_proven(store: Store, outgoing: Outgoing) -> bool:
    """A copy with our header, or a bounce that names the letter since it was last handed over."""
    if outgoing.copy_at is not None:
        return True
    if outgoing.state is not LetterState.IN_DOUBT or outgoing.doubted_at is None:
        return False
    return any(
        isinstance(fact, Undelivered)
        and fact.letter == outgoing.id
        and fact.at >= outgoing.doubted_at
        for fact in store.journal.of(outgoing.letter.client)
    )


def record_sent(store: Store, outgoing: Outgoing, now: datetime) -> None:
    """It left when it was handed over, not when that came to light."""
    letter = outgoing.letter
    store.outbox.sent(
        outgoing.id,
        outgoing.doubted_at or outgoing.copy_at or now,
        to=tuple(dict.fromkeys((*letter.to, *letter.cc))),
        response="proven by a copy or a bounce",
        facts=tuple(answered(store, outgoing.id, "it has arrived", now)),
    )
    log.info("letter.proven", letter=outgoing.id, key=letter.key)


def _again(store: Store, outgoing: Outgoing, now: datetime) -> int:
    facts = tuple(answered(store, outgoing.id, "it is sent again", now))
    if not store.outbox.retry(outgoing.id, now, facts=facts):
        return 0
    log.info("letter.queued_again", letter=outgoing.id, key=outgoing.letter.key)
    return 1


def _ask(store: Store, outgoing: Outgoing, why: str, now: datetime) -> int:
    key, since = outgoing.letter.key, outgoing.doubted_at or outgoing.changed_at
    ask = Ask(
        id=ask_id("doubt", outgoing.id, since.isoformat()),
        kind=AskKind.DOUBT,
        client=outgoing.letter.client,
        invoices=listed(outgoing),
        what=f"Nobody knows whether the letter {key} has left: {why}.",
        evidence=(outgoing.error or "", f"handed over on {since:%d %B %Y %H:%M} UTC"),
        ways=(
            f"accountsd outbox retry {key}  (it did not arrive: send it again)",
            f"accountsd outbox drop {key}  (it arrived, or should not)",
        ),
        letter=outgoing.id,
    )
    return store.journal.record([put(ask, now)])
