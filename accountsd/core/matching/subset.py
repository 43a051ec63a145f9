"""Which balances add up to a sum — if exactly one choice does. Exact minor units, bounded work.

Counting ways: what can still be missing is shifted by each balance, all at once, as bits of one number; a
second number holds what is reached in two ways or more. What is too large for that is looked
at as people pay: one, two or three invoices, or all but one or two.
"""

from __future__ import annotations

from functools import reduce
from math import gcd
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST = 400  # balances that are looked at
WORK = 1 << 26  # bits of all steps together: the fewer invoices, the larger the sum that is counted


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
    find = _by_counting if goal * len(values) <= WORK else _by_habit
    chosen = find(values, goal)
    return None if chosen is None else tuple(usable[at] for at in chosen)


def _by_counting(values: Sequence[int], goal: int) -> tuple[int, ...] | None:
    """A bit stands for what is still missing: from the goal itself (nothing chosen) down to bit 0."""
    once, twice = 1 << goal, 0
    before: list[int] = []
    for value in values:
        before.append(once)
        nearer = once >> value  # what goes beyond the goal falls off at the end
        twice |= (twice >> value) | (once & nearer)
        once |= nearer
        if twice & 1:
            return None
    if not once & 1:
        return None
    chosen: list[int] = []
    missing = 0
    for at in range(len(values) - 1, -1, -1):
        # The only way to the goal does not use this balance if the goal was reached before it.
        if not before[at] >> missing & 1:
            chosen.append(at)
            missing += values[at]
    return tuple(reversed(chosen))


def _by_habit(values: Sequence[int], goal: int) -> tuple[int, ...] | None:
    found: set[tuple[int, ...]] = set()
    for choice in _habits(values, goal):
        found.add(choice)
        if len(found) > 1:
            return None
    return next(iter(found), None)


def _habits(values: Sequence[int], goal: int) -> Iterator[tuple[int, ...]]:
    """A run of neighbours one, two or three; all but one, all but two."""
    whole = sum(values)
    everything = tuple(range(len(values)))
    yield from _runs(values, goal)
    yield from _few(values, goal, 3)
    for missing in _few(values, whole - goal, 2):
        yield tuple(at for at in everything if at not in missing)


def _runs(values: Sequence[int], goal: int) -> Iterator[tuple[int, ...]]:
    """Neighbours, all of them among the runs: every value is above zero, so each sum has one end."""
    starts, reached = {0: 0}, 0
    for at, value in enumerate(values, start=1):
        reached += value
        if (first := starts.get(reached - goal)) is not None:
            yield tuple(range(first, at))
        starts[reached] = at


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
