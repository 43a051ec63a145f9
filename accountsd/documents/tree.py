"""Steps through an XML tree without its namespaces, which differ by version. Reads, changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element


def local(element: _Element) -> str:
    """The name without its namespace; a comment has none."""
    return str(element.tag).rpartition("}")[2]


def text_of(element: _Element | None) -> str:
    """Its own words, white space folded."""
    return " ".join((element.text or "").split()) if element is not None else ""


def all_at(element: _Element, path: str) -> Iterator[_Element]:
    """Every descendant along a path of local names: `Dtls/TxDtls/Amt`."""
    first, _, rest = path.partition("/")
    for child in element:
        if local(child) == first:
            if rest:
                yield from all_at(child, rest)
            else:
                yield child


def at(element: _Element, *paths: str) -> _Element | None:
    """The first of the paths that leads anywhere."""
    for path in paths:
        for found in all_at(element, path):
            return found
    return None


def said(element: _Element, *paths: str) -> str:
    """The words at the first of the paths that has any."""
    for path in paths:
        for found in all_at(element, path):
            if words := text_of(found):
                return words
    return ""
