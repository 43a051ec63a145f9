"""Days as they are printed in tables and behind labels: 27-FEB-2026, 02/13/26, 20260424, 8 avril 2026.

Which of two comes first in 04/02/2026 is decided by other days of the same document, by the client's
country, and by what is near the day of the mail.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from accountsd.core.reading import when
from accountsd.core.reading.advice.figures import plain
from accountsd.core.reading.when.days import MONTH_FIRST
from accountsd.core.reading.when.names import months

_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/])")
_ISO = re.compile(r"(?<!\d)(20\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)")
_TIGHT = re.compile(r"(?<![\dA-Za-z])(20\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)")
_ERA = re.compile(r"(?:令和|R)\s?(\d{1,2})\s?[年.]\s?(\d{1,2})\s?[月.]\s?(\d{1,2})")
_NAMED = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s./-]{0,2}(?:de\s"
    r"|of\s)?([^\W\d_]{3,12})\.?[\s.,/-]{0,2}(?:de\s|del\s)?(20\d\d|\d\d)(?!\d)"
)
_NAMED_US = re.compile(
    r"(?<![^\W\d_])([^\W\d_]{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(20\d\d)(?!\d)"
)
FAR = timedelta(days=45)
NEAR = timedelta(days=12)
EARLIEST, LATEST = timedelta(days=-400), timedelta(days=200)


@dataclass(frozen=True, slots=True)
class Calendar:
    """How this document writes its days, seen from the day of the mail."""

    base: date
    month_first: bool
    certain: bool  # seen in the document itself
    country: str


def calendar_of(text: str, base: date, country: str) -> Calendar:
    """A day like 02/13/2026 settles the matter for all of them."""
    firsts = seconds = 0
    for match in _NUMERIC.finditer(plain(text[:200_000])):
        if match[2] != ".":
            firsts += int(match[1]) > 12
            seconds += int(match[3]) > 12 and int(match[1]) <= 12
    if firsts != seconds and not (firsts and seconds):
        return Calendar(base, seconds > firsts, certain=True, country=country)
    return Calendar(base, country in MONTH_FIRST, certain=False, country=country)


def day(text: str, calendar: Calendar) -> date | None:
    """The first day named in a short text."""
    text = plain(text[:200])
    for pattern, order in ((_ISO, "ymd"), (_ERA, "era"), (_TIGHT, "ymd")):
        match = pattern.search(text)
        if match:
            year = int(match[1]) + (2018 if order == "era" else 0)
            if found := _safe(year, int(match[2]), int(match[3])):
                return _credible(found, calendar)
    return _credible(_numeric(text, calendar) or _named(text) or _spoken(text, calendar), calendar)


def _credible(found: date | None, calendar: Calendar) -> date | None:
    if found is None or not EARLIEST <= found - calendar.base <= LATEST:
        return None
    return found


def _numeric(text: str, calendar: Calendar) -> date | None:
    match = _NUMERIC.search(text)
    if not match:
        return None
    first, second = int(match[1]), int(match[3])
    year = int(match[4]) + (2000 if len(match[4]) == 2 else 0)
    by_day, by_month = _safe(year, second, first), _safe(year, first, second)
    if match[2] == "." or not (by_day and by_month):
        return by_day or by_month
    chosen, other = (by_month, by_day) if calendar.month_first else (by_day, by_month)
    off, instead = abs(chosen - calendar.base), abs(other - calendar.base)
    if not calendar.certain and off > FAR and instead <= NEAR:
        return other
    return chosen


def _named(text: str) -> date | None:
    for pattern, at_day, at_month in ((_NAMED, 1, 2), (_NAMED_US, 2, 1)):
        for match in pattern.finditer(text.lower()):
            month = months().get(match[at_month]) or months().get(match[at_month][:3])
            if month:
                year = int(match[3]) + (2000 if len(match[3]) == 2 else 0)
                if found := _safe(year, month, int(match[at_day])):
                    return found
    return None


def _spoken(text: str, calendar: Calendar) -> date | None:
    """Days as they are said in a sentence: 3 March, yesterday."""
    said = when.days(text.lower(), calendar.base, calendar.country, past=True)
    return next((one.day for one in said if one.day), None)


def _safe(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
