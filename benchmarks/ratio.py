"""Side by side in the same run: ours against a named rival, as a ratio. Seconds alone say little."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Ratio:
    """`ours` and `rival` in seconds, the best of three rounds each."""

    what: str
    against: str
    ours: float
    rival: float

    def __str__(self) -> str:
        times = self.ours / self.rival if self.rival else float("inf")
        return f"{self.what:44} {self.ours:8.3f} s   {self.against:34} {self.rival:8.3f} s   × {times:.2f}"


def compare(
    what: str, ours: Callable[[], object], against: str, rival: Callable[[], object]
) -> Ratio:
    """The best of three rounds each, in turns."""
    pairs = [(_timed(ours), _timed(rival)) for _ in range(ROUNDS)]
    return Ratio(what, against, min(pair[0] for pair in pairs), min(pair[1] for pair in pairs))


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
