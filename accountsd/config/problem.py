"""One thing that is wrong (or odd) in the book, where it stands, and what to write instead.

A problem never shows a secret: on a line that holds a password the value is masked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

# A line longer than this is shown in part, around the spot.
WIDEST = 100

_SECRET_KEYS = frozenset({"password", "client_secret", "refresh_token"})
_SOURCES = frozenset({"credential", "env", "file", "command"})
_SECRET = re.compile(
    r"""((?:password|secret|token|passwd|value)["']?\s*:\s*)(?![{|>\s#])([^#\n]+)""", re.IGNORECASE
)
_SECRET_BELOW = re.compile(rf"({'|'.join(sorted(_SECRET_KEYS))})\s*:\s*$")
MASK = "********"


@dataclass(frozen=True, slots=True)
class Problem:
    """A place, what was wanted, and what to write.

    `file` is relative to the folder of config.yaml; `line` and `column` count from 1; `path` is such as
    `clients.acme.invoices[0].amount`, or empty for a whole file; `hint` may be empty.
    """

    file: str
    line: int
    column: int
    path: str
    message: str
    hint: str
    source_line: str

    def __str__(self) -> str:
        return render(self)

    @property
    def headline(self) -> str:
        """One line: for logs, the digest and `Book.broken`."""
        return f"{self.file}:{self.line}:{self.column}: {self.path or '(file)'}: {self.message}"


def render(problem: Problem) -> str:
    """As `check` prints it: the place, the line with a caret, what was wanted, what to write."""
    lines = [f"{problem.file}:{problem.line}:{problem.column}: {problem.path or '(file)'}"]
    if problem.source_line.strip():
        shown, caret = _window(problem.source_line, problem.column - 1)
        lines += [f"    {shown}", f"    {' ' * caret}^"]
    lines.append(f"  {problem.message}")
    if problem.hint:
        lines.append(f"  {problem.hint}")
    return "\n".join(lines)


def is_secret(path: Sequence[str | int]) -> bool:
    """Whether the path leads to where a secret is named, and where a careless owner writes it."""
    return any(step in _SECRET_KEYS for step in path)


def masked(line: str, path: Sequence[str | int] = (), above: str = "") -> str:
    """The line without what may be a secret; `above` is the line before it.

    Where a secret's source is named a careless owner writes the secret itself, so that nothing of such a
    line is shown unless it stands behind the name of a source.
    """
    line = _SECRET.sub(rf"\g<1>{MASK}", line)
    exposed = is_secret(path) and path[-1] not in _SOURCES
    if MASK in line or not (exposed or _SECRET_BELOW.search(above)):
        return line
    key = next((key for key in _SECRET_KEYS if f"{key}:" in line), None)
    before, _, after = line.partition(f"{key}:") if key else ("", "", line)
    if not after.strip():
        return line
    indent = len(after) - len(after.lstrip())
    return f"{before}{key}:{after[:indent]}{MASK}" if key else f"{after[:indent]}{MASK}"


def closest(word: str, known: Iterable[str]) -> str | None:
    """The name that was probably meant."""
    names = {name.lower(): name for name in known}
    found = get_close_matches(word.lower(), names, n=1, cutoff=0.6)
    return names[found[0]] if found else None


def any_of(words: Iterable[str]) -> str:
    """`a`, `b` or `c`."""
    return _joined(words, "or")


def all_of(words: Iterable[str]) -> str:
    """`a`, `b` and `c`."""
    return _joined(words, "and")


def _joined(words: Iterable[str], last: str) -> str:
    marked = [f"`{word}`" for word in words]
    return marked[0] if len(marked) == 1 else f"{', '.join(marked[:-1])} {last} {marked[-1]}"


def _window(line: str, caret: int) -> tuple[str, int]:
    """The part of a line around the caret, tabs as one space so that the caret stands right."""
    line = "".join(letter if letter.isprintable() else " " for letter in line.rstrip())
    if len(line) <= WIDEST:
        return line, caret
    start = max(0, min(caret - WIDEST // 2, len(line) - WIDEST))
    part = line[start : start + WIDEST]
    before, after = "…" if start else "", "…" if start + WIDEST < len(line) else ""
    return f"{before}{part}{after}", caret - start + len(before)
