"""Days by name: "30 September", "Friday the 16th", "the 28th", "am 15."."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from accountsd.core.reading.lists import bag
from accountsd.core.reading.when.model import Day, day_of_month, near, safe
from accountsd.core.reading.when.names import months, weekdays

if TYPE_CHECKING:
    from datetime import date

_WORD = re.compile(
    r"[^\W\d_]+(?:[-'][^\W\d_]+)*\.?|\d{1,4}(?:ste|st|nd|rd|th|ten|de|er|ère|e|º|ª|°|:a|:e|\.)?|[/,.:-]"
)
_ORDINAL = re.compile(r"^(\d{1,2})(ste|st|nd|rd|th|ten|de|er|ère|e|º|ª|°|:a|:e|\.)?$")
_OF = frozenset({"of", "de", "den", "del", "d'", "the", "le", "il", "el", "di", "do", "dnia", "."})
_BEFORE_DAY = bag(
    "the den am le el il dia día giorno zum vom op på de 25e dnia den. el du au al ao no until"
    " by til"
    " till tot vor bis"
)


def named(text: str, base: date, *, past: bool) -> list[Day]:
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
    when = safe(year, month, number) if year else near(base, month, number, past=past)
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
            when = day_of_month(base, number, past=past)
            if when and when.weekday() == wanted and (ordinal or number > 12):
                return Day(when, f"{word} {words[nxt][0]}", start, words[nxt][2]), nxt + 1
        elif words[nxt][0] not in {",", "the", "den", "der", "de", "le", "el"}:
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
    when = day_of_month(base, number, past=past)
    return (Day(when, f"{before} {word}".strip(), start, end), at + 1) if when else None
