"""What time alone puts before the owner: the last column of silences.md.

`asks_due` is a pure look at one client's account; each ask's id is derived from its matter, so that
asking twice is impossible. Time never turns a person's open matter into a chase — here it only speaks.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from accountsd.core.journal import Ask, Asked, AskKind, By, Cause, Source, SourceKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from accountsd.core.receivable import Account, AdviceState, Silence

# silences.md: a hold without an end is asked about every so many days.
HOLD_ASK_DAYS = 30


def asks_due(account: Account, asked: frozenset[str]) -> tuple[Ask, ...]:
    """Asks that today's account calls for and that were never put (`asked`: ids ever put)."""
    asks = (*_late_advices(account), *_from_silences(account))
    return tuple({ask.id: ask for ask in asks if ask.id not in asked}.values())


def ask_id(kind: str, *matter: str) -> str:
    """A short, typeable id that the same matter always gives: `hold-4f2a91c0`."""
    digest = hashlib.blake2b("\x1f".join(matter).encode(), digest_size=4).hexdigest()
    return f"{kind}-{digest}"


def put(ask: Ask, now: datetime) -> Asked:
    """The fact that this was put before the owner; the same ask cannot be put twice."""
    return Asked(
        id=f"asked:{ask.id}",
        at=now,
        by=By.TONY,
        source=Source(SourceKind.LETTER, ask.letter)
        if ask.letter
        else Source(SourceKind.BOOK, ask.id),
        client=ask.client,
        ask=ask,
    )


def _late_advices(account: Account) -> Iterator[Ask]:
    """The client said that it is paid, the grace is over, and no money is recorded."""
    for advice in account.advices:
        if advice.money_came or account.today <= advice.grace_until:
            continue
        numbers = _still_open(account, advice)
        if numbers:
            yield Ask(
                id=ask_id("money", advice.fact),
                kind=AskKind.MONEY,
                client=account.client.id,
                invoices=numbers,
                what=(
                    f"{account.client.name} told us on {advice.told:%d %B %Y} that {', '.join(numbers)}"
                    " was paid; no money is recorded."
                ),
                evidence=(f"told on {advice.told}", f"grace ended on {advice.grace_until}"),
                ways=(
                    *(f"accountsd paid {number}" for number in numbers),
                    f"accountsd release {numbers[0]}  (it has not come: the next letter says so)",
                ),
            )


def _still_open(account: Account, advice: AdviceState) -> tuple[str, ...]:
    listed = {line.invoice for line in advice.lines}
    return tuple(r.invoice.number for r in account.open if r.invoice.number in listed)


def _from_silences(account: Account) -> Iterator[Ask]:
    for silence in account.silences:
        match silence.cause:
            case Cause.HOLD if silence.until is None:
                yield _endless_hold(account, silence)
            case Cause.NOBODY if any(ask.kind is AskKind.DELIVERY for ask in account.asks):
                # The bounce itself is before the owner already: one matter, one ask.
                continue
            case Cause.AT_MOST | Cause.NOBODY | Cause.BOOKS_BEHIND:
                yield _standing_still(account, silence)
            case _:
                # The others brought their Ask along, or end by themselves.
                continue


def _endless_hold(account: Account, silence: Silence) -> Ask:
    rounds = (account.today - silence.since).days // HOLD_ASK_DAYS
    covered = ", ".join(silence.scope.invoices) or account.client.name
    return Ask(
        id=ask_id("hold", account.client.id, covered, str(silence.since), str(rounds)),
        kind=AskKind.HOLD,
        client=account.client.id,
        invoices=silence.scope.invoices,
        what=f"{covered} is on hold without an end: {silence.because}",
        ways=("remove the hold from the book", f"accountsd release {account.client.id}"),
        louder=False,
    )


def _standing_still(account: Account, silence: Silence) -> Ask:
    first = silence.scope.invoices[0] if silence.scope.invoices else account.client.id
    match silence.cause:
        case Cause.NOBODY:
            kind, ways = AskKind.DELIVERY, ["add a contact that works to the client's file"]
        case Cause.BOOKS_BEHIND:
            kind, ways = AskKind.MONEY, ["enter what was paid, then: accountsd books DATE"]
        case _:
            kind = AskKind.DEED
            ways = [f"accountsd release {first}", f"accountsd hand-over {first}"]
    # Books that are behind are one question, however many invoices wait for them.
    matter = ("books",) if silence.cause is Cause.BOOKS_BEHIND else (account.client.id, first)
    return Ask(
        id=ask_id(silence.cause.replace(" ", "-"), *matter, str(silence.since)),
        kind=kind,
        client=None if silence.cause is Cause.BOOKS_BEHIND else account.client.id,
        invoices=silence.scope.invoices,
        what=silence.because,
        ways=tuple(ways),
    )
