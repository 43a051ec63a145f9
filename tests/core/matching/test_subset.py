"""Which balances add up: the one choice there is, or none; exactly, and in bounded time."""

from __future__ import annotations

import random
import time
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from accountsd.core.matching.subset import only_choice


def slow(balances: list[int], wanted: int) -> tuple[int, ...] | None:
    """Every choice, tried."""
    found = [
        choice
        for size in range(1, len(balances) + 1)
        for choice in combinations(range(len(balances)), size)
        if sum(balances[at] for at in choice) == wanted
    ]
    return found[0] if len(found) == 1 else None


@given(st.lists(st.integers(0, 60), max_size=9), st.integers(0, 150))
def test_it_finds_what_trying_every_choice_finds(balances: list[int], wanted: int) -> None:
    """The one choice of invoices, or none where there are none or two."""
    positive = [at for at, one in enumerate(balances) if one]
    expected = slow([balances[at] for at in positive], wanted)
    answer = tuple(positive[at] for at in expected) if expected else None
    assert only_choice(balances, wanted) == answer


def test_large_sums_are_looked_at_as_people_pay() -> None:
    """Of 40 invoices worth millions: two of them, or all but one, are found to the penny."""
    million = 10_000_000  # pence, and a little more for each
    balances = [million + 7 * at * at + at for at in range(40)]
    assert only_choice(balances, balances[3] + balances[17]) == (3, 17)
    assert only_choice(balances, sum(balances) - balances[5]) == tuple(
        at for at in range(40) if at != 5
    )
    assert only_choice(balances, 2 * million + 1) is None


def test_two_hundred_open_invoices_take_less_than_fifty_milliseconds() -> None:
    """The worst of several kinds of ledgers; the processor's own time, best of three tries."""
    chance = random.Random(7)
    ledgers = [
        ([chance.randint(1, 250_000) for _ in range(200)], 335_001),
        ([2 * chance.randint(1, 250_000) for _ in range(199)] + [3], 335_001),
        ([chance.randint(1_000_000, 2_000_000) for _ in range(200)], 4_000_001),
        ([100 * chance.randint(1, 5000) + 1 for _ in range(200)], 335_050),
        ([12_000] * 200, 1_200_000),
    ]
    for balances, wanted in ledgers:
        taken = []
        for _ in range(3):
            start = time.process_time()
            only_choice(balances, wanted)
            taken.append(time.process_time() - start)
        assert min(taken) < 0.05
