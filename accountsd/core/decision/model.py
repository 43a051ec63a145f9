"""What a decision is made of. Types only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accountsd.core.brief import Occasion
    from accountsd.core.journal import Ask, Fact


class Place(StrEnum):
    """Where a mail is filed on the server."""

    DONE = "done"
    OWNER = "owner"  # Needs you
    REMITTANCES = "remittances"


@dataclass(frozen=True, slots=True)
class Decision:
    """What we do about one mail."""

    facts: tuple[Fact, ...]
    asks: tuple[Ask, ...]
    file_to: Place
    did: tuple[str, ...]  # what Tony has done, in sentences for the flag and the digest
    flag: bool  # tell the owner at once
    answers: tuple[Occasion, ...] = ()  # letters that answer it
    tell_owner_once: str | None = None  # the name of a thing the owner is told a single time
