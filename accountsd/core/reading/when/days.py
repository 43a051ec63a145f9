"""Days named in a sentence. Explicit dates first, then names, then relative phrases; vague ones told.

Weekdays and bare day numbers are the next ones for what is to come and the last ones for what is
past; numeric dates are day-first unless the client's country writes the month first.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from accountsd.core.reading.when.names import RELATIVE, months, weekdays

MONTH_FIRST = frozenset({"US", "PH", "PR", "GU"})
_ISO = re.compile(r"(?<![\d-])(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_NUMERIC = re.compile(
    r"(?<![\d.,/-])(\d{1,2})\s?([./-])\s?(\d{1,2})(?:\2\s?(20\d\d|\d\d))?\.?(?![\d%]|[.,]\d)"
)
_JAPANESE = re.compile(r"(?:(20\d\d)年|令和(\d{1,2})年)?(?:(\d{1,2})月)?(\d{1,2})日")
_ERA = re.compile(r"令和(\d{1,2})[年.](\d{1,2})[月.](\d{1,2})")
_WORD = re.compile(
    r"[^\W\d_]+(?:[-'][^\W\d_]+)*\.?|\d{1,4}(?:st|nd|rd|th|er|ère|e|º|ª|°|:a|\.)?|[/,.:-]"
)
_ORDINAL = re.compile(r"^(\d{1,2})(st|nd|rd|th|er|ère|e|º|ª|°|:a|\.)?$")
_OF = frozenset({"of", "de", "den", "del", "d'", "the", "le", "il", "el", "di", "do", "dnia", "."})
# Words before a bare number that make it a day of the month.
_BEFORE_DAY = frozenset(
    [
        "the",
        "den",
        "am",
        "le",
        "el",
        "il",
        "dia",
        "día",
        "giorno",
        "zum",
        "vom",
        "op",
        "på",
        "de",
        "25e",
        "dnia",
        "den.",
        "el",
        "du",
        "au",
        "al",
        "ao",
        "no",
        "until",
        "by",
        "til",
        "till",
        "tot",
        "vor",
        "bis",
    ]
)
_IN_DAYS = re.compile(
    r"\b(?:in|within|innerhalb von|innerhalb|binnen|dans|sous|d'ici|en|dentro de|entro|em|dentro de|over|inom|om|inden for|innen"
    r"|w ciągu|za|do|během)\s+(?:the next |den nächsten |les |los próximos |i prossimi |de )?(\d{1,2}|one|a|two|three|four|five|six|seven|ten|fourteen"
    r"|zwei|drei|vier|fünf|zehn|vierzehn|deux|trois|huit|dix|quinze|dos|tres|cinco|diez|quince|due|tre|cinque|dieci|dois|três|dez|twee"
    r"|drie|vijf|tien|två|tre|fem|tio|ti|kaksi|kolme|dwa|trzy|pięć|siedem|dva|tři|pět)\s+"
    r"(days?|tage?n?|jours?|días?|giorni|dias?|dagen|dagar|dager|dage|dni|dnů|weeks?|wochen?|semaines?|semanas?|settimane|weken|veckor|uker|uger|tygodnie|tygodni|týdny)\b"
)
_COUNTS = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10, "fourteen": 14,
    "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "zehn": 10, "vierzehn": 14, "deux": 2, "trois": 3, "huit": 7,
    "dix": 10, "quinze": 15, "dos": 2, "tres": 3, "cinco": 5, "diez": 10, "quince": 15, "due": 2, "tre": 3,
    "cinque": 5, "dieci": 10, "dois": 2, "três": 3, "dez": 10, "twee": 2, "drie": 3, "vijf": 5, "tien": 10,
    "två": 2, "fem": 5, "tio": 10, "ti": 10, "kaksi": 2, "kolme": 3, "dwa": 2, "trzy": 3, "pięć": 5, "siedem": 7,
    "dva": 2, "tři": 3, "pět": 5,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Day:
    """A day as said; `day` None is a vague time. `ambiguous`: 03/04 could be another day."""

    day: date | None
    words: str
    start: int
    end: int
    ambiguous: bool = False
    exact: bool = True  # a date, not a weekday or a relative word


def days(folded: str, base: date, country: str, *, past: bool) -> list[Day]:
    """Every day in a folded sentence, in order. `past`: it speaks of what has been done."""
    found = [
        *_iso(folded),
        *_japanese(folded, base, past=past),
        *_numeric(folded, base, country, past=past),
        *_named(folded, base, past=past),
        *_relative(folded, base),
        *_in_days(folded, base),
    ]
    kept: list[Day] = []
    for one in sorted(found, key=lambda d: (d.start, -(d.end - d.start))):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _near(base: date, month: int, day: int, *, past: bool) -> date | None:
    """The year that is meant: the coming one for plans, the last one for what was done."""
    years = (base.year, base.year - 1) if past else (base.year, base.year + 1)
    for year in years:
        found = _safe(year, month, day)
        if found and (found <= base if past else found >= base):
            return found
    return _safe(base.year, month, day)


def _iso(text: str) -> list[Day]:
    found = []
    for m in _ISO.finditer(text):
        day = _safe(int(m[1]), int(m[2]), int(m[3]))
        if day:
            found.append(Day(day, m.group(), m.start(), m.end()))
    return found


def _japanese(text: str, base: date, *, past: bool) -> list[Day]:
    found = []
    for m in _JAPANESE.finditer(text):
        year = int(m[1]) if m[1] else 2018 + int(m[2]) if m[2] else None
        number = int(m[4])
        if m[3] is None:
            day = _day_of_month(base, number, past=past)
        elif year:
            day = _safe(year, int(m[3]), number)
        else:
            day = _near(base, int(m[3]), number, past=past)
        if day:
            found.append(Day(day, m.group(), m.start(), m.end()))
    for m in _ERA.finditer(text):
        day = _safe(2018 + int(m[1]), int(m[2]), int(m[3]))
        if day:
            found.append(Day(day, m.group(), m.start(), m.end()))
    return found


def _numeric(text: str, base: date, country: str, *, past: bool) -> list[Day]:
    found = []
    for m in _NUMERIC.finditer(text):
        first, second = int(m[1]), int(m[3])
        if m[4] is None and m[2] == "." and not m.group().endswith("."):
            continue  # a clause or a time: 9.2
        month_first = country in MONTH_FIRST and m[2] != "."
        day, month = (second, first) if month_first else (first, second)
        if month > 12 and day <= 12:
            day, month = month, day
        if m[4] is None and m[2] == "-":
            continue
        year = (int(m[4]) + 2000 if len(m[4]) == 2 else int(m[4])) if m[4] else None
        when = _safe(year, month, day) if year else _near(base, month, day, past=past)
        if when and (year is None or abs(when.year - base.year) <= 2):
            both = first <= 12 and second <= 12 and first != second and m[2] != "."
            found.append(Day(when, m.group(), m.start(), m.end(), ambiguous=both))
    return found


def _named(text: str, base: date, *, past: bool) -> list[Day]:
    """Dates with a month's name, weekdays, and bare day numbers behind a word that makes them days."""
    words = [(m.group(), m.start(), m.end()) for m in _WORD.finditer(text)]
    found: list[Day] = []
    at = 0
    while at < len(words):
        step = (
            _month_date(words, at, base, past=past)
            or _weekday(words, at, base, past=past)
            or (_bare_day(words, at, base, past=past))
        )
        if step:
            found.append(step[0])
            at = step[1]
        else:
            at += 1
    return found


