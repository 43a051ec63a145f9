"""A sentence as the ear hears it: bare letters, and days, sums, numbers, addresses as one sign each.

"By the 14th", "am 3.4." and "10月2日" are the same sign, so what was learned from one is known of the
others. A sign is a capital letter: the words themselves are lower-case. Nothing here understands.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from accountsd.core.reading.when.names import months, weekdays

if TYPE_CHECKING:
    from collections.abc import Mapping

# What each sign stands for, as it is told to a person.
SIGNS = {
    "A": "‹address›",
    "U": "‹link›",
    "M": "‹sum›",
    "D": "‹day›",
    "P": "‹per cent›",
    "R": "‹reference›",
    "N": "‹number›",
    "L": "‹long number›",
    "W": "‹weekday›",
    "O": "‹month›",
    "J": "‹owner›",
    "T": "‹clerk›",
}
STOPS = frozenset(",;:.()。、")
_ASIDE = {"ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i", "đ": "d"}
_CURRENCY = (
    r"(?:eur|euros?|gbp|usd|chf|sek|nok|dkk|pln|czk|jpy|kr|kc|zl|yen|pounds?|quid|dollars?|franken"
    r"|kronor|kroner|zlotych|korun|[€£$¥円])"
)
# Bounded by the length of a sentence, which `sentences.split` has cut.
_PIECE = re.compile(
    rf"(?P<A>[\w.+-]{{1,64}}@[\w.-]{{1,100}})"
    rf"|(?P<U>(?:https?://|www\.)\S{{1,200}})"
    rf"|(?P<M>(?:[€£$¥]\s?\d[\d.,']{{0,15}}|(?<!\d)\d[\d.,']{{0,15}}\s?(?:k\s?)?{_CURRENCY}(?![a-z])"
    rf"|(?<!\d)\d{{1,3}}(?:[., ']\d{{3}}){{0,4}}[.,]\d\d(?![./-]|\d))(?:,-|:-)?)"
    r"|(?P<D>\b\d{1,2}(?:st|nd|rd|th|er|º|ª)\b|\b\d{1,2}[./-]\d{1,2}(?:[./-](?:20)?\d\d)?\.?(?!\w)"
    r"|\b20\d\d-\d\d-\d\d\b|\d{1,2}月(?:\d{1,2}日)?|\d{1,2}日|\b\d{1,2}\.(?=\s[a-z]))"
    r"|(?P<W>[月火水木金土]曜日?)"
    r"|(?P<P>\b\d[\d.,]{0,6}\s?%)"
    r"|(?P<R>\b(?=[^\W_]{0,30}\d)(?=\d{0,30}[a-z])\w[\w/-]{0,40}|\b[a-z]{1,8}-\d[\w/-]{0,30}"
    r"|\b\d{2,12}[-/]\d[\d/-]{0,30})"
    r"|(?P<N>\d{1,40})"
    r"|(?P<word>(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|quest|(?:d|n|s)?(?:a|e|u)ll)'(?=[^\W\d_])"
    r"|[^\W\d_]{1,60}(?:'[^\W\d_]{1,60})?)"
    r"|(?P<stop>[?!…]{1,9}|[,;:.()。、！？])"
)


@cache
def _bare() -> dict[int, str]:
    """Letters with marks → letters without: "für" and "fur", "réglé" and "regle" are one."""
    table = {ord(sign): plain for sign, plain in _ASIDE.items()}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        whole = unicodedata.normalize("NFKD", chr(code))
        base = "".join(sign for sign in whole if not unicodedata.combining(sign))
        if base != whole:
            table.setdefault(code, base)
    return table


def bare(text: str) -> str:
    """Without the marks on letters; figures and letters of full width made ordinary."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).translate(_bare())
    return text


@cache
def _calendar() -> dict[str, str]:
    """Names of months and weekdays in every language → their sign."""
    names = {bare(name): "O" for name in months() if len(name) > 3}
    return names | {bare(name): "W" for name in weekdays()}


def pieces(folded: str, names: Mapping[str, str]) -> list[str]:
    """The words and signs of a folded sentence (`Sentence.folded`), in order. `names`: name → sign."""
    named = _calendar()
    found: list[str] = []
    for match in _PIECE.finditer(bare(folded)):
        kind, text = match.lastgroup, match.group()
        match kind:
            case "word":
                stem = text.removesuffix("'s")
                found.append(names.get(stem) or named.get(text) or named.get(stem, text))
            case "stop":
                found.append("!" if text[0] == "！" else "?" if text[0] == "？" else text[0])
            case "N":
                found.append("N" if len(text) < 3 else "L")
            case _:
                found.append(str(kind))
    return found
