"""Days named in a sentence. Explicit dates first, then names, then relative phrases; vague ones told.

Weekdays and bare day numbers are the next ones for what is to come and the last ones for what is
past; numeric dates are day-first unless the client's country writes the month first.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from functools import cache

from accountsd.core.reading.when.germanic import germanic
from accountsd.core.reading.when.japanese import japanese
from accountsd.core.reading.when.model import Day, day_of_month, near, safe
from accountsd.core.reading.when.named import named
from accountsd.core.reading.when.names import RELATIVE
from accountsd.core.reading.when.northern import northern
from accountsd.core.reading.when.slavic import slavic
from accountsd.core.reading.when.spans import spans

MONTH_FIRST = frozenset({"US", "PH", "PR", "GU"})
_ISO = re.compile(r"(?<![\d-])(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_NUMERIC = re.compile(
    r"(?<![\d.,/-])(\d{1,2})\s?([./-])\s?(\d{1,2})(?:\2\s?(20\d\d|\d\d))?\.?(?![\d%]|[.,]\d)"
)
_JAPANESE = re.compile(
    r"(?:(20\d\d)年|令和(\d{1,2})年)?(?:(\d{1,2})月)?(\d{1,2})日(?!以内|後|間|前|程度|ほど|ばかり|のうち)"
)
_ERA = re.compile(r"令和(\d{1,2})[年.](\d{1,2})[月.](\d{1,2})")
_IN_DAYS = re.compile(
    r"\b(?:in|within|innerhalb von|innerhalb|innert|binnen|dans|sous|d'ici|en|dentro de|entro|em"
    r"|dentro de|over|inom|om|inden for|innen"
    r"|w ciągu|za|do|během)\s+(?:the next |den nächsten |les |los próximos |i prossimi "
    r"|de )?(\d{1,2}|one|a|two|three|four|five|six|seven|ten|fourteen"
    r"|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|vierzehn|fünfzehn|zwanzig|dreißig|deux|trois|huit|dix|quinze|dos|tres|cinco|diez|quince"
    r"|due|tre|cinque|dieci|dois|três|dez|twee"
    r"|drie|zes|zeven|negen|vijf|tien|twaalf|veertien|twintig|dertig|två|tre|fem|tio|ti|kaksi|kolme|dwa|trzy|pięć|siedem|dva|tři|pět)\s+"
    r"(days?|tage?n?|jours?|días?|giorni|dias?|dagen|dagar|dager|dage|dni|dnů|weeks?|wochen?"
    r"|semaines?|semanas?|settimane|weken|veckor|uker|uger|tygodnie|tygodni|týdny)\b"
)
_COUNTS = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10,
    "fourteen": 14,
    "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
    "zwölf": 12, "vierzehn": 14,
    "fünfzehn": 15, "zwanzig": 20, "dreißig": 30, "zes": 6, "zeven": 7, "negen": 9, "twaalf": 12,
    "veertien": 14,
    "twintig": 20, "dertig": 30, "deux": 2, "trois": 3, "huit": 7,
    "dix": 10, "quinze": 15, "dos": 2, "tres": 3, "cinco": 5, "diez": 10, "quince": 15, "due": 2, "tre": 3,
    "cinque": 5, "dieci": 10, "dois": 2, "três": 3, "dez": 10, "twee": 2, "drie": 3, "vijf": 5, "tien": 10,
    "två": 2, "fem": 5, "tio": 10, "ti": 10, "kaksi": 2, "kolme": 3, "dwa": 2, "trzy": 3, "pięć": 5,
    "siedem": 7,
    "dva": 2, "tři": 3, "pět": 5,
}  # fmt: skip


def days(folded: str, base: date, country: str, *, past: bool) -> list[Day]:
    """Every day in a folded sentence, in order. `past`: it speaks of what has been done."""
    found = [
        *_iso(folded),
        *_japanese(folded, base, past=past),
        *_numeric(folded, base, country, past=past),
        *named(folded, base, past=past),
        *_relative(folded, base),
        *_in_days(folded, base),
        *spans(folded, base, past=past),
        *germanic(folded, base, past=past),
        *northern(folded, base, past=past),
        *slavic(folded, base, past=past),
        *japanese(folded, base, past=past),
    ]
    kept: list[Day] = []
    for one in sorted(found, key=lambda d: (d.start, -(d.end - d.start))):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _iso(text: str) -> list[Day]:
    found = []
    for m in _ISO.finditer(text):
        day = safe(int(m[1]), int(m[2]), int(m[3]))
        if day:
            found.append(Day(day, m.group(), m.start(), m.end()))
    return found


def _japanese(text: str, base: date, *, past: bool) -> list[Day]:
    found = []
    for m in _JAPANESE.finditer(text):
        year = int(m[1]) if m[1] else 2018 + int(m[2]) if m[2] else None
        number = int(m[4])
        if m[3] is None:
            day = day_of_month(base, number, past=past)
        elif year:
            day = safe(year, int(m[3]), number)
        else:
            day = near(base, int(m[3]), number, past=past)
        if day:
            found.append(Day(day, m.group(), m.start(), m.end()))
    for m in _ERA.finditer(text):
        day = safe(2018 + int(m[1]), int(m[2]), int(m[3]))
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
        when = safe(year, month, day) if year else near(base, month, day, past=past)
        if when and (year is None or abs(when.year - base.year) <= 2):
            both = first <= 12 and second <= 12 and first != second and m[2] != "."
            found.append(Day(when, m.group(), m.start(), m.end(), ambiguous=both))
    return found


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
