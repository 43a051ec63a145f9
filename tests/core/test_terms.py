"""The small grammars of the book: days, terms, steps and payment runs, and what is no such thing."""

from datetime import date

import pytest

from accountsd.core.terms import (
    Anchor,
    Days,
    NotTerms,
    PayRun,
    PayRunKind,
    Terms,
    TermsKind,
    When,
    due_day,
    parse_days,
    parse_pay_run,
    parse_terms,
    parse_when,
)


@pytest.mark.parametrize(
    ("text", "days", "said"),
    [
        ("5 days", Days(5), "5 days"),
        ("1 day", Days(1), "1 day"),
        ("3 working days", Days(3, working=True), "3 working days"),
        ("1  Working Day", Days(1, working=True), "1 working day"),
        ("0 days", Days(0), "0 days"),
        ("366 days", Days(366), "366 days"),
    ],
)
def test_days_are_read(text: str, days: Days, said: str) -> None:
    """Days are counted by the calendar, working days by the client's."""
    assert parse_days(text) == days
    assert str(days) == said


@pytest.mark.parametrize("text", ["5", "days", "-1 days", "1.5 days", "367 days", "2 weeks", ""])
def test_what_is_no_number_of_days_is_refused(text: str) -> None:
    """Neither weeks nor fractions, nor more than a year: that is a slip."""
    with pytest.raises(NotTerms):
        parse_days(text)


@pytest.mark.parametrize(
    ("text", "terms", "due"),
    [
        ("30 days", Terms(TermsKind.DAYS, 30), date(2024, 3, 1)),
        ("end of month", Terms(TermsKind.END_OF_MONTH, 0), date(2024, 1, 31)),
        ("14 days after end of month", Terms(TermsKind.END_OF_MONTH, 14), date(2024, 2, 14)),
        ("15 of next month", Terms(TermsKind.DAY_OF_NEXT_MONTH, 15), date(2024, 2, 15)),
        # A month without that day pays on its last.
        ("31 of next month", Terms(TermsKind.DAY_OF_NEXT_MONTH, 31), date(2024, 2, 29)),
        ("0 days", Terms(TermsKind.DAYS, 0), date(2024, 1, 31)),
    ],
)
def test_terms_give_the_due_day_of_an_invoice_of_31_january(
    text: str, terms: Terms, due: date
) -> None:
    """An invoice issued on 31 January 2024 (a leap year) is due on the day that the terms say."""
    assert parse_terms(text) == terms
    assert due_day(terms, date(2024, 1, 31)) == due


@pytest.mark.parametrize(
    ("text", "issued", "due"),
    [
        ("end of month", date(2026, 12, 31), date(2026, 12, 31)),
        ("1 of next month", date(2026, 12, 31), date(2027, 1, 1)),
        ("30 days", date(2026, 12, 31), date(2027, 1, 30)),
        ("31 of next month", date(2026, 1, 1), date(2026, 2, 28)),
    ],
)
def test_terms_at_the_end_of_a_year(text: str, issued: date, due: date) -> None:
    """December runs into January, and February has what days it has."""
    assert due_day(parse_terms(text), issued) == due


@pytest.mark.parametrize(
    "text",
    ["net 30", "30", "30 working days", "32 of next month", "0 of next month", "end of year"],
)
def test_what_is_no_terms_is_refused(text: str) -> None:
    """The message says what would be terms."""
    with pytest.raises(NotTerms) as refused:
        parse_terms(text)
    assert str(refused.value) == (
        "wanted `30 days`, `end of month`, `15 of next month` or `14 days after end of month`"
    )


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("on issue", When(Anchor.AFTER_ISSUE, Days(0))),
        ("5 days after issue", When(Anchor.AFTER_ISSUE, Days(5))),
        ("5 working days before due", When(Anchor.BEFORE_DUE, Days(5, working=True))),
        ("1 day after due", When(Anchor.AFTER_DUE, Days(1))),
        ("3 days before pay run", When(Anchor.BEFORE_PAY_RUN, Days(3))),
        ("7 days after last letter", When(Anchor.AFTER_LAST_LETTER, Days(7))),
    ],
)
def test_the_day_of_a_step_is_read_and_written_alike(text: str, when: When) -> None:
    """Each step says when it is due, and says it back in the same words."""
    assert parse_when(text) == when
    assert str(when) == text


@pytest.mark.parametrize(
    "text", ["after due", "5 after due", "5 days", "5 days before issue", "5 days after pay run"]
)
def test_what_is_no_day_of_a_step_is_refused(text: str) -> None:
    """A step before issue, or after a payment run, does not exist."""
    with pytest.raises(NotTerms):
        parse_when(text)


@pytest.mark.parametrize(
    ("words", "run"),
    [
        ("15", PayRun(PayRunKind.DAYS_OF_MONTH, days=(15,))),
        (["15", "1"], PayRun(PayRunKind.DAYS_OF_MONTH, days=(1, 15))),
        ("last day", PayRun(PayRunKind.LAST_DAY)),
        ("last friday", PayRun(PayRunKind.LAST_WEEKDAY, days=(4,))),
        ("every Thursday", PayRun(PayRunKind.EVERY_WEEKDAY, days=(3,))),
        ("freq=monthly;byday=2fr", PayRun(PayRunKind.RRULE, rrule="FREQ=MONTHLY;BYDAY=2FR")),
        (
            "DTSTART:20260105;FREQ=WEEKLY;INTERVAL=2",
            PayRun(PayRunKind.RRULE, rrule="DTSTART:20260105\nRRULE:FREQ=WEEKLY;INTERVAL=2"),
        ),
    ],
)
def test_payment_runs_are_read(words: str | list[str], run: PayRun) -> None:
    """Days of the month, the last of something, every week, or a rule of RFC 5545."""
    assert parse_pay_run(words) == run


@pytest.mark.parametrize(
    "words",
    [
        "0",
        "32",
        ["1", "1"],
        [],
        "last weekend",
        "sometimes",
        "FREQ=HOURLY",
        "FREQ=DAILY;COUNT=3",
        "FREQ=DAILY;UNTIL=20270101",
        "FREQ=WEEKLY;INTERVAL=2",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;INTERVAL=2;DTSTART=20260101",
        "FREQ=MONTHLY;FREQ=DAILY",
    ],
)
def test_what_is_no_payment_run_is_refused(words: str | list[str]) -> None:
    """A rule that ends, that counts from nowhere, or that comes round less than once a year."""
    with pytest.raises(NotTerms):
        parse_pay_run(words)
