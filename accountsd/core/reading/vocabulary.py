"""Sentences that no phrase explains, but in which every word is an office's own: they hide nothing.

The tables list the small words of each language and the words of a purchase ledger. A sentence with
one unknown word is not explained by this rule, and its mail goes to the owner.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accountsd.core.reading.lists import bag
from accountsd.core.reading.phrases.tables import words as office_words
from accountsd.core.reading.sentences import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accountsd.core.reading.phrases.grammar import Hit

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_SIGN = re.compile(r"[^\W\d_]{2,}")

_NAME = re.compile(r"(?<=[\w,;'] )[A-Z][\w'’-]*")  # a capital inside a sentence
NOUNS_ARE_CAPITAL = frozenset({"de"})
LONGEST_ASIDE = 160  # signs
WORRY = bag(
    "wrong problem trouble stop never unable unfortunately complaint dispute lawyer solicitor"
    " court insolvency fraud angry"
    " unhappy disappointed refuse reject rejected cancel cancelled terminate threat sue owe why"
    " quality broken damage damaged"
    " poor bad terrible overcharged twice mistake incorrect error fail failed"
)


def harmless(
    text: str, folded: str, languages: tuple[str, ...], room: int, hits: Sequence[Hit]
) -> bool:
    """No words at all, a name, a table's row, or only words that an office uses and none that worry.

    `room` is how many unknown words the phrases found in the sentence allow for: names, places, asides.
    """
    words = [word for word in _WORD.findall(folded) if len(word) > 1]
    office = office_words(languages[0]) if languages else None
    if office and office.turned(folded, hits):
        return False
    if len(words) <= 2 or not _SIGN.search(folded):
        return room > 0 or not any(word in WORRY for word in words)
    if "\t" in text or text.count("   ") > 1:
        return True
    if sum(c.isdigit() for c in folded) > len("".join(words)):
        return True
    if not office:
        return room > 0  # there is no list of an office's words for this language
    if not room and any(word in WORRY for word in words):
        return False
    return office.strange(folded) <= max(min(room, len(words) // 2), len(words) // 8)


def manners_room(languages: tuple[str, ...]) -> int:
    """How many strange words stand beside thanks and manners, as the language's page says."""
    words = office_words(languages[0]) if languages else None
    return words.room if words else 1


def calm(text: str, folded: str, languages: tuple[str, ...], *, polite: bool) -> bool:
    """Nothing in it that anybody could want an answer to: manners, the weather, where one has been.

    Beside a phrase of manners a matter's words are enough to doubt it; without one every word must
    be known, and a question is never calm.
    """
    words = office_words(languages[0]) if languages else None
    if words is None or not words.matters:
        return polite
    if folded.rstrip(" )\"'").endswith(("?", "？")):
        return polite and not words.touched(folded)
    bare = folded if languages[0] in NOUNS_ARE_CAPITAL else fold(_NAME.sub("", text))
    return not words.touched(folded) and (polite or words.strange(bare) == 0)


def aside(folded: str, languages: tuple[str, ...]) -> bool:
    """Colour beside what is said: no word of a matter, of a wish or of a turn, and no question."""
    words = office_words(languages[0]) if languages else None
    if words is None or not words.matters or folded.rstrip(" )\"'").endswith(("?", "？")):
        return False
    return len(folded) <= LONGEST_ASIDE and not words.touched(folded)
