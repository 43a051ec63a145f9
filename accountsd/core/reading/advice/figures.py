"""Figures as they are printed in tables: signs before, behind, in brackets; local grouping; currencies.

One pattern, one pass; what is no figure by the rules of money (a number with three groups of unequal
length, a date, a telephone number) is none here.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from accountsd.core.reading.advice.model import Figure
from accountsd.core.reading.how_much import CODES, FAMILIES, SIGNS, figure

LONGEST = 400  # characters of a cell that are looked at
_SIGN = "[-−–△▲▼]"
_MARK = r"[A-Z]{3}|(?:US|AU|NZ|CA|HK|MX|[ACSR])?\$|[£€¥₹]|R\$|[Rr]s\.?|[Kk]r\.?|zł|Kč|CHF|円|R"
_FIGURE = re.compile(
    rf"(?P<open>[(\[])?\s?(?P<minus>{_SIGN})?\s?(?P<mark>{_MARK})?\s?(?P<minus2>{_SIGN})?\s?[*]{{0,12}}"
    r"(?P<figure>\d{1,3}(?:[ \u202f\xa0]\d{3})+(?:[.,]\d{1,3})?(?!\d)"
    r"|\d{1,12}(?:[.,'’]\d{2,3}){0,5}(?:[.,]\d{1,3})?|[.,]\d{2})"
    rf"(?P<dash>,-)?(?:\s?(?P<after>{_MARK})(?![A-Za-z]))?(?P<tail>\s?{_SIGN}(?!\s?\d)|\s?CR\b|\s?DR\b"
    rf"|\s?Cr\b|\s?[)\]])?"
)
_WORDS_BESIDE = re.compile(r"^[\s.:*=_-]*$")
_DAYLIKE = re.compile(
    r"^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|^\d{1,2}[:.]\d{2}$"
)


def plain(text: str) -> str:
    """Full-width figures and signs as the narrow ones; one kind of space."""
    return unicodedata.normalize("NFKC", text).replace("\xa0", " ").replace("\u202f", " ")


@lru_cache(maxsize=20_000)
def figures(text: str, places: int = 2) -> tuple[Figure, ...]:
    """Every figure in a cell or line, in order. `places`: decimals of the currency expected."""
    text = plain(text[:LONGEST])
    found: list[Figure] = []
    for match in _FIGURE.finditer(text):
        one = _figure(match, text, places)
        if one is not None:
            found.append(one)
    return tuple(found)


@lru_cache(maxsize=20_000)
def alone(text: str, places: int = 2) -> Figure | None:
    """The figure that a cell consists of, leaders and currency apart; None where words stand too."""
    bare = plain(text[:LONGEST]).strip()
    if not bare or _DAYLIKE.match(bare):
        return None
    found = figures(bare, places)
    if len(found) != 1:
        return None
    outside = bare[: found[0].start] + bare[found[0].end :]
    for code in CODES:
        if outside.strip() == code:
            return Figure(found[0].value, code, found[0].start, found[0].end, sure=True)
    return found[0] if _WORDS_BESIDE.match(outside) else None


def _figure(match: re.Match[str], text: str, places: int) -> Figure | None:
    printed, start, end = match.group("figure"), match.start(), match.end()
    before = text[match.start("figure") - 1 : match.start("figure")]
    after = text[match.end("figure") : match.end("figure") + 2]
    if before.isalnum() and not match.group("mark"):
        return None
    if before in {"/", "#", ".", ","} or after[:1] in {"/", "%", ":"} or after[:1].isdigit():
        return None
    if after[:1].isalpha() and not match.group("after"):
        return None
    if after[:1] in {"-", "."} and after[1:2].isalnum():
        return None
    if (
        before in {"-", "−"}
        and text[match.start("figure") - 2 : match.start("figure") - 1].isalnum()
    ):
        return None
    value = figure(printed, places)
    if value is None:
        return None
    currency = _currency(match)
    tail = (match.group("tail") or "").strip()
    bracketed = bool(match.group("open")) and tail in {")", "]"}
    minus = match.group("minus") or match.group("minus2") or tail in {"-", "−", "–", "CR", "Cr"}
    decimals = re.search(r"[.,]\d{2}$", printed) is not None or match.group("dash") is not None
    grouped = re.fullmatch(r"\d{1,3}(?:[,. ]\d{3})+", printed) is not None and places == 0
    sign = -1 if bracketed or minus else 1
    return Figure(
        value * sign, currency, start, end, sure=decimals or grouped or currency is not None
    )


def _currency(match: re.Match[str]) -> str | None:
    """An ISO code, or a family like "$" that the book decides; None where no mark stands."""
    for group in ("mark", "after"):
        mark = (match.group(group) or "").strip()
        if mark.upper() in CODES:
            return mark.upper()
        known = SIGNS.get(mark.lower())
        if known:
            return known
    return None


def fits(currency: str | None, wanted: str) -> bool:
    """Whether a figure so marked can be of that currency."""
    return currency is None or currency == wanted or wanted in FAMILIES.get(currency, ())
