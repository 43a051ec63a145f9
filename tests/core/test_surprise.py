"""When a plan or a book is so unlike the days before that a person looks first."""

from __future__ import annotations

import pytest

from accountsd.core.surprise import surprise, vanished


@pytest.mark.parametrize(
    ("planned", "largest_day", "held"),
    [
        (10, 0, False),
        (11, 0, True),
        (11, 3, True),
        (12, 4, False),
        (13, 4, True),
        (300, 100, False),
        (301, 100, True),
    ],
)
def test_a_plan(planned: int, largest_day: int, held: bool) -> None:
    """More than ten letters, and more than three times the largest day of the last sixty."""
    assert (surprise(planned, largest_day) is not None) is held


@pytest.mark.parametrize(
    ("clients", "invoices", "held"),
    [
        ((0, 100), (0, 100), False),
        ((4, 4), (4, 4), False),  # a small book may be emptied
        ((5, 20), (0, 100), False),  # a quarter is not more than a quarter
        ((5, 19), (0, 100), True),
        ((0, 20), (5, 19), True),
        ((0, 20), (5, 20), False),
        ((5, 5), (0, 0), True),
    ],
)
def test_a_book(clients: tuple[int, int], invoices: tuple[int, int], held: bool) -> None:
    """More than a quarter of the clients or the open invoices are gone, and at least five."""
    assert (vanished(*clients, *invoices) is not None) is held


def test_the_owner_reads_a_sentence() -> None:
    """With the figures in it."""
    assert surprise(40, 6) == (
        "40 reminders are due at once; the most in one day of the last 60 was 6."
    )
    assert vanished(0, 30, 12, 40) == "12 of 40 open invoices are no longer in the book."
