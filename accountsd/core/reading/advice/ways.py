"""The ways in which the figures of a list can be read: which column is the payment, which sign it has.

In order of likelihood; what comes to the stated total is chosen in `settle`, not here.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from accountsd.core.reading.advice.model import Entry, Figure, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from accountsd.core.reading.advice.ours import Ours

PAID, AMOUNT, GROSS = Role.PAID.value, Role.AMOUNT.value, Role.GROSS.value
DISCOUNT, WITHHELD = Role.DISCOUNT.value, Role.WITHHELD.value
DEBIT, CREDIT = Role.DEBIT.value, Role.CREDIT.value
ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Way:
    """One way to read the figures: the amount of every entry."""

    name: str
    amounts: tuple[Decimal | None, ...]
    whole: bool  # every entry has an amount
    sum: Decimal


def way_of(name: str, amounts: Iterable[Decimal | None]) -> Way:
    """The sum is taken once: totals are held against it often."""
    kept = tuple(amounts)
    told = [a for a in kept if a is not None]
    return Way(name, kept, len(told) == len(kept), sum(told, ZERO))


def believed(ways: list[Way]) -> list[Way]:
    """Where a column says what was paid in every row, no other column does."""
    said = [way for way in ways if way.name == PAID]
    return said if said and said[0].whole else ways


def ways_of(entries: list[Entry], ours: Ours) -> Iterator[Way]:
    """In order of likelihood; each as printed, and with credits taken off."""
    names = [n for n in (PAID, "said") if any(n in dict(e.figures) for e in entries)]
    held = [dict(e.figures) for e in entries]
    plain: list[tuple[str, list[Decimal | None]]] = [
        (name, [h[name].value if name in h else None for h in held]) for name in names
    ]
    for name in (AMOUNT, GROSS):
        if any(name in h for h in held):
            if any(DISCOUNT in h or WITHHELD in h for h in held):
                plain.append((f"{name} less", [_net(h, name) for h in held]))
            plain.append((name, [h[name].value if name in h else None for h in held]))
    if any(DEBIT in h or CREDIT in h for h in held):
        plain += [
            ("credit", [_sided(h, CREDIT, DEBIT) for h in held]),
            ("debit", [_sided(h, DEBIT, CREDIT) for h in held]),
        ]
    if any(name.startswith("#") for h in held for name in h):
        plain += [
            (f"#{n}", [_numbered(h, n) for h in held])
            for n in range(1, 6)
            if any(f"#{n}" in h for h in held)
        ]
    if PAID in names and AMOUNT not in {n for n, _ in plain}:
        plain.append(("paid or only figure", [_first(h) for h in held]))
    for name, amounts in plain:
        signed = tuple(
            -abs(a) if a is not None and e.number in ours.credits else a
            for a, e in zip(amounts, entries, strict=True)
        )
        yield way_of(name, signed)
        taken = tuple(
            -abs(a) if a is not None and e.credit else a
            for a, e in zip(amounts, entries, strict=True)
        )
        if taken != signed:
            yield way_of(name, taken)


def _net(held: dict[str, Figure], name: str) -> Decimal | None:
    if name not in held:
        return None
    off = sum((abs(held[n].value) for n in (DISCOUNT, WITHHELD) if n in held), ZERO)
    value = held[name].value
    return value - off if value >= 0 else value + off


def _sided(held: dict[str, Figure], plus: str, minus: str) -> Decimal | None:
    if plus not in held and minus not in held:
        return None
    return sum((held[n].value * s for n, s in ((plus, 1), (minus, -1)) if n in held), ZERO)


def _numbered(held: dict[str, Figure], n: int) -> Decimal | None:
    """The nth figure from the right; a shorter row has only its last."""
    figure = held.get(f"#{n}") or held.get("#1")
    return figure.value if figure else None


def _first(held: dict[str, Figure]) -> Decimal | None:
    for name in (PAID, AMOUNT, GROSS, "#1"):
        if name in held:
            return held[name].value
    return None
