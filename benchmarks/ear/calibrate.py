"""How sure the ear may be: from margins to shares, judged on mail that was left out while learning.

The hands are dealt into folds; what is learned from the others is tried on each. The figures that fit
best (least surprise, a grid and no chance) go into the file's head.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from benchmarks.ear.learn import heard, learn

if TYPE_CHECKING:
    from collections.abc import Callable

    from accountsd.core.reading.ear.hearing import Hearing
    from accountsd.core.reading.ear.weights import Weights
    from benchmarks.ear.corpus import Written
    from benchmarks.ear.learn import Text

FOLDS = 3
LEAST = 1e-9


@dataclass(frozen=True, slots=True)
class Tried:
    """A mail as the ear heard it that had not learned from its hand."""

    written: Written
    hearing: Hearing


def left_out(mails: list[Text], sentences: list[Text]) -> list[Tried]:
    """Every mail, heard by an ear that learned from the other folds and from the sentences."""
    hands = sorted({text.written.hand for text in mails})
    fold = {hand: at % FOLDS for at, hand in enumerate(hands)}
    found: list[Tried] = []
    for number in range(FOLDS):
        others = [text for text in mails if fold[text.written.hand] != number]
        weights, _ = learn([*others, *sentences], "")
        found += [
            Tried(text.written, heard(text.written, weights))
            for text in mails
            if fold[text.written.hand] == number
        ]
    return found


def sharpness(tried: list[Tried]) -> float:
    """The figure that makes the shares of the kinds as right as they are sure."""

    def surprise(value: float) -> float:
        total = 0.0
        for one in tried:
            shares = sharpened(one.hearing, value).kinds
            total -= math.log(max(LEAST, shares[one.written.kind]))
        return total

    return _best([step / 4 for step in range(4, 33)], surprise)


def owner(tried: list[Tried], sharp: float) -> tuple[float, float]:
    """Slope and start of the curve from concern to how likely it is the owner's."""
    concerns = [(sharpened(one.hearing, sharp).concern, one.written.owner) for one in tried]

    def surprise(slope: float, start: float) -> float:
        total = 0.0
        for concern, ours in concerns:
            likely = 1 / (1 + math.exp(-(slope * concern + start)))
            total -= math.log(max(LEAST, likely if ours else 1 - likely))
        return total

    starts = [step / 8 for step in range(-24, 25)]
    slope = _best(
        [step / 8 for step in range(2, 33)],
        lambda value: min(surprise(value, start) for start in starts),
    )
    return slope, _best(starts, lambda value: surprise(slope, value))


def sharpened(hearing: Hearing, value: float, curve: tuple[float, float] = (1.0, 0.0)) -> Hearing:
    """The same hearing with another sharpness, and another curve for the owner."""
    weights: Weights = replace(hearing.whole.weights, sharpness=value, owner=curve)
    return replace(hearing, whole=replace(hearing.whole, weights=weights))


def _best(values: list[float], surprise: Callable[[float], float]) -> float:
    return min(values, key=surprise)
