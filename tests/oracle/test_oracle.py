"""Two planners, one answer: accountsd's and the slow one, asked at every turn of random histories.

A red test names the seed and prints the smallest book and journal on which the two differ. By default
a few hundred histories; ten thousand with ACCOUNTSD_LONG=1.
"""

from __future__ import annotations

import os
from dataclasses import replace

import pytest

from tests.oracle.compare import difference, smallest, told
from tests.oracle.histories import crowd, history

LONG = os.environ.get("ACCOUNTSD_LONG") == "1"
HISTORIES = 10_000 if LONG else 200
PARTS = 20


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("part", range(PARTS))
def test_both_planners_say_the_same(part: int) -> None:
    """Whatever clients, banks and the owner do, both send the same letters and hold the same back."""
    for seed in range(part, HISTORIES, PARTS):
        for look in history(seed):
            if difference(look):
                small = smallest(look, difference)
                pytest.fail(f"history({seed}):\n{difference(small)}\n{told(small)}")


@pytest.mark.parametrize("seed", range(6))
def test_both_planners_are_surprised_by_the_same_crowd(seed: int) -> None:
    """Many clients due on one day: both let the letters go, or hold the chases as a surprise."""
    look = crowd(seed)
    assert difference(look) is None


def test_histories_are_worth_trying() -> None:
    """The random histories hold letters of every step, deeds, and every silence that facts can cause."""
    steps: set[str] = set()
    causes: set[str] = set()
    for seed in range(200):
        for look in history(seed):
            answer = look.planned()
            steps |= {due.step for due in answer.dues}
            causes |= {held.code.value for held in answer.held}
    assert steps >= {"invoice", "courtesy", "overdue", "second", "firm", "ring", "notice"}
    assert causes >= {
        "just spoken",
        "unanswered",
        "promised",
        "advised",
        "disputed",
        "legal",
        "hold",
        "absent",
        "approval",
        "pay run",
        "small rest",
        "at most",
    }


def test_a_difference_is_found() -> None:
    """The comparison can fail: a journal that only one of the two is shown makes them differ."""
    for seed in range(50):
        for look in history(seed):
            if look.planned().dues and difference(look, replace(look, facts=())):
                return
    pytest.fail("no history was found on which a hidden journal changes the plan")
