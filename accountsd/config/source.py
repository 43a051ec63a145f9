"""Bytes of a file → its text, or the one problem that keeps it from being text.

The text is what is hashed, cached and kept as last good; it is never changed here, but for a byte
order mark that some editors leave in front.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

from accountsd.config.problem import Problem, masked

# Fifty thousand invoices fit; what is larger is more likely the wrong file.
LARGEST = 16 * 1024 * 1024

_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)


@dataclass(frozen=True, slots=True)
class Source:
    """A file of the book as it was read. `name` is relative to the folder of config.yaml."""

    name: str
    path: Path
    text: str


def read(name: str, path: Path) -> Source | Problem:
    """The text, or why there is none."""
    try:
        if path.is_dir():
            return whole_file(
                name, "This file is a folder; a file was wanted.", "Name the YAML file itself."
            )
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except FileNotFoundError:
        return whole_file(
            name, "There is no such file.", "Check the name, or run `accountsd init`."
        )
    except PermissionError:
        return whole_file(
            name,
            "This file may not be read by this user.",
            f"Let the user of accountsd read it: chmod/chown {name}",
        )
    except OSError as broken:
        return whole_file(name, f"This file cannot be read: {broken.strerror or broken}.", "")
    if len(raw) > LARGEST:
        return whole_file(
            name,
            f"This file is larger than {LARGEST // 1024 // 1024} MB.",
            "Split the clients into several files beside it: clients_from: clients/*.yaml",
        )
    text = decode(name, raw)
    return Source(name, path, text) if isinstance(text, str) else text


def decode(name: str, raw: bytes) -> str | Problem:
    """UTF-8 without control characters, a byte order mark taken off."""
    if raw.startswith(_WIDE):
        return whole_file(name, "This file is UTF-16 or UTF-32 text.", "Save the file as UTF-8.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as broken:
        return _not_utf8(name, raw, broken.start)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    found = _UNPRINTABLE.search(text)
    if not found:
        return text
    if text.count("\x00") > len(text) // 8 or raw.startswith((b"%PDF", b"PK\x03\x04")):
        return whole_file(name, "This file is no text file.", "Name a YAML file.")
    return _at(
        name,
        text,
        found.start(),
        f"A control character (U+{ord(found[0]):04X}) stands here.",
        "Delete it.",
    )


def whole_file(name: str, message: str, hint: str) -> Problem:
    """A problem that concerns the file as such."""
    return Problem(name, 1, 1, "", message, hint, "")


def _not_utf8(name: str, raw: bytes, at: int) -> Problem:
    if b"\x00" in raw:
        return whole_file(name, "This file is no text file.", "Name a YAML file.")
    before = raw[:at].decode("utf-8-sig")
    text = before + raw[at:].decode("latin-1")
    return _at(name, text, len(before), "This byte is no UTF-8 text.", "Save the file as UTF-8.")


def _at(name: str, text: str, at: int, message: str, hint: str) -> Problem:
    line = text.count("\n", 0, at)
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", start)
    shown = masked(text[start : end if end >= 0 else None])
    return Problem(name, line + 1, at - start + 1, "", message, hint, shown)