Words = list[tuple[str, int, int]]


def _number(word: str, most: int = 31) -> int | None:
    match = _ORDINAL.match(word)
    value = int(match.group(1)) if match else 0
    return value if 1 <= value <= most else None


def _month_date(words: Words, at: int, base: date, *, past: bool) -> tuple[Day, int] | None:
    word, start, _ = words[at]
    number = _number(word)
    nxt = at + 1
    if number is not None:
        while nxt < len(words) and words[nxt][0] in _OF:
            nxt += 1
        month = months().get(words[nxt][0].rstrip(".")) if nxt < len(words) else None
        if month is None:
            return None
        end = nxt
    else:
        month = months().get(word.rstrip("."))
        if month is None:
            return None
        while nxt < len(words) and words[nxt][0] in {".", "the"}:
            nxt += 1
        number = _number(words[nxt][0]) if nxt < len(words) else None
        if number is None:
            return None
        end = nxt
    year, end = _year(words, end)
    when = _safe(year, month, number) if year else _near(base, month, number, past=past)
    if when is None:
        return None
    text = " ".join(w for w, _, _ in words[at : end + 1])
    return Day(when, text, start, words[end][2]), end + 1


def _year(words: Words, end: int) -> tuple[int | None, int]:
    nxt = end + 1
    while nxt < len(words) and words[nxt][0] in {",", "de", "del", "."}:
        nxt += 1
    if nxt < len(words) and re.fullmatch(r"20\d\d", words[nxt][0]):
        return int(words[nxt][0]), nxt
    return None, end


