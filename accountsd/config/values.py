"""The leaves of the book: text as it stands in the file → a value, or `Wrong` with what was wanted.

Each function takes what `nodes.py` found (text, a list, a mapping or nothing) and knows nothing of
where it stood. Money is only counted in a currency during resolution.
"""

from __future__ import annotations

import re
from calendar import month_name, monthrange
from datetime import date, time
from decimal import Decimal

from accountsd.core.terms import WEEKDAYS

FIRST_YEAR, LAST_YEAR = 1990, 2199
LONGEST_LINE = 300
LONGEST_TEXT = 4000

_TRUE, _FALSE = frozenset({"yes", "true", "on"}), frozenset({"no", "false", "off"})
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_OTHER_DAY = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")
# A figure as people write it, between signs of currency.
_FIGURE = re.compile(r"[^\d.,-]*(-?\d[\d.,_ '’]*)[^\d.,]*")
_AMOUNT = re.compile(r"-?\d{1,13}(\.\d{1,4})?")
_IDENTITY = re.compile(r"[^\W_](?:[\w.-]*\w)?")
_WORD = re.compile(r"[a-z][a-z0-9_-]*")


class Wrong(ValueError):
    """The text does not fit. `hint` says what to write; None leaves that to the field's example."""

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def text(value: object) -> str:
    """Any text; several lines are several lines."""
    if not isinstance(value, str):
        found = "nothing stands here" if value is None else f"here is a {_shape(value)}"
        raise Wrong(f"A text was wanted; {found}.")
    stripped = value.strip()
    if not stripped:
        raise Wrong("A text was wanted; nothing stands here.")
    if strange := next(
        (one for one in stripped if not one.isprintable() and one not in "\n\t"), None
    ):
        # An escape in double quotes can write what must never reach a header or a file name.
        raise Wrong(f"The character U+{ord(strange):04X} is no text.", "Delete it.")
    if len(stripped) > LONGEST_TEXT:
        raise Wrong(f"This text is longer than {LONGEST_TEXT} letters.")
    return stripped


def line(value: object) -> str:
    """A text of one line: names go into headers and subjects."""
    words = text(value)
    if "\n" in words or "\t" in words:
        raise Wrong("A text of one line was wanted; here is a line break or a tab.")
    if len(words) > LONGEST_LINE:
        raise Wrong(f"This text is longer than {LONGEST_LINE} letters.")
    return words


def identity(value: object) -> str:
    """A client's id: it stands in keys and commands."""
    words = line(value)
    if not _IDENTITY.fullmatch(words):
        plain = re.sub(r"[^\w.-]+", "-", words).strip("-._").lower()
        raise Wrong(
            f"`{words}` is no id: letters, digits, `-`, `_` and `.` make one.",
            f"Write `{plain}`." if plain else "",
        )
    return words


def word(value: object) -> str:
    """The name of a letter or a step: lower-case, no blanks."""
    words = line(value)
    if not _WORD.fullmatch(words):
        plain = re.sub(r"[^a-z0-9]+", "_", words.lower()).strip("_")
        raise Wrong(
            f"`{words}` is no name of this kind: lower-case letters, digits, `_` and `-` make one.",
            f"Write `{plain}`." if plain[:1].isalpha() else "",
        )
    return words


def flag(value: object) -> bool:
    """`true`, `yes`, `on` or their opposites."""
    words = line(value).lower()
    if words in _TRUE:
        return True
    if words in _FALSE:
        return False
    raise Wrong(f"`{value}` is neither yes nor no.", "Write `true` or `false`.")


def day(value: object) -> date:
    """`2026-10-31`, a day that there is."""
    words = line(value)
    match = _DAY.fullmatch(words)
    if not match:
        raise Wrong(f"`{words}` is no date: YEAR-MONTH-DAY was wanted.", _day_hint(words))
    year, month, number = (int(part) for part in match.groups())
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Wrong(
            f"The year {year} is none of business: {FIRST_YEAR} to {LAST_YEAR} are read.", ""
        )
    if not 1 <= month <= 12:
        raise Wrong(
            f"There is no month {month} in `{words}`.", _day_hint(f"{match[2]}/{match[3]}/{year}")
        )
    last = monthrange(year, month)[1]
    if not 1 <= number <= last:
        raise Wrong(f"There is no {words}: {month_name[month]} {year} has {last} days.", "")
    return date(year, month, number)


