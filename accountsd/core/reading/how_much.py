"""Amounts in a text: figures with a currency, or with the decimals that money has.

Local ways of writing are understood: 1,840.00 · 1.840,00 · 1 840,00 · 1'840.00 · 1,18,000.00 · 66,000円.
What could be either (1.234) is money only beside a currency, and then thousands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from accountsd.core.money import Money, NotMoney, decimals

SIGNS = {
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "￥": "JPY",
    "円": "JPY",
    "zł": "PLN",
    "zl": "PLN",
    "kč": "CZK",
    "r$": "BRL",
    "rs": "INR",
    "rs.": "INR",
    "₹": "INR",
    "us$": "USD",
    "a$": "AUD",
    "au$": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "nz$": "NZD",
    "hk$": "HKD",
    "s$": "SGD",
    "mx$": "MXN",
    "euro": "EUR",
    "euros": "EUR",
    "fr.": "CHF",
    "sfr": "CHF",
    "pounds": "GBP",
    "dollars": "$",
    "quid": "GBP",
    "kr": "kr",
    "kr.": "kr",
    "$": "$",
    "r": "R",
    "kronor": "kr",
    "kroner": "kr",
    "yen": "JPY",
    "reais": "BRL",
    "złotych": "PLN",
    "korun": "CZK",
}
CODES = frozenset(
    [
        "GBP",
        "EUR",
        "USD",
        "AUD",
        "CAD",
        "NZD",
        "CHF",
        "SEK",
        "NOK",
        "DKK",
        "PLN",
        "CZK",
        "HUF",
        "RON",
        "BGN",
        "JPY",
        "CNY",
        "HKD",
        "SGD",
        "INR",
        "ZAR",
        "BRL",
        "MXN",
        "AED",
        "ILS",
        "TRY",
        "THB",
        "KRW",
        "ISK",
    ]
)
FAMILIES = {
    "$": ("USD", "AUD", "CAD", "NZD", "MXN", "HKD", "SGD"),
    "kr": ("SEK", "NOK", "DKK", "ISK"),
    "R": ("ZAR",),
}

_SIGN = (
    r"(?:US\$|AU?\$|CA?\$|NZ\$|HK\$|MX\$|R\$|S\$|[£€$¥￥₹]|Rs\.?|R(?=\s?\d)|kr\.?|SFr|Fr\."
    r"|(?-i:[A-Z]{3}))"
)
_AFTER = (
    r"(?:[£€$¥円]|zł|zl|Kč|kr\.?|euros?|pounds?|dollars?|quid|yen|reais|kronor|kroner|"
    r"złotych|korun|(?-i:[A-Z]{3})\b|Rs\.?)"
)
_FIGURE = (
    r"\d{1,3}(?:[ '\u2019.,]\d{2,3}){1,5}(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,2})?(?!\d)"
)
_AMOUNT = re.compile(
    rf"(?<![\w/.,-])(?P<sign>{_SIGN}\s?)?(?P<minus>[-−(]\s?)?(?P<sign2>[£€$¥]\s?)?(?P<figure>{_FIGURE})"
    rf"(?P<k>k\b)?(?P<after>\s?{_AFTER})?(?P<tail>\s?[-−)]|\s?CR\b)?",
    re.IGNORECASE,
)
_DATE_LIKE = re.compile(r"\d{1,2}\.\d{1,2}\.")
WIDE = str.maketrans("０１２３４５６７８９，．￥／−：\u202f\xa0\u2009", "0123456789,.¥/-:   ")


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure as money, where it stands, and whether a currency stood beside it."""

    value: Decimal
    currency: str | None  # ISO code, or None where only a sign of several currencies or none stood
    start: int
    end: int
    certain: bool  # a currency or money's decimals
    words: str
    bracketed: bool = False  # (600.00): a deduction in a table, a parenthesis in prose

    def money(self, currency: str) -> Money | None:
        """As money of that currency, if it can be."""
        if self.currency not in (None, currency):
            return None
        try:
            return Money.of(self.value, currency)
        except NotMoney:
            return None


def figure(text: str, places: int = 2) -> Decimal | None:
    """`1.840,00` → 1840.00; None where the text is no figure."""
    bare = re.sub(r"[\s'’]", "", text.translate(WIDE))
    last = max(bare.rfind("."), bare.rfind(","))
    if last >= 0:
        behind = len(bare) - last - 1
        both = "." in bare and "," in bare
        several = bare.count(bare[last]) > 1
        if (
            several
            or (behind == 3 and not both)
            or behind not in {1, 2, 3}
            or (behind == 3 and places != 3)
        ):
            bare = bare.replace(".", "").replace(",", "")
        else:
            bare = bare[:last].replace(".", "").replace(",", "") + "." + bare[last + 1 :]
    try:
        return Decimal(bare)
    except InvalidOperation:
        return None


def amounts(text: str, home: str) -> list[Amount]:
    """Every figure in the text that may be money; `home` is the currency expected."""
    text = text.translate(WIDE)
    found: list[Amount] = []
    for match in _AMOUNT.finditer(text):
        currency, marked = _currency(match, home)
        if currency == "":
            continue
        if not marked and _DATE_LIKE.fullmatch(
            text[match.start("figure") : match.end() + 1].strip()
        ):
            continue  # 3.11. is a day
        value = figure(match.group("figure"), decimals(home))
        if value is None:
            continue
        if match.group("k"):
            value *= 1000
        minus = match.group("minus") or ""
        tail = (match.group("tail") or "").strip()
        bracketed = "(" in minus and tail == ")"
        negative = (bool(minus.strip()) and "(" not in minus) or tail in {"-", "−", "CR", "cr"}
        decimal = re.search(r"[.,]\d{2}$", match.group("figure")) is not None
        words = match.group().strip()
        found.append(
            Amount(
                -value if negative else value,
                currency,
                match.start(),
                match.end(),
                marked or decimal,
                words,
                bracketed,
            )
        )
    return found


def _currency(match: re.Match[str], home: str) -> tuple[str | None, bool]:
    """The ISO code beside the figure (None: none, or the home one is meant), and whether any stood."""
    for group in ("sign", "sign2", "after"):
        mark = (match.group(group) or "").strip()
        if not mark:
            continue
        if mark.upper() in CODES:
            return mark.upper(), True
        known = SIGNS.get(mark.lower())
        if known in FAMILIES:
            family = FAMILIES[known]
            return (home if home in family else family[0]), True
        if known:
            return known, True
        if len(mark) == 3 and group == "sign":
            return None, False
    return None, False
