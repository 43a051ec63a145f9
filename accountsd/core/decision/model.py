"""What a decision is made of. Types only."""

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


class Matter(StrEnum):
    """What a routine question asks for; Tony can answer it from what the book holds."""

    COPY = "copy of the invoice"
    STATEMENT = "statement"
    PURCHASE_ORDER = "purchase order"
    VAT_NUMBER = "VAT number"
    BANK_DETAILS = "bank details"


@dataclass(frozen=True, slots=True)
class Decision:
    """What we do about one mail."""

    facts: tuple[Fact, ...]
    asks: tuple[Ask, ...]
    file_to: Place
    did: tuple[str, ...]  # what Tony has done, in sentences for the flag and the digest
    flag: bool  # tell the owner at once
    answers: tuple[Letter, ...] = ()
    tell_owner_once: str | None = None  # the name of a thing the owner is told a single time
