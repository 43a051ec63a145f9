"""What can be wrong with a template. Types only: to name a slip nobody has to load Jinja."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from accountsd.errors import Unwritable


@dataclass(frozen=True, slots=True)
class TemplateProblem:
    """What is wrong with a template, and where."""

    file: Path
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class LetterUnwritable(Unwritable):
    """A template cannot be printed: the owner mends it; other letters are not concerned."""

    def __init__(self, problem: TemplateProblem) -> None:
        super().__init__(str(problem))
        self.problem = problem
