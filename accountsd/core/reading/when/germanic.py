"""Days as German and Dutch say them: ordinals in words, weeks by their number, parts of next week.

Bounded like its neighbours, and never a guess: the beginning of a month names no day.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from accountsd.core.reading.lists import row
from accountsd.core.reading.when.model import Day, day_of_month, near, safe
from accountsd.core.reading.when.names import months, weekdays

_GERMAN = row(
    "ersten|zweiten|dritten|vierten|fünften|sechsten|siebten|achten|neunten|zehnten|elften|zwölften"
    "|dreizehnten|vierzehnten|fünfzehnten|sechzehnten|siebzehnten|achtzehnten|neunzehnten|zwanzigsten"
    "|einundzwanzigsten|zweiundzwanzigsten|dreiundzwanzigsten|vierundzwanzigsten|fünfundzwanzigsten"
    "|sechsundzwanzigsten|siebenundzwanzigsten|achtundzwanzigsten|neunundzwanzigsten|dreißigsten"
    "|einunddreißigsten"
)
_DUTCH = row(
    "eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde"
    "|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|twintigste"
    "|eenentwintigste|tweeëntwintigste|drieëntwintigste|vierentwintigste|vijfentwintigste"
    "|zesentwintigste|zevenentwintigste|achtentwintigste|negenentwintigste|dertigste|eenendertigste"
)
_ORDINALS = {
    word: number for words in (_GERMAN, _DUTCH) for number, word in enumerate(words, start=1)
}
_LISTED = "|".join(sorted(_ORDINALS, key=len, reverse=True))
# Behind an ordinal that is a day stands a month, a verb or nothing; never what is counted.
_IN_WORDS = re.compile(
    rf"\b(?:am|zum|bis zum|bis|per|den|op de|de|per de|voor de|uiterlijk de) "
    rf"(?:nächsten |kommenden |komende |volgende )?(?P<day>{_LISTED})\b"
    r"(?= ?(?:[,.;:!?)-]|$)| (?:(?P<month>[^\W\d_]{2,20})\b))"
)
_VERBS = re.compile(
    r"(?:ist|sind|wird|werden|haben|hat|geht|gehen|kommt|überweis\w+|zahl\w+|bezahl\w+|raus|dran|bei|da"
    r"|des|dieses|auf|an|und|mit|erfolgt|läuft|begleich\w+|aus|is|zijn|wordt|worden|hebben|heeft|gaat"
    r"|betaal\w*|betalen|van|bij|krijg\w*|staat|maak\w*|over|en|via)$"
)
_WEEK = re.compile(
    r"\b(?:(?P<day>[^\W\d_]{5,10}),? (?:der |in |in der |van |in de |de )?)?"
    r"(?:kw|kalenderwoche|week|weeknr|weeknummer)\.? ?(?P<week>\d{1,2})\b(?! ?(?:days|dagen|tage))"
)
_NEXT_WEEK = (
    r"(?:nächster|nächste|nächsten|kommender|kommende|kommenden|der nächsten|der kommenden|volgende|komende"
    r"|aanstaande|van volgende|van komende) (?:woche|week)"
)
_PART_OF_NEXT = re.compile(
    rf"\b(?P<part>anfang|mitte|begin|midden|halverwege|eind|einde|ende)(?: van)? {_NEXT_WEEK}\b"
)
_SHORT_NAME = re.compile(
    r"\b(?:am|bis|bis zum|diesen|nächsten|kommenden|op|komende|aanstaande|volgende) "
    r"(?P<name>mo|di|mi|do|fr|ma|wo|vr)\b\.?(?! ?[-:])(?!,? ?(?:den )?\d)"
)
_FROM_TODAY = re.compile(
    r"\b(?:heute|vandaag) (?:in|über|over) (?P<count>einer|een|1|zwei|twee|2) (?:wochen?|week|weken)\b"
)
_SHORT = {"mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "ma": 0, "wo": 2, "vr": 4}
_FEASTS = {
    "heiligabend": (12, 24), "weihnachten": (12, 24), "silvester": (12, 31), "nikolaus": (12, 6),
    "sinterklaas": (12, 5), "kerst": (12, 24), "oudjaar": (12, 31), "jahresende": (12, 31),
    "jaareinde": (12, 31), "ende des jahres": (12, 31), "eind van het jaar": (12, 31),
    "eind dit jaar": (12, 31),
    "einde van het jaar": (12, 31), "ende dieses jahres": (12, 31),
}  # fmt: skip
_FEAST = re.compile(
    rf"\b(?:vor|bis|zu|zum|an|voor|tegen|met|op|am) (?P<feast>{'|'.join(_FEASTS)})\b"
)
_QUARTER = re.compile(
    r"\b(?:quartalsende|ende des quartals|ende dieses quartals|quartalsultimo|kwartaaleinde"
    r"|eind(?:e)? van het kwartaal|eind dit kwartaal)\b"
)
_MID_MONTH = re.compile(
    r"\b(?:monatsmitte|mitte des monats|mitte monat|mitte dieses monats|midden van de maand"
    r"|halverwege de maand|medio deze maand|half deze maand)\b"
)
_MEDIO = re.compile(r"\b(?:medio|halverwege) (?P<month>[^\W\d_]{3,10})\b")
_SOON = re.compile(
    r"\b(?:in (?:einer|zwei|drei|\d) stunden?|bis mittag|vor mittag|vor der mittagspause|bis heute abend|heut"
    r"|over een uur|binnen een uur|voor de lunch|voor het einde van de dag|direct na de lunch"
    r"|vanavond|straks)\b"
)
_PARTS = {"anfang": 0, "begin": 0, "mitte": 2, "midden": 2, "halverwege": 2}


def germanic(text: str, base: date, *, past: bool) -> list[Day]:
    """Every such day in a folded sentence."""
    return [
        *_ordinals(text, base, past=past),
        *_numbered_weeks(text, base),
        *_parts_of_weeks(text, base),
        *_short_names(text, base, past=past),
        *_feasts_and_quarters(text, base),
        *_from_today(text, base),
        *(Day(base, m.group(), m.start(), m.end(), exact=False) for m in _SOON.finditer(text)),
    ]


def _ordinals(text: str, base: date, *, past: bool) -> list[Day]:
    found = []
    for m in _IN_WORDS.finditer(text):
        number, behind = _ORDINALS[m["day"]], m["month"]
        month = months().get(behind or "")
        if behind and month is None and not _VERBS.match(behind):
            continue  # "zum ersten Mal", "de tweede herinnering"
        day = (
            near(base, month, number, past=past) if month else day_of_month(base, number, past=past)
        )
        if day:
            found.append(Day(day, m.group(), m.start("day"), m.end()))
    return found


def _from_today(text: str, base: date) -> list[Day]:
    return [
        Day(
            base + timedelta(days=7 if m["count"] in {"einer", "een", "1"} else 14),
            m.group(),
            m.start(),
            m.end(),
            exact=False,
        )
        for m in _FROM_TODAY.finditer(text)
    ]


def _numbered_weeks(text: str, base: date) -> list[Day]:
    """`KW 46`, `vrijdag week 46`: that week's Friday, or the day that is named with it."""
    found = []
    for m in _WEEK.finditer(text):
        wanted = weekdays().get(m["day"] or "", 4)
        start = m.start() if m["day"] in weekdays() else m.start() + m.group().find(_tail(m))
        years = (base.year, base.year + 1)
        days = [_of_week(year, int(m["week"]), wanted) for year in years]
        day = next((one for one in days if one and one >= base), None)
        if day:
            found.append(Day(day, m.group(), start, m.end(), exact=False))
    return found


