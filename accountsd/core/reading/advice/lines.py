"""Entries and the amounts that were settled on → lines of the advice. Several rows of one invoice are one."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from accountsd.core.money import Money, NotMoney
from accountsd.core.reading.advice.model import AdviceLine, Entry
from accountsd.core.reading.advice.ways import DISCOUNT, WITHHELD, Way


def lines_of(
    entries: list[Entry], way: Way, less: dict[int, tuple[str, Decimal]], currency: str
) -> list[AdviceLine]:
    """One a row, in order. `less`: what was told below the rows and is this row's."""
    made: list[AdviceLine] = []
    for at, (entry, amount) in enumerate(zip(entries, way.amounts, strict=True)):
        held = dict(entry.figures)
        off = {
            n: abs(held[n].value) for n in (DISCOUNT, WITHHELD) if n in held and held[n].value != 0
        }
        if at in less:
            off[less[at][0]] = less[at][1]
        made.append(
            AdviceLine(
                invoice=entry.number,
                words=entry.words,
                amount=money(amount, currency) if amount is not None else None,
                discount=money(off[DISCOUNT], currency) if DISCOUNT in off else None,
                withheld=money(off[WITHHELD], currency) if WITHHELD in off else None,
            )
        )
    return made


def merged(lines: list[AdviceLine]) -> tuple[AdviceLine, ...]:
    """Several rows of one invoice are one line; a row of nothing is none."""
    kept: dict[str, AdviceLine] = {}
    for at, line in enumerate(lines):
        if line.amount is not None and not line.amount and not line.discount:
            continue
        key = line.invoice or f"#{at}"
        before = kept.get(key)
        kept[key] = line if before is None else _added(before, line)
    return tuple(kept.values())


def _added(one: AdviceLine, other: AdviceLine) -> AdviceLine:
    return replace(
        one,
        amount=_plus(one.amount, other.amount),
        discount=_plus(one.discount, other.discount),
        withheld=_plus(one.withheld, other.withheld),
    )


def _plus(one: Money | None, other: Money | None) -> Money | None:
    return one + other if one is not None and other is not None else one or other


def money(value: Decimal, currency: str) -> Money:
    """Nothing, where a figure has more decimals than the currency."""
    try:
        return Money.of(value, currency)
    except NotMoney:
        return Money.zero(currency)
