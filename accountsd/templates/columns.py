"""Columns, rules and bars of plain text: what a table is where there are no tables."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from accountsd.templates.figures import one_line
from accountsd.templates.markdown import WIDTH

Cell = str | Sequence[str]


def row(cells: Sequence[Cell], widths: Sequence[int], right: Sequence[int] = ()) -> str:
    """Cells side by side, each a text or several lines, wrapped to its width.

    `right` names the columns (from 0) whose lines stand at the right edge: the amounts.
    """
    columns = [_lines(cell, width) for cell, width in zip(cells, widths, strict=True)]
    height = max(map(len, columns))
    lines = []
    for number in range(height):
        texts = [column[number] if number < len(column) else "" for column in columns]
        placed = [
            text.rjust(width) if at in right else text.ljust(width)
            for at, (text, width) in enumerate(zip(texts, widths, strict=True))
        ]
        lines.append("".join(placed).rstrip())
    return "\n".join(lines)


def rule(width: int = WIDTH, mark: str = "-") -> str:
    """A line across."""
    return mark * width


def filled(text: str, width: int = WIDTH) -> str:
    """The text on lines of that width."""
    return "\n".join(_lines(text, width + 1))


def bar(percent: int, width: int = 24) -> str:
    """A bar of `width` marks at a hundred per cent; what is not nothing shows at least one."""
    length = max(round(percent * width / 100), 1 if percent else 0)
    return "█" * length


def quoted(text: str, mark: str = "| ") -> str:
    """Another text inside this one, marked at the left, its lines as they are."""
    return textwrap.indent(text.rstrip("\n"), mark, lambda _: True)


def _lines(cell: Cell, width: int) -> list[str]:
    """A column keeps one space free at its right, so that neighbours never touch."""
    texts = [cell] if isinstance(cell, str) else cell
    lines: list[str] = []
    for text in texts:
        lines += textwrap.wrap(
            one_line(text), width - 1, break_on_hyphens=False, subsequent_indent=""
        ) or ([""] if isinstance(cell, str) else [])
    return lines or [""]
