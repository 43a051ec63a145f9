"""How money and days look in a letter, and how a text of the book is made fit to print.

The one place that formats money for people. It rounds nothing: a Money is exact before it gets here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time
from babel.numbers import format_currency

if TYPE_CHECKING:
    from datetime import date, datetime

    from accountsd.core.money import Money

# Control characters, and those that turn the reading direction around: no name of ours needs them,
# and they can make an account number read backwards.
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# What no mail can carry: halves of characters, left over from a header in a broken encoding.
_HALVES = re.compile("[\ud800-\udfff]")
_BREAKABLE = re.compile(r"[ \t\r\n\f\v\u2028\u2029]+")
# CLDR's currencySpacing, which Babel leaves out: KWD 1.250, not KWD1.250.
_LETTER_MEETS_DIGIT = re.compile(r"(?<=[^\W\d])(?=\d)|(?<=\d)(?=[^\W\d])")
NO_BREAK = "\u00a0"
# A language without a country of its own is printed as its home prints it.
_HOMES = {"en": "GB"}


def locale_for(language: str, country: str) -> Locale:
    """English in Germany is en_DE, English in a country that CLDR does not list is British."""
    base = Locale.parse(language, sep="-")
    wanted = (base.territory, country, _HOMES.get(base.language))
    for territory in filter(None, wanted):
        try:
            return Locale(base.language, territory)
        except UnknownLocaleError:
            continue
    return base


def is_language(name: str) -> bool:
    """Whether CLDR knows the language: en, de, pt-BR."""
    try:
        Locale.parse(name, sep="-")
    except (ValueError, UnknownLocaleError):
        return False
    return True


def money(amount: Money, locale: Locale) -> str:
    """£1,200.00, which no line's end tears apart."""
    written = format_currency(amount.amount, amount.currency, locale=locale)
    return _whole(_LETTER_MEETS_DIGIT.sub(NO_BREAK, written))


def long_day(day: date, locale: Locale) -> str:
    """31 October 2026, likewise."""
    return _whole(format_date(day, "long", locale=locale))


def short_day(day: date, locale: Locale) -> str:
    """31 Oct 2026"""
    return _whole(format_date(day, "medium", locale=locale))


def weekday(day: date, locale: Locale) -> str:
    """Tuesday 24 November 2026"""
    return format_date(day, "full", locale=locale)


def moment(at: datetime, locale: Locale) -> str:
    """Wed, 25 Nov 09:00, in the zone that the time itself has."""
    day = format_skeleton("MMMEd", at, tzinfo=at.tzinfo, locale=locale)
    clock = format_time(at, "short", tzinfo=at.tzinfo, locale=locale)
    return _whole(f"{day} {clock}")


def clean(text: str) -> str:
    """The text without control characters (line breaks stay) and without turned directions."""
    return _HALVES.sub("\ufffd", _HIDDEN.sub("", text))


def one_line(text: str) -> str:
    """As `clean`, all breakable white space run together: fit for a heading or a cell."""
    return clean(_BREAKABLE.sub(" ", text)).strip(" ")


def _whole(text: str) -> str:
    return text.replace(" ", NO_BREAK)
