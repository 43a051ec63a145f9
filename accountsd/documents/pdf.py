"""PDF → text with its columns kept. A PDF without words is a picture of one: a person reads it."""

from __future__ import annotations

import io

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from accountsd.core.document import Document
from accountsd.documents import limits

FEWEST_WORDS = 20  # characters; less on a page is a stamp beside a picture


def document(name: str, content: bytes) -> Document:
    """Page by page, in layout mode, until enough has been read."""
    reader = PdfReader(io.BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        return Document(name, problem="is locked with a password")
    pages: list[str] = []
    length = 0
    for number, page in enumerate(reader.pages):
        if number >= limits.MOST_PAGES or length >= limits.MOST_TEXT:
            return Document(name, text="\n".join(pages), problem="is too long to be read whole")
        try:
            text = page.extract_text(extraction_mode="layout")
        except (PyPdfError, ValueError, KeyError, TypeError, IndexError, ZeroDivisionError):
            text = page.extract_text()
        pages.append(_narrow(text))
        length += len(pages[-1])
    whole = "\n".join(pages)
    if len("".join(whole.split())) < FEWEST_WORDS:
        return Document(name, picture=True)
    return Document(name, text=whole[: limits.MOST_TEXT])


def _narrow(text: str) -> str:
    """Trailing blanks and runs of empty lines say nothing."""
    lines = [line.rstrip() for line in text.split("\n")]
    kept = [line for at, line in enumerate(lines) if line or (at and lines[at - 1])]
    return "\n".join(kept)
