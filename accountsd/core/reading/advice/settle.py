"""Entries and totals → lines that add up. Which column is the payment is seen by what comes to the total.

Where nothing comes to the stated total, the lines stand as stated and the contradiction is told with
both figures.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from accountsd.core.money import Money, NotMoney
from accountsd.core.reading.advice.figures import fits
from accountsd.core.reading.advice.model import AdviceLine, Entry, Figure, Found, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from accountsd.core.reading.advice.ours import Ours

PAID, AMOUNT, GROSS = Role.PAID.value, Role.AMOUNT.value, Role.GROSS.value
DISCOUNT, WITHHELD = Role.DISCOUNT.value, Role.WITHHELD.value
DEBIT, CREDIT = Role.DEBIT.value, Role.CREDIT.value
ZERO = Decimal(0)
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


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to read the figures: the amount of every entry."""

    name: str
    amounts: tuple[Decimal | None, ...]
    whole: bool  # every entry has an amount
    sum: Decimal


def _way(name: str, amounts: Iterable[Decimal | None]) -> _Way:
    kept = tuple(amounts)
    told = [a for a in kept if a is not None]
    return _Way(name, kept, len(told) == len(kept), sum(told, ZERO))


def settle(found: Found, ours: Ours, currency: str) -> Settled:
    """For one currency; `found` holds only what belongs to it."""
    entries = _named(found, ours, currency)
    ways = _believed(list(_ways(entries, ours)))
    fees = -sum((abs(f.value) for f in found.deductions), ZERO)
    totals = _totals(found, currency)
    way, total, with_fees = _fitting(ways, totals, fees, (1,))
    less: dict[int, tuple[str, Decimal]] = {}
    if total is None:
        way, total, less = _less(ways, totals, found, fees)
    if total is None:
        way, total, with_fees = _fitting(ways, totals, fees, (2, 3))
    matched = total is not None
    way = way or (ways[0] if ways else _way("none", (None for _ in entries)))
    lines = _merged(_lines(entries, way, less, currency))
    deductions = (
        tuple(_money(-abs(f.value), currency) for f in found.deductions) if with_fees else ()
    )
    stated = total if total is not None else _stated(totals)
    contradiction = (
        _contradiction(way, fees, stated, totals, currency)
        if not matched
        else _other(totals, stated, way, fees, currency)
    )
    if not matched and not way.whole:
        return _by_open_amounts(entries, ours, totals, lines, currency, fees, found.less)
    money = () if stated is None else (_money(stated, currency),)
    return Settled(lines, money, deductions, matched, contradiction)


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
    wanted = abs(_money(figure.value, currency).minor)
    fitting = [n for n in entry.candidates if _open(ours, n, currency) == wanted]
    return fitting[0] if len(fitting) == 1 else None


def _open(ours: Ours, number: str, currency: str) -> int | None:
    amount = ours.amounts.get(number)
    return abs(amount.minor) if amount is not None and amount.currency == currency else None


def _believed(ways: list[_Way]) -> list[_Way]:
    """Where a column says what was paid in every row, no other column does."""
    said = [way for way in ways if way.name == PAID]
    return said if said and said[0].whole else ways


def _ways(entries: list[Entry], ours: Ours) -> Iterator[_Way]:
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
        yield _way(name, signed)
        taken = tuple(
            -abs(a) if a is not None and e.credit else a
            for a, e in zip(amounts, entries, strict=True)
        )
        if taken != signed:
            yield _way(name, taken)


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


def _fitting(
    ways: list[_Way], totals: list[Total], fees: Decimal, ranks: tuple[int, ...]
) -> tuple[_Way | None, Decimal | None, bool]:
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


def _of(way: _Way, label: str) -> bool:
    """A sum under a column is that column's."""
    tagged = {PAID, AMOUNT, GROSS, DEBIT, CREDIT}
    return (
        label not in tagged
        or way.name.startswith(label)
        or (label == AMOUNT and way.name == "said")
    )


def _less(
    ways: list[_Way], totals: list[Total], found: Found, fees: Decimal
) -> tuple[_Way | None, Decimal | None, dict[int, tuple[str, Decimal]]]:
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
                    return _way(way.name, kept), abs(total.value), by
    return None, None, {}


def _shares(way: _Way, off: Decimal) -> list[Decimal] | None:
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
    way: _Way,
    fees: Decimal,
    stated: Decimal | None,
    totals: list[Total],
    currency: str,
) -> str | None:
    if stated is None or not way.whole:
        return None
    if not totals:
        return None
    come = _money(way.sum + fees, currency)
    return f"the lines come to {come} {currency}, the stated total is {_money(stated, currency)} {currency}"


def _other(
    totals: list[Total],
    stated: Decimal | None,
    way: _Way,
    fees: Decimal,
    currency: str,
) -> str | None:
    """The lines fit one sum, but the payment itself is said to be another."""
    first = {abs(f.value) for rank, f, label in totals if rank == 1 and _of(way, label)}
    if not first or stated is None or first & {stated, way.sum, way.sum + fees}:
        return None
    told = ", ".join(str(_money(value, currency)) for value in sorted(first))
    return f"the lines come to {_money(stated, currency)} {currency}, the payment is said to be {told} {currency}"


def _lines(
    entries: list[Entry], way: _Way, less: dict[int, tuple[str, Decimal]], currency: str
) -> list[AdviceLine]:
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
                amount=_money(amount, currency) if amount is not None else None,
                discount=_money(off[DISCOUNT], currency) if DISCOUNT in off else None,
                withheld=_money(off[WITHHELD], currency) if WITHHELD in off else None,
            )
        )
    return made


def _merged(lines: list[AdviceLine]) -> tuple[AdviceLine, ...]:
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
    money = () if stated is None else (_money(stated, currency),)
    if len(numbers) == 1 and not unknown and stated is not None:
        paid = _money(stated, currency)
        off = {role: _money(abs(f.value), currency) for role, f in less}
        only = AdviceLine(
            numbers[0], entries[0].words, paid, off.get(Role.DISCOUNT), off.get(Role.WITHHELD)
        )
        return Settled((only,), (paid,), (), matched=True)
    open_ = [ours.amounts.get(n) for n in numbers]
    whole = sum((m.amount for m in open_ if m is not None and m.currency == currency), ZERO)
    fitting = next((sum_ for sum_ in (whole + fees, whole) if sum_ in told), None)
    if numbers and not unknown and fitting is not None and all(m is not None for m in open_):
        fitted = tuple(AdviceLine(n, n, m) for n, m in zip(numbers, open_, strict=True))
        taken = (_money(fees, currency),) if fees and fitting != whole else ()
        return Settled(fitted, (_money(fitting, currency),), taken, matched=True)
    return Settled(lines, money, (), matched=False)


def _money(value: Decimal, currency: str) -> Money:
    try:
        return Money.of(value, currency)
    except NotMoney:
        return Money.zero(currency)
