"""Notions found in the pieces of a sentence, by the beginnings of its words.

In the tables, a page a language, `word$` is the whole word and nothing longer, as is every word of
less than four letters; `two-words` stand one behind the other. Languages that write compounds
("Zahlungserinnerung") are also searched inside long words. Japanese has no gaps between words: its
signs are looked for as they stand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib import import_module

from accountsd.core.reading.ear.folding import SIGNS, bare

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "pl", "cs", "ja")
_COMPOUNDS = frozenset({"de", "nl", "sv", "da", "no", "fi"})
_INSIDE = 5  # letters: the shortest beginning that is looked for inside a word
_LONG = 9  # letters: from here on a word may be a compound
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class _Column:
    """One language's words: whole ones, beginnings, and pairs by their first word."""

    whole: dict[str, str] = field(default_factory=dict)
    begun: dict[str, str] = field(default_factory=dict)
    pairs: dict[str, list[tuple[str, str]]] = field(default_factory=dict)

    def add(self, word: str, notion: str) -> None:
        """Enter a word of the table under its notion; the first notion to name it keeps it."""
        first, dash, second = word.partition("-")
        if dash and first and second:
            self.pairs.setdefault(first, []).append((second.removesuffix("$"), notion))
        elif word.endswith("$") or len(word) < 4:
            self.whole.setdefault(word.removesuffix("$"), notion)
        else:
            self.begun.setdefault(word, notion)


@cache
def _column(language: str) -> _Column:
    column = _Column()
    for line in import_module(f"{__package__}.{language}").ROWS.strip().splitlines():
        named, _, words = line.partition("=")
        for word in words.split():
            column.add(bare(word), named.strip())
    return column


@cache
def _japanese() -> tuple[re.Pattern[str], dict[str, str]]:
    column = _column("ja")
    words = column.whole | column.begun
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return re.compile("|".join(map(re.escape, ordered))), words


@lru_cache(maxsize=20_000)
def notion(word: str, language: str) -> str | None:
    """The notion that a bare word carries in a language, if any."""
    column = _column(language)
    if word in column.whole:
        return column.whole[word]
    for length in range(len(word), 3, -1):
        if word[:length] in column.begun:
            return column.begun[word[:length]]
    if language in _COMPOUNDS and len(word) >= _LONG:
        for start in range(1, len(word) - _INSIDE + 1):
            for end in range(min(len(word), start + 14), start + _INSIDE - 1, -1):
                if word[start:end] in column.begun:
                    return column.begun[word[start:end]]
    return _column("en").begun.get(word) if language != "en" and len(word) > 3 else None


def _pair(pieces: list[str], at: int, language: str) -> str | None:
    following = " ".join(pieces[at + 1 : at + 3])
    for second, notion in _column(language).pairs.get(pieces[at], ()):
        if following.startswith(second.replace("-", " ")):
            return notion
    return None


def _contracted(piece: str, language: str) -> list[str]:
    """`you'll` is you and will."""
    word, mark, ending = piece.partition("'")
    parts = (word, mark + ending) if mark and ending else ()
    return [known for part in parts if (known := notion(part, language))]


def notions(pieces: list[str], language: str) -> list[str]:
    """The notions and signs of a sentence in order; the same one twice running counts once."""
    spoken = language if language in LANGUAGES else "en"
    found: list[str] = []
    for at, piece in enumerate(pieces):
        if piece in SIGNS or piece in {"?", "!"}:
            heard = [piece]
        elif _CJK.search(piece):
            pattern, words = _japanese()
            heard = [words[match.group()] for match in pattern.finditer(piece)]
        else:
            known = _pair(pieces, at, spoken) or notion(piece, spoken)
            heard = [known] if known else _contracted(piece, spoken)
        found += [one for one in heard if not found or found[-1] != one]
    return found
