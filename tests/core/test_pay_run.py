"""The words for when money is due and when a client pays, as core/terms.py reads them."""

from datetime import date

import pytest

from accountsd.core.terms import NotTerms, PayRun, PayRunKind, due_day, parse_pay_run, parse_terms


@pytest.mark.parametrize(
    ("terms", "issued", "due"),
    [
        ("30 days", date(2026, 10, 1), date(2026, 10, 31)),
        ("0 days", date(2026, 10, 1), date(2026, 10, 1)),
        ("30 days", date(2028, 1, 30), date(2028, 2, 29)),
        ("end of month", date(2026, 2, 3), date(2026, 2, 28)),
        ("end of month", date(2028, 2, 29), date(2028, 2, 29)),
        ("14 days after end of month", date(2026, 12, 31), date(2027, 1, 14)),
        ("15 of next month", date(2026, 12, 31), date(2027, 1, 15)),
        ("31 of next month", date(2026, 1, 31), date(2026, 2, 28)),
        ("31 of next month", date(2026, 3, 31), date(2026, 4, 30)),
    ],
)
def test_the_agreed_day(terms: str, issued: date, due: date) -> None:
    """Where a month lacks the day, its last day is meant."""
    assert due_day(parse_terms(terms), issued) == due


@pytest.mark.parametrize(
    ("words", "run"),
    [
        ("15", PayRun(PayRunKind.DAYS_OF_MONTH, (15,))),
        (["15", "1"], PayRun(PayRunKind.DAYS_OF_MONTH, (1, 15))),
        ("  Last   Day ", PayRun(PayRunKind.LAST_DAY)),
        ("last friday", PayRun(PayRunKind.LAST_WEEKDAY, (4,))),
        ("every Monday", PayRun(PayRunKind.EVERY_WEEKDAY, (0,))),
        ("rrule:freq=monthly;byday=2fr", PayRun(PayRunKind.RRULE, rrule="FREQ=MONTHLY;BYDAY=2FR")),
        (
            "DTSTART:20260102 RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=FR",
            PayRun(
                PayRunKind.RRULE,
                rrule="DTSTART:20260102\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=FR",
            ),
        ),
    ],
)
def test_pay_runs(words: str | list[str], run: PayRun) -> None:
    """Every form of the contract, in any spelling of case and blanks."""
    assert parse_pay_run(words) == run


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("fortnightly", "wanted `15`, `[1, 15]`, `last day`"),
        ("32", "wanted days of the month from 1 to 31"),
        (["1", "1"], "wanted each day of the month once"),
        ([], "wanted days of the month"),
        ("FREQ=HOURLY", "wanted FREQ to be DAILY"),
        ("FREQ=DAILY;BYHOUR=9", "in whole days; BYHOUR has no place in it"),
        ("FREQ=WEEKLY;COUNT=3", "a rule without an end"),
        ("FREQ=WEEKLY;FREQ=DAILY", "each part of the RRULE once"),
        ("FREQ=WEEKLY;INTERVAL=2", "wanted DTSTART:YYYYMMDD before the rule"),
        ("DTSTART:20260102 FREQ=DAILY;INTERVAL=0", "wanted an INTERVAL from 1 to 366"),
        ("DTSTART:20260102 FREQ=YEARLY;INTERVAL=5", "at least once a year"),
        ("DTSTART:20261301 FREQ=DAILY", "wanted an RRULE such as"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "at least once a year"),
        ("FREQ=MONTHLY;BYDAY=XX", "wanted an RRULE such as"),
        ("FREQ=MONTHLY;BYMONTHDAY=99", "at least once a year"),
    ],
)
def test_pay_runs_that_are_none(words: str | list[str], said: str) -> None:
    """A rule that ends, is finer than a day, or would be looked for until the year 9999 is refused."""
    with pytest.raises(NotTerms) as refused:
        parse_pay_run(words)
    assert said in str(refused.value)
