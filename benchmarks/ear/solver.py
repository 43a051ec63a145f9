"""A linear classifier, one kind against the rest, by dual coordinate descent; plain Python, no chance.

The problem is the support vector machine with squared hinge loss and the method that of Hsieh, Chang,
Lin, Keerthi and Sundararajan, "A dual coordinate descent method for large-scale linear SVM" (ICML 2008),
with their shrinking left out and a simpler rule beside it: what was no support twice running is asked
again only every fourth round.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from operator import mul

ROUNDS = 40
ENOUGH = 0.1  # the largest slope of a round at which it is over
SEED = 20261122
ASKED_AGAIN = 4  # rounds


@dataclass(frozen=True, slots=True)
class Vector:
    """A text as places and values, of length one."""

    places: tuple[int, ...]
    values: tuple[float, ...]


def separate(
    vectors: list[Vector], side: list[bool], size: int, costs: tuple[float, float]
) -> tuple[list[float], float]:
    """Weights and bias that set the texts on `side` apart from the rest. `costs`: of a miss here, there."""
    count = len(vectors)
    slack = {True: 0.5 / costs[0], False: 0.5 / costs[1]}
    weights, bias = [0.0] * size, 0.0
    dual = [0.0] * count
    idle = [0] * count
    order = list(range(count))
    shuffle = random.Random(SEED).shuffle
    for turn in range(ROUNDS):
        shuffle(order)
        largest = 0.0
        for at in order:
            if idle[at] >= 2 and turn % ASKED_AGAIN:
                continue
            one = vectors[at]
            sign = 1.0 if side[at] else -1.0
            room = slack[side[at]]
            margin = sum(map(mul, map(weights.__getitem__, one.places), one.values)) + bias
            slope = sign * margin - 1 + room * dual[at]
            if dual[at] == 0 and slope >= 0:
                idle[at] += 1
                continue
            idle[at] = 0
            before = dual[at]
            dual[at] = max(before - slope / (2 + room), 0.0)
            step = (dual[at] - before) * sign
            if step:
                largest = max(largest, abs(slope))
                bias += step
                for place, value in zip(one.places, one.values, strict=True):
                    weights[place] += step * value
        if largest < ENOUGH:
            break
    return weights, bias
