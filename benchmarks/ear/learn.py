"""From what was written to weights: grams that occur twice, their rarity, a separator a column."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.reading import language, sentences
from accountsd.core.reading.ear.beside import told_by
from accountsd.core.reading.ear.grams import NOTION, grams
from accountsd.core.reading.ear.hearing import HOW_OFTEN, MOST_OFTEN, OFTEN, hear
from accountsd.core.reading.ear.names import names
from accountsd.core.reading.ear.weights import (
    FIRST,
    MIDDLE,
    MOST,
    OWNER,
    PLAIN,
    RARITY_STEPS,
    Weights,
    packed,
)
from benchmarks.ear.solver import Vector, separate

if TYPE_CHECKING:
    from accountsd.core.reading.ear.hearing import Hearing
    from benchmarks.ear.corpus import Written

KINDS = (
    "paid promise dispute query redirect hardship complaint legal bank_change acknowledgement auto_reply"
    " other"
)
COLUMNS = (*KINDS.split(" "), PLAIN, OWNER)
NAMES = names("Jay Winder", "Tony")  # as in all the mail we wrote
COST = 1.0
NOTIONS_COUNT = 2.0  # a notion beside a word or letters
LEAST = 2  # texts that a gram must occur in


@dataclass(frozen=True, slots=True)
class Text:
    """A text and its grams, counted."""

    written: Written
    counted: Counter[str]


def counted(written: Written) -> Text:
    """A text's grams, found exactly as the ear finds them."""
    parts, _ = sentences.split(written.text)
    spoken = language.spoken(" ".join(one.folded for one in parts), written.language)
    said = (*parts, *told_by(written.subject))
    found = Counter(gram for one in said for gram in grams(one.folded, spoken[0], NAMES))
    return Text(written, found)


def heard(written: Written, weights: Weights) -> Hearing:
    """A text as the ear hears it."""
    parts, _ = sentences.split(written.text)
    spoken = language.spoken(" ".join(one.folded for one in parts), written.language)
    return hear((*parts, *told_by(written.subject)), spoken[0], NAMES, weights)


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """The grams that count, with the sign of their rarity."""

    rarity: dict[str, int]
    places: dict[str, int]

    def vector(self, counts: Counter[str]) -> Vector:
        """A text as the ear weighs it."""
        known = sorted((self.places[gram], gram) for gram in counts if gram in self.places)
        values = [
            HOW_OFTEN[min(counts[gram], MOST_OFTEN)] * self.rarity[gram] / OFTEN / RARITY_STEPS
            for _, gram in known
        ]
        length = math.sqrt(sum(value * value for value in values)) or 1.0
        return Vector(tuple(place for place, _ in known), tuple(v / length for v in values))


def _vocabulary(texts: list[Text]) -> _Vocabulary:
    found: Counter[str] = Counter()
    for text in texts:
        found.update(text.counted.keys())
    kept = sorted(gram for gram, count in found.items() if count >= LEAST)
    rarity = {}
    for gram in kept:
        rare = math.log((1 + len(texts)) / (1 + found[gram])) + 1
        value = rare * (NOTIONS_COUNT if gram.startswith(NOTION) else 1.0)
        rarity[gram] = min(2 * MOST + 1, round(value * RARITY_STEPS))
    return _Vocabulary(rarity, {gram: at for at, gram in enumerate(kept)})


def learn(texts: list[Text], corpus: str) -> tuple[Weights, dict[str, str]]:
    """Weights, not yet calibrated, and the lines of their file: gram → signs."""
    words = _vocabulary(texts)
    vectors = [words.vector(text.counted) for text in texts]
    columns = [_column(column, texts, vectors, len(words.places)) for column in COLUMNS]
    rows = {
        gram: [column[0][at] * words.rarity[gram] / RARITY_STEPS for column in columns]
        for gram, at in words.places.items()
    }
    sizes = sorted(max(abs(one) for one in row) for row in rows.values())
    scale = sizes[int(len(sizes) * 0.999)] / MOST
    lines: dict[str, str] = {}
    for gram, row in rows.items():
        steps = [max(-MOST, min(MOST, round(one / scale))) for one in row]
        if any(steps):
            signs = [words.rarity[gram], *(step + MIDDLE for step in steps)]
            lines[gram] = "".join(chr(FIRST + sign) for sign in signs)
    bias = tuple(round(column[1], 6) for column in columns)
    packs = {gram: packed(signs.encode("ascii")) for gram, signs in lines.items()}
    found = Weights(corpus, COLUMNS, bias, float(f"{scale:.6g}"), 1.0, (1.0, 0.0), packs)
    return found, lines


def _column(
    column: str, texts: list[Text], vectors: list[Vector], size: int
) -> tuple[list[float], float]:
    if column == OWNER:
        side = [text.written.owner for text in texts]
        ours, theirs = len(side) / (2 * sum(side)), len(side) / (2 * (len(side) - sum(side)))
        return separate(vectors, side, size, (COST * ours, COST * theirs))
    side = [text.written.kind == column for text in texts]
    ours = len(side) / ((len(COLUMNS) - 1) * max(1, sum(side)))
    return separate(vectors, side, size, (COST * ours, COST))
