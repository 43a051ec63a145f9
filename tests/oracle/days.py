"""Which days are worked at a client's, found by walking the calendar one day at a time."""

from __future__ import annotations

import calendar
from datetime import date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

import holidays
from dateutil.rrule import rrulestr

from accountsd.core.terms import PayRunKind

if TYPE_CHECKING:
    from accountsd.core.book import Client
    from accountsd.core.terms import Days, PayRun

DAY = timedelta(days=1)


@cache
def _table(country: str, region: str | None, year: int) -> holidays.HolidayBase:
    return holidays.country_holidays(country, subdiv=region, years=year)


class Calendar:
    """The calendar on the wall of one client's office."""

    def __init__(self, client: Client) -> None:
        self.country, self.region = client.country, client.region

    def works(self, day: date) -> bool:
        """Neither weekend nor public holiday there."""
        table = _table(self.country, self.region, day.year)
        return day.weekday() not in table.weekend and day not in table

    def forward(self, day: date) -> date:
        """The day, or the next one that is worked."""
        return day if self.works(day) else self.forward(day + DAY)

    def back(self, day: date) -> date:
        """The day, or the one before it that is worked."""
        return day if self.works(day) else self.back(day - DAY)

    def worked(self, day: date, count: int) -> date:
        """The count-th working day after the day; before it, when the count is negative."""
        if count == 0:
            return day
        if count > 0:
            return self.worked(self.forward(day + DAY), count - 1)
        return self.worked(self.back(day - DAY), count + 1)

    def plus(self, day: date, days: Days) -> date:
        """`5 days` or `3 working days` later."""
        return self.worked(day, days.count) if days.working else day + days.count * DAY

    def minus(self, day: date, days: Days) -> date:
        """`5 days` or `3 working days` earlier."""
        return self.worked(day, -days.count) if days.working else day - days.count * DAY

    def near(self, one: date, other: date) -> bool:
        """At most five working days apart."""
        return max(one, other) <= self.worked(min(one, other), 5)

    def run_for(self, run: PayRun | None, due: date) -> date | None:
        """The first payment run that really happens on or after the due day."""
        if run is None:
            return None
        for offset in range(800):
            named = due + offset * DAY
            if _names(run, named) and self.back(named) >= due:
                return self.back(named)
        return None


def _names(run: PayRun, day: date) -> bool:
    """Whether the words of the book name that day."""
    last = calendar.monthrange(day.year, day.month)[1]
    match run.kind:
        case PayRunKind.DAYS_OF_MONTH:
            return day.day in run.days or (day.day == last and max(run.days) > last)
        case PayRunKind.LAST_DAY:
            return day.day == last
        case PayRunKind.LAST_WEEKDAY:
            return day.weekday() == run.days[0] and day.day + 7 > last
        case PayRunKind.EVERY_WEEKDAY:
            return day.weekday() in run.days
        case PayRunKind.RRULE:
            # The rules tried here have no INTERVAL: whether a day is named does not depend on the start.
            midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001
            return next(iter(rrulestr(run.rrule or "", dtstart=midnight))) == midnight
