"""A finding of `doctor`: one sentence and how good it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """Good; worth knowing; to be mended."""

    GOOD = "good"
    WARN = "warn"
    BAD = "BAD"


@dataclass(frozen=True, slots=True)
class Finding:
    """`unreachable`: a server could not be used, whatever else is right."""

    verdict: Verdict
    what: str
    unreachable: bool = False

    def as_json(self) -> dict[str, object]:
        """One row of `doctor --json`."""
        return {
            "verdict": self.verdict.value.lower(),
            "what": self.what,
            "unreachable": self.unreachable,
        }


def good(what: str) -> Finding:
    """As it should be."""
    return Finding(Verdict.GOOD, what)


def warn(what: str) -> Finding:
    """Works, but the owner should know."""
    return Finding(Verdict.WARN, what)


def bad(what: str) -> Finding:
    """To be mended."""
    return Finding(Verdict.BAD, what)
