"""Tables of days, read row by row: `meaning = phrase | phrase`, and the day that each meaning is.

In a phrase {wd} stands for a weekday's name, {n} for a count, {kw} for a week's number, {nr} for an
ordinal in words. It is tried where one of its longer words stands, behind `!` always. A row names one
day or says that the time is vague; it never guesses.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from accountsd.core.reading.when.model import Day, day_of_month, near
from accountsd.core.reading.when.names import months

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_SYNTAX = re.compile(r"\(\?P<\w+>|\(\?<?[:!=]|\\[sdb]")
_LITERAL = re.compile(r"[^\W\d_]+%?")
_WORD = re.compile(r"[^\W\d_]+")
LEAST = 3  # letters of a word by which a row is found
ALWAYS = "!"
_FRIDAY = 4
_WEEK = 7
_MIDDLE = 15
_PARTS = {"monday": 0, "wednesday": 2, "friday": 4}


@dataclass(frozen=True, slots=True)
class Row:
    """What a phrase means, and its pattern."""

    meaning: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Calendar:
    """A language's rows by the words that stand in them, and the words that they are made of."""

    by_word: Mapping[str, list[Row]]
    by_stem: tuple[tuple[str, Row], ...]
    always: tuple[Row, ...]
    weekdays: Mapping[str, int]
    counts: Mapping[str, int]
    ordinals: Mapping[str, int]


def calendar_of(
    table: str,
    weekdays: Mapping[str, int],
    counts: Mapping[str, int],
    ordinals: Mapping[str, int],
    *,
    spaced: bool = True,
) -> Calendar:
    """The rows of a table, compiled. `spaced`: words are set apart by spaces."""
    slots = {
        "{wd}": f"(?P<wd>{_choice(weekdays)})",
        "{n}": rf"(?P<n>\d{{1,2}}|{_choice(counts)})",
        "{kw}": r"(?P<kw>\d{1,2})",
        "{nr}": f"(?P<nr>{_choice(ordinals)})",
        "{month}": f"(?P<month>{_choice(months())})",
    }
    by_word: dict[str, list[Row]] = {}
    by_stem: list[tuple[str, Row]] = []
    always: list[Row] = []
    for meaning, phrase in _phrases(table):
        bare = phrase.removeprefix(ALWAYS)
        filled = _filled(bare, slots)
        row = Row(meaning, re.compile(rf"(?<![\w-])(?:{filled})(?!\w)" if spaced else filled))
        words, stems = _telling(bare, slots)
        if not spaced or bare != phrase:
            always.append(row)
            continue
        for word in words:
            by_word.setdefault(word, []).append(row)
        by_stem += [(stem, row) for stem in stems]
    return Calendar(by_word, tuple(by_stem), tuple(always), weekdays, counts, ordinals)


def _phrases(table: str) -> Iterator[tuple[str, str]]:
    for line in table.strip().splitlines():
        meaning, _, phrases = line.partition(" = ")
        for phrase in phrases.split(" | "):
            yield meaning.strip(), phrase.strip()


def _filled(phrase: str, slots: Mapping[str, str]) -> str:
    for slot, pattern in slots.items():
        phrase = phrase.replace(slot, pattern)
    return phrase


def _telling(phrase: str, slots: Mapping[str, str]) -> tuple[set[str], set[str]]:
    """The words of a phrase, and those of which only the beginning stands there."""
    for text in (_filled(phrase.replace("{month}", " "), slots), _filled(phrase, slots)):
        bare = _SYNTAX.sub(" ", re.sub(r"\\w[+*]", "%", text)).replace("\\", "")
        found = set(_LITERAL.findall(bare))
        stems = {word[:-1] for word in found if word.endswith("%")}
        words = {word for word in found if not word.endswith("%")}
        long = {word for word in words if len(word) >= LEAST}
        if long or stems:
            return long, stems
    return words, stems


