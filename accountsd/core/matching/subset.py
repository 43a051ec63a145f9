"""Which balances add up to a sum — if exactly one choice does. Exact minor units, bounded work.

Counting ways: for each balance the sums that can be reached are shifted by it, all at once, as bits of one
number; a second number holds the sums reached in two ways or more. What is too large for that is looked
at as people pay: one, two or three invoices, or all but one or two.
"""

from __future__ import annotations

from functools import reduce
from math import gcd
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST = 400  # balances that are looked at
LARGEST = 1 << 20  # sums that are kept as bits
_REMEMBERED = 1 << 28  # bits of all steps together, to find the way back


def only_choice(balances: Sequence[int], wanted: int) -> tuple[int, ...] | None:
    """The places of the one choice of balances that makes `wanted`; None for none, or for two."""
    usable = [at for at, one in enumerate(balances) if 0 < one <= wanted]
    if (
        not usable
        or wanted <= 0
        or len(usable) > MOST
        or sum(balances[at] for at in usable) < wanted
    ):
        return None
    step = reduce(gcd, (balances[at] for at in usable))
    if wanted % step:
        return None
    values = [balances[at] // step for at in usable]
    goal = wanted // step
    if goal < LARGEST and goal * len(values) <= _REMEMBERED:
        chosen = _by_counting(values, goal)
    else:
        chosen = _by_habit(values, goal)
    return None if chosen is None else tuple(usable[at] for at in chosen)


def _by_counting(values: Sequence[int], goal: int) -> tuple[int, ...] | None:
    mask = (1 << (goal + 1)) - 1
    once, twice = 1, 0
    before: list[int] = []
    for value in values:
        before.append(once)
        shifted = (once << value) & mask
        twice |= ((twice << value) & mask) | (once & shifted)
        once |= shifted
        if twice >> goal & 1:
            return None
    if not once >> goal & 1:
        return None
    chosen: list[int] = []
    for at in range(len(values) - 1, -1, -1):
        # The only way to the goal does not use this balance if the goal was reached before it.
        if not before[at] >> goal & 1:
            chosen.append(at)
            goal -= values[at]
    return tuple(reversed(chosen))


def _by_habit(values: Sequence[int], goal: int) -> tuple[int, ...] | None:
    found: set[tuple[int, ...]] = set()
    for choice in _habits(values, goal):
        found.add(choice)
        if len(found) > 1:
            return None
    return next(iter(found), None)


def _habits(values: Sequence[int], goal: int) -> Iterator[tuple[int, ...]]:
    """One, two or three; all, all but one, all but two."""
    whole = sum(values)
    everything = tuple(range(len(values)))
    if whole == goal:
        yield everything
    yield from _few(values, goal, 3)
    for missing in _few(values, whole - goal, 2):
        yield tuple(at for at in everything if at not in missing)


def _few(values: Sequence[int], goal: int, most: int) -> Iterator[tuple[int, ...]]:
    """Choices of at most three; the last one of each is looked up, not searched."""
    places: dict[int, list[int]] = {}
    for at, value in enumerate(values):
        places.setdefault(value, []).append(at)
    yield from ((last,) for last in places.get(goal, ()))
    for first, value in enumerate(values):
        rest = goal - value
        yield from ((first, last) for last in places.get(rest, ()) if last > first)
        if most < 3:
            continue
        for second in range(first + 1, len(values)):
            if (missing := rest - values[second]) in places:
                yield from ((first, second, last) for last in places[missing] if last > second)
