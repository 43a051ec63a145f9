"""Our numbers as others print them: prefix dropped, zeros cut, spaces, slash turned to hyphen.

A short form that fits two invoices is told with both: the amount may decide. What has letters that
are no prefix of ours (WW-2026-0178 where ours is WC-2026-0178) is not ours.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from accountsd.core.reading.advice.figures import plain
from accountsd.core.reading.which import squeeze

if TYPE_CHECKING:
    from accountsd.core.money import Money
    from accountsd.core.reading.which import Numbers

LONGEST = 500
MOST_PIECES = 4  # into which a number is set apart: WC - 2026 - 0147
_DIGIT = re.compile(r"\d")
FEWEST = 4  # figures that a short form needs where no heading says that it is an invoice
_TOKEN = re.compile(r"[^\W_][\w/.\-–—#]{0,40}")
# The bank's own marks before a number: /INV/WX26/0180, RFB:…
_TAGGED = re.compile(
    r"(?:^|(?<=[\s/:]))(?:INV|RFB|ROC|RFS|CINV|CREN|REF|DOC|INVOICE)[/:](?=[A-Z0-9])", re.IGNORECASE
)
# A word for invoice right before a number.
_CALLED = re.compile(
    r"(?:invoices?|inv|bills?|rechnung|factures?|facturas?|fatture?|fattura|faturas?|facturen|factuur"
    r"|faktur\w*)\.?\s?(?:no\.?|nr\.?|number|#|n°|n\.)?\s?$",
    re.IGNORECASE,
)
_DECIMALS = re.compile(r"[.,]\d\d$")
_TRIM = ".-–—/#_"
# Words that people glue to a number: INV1184, RE-0107.
_GLUED = re.compile(
    r"^(?:INVOICE|INV|BILL|RECHNUNG|RE|RG|FACTURE|FACT|FAC|FA|FRA|FC|FT|NF|FV|FAKTURA|NO|NR|REF|F|N|CN"
    r"|CREDIT|CR|GS)(?=\d)"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """One of ours in a text. `numbers`: all that fit; `sure`: by the whole number."""

    numbers: tuple[str, ...]
    words: str
    start: int
    end: int
    sure: bool


@dataclass(frozen=True, slots=True)
class Ours:
    """The client's numbers, and what is open on each."""

    table: Numbers
    amounts: dict[str, Money]  # credit notes negative
    credits: frozenset[str]
    open: frozenset[str] | None

    def hits(self, text: str, *, headed: bool) -> list[Hit]:
        """Ours in a cell or line. `headed`: a heading says that here stands an invoice."""
        text = plain(text[:LONGEST])
        text = _TAGGED.sub(lambda m: " " * len(m.group()), text)
        tokens = [(m.group().rstrip(_TRIM), m.start()) for m in _TOKEN.finditer(text)]
        figured = [_DIGIT.search(token) is not None for token, _ in tokens]
        found: list[Hit] = []
        at = 0
        while at < len(tokens):
            if not any(figured[at : at + MOST_PIECES]):
                at += 1
                continue
            hit, used = self._at(text, tokens, figured, at, headed=headed)
            if hit:
                found.append(hit)
            at += used
        return found

    def _at(
        self,
        text: str,
        tokens: list[tuple[str, int]],
        figured: list[bool],
        at: int,
        *,
        headed: bool,
    ) -> tuple[Hit | None, int]:
        start = tokens[at][1]
        for span in range(MOST_PIECES, 0, -1):
            if at + span > len(tokens) or not any(figured[at : at + span]):
                continue
            last, last_start = tokens[at + span - 1]
            end = last_start + len(last)
            words = text[start:end]
            if end - start > 40 or any(c in words for c in ",;()|\t"):
                continue
            key = squeeze(words)
            exact = self.table.full.get(key)
            if exact and self._whole(key, headed=headed):
                return Hit(tuple(sorted(exact)), words, start, end, sure=True), span
            if span <= 2 and (
                short := self._short(key, words, headed=headed, text=text, end=end, start=start)
            ):
                return Hit(short, words, start, end, sure=False), span
        return None, 1

    def _whole(self, key: str, *, headed: bool) -> bool:
        """A whole number of ours that is only a few figures needs a heading."""
        return headed or not key.isdigit() or len(key) >= FEWEST

    def _short(
        self, key: str, words: str, *, headed: bool, text: str, start: int, end: int
    ) -> tuple[str, ...]:
        forms = self.table.short
        if " " in words and not words.replace(" ", "").isdigit():
            head, _, rest = words.partition(" ")
            if not _GLUED.match(squeeze(head) + "0"):
                return ()
            key = squeeze(rest)
        bare = _GLUED.sub("", key)
        meant = forms.get(key) or (forms.get(bare) if bare != key else None)
        if not meant:
            return ()
        figures = sum(c.isdigit() for c in key)
        if not headed and (
            figures < FEWEST or _like_a_year(key) or _money_beside(text, start, end)
        ):
            return ()
        if headed and (figures < 2 or "." in words or "," in words):
            return ()
        return tuple(sorted(meant))

    def strangers(self, text: str) -> list[Hit]:
        """Numbers made like ours, or called an invoice, that are none of ours."""
        text = plain(text[:LONGEST])
        found: list[Hit] = []
        prefixes = _prefixes(tuple(self.amounts))
        for match in _TOKEN.finditer(text):
            token = match.group().rstrip(_TRIM)
            if not _DIGIT.search(token):
                continue
            end = match.start() + len(token)
            figures = sum(c.isdigit() for c in token)
            letters = re.match(r"[A-Za-z]+", token)
            alike = letters is not None and letters.group().upper() in prefixes
            called = figures >= 3 and _CALLED.search(
                text[max(0, match.start() - 24) : match.start()]
            )
            if not figures or not (alike or called) or _DECIMALS.search(token):
                continue
            near = text[max(0, match.start() - 12) : end]
            if not _money_beside(text, match.start(), end) and not self.hits(near, headed=True):
                found.append(Hit((), token, match.start(), end, sure=False))
        return found

    def settle(self, hit: Hit, amount: Money | None) -> str | None:
        """The one that is meant: the only one, the only open one, or the one whose amount it is."""
        numbers = hit.numbers
        if len(numbers) > 1 and self.open is not None:
            numbers = tuple(n for n in numbers if n in self.open) or numbers
        if len(numbers) == 1:
            return numbers[0]
        fitting = [n for n in numbers if amount is not None and self.amounts.get(n) == amount]
        return fitting[0] if len(fitting) == 1 else None


@lru_cache(maxsize=64)
def _prefixes(numbers: tuple[str, ...]) -> frozenset[str]:
    """The letters that our numbers begin with."""
    heads = (re.match(r"[A-Za-z]+", number) for number in numbers)
    return frozenset(head.group().upper() for head in heads if head)


def _like_a_year(key: str) -> bool:
    return len(key) == 4 and key.isdigit() and key.startswith(("19", "20"))


def _money_beside(text: str, start: int, end: int) -> bool:
    """4235 in 4235.00 € or EUR 4235 is money."""
    return bool(
        re.match(r"[.,]\d|\s?(?:[€£$¥円%]|EUR|GBP|USD)", text[end : end + 5])
        or re.search(
            r"(?:[€£$¥]|EUR|GBP|USD|tel|phone|ext|fax)\.?\s?$",
            text[max(0, start - 6) : start],
            re.IGNORECASE,
        )
    )
