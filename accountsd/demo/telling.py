"""How the story's lines are worded: a fact, a letter and why it goes, what rests and why. Pure text."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from accountsd.core.journal import (
    Answered,
    Asked,
    Cause,
    Heard,
    Resumed,
    Sent,
)
from accountsd.core.story import sentence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from accountsd.core.journal import Fact
    from accountsd.core.letter import Letter
    from accountsd.core.planner import Held
    from accountsd.demo.server import Delivered
    from accountsd.store import Store


class Who(Enum):
    """Whose line it is."""

    PEOPLE = "people"
    OWNER = "owner"
    TONY = "tony"
    WHY = "why"


@dataclass(frozen=True, slots=True)
class Told:
    """One line of the story."""

    at: datetime
    who: Who
    what: str


# A rest that follows from every letter needs no telling.
USUAL = frozenset({Cause.JUST_SPOKEN, Cause.APPROVAL, Cause.UNREAD})
# So many of the words that led to a reading are quoted.
QUOTED = 3


def fact(fact: Fact, store: Store) -> Iterator[str]:
    """What Tony noted, in his words; what only the machinery needs is left out."""
    match fact:
        case Sent() | Asked() | Answered() | Resumed():
            return
        case Heard():
            yield f"reads: {fact.kind.value.replace('_', ' ')}, {fact.grade.value}" + _words(
                fact, store
            )
        case _:
            yield f"notes: {sentence(fact)}"


def _words(heard: Heard, store: Store) -> str:
    """The very words that the reading rests on."""
    kept = store.mail.get(heard.mail)
    if kept is None or not kept.reading:
        return ""
    evidence: list[str] = json.loads(kept.reading)["why"]
    words = [piece for piece in evidence if piece.startswith(f"{heard.kind.value}:")][:QUOTED]
    return f" ({', '.join(piece.partition(': ')[2] for piece in words)})" if words else ""


def letter_of(delivered: Delivered, store: Store) -> Letter | None:
    """The letter of the outbox that has arrived."""
    outgoing = store.outbox.letter(str(delivered.message["X-Accountsd-Letter"]))
    return outgoing.letter if outgoing else None


def is_digest(letter: Letter | None) -> bool:
    """Whether it is the day's digest."""
    return letter is not None and letter.name == "digest"


def is_copy(delivered: Delivered) -> bool:
    """Whether the reader stands in Cc."""
    return delivered.to not in str(delivered.message["To"])


def flagged(letter: Letter | None) -> Iterator[str]:
    """A flag's two lines on top: what it is, why it is here, what Tony has done."""
    if letter is not None:
        yield " ".join(letter.text.partition("\n\n")[0].split())


def why(letter: Letter | None) -> Iterator[str]:
    """Why it goes, and where it quotes a promise that was not kept."""
    if letter is None:
        return
    if letter.because:
        yield f"because {letter.because}"
    for paragraph in letter.text.split("\n\n"):
        if "you told us" in paragraph:
            yield f"it says: “{' '.join(paragraph.split())}”"


def is_worth_telling(held: Held) -> bool:
    """Whether somebody would ask why nothing goes."""
    return held.code not in USUAL
