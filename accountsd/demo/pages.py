"""The letters, flags and digests of the demo as files to open, and one page that links them all."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from accountsd.demo.server import Delivered

INDEX = "index.html"
WHAT = "To clients, and to Jay (shaded). A subject opens the letter as it looked; “mail” is the mail itself."
STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; color: #222; padding: 0 1rem;
       max-width: 60rem; margin: 2rem auto }
table { border-collapse: collapse; width: 100% }
td, th { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #ddd; vertical-align: top }
.jay { background: #fbf6e6 }
"""


@dataclass(frozen=True, slots=True)
class _Row:
    at: datetime
    to: str
    subject: str
    page: str
    raw: str
    owner: bool


@dataclass
class Pages:
    """Keeps what arrives; `index` writes the page at the end."""

    folder: Path
    owner: str
    _rows: list[_Row] = field(default_factory=list)

    def keep(self, delivered: Delivered, at: datetime, number: int) -> None:
        """The raw mail, and its HTML as a page of its own."""
        place = "owner" if delivered.to == self.owner else "letters"
        (self.folder / place).mkdir(exist_ok=True)
        stem = f"{place}/{at:%m-%d-%H%M}-{number:03}-{delivered.to.partition('@')[0]}"
        (self.folder / f"{stem}.eml").write_bytes(delivered.raw)
        page = ""
        body = delivered.message.get_body(("html",))  # type: ignore[attr-defined]
        if body is not None:
            with contextlib.suppress(LookupError):
                (self.folder / f"{stem}.html").write_text(body.get_content(), encoding="utf-8")
                page = f"{stem}.html"
        subject = str(delivered.message["Subject"])
        owners = delivered.to == self.owner
        self._rows.append(_Row(at, delivered.to, subject, page, f"{stem}.eml", owners))

    def index(self) -> None:
        """One table: when, to whom, what; each line opens the letter as it looked."""
        html = ET.Element("html", lang="en")
        head = ET.SubElement(html, "head")
        ET.SubElement(head, "meta", charset="utf-8")
        ET.SubElement(head, "title").text = "What Tony wrote"
        ET.SubElement(head, "style").text = STYLE
        body = ET.SubElement(html, "body")
        ET.SubElement(body, "h1").text = "What Tony wrote"
        ET.SubElement(body, "p").text = WHAT
        table = ET.SubElement(body, "table")
        _cells(ET.SubElement(table, "tr"), "th", "day", "hour", "to", "letter", "")
        for row in self._rows:
            line = ET.SubElement(table, "tr", {"class": "jay"} if row.owner else {})
            cells = _cells(line, "td", f"{row.at:%a %d %b}", f"{row.at:%H:%M}", row.to, "", "")
            _link(cells[3], row.subject, row.page or row.raw)
            _link(cells[4], "mail", row.raw)
        text = ET.tostring(html, encoding="unicode", method="html")
        (self.folder / INDEX).write_text(f"<!DOCTYPE html>\n{text}\n", encoding="utf-8")


def _cells(line: ET.Element, tag: str, *texts: str) -> list[ET.Element]:
    cells = []
    for text in texts:
        cell = ET.SubElement(line, tag)
        cell.text = text
        cells.append(cell)
    return cells


def _link(cell: ET.Element, text: str, target: str) -> None:
    ET.SubElement(cell, "a", href=target).text = text
