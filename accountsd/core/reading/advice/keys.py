"""By what the same advice is recognised in another layout: reference and sum, or lines and day.

A reference alone is not enough: some payers write the same words under every payment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.reading.which import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from accountsd.core.money import Money
    from accountsd.core.reading.model import Reading


def advice_keys(reading: Reading) -> tuple[str, ...]:
    """The keys of an advice that was read; none where nothing was."""
    days = {p.day for p in reading.payments if p.day}
    lines = [(p.invoice, p.amount) for p in reading.payments]
    day = max(days) if days else None
    return keys_of(reading.client, lines, day, reading.reference)


def keys_of(
    client: str | None,
    lines: Iterable[tuple[str, Money | None]],
    day: date | None,
    reference: str | None,
) -> tuple[str, ...]:
    """The same from the facts of the journal: an `Advised` has all of these."""
    items = sorted((number, str(amount) if amount else "") for number, amount in lines)
    if not items or client is None:
        return ()
    said = ";".join(f"{number}={amount}" for number, amount in items)
    keys = []
    if reference and any(amount for _, amount in items):
        keys.append(f"reference {client} {squeeze(reference)} {said}")
    if day is not None and all(amount for _, amount in items):
        keys.append(f"lines {client} {day.isoformat()} {said}")
    return tuple(keys)
