"""What was learned, as it is kept: one line a gram, one sign a kind. Written by `benchmarks.ear`, read here.

The file is text. Its head names its version, the mail it was learned from (by hash), the kinds, and a
few figures; each further line is a gram, a tab, and a sign for its rarity and for each kind, from `!`
(speaks most against it) over `P` (says nothing) to `~`. Nothing here learns, and nothing writes.

In memory a gram's signs are one whole number, a field of 32 bits for each, so that the grams of a
mail are summed for all kinds at once.
"""

from __future__ import annotations

from dataclasses import dataclass

VERSION = "accountsd ear 1"
OWNER = "owner"  # the last column: is it the owner's matter
PLAIN = "plain"  # the column of what says nothing to an accounts office
FIRST = ord("!")
MIDDLE = 47  # the sign `P`: no weight either way
MOST = 46
RARITY_STEPS = 5  # to a unit of rarity
FIELD = 4  # bytes
_FULL = (1 << 8 * FIELD) - 1
_HEAD = 9  # lines


@dataclass(frozen=True, slots=True)
class Weights:
    """All that was learned. `grams` holds packed signs: rarity squared, a one, then a field a column."""

    corpus: str  # hash of the mail it was learned from
    columns: tuple[str, ...]
    bias: tuple[float, ...]
    scale: float  # of one step of a sign
    sharpness: float  # from margins of kinds to shares
    owner: tuple[float, float]  # slope and start of the owner's curve
    grams: dict[str, int]


def packed(signs: bytes) -> int:
    """The signs of a line as one number."""
    fields = bytearray(FIELD * (len(signs) + 1))
    rarity = (signs[0] - FIRST) ** 2
    fields[0:FIELD] = rarity.to_bytes(FIELD, "little")
    fields[FIELD] = 1
    fields[2 * FIELD :: FIELD] = bytes(sign - FIRST for sign in signs[1:])
    return int.from_bytes(fields, "little")


def unpacked(total: int, columns: int) -> list[int]:
    """The fields of a sum: rarity squared, how many grams, each column."""
    return [(total >> at) & _FULL for at in range(0, 8 * FIELD * (columns + 2), 8 * FIELD)]


def field(signs: int, at: int) -> int:
    """One column of packed signs."""
    return (signs >> 8 * FIELD * (at + 2)) & _FULL


def parse(text: str) -> Weights:
    """The file's text → what it holds. ValueError where the file is of another version."""
    lines = text.split("\n")
    head = dict(line.split("\t", 1) for line in lines[1:_HEAD])
    if lines[0] != VERSION:
        raise ValueError(f"weights of another version: {lines[0][:40]!r}")
    grams: dict[str, int] = {}
    for line in lines[_HEAD:]:
        gram, tab, signs = line.rpartition("\t")
        if tab:
            grams[gram] = packed(signs.encode("ascii"))
    if len(grams) != int(head["grams"]):
        raise ValueError(f"{len(grams)} grams where {head['grams']} are meant")
    slope, start = head["owner"].split(" ")
    return Weights(
        corpus=head["corpus"],
        columns=tuple(head["columns"].split(" ")),
        bias=tuple(float(one) for one in head["bias"].split(" ")),
        scale=float(head["scale"]),
        sharpness=float(head["sharpness"]),
        owner=(float(slope), float(start)),
        grams=grams,
    )
