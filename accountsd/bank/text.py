"""Bytes of a bank → text. Banks name no charset: marks first, then UTF-8, then what reads like words.

Never raises: a sign that cannot be read costs that sign, not the money beside it.
"""

from __future__ import annotations

import unicodedata

LARGEST = 32 * 1024 * 1024  # bytes: a year of a busy account is a tenth of this
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
# In the order in which they are believed where several read equally well.
_CANDIDATES = ("cp1252", "cp1250", "cp850", "cp852", "cp437")
_CENTRAL = ("cp1250", "cp852", "cp1252", "cp850", "cp437")
_CENTRAL_COUNTRIES = ("PL", "CZ", "SK", "HU", "SI", "HR", "RO", "BA", "RS")
_CONTROLS = {code: None for code in range(32) if chr(code) not in "\t\n\r"}
_SAMPLE = 400  # foreign signs that are weighed
_COMMON = frozenset(
    "äöüßÄÖÜéèêëàâáíìîïóòôõúùûñçåæøÅÆØÉÈÀÁÍÓÚÑÇãÃ€£§°´’–ąćęłńóśźżĄĆĘŁŃÓŚŹŻčřšžůýěďťňőűČŘŠŽŮÝĚĎŤŇŐŰ"
)


def decoded(content: bytes) -> str:
    """The text, lines ended by a line feed alone, without marks and NULs."""
    return _tidy(_decode(content))


def lines(content: bytes) -> list[str]:
    """Its lines; the first is number 1 to whoever counts."""
    return decoded(content).split("\n")


def _decode(content: bytes) -> str:
    for mark, coding in _MARKS:
        if content.startswith(mark):
            return content.decode(coding, "replace")
    sample = content[:400]
    for start, coding in ((1, "utf-16-le"), (0, "utf-16-be")):
        # Every other byte of plain text in UTF-16 is zero.
        if len(sample) >= 8 and sample[start::2].count(0) > len(sample) // 3:
            return content.decode(coding, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode(_likeliest(content), "replace")


def _likeliest(content: bytes) -> str:
    """The charset under which the foreign signs are letters of a European language."""
    foreign = bytes(byte for byte in content if byte >= 0x80)[:_SAMPLE]
    head = content[:4000]
    central = any(
        b":25:" + slash + c.encode() in head for slash in (b"", b"/") for c in _CENTRAL_COUNTRIES
    )
    candidates = _CENTRAL if central else _CANDIDATES
    return max(candidates, key=lambda coding: (_weight(foreign, coding), -candidates.index(coding)))


def _weight(foreign: bytes, coding: str) -> int:
    weight = 0
    for sign in foreign.decode(coding, "replace"):
        if sign in _COMMON:
            weight += 2
        elif not unicodedata.category(sign).startswith("L"):
            weight -= 2
    return weight


def _tidy(text: str) -> str:
    text = text.lstrip("\ufeff").translate(_CONTROLS)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def folded(text: str) -> str:
    """White space folded, as texts of movements are kept."""
    return " ".join(text.split())


def joined(pieces: list[str], width: int) -> str:
    """Pieces that a bank cut to a width: one that fills it goes on in the next, even inside a word."""
    told = ""
    open_ended = True
    for piece in pieces:
        body = piece.rstrip()
        if not body:
            # An empty piece ends the word before it.
            open_ended = open_ended and not told
            continue
        space = "" if open_ended or not told else " "
        told = f"{told}{space}{body}"
        open_ended = len(body) >= width
    return folded(told)
