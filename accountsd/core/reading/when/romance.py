"""Days as French, Spanish, Italian and Portuguese say them: the 5th of next month, weeks by their number.

Bounded like its neighbours, and never a guess: the beginning of a month names no day.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from accountsd.core.reading.when.model import Day, day_of_month, near, safe
from accountsd.core.reading.when.names import months, weekdays

_NEXT_MONTH = (
    r"(?:du |le |del |el |do |no |il |nel )?(?:mois prochain|mois suivant|mes que viene|próximo mes"
    r"|mes próximo|mes entrante|mese prossimo|prossimo mese|mese entrante|próximo mês|mês que vem"
    r"|mês seguinte)"
)
_OF_NEXT_MONTH = re.compile(
    rf"\b(?:le |el |il |al |au |l'|dia |día |o |ao )?(?P<number>\d{{1,2}})(?:er|º|°)? {_NEXT_MONTH}\b"
)
_HOURS = re.compile(
    r"\b(?:sous|dans les|dans|d'ici|en|dentro de|entro|tra|fra|em|nas próximas|en las próximas"
    r"|entro le prossime|nelle prossime|dans un délai de|en un plazo de|no prazo de)"
    r" (?P<hours>24|48|72|96) ?(?:h|heures|horas|ore)\b"
)
_WEEK = re.compile(
    r"\b(?:semaine|semana|settimana) (?:n[°º.]? ?)?(?P<week>\d{1,2})\b(?! (?:de|di)\b)"
)
_COUNTS = {
    "una": 1, "une": 1, "uma": 1, "due": 2, "deux": 2, "dos": 2, "duas": 2, "tre": 3, "trois": 3,
    "tres": 3, "três": 3, "quattro": 4, "quatre": 4, "cuatro": 4, "quatro": 4, "cinq": 5, "cinco": 5,
    "cinque": 5, "sei": 6, "sette": 7, "ocho": 8, "otto": 8, "oito": 8, "huit": 8, "dix": 10,
    "diez": 10, "dieci": 10, "dez": 10, "quinze": 15, "quince": 15, "quindici": 15,
}  # fmt: skip
_LISTED = "|".join(_COUNTS)
_FROM_NOW = re.compile(
    rf"\b(?:tra|fra|entro|de hoy en|daqui a|dentro de|d'ici|nel giro di|en|em|dans|sous)"
    rf" (?P<count>\d{{1,2}}|{_LISTED})"
    r" (?P<unit>giorni|días|dias|jours|settimane|settimana|semanas|semana|semaines|semaine)\b"
    r"(?! (?:lavorativ|hábil|laborabl|úteis|ouvr))"
)
_QUINZAINE = re.compile(r"\bdans la quinzaine\b")
_YEAR_END = re.compile(
    r"\b(?:la )?fin (?:de l'année|d'année|de año|del año)\b|\bfinal(?:es)? (?:de|del) año\b"
    r"|\bfine (?:dell')?anno\b|\b(?:fim|final) d[eo] ano\b"
)
_FIRST = re.compile(
    r"\b(?:el |il |o )?(?:primero|primo|primeiro|premier|1º|1°) (?:de |di |d')?(?P<month>[^\W\d_]{4,10})\b"
)
_RANKS = {
    "premier": 0, "primer": 0, "primo": 0, "prima": 0, "primeiro": 0, "primeira": 0, "première": 0,
    "deuxième": 1, "segundo": 1, "secondo": 1, "seconda": 1, "segunda": 1, "second": 1,
    "troisième": 2, "tercer": 2, "terzo": 2, "terza": 2, "terceiro": 2, "terceira": 2,
    "dernier": -1, "último": -1, "ultimo": -1, "ultima": -1, "última": -1,
}  # fmt: skip
_RANKED = re.compile(
    rf"\b(?P<rank>{'|'.join(_RANKS)}) (?P<name>[^\W\d_]+(?:-feira)?)"
    r"(?: (?:de|du|del|di|do|d')? ?(?P<month>(?:mois|mes|mese|mês)(?: prochain| que viene| prossimo)?"
    r"|próximo mes|próximo mês|prossimo mese|[^\W\d_]{4,10}))\b"
)
_ELIDED = re.compile(r"\b(?:entro|per|prima dell|dopo) ?l'(?P<number>8|11)\b(?! ?[^\W\d_]{4,10}\b)")
WEEK, QUINZAINE, HOURS_OF_DAY, LAST_WEEK, DECEMBER = 7, 15, 24, 53, 12


def romance(text: str, base: date, *, past: bool) -> list[Day]:
    """Every such day in a folded sentence."""
    if past:
        return []
    return [
        *_next_month(text, base),
        *_stretches(text, base),
        *_numbered_weeks(text, base),
        *_ranked(text, base),
        *_firsts(text, base),
    ]


def _said(day: date, m: re.Match[str]) -> Day:
    return Day(day, m.group(), m.start(), m.end(), exact=False)


def _month_after(base: date, ahead: int) -> tuple[int, int]:
    year, place = divmod(base.month - 1 + ahead, 12)
    return base.year + year, place + 1


def _next_month(text: str, base: date) -> list[Day]:
    found = []
    for m in _OF_NEXT_MONTH.finditer(text):
        day = safe(*_month_after(base, 1), int(m["number"]))
        found += [_said(day, m)] if day else []
    for m in _ELIDED.finditer(text):
        day = day_of_month(base, int(m["number"]), past=False)
        found += [_said(day, m)] if day else []
    return found


def _stretches(text: str, base: date) -> list[Day]:
    """`entro 48 ore`, `fra due settimane`, `de hoy en ocho días`, `fin d'année`."""
    found = [
        _said(base + timedelta(days=int(m["hours"]) // HOURS_OF_DAY), m)
        for m in _HOURS.finditer(text)
    ]
    for m in _FROM_NOW.finditer(text):
        count = int(m["count"]) if m["count"].isdigit() else _COUNTS[m["count"]]
        eight = count in {8, 15} and not m["count"].isdigit() and m["unit"] in {"jours", "días"}
        weeks = m["unit"].startswith(("se",))
        days = count * WEEK if weeks else count - 1 if eight else count
        found.append(_said(base + timedelta(days=days), m))
    found += [_said(base + timedelta(days=QUINZAINE), m) for m in _QUINZAINE.finditer(text)]
    found += [_said(date(base.year, DECEMBER, 31), m) for m in _YEAR_END.finditer(text)]
    return found


def _numbered_weeks(text: str, base: date) -> list[Day]:
    """`semaine 47` ends on its Friday."""
    found = []
    for m in _WEEK.finditer(text):
        week = int(m["week"])
        if not 1 <= week < LAST_WEEK:
            continue
        friday = date.fromisocalendar(base.isocalendar().year, week, 5)
        if friday < base:
            friday = date.fromisocalendar(base.isocalendar().year + 1, week, 5)
        found.append(_said(friday, m))
    return found


def _ranked(text: str, base: date) -> list[Day]:
    """`le premier samedi du mois`, `el último viernes de noviembre`: the coming one."""
    found = []
    for m in _RANKED.finditer(text):
        wanted, named = weekdays().get(m["name"]), months().get(m["month"])
        in_month = re.search(r"mois|mes|mês", m["month"])
        if wanted is None or not (named or in_month):
            continue
        ahead = (
            (named - base.month) % 12 if named else int("pro" in m["month"] or "que" in m["month"])
        )
        day = _in_month(base, ahead, wanted, _RANKS[m["rank"]])
        if day < base and not named:
            day = _in_month(base, ahead + 1, wanted, _RANKS[m["rank"]])
        found.append(_said(day, m))
    return found


def _in_month(base: date, ahead: int, wanted: int, rank: int) -> date:
    year, month = _month_after(base, ahead)
    weeks = [week[wanted] for week in calendar.monthcalendar(year, month) if week[wanted]]
    return date(year, month, weeks[rank])


def _firsts(text: str, base: date) -> list[Day]:
    """`el primero de diciembre`, `primo dicembre`."""
    found = []
    for m in _FIRST.finditer(text):
        month = months().get(m["month"])
        day = near(base, month, 1, past=False) if month else None
        found += [_said(day, m)] if day else []
    return found
