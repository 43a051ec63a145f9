"""XML → a tree that is safe to walk, and steps through it by local name: versions differ in namespaces.

A statement has no document type and no entities of its own; a file that declares any is refused unread.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from accountsd.errors import StatementError

Element = etree._Element  # noqa: SLF001 - lxml's one name for it

FETCH_AGAIN = "download the statement again as CAMT.053"
_DECLARED = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)


def parsed(content: bytes) -> Element:
    """The root. Raises StatementError with the line where the XML breaks."""
    if _DECLARED.search(content.replace(b"\x00", b"")):
        raise StatementError(
            "it declares a document type, which no bank's statement has", FETCH_AGAIN
        )
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        return etree.fromstring(content.strip(), parser)
    except etree.XMLSyntaxError as broken:
        line = broken.lineno or 0
        raise StatementError(
            f"the XML is broken ({broken.msg})", FETCH_AGAIN, line=line
        ) from broken
    except ValueError as broken:
        raise StatementError(f"no XML can be read ({broken})", FETCH_AGAIN) from broken


def local(element: Element) -> str:
    """The name without its namespace; a comment has none."""
    tag: object = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def every(element: Element, *names: str) -> Iterator[Element]:
    """All below that bear one of the names, in order."""
    return (found for found in element.iter(etree.Element) if local(found) in names)


def all_at(element: Element | None, path: str) -> Iterator[Element]:
    """Every descendant along a path of local names: `NtryDtls/TxDtls`."""
    if element is None:
        return
    first, _, rest = path.partition("/")
    for child in element:
        if local(child) == first:
            if rest:
                yield from all_at(child, rest)
            else:
                yield child


def at(element: Element | None, *paths: str) -> Element | None:
    """The first of the paths that leads anywhere."""
    return next((found for path in paths for found in all_at(element, path)), None)


def said(element: Element | None, *paths: str) -> str:
    """The words at the first of the paths that has any, white space folded."""
    for path in paths:
        for found in all_at(element, path):
            if words := " ".join((found.text or "").split()):
                return words
    return ""


def line_of(element: Element) -> int:
    """Where it stands in the file."""
    line: object = element.sourceline
    return line if isinstance(line, int) else 0
