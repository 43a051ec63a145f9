"""Book, accounts and the facts since the last digest → Day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.calendar import today_in
from accountsd.core.digest import period, standing
from accountsd.core.digest.model import Day, Leaving, Need, Post
from accountsd.core.flag import flag
from accountsd.core.journal import Retracted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from accountsd.core.book import Book
    from accountsd.core.journal import Ask, Fact
    from accountsd.core.planner import Plan
    from accountsd.core.receivable import Account

# silences.md: an ask grows louder after so many working days.
LOUD_AFTER = 3


def day(  # noqa: PLR0913  (a digest is where everything meets)
    book: Book,
    accounts: Mapping[str, Account],
    facts: Sequence[Fact],
    asks: Sequence[tuple[Ask, datetime]],
    forecast: Plan,
    now: datetime,
    *,
    post: Post = Post(),  # noqa: B008  (frozen)
    trouble: Sequence[str] = (),
) -> Day:
    """The digest of this moment. `facts`: of all clients since the last one; `asks`: open, since when."""
    today = today_in(book.business.timezone, now)
    wrong = {fact.fact for fact in facts if isinstance(fact, Retracted)}
    happened = [f for f in facts if f.id not in wrong]
    everyone = list(accounts.values())
    return Day(
        on=today,
        business=book.business.name,
        mode=book.mode,
        needs=_needs(book, accounts, asks, now),
        mail=period.mail(book, accounts, happened),
        machines=period.machines(happened),
        money=period.money(book, accounts, happened),
        nobodys=period.nobodys(happened),
        gone=period.gone(book, happened),
        lost=period.lost(book, happened),
        lapsed=period.lapsed(happened),
        coming=standing.coming(everyone),
        broken=standing.broken(everyone),
        aging=standing.aging(everyone, book.business.currency),
        leaving=_leaving(book, forecast),
        covered=standing.covered(accounts, forecast.held),
        rests=standing.rests(everyone) if _opens_the_week(book, today) else (),
        trouble=tuple(trouble),
        post=post,
        books_known=max((a.books_known for a in everyone if a.books_known), default=None),
    )


def _needs(
    book: Book,
    accounts: Mapping[str, Account],
    asks: Sequence[tuple[Ask, datetime]],
    now: datetime,
) -> tuple[Need, ...]:
    """The louder ones first, and among equals the one that waits longest."""
    needs = []
    for ask, since in asks:
        told = flag(ask, since, book, now, accounts.get(ask.client or ""))
        loud = ask.louder and told.waited >= LOUD_AFTER
        needs.append(
            Need(
                ask.id,
                ask.kind,
                ask.what,
                told.client,
                told.still,
                told.since,
                told.waited,
                loud,
                ask.ways,
            )
        )
    return tuple(sorted(needs, key=lambda n: (not n.loud, n.since, n.ask)))


def _leaving(book: Book, forecast: Plan) -> tuple[Leaving, ...]:
    dues = sorted(forecast.dues, key=lambda due: (due.send_at, due.key))
    return tuple(
        Leaving(
            client=book.clients[due.client].name if due.client in book.clients else due.client,
            letter=due.letter,
            deed=due.deed,
            invoices=due.invoices,
            sums=tuple(due.totals.values()),
            at=due.send_at,
            needs_approval=due.needs_approval,
        )
        for due in dues
    )


def _opens_the_week(book: Book, today: date) -> bool:
    return today.weekday() == min(book.digest.days, default=0)
