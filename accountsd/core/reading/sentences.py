"""Own words → sentences, and the form of a sentence in which phrases are looked up.

Wrapped lines are joined; a list or a table keeps its lines. Bounded: what is longer than a person
writes is not read sentence by sentence, and the mail counts as not explained.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from accountsd.core.reading.lists import bag

MOST_TEXT = 12_000
MOST_SENTENCES = 120
LONGEST = 600

_QUOTES = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "–": "-",
        "—": "-",
        "\xa0": " ",
        "\u202f": " ",
        "\u2009": " ",
        "\u200b": None,
        "\u200c": None,
        "\u200d": None,
        "\u2060": None,
        "\ufeff": None,
        "\xad": None,
    }
)
# A dot behind these does not end a sentence.
_SHORT = bag(
    "no nr nos mr mrs ms dr st inc ltd co etc vs eg e.g i.e approx dept ref tel fa bzw ca z.b"
    " d.h u.a"
    " usw evtl inkl zzgl str abt m mme mlle n° art sr sra srta dott ing avv spa s.r.l p.s dhr"
    " mevr jr"
    " sen lic rs bc prof mag kl bl.a t.ex osv f.eks pkt ul tzn np tj tzv cca č cf av jan feb mar"
    " apr"
    " jun jul aug sep sept oct nov dec okt janv févr avr juil déc ene abr ago dic gen set ott"
    " mrt hr"
)
_END = re.compile(r"([.!?…]+[\"')\]]*|[。！？]+)(\s+|$|(?<=[。！？]))")


@dataclass(frozen=True, slots=True)
class Sentence:
    """As written, and folded for looking up: lower-case, straight quotes, single spaces."""

    text: str
    folded: str


def fold(text: str) -> str:
    """The form in which phrases are looked up."""
    return " ".join(text.translate(_QUOTES).lower().split())


def plain(text: str) -> str:
    """Straight quotes and ordinary spaces; letters as they were."""
    return text.translate(_QUOTES)


def split(text: str) -> tuple[tuple[Sentence, ...], bool]:
    """The sentences, and whether they are all of the text."""
    whole = len(text) <= MOST_TEXT
    found: list[Sentence] = []
    for piece in _paragraphs(text[:MOST_TEXT]):
        for sentence in _sentences(piece):
            if len(found) >= MOST_SENTENCES:
                return tuple(found), False
            whole = whole and len(sentence) <= LONGEST
            short = sentence[:LONGEST].strip()
            if short:
                found.append(Sentence(short, fold(short)))
    return tuple(found), whole


def _paragraphs(text: str) -> list[str]:
    """Lines that a program wrapped are one piece; lines of a list are one each."""
    pieces: list[str] = []
    open_line = False
    for line in text.split("\n"):
        bare = line.strip()
        if not bare:
            open_line = False
            continue
        if open_line and _goes_on(pieces[-1], bare):
            pieces[-1] += " " + bare
        else:
            pieces.append(bare)
        open_line = True
    return pieces


def _goes_on(before: str, line: str) -> bool:
    """The line before was full, or this one starts in the middle of a sentence."""
    if "\t" in line or "   " in line or before.endswith((":", "!", "?", "。", ";")):
        return False
    if before.endswith("."):
        return len(before.rpartition("\n")[2]) >= 60
    return line[:1].islower() or (len(before) >= 55 and line[:1] not in "-*•")


def _sentences(piece: str) -> list[str]:
    out: list[str] = []
    start = 0
    for end in _END.finditer(piece):
        mark = end.group(1)
        word = piece[max(0, end.start() - 12) : end.start()].rsplit(" ", 1)[-1].lower().strip("(")
        following = piece[end.end() : end.end() + 1]
        shortened = word in _SHORT or len(word) == 1 or word.isdigit()
        date = word[-1:].isdigit() and following.islower()  # "am 3.11. bezahlt"
        if mark == "." and (shortened or date):
            continue
        out.append(piece[start : end.end()])
        start = end.end()
    out.append(piece[start:])
    return [sentence for sentence in out if sentence.strip()]
