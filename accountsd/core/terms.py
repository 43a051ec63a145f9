"""The small grammars of the book: days, terms, steps' `when`, pay runs.

Each is parsed here into a value, once, at load; `core/calendar.py` turns values into days.
A text that does not fit raises `NotTerms` with what was wanted, for `config/` to place.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from dateutil.rrule import rrulestr

if TYPE_CHECKING:
    from collections.abc import Sequence


class NotTerms(ValueError):
    """The text does not fit the grammar; the message says what would."""


@dataclass(frozen=True, slots=True)
class Days:
    """`5 days` or `3 working days` (the client's country and region)."""

    count: int
    working: bool = False

    def __str__(self) -> str:
        unit = "working day" if self.working else "day"
        return f"{self.count} {unit}{'' if self.count == 1 else 's'}"


class TermsKind(StrEnum):
    """How the due day follows from the day of issue."""

    DAYS = "days after issue"
    END_OF_MONTH = "days after end of month"
    DAY_OF_NEXT_MONTH = "day of next month"


@dataclass(frozen=True, slots=True)
class Terms:
    """`30 days` · `end of month` (count 0) · `14 days after end of month` · `15 of next month`."""

    kind: TermsKind
    count: int


class Anchor(StrEnum):
    """What a step's day is counted from; the negative ones count back."""

    AFTER_ISSUE = "after issue"
    BEFORE_DUE = "before due"
    AFTER_DUE = "after due"
    BEFORE_PAY_RUN = "before pay run"
    AFTER_LAST_LETTER = "after last letter"


@dataclass(frozen=True, slots=True)
class When:
    """`on issue` is 0 days after issue."""

    anchor: Anchor
    days: Days

    def __str__(self) -> str:
        if self.anchor is Anchor.AFTER_ISSUE and self.days.count == 0:
            return "on issue"
        return f"{self.days} {self.anchor}"


class PayRunKind(StrEnum):
    """How a client's payment runs recur."""

    DAYS_OF_MONTH = "days of month"
    LAST_DAY = "last day"
    LAST_WEEKDAY = "last weekday"
    EVERY_WEEKDAY = "every weekday"
    RRULE = "rrule"


@dataclass(frozen=True, slots=True)
class PayRun:
    """`15` · `[1, 15]` · `last day` · `last friday` · `every thursday` · an RFC 5545 RRULE.

    `rrule` is `FREQ=…`, or `DTSTART:YYYYMMDD`, a line break and `RRULE:FREQ=…` where a start was given.
    """

    kind: PayRunKind
    days: tuple[int, ...] = ()  # days of the month, or one weekday (0 is Monday)
    rrule: str | None = None


WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# Nothing in trade credit is counted in more days than this; more is a slip of the finger.
MOST_DAYS = 366

_DAYS = re.compile(r"(\d{1,4}) (working )?days?")
_WHEN = re.compile(
    r"(\d{1,4}) (working )?days? (after issue|before due|after due|before pay run|after last letter)"
)
_NEXT_MONTH = re.compile(r"(\d{1,2}) of next month")
_WEEKLY = re.compile(rf"(last|every) ({'|'.join(WEEKDAYS)})")
_RRULE = re.compile(r"(?:DTSTART[:=](\d{8})[\s;]+)?(?:RRULE:)?([A-Z]+=[^\s:]+)")
_INTERVAL = re.compile(r"[1-9]\d{0,2}")
_RRULE_FREQUENCIES = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
_RRULE_PARTS = frozenset(
    {
        "FREQ",
        "INTERVAL",
        "BYDAY",
        "BYMONTH",
        "BYMONTHDAY",
        "BYSETPOS",
        "BYWEEKNO",
        "BYYEARDAY",
        "WKST",
    }
)
_SAMPLE_RRULE = "FREQ=MONTHLY;BYDAY=2FR"
_WANTED_PAY_RUN = (
    "wanted `15`, `[1, 15]`, `last day`, `last friday`, `every thursday`"
    f" or an RRULE such as `{_SAMPLE_RRULE}`"
)
_END_OF_MONTH = re.compile(r"(\d{1,4}) days? after end of month")


def parse_days(text: str) -> Days:
    """`3 working days`. Raises NotTerms."""
    match = _DAYS.fullmatch(_plain(text))
    if not match:
        raise NotTerms("wanted a number of days, such as `5 days` or `3 working days`")
    return Days(_count(match[1]), working=bool(match[2]))


def parse_terms(text: str) -> Terms:
    """`30 days`, `end of month`, `15 of next month`, `14 days after end of month`. Raises NotTerms."""
    plain = _plain(text)
    if plain == "end of month":
        return Terms(TermsKind.END_OF_MONTH, 0)
    if match := _END_OF_MONTH.fullmatch(plain):
        return Terms(TermsKind.END_OF_MONTH, _count(match[1]))
    if (match := _NEXT_MONTH.fullmatch(plain)) and 1 <= int(match[1]) <= 31:
        return Terms(TermsKind.DAY_OF_NEXT_MONTH, int(match[1]))
    if (match := _DAYS.fullmatch(plain)) and not match[2]:
        return Terms(TermsKind.DAYS, _count(match[1]))
    raise NotTerms(
        "wanted `30 days`, `end of month`, `15 of next month` or `14 days after end of month`"
    )


def parse_when(text: str) -> When:
    """A step's `when` as the contract lists them. Raises NotTerms."""
    plain = _plain(text)
    if plain == "on issue":
        return When(Anchor.AFTER_ISSUE, Days(0))
    match = _WHEN.fullmatch(plain)
    if not match:
        raise NotTerms(
            "wanted `on issue`, or `N days` (or `N working days`) `after issue`, `before due`,"
            " `after due`, `before pay run` or `after last letter`"
        )
    return When(Anchor(match[3]), Days(_count(match[1]), working=bool(match[2])))


def due_day(terms: Terms, issued: date) -> date:
    """The agreed day. A month that lacks the day of `31 of next month` gives its last day."""
    match terms.kind:
        case TermsKind.DAYS:
            return issued + timedelta(days=terms.count)
        case TermsKind.END_OF_MONTH:
            return _month_end(issued) + timedelta(days=terms.count)
        case TermsKind.DAY_OF_NEXT_MONTH:
            last = _month_end(_month_end(issued) + timedelta(days=1))
            return last.replace(day=min(terms.count, last.day))


def parse_pay_run(words: str | Sequence[str]) -> PayRun:
    """`15`, `["1", "15"]`, `last day`, `last friday`, `every thursday` or an RRULE. Raises NotTerms."""
    if not isinstance(words, str):
        return _days_of_month(words)
    plain = _plain(words)
    if plain == "last day":
        return PayRun(PayRunKind.LAST_DAY)
    if match := _WEEKLY.fullmatch(plain):
        kind = PayRunKind.LAST_WEEKDAY if match[1] == "last" else PayRunKind.EVERY_WEEKDAY
        return PayRun(kind, days=(WEEKDAYS.index(match[2]),))
    if plain.isdecimal():
        return _days_of_month([plain])
    if "freq=" in plain:
        return PayRun(PayRunKind.RRULE, rrule=_rrule(words))
    raise NotTerms(_WANTED_PAY_RUN)


def _days_of_month(words: Sequence[str]) -> PayRun:
    days = [int(word) for word in words if word.isdecimal() and 1 <= int(word) <= 31]
    if not days or len(days) != len(words):
        raise NotTerms("wanted days of the month from 1 to 31, such as `15` or `[1, 15]`")
    if len(set(days)) != len(days):
        raise NotTerms("wanted each day of the month once")
    return PayRun(PayRunKind.DAYS_OF_MONTH, days=tuple(sorted(days)))


def _rrule(words: str) -> str:
    """The rule in one spelling, refused where working it out could cost without bound."""
    match = _RRULE.fullmatch(words.strip().upper())
    if not match:
        raise NotTerms(f"wanted an RRULE such as `{_SAMPLE_RRULE}`")
    parts = [tuple(part.partition("=")[::2]) for part in match[2].split(";")]
    names = [name for name, _ in parts]
    if strange := sorted(set(names) - _RRULE_PARTS):
        raise NotTerms(
            f"wanted a rule without an end, in whole days; {strange[0]} has no place in it"
        )
    if len(set(names)) != len(names):
        raise NotTerms("wanted each part of the RRULE once")
    rule = dict(parts)
    if rule.get("FREQ") not in _RRULE_FREQUENCIES:
        raise NotTerms("wanted FREQ to be DAILY, WEEKLY, MONTHLY or YEARLY")
    if not _INTERVAL.fullmatch(rule.get("INTERVAL", "1")):
        raise NotTerms("wanted an INTERVAL from 1 to 366")
    if rule.get("INTERVAL", "1") != "1" and not match[1]:
        raise NotTerms("wanted DTSTART:YYYYMMDD before the rule: an INTERVAL counts from a day")
    _comes_round(match[1], match[2])
    return f"DTSTART:{match[1]}\nRRULE:{match[2]}" if match[1] else match[2]


def _comes_round(start: str | None, rule: str) -> None:
    """Refuses a rule that dateutil cannot read, or that leaves a gap of more than a year."""
    try:
        first = datetime.strptime(start, "%Y%m%d") if start else datetime(2024, 1, 1)  # noqa: DTZ001,DTZ007
        end = first + timedelta(days=5 * 366)
        # The end bounds the work: without one, `30 February` is looked for until the year 9999.
        days = list(rrulestr(f"{rule};UNTIL={end:%Y%m%d}", dtstart=first))
    except (ValueError, OverflowError, IndexError, KeyError, TypeError) as broken:
        raise NotTerms(f"wanted an RRULE such as `{_SAMPLE_RRULE}`") from broken
    gaps = [later - earlier for earlier, later in pairwise([first, *days, end])]
    if max(gaps) > timedelta(days=MOST_DAYS + 1):
        raise NotTerms("wanted a rule that comes round at least once a year")


def _month_end(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _count(digits: str) -> int:
    count = int(digits)
    if count > MOST_DAYS:
        raise NotTerms(f"wanted at most {MOST_DAYS} days")
    return count


def _plain(text: str) -> str:
    return " ".join(text.lower().split())
