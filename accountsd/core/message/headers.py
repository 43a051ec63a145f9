"""Header fields: unfolding, encoded words (RFC 2047), addresses, ids, dates. Each scan is linear.

The standard library's readers recurse or go quadratic on hostile fields, so none is used but the one
for dates, on a short text and guarded.
"""

from __future__ import annotations

import base64
import binascii
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from accountsd.core.message.charsets import decode

# More than any honest mail has; what lies beyond is not read.
MOST_HEADER_BYTES = 256 * 1024
MOST_FIELD = 16 * 1024
MOST_ADDRESSES = 200
LONGEST_WORD = 2048  # RFC 2047 allows 75; programs write more

_ID = re.compile(r"<([^<>\s]{1,512})>")
_BARE = re.compile(r"[^\s<>,;:\"()\[\]]{1,128}@[^\s<>,;:\"()\[\]]{1,255}")

Fields = tuple[tuple[str, str], ...]


def split(raw: bytes) -> tuple[Fields, bytes]:
    """Header fields (lower-case name, undecoded value) in order, and the body."""
    head, body = _cut(raw)
    fields: list[tuple[str, list[str]]] = []
    for line in head[:MOST_HEADER_BYTES].decode("latin-1").split("\n"):
        bare = line.rstrip("\r")
        if bare[:1] in {" ", "\t"} and fields:
            fields[-1][1].append(bare)
            continue
        name, colon, value = bare.partition(":")
        name = name.strip().lower()
        if colon and name and " " not in name and len(name) <= 76:
            fields.append((name, [value]))
    return tuple((name, "".join(pieces)[:MOST_FIELD].strip()) for name, pieces in fields), body


def _cut(raw: bytes) -> tuple[bytes, bytes]:
    """Where the header ends: the first empty line."""
    if raw.startswith((b"\n", b"\r\n")):
        return b"", raw.lstrip(b"\r\n")
    ends = [
        (at, len(mark)) for mark in (b"\r\n\r\n", b"\n\n", b"\n\r\n") if (at := raw.find(mark)) >= 0
    ]
    if not ends:
        return (raw, b"") if b":" in raw[:998].split(b"\n", 1)[0] else (b"", raw)
    at, length = min(ends)
    return raw[:at], raw[at + length :]


def words(value: str) -> str:
    """The text of a field: encoded words decoded, bare 8-bit bytes read as UTF-8 or Windows-1252."""
    if not value.isascii():
        value = decode(value.encode("latin-1", "replace"), "utf-8")
    out: list[str] = []
    start, after_word = 0, False
    at = value.find("=?")
    while at >= 0:
        found = _word(value, at)
        if found is None:
            at = value.find("=?", at + 2)
            continue
        text, end = found
        between = value[start:at]
        if between.strip() or not after_word:
            out.append(between)  # white space between two encoded words is no part of the text
        out.append(text)
        start, after_word = end, True
        at = value.find("=?", end)
    out.append(value[start:])
    return _one_line("".join(out))


def _word(value: str, at: int) -> tuple[str, int] | None:
    """`=?utf-8?q?caf=C3=A9?=` at a place → the decoded word and where it ends."""
    fields = value[at + 2 : at + 2 + LONGEST_WORD].split("?", 3)
    if len(fields) < 4 or fields[1].lower() not in {"q", "b"} or not fields[3].startswith("="):
        return None
    charset, kind, coded = fields[0], fields[1].lower(), fields[2]
    plain = coded.encode("latin-1", "replace")
    try:
        if kind == "q":
            content = binascii.a2b_qp(plain.replace(b"_", b" "))
        else:
            content = base64.b64decode(plain + b"=" * (-len(plain) % 4))
    except (binascii.Error, ValueError):
        return None
    end = at + 2 + len(charset) + 1 + len(kind) + 1 + len(coded) + 2
    return decode(content, charset.partition("*")[0]), end


def _one_line(value: str) -> str:
    return " ".join(value.split())


def ids(value: str) -> tuple[str, ...]:
    """Message ids without their angle brackets, in order."""
    found = tuple(dict.fromkeys(_ID.findall(value)))
    return found or tuple(token for token in value.split()[:5] if "@" in token)


