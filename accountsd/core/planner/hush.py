"""Which silences stop what today, and how the longest of them is told. It reads; it decides nothing.

Adds to an account's own silences those that only the shell can know: `Conditions` and the book.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from accountsd.core.calendar import today_in
from accountsd.core.journal import Cause, Scope, Stops
from accountsd.core.planner.model import Held
from accountsd.core.receivable import Silence
from accountsd.core.terms import Anchor

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from accountsd.core.book import Book
    from accountsd.core.ladder import Coming
    from accountsd.core.planner.model import Conditions
    from accountsd.core.receivable import Account, Cover

# house.md, beam 5: every folder scanned to its end within the last two minutes.
SCAN_IS_FRESH = timedelta(minutes=2)
_ORDER = {cause: place for place, cause in enumerate(Cause)}


def of_everybody(book: Book, now: datetime, conditions: Conditions) -> tuple[Silence, ...]:
    """Silences that cover the whole business."""
    today = today_in(book.business.timezone, now)
    return tuple(_of_everybody(book, today, now, conditions))


def _of_everybody(
    book: Book, today: date, now: datetime, conditions: Conditions
) -> Iterator[Silence]:
    scan = conditions.last_full_scan
    if not conditions.assume_read and (scan is None or now - scan > SCAN_IS_FRESH):
        because = "The mailbox has not been read to its end; nothing is sent past an unread mail."
        yield _silence(Cause.MAILBOX_UNREAD, Stops.ALL, today, because)
    if conditions.state_older is not None:
        yield _silence(Cause.STATE_OLDER, Stops.ALL, today, conditions.state_older)
    if book.config_broken is not None:
        because = f"config.yaml is wrong, so nobody is chased: {book.config_broken}"
        yield _silence(Cause.BOOK_WRONG, Stops.CHASES, today, because)
    if conditions.surprise is not None and conditions.approved_plan_on != today:
        yield _silence(Cause.SURPRISE, Stops.CHASES, today, conditions.surprise)


def of_client(account: Account, conditions: Conditions) -> tuple[Silence, ...]:
    """The account's own silences and those of its mail and outbox."""
    client, added = account.client, []
    if client.id in conditions.unread:
        because = f"A mail from {client.name} has come and is not read yet."
        added.append(_silence(Cause.UNREAD, Stops.ALL, account.today, because))
    if client.id in conditions.in_doubt:
        because = f"It is not certain whether the last letter to {client.name} arrived."
        added.append(_silence(Cause.IN_DOUBT, Stops.ALL, account.today, because))
    return (*account.silences, *account.freed_today, *added)


def on_invoice(cover: Cover, number: str, coming: Coming | None) -> tuple[Silence, ...]:
    """Those that cover one invoice; a step before the payment run is meant for just that wait."""
    before_run = coming is not None and coming.step.when.anchor is Anchor.BEFORE_PAY_RUN
    return tuple(s for s in cover.on(number) if not (before_run and s.cause is Cause.PAY_RUN))


def longest(silences: Sequence[Silence]) -> Silence:
    """The one that ends last; one without end before all others, the table's order among equals."""
    return max(silences, key=lambda s: (end(s), -_ORDER[s.cause]))


def end(silence: Silence) -> tuple[bool, date]:
    """The last quiet day, to be compared; one without end is later than all."""
    return silence.until is None, silence.until or date.min


def held(ref: str, client: str, silences: Sequence[Silence]) -> Held:
    """What is not said, told by the silence that ends last."""
    last = longest(silences)
    return Held(ref, client, last.cause, last.because, last.until, last.ask)


def _silence(cause: Cause, stops: Stops, since: date, because: str) -> Silence:
    return Silence(cause, Scope(), stops, since, None, because)
