"""hear(sentences, language) → Hearing: what a text seems to say, by what was learned from mail we wrote.

A linear model: every gram adds its weight to every kind, so a verdict can be told by the grams that
led to it. It knows no date and no money, it decides nothing, and it never spares the owner a mail.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from heapq import nsmallest
from typing import TYPE_CHECKING

from accountsd.core.reading.ear.grams import LETTERS, grams, told
from accountsd.core.reading.ear.weights import (
    MIDDLE,
    OWNER,
    PLAIN,
    RARITY_STEPS,
    field,
    unpacked,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from accountsd.core.reading.ear.weights import Weights
    from accountsd.core.reading.sentences import Sentence

OFTEN = 16  # the weight of a gram that is said once; said again it grows by its logarithm
MOST_OFTEN = 40
HOW_OFTEN = tuple(round(OFTEN * (1 + math.log(n))) if n else 0 for n in range(MOST_OFTEN + 1))
SENTENCE = 0.5  # the share of what the sentences say one by one, beside the whole
BAD_NEWS = ("dispute", "hardship", "complaint", "legal", "bank_change")  # always the owner's
TELLING = 4  # grams that are shown


@dataclass(frozen=True)
class Voice:
    """One text against the weights. `heard`: the grams that have a weight; `once`: the sum of theirs."""

    counted: Counter[str]
    weights: Weights
    heard: set[str]
    once: int

    @cached_property
    def margins(self) -> tuple[float, ...]:
        """How far the text lies on the side of each column."""
        known, columns = self.weights.grams, len(self.weights.columns)
        square, *totals = _weighed(self.once, columns, OFTEN)
        repeated: dict[int, int] = {}
        for gram, count in self.counted.items():
            if count > 1 and gram in self.heard:
                often = min(count, MOST_OFTEN)
                repeated[often] = repeated.get(often, 0) + known[gram]
        for count, signs in repeated.items():
            again, once = (_weighed(signs, columns, often) for often in (HOW_OFTEN[count], OFTEN))
            square += again[0] - once[0]
            totals = [t + a - o for t, a, o in zip(totals, again[1:], once[1:], strict=True)]
        length = math.sqrt(square) / (OFTEN * RARITY_STEPS) or 1.0
        step = self.weights.scale / (OFTEN * length)
        return tuple(
            bias + step * total for bias, total in zip(self.weights.bias, totals, strict=True)
        )

    def telling(self, column: str) -> tuple[str, ...]:
        """The grams that spoke most for a column, whole words before letters."""
        at = self.weights.columns.index(column)
        known = self.weights.grams
        weighed = ((field(known[gram], at) - MIDDLE, gram) for gram in self.heard)
        shares = [(gram.startswith(LETTERS), -one, gram) for one, gram in weighed if one > 0]
        most = nsmallest(2 * TELLING, shares)
        return tuple(dict.fromkeys(told(gram) for _, _, gram in most))[:TELLING]


@dataclass(frozen=True)
class Hearing:
    """What a mail seems to say: shares of the kinds (all together 1), and whose matter it is."""

    whole: Voice
    sentences: tuple[Voice, ...]

    @property
    def _weights(self) -> Weights:
        return self.whole.weights

    @cached_property
    def kinds(self) -> dict[str, float]:
        """The share of each kind, `plain` apart, of the mail as a whole."""
        mean = [
            sum(voice.margins[at] for voice in self.sentences) / max(1, len(self.sentences))
            for at in range(len(self._weights.columns))
        ]
        margins = [
            one + SENTENCE * other for one, other in zip(self.whole.margins, mean, strict=True)
        ]
        return _shares(self._weights, margins, leaving_out=(OWNER, PLAIN))

    @cached_property
    def concern(self) -> float:
        """How far it is the owner's matter: the whole, its worst sentence, and the share of bad news."""
        at = self._weights.columns.index(OWNER)
        worst = max((voice.margins[at] for voice in self.sentences), default=0.0)
        bad = sum(self.kinds[kind] for kind in BAD_NEWS)
        return self.whole.margins[at] + worst + bad

    @cached_property
    def owner(self) -> float:
        """How likely it is the owner's matter, from 0 to 1."""
        slope, start = self._weights.owner
        return 1 / (1 + math.exp(-(slope * self.concern + start)))

    def sentence(self, at: int) -> dict[str, float]:
        """The share of each kind, `plain` among them, of one sentence."""
        return _shares(self._weights, self.sentences[at].margins, leaving_out=(OWNER,))

    def telling(self, column: str) -> tuple[str, ...]:
        """The grams that led to a kind or to the owner."""
        return self.whole.telling(column)


def _weighed(signs: int, columns: int, often: int) -> list[int]:
    """A sum of signs, said so often: its rarity squared, then the columns."""
    rarity, heard, *fields = unpacked(signs, columns)
    base = MIDDLE * heard
    return [often * often * rarity, *(often * (field - base) for field in fields)]


def _shares(
    weights: Weights, margins: list[float] | tuple[float, ...], *, leaving_out: tuple[str, ...]
) -> dict[str, float]:
    raised = {
        column: math.exp(weights.sharpness * margin)
        for column, margin in zip(weights.columns, margins, strict=True)
        if column not in leaving_out
    }
    total = sum(raised.values())
    return {column: one / total for column, one in raised.items()}


def hear(
    sentences: tuple[Sentence, ...], language: str, names: Mapping[str, str], weights: Weights
) -> Hearing:
    """Listen to the sentences of a mail, each by itself and all together. Linear in the text."""
    said = [Counter(grams(one.folded, language, names)) for one in sentences]
    voices = tuple(_voice(one, weights) for one in said)
    return Hearing(voices[0] if len(voices) == 1 else _together(voices, weights), voices)


def _voice(counted: Counter[str], weights: Weights) -> Voice:
    heard = counted.keys() & weights.grams.keys()
    return Voice(counted, weights, heard, sum(map(weights.grams.__getitem__, heard)))


def _together(voices: tuple[Voice, ...], weights: Weights) -> Voice:
    """The mail as a whole: what several sentences say counts as said again."""
    counted: Counter[str] = Counter()
    heard: set[str] = set()
    once = 0
    for voice in voices:
        counted.update(voice.counted)
        once += voice.once - sum(map(weights.grams.__getitem__, heard & voice.heard))
        heard |= voice.heard
    return Voice(counted, weights, heard, once)
