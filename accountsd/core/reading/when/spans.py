"""Days said by a stretch of time or in words: "end of November", "Friday week", "the second Monday"."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from functools import cache

from accountsd.core.reading.lists import row
from accountsd.core.reading.when.model import Day, day_of_month, near
from accountsd.core.reading.when.names import months, weekdays
from accountsd.core.reading.when.romance import romance

_END = (
    r"(?:the )?(?:very )?end(?: of)?|close of|ende?|ultimo|la fin(?: de| du mois de| du mois d')?"
    r"|fin(?: de| du mois de| d')?|finales de|final de|finais de|fine(?: di| del mese di)?"
    r"|final do mês de|fim de|eind(?:e)?(?: van)?|slutet av|slutningen af|slutten av|utgangen av"
    r"|udgangen af|końca|koniec|końcem|konce|koncem|konec|do konce|last day of|letzte\w* tag im"
)
_MID = (
    r"mid|middle of|the middle of|around the middle of|mitte|mi|mediados de|metà|meados de|midden"
    r"|half|mitten av|midten af|midten av|połowy|połowie|polovin\w+"
)
_NEXT_WEEK = re.compile(
    r"\b(?:the )?end of next week\b|\bend of the (?:following|coming) week\b|\bende (?:der )?"
    r"(?:nächste[rn]?|kommende[rn]?) woche\b|\b(?:la )?fin de (?:la )?semaine prochaine\b"
    r"|\bfinal(?:es)? de la (?:próxima semana|semana que viene)\b|\bfin(?:e)? (?:della )?"
    r"(?:prossima settimana|settimana prossima)\b|\bfi(?:m|nal) da próxima semana\b"
    r"|\beind(?:e)? (?:van )?volgende week\b|\bslutet av nästa vecka\b|\bslutningen af næste uge\b"
    r"|\bslutten av neste uke\b|\bensi viikon loppu\w+\b|\bkońca? przyszłego tygodnia\b"
    r"|\bkonce příštího týdne\b|来週末|来週中"
)
_WEEK_AFTER = re.compile(
    r"\ba week (?:on|from|this|next) (?P<day2>[^\W\d_]+)\b|\b(?P<day>[^\W\d_]+) week\b"
    r"|\b(?P<day3>[^\W\d_]+) (?:in|über) (?:einer|eine) woche\b|\b(?P<day4>[^\W\d_]+) en huit\b"
)
_NEXT = (
    r"(?:of |in |in der |der |de la |della |da |van |i |en )?(?:next week|nächste[rn]? woche"
    r"|kommende[rn]? woche|semaine prochaine|la semaine prochaine|próxima semana"
    r"|semana que viene|la próxima semana|prossima settimana|settimana prossima|semana que vem"
    r"|volgende week|nästa vecka|næste uge|neste uke|ensi viikolla|ensi viikon"
    r"|przyszłym tygodniu|przyszłego tygodnia|příští týden|příštího týdne)"
)
_IN_NEXT_WEEK = re.compile(
    rf"\b(?P<day>[^\W\d_-]+(?:-feira)?),? {_NEXT}\b"
    rf"|\b{_NEXT},?(?: am| on|,)? (?P<day2>[^\W\d_]+)\b|来週の?(?P<day3>[月火水木金])曜"
)
_FORTNIGHT = re.compile(
    r"\b(?:(?:in|within|inside) (?:a|the next) fortnight|a fortnight(?:'s time)?|in (?:a|one) week"
    r"|in a week's time"
    r"|one week from (?:now|today)"
    r"|in two weeks' time|two weeks (?:today|from now|from today)|a week (?:today|from today"
    r"|from now)|sous (?:huitaine|quinzaine)|in einer woche|binnen einer woche|innerhalb einer woche"
    r"|dans une semaine|en una semana|tra una settimana|entro una settimana|numa semana"
    r"|binnen een week|over een week|inom en vecka|om en vecka|inden for en uge|om en uge"
    r"|innen en uke|om en uke|viikon kuluessa|kahden viikon kuluessa|w ciągu tygodnia|za tydzień"
    r"|do týdne|za týden|během týdne)\b|1週間以内"
)
_TODAY = re.compile(
    r"\b(?:close of (?:business|play)|cob|eod|end of (?:the )?(?:working |business )?day|end of play"
    r"|before the day is out|(?:within|in|inside) the (?:next )?hour|(?:before|by|after|over) lunch(?:time)?"
    r"|before i (?:go home|leave|log off|knock off)|by tea ?time|feierabend|fin de journée"
    r"|slutet av dagen|einde van de dag|fine giornata)\b"
    r"(?!,? (?:on |this |next |am |vom )?(?:tomorrow|\w{3,9}day|the |\d|mon|tue|wed|thu|fri|morgen|demain))"
)
_WORKING = re.compile(
    r"\b(?:in|within|the next|next|innerhalb von|binnen|in|sous|dans|en|entro|em|inom|inden for"
    r"|innen|w ciągu|do|během)?\s?(\d{1,2}|two|three|four|five|seven|ten|zwei|drei|vier|fünf"
    r"|sechs|acht|zehn|trois"
    r"|cinq|dix|tres|cinco|diez|tre|cinque|dieci|três|dez|twee|drie|vier|vijf|tien"
    r"|fem|tio|ti|trzech|pięciu|pěti)"
    r"\s(?:working|business|banking|bank|werk\w*|arbeits\w*|jours ouvr\w+|días (?:hábiles|laborables)"
    r"|giorni lavorativi|dias úteis|werkdagen|arbetsdagar|arbejdsdage|virkedager|arkipäiv\w+"
    r"|dni robocz\w+|pracovních dn\w+|営業日)(?:\s?(?:days?|tagen?))?"
)
_WORDS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "ten": 10, "zwei": 2, "drei": 3, "vier": 4,
    "fünf": 5, "sechs": 6, "acht": 8, "twee": 2,
    "zehn": 10, "trois": 3, "cinq": 5, "dix": 10, "tres": 3, "cinco": 5, "diez": 10, "tre": 3,
    "cinque": 5, "dieci": 10, "três": 3, "dez": 10, "drie": 3, "vijf": 5, "tien": 10, "fem": 5,
    "tio": 10, "ti": 10, "trzech": 3, "pięciu": 5, "pěti": 5,
}  # fmt: skip
_FINNISH = re.compile(r"\b([^\W\d_]+kuun) (?:loppuun(?: mennessä)?|lopussa|puoliväli\w*)")
_JAPANESE = re.compile(r"(\d{1,2})月(末|中旬|半ば)")
MIDDLE = 15
_UNITS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"]
_TEENS = row(
    "tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth"
    "|nineteenth|twentieth"
)
_TENS = [f"twenty-{unit}" for unit in _UNITS] + ["thirtieth", "thirty-first"]
_ORDINALS = {word: at for at, word in enumerate([*_UNITS, *_TEENS, *_TENS], start=1)}
_IN_WORDS = re.compile(
    rf"\bthe (?P<day>{'|'.join(sorted(_ORDINALS, key=len, reverse=True))})\b"
    r"(?: of (?P<month>[^\W\d_]+))?(?! (?:reminder|invoice|time|half|instal|payment|part|one|week))"
)
_WHICH_WEEKDAY = re.compile(
    r"\b(?P<which>first|second|third|fourth|last|1st|2nd|3rd|4th) (?P<name>[^\W\d_]+day) "
    r"(?:of|in) (?:the )?(?P<month>month|next month|this month|[^\W\d_]+)\b"
)


def spans(text: str, base: date, *, past: bool) -> list[Day]:
    """Every such day in a folded sentence."""
    return [
        *_of_month(text, base, past=past),
        *_weeks(text, base),
        *_working(text, base),
        *_in_words(text, base, past=past),
        *_which_weekday(text, base),
        *romance(text, base, past=past),
    ]


@cache
def _month_pattern() -> re.Pattern[str]:
    names = sorted((name for name in months() if len(name) > 2), key=len, reverse=True)
    listed = "|".join(re.escape(name) for name in names)
    return re.compile(
        rf"(?<![\w-])(?:(?P<end>{_END})|(?P<mid>{_MID}))[ -]?(?:of |de |d'|di )?"
        rf"(?P<month>{listed})\b\.?(?!\s?\d{{1,2}}\b)"
    )


def _of_month(text: str, base: date, *, past: bool) -> list[Day]:
    found = []
    for m in _month_pattern().finditer(text):
        last = m["end"] is not None
        found += _day(m, months()[m["month"]], base, past=past, last=last)
    for m in _FINNISH.finditer(text):
        number = months().get(m[1])
        if number:
            found += _day(m, number, base, past=past, last="lop" in m.group())
    for m in _JAPANESE.finditer(text):
        if 1 <= int(m[1]) <= 12:
            found += _day(m, int(m[1]), base, past=past, last=m[2] == "末")
    return found


def _day(m: re.Match[str], month: int, base: date, *, past: bool, last: bool) -> list[Day]:
    number = calendar.monthrange(base.year, month)[1] if last else MIDDLE
    day = near(base, month, number, past=past)
    return [Day(day, m.group(), m.start(), m.end(), exact=False)] if day else []


def _weeks(text: str, base: date) -> list[Day]:
    """The end of a week is its Friday; `Friday week` is the Friday after the next one."""
    found = []
    friday = base + timedelta(days=4 - base.weekday() + 7)
    found += [
        Day(friday, m.group(), m.start(), m.end(), exact=False) for m in _NEXT_WEEK.finditer(text)
    ]
    for m in _WEEK_AFTER.finditer(text):
        name = m["day"] or m["day2"] or m["day3"] or m["day4"]
        wanted = weekdays().get(name)
        if wanted is not None:
            ahead = (wanted - base.weekday()) % 7 or 7
            day = base + timedelta(days=ahead + 7)
            found.append(Day(day, m.group(), m.start(), m.end(), exact=False))
    monday = base + timedelta(days=7 - base.weekday())
    for m in _IN_NEXT_WEEK.finditer(text):
        name = m["day"] or m["day2"]
        wanted = "月火水木金".index(m["day3"]) if m["day3"] else weekdays().get(name)
        if wanted is not None:
            day = monday + timedelta(days=wanted)
            found.append(Day(day, m.group(), m.start(), m.end(), exact=False))
    found += [Day(base, m.group(), m.start(), m.end(), exact=False) for m in _TODAY.finditer(text)]
    for m in _FORTNIGHT.finditer(text):
        two = re.search(r"fortnight|two|quinzaine|kahden", m.group())
        day = base + timedelta(days=14 if two else 7)
        found.append(Day(day, m.group(), m.start(), m.end(), exact=False))
    return found


def _working(text: str, base: date) -> list[Day]:
    """Working days, Monday to Friday: holidays are the calendar's own matter."""
    found = []
    for m in _WORKING.finditer(text):
        left = int(m[1]) if m[1].isdigit() else _WORDS[m[1]]
        day = base
        while left:
            day += timedelta(days=1)
            left -= day.weekday() < 5
        found.append(Day(day, m.group(), m.start(), m.end(), exact=False))
    return found


