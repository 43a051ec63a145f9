"""The words of an office in a language that lists them, and the words that turn a sentence round.

A phrase explains its sentence only where the words beside it hide nothing: few of them may be strange,
and none may turn what was said (`not`, `only`, `if`, `instead`) unless the phrase itself names it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.reading.phrases.grammar import Hit, Says

if TYPE_CHECKING:
    from collections.abc import Sequence

BAD = frozenset(
    {Says.BANK_CHANGE, Says.LEGAL, Says.COMPLAINT, Says.HARDSHIP, Says.DISPUTE, Says.SOUR}
)
# Manners and thanks explain a sentence less than a matter does.
POLITE = frozenset({Says.FILLER, Says.ACKNOWLEDGEMENT, Says.TICKET, Says.AWAY})
# What these phrases name turns a sentence all the same.
TURNING = frozenset({Says.CONDITION, Says.NOT_PAID, Says.SHORT, Says.DECISION})
LEAST_ENDING = 5  # letters by which a compound is known: "Dienstags|zahlung"
_LITERAL = re.compile(r"[^\W\d_]+%?")
_NAMED = re.compile(r"[^\W\d_]+(?:'t\b)?%?")
_TURN = re.compile(r"[^\W\d_]+'t\b|[^\W\d_]{2,}")  # "didn't" is one word here
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,200}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_TOKEN = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Words:
    """What an office writes every day. `endings` close compounds; `turns` change what was said."""

    known: frozenset[str]
    stems: tuple[str, ...]
    endings: tuple[str, ...]
    turns: frozenset[str]
    doubts: frozenset[str] = frozenset()  # change what manners and thanks said
    matters: tuple[frozenset[str], tuple[str, ...]] | None = None  # words and stems of a matter
    room: int = 1  # strange words that manners and thanks allow for

    def knows(self, word: str) -> bool:
        """Listed, grown from a listed stem, or a compound with a listed ending."""
        return word in self.known or word.startswith(self.stems) or word.endswith(self.endings)

    def strange(self, folded: str) -> int:
        """How many words of the sentence are not an office's own."""
        return sum(not self.knows(word) for word in _WORD.findall(_ADDRESS.sub(" ", folded)))

    def touched(self, folded: str) -> bool:
        """A word of a matter, of a wish or of a turn is in it."""
        words, stems = self.matters or (frozenset(), ())
        return any(
            word in words or word.startswith(stems) or word[0].isdigit()
            for word in _TOKEN.findall(folded)
        )

    def turned(self, folded: str, hits: Sequence[Hit]) -> bool:
        """A word that turns the sentence stands outside the phrases that name it."""
        named = [hit for hit in hits if hit.weight >= 1 and hit.says not in TURNING]
        matter = (hit for hit in hits if hit.weight >= 1 and hit.says not in POLITE)
        telling = any(hit.says not in TURNING or hit.says is Says.NOT_PAID for hit in matter)
        turns = self.turns if telling else self.turns | self.doubts
        return any(
            match.group() in turns
            and not any(
                hit.start <= match.start() < hit.end and match.group() in _literal(hit.line)
                for hit in named
            )
            for match in _TURN.finditer(folded)
        )


def gathered(
    lines: dict[Says, str], office: str, turns: str, doubts: str = "", matters: str = ""
) -> Words:
    """The words of the routine phrases themselves, and those listed beside them (`stem%`, `%ending`)."""
    text = " ".join(block for says, block in lines.items() if says not in BAD)
    literal = set(_LITERAL.findall(text.replace("ADDRESS", " ")))
    listed = set(office.split())
    changing = frozenset(turns.split())
    words = {word for word in literal | listed if "%" not in word}
    stems = {word[:-1] for word in literal | listed if word.endswith("%") and len(word) > 4}
    endings = {word[1:] for word in listed if word.startswith("%")}
    endings |= {word for word in words if len(word) > LEAST_ENDING and word in listed}
    return Words(
        frozenset(words) - changing,
        tuple(sorted(stems)),
        tuple(sorted(endings)),
        changing,
        frozenset(doubts.split()),
        _matters(matters),
    )


def _matters(listed: str) -> tuple[frozenset[str], tuple[str, ...]] | None:
    words = listed.split()
    stems = tuple(word[:-1] for word in words if word.endswith("%"))
    return (frozenset(words), stems) if words else None


def _literal(line: str) -> frozenset[str]:
    return frozenset(_NAMED.findall(line))
