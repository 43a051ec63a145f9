"""What an attachment says once it is opened: text, tables, or why it could not be read.

Filled by `accountsd.documents` in a process of its own; the core only reads it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accountsd.core.message import Message, Part

Grid = tuple[tuple[str, ...], ...]
DEEPEST_MAIL = 4  # a mail in a mail in a mail: attachments further down are left closed


@dataclass(frozen=True, slots=True)
class Document:
    """`text` keeps its columns; `tables` are grids of cells, dates as ISO, figures as printed.

    `problem`: why a person must open it; None where it was read. `picture`: it holds no words at
    all, only images.
    """

    name: str
    text: str = ""
    tables: tuple[Grid, ...] = ()
    problem: str | None = None
    picture: bool = False

    @property
    def words(self) -> str:
        """Everything it says, as one text."""
        rows = ["\t".join(row) for table in self.tables for row in table]
        return "\n".join((self.text, *rows)) if rows else self.text


def every_part(message: Message, depth: int = 0) -> tuple[Part, ...]:
    """All attachments, those of mails inside the mail too: `Desk.documents` counts by this order."""
    found: list[Part] = []
    for part in message.parts:
        found.append(part)
        if part.message is not None and depth < DEEPEST_MAIL:
            found += every_part(part.message, depth + 1)
    return tuple(found)