def _choice(words: Mapping[str, int]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or r"(?!)"


def read(text: str, base: date, kept: Calendar, *, past: bool) -> list[Day]:
    """Every day that the rows find in a folded sentence."""
    found = []
    for row in _candidates(text, kept):
        for match in row.pattern.finditer(text):
            day = _meant(row.meaning, match, base, kept, past=past)
            if day is not None or row.meaning == "vague":
                found.append(Day(day, match.group(), match.start(), match.end(), exact=False))
    return found


def _candidates(text: str, kept: Calendar) -> list[Row]:
    """The rows that have a word in common with the sentence."""
    rows = {id(row): row for row in kept.always}
    for word in set(_WORD.findall(text)):
        rows.update((id(row), row) for row in kept.by_word.get(word, ()))
    rows.update((id(row), row) for stem, row in kept.by_stem if stem in text)
    return list(rows.values())


def _meant(
    meaning: str, match: re.Match[str], base: date, kept: Calendar, *, past: bool
) -> date | None:
    given = match.groupdict()
    weekday = kept.weekdays.get(given.get("wd") or "", _FRIDAY)
    count = _count(given.get("n"), kept)
    number = _number(given, kept)
    month = months().get(given.get("month") or "", int(given.get("m") or 0))
    return (
        _counted(meaning, count, base)
        or _in_weeks(meaning, weekday, int(given.get("kw") or 0), base)
        or _in_months(meaning, number, base)
        or _in_the_year(meaning, number, month, base, past=past)
    )


def _counted(meaning: str, count: int, base: date) -> date | None:
    match meaning.split():
        case ["today"]:
            return base
        case ["in", "days"]:
            return base + timedelta(days=count)
        case ["in", "weeks"]:
            return base + timedelta(days=count * _WEEK)
        case ["in", "months"]:
            return _months_on(base, count)
        case ["working", "days"]:
            return _working(base, count)
        case _:
            return None


def _in_weeks(meaning: str, weekday: int, week: int, base: date) -> date | None:
    monday = base - timedelta(days=base.weekday())
    coming = base + timedelta(days=(weekday - base.weekday()) % _WEEK or _WEEK)
    match meaning.split():
        case ["this", "week"]:
            day = monday + timedelta(days=weekday)
            return day if day >= base else None
        case ["next", "week"]:
            return monday + timedelta(days=_WEEK + weekday)
        case ["next", ("monday" | "wednesday" | "friday") as part]:
            return monday + timedelta(days=_WEEK + _PARTS[part])
        case ["coming", "weekday"]:
            return coming
        case ["week", "after"]:
            return coming + timedelta(days=_WEEK)
        case ["last", "weekday"]:
            return base - timedelta(days=(base.weekday() - weekday) % _WEEK or _WEEK)
        case ["week", "end"]:
            return base + timedelta(days=(_FRIDAY - base.weekday()) % _WEEK)
        case ["numbered", "week"]:
            return _of_week(base, week, weekday)
        case _:
            return None


def _in_months(meaning: str, number: int, base: date) -> date | None:
    following = _months_on(base.replace(day=1), 1)
    match meaning:
        case "month end":
            return _last(base)
        case "next month end":
            return _last(following)
        case "day this month":
            return _in_month(base, number)
        case "day next month":
            return _in_month(following, number)
        case "quarter end":
            return _last(_months_on(base.replace(day=1), -base.month % 3))
        case _:
            return None


def _in_the_year(meaning: str, number: int, month: int, base: date, *, past: bool) -> date | None:
    """Months and feasts by name, and days by their number."""
    match meaning:
        case "end of":
            return _edge(base, month, past=past, last=True)
        case "middle of":
            return _edge(base, month, past=past, last=False)
        case "month middle":
            return day_of_month(base - timedelta(days=1), _MIDDLE, past=past)
        case "year end":
            return date(base.year, 12, 31)
        case "christmas":
            return near(base, 12, 23, past=past)
        case "day number":
            return day_of_month(base, number, past=past)
        case "day of" | "day and month":
            return near(base, month, number, past=past) if 1 <= month <= 12 else None
        case _:
            return None


def _count(said: str | None, kept: Calendar) -> int:
    if said is None:
        return 1
    return int(said) if said.isdecimal() else kept.counts[said]


def _number(given: Mapping[str, str | None], kept: Calendar) -> int:
    if given.get("nr"):
        return kept.ordinals[given["nr"] or ""]
    return int(given.get("d") or 0)


def _in_month(month: date, number: int) -> date | None:
    last = _last(month).day
    return month.replace(day=number) if 1 <= number <= last else None


def _edge(base: date, month: int, *, past: bool, last: bool) -> date | None:
    number = calendar.monthrange(base.year, month)[1] if last else _MIDDLE
    return near(base, month, number, past=past)


def _last(month: date) -> date:
    return month.replace(day=calendar.monthrange(month.year, month.month)[1])


def _months_on(base: date, count: int) -> date:
    years, place = divmod(base.month - 1 + count, 12)
    year, month = base.year + years, place + 1
    return date(year, month, min(base.day, calendar.monthrange(year, month)[1]))


def _working(base: date, left: int) -> date:
    """Monday to Friday; holidays are the calendar's own matter."""
    day = base
    while left > 0:
        day += timedelta(days=1)
        left -= day.weekday() <= _FRIDAY
    return day


def _of_week(base: date, week: int, weekday: int) -> date | None:
    """That week's weekday, in this year or the next."""
    for year in (base.year, base.year + 1):
        try:
            day = date.fromisocalendar(year, week, weekday + 1)
        except ValueError:
            continue
        if day >= base:
            return day
    return None
