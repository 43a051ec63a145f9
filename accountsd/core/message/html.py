"""HTML → the text a person would see: our own walk over blocks, tables and quotations.

Cells of a row stand on one line, separated by tabs; quoted blocks are marked with "> " as in plain
mail; a signature's block opens with the "-- " line that plain mail has. Hidden text is not read.
Nothing is fetched, no entity is resolved beyond HTML's own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml import etree, html

if TYPE_CHECKING:
    from lxml.etree import _Element


def _bag(text: str) -> frozenset[str]:
    return frozenset(text.split())


SILENT = _bag(
    "head style script title template noscript object embed applet audio video canvas svg select"
    " option map iframe frameset"
)
PARAGRAPHS = _bag("p h1 h2 h3 h4 h5 h6 ul ol dl pre table blockquote")
BLOCKS = PARAGRAPHS | _bag(
    "div section article header footer main nav aside address center form fieldset figure"
    " figcaption details summary li dt dd tr caption tbody thead tfoot body html hr"
)
QUOTES = frozenset({"blockquote"})
# Marks that mail programs put on the writer's signature.
SIGNATURES = ("gmail_signature", "moz-signature", "ms-outlook-mobile-signature", "signature-block")
SIGNATURE_IDS = frozenset(
    {"signature", "x_signature", "applemailsignature", "ms-outlook-mobile-signature"}
)

LONGEST_CELL = 240  # a cell of several lines no longer than this is one cell; longer is layout
_SPACE = re.compile(r"[ \t\n\r\f\xa0\u2000-\u200a\u202f\u3000]+")
_HIDING = re.compile(
    r"display:none|visibility:hidden|mso-hide:all|(?<![a-z-])opacity:0(?:\.0+)?(?:;|$)"
    r"|font-size:0(?:px|pt|em|%)?(?:;|!|$)|(?:max-height|max-width):0(?:px|pt|em|%)?(?:;|!|$)"
    r"|(?<![a-z-])(?:left|top|text-indent|margin-left):-\d{3,}"
)


def visible_text(page: str) -> str:
    """What the page shows, as lines. A page that cannot be read at all gives ""."""
    root = _root(page)
    if root is None:
        return ""
    flow = _Flow()
    _walk(root, flow)
    return "\n".join(flow.finished()).strip("\n")


def _root(page: str) -> _Element | None:
    parser = html.HTMLParser(
        recover=True, no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8"
    )
    try:
        # Bytes, so that a charset or an XML declaration in the page is not believed over ours.
        return html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError, TypeError):
        return None


@dataclass(slots=True)
class _Flow:
    """Lines that are done, and the line that is being written."""

    lines: list[str] = field(default_factory=list)
    line: list[str] = field(default_factory=list)

    def write(self, text: str) -> None:
        self.line.append(text)

    def end_line(self) -> None:
        """A line break that the writer made: an empty line counts."""
        self.lines.append(_fold("".join(self.line)))
        self.line.clear()

    def end_block(self) -> None:
        """What follows starts on a line of its own."""
        if self.line and _fold("".join(self.line)):
            self.end_line()
        self.line.clear()

    def gap(self) -> None:
        """What follows starts after an empty line."""
        self.end_block()
        if self.lines and self.lines[-1]:
            self.lines.append("")

    def add(self, lines: list[str]) -> None:
        self.end_block()
        self.lines += lines

    def finished(self) -> list[str]:
        self.end_block()
        return self.lines


def _fold(text: str) -> str:
    return _SPACE.sub(" ", text).strip() if "\t" not in text else _fold_cells(text)


def _fold_cells(text: str) -> str:
    return "\t".join(_SPACE.sub(" ", cell).strip() for cell in text.split("\t")).rstrip()


def _walk(element: _Element, flow: _Flow) -> None:
    """One element and its children; the parser bounds the depth (256)."""
    tag = str(element.tag)  # comments and instructions were removed by the parser
    if tag in SILENT or _hidden(element):
        return
    if tag == "br":
        flow.end_line()
    elif tag == "table":
        flow.gap()
        flow.add(_rows(element))
        flow.gap()
    elif tag == "tr":  # a row without a table
        flow.add([_row(element)])
    elif tag in QUOTES:
        flow.gap()
        flow.add([f"> {line}".rstrip() for line in _inside(element)])
        flow.gap()
    elif tag == "pre":
        flow.gap()
        flow.add([line.rstrip() for line in "".join(_strings(element)).splitlines()])
        flow.gap()
    else:
        _plain(element, tag, flow)


def _plain(element: _Element, tag: str, flow: _Flow) -> None:
    """Anything that is neither table, quotation nor preformatted."""
    paragraph, block = tag in PARAGRAPHS, tag in BLOCKS
    if paragraph:
        flow.gap()
    elif block:
        flow.end_block()
    if _signature(element):
        flow.end_block()
        flow.lines.append("-- ")
    _children(element, flow)
    if paragraph:
        flow.gap()
    elif block:
        flow.end_block()


def _children(element: _Element, flow: _Flow) -> None:
    if element.text:
        flow.write(element.text.replace("\t", " "))
    for child in element:
        _walk(child, flow)
        if child.tail:
            flow.write(child.tail.replace("\t", " "))


def _inside(element: _Element) -> list[str]:
    flow = _Flow()
    _children(element, flow)
    lines = flow.finished()
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return lines


def _strings(element: _Element) -> list[str]:
    return [str(piece) for piece in element.itertext()]


def _rows(table: _Element) -> list[str]:
    """A table as lines: one a row where cells are short, else the cells one below the other."""
    lines: list[str] = []
    for child in table:
        if _hidden(child):
            continue
        if child.tag in {"tbody", "thead", "tfoot"}:
            lines += _rows(child)
        elif child.tag == "tr":
            lines += _row(child).split("\n")
        elif child.tag not in {"col", "colgroup"}:
            lines += _inside(child)
    return lines


def _row(row: _Element) -> str:
    cells = [_inside(cell) for cell in row if cell.tag in {"td", "th"} and not _hidden(cell)]
    if len(cells) == 1 or any(_is_layout(cell) for cell in cells):
        return "\n".join(line for cell in cells if cell for line in [*cell, ""]).rstrip("\n")
    return "\t".join(" ".join(line for line in cell if line) for cell in cells).rstrip("\t")


def _is_layout(cell: list[str]) -> bool:
    """A table inside the cell, or more text than a figure or a description has."""
    return any("\t" in line or line.startswith("> ") for line in cell) or (
        len(cell) > 1 and sum(map(len, cell)) > LONGEST_CELL
    )


def _hidden(element: _Element) -> bool:
    if element.get("hidden") is not None:
        return True
    style = element.get("style")
    return bool(style and _HIDING.search("".join(style.lower().split())))


def _signature(element: _Element) -> bool:
    named = (element.get("class") or "").lower()
    return (element.get("id") or "").lower() in SIGNATURE_IDS or any(
        mark in named for mark in SIGNATURES
    )