def _day_hint(words: str) -> str:
    match = _OTHER_DAY.fullmatch(words)
    if not match:
        return "Write it as in `2026-10-31`."
    first, second, year = int(match[1]), int(match[2]), int(match[3])
    if first > 12 >= second >= 1:
        return f"Write `{year}-{second:02}-{first:02}`."
    if second > 12 >= first >= 1:
        return f"Write `{year}-{first:02}-{second:02}`."
    return f"Write `{year}-{second:02}-{first:02}` or `{year}-{first:02}-{second:02}`, whichever is meant."


def clock(value: object) -> time:
    """`07:30`, of 24 hours."""
    words = line(value)
    match = _CLOCK.fullmatch(words)
    if not match or int(match[1]) > 23 or int(match[2]) > 59:
        raise Wrong(f"`{words}` is no time of day.", 'Write it as in "07:30", of 24 hours.')
    return time(int(match[1]), int(match[2]))


def amount(value: object) -> Decimal:
    """`1200.00`, exactly, without sign of a currency and without grouping."""
    words = line(value)
    if _AMOUNT.fullmatch(words):
        return Decimal(words)
    raise Wrong(f"`{words}` is no amount.", _amount_hint(words))


def _amount_hint(words: str) -> str:
    figure = _FIGURE.fullmatch(words)
    digits = re.sub(r"[^\d.,-]", "", figure[1]) if figure else ""
    last = max(digits.rfind("."), digits.rfind(","))
    whole, rest = (digits, "") if last < 0 else (digits[:last], digits[last + 1 :])
    grouped = len(rest) == 3 and len({*re.findall(r"[.,]", digits)}) == 1
    whole = re.sub(r"[.,]", "", whole + rest if grouped else whole)
    plain = whole if grouped or not rest else f"{whole}.{rest}"
    sample = plain if _AMOUNT.fullmatch(plain) and digits else "1200.00"
    return f"Write digits and a point, as in `{sample}`; the currency has a key of its own."


def not_negative(value: object) -> Decimal:
    """An amount of at least 0."""
    number = amount(value)
    if number < 0:
        raise Wrong(f"`{value}` is below zero; an amount of 0 or more was wanted.")
    return number


def share(value: object) -> Decimal:
    """Per cent of a sum: more than nothing, less than all."""
    number = amount(value)
    if not 0 < number < 100:
        raise Wrong(f"`{value}` per cent is no part of a sum: more than 0 and less than 100.")
    return number


def whole(value: object, least: int, most: int) -> int:
    """A whole number."""
    words = line(value)
    if not words.isdecimal() or not least <= int(words[:12]) <= most:
        raise Wrong(f"`{words}` is no whole number from {least} to {most}.")
    return int(words)


def weekdays(value: object) -> frozenset[int]:
    """`mon-fri`, `mon, wed`, or a list; Monday is 0."""
    words = value if isinstance(value, list) else line(value).split(",")
    days: set[int] = set()
    for part in words:
        first, dash, last = line(part).lower().partition("-")
        start, end = _weekday(first), _weekday(last if dash else first)
        days |= {(start + i) % 7 for i in range((end - start) % 7 + 1)}
    return frozenset(days)


def _weekday(word: str) -> int:
    plain = word.strip()
    for number, name in enumerate(WEEKDAYS):
        if plain in (name, name[:3]):
            return number
    raise Wrong(
        f"`{plain}` is no day of the week.", "Write it as in `mon-fri` or `[mon, wed, fri]`."
    )


def hours(value: object) -> tuple[time, time]:
    """`09:00-16:30`."""
    words = line(value)
    first, dash, last = re.sub(r"\s*[-–]\s*", "-", words).partition("-")
    if not dash:
        raise Wrong(f"`{words}` is no span of time.", 'Write it as in "09:00-16:30".')
    opens, closes = clock(first), clock(last)
    if opens >= closes:
        raise Wrong(f"`{words}` ends before it begins.", 'Write it as in "09:00-16:30".')
    return opens, closes


def _shape(value: object) -> str:
    return "list" if isinstance(value, list) else "mapping"