def _weekday(words: Words, at: int, base: date, *, past: bool) -> tuple[Day, int] | None:
    word, start, end = words[at]
    wanted = weekdays().get(word.rstrip("."))
    if wanted is None and word.rstrip(".").endswith("'s"):
        wanted = weekdays().get(word.rstrip(".")[:-2])
    if wanted is None:
        return None
    # "Friday the 16th": the figure decides.
    for nxt in range(at + 1, min(at + 4, len(words))):
        number = _number(words[nxt][0])
        if number is not None:
            if months().get(words[nxt + 1][0].rstrip(".")) if nxt + 1 < len(words) else None:
                return None
            ordinal = words[nxt][0] != str(number) or words[nxt - 1][0] in _BEFORE_DAY
            when = _day_of_month(base, number, past=past) if ordinal else None
            if when and when.weekday() == wanted:
                return Day(when, f"{word} {words[nxt][0]}", start, words[nxt][2]), nxt + 1
        elif words[nxt][0] not in {",", "the", "den", "le", "el"}:
            break
    if past:
        when = base - timedelta(days=(base.weekday() - wanted) % 7 or 7)
    else:
        when = base + timedelta(days=(wanted - base.weekday()) % 7 or 7)
    return Day(when, word, start, end, exact=False), at + 1


def _bare_day(words: Words, at: int, base: date, *, past: bool) -> tuple[Day, int] | None:
    """`the 28th`, `le 25`, `am 15.`"""
    word, start, end = words[at]
    number = _number(word)
    if number is None:
        return None
    before = words[at - 1][0] if at else ""
    marked = word != str(number)
    english = word.endswith(("st", "nd", "rd", "th"))
    after = words[at + 1][0] if at + 1 < len(words) else ""
    if not (
        english
        or (
            before in _BEFORE_DAY
            and (marked or before in {"le", "el", "il", "dia", "día", "dnia", "den", "giorno"})
        )
    ):
        return None
    if after in {"of", "-", "/", ":", "%"} or re.fullmatch(
        r"(hours?|days?|stunden|%|uhr|euros?|jours?|semaines?|mois|días|pour)", after
    ):
        return None
    when = _day_of_month(base, number, past=past)
    return (Day(when, f"{before} {word}".strip(), start, end), at + 1) if when else None


def _day_of_month(base: date, number: int, *, past: bool) -> date | None:
    year, month = base.year, base.month
    for _ in range(13):
        when = _safe(year, month, number)
        if when and (when <= base if past else when > base):
            return when
        month += -1 if past else 1
        if month in {0, 13}:
            year, month = (year - 1, 12) if month == 0 else (year + 1, 1)
    return None


# "Guten Morgen", "esta mañana", "por la mañana", "from now on" name no day.
_GREETING = re.compile(r"(?:\bguten|\bschönen|\besta|\bla|\bgod|\bfrån|\bdesde|\bam)\s$")


@cache
def _phrases() -> re.Pattern[str]:
    ordered = sorted(RELATIVE, key=len, reverse=True)
    latin = [re.escape(p) for p in ordered if p.isascii() or p[0] < "\u3000"]
    japanese = [re.escape(p) for p in ordered if p[0] >= "\u3000"]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(latin)})(?![\w])|(?:{'|'.join(japanese)})")


def _relative(text: str, base: date) -> list[Day]:
    found = []
    for m in _phrases().finditer(text):
        if _GREETING.search(text[: m.start()]):
            continue
        meaning = RELATIVE[m.group()]
        day = _meant(meaning, base)
        found.append(Day(day, m.group(), m.start(), m.end(), exact=False))
    return found


def _meant(meaning: str, base: date) -> date | None:
    match meaning:
        case "month end":
            return _month_end(base.year, base.month)
        case "next month end":
            return _month_end(
                *((base.year + 1, 1) if base.month == 12 else (base.year, base.month + 1))
            )
        case "week end":
            return base + timedelta(days=(4 - base.weekday()) % 7)
        case "vague":
            return None
        case _:
            return base + timedelta(days=int(meaning))


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _in_days(text: str, base: date) -> list[Day]:
    found = []
    for m in _IN_DAYS.finditer(text):
        count = int(m[1]) if m[1].isdigit() else _COUNTS[m[1]]
        weeks = m[2][0] in "ws" or m[2].startswith(("veck", "uk", "ug", "tyg", "týd", "sett"))
        exact = date.fromordinal(base.toordinal() + count * (7 if weeks else 1))
        found.append(Day(exact, m.group(), m.start(), m.end(), exact=False))
    return found