def addresses(value: str) -> tuple[tuple[str, str], ...]:
    """(name, address) pairs of a To, Cc or From field; groups and comments are passed over."""
    found: list[tuple[str, str]] = []
    for item in _items(value)[:MOST_ADDRESSES]:
        before, angle, after = item.rpartition("<")
        name, where = (before, after.partition(">")[0]) if angle else ("", item)
        match = _BARE.search(where) or _BARE.search(item)
        if match:
            found.append((words(name).strip(" \"'"), normal_address(match.group())))
    return tuple(found)


def _items(value: str) -> list[str]:
    """Split at commas and semicolons that stand outside quotation marks and angle brackets."""
    items: list[str] = []
    start, quoted, angled = 0, False, False
    for at, char in enumerate(value):
        if char == '"' and (at == 0 or value[at - 1] != "\\"):
            quoted = not quoted
        elif quoted:
            continue
        elif char == "<":
            angled = True
        elif char == ">":
            angled = False
        elif char in ",;" and not angled:
            items.append(value[start:at])
            start = at + 1
    items.append(value[start:])
    return items


def normal_address(address: str) -> str:
    """Lower-cased, without quotes, brackets or a trailing dot: how addresses are compared here."""
    return address.strip().strip("<>\"'()").rstrip(".").lower()


def moment(value: str) -> datetime | None:
    """The Date field as an aware moment; None where it is missing or impossible."""
    try:
        when = parsedate_to_datetime(value[:120])
        when = when if when.tzinfo else when.replace(tzinfo=UTC)
        when.astimezone(UTC)  # year 1 and year 9999 exist, but not in every zone
    except (ValueError, TypeError, OverflowError, IndexError, AttributeError):
        return None
    return when


def parameters(value: str) -> tuple[str, dict[str, str]]:
    """`text/plain; charset="x"` → the lower-case value and its parameters, RFC 2231 joined."""
    main, *rest = _parameter_pieces(value)
    found: dict[str, str] = {}
    for piece in rest[:50]:
        name, equals, content = piece.partition("=")
        if equals:
            content = content.strip().strip('"').replace('\\"', '"')
            found.setdefault(name.strip().lower(), content)
    return main.strip().lower(), {**_continued(found), **_plain(found)}


def _parameter_pieces(value: str) -> list[str]:
    pieces: list[str] = []
    start, quoted = 0, False
    for at, char in enumerate(value):
        if char == '"' and (at == 0 or value[at - 1] != "\\"):
            quoted = not quoted
        elif char == ";" and not quoted:
            pieces.append(value[start:at])
            start = at + 1
    pieces.append(value[start:])
    return pieces


def _plain(found: dict[str, str]) -> dict[str, str]:
    return {name: words(content) for name, content in found.items() if "*" not in name}


def _continued(found: dict[str, str]) -> dict[str, str]:
    """`name*0*=utf-8''a; name*1=b` (RFC 2231) → name."""
    joined: dict[str, list[tuple[int, str, bool]]] = {}
    for name, content in found.items():
        base, star, index = name.partition("*")
        if star:
            number = index.strip("*")
            place = int(number) if number.isascii() and number.isdigit() else 0
            joined.setdefault(base, []).append((place, content, name.endswith("*")))
    result: dict[str, str] = {}
    for base, pieces in joined.items():
        pieces.sort()
        text = b"".join(
            _percent(content) if coded else content.encode("latin-1", "replace")
            for _, content, coded in pieces
        )
        charset, quote, rest = text.partition(b"'")
        if quote and b"'" in rest:
            text = rest.partition(b"'")[2]
        result[base] = decode(text, charset.decode("latin-1") if quote else "utf-8")
    return result


def _percent(content: str) -> bytes:
    out = bytearray()
    head, *pieces = content.split("%")
    out += head.encode("latin-1", "replace")
    for piece in pieces:
        try:
            out += bytes([int(piece[:2], 16)]) + piece[2:].encode("latin-1", "replace")
        except ValueError:
            out += b"%" + piece.encode("latin-1", "replace")
    return bytes(out)
