"""Which kind of file an attachment is: by its first bytes, then by its name. Opens nothing."""

from __future__ import annotations

from enum import StrEnum


class FileKind(StrEnum):
    """The kinds that are opened; the rest is nothing a remittance comes as."""

    PDF = "pdf"
    SHEET = "sheet"
    DELIMITED = "delimited"
    XML = "xml"
    PAGE = "page"
    X12 = "x12"
    EDIFACT = "edifact"
    WORDS = "words"
    PICTURE = "picture"
    OTHER = "other"


PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\x00", b"MM\x00*", b"BM")
ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0"
SHEET_NAMES = (".xlsx", ".xlsm", ".xls", ".ods", ".xlsb")
DELIMITED_NAMES = (".csv", ".tsv", ".tab")
PAGE_NAMES = (".html", ".htm", ".xhtml")
# Kinds by what the name or the type says, where the bytes alone do not tell.
NOT_WORDS = (".ics", ".vcf", ".p7s", ".asc", ".sig", ".pgp", ".css", ".js", ".json", ".log")
WORD_TYPES = (
    "text/",
    "application/edi",
    "application/octet-stream",
    "application/csv",
    "application/vnd",
)


def kind(content: bytes, name: str, media_type: str) -> FileKind:
    """`name` and `media_type` as the mail says; the bytes are believed over both."""
    low, head = name.lower(), content[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if b"%PDF-" in content[:1024]:
        return FileKind.PDF
    if head.startswith(PICTURES) or media_type.startswith("image/"):
        return FileKind.PICTURE
    if head.startswith((ZIP, OLE)):
        sheet = low.endswith(SHEET_NAMES) or "sheet" in media_type or "excel" in media_type
        return FileKind.SHEET if sheet or _zipped_sheet(content) else FileKind.OTHER
    if head.startswith(b"ISA") and len(content) > 106:
        return FileKind.X12
    if head.startswith((b"UNA", b"UNB+")):
        return FileKind.EDIFACT
    opening = head[:400].lower()
    if b"<html" in opening or b"<!doctype html" in opening or low.endswith(PAGE_NAMES):
        return FileKind.PAGE
    if opening.startswith((b"<?xml", b"<")) and (low.endswith(".xml") or b"<" in opening):
        return FileKind.XML
    return _words(content, low, media_type)


def _words(content: bytes, low: str, media_type: str) -> FileKind:
    if low.endswith(NOT_WORDS) or "calendar" in media_type or "signature" in media_type:
        return FileKind.OTHER
    if low.endswith(DELIMITED_NAMES) or "csv" in media_type or "tab-separated" in media_type:
        return FileKind.DELIMITED
    if not media_type.startswith(WORD_TYPES) or _binary(content):
        return FileKind.OTHER
    return FileKind.WORDS


def _binary(content: bytes) -> bool:
    head = content[:2000]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    return b"\x00" in head or sum(byte < 9 for byte in head) > len(head) // 50


def _zipped_sheet(content: bytes) -> bool:
    """A workbook sent under a name that says nothing."""
    return b"xl/" in content[:4000] or b"opendocument.spreadsheet" in content[:200]
