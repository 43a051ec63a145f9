"""A surprise: a plan or a book so unlike the days before that a person looks first (house.md).

It holds chases only. Each answer is the sentence that the owner reads, or None.
"""

from __future__ import annotations

# A plan of no more than this many letters is never a surprise.
SMALL_PLAN = 10
TIMES_THE_LARGEST = 3
# Fewer than this many gone is a clean-up, not an accident.
FEW_GONE = 5
PART_OF_THE_BOOK = 4  # more than one in four


def surprise(planned: int, largest_day: int) -> str | None:
    """`planned` chases today; `largest_day`: the most chases in one day of the last 60."""
    if planned <= SMALL_PLAN or planned <= TIMES_THE_LARGEST * largest_day:
        return None
    return f"{planned} reminders are due at once; the most in one day of the last 60 was {largest_day}."


def vanished(
    clients_gone: int, clients_before: int, invoices_gone: int, invoices_before: int
) -> str | None:
    """What an edit took out of the book; invoices are the open ones."""
    for gone, before, what in (
        (clients_gone, clients_before, "clients"),
        (invoices_gone, invoices_before, "open invoices"),
    ):
        if gone >= FEW_GONE and gone * PART_OF_THE_BOOK > before:
            return f"{gone} of {before} {what} are no longer in the book."
    return None
