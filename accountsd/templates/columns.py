"""Columns, rules and bars of plain text: what a table is where there are no tables."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from accountsd.templates.figures import one_line
from accountsd.templates.markdown import WIDTH

Cell = str | Sequence[str]


def row(
    cells: Sequence[Cell], widths: Sequence[int], right: Sequence[int] = (), gap: int = 0
) -> str:
    """Cells side by side, each a text or several lines, wrapped to its width.

    `right` names the columns (from 0) whose lines stand at the right edge, the amounts; `gap` is how
    far before their edge, where another column follows.
    """
    room = [width - gap if at in right else width for at, width in enumerate(widths)]
    columns = [_lines(cell, width) for cell, width in zip(cells, room, strict=True)]
    lines = []
    for number in range(max(map(len, columns))):
        texts = [column[number] if number < len(column) else "" for column in columns]
        placed = [
            (text.rjust(room[at]) if at in right else text).ljust(width)
            for at, (text, width) in enumerate(zip(texts, widths, strict=True))
        ]
        lines.append("".join(placed).rstrip())
    return "\n".join(lines)


def rule(width: int = WIDTH, mark: str = "-") -> str:
    """A line across."""
    return mark * width


def filled(text: str) -> str:
    """The text on lines of the letter's width."""
    return hung(text, "")


def hung(text: str, mark: str) -> str:
    """The text behind a mark, its further lines under its first."""
    return textwrap.fill(
        one_line(text),
        WIDTH,
        initial_indent=mark,
        subsequent_indent=" " * len(mark),
        break_on_hyphens=False,
    )


def bar(percent: int, width: int) -> str:
    """A bar of `width` marks at a hundred per cent; what is not nothing shows at least one."""
    return "█" * max(round(percent * width / 100), 1 if percent else 0)


def quoted(text: str) -> str:
    """Another text inside this one, marked at the left, its lines as they are."""
    return textwrap.indent(text.rstrip("\n"), "| ", lambda _: True)


def _lines(cell: Cell, width: int) -> list[str]:
    """A column keeps one space free, so that neighbours never touch."""
    texts = [cell] if isinstance(cell, str) else cell
    wrapped = [textwrap.wrap(one_line(text), width - 1, break_on_hyphens=False) for text in texts]
    return [line for lines in wrapped for line in lines] or [""]
