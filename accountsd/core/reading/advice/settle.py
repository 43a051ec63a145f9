"""Entries and totals → lines that add up. Which column is the payment is seen by what comes to the total.

Where nothing comes to the stated total, the lines stand as stated and the contradiction is told with
both figures.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from accountsd.core.money import Money
from accountsd.core.reading.advice.figures import fits
from accountsd.core.reading.advice.lines import lines_of, merged, money
from accountsd.core.reading.advice.model import AdviceLine, Entry, Figure, Found, Role
from accountsd.core.reading.advice.ways import (
    AMOUNT,
    CREDIT,
    DEBIT,
    GROSS,
    PAID,
    ZERO,
    Way,
    believed,
    way_of,
    ways_of,
)

if TYPE_CHECKING:
    from accountsd.core.reading.advice.ours import Ours

MOST_TOTALS = 300
Total = tuple[int, Figure, str]  # rank, figure, label


@dataclass(frozen=True, slots=True)
class Settled:
    """Lines, the totals they were held against, and what does not fit."""

    lines: tuple[AdviceLine, ...]
    totals: tuple[Money, ...]
    deductions: tuple[Money, ...]
    matched: bool  # a stated total is what the lines come to
    contradiction: str | None = None
    notes: tuple[str, ...] = ()


def settle(found: Found, ours: Ours, currency: str) -> Settled:
    """For one currency; `found` holds only what belongs to it."""
    entries = _named(found, ours, currency)
    ways = believed(list(ways_of(entries, ours)))
    fees = -sum((abs(f.value) for f in found.deductions), ZERO)
    totals = _totals(found, currency)
    # Charges taken off what the invoices come to: the invoices are paid in full.
    way, total, with_fees = _charged(list(ways_of(entries, ours)), totals, fees)
    if total is None:
        way, total, with_fees = _fitting(ways, totals, fees, (1,))
    less: dict[int, tuple[str, Decimal]] = {}
    if total is None:
        way, total, less = _less(ways, totals, found, fees)
    if total is None:
        way, total, with_fees = _fitting(ways, totals, fees, (2, 3))
    matched = total is not None
    way = way or (ways[0] if ways else way_of("none", (None for _ in entries)))
    lines = merged(lines_of(entries, way, less, currency))
    deductions = (
        tuple(money(-abs(f.value), currency) for f in found.deductions) if with_fees else ()
    )
    stated = total if total is not None else _stated(totals)
    contradiction = (
        _contradiction(way, fees, stated, totals, currency)
        if not matched
        else _other(totals, stated, way, fees, currency)
    )
    if not matched and not way.whole:
        return _by_open_amounts(entries, ours, totals, lines, currency, fees, found.less)
    told = () if stated is None else (money(stated, currency),)
    return Settled(lines, told, deductions, matched, contradiction)


def _totals(found: Found, currency: str) -> list[Total]:
    """Those that can be of this currency, each once; more than a few hundred is no advice's work."""
    kept: dict[tuple[int, Decimal, str], Total] = {}
    for rank, figure, label in found.totals:
        if fits(figure.currency, currency) and figure.value != 0 and len(kept) < MOST_TOTALS:
            kept.setdefault((rank, abs(figure.value), label), (rank, figure, label))
    return list(kept.values())


def _named(found: Found, ours: Ours, currency: str) -> list[Entry]:
    """Each entry's number, where the amount must decide between several."""
    named: list[Entry] = []
    for entry in found.entries:
        number = None
        if len(entry.candidates) == 1 and not entry.doubtful:
            number = entry.candidates[0]
        elif entry.candidates:
            for _, figure in entry.figures:
                number = number or _settled(entry, figure, ours, currency)
        credit = entry.credit or (number in ours.credits)
        named.append(replace(entry, number=number, credit=credit))
    return named


def _settled(entry: Entry, figure: Figure, ours: Ours, currency: str) -> str | None:
    """The one whose open amount it is; a credit note may be printed without its sign."""
    wanted = abs(money(figure.value, currency).minor)
    fitting = [n for n in entry.candidates if _open(ours, n, currency) == wanted]
    return fitting[0] if len(fitting) == 1 else None


def _open(ours: Ours, number: str, currency: str) -> int | None:
    amount = ours.amounts.get(number)
    return abs(amount.minor) if amount is not None and amount.currency == currency else None


def _fitting(
    ways: list[Way], totals: list[Total], fees: Decimal, ranks: tuple[int, ...]
) -> tuple[Way | None, Decimal | None, bool]:
    """The first way that comes to a total: the best totals first, charges taken off first."""
    for rank in ranks:
        for way in ways:
            if not way.whole or not way.amounts:
                continue
            for own_rank, figure, label in totals:
                if own_rank != rank or not _of(way, label):
                    continue
                for taken in (fees, ZERO) if fees else (ZERO,):
                    if abs(figure.value) == way.sum + taken:
                        return way, abs(figure.value), taken != 0
    return None, None, False