def _in_words(text: str, base: date, *, past: bool) -> list[Day]:
    """`the sixteenth`, `the tenth of December`; a bare `the first` may be anything."""
    found = []
    for m in _IN_WORDS.finditer(text):
        number = _ORDINALS[m["day"]]
        month = months().get(m["month"] or "")
        day = near(base, month, number, past=past) if month else None
        if day is None and number > len(_UNITS):
            day = day_of_month(base, number, past=past)
        if day:
            found.append(Day(day, m.group(), m.start(), m.end()))
    return found


def _which_weekday(text: str, base: date) -> list[Day]:
    """`the second Thursday in December`, `the last Friday of the month`."""
    found = []
    for m in _WHICH_WEEKDAY.finditer(text):
        wanted, month = weekdays().get(m["name"]), months().get(m["month"])
        if wanted is None or not (month or "month" in m["month"]):
            continue
        ahead = (month - base.month) % 12 if month else int(m["month"] == "next month")
        year, place = divmod(base.month - 1 + ahead, 12)
        weeks = [
            w[wanted] for w in calendar.monthcalendar(base.year + year, place + 1) if w[wanted]
        ]
        which = "last" if m["which"] == "last" else "1234".find(m["which"][0])
        at = -1 if which == "last" else _UNITS.index(m["which"]) if which == -1 else int(which)
        day = date(base.year + year, place + 1, weeks[at])
        found.append(Day(day, m.group(), m.start(), m.end(), exact=False))
    return found
