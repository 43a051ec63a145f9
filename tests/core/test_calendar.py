"""Days at their ends: weekends, holidays by country and region, leap years, and daylight saving."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from accountsd.core.book import Hours
from accountsd.core.calendar import (
    add_working_days,
    is_working_day,
    next_office_moment,
    next_working_day,
    office_moment,
    opening,
    pay_run_on_or_after,
    previous_working_day,
    today_in,
)
from accountsd.core.terms import parse_pay_run
from tests.core.sample import on

LONDON = ZoneInfo("Europe/London")
NEW_YORK = ZoneInfo("America/New_York")
AUCKLAND = ZoneInfo("Pacific/Auckland")
OFFICE = Hours(frozenset(range(5)), time(9), time(16, 30))


def test_today_is_the_clients() -> None:
    """At eleven in the evening in London it is already tomorrow in Auckland and still today in New York."""
    now = datetime(2026, 11, 24, 23, tzinfo=UTC)
    assert [str(today_in(zone, now)) for zone in (LONDON, AUCKLAND, NEW_YORK)] == [
        "2026-11-24",
        "2026-11-25",
        "2026-11-24",
    ]


@pytest.mark.parametrize(
    ("when", "country", "region", "worked"),
    [
        ("2026-11-24", "GB", None, True),
        ("2026-11-28", "GB", None, False),  # a Saturday
        ("2026-12-25", "GB", None, False),
        ("2026-12-28", "GB", None, False),  # Boxing Day falls on a Saturday and is made up for
        ("2026-11-30", "GB", "SCT", False),  # St Andrew's Day, in Scotland only
        ("2026-11-30", "GB", "ENG", True),
        ("2026-10-31", "DE", "BB", False),
        ("2026-11-27", "AE", None, True),  # Friday is worked there since 2022
        ("2026-11-27", "SA", None, False),  # Friday and Saturday are the weekend there
        ("2026-11-29", "SA", None, True),
        ("2026-12-25", "XX", None, True),  # a country without a table has weekends only
        ("2026-11-28", "XX", None, False),
        ("2026-12-25", "GB", "nowhere", False),  # a region without a table has its country's days
    ],
)
def test_working_days_are_the_clients(
    when: str, country: str, region: str | None, worked: bool
) -> None:
    """Working days are those of the client's country and region."""
    assert is_working_day(on(when), country, region) is worked


def test_working_days_over_christmas_and_new_year() -> None:
    """Three working days after Christmas Eve end in the last days of December, two years meet in January."""
    assert add_working_days(on("2026-12-24"), 1, "GB", "ENG") == on("2026-12-29")
    assert add_working_days(on("2026-12-24"), 4, "GB", "ENG") == on("2027-01-04")
    assert add_working_days(on("2027-01-04"), -1, "GB", "ENG") == on("2026-12-31")
    assert add_working_days(on("2026-11-28"), 0, "GB", "ENG") == on("2026-11-28")


def test_the_nearest_working_day_both_ways() -> None:
    """A day that is worked stays; Easter moves back to Maundy Thursday and on to Tuesday."""
    assert next_working_day(on("2026-04-03"), "GB", "ENG") == on("2026-04-07")
    assert previous_working_day(on("2026-04-06"), "GB", "ENG") == on("2026-04-02")
    assert next_working_day(on("2026-04-02"), "GB", "ENG") == on("2026-04-02")


@pytest.mark.parametrize(
    ("run", "after", "expected"),
    [
        ("15", "2026-11-02", "2026-11-13"),  # the 15th is a Sunday: the Friday before
        ("15", "2026-11-14", "2026-12-15"),  # that Friday has passed: next month's run
        (["1", "15"], "2026-11-16", "2026-12-01"),
        ("31", "2028-02-01", "2028-02-29"),  # a short month pays on its last day; here a leap day
        ("last day", "2026-02-01", "2026-02-27"),  # 28 February 2026 is a Saturday
        ("last friday", "2026-11-02", "2026-11-27"),
        ("last friday", "2026-12-01", "2026-12-24"),  # the last Friday is Christmas Day
        ("every thursday", "2026-12-18", "2026-12-24"),
        ("FREQ=MONTHLY;BYDAY=2FR", "2026-11-02", "2026-11-13"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-12-30", "2026-12-31"),
    ],
)
def test_pay_runs(run: str | list[str], after: str, expected: str) -> None:
    """A client's payment run, on a holiday the working day before."""
    found = pay_run_on_or_after(parse_pay_run(run), on(after), "GB", "ENG")
    assert found == on(expected)


def test_a_fortnightly_run_counts_from_its_own_start() -> None:
    """Every second Friday is told apart from the other Fridays by the day it starts from."""
    run = parse_pay_run("DTSTART:20261106 RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=FR")
    assert pay_run_on_or_after(run, on("2026-11-07"), "GB", "ENG") == on("2026-11-20")


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-24T08:59", "2026-11-24T09:00"),
        ("2026-11-24T09:00", "2026-11-24T09:00"),
        ("2026-11-24T16:29", "2026-11-24T16:29"),
        ("2026-11-24T16:30", None),
        ("2026-11-28T10:00", None),  # Saturday
        ("2026-12-25T10:00", None),  # Christmas Day
    ],
)
def test_office_hours(now: str, expected: str | None) -> None:
    """A letter leaves now, or at opening; after closing, at weekends and on holidays not today."""
    moment = office_moment(
        OFFICE, LONDON, "GB", "ENG", datetime.fromisoformat(now).replace(tzinfo=LONDON)
    )
    wanted = datetime.fromisoformat(expected).replace(tzinfo=LONDON) if expected else None
    assert moment == wanted


def test_the_next_office_moment_crosses_christmas() -> None:
    """What misses the closing on Christmas Eve waits for the Tuesday after Boxing Day."""
    late = datetime(2026, 12, 24, 17, tzinfo=LONDON)
    assert next_office_moment(OFFICE, LONDON, "GB", "ENG", late) == datetime(
        2026, 12, 29, 9, tzinfo=LONDON
    )


def test_office_days_may_be_fewer_than_working_days() -> None:
    """An office that writes from Monday to Thursday writes nothing on a Friday."""
    hours = Hours(frozenset(range(4)), time(9), time(16, 30))
    friday = datetime(2026, 11, 27, 10, tzinfo=LONDON)
    assert office_moment(hours, LONDON, "GB", "ENG", friday) is None
    assert next_office_moment(hours, LONDON, "GB", "ENG", friday).date() == on("2026-11-30")


def test_opening_in_the_hour_that_spring_skips() -> None:
    """On 29 March 2026 London has no 01:30; an office opening then opens at 02:30 summer time."""
    hours = Hours(frozenset(range(7)), time(1, 30), time(5))
    found = opening(hours, LONDON, on("2026-03-29"))
    assert found.isoformat() == "2026-03-29T02:30:00+01:00"


def test_opening_in_the_hour_that_autumn_repeats() -> None:
    """On 25 October 2026 London has 01:30 twice; the office opens at the first."""
    hours = Hours(frozenset(range(7)), time(1, 30), time(5))
    assert opening(hours, LONDON, on("2026-10-25")).isoformat() == "2026-10-25T01:30:00+01:00"


def test_the_office_opens_at_nine_there_before_and_after_the_clocks_change() -> None:
    """Nine o'clock in New York is 13:00 UTC in summer and 14:00 in winter."""
    summer, winter = (opening(OFFICE, NEW_YORK, on(text)) for text in ("2026-10-30", "2026-11-02"))
    assert (summer.astimezone(UTC).hour, winter.astimezone(UTC).hour) == (13, 14)
