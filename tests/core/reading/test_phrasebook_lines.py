"""The phrasebook's own lines: what a client may write, what it is, and the day that it promises.

A line is `kind | owner or - | day promised or - | language | words`. `-` in the second place asks
nothing: a matter that the rules only half understand may still go before the owner.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.core.reading.mails import acme_desk, said

BOOK = Path(__file__).parent / "phrasebook"
LINES = [
    line.split(" | ", 4)
    for page in sorted(BOOK.glob("*.txt"))
    for line in page.read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("kind", "owner", "day", "language", "words"), LINES)
def test_a_line_is_what_a_clerk_would_call_it(
    kind: str, owner: str, day: str, language: str, words: str
) -> None:
    """The kind and the day are told, and what is the owner's always reaches him."""
    desk = acme_desk()
    clients = {key: replace(one, language=language) for key, one in desk.book.clients.items()}
    read = said(
        words.replace("\\n", "\n"), desk=replace(desk, book=replace(desk.book, clients=clients))
    )
    promised = read.promise.day if read.promise else None
    assert read.kind.value == kind
    assert str(promised or "-") == day
    assert read.needs_owner or owner == "-"
