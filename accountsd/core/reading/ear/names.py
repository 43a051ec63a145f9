"""Whose names stand in a mail: the owner's and the clerk's become signs, whatever they are called.

A name that is also a word ("Will", "Mark") stays a word.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from accountsd.core.reading.ear.folding import bare
from accountsd.core.reading.ear.notions.find import LANGUAGES, notion
from accountsd.core.reading.language import SMALL_WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping

OWNER, CLERK = "J", "T"
SHORTEST = 3  # letters


@lru_cache(maxsize=64)
def names(owner: str, clerk: str) -> Mapping[str, str]:
    """The parts of both names → their signs."""
    found = dict.fromkeys(_parts(clerk), CLERK)
    return found | dict.fromkeys(_parts(owner), OWNER)


def _parts(name: str) -> list[str]:
    return [
        part
        for part in bare(name.lower()).replace(",", " ").split()
        if len(part) >= SHORTEST and part.isalpha() and not _word(part)
    ]


def _word(part: str) -> bool:
    small = any(part in words for words in SMALL_WORDS.values())
    return small or any(notion(part, language) for language in LANGUAGES)
