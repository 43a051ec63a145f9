"""A sentence's grams: what the ear has a weight for. Words, letters inside words, notions.

A gram is named by what it is: `in friday's` a word or several, `#zahl` letters of a word (`^` its
beginning, `$` its end), `§pay>W` notions one after the other, `¬pay` a word behind a denial.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from accountsd.core.reading.ear.folding import SIGNS, STOPS, pieces
from accountsd.core.reading.ear.notions import notions
from accountsd.core.reading.lists import bag

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NOTION = "§"
LETTERS = "#"
DENIED = "¬"
MOST_WORDS = 3
SHORTEST, LONGEST = 3, 5  # letters
REACH = 3  # words that a denial reaches
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_DENIALS = bag(
    "not no never nothing nobody none don't doesn't didn't can't cannot won't isn't wasn't haven't"
    " hasn't aren't couldn't wouldn't without nicht kein keine keinen keinem keiner nie niemand"
    " nichts ohne weder ne n' pas jamais rien aucun aucune sans nunca nada ningun ninguna ninguno"
    " sin non mai niente nessun nessuna senza nao nenhum nenhuma sem niet geen nooit niets zonder"
    " inte ingen inget inga aldrig utan ikke intet aldri uten uden ei en emme eivat ette ole ilman"
    " nie nigdy nic bez zaden neni nejsou nemame nemuzeme nebyl nikdy zadny"
)


def grams(folded: str, language: str, names: Mapping[str, str]) -> list[str]:
    """Every gram of a folded sentence, as often as it stands there. `names`: whose name is which sign."""
    heard = pieces(folded, names)
    return [*_words(heard), *_denied(heard), *_spelt(heard), *_notions(heard, language)]


def _words(heard: list[str]) -> Iterator[str]:
    words = [piece for piece in heard if piece not in STOPS]
    for length in range(1, MOST_WORDS + 1):
        for at in range(len(words) - length + 1):
            yield " ".join(words[at : at + length])


def _denied(heard: list[str]) -> Iterator[str]:
    left = 0
    for piece in heard:
        if piece in _DENIALS:
            left = REACH
        elif piece in STOPS or piece in {"?", "!"}:
            left = 0
        elif left:
            left -= 1
            yield DENIED + piece


def _spelt(heard: list[str]) -> Iterator[str]:
    return chain.from_iterable(map(_letters, heard))


@lru_cache(maxsize=5_000)
def _letters(piece: str) -> tuple[str, ...]:
    if _CJK.search(piece):
        word, lengths = piece, range(1, LONGEST)
    elif len(piece) > 1 and piece[0].isalpha():
        word, lengths = f"^{piece}$", range(SHORTEST, LONGEST + 1)
    else:
        return ()
    return tuple(
        LETTERS + word[at : at + length]
        for length in lengths
        for at in range(len(word) - length + 1)
    )


def _notions(heard: list[str], language: str) -> Iterator[str]:
    found = notions(heard, language)
    left = 0
    for at, notion in enumerate(found):
        yield NOTION + notion
        if at:
            yield f"{NOTION}{found[at - 1]}>{notion}"
        if notion == "not":
            left = REACH
        elif left:
            left -= 1
            yield f"{NOTION}{DENIED}{notion}"


def told(gram: str) -> str:
    """A gram as it is shown to a person: `in ‹weekday›'s`, "pay" denied, part of a word."""
    if gram.startswith(NOTION):
        return " + ".join(_sign(one) for one in gram[1:].replace(DENIED, "not ").split(">"))
    if gram.startswith(LETTERS):
        return gram[1:].replace("^", "").replace("$", "") + "…"
    return " ".join(_sign(word) for word in gram.replace(DENIED, "not ").split(" "))


def _sign(word: str) -> str:
    return SIGNS.get(word, word)
