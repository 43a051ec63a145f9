"""decide(reading, accounts, today) → Decision: facts, and perhaps an Ask. One table, read aloud.

A Reading is a claim with its evidence; a Decision is what we do about it. Nothing here acts.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accountsd.core.journal import Ask, Fact
    from accountsd.core.letter import Letter


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
    answers: tuple[Letter, ...] = ()
