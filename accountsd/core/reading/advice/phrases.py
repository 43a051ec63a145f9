"""A heading or label → what it stands for: the longest phrase of the tables that stands in it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from accountsd.core.reading.advice import headings, labels
from accountsd.core.reading.advice.model import Role
from accountsd.core.reading.how_much import CODES

LONGEST = 60  # characters of a heading
MOST_WORDS = 9
_APART = re.compile(r"[^\w%&+]+|_")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
# Small words that one writes and another leaves out: date de valeur, date valeur.
_SMALL = frozenset(
    [
        "of",
        "the",
        "de",
        "du",
        "des",
        "la",
        "le",
        "les",
        "del",
        "el",
        "di",
        "do",
        "da",
        "van",
        "der",
        "die",
        "das",
    ]
)
_EASTERN = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase stands for. `rank`: 1 is the best of its role; `share`: of the text it covers."""

    role: Role
    rank: int
    phrase: str
    share: float


def fold(text: str) -> str:
    """Lower case, narrow, dots gone, everything else that is no letter or figure a space."""
    low = _CAMEL.sub(" ", unicodedata.normalize("NFKC", text)).lower().replace(".", "")
    return " ".join(_APART.sub(" ", low).split())


@lru_cache(maxsize=20_000)
def heading(text: str) -> Meaning | None:
    """What a column with this heading holds."""
    return _look_up(text, _columns())


@lru_cache(maxsize=20_000)
def label(text: str) -> Meaning | None:
    """What the value behind this label is."""
    return _look_up(text, _labels())


def has(text: str, table: str) -> bool:
    """Whether any phrase of one of the tables stands in a text (of any length)."""
    words, eastern = _phrases(table)
    folded = f" {fold(text[:4000])} "
    if any(f" {phrase} " in folded for phrase in words):
        return True
    bare = folded.replace(" ", "")
    return any(phrase in bare for phrase in eastern)


def on_account(text: str) -> bool:
    """Whether it says that the money is for no invoice yet."""
    return has(text, labels.ON_ACCOUNT)


def _look_up(text: str, table: dict[str, tuple[Role, int]]) -> Meaning | None:
    if not text or len(text) > LONGEST:
        return None
    meant = _longest(_bare(fold(text)), table)
    if "." in text.strip(" ."):
        # Bet.korting, Zahl.betrag: a word cut short stands apart from the next.
        apart = _longest(_bare(fold(text.replace(".", " "))), table)
        if apart and (meant is None or meant.share < apart.share):
            return apart
    return meant


def _longest(folded: str, table: dict[str, tuple[Role, int]]) -> Meaning | None:
    words = folded.split()
    if not words or len(words) > MOST_WORDS:
        return None
    best = _eastern(folded, table) if _EASTERN.search(folded) else None
    for size in range(min(6, len(words)), 0, -1):
        for start in range(len(words) - size + 1):
            phrase = " ".join(words[start : start + size])
            meant = table.get(phrase)
            if meant and (best is None or len(phrase) > len(best.phrase)):
                best = Meaning(meant[0], meant[1], phrase, len(phrase) / len(folded))
    return best


def _bare(folded: str) -> str:
    """Without small words, currencies and figures; a text of nothing else stays as it is."""
    words = [w for w in folded.split() if w.upper() not in CODES and not w.isdigit()]
    return " ".join(w for w in words if w not in _SMALL) or " ".join(words)


def _eastern(folded: str, table: dict[str, tuple[Role, int]]) -> Meaning | None:
    """Japanese has no spaces: every piece of up to twelve signs is looked up."""
    bare = folded.replace(" ", "")[:40]
    for size in range(min(12, len(bare)), 0, -1):
        for start in range(len(bare) - size + 1):
            phrase = bare[start : start + size]
            meant = table.get(phrase)
            if meant:
                return Meaning(meant[0], meant[1], phrase, len(phrase) / len(bare))
    return None


def _split(table: str) -> list[str]:
    return [fold(piece) for piece in table.replace("\n", "|").split("|") if fold(piece)]


@cache
def _phrases(table: str) -> tuple[frozenset[str], frozenset[str]]:
    found = _split(table)
    eastern = frozenset(p.replace(" ", "") for p in found if _EASTERN.search(p))
    return frozenset(p for p in found if not _EASTERN.search(p)), eastern


@cache
def _columns() -> dict[str, tuple[Role, int]]:
    """Where a phrase stands in two rows, the first row has it."""
    table: dict[str, tuple[Role, int]] = {}
    for role, phrases in headings.COLUMNS:
        for phrase in map(_bare, _split(phrases)):
            table.setdefault(phrase, (role, 1))
    return table


@cache
def _labels() -> dict[str, tuple[Role, int]]:
    table: dict[str, tuple[Role, int]] = {}
    named = (
        (Role.CARRIED, ((1, labels.CARRIED),)),
        (Role.FEE, ((1, labels.FEES),)),
        (Role.TOTAL, labels.TOTALS),
        (Role.PAY_DAY, labels.PAY_DAYS),
        (Role.REFERENCE, labels.REFERENCES),
    )
    for role, ranks in named:
        for rank, phrases in ranks:
            for phrase in map(_bare, _split(phrases)):
                table.setdefault(phrase, (role, rank))
    for phrase, meant in _columns().items():
        table.setdefault(phrase, meant)
    return table
