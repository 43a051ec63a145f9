"""Who pays, where neither sender nor body tells: a bank's or portal's attachment names the invoices."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from accountsd.core.reading import which
from accountsd.core.reading.which import squeeze

if TYPE_CHECKING:
    from accountsd.core.reading.client import Whose
    from accountsd.core.reading.model import Desk

MOST_TEXT = 100_000
SHORTEST_NAME = 6


def payer(about: Whose, desk: Desk) -> Whose:
    """`about` as thread, sender and body gave it; the attachments are asked only where that is nobody."""
    if about.client is not None or not desk.documents:
        return about
    texts = [document.words[:MOST_TEXT] for document in desk.documents.values()]
    named = _by_numbers(texts, desk)
    if len(named) != 1:
        said = squeeze("\n".join(texts))
        by_name = [c for c in named or desk.book.clients if _says(said, desk.book.clients[c].name)]
        named = by_name if len(by_name) == 1 else named
    if len(named) == 1:
        return replace(about, client=named[0], how="their invoices are named", candidates=())
    return replace(about, candidates=tuple(dict.fromkeys((*about.candidates, *named)))[:5])


def _by_numbers(texts: list[str], desk: Desk) -> list[str]:
    table = which.tables(desk.book, desk.known.open_numbers, None)
    found = (hit for text in texts for hit in which.find(text, table, short=False))
    return list(dict.fromkeys(table.owner[hit.number] for hit in found))


def _says(squeezed: str, name: str) -> bool:
    wanted = squeeze(name)
    return len(wanted) >= SHORTEST_NAME and wanted in squeezed