def _tail(m: re.Match[str]) -> str:
    """The words behind the name that stands before a numbered week."""
    return m.group()[len(m["day"] or "") :].lstrip(" ,")


def _of_week(year: int, week: int, weekday: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, weekday + 1)
    except ValueError:
        return None


def _parts_of_weeks(text: str, base: date) -> list[Day]:
    monday = base + timedelta(days=7 - base.weekday())
    return [
        Day(
            monday + timedelta(days=_PARTS.get(m["part"], 4)),
            m.group(),
            m.start(),
            m.end(),
            exact=False,
        )
        for m in _PART_OF_NEXT.finditer(text)
    ]


def _short_names(text: str, base: date, *, past: bool) -> list[Day]:
    found = []
    for m in _SHORT_NAME.finditer(text):
        apart = (_SHORT[m["name"]] - base.weekday()) % 7 or 7
        day = base + timedelta(days=apart - 7 if past else apart)
        found.append(Day(day, m.group(), m.start("name"), m.end(), exact=False))
    return found


def _feasts_and_quarters(text: str, base: date) -> list[Day]:
    found: list[Day] = []
    for m in _FEAST.finditer(text):
        day = near(base, *_FEASTS[m["feast"]], past=False)
        found += [Day(day, m.group(), m.start(), m.end(), exact=False)] if day else []
    for m in _QUARTER.finditer(text):
        month = 3 * ((base.month - 1) // 3 + 1)
        day = safe(base.year, month, 31) or safe(base.year, month, 30)
        found.append(Day(day, m.group(), m.start(), m.end(), exact=False))
    for m in _MID_MONTH.finditer(text):
        day = day_of_month(base, 15, past=False)
        found += [Day(day, m.group(), m.start(), m.end(), exact=False)] if day else []
    for m in _MEDIO.finditer(text):
        number = months().get(m["month"])
        day = near(base, number, 15, past=False) if number else None
        found += [Day(day, m.group(), m.start(), m.end(), exact=False)] if day else []
    return found
