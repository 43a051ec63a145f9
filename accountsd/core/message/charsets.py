"""Bytes of a stranger → text, whatever charset he claims. Never raises, never leaves a NUL."""

from __future__ import annotations

import codecs
import re

# Names seen in real mail that Python does not know by that spelling.
ALIASES = {
    "unicode-1-1-utf-7": "utf-7",
    "utf8mb4": "utf-8",
    "utf-8mb4": "utf-8",
    "x-sjis": "cp932",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "windows-31j": "cp932",
    "iso-2022-jp": "iso2022_jp_ext",
    "iso-2022-jp-ms": "iso2022_jp_ext",
    "cp50220": "iso2022_jp_ext",
    "cp50221": "iso2022_jp_ext",
    "x-euc-jp": "euc_jp",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "euc-kr": "cp949",
    "x-gbk": "gb18030",
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "gbk": "gb18030",
    "x-windows-874": "cp874",
    "windows-874": "cp874",
    "iso-8859-8-i": "iso-8859-8",
    "x-mac-roman": "mac-roman",
    "x-macintosh": "mac-roman",
    "ansi": "cp1252",
    "ansi_x3.110-1983": "latin-1",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "utf-8",
    "ascii": "utf-8",
    "ansi_x3.4-1968": "utf-8",
    "unknown-8bit": "utf-8",
    "x-unknown": "utf-8",
    "unknown": "utf-8",
    "default": "utf-8",
    "utf-16": "utf-16",
}

# Codecs of Python that are no charsets of mail; some are slow by nature.
NO_CHARSETS = frozenset(
    {
        "punycode",
        "idna",
        "unicode_escape",
        "raw_unicode_escape",
        "undefined",
        "rot13",
        "mbcs",
        "oem",
    }
)

_META = re.compile(rb"charset\s{0,8}=\s{0,8}[\"']?([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)


def decode(content: bytes, charset: str) -> str:
    """The text, by the charset claimed if it fits, else UTF-8, else Windows-1252."""
    for name in (_codec(charset), "utf-8"):
        if name:
            try:
                return tidy(content.decode(name))
            except (UnicodeError, ValueError, LookupError):
                continue
    claimed = _codec(charset)
    if claimed and claimed not in {"utf-8", "cp1252"}:
        # Mostly right: a mark for each bad byte is better than another alphabet for all of them.
        return tidy(content.decode(claimed, errors="replace"))
    return tidy(content.decode("cp1252", errors="replace"))


def declared_in_html(content: bytes) -> str:
    """The charset a page names in its own head, or ""."""
    found = _META.search(content[:4096])
    return found.group(1).decode("ascii", "replace") if found else ""


def tidy(text: str) -> str:
    """One kind of line end, no NUL, no byte order mark."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    return text.removeprefix("\ufeff")


def _codec(charset: str) -> str | None:
    """The Python codec for a charset's name, or None where there is none we would trust."""
    name = charset.strip().strip("\"'").lower()[:40]
    name = ALIASES.get(name, name)
    if not name or "\x00" in name:
        return None
    try:
        info = codecs.lookup(name)
    except (LookupError, UnicodeError, ValueError):
        return None
    is_text = getattr(info, "_is_text_encoding", True)
    return info.name if is_text and info.name not in NO_CHARSETS else None
