"""How fast, and how soon again: small formulas. No clock is read here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

DAY = timedelta(days=1)
FIRST_WAIT = timedelta(minutes=5)
LONGEST_WAIT = timedelta(hours=4)
# Where the door is closed to us, not to a letter, knocking often makes it worse.
SITE_WAIT = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Pace:
    """What the mail host allows: `count` letters in any span `per`, `per_day` in any 24 hours."""

    count: int
    per: timedelta
    per_day: int


def retry_after(attempt: int) -> timedelta:
    """How long to wait after the attempt-th failure: five minutes, doubled, four hours at most."""
    doublings = min(max(attempt, 1) - 1, 10)
    return min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT)


def allowance(pace: Pace, sent_in_span: int, sent_in_day: int) -> int:
    """How many letters may leave now."""
    return max(0, min(pace.count - sent_in_span, pace.per_day - sent_in_day))
