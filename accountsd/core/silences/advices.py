"""Remittance advices: what the client says is paid, until the money is recorded.

silences.md, row *advised*. An advice is never money: it moves no balance, it only keeps Tony from
asking for what it names.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.allocation import SAME_MONEY_WITHIN
from accountsd.core.journal import Advised, Cause, Grade, Scope, Stops
from accountsd.core.money import Money
from accountsd.core.receivable import AdviceState, Silence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from accountsd.core.allocation import Entry
    from accountsd.core.dossier import Dossier
    from accountsd.core.journal import AdvisedLine


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an advice on one day. `covers`: what it keeps Tony from asking for."""

    fact: Advised
    line: AdvisedLine
    met: bool  # the money it speaks of is recorded
    released: bool  # the owner said: it has not come
    covers: Money
    grace_until: date


def read(dossier: Dossier) -> tuple[Line, ...]:
    """Every line of every advice that stands, in order; each receipt answers one line."""
    used: dict[str, list[Entry]] = {}
    return tuple(
        _line(dossier, fact, line, used)
        for fact in _standing(dossier)
        for line in fact.lines
        if dossier.position(line.invoice) is not None
    )


def states(dossier: Dossier, lines: Sequence[Line]) -> tuple[AdviceState, ...]:
    """The advices as the digest and the owner's asks see them."""
    found = []
    for fact in _standing(dossier):
        own = [line for line in lines if line.fact is fact]
        if own:
            came = all(line.met or not line.covers for line in own)
            found.append(_state_of(dossier, own[0], money_came=came))
    return tuple(found)


def covered(lines: Sequence[Line], number: str, balance: Money, today: date) -> Money | None:
    """The part of an invoice's balance that advices speak of; None for nothing."""
    minor = sum(
        line.covers.minor for line in lines if line.line.invoice == number and _binds(line, today)
    )
    return Money(min(minor, balance.minor), balance.currency) if minor else None


def silences(dossier: Dossier, lines: Sequence[Line]) -> Iterator[Silence]:
    """A covered invoice is quiet without end; the rest of a partly covered one through the grace."""
    for line in lines:
        number = line.line.invoice
        balance = dossier.balance(number)
        if not balance or line.released or line.met:
            continue
        part = covered(lines, number, balance, dossier.today)
        whole = part is not None and part == balance
        until = None if whole and line.fact.grade is not Grade.CLAIMED else line.grace_until
        if until is not None and until < dossier.today:
            continue
        yield Silence(
            Cause.ADVISED,
            Scope((number,)),
            Stops.CHASES,
            dossier.day(line.fact),
            until,
            f"{dossier.client.name} told us on {dossier.say(dossier.day(line.fact))} that"
            f" {number} is paid{'' if whole else ' in part'}; the money is not recorded yet.",
            mail=dossier.mail_of(line.fact),
        )


def late_for(
    dossier: Dossier, lines: Sequence[Line], number: str, last_chase: date | None
) -> AdviceState | None:
    """The advice that the owner says has not come, until a letter has quoted it."""
    for line in reversed(lines):
        if line.line.invoice == number and line.released and not line.met:
            released = dossier.released_on(Cause.ADVISED, number)
            quoted = last_chase is not None and released is not None and last_chase > released
            return None if quoted else _state_of(dossier, line, money_came=False)
    return None


def _standing(dossier: Dossier) -> tuple[Advised, ...]:
    """Advices that no later one about the same invoices replaces."""
    facts = [f for f in dossier.history.of(Advised) if f.grade is not Grade.CONTRADICTED]
    return tuple(
        fact
        for place, fact in enumerate(facts)
        if not any(_replaces(later, fact) for later in facts[place + 1 :])
    )


def _replaces(later: Advised, fact: Advised) -> bool:
    """The same invoices again; two references that differ are two payments."""
    if later.reference and fact.reference and later.reference != fact.reference:
        return False
    return {line.invoice for line in later.lines} == {line.invoice for line in fact.lines}


def _line(dossier: Dossier, fact: Advised, line: AdvisedLine, used: dict[str, list[Entry]]) -> Line:
    number = line.invoice
    balance = dossier.balances.owed[number]
    met = _met(dossier, fact, line, used.setdefault(number, []))
    released = dossier.left_of(Cause.ADVISED, Scope((number,)), fact) is None
    amount = balance
    if line.amount is not None and line.amount.currency == balance.currency:
        amount = min(line.amount, balance)
    covers = Money.zero(balance.currency) if met or released or amount.minor < 0 else amount
    return Line(fact, line, met, released, covers, _grace(dossier, fact))


def _met(dossier: Dossier, fact: Advised, line: AdvisedLine, used: list[Entry]) -> bool:
    """Whether a receipt that no other line took is this money; the one of its amount first.

    What came a little before the advice's own day is it only when the amounts agree.
    """
    day = fact.value_day or dossier.day(fact)
    start = dossier.working(day, -SAME_MONEY_WITHIN)
    free = [
        entry
        for entry in dossier.balances.positions[line.invoice].money
        if (entry.day >= day or (entry.day >= start and entry.amount == line.amount))
        and not any(entry is taken for taken in used)
    ]
    if not free:
        return False
    used.append(min(free, key=lambda entry: (entry.amount != line.amount, entry.day)))
    return True


def _grace(dossier: Dossier, fact: Advised) -> date:
    told = dossier.day(fact)
    start = max(told, fact.value_day or told)
    policy = dossier.governing(line.invoice for line in fact.lines)
    return dossier.after(start, policy.quiet_after_remittance)


def _binds(line: Line, today: date) -> bool:
    """An unproven advice is believed through its grace only."""
    return line.fact.grade is not Grade.CLAIMED or today <= line.grace_until


def _state_of(dossier: Dossier, line: Line, *, money_came: bool) -> AdviceState:
    fact = line.fact
    told = dossier.day(fact)
    return AdviceState(
        fact.id,
        fact.lines,
        told,
        fact.value_day,
        line.grace_until,
        money_came,
        reference=fact.reference,
        believed=fact.grade in {Grade.PROVEN, Grade.IN_THREAD},
    )
