"""What a field 86 tells of a booking. A type only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """Texts with white space folded; absent is ""."""

    text: str = ""
    name: str = ""
    account: str = ""
    end_to_end: str = ""
    references: tuple[str, ...] = ()
