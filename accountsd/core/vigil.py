"""What time and the book alone put before the owner: the last column of silences.md.

`matters` is a pure look at one client's account, `of_the_book` at the book; each ask's id is derived
from its matter, so that asking twice is impossible, and one that is no longer called for has ended.
Time never turns a person's open matter into a chase — here it only speaks.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.calendar import ONE_DAY, add_days
from accountsd.core.journal import (
    Answered,
    Ask,
    Asked,
    AskKind,
    By,
    Cause,
    Retracted,
    Source,
    SourceKind,
)
from accountsd.core.wording import listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from accountsd.core.book import Book
    from accountsd.core.receivable import Account, AdviceState, Silence

# silences.md: a hold without an end is asked about every so many days.
HOLD_ASK_DAYS = 30
# The answer of an ask whose matter ended without a word of the owner's.
OVER = "its matter ended"
# What the ids of the asks made here begin with; a mail's ask or a step's never looks like that.
_CAUSES = {
    "money": Cause.ADVISED,
    **{
        cause.replace(" ", "-"): cause
        for cause in (
            *(Cause.HOLD, Cause.NOBODY, Cause.AT_MOST),
            *(Cause.BOOKS_BEHIND, Cause.BOOK_WRONG),
        )
    },
}
_OWN = re.compile(r"([a-z-]+)-[0-9a-f]{8}")


@dataclass(frozen=True, slots=True)
class Matter:
    """An ask that today calls for, and what keeps Tony quiet meanwhile."""

    ask: Ask
    cause: Cause


def matters(account: Account) -> tuple[Matter, ...]:
    """What today's account calls for, asked already or not."""
    return (*_late_advices(account), *_from_silences(account))


def of_the_book(book: Book) -> tuple[Matter, ...]:
    """What is wrong in the book keeps Tony from asking for money; one slip is one question."""
    found: dict[str, list[str]] = {}
    for client, wrong in book.broken.items():
        found.setdefault(wrong, []).append(client)
    told = [_book_wrong(wrong, clients) for wrong, clients in found.items()]
    if book.config_broken is not None:
        told.append(_book_wrong(book.config_broken, []))
    return tuple(told)


def ended(open_asks: Iterable[Ask], called_for: Iterable[Matter]) -> tuple[Ask, ...]:
    """Asks of ours that wait for the owner though nothing calls for them any more."""
    ids = {matter.ask.id for matter in called_for}
    return tuple(ask for ask in open_asks if cause_of(ask.id) and ask.id not in ids)


def cause_of(ask: str) -> Cause | None:
    """What an ask made here is about, by its id; None: a mail, a letter or a step brought it."""
    made = _OWN.fullmatch(ask)
    return _CAUSES.get(made[1]) if made else None


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


def over(ask: Ask, now: datetime) -> Answered:
    """The fact that closes an ask whose matter ended without a word of the owner's."""
    cause = f"{ask.id}@{now.isoformat()}"
    return Answered(
        id=f"{OVER}:{cause}/ask0",
        at=now,
        by=By.TONY,
        source=Source(SourceKind.LETTER, cause),
        client=ask.client,
        ask=ask.id,
        word=OVER,
    )


def again(ask: Ask, answered: Answered | None, now: datetime) -> Retracted | None:
    """The matter was over and is back: that it had ended was wrong. What the owner closed stays closed."""
    if answered is None or answered.word != OVER:
        return None
    return Retracted(
        id=f"again:{answered.id}",
        at=now,
        by=By.TONY,
        source=Source(SourceKind.BOOK, ask.id),
        client=ask.client,
        fact=answered.id,
    )


def _late_advices(account: Account) -> Iterator[Matter]:
    """The client said that it is paid, the grace is over, and no money is recorded."""
    for advice in account.advices:
        if advice.money_came or account.today <= advice.grace_until:
            continue
        numbers = _still_open(account, advice)
        if numbers:
            ask = Ask(
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
            yield Matter(ask, Cause.ADVISED)


def _still_open(account: Account, advice: AdviceState) -> tuple[str, ...]:
    listed = {line.invoice for line in advice.lines}
    return tuple(r.invoice.number for r in account.open if r.invoice.number in listed)


def _from_silences(account: Account) -> Iterator[Matter]:
    for silence in account.silences:
        match silence.cause:
            case Cause.HOLD if silence.until is None:
                yield Matter(_endless_hold(account, silence), silence.cause)
            case Cause.BOOKS_BEHIND if not _is_late(account, silence):
                # He has said how far behind he is; that long nobody asks him.
                continue
            case Cause.NOBODY | Cause.AT_MOST | Cause.BOOKS_BEHIND:
                ask = _standing_still(account, silence)
                if silence.cause is Cause.NOBODY and _bounce_asked(account, ask):
                    # The bounce itself is before the owner already: one matter, one ask.
                    continue
                yield Matter(ask, silence.cause)
            case _:
                # The others brought their Ask along, or end by themselves.
                continue


def _is_late(account: Account, silence: Silence) -> bool:
    """Whether the books should be known by now: the day after the due day, and the delay he gave."""
    within, client = account.books_within, account.client
    days = [
        r.invoice.due for r in account.receivables if r.invoice.number in silence.scope.invoices
    ]
    if within is None or not days:
        return True
    last = add_days(min(days) + ONE_DAY, within, client.country, client.region)
    return account.today > last


def _bounce_asked(account: Account, own: Ask) -> bool:
    return any(ask.kind is AskKind.DELIVERY and ask.id != own.id for ask in account.asks)


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
            statement = "accountsd bank FILE, with the bank's statement"
            kind, ways = (
                AskKind.MONEY,
                [statement, "or enter what was paid, then: accountsd books DATE"],
            )
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


def _book_wrong(wrong: str, clients: list[str]) -> Matter:
    """No clients: config.yaml itself is wrong."""
    who = f"no reminder goes to {listed(clients)}" if clients else "nobody is reminded"
    ask = Ask(
        id=ask_id("book-wrong", wrong),
        kind=AskKind.BOOK,
        client=clients[0] if len(clients) == 1 else None,
        invoices=(),
        what=f"The book is wrong, so {who}: {wrong}",
        ways=("mend the file: it is read again two seconds after you save it", "accountsd check"),
    )
    return Matter(ask, Cause.BOOK_WRONG)
