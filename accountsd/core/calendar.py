"""Days: whose today it is, which of them are worked, when an office is open, when a client pays.

The clock is an argument. Working days are those of a country and its region: no day of the weekend
there, no public holiday there. A country that the holiday tables lack has Saturday and Sunday only.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache, lru_cache
from itertools import islice
from typing import TYPE_CHECKING, assert_never

import holidays
from dateutil.rrule import rrulestr

from accountsd.core.terms import PayRunKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from zoneinfo import ZoneInfo

    from accountsd.core.book import Hours
    from accountsd.core.terms import Days, PayRun

ONE_DAY = timedelta(days=1)
# A rule that comes round daily and is moved off every holiday needs a few tries, never this many.
_TRIES = 400


@dataclass(frozen=True, slots=True)
class _Free:
    """What is not worked in a country in one year."""

    weekend: frozenset[int]
    holidays: frozenset[date]


# UTC+14, Kiritimati: nobody is further ahead.
_EARLIEST_TO_RISE = timezone(timedelta(hours=14))


def today_in(zone: ZoneInfo, now: datetime) -> date:
    """The date on the wall there; `now` is aware."""
    return now.astimezone(zone).date()


def latest_day(now: datetime) -> date:
    """The date where it is latest on earth: for judging a book before its own zone is known."""
    return now.astimezone(_EARLIEST_TO_RISE).date()


@lru_cache(maxsize=4096)
def _free(country: str, region: str | None, year: int) -> _Free:
    for subdivision in dict.fromkeys((region, None)):
        try:
            table = holidays.country_holidays(country, subdiv=subdivision, years=year)
        except NotImplementedError:
            continue
        return _Free(frozenset(table.weekend), frozenset(table))
    return _Free(frozenset({5, 6}), frozenset())


@cache
def regions(country: str) -> tuple[str, ...] | None:
    """The subdivisions with public holidays of their own; None where even the country's are not known.

    One country is looked up: the library's own list of all would load every country's calendar.
    """
    try:
        return tuple(holidays.country_holidays(country).subdivisions)
    except NotImplementedError:
        return None


def is_working_day(day: date, country: str, region: str | None) -> bool:
    """Neither weekend nor public holiday there."""
    free = _free(country, region, day.year)
    return day.weekday() not in free.weekend and day not in free.holidays


def next_working_day(day: date, country: str, region: str | None) -> date:
    """The day itself if it is worked, else the first one after it."""
    while not is_working_day(day, country, region):
        day += ONE_DAY
    return day


def previous_working_day(day: date, country: str, region: str | None) -> date:
    """The day itself if it is worked, else the last one before it."""
    while not is_working_day(day, country, region):
        day -= ONE_DAY
    return day


def add_working_days(day: date, count: int, country: str, region: str | None) -> date:
    """The count-th working day after the day (before it, for a negative count); 0 is the day itself."""
    step = ONE_DAY if count > 0 else -ONE_DAY
    for _ in range(abs(count)):
        day += step
        while not is_working_day(day, country, region):
            day += step
    return day


def add_days(day: date, days: Days, country: str, region: str | None) -> date:
    """`5 days` or `3 working days` after the day."""
    if days.working:
        return add_working_days(day, days.count, country, region)
    return day + timedelta(days=days.count)


def take_days(day: date, days: Days, country: str, region: str | None) -> date:
    """`5 days` or `3 working days` before the day."""
    if days.working:
        return add_working_days(day, -days.count, country, region)
    return day - timedelta(days=days.count)


def office_moment(
    hours: Hours, zone: ZoneInfo, country: str, region: str | None, now: datetime
) -> datetime | None:
    """When a letter may leave today: now, or at opening; None when today is over or not worked."""
    # In UTC throughout: two times of one zone compare by their wall clocks, which autumn repeats.
    now = now.astimezone(UTC)
    local = now.astimezone(zone)
    if local.weekday() not in hours.days or not is_working_day(local.date(), country, region):
        return None
    if now < opening(hours, zone, local.date()):
        return opening(hours, zone, local.date())
    return local if now < _at(local.date(), hours, zone, opens=False) else None


def next_office_moment(
    hours: Hours, zone: ZoneInfo, country: str, region: str | None, now: datetime
) -> datetime:
    """The first moment from now on at which a letter may leave, in the client's zone."""
    today = office_moment(hours, zone, country, region, now)
    if today is not None:
        return today
    day = next_working_day(today_in(zone, now) + ONE_DAY, country, region)
    for _ in range(_TRIES):
        if day.weekday() in hours.days:
            break
        day = next_working_day(day + ONE_DAY, country, region)
    return opening(hours, zone, day)


def opening(hours: Hours, zone: ZoneInfo, day: date) -> datetime:
    """When the office opens that day, in its zone."""
    return _at(day, hours, zone, opens=True)


def _at(day: date, hours: Hours, zone: ZoneInfo, *, opens: bool) -> datetime:
    wall = datetime.combine(day, hours.opens if opens else hours.closes, zone)
    # Through UTC and back: an hour that daylight saving skips becomes the hour that the clock shows.
    return wall.astimezone(UTC).astimezone(zone)


@lru_cache(maxsize=65_536)
def pay_run_on_or_after(run: PayRun, day: date, country: str, region: str | None) -> date | None:
    """The first run that really happens on or after the day; one on a holiday happens before it."""
    for nominal in islice(_nominal_runs(run, day), _TRIES):
        actual = previous_working_day(nominal, country, region)
        if actual >= day:
            return actual
    return None


def _nominal_runs(run: PayRun, start: date) -> Iterator[date]:
    """The days that the words of the book name, from `start` on, before holidays move them."""
    match run.kind:
        case PayRunKind.EVERY_WEEKDAY:
            for offset in range(_TRIES):
                day = start + timedelta(days=offset)
                if day.weekday() in run.days:
                    yield day
        case PayRunKind.RRULE:
            # A rule without a start of its own is counted from a Monday, 1 January.
            rule = rrulestr(run.rrule or "", dtstart=datetime(2024, 1, 1))  # noqa: DTZ001
            midnight = datetime(start.year, start.month, start.day)  # noqa: DTZ001
            yield from (found.date() for found in rule.xafter(midnight, inc=True))
        case PayRunKind.DAYS_OF_MONTH | PayRunKind.LAST_DAY | PayRunKind.LAST_WEEKDAY:
            for first in _months(start):
                yield from (day for day in _in_month(run, first) if day >= start)
        case _:
            assert_never(run.kind)


def _months(start: date) -> Iterator[date]:
    first = start.replace(day=1)
    for _ in range(_TRIES):
        yield first
        first = (first + timedelta(days=31)).replace(day=1)


def _in_month(run: PayRun, first: date) -> Iterable[date]:
    last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
    if run.kind is PayRunKind.LAST_DAY:
        return (last,)
    if run.kind is PayRunKind.LAST_WEEKDAY:
        return (last - timedelta(days=(last.weekday() - run.days[0]) % 7),)
    return sorted({first.replace(day=min(day, last.day)) for day in run.days})
