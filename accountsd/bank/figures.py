"""Amounts and days as banks print them → Money and dates. What is no figure is None, never a guess."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from accountsd.core.money import Money, NotMoney
from accountsd.core.reading.when.names import months

_AMOUNT = re.compile(r"[+-]?\d[\d.,' ]*|[+-]?[.,]\d+")
_CURRENCY = re.compile(r"\b[A-Z]{3}\b")
_NOISE = re.compile(r"[£€$¥₹\s\u00a0\u202f]|zł|Kč|kr\.?|CR$|DR$|R\$|Fr\.", re.IGNORECASE)
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=$|[T\s])")
_TIGHT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:\d{4,6})?(?:[.\[].*)?$")
_NUMERIC = re.compile(r"(\d{1,2})\s?[-/.' ]\s?(\d{1,2})\s?[-/.' ]\s?'?(\d{4}|\d{2})(?=$|[\s,T])")
_NAMED = re.compile(r"(\d{1,2})[\s./-]{1,2}([^\W\d_]{3,12})\.?[\s./,-]{1,2}(\d{4}|\d{2})\b")
_NAMED_FIRST = re.compile(r"([^\W\d_]{3,12})\.?\s(\d{1,2}),?\s(\d{4})\b")
LONGEST = 40


def money(text: str, currency: str, *, decimal: str | None = None) -> Money | None:
    """`1.234,56-`, `(12.00)`, `+1 234,5`; `decimal`: the sign before the cents, where it is known."""
    number = plain(text, decimal)
    if number is None:
        return None
    try:
        return Money.of(number, currency)
    except NotMoney:
        return None


@lru_cache(maxsize=8192)
def plain(text: str, decimal: str | None = None) -> Decimal | None:
    """The figure that a cell consists of; sign before, behind, in brackets, or as CR and DR."""
    bare = text.strip().strip('"').replace("−", "-").replace("–", "-")
    if not bare or len(bare) > LONGEST:
        return None
    negative = bare.startswith("(") and bare.endswith(")")
    if bare.upper().endswith("DR"):
        negative = True
    bare = _CURRENCY.sub("", bare.strip("()"))
    bare = _NOISE.sub("", bare)
    if bare.endswith(("-", "+")):
        bare = bare[-1] + bare[:-1]
    if not _AMOUNT.fullmatch(bare):
        return None
    value = _value(bare.replace("'", "").replace(" ", ""), decimal)
    if value is None:
        return None
    return -abs(value) if negative else value


def _value(bare: str, decimal: str | None) -> Decimal | None:
    sign = decimal or decimal_sign(bare)
    other = "," if sign == "." else "."
    head, _, tail = bare.partition(sign) if sign else (bare, "", "")
    if other in tail or (sign and sign in tail):
        return None
    groups = head.lstrip("+-").split(other)
    if len(groups) > 1 and (len(groups[0]) > 3 or any(len(g) not in {2, 3} for g in groups[1:])):
        return None
    try:
        return Decimal(f"{head.replace(other, '') or '0'}.{tail or '0'}".replace("+", ""))
    except InvalidOperation:
        return None


def decimal_sign(bare: str) -> str:
    """The sign before the cents of one figure; `1.234` alone is thousands, as money has no three decimals."""
    comma, point = bare.rfind(","), bare.rfind(".")
    if comma >= 0 and point >= 0:
        return "," if comma > point else "."
    sign, at = (",", comma) if comma >= 0 else (".", point)
    if at < 0:
        return "."
    if bare.count(sign) > 1:
        return "." if sign == "," else ","
    return (
        ("." if sign == "," else ",")
        if len(bare) - at - 1 == 3 and bare.strip("+-")[0] != "0"
        else sign
    )


@lru_cache(maxsize=8192)
def day(text: str, *, month_first: bool = False) -> date | None:
    """A date as printed, a time behind it apart."""
    bare = text.strip().strip("'\"")
    if not bare or len(bare) > LONGEST:
        return None
    if match := _ISO.match(bare) or _TIGHT.match(bare):
        return _date(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMERIC.match(bare):
        first, second, year = int(match[1]), int(match[2]), _year(match[3])
        in_order = (second, first) if not month_first else (first, second)
        return _date(year, *in_order) or _date(year, *reversed(in_order))
    return _named(bare.lower())


def order_of(texts: list[str]) -> bool | None:
    """Whether months stand first in these dates; None where they do not tell."""
    firsts = seconds = 0
    for text in texts:
        if (match := _NUMERIC.match(text.strip())) and not _ISO.match(text.strip()):
            firsts += int(match[1]) > 12
            seconds += int(match[2]) > 12
    if bool(firsts) == bool(seconds):
        return None
    return seconds > firsts


def near(month: int, number: int, other: date) -> date | None:
    """A day without its year: the one nearest to another day, over the turn of the year too."""
    found = (_date(year, month, number) for year in (other.year - 1, other.year, other.year + 1))
    days = [one for one in found if one is not None]
    return min(days, key=lambda one: abs(one - other), default=None)


def short_year(digits: str) -> date | None:
    """YYMMDD, as SWIFT writes days."""
    return _date(_year(digits[:2]), int(digits[2:4]), int(digits[4:6]))


def _year(text: str) -> int:
    if len(text) == 4:
        return int(text)
    return int(text) + (2000 if int(text) < 80 else 1900)


def _named(bare: str) -> date | None:
    for pattern, number, word in ((_NAMED, 1, 2), (_NAMED_FIRST, 2, 1)):
        if match := pattern.match(bare):
            month = months().get(match[word]) or months().get(match[word][:3])
            if month:
                return _date(_year(match[3]), month, int(match[number]))
    return None


def _date(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
