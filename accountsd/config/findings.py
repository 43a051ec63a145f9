"""What is found in one file, problems and warnings, each put on its spot.

Resolution speaks of paths; this knows the lines. A finding below a spot that is already known to be
wrong is not repeated: the owner mends one thing once.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import Enum

import yaml

from accountsd.config.nodes import Path, Spot, compose, lines_of, locate
from accountsd.config.problem import Problem, masked


class At(Enum):
    """Which part of `key: value` is meant."""

    VALUE = "value"
    KEY = "key"


@dataclass(slots=True)
class Findings:
    """The problems and warnings of one file."""

    file: str
    text: str
    root: yaml.Node | None = None  # composed when the first finding needs its place
    lines: list[str] = field(default_factory=list)  # likewise
    problems: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)
    settled: set[Path] = field(default_factory=set)  # told already, only filled in for the rest
    wrong: list[Path] = field(default_factory=list)  # where the problems are

    @classmethod
    def of(cls, problem: Problem) -> Findings:
        """The findings of a file that could not even be read."""
        return cls(problem.file, "", problems=[problem], wrong=[()])

    def again(self) -> Findings:
        """A copy to go on with."""
        return replace(
            self,
            root=None,
            lines=[],
            problems=[*self.problems],
            warnings=[*self.warnings],
            settled={*self.settled},
            wrong=[*self.wrong],
        )

    def place(self, path: Sequence[str | int]) -> str:
        """`clients/acme.yaml, line 12`."""
        return f"{self.file}, line {self.at(path, '', '').line}"

    def only_in(self, *keys: str) -> bool:
        """Whether nothing is wrong but what stands below these keys."""
        return all(wrong[:1] and wrong[0] in keys for wrong in self.wrong)

    def touches(self, path: Sequence[str | int]) -> bool:
        """Whether a problem stands at this path, below it or above it."""
        wanted = tuple(path)
        return any(a[: len(b)] == b[: len(a)] for a, b in ((wrong, wanted) for wrong in self.wrong))

    def problem(
        self, path: Sequence[str | int], message: str, hint: str = "", at: At = At.VALUE
    ) -> None:
        """Something that keeps the file from being used."""
        if not self.is_settled(path):
            self.wrong.append(tuple(path))
            self.problems.append(self.at(path, message, hint, at))

    def warn(
        self, path: Sequence[str | int], message: str, hint: str = "", at: At = At.VALUE
    ) -> None:
        """Something that a careful clerk would ask about."""
        if not self.is_settled(path):
            self.warnings.append(self.at(path, message, hint, at))

    def spot(self, spot: Spot) -> None:
        """A problem whose line and column are known."""
        self.wrong.append(spot.path)
        self.problems.append(self._problem(spot, spot.path, shown(spot.path)))

    def settle(self, path: Sequence[str | int]) -> None:
        """What stands at or below this path has been told and is only filled in for the rest."""
        self.settled.add(tuple(path))

    def is_settled(self, path: Sequence[str | int]) -> bool:
        """Whether a wrong spot covers this path."""
        return any(tuple(path[:length]) in self.settled for length in range(len(path) + 1))

    def at(self, path: Sequence[str | int], message: str, hint: str, at: At = At.VALUE) -> Problem:
        """A problem at a path: at the nearest place above it where the text has no such key."""
        root = self._tree()
        if root is None:
            return self._problem(Spot(0, 0, message, hint), (), shown(path))
        place = locate(root, path)
        on_key = at is At.KEY or place.path != tuple(path)
        node = place.key if on_key and place.key is not None else place.value
        spot = Spot(node.start_mark.line, node.start_mark.column, message, hint)
        return self._problem(spot, place.path, shown((*place.path, *place.absent)))

    def _tree(self) -> yaml.Node | None:
        """The nodes: most files have no findings, and are never held as nodes for longer than a glance."""
        if self.root is None:
            with suppress(yaml.YAMLError):
                self.root = compose(self.text).root
        return self.root

    def _problem(self, spot: Spot, place: Path, words: str) -> Problem:
        """`place` decides whether the line may show a secret; `words` is the path as it is told."""
        self.lines = lines = self.lines or lines_of(self.text)
        here = lines[spot.line] if spot.line < len(lines) else ""
        above = lines[spot.line - 1] if 0 < spot.line <= len(lines) else ""
        return Problem(
            file=self.file,
            line=spot.line + 1,
            column=spot.column + 1,
            path=words,
            message=spot.message,
            hint=spot.hint,
            source_line=masked(here, place, above),
        )


def shown(path: Sequence[str | int]) -> str:
    """`("clients", "acme", "invoices", 0)` → `clients.acme.invoices[0]`."""
    words = ""
    for step in path:
        words += f"[{step}]" if isinstance(step, int) else f".{step}" if words else step
    return words
