"""The small grammars of the book: days, terms, steps' `when`, pay runs.

Each is parsed here into a value, once, at load; `core/calendar.py` turns values into days.
A text that does not fit raises `NotTerms` with what was wanted, for `config/` to place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


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
    """`15` · `[1, 15]` · `last day` · `last friday` · `every thursday` · an RFC 5545 RRULE."""

    kind: PayRunKind
    days: tuple[int, ...] = ()  # days of the month, or one weekday (0 is Monday)
    rrule: str | None = None


WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# Nothing in trade credit is counted in more days than this; more is a slip of the finger.
MOST_DAYS = 366

_DAYS = re.compile(r"(\d{1,4}) (working )?days?")
_WHEN = re.compile(r"(\d{1,4}) (working )?days? (after issue|before due|after due|before pay run|after last letter)")
_NEXT_MONTH = re.compile(r"(\d{1,2}) of next month")
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


def _count(digits: str) -> int:
    count = int(digits)
    if count > MOST_DAYS:
        raise NotTerms(f"wanted at most {MOST_DAYS} days")
    return count


def _plain(text: str) -> str:
    return " ".join(text.lower().split())
