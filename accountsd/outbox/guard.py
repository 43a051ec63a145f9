"""The second guard: what may not leave now whatever the plan says, by addresses and numbers alone.

It knows no names of letters, steps or clients' ids, so renaming any of them cannot get a letter past
it: no chase to an address within the gap of the last, no invoice in two letters of one day, nothing
outside the client's office hours (promises 1, 7). It reads the outbox and changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from accountsd.core.book import Book, Client
from accountsd.core.calendar import add_days, next_office_moment, today_in
from accountsd.core.letter import LetterClass
from accountsd.store import Outgoing, Store

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class TooSoon:
    """Not before `until` (aware), and why."""

    until: datetime
    why: str


def too_soon(store: Store, outgoing: Outgoing, book: Book, now: datetime) -> TooSoon | None:
    """None: it may leave. Letters to the owner always may."""
    client = book.clients.get(outgoing.letter.client or "")
    if client is None:
        return None
    return (
        _office(book, client, now)
        or _same_day(store, outgoing, book, client, now)
        or _gap(store, outgoing, book, client, now)
    )


def _office(book: Book, client: Client, now: datetime) -> TooSoon | None:
    opens = _opening(book, client, now)
    return TooSoon(opens, "the client's office is closed") if opens > now else None


def _same_day(
    store: Store, outgoing: Outgoing, book: Book, client: Client, now: datetime
) -> TooSoon | None:
    letter = outgoing.letter
    if letter.automatic:
        return None  # An answer is asked for by the client; it waits for nothing.
    today = today_in(client.timezone, now)
    start, end = _midnight(today, client.timezone), _midnight(today + ONE_DAY, client.timezone)
    listed = set(letter.invoices or (said.invoice for said in letter.said))
    again = listed & store.outbox.invoices_said_between(start, end, but=outgoing.id)
    if not again:
        return None
    return TooSoon(_opening(book, client, end), f"{min(again)} was in another letter today")


def _gap(
    store: Store, outgoing: Outgoing, book: Book, client: Client, now: datetime
) -> TooSoon | None:
    if outgoing.letter.klass is not LetterClass.CHASE:
        return None
    today = today_in(client.timezone, now)
    first = _first_day_still_near(client, today)
    if first is None:
        return None
    chased = store.outbox.chased_addresses_since(_midnight(first, client.timezone), but=outgoing.id)
    if not any(address.lower() in chased for address in outgoing.letter.to):
        return None
    tomorrow = _midnight(today + ONE_DAY, client.timezone)
    return TooSoon(_opening(book, client, tomorrow), "that address had a reminder within the gap")


def _first_day_still_near(client: Client, today: date) -> date | None:
    """The earliest day whose chase forbids one today; None where the gap is no day at all."""
    earliest = None
    day = today
    while add_days(day, client.policy.gap, client.country, client.region) > today:
        earliest = day
        day -= ONE_DAY
    return earliest


def _opening(book: Book, client: Client, moment: datetime) -> datetime:
    opens = next_office_moment(book.hours, client.timezone, client.country, client.region, moment)
    return opens.astimezone(UTC)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(0), zone).astimezone(UTC)