def _charged(
    ways: list[Way], totals: list[Total], fees: Decimal
) -> tuple[Way | None, Decimal | None, bool]:
    stated = {abs(f.value) for rank, f, _ in totals if rank == 1} if fees else set()
    for way in ways:
        if way.whole and way.amounts and way.sum + fees in stated:
            return way, way.sum + fees, True
    return None, None, False


def _of(way: Way, label: str) -> bool:
    """A sum under a column is that column's."""
    tagged = {PAID, AMOUNT, GROSS, DEBIT, CREDIT}
    return (
        label not in tagged
        or way.name.startswith(label)
        or (label == AMOUNT and way.name == "said")
    )


def _less(
    ways: list[Way], totals: list[Total], found: Found, fees: Decimal
) -> tuple[Way | None, Decimal | None, dict[int, tuple[str, Decimal]]]:
    """A discount or tax told once below the lines: whose it is must be plain."""
    for role, figure in found.less:
        off = abs(figure.value)
        for way in ways:
            if not way.whole or not way.amounts:
                continue
            for rank, total, _ in totals:
                if rank <= 2 and abs(total.value) in {way.sum - off, way.sum - off + fees}:
                    shares = _shares(way, off)
                    if shares is None:
                        return None, None, {}
                    kept = tuple(
                        a - s if a is not None else None
                        for a, s in zip(way.amounts, shares, strict=True)
                    )
                    by = {at: (role.value, s) for at, s in enumerate(shares) if s}
                    return way_of(way.name, kept), abs(total.value), by
    return None, None, {}


def _shares(way: Way, off: Decimal) -> list[Decimal] | None:
    """All of it on the one line, or the same rate on each; anything else cannot be told."""
    amounts = [a or ZERO for a in way.amounts]
    if len(amounts) == 1:
        return [off]
    base = sum((a for a in amounts if a > 0), ZERO)
    if base <= 0:
        return None
    places = Decimal(1).scaleb(min(0, int(off.as_tuple().exponent)))
    shares = [(a * off / base).quantize(places) if a > 0 else ZERO for a in amounts]
    return shares if sum(shares) == off and _round(off / base) else None


def _round(rate: Decimal) -> bool:
    """2 %, 2.5 %, 10 %: a rate that somebody agreed on."""
    return (rate * 1000).quantize(Decimal("0.1")) % 5 == 0


def _stated(totals: list[Total]) -> Decimal | None:
    """The total to hold against the lines where none fits: the best by rank, the last of those."""
    for rank in (1, 2):
        fitting = [abs(f.value) for r, f, _ in totals if r == rank]
        if fitting:
            return fitting[-1]
    return None


def _contradiction(
    way: Way,
    fees: Decimal,
    stated: Decimal | None,
    totals: list[Total],
    currency: str,
) -> str | None:
    if stated is None or not way.whole:
        return None
    if not totals:
        return None
    come = money(way.sum + fees, currency)
    return f"the lines come to {come} {currency}, the stated total is {money(stated, currency)} {currency}"


def _other(
    totals: list[Total],
    stated: Decimal | None,
    way: Way,
    fees: Decimal,
    currency: str,
) -> str | None:
    """The lines fit one sum, but the payment itself is said to be another."""
    first = {abs(f.value) for rank, f, label in totals if rank == 1 and _of(way, label)}
    if not first or stated is None or first & {stated, way.sum, way.sum + fees}:
        return None
    told = ", ".join(str(money(value, currency)) for value in sorted(first))
    come = f"the lines come to {money(stated, currency)} {currency}"
    return f"{come}, the payment is said to be {told} {currency}"


def _by_open_amounts(
    entries: list[Entry],
    ours: Ours,
    totals: list[Total],
    lines: tuple[AdviceLine, ...],
    currency: str,
    fees: Decimal,
    less: list[tuple[Role, Figure]],
) -> Settled:
    """Numbers and one total: the open amounts where they come to it; the total where there is one number."""
    numbers = list(dict.fromkeys(e.number for e in entries if e.number))
    told = [f.value for rank, f, _ in totals if rank <= 2]
    unknown = [e for e in entries if e.number is None]
    stated = _stated(totals)
    stated_total = () if stated is None else (money(stated, currency),)
    if len(numbers) == 1 and not unknown and stated is not None:
        paid = money(stated, currency)
        off = {role: money(abs(f.value), currency) for role, f in less}
        only = AdviceLine(
            numbers[0], entries[0].words, paid, off.get(Role.DISCOUNT), off.get(Role.WITHHELD)
        )
        return Settled((only,), (paid,), (), matched=True)
    open_ = [ours.amounts.get(n) for n in numbers]
    whole = sum((m.amount for m in open_ if m is not None and m.currency == currency), ZERO)
    fitting = next((sum_ for sum_ in (whole + fees, whole) if sum_ in told), None)
    if numbers and not unknown and fitting is not None and all(m is not None for m in open_):
        fitted = tuple(AdviceLine(n, n, m) for n, m in zip(numbers, open_, strict=True))
        taken = (money(fees, currency),) if fees and fitting != whole else ()
        return Settled(fitted, (money(fitting, currency),), taken, matched=True)
    return Settled(lines, stated_total, (), matched=False)
