"""One attachment opened by the room for its kind. Runs in the child."""

from __future__ import annotations

from accountsd.core.document import Document
from accountsd.core.message import charsets
from accountsd.core.message.html import visible_text
from accountsd.documents import delimited, edi, limits, markup, pdf, sheet
from accountsd.documents.kinds import FileKind, kind


def opened(name: str, media_type: str, content: bytes) -> Document:  # noqa: C901 - one case a kind
    """May raise anything: the child's loop sees to that."""
    match kind(content, name, media_type):
        case FileKind.PDF:
            return pdf.document(name, content)
        case FileKind.SHEET:
            return sheet.document(name, content)
        case FileKind.DELIMITED:
            return delimited.document(name, words(content))
        case FileKind.XML:
            return markup.document(name, content)
        case FileKind.PAGE:
            declared = charsets.declared_in_html(content)
            page = charsets.decode(content[: limits.MOST_TEXT], declared)
            return Document(name, text=visible_text(page))
        case FileKind.X12:
            return edi.x12(name, words(content))
        case FileKind.EDIFACT:
            return edi.edifact(name, words(content))
        case FileKind.WORDS:
            return delimited.document(name, words(content))
        case FileKind.PICTURE:
            return Document(name, picture=True)
        case FileKind.OTHER:
            return Document(name)


def words(content: bytes) -> str:
    """Text in whatever encoding it came; marks of UTF-8 and UTF-16 are believed first."""
    head = content[: 4 * limits.MOST_TEXT]
    for mark, coding in (
        (b"\xef\xbb\xbf", "utf-8"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if head.startswith(mark):
            text = head.decode(coding, "replace")
            break
    else:
        text = _guessed(head)
    return text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")[: limits.MOST_TEXT]


def _guessed(head: bytes) -> str:
    """UTF-16 without a mark has every other byte zero."""
    sample = head[:400]
    if sample and sample[1::2].count(0) > len(sample) // 3:
        return head.decode("utf-16-le", "replace")
    if sample and sample[0::2].count(0) > len(sample) // 3:
        return head.decode("utf-16-be", "replace")
    return charsets.decode(head, "")
