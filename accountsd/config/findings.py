"""What is found in one file, problems and warnings, each put on its spot.

Resolution speaks of paths; this knows the lines. A finding below a spot that is already known to be
wrong is not repeated: the owner mends one thing once.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from enum import Enum

import yaml

from accountsd.config.nodes import Path, Spot, locate
from accountsd.config.problem import Problem, masked


class At(Enum):
    """Which part of `key: value` is meant."""

    VALUE = "value"
    KEY = "key"


class Findings:
    """The problems and warnings of one file."""

    def __init__(self, file: str, text: str, root: yaml.Node | None = None) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.warnings: list[Problem] = []
        self._lines = text.split("\n")
        self._root = root
        self._settled: set[Path] = set()
        self._wrong: list[Path] = []

    @classmethod
    def of(cls, problem: Problem) -> Findings:
        """The findings of a file that could not even be read."""
        findings = cls(problem.file, "")
        findings.problems.append(problem)
        findings._wrong.append(())
        return findings

    def again(self) -> Findings:
        """A copy to go on with: what was found so far stays found in both."""
        other = copy.copy(self)
        other.problems, other.warnings = [*self.problems], [*self.warnings]
        other._settled, other._wrong = {*self._settled}, [*self._wrong]
        return other

    def place(self, path: Sequence[str | int]) -> str:
        """`clients/acme.yaml, line 12`."""
        return f"{self.file}, line {self.at(path, '', '').line}"

    def only_in(self, *keys: str) -> bool:
        """Whether nothing is wrong but what stands below these keys."""
        return all(wrong[:1] and wrong[0] in keys for wrong in self._wrong)

    def touches(self, path: Sequence[str | int]) -> bool:
        """Whether a problem stands at this path, below it or above it."""
        wanted = tuple(path)
        return any(
            a[: len(b)] == b[: len(a)] for a, b in ((wrong, wanted) for wrong in self._wrong)
        )

    def problem(
        self, path: Sequence[str | int], message: str, hint: str = "", at: At = At.VALUE
    ) -> None:
        """Something that keeps the file from being used."""
        if not self.settled(path):
            self._wrong.append(tuple(path))
            self.problems.append(self.at(path, message, hint, at))

    def warn(
        self, path: Sequence[str | int], message: str, hint: str = "", at: At = At.VALUE
    ) -> None:
        """Something that a careful clerk would ask about."""
        if not self.settled(path):
            self.warnings.append(self.at(path, message, hint, at))

    def spot(self, spot: Spot) -> None:
        """A problem whose line and column are known."""
        found = Problem(
            self.file, spot.line + 1, spot.column + 1, shown(spot.path), spot.message, spot.hint, ""
        )
        self._wrong.append(spot.path)
        self.problems.append(self._with_line(found))

    def settle(self, path: Sequence[str | int]) -> None:
        """What stands at or below this path has been told and is only filled in for the rest."""
        self._settled.add(tuple(path))

    def settled(self, path: Sequence[str | int]) -> bool:
        """Whether a wrong spot covers this path."""
        return any(tuple(path[:length]) in self._settled for length in range(len(path) + 1))

    def at(self, path: Sequence[str | int], message: str, hint: str, at: At = At.VALUE) -> Problem:
        """A problem at a path: at the nearest place above it where the text has no such key."""
        if self._root is None:
            return Problem(self.file, 1, 1, shown(path), message, hint, "")
        place = locate(self._root, path)
        on_key = at is At.KEY or place.path != tuple(path)
        node = place.key if on_key and place.key is not None else place.value
        mark = node.start_mark
        words = shown((*place.path, *place.absent))
        found = Problem(self.file, mark.line + 1, mark.column + 1, words, message, hint, "")
        return self._with_line(found)

    def _with_line(self, found: Problem) -> Problem:
        line = self._lines[found.line - 1] if found.line <= len(self._lines) else ""
        shown_line = masked(line, found.path)
        return Problem(
            found.file, found.line, found.column, found.path, found.message, found.hint, shown_line
        )


def shown(path: Sequence[str | int]) -> str:
    """`("clients", "acme", "invoices", 0)` → `clients.acme.invoices[0]`."""
    words = ""
    for step in path:
        words += f"[{step}]" if isinstance(step, int) else f".{step}" if words else step
    return words
