"""Promises to pay: how long each keeps Tony quiet, and whether it was kept.

silences.md, rows *promised* and "Kept and broken". Money is never moved by a promise.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from accountsd.core.journal import By, Cause, Grade, Promised, Scope, Stops
from accountsd.core.receivable import Promise, PromiseState, Silence
from accountsd.core.wording import listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from accountsd.core.dossier import Dossier

UNDATED = 5  # working days
FAR = timedelta(days=30)
UNPROVEN = timedelta(days=14)
# The third promise on one invoice starts no silence.
HEARD_OUT = 2


@dataclass(frozen=True, slots=True)
class Heard:
    """One promise with what it covers and how it went."""

    fact: Promised
    promise: Promise
    quiet: tuple[str, ...]  # invoices on which it keeps Tony quiet
    end: date  # the last day on which the money may come


def heard(dossier: Dossier) -> tuple[Heard, ...]:
    """Every promise of the client's, in order, with its state today."""
    facts = [f for f in dossier.history.of(Promised) if f.grade is not Grade.CONTRADICTED]
    mails: dict[str, set[str]] = {}
    found: list[Heard] = []
    for _, plan in groupby(facts, key=lambda f: (f.source.ref, frozenset(f.invoices))):
        found += _plan(dossier, list(plan), mails)
    return tuple(_replaced(found))


def silences(dossier: Dossier, promises: Sequence[Heard]) -> Iterator[Silence]:
    """Quiet while a promise waits for its day; of instalments, the first that is not kept."""
    for _, plan in groupby(promises, key=_same_plan):
        first = next((h for h in plan if h.promise.state is not PromiseState.KEPT), None)
        if first is None or first.promise.state is not PromiseState.WAITING:
            continue
        if first.promise.quiet_until < dossier.today:
            continue
        left = (
            dossier.left_of(Cause.PROMISED, Scope(first.quiet), first.fact) if first.quiet else None
        )
        covered = tuple(n for n in left.invoices if dossier.balance(n)) if left else ()
        if covered:
            yield Silence(
                Cause.PROMISED,
                Scope(covered),
                Stops.CHASES,
                first.promise.made,
                first.promise.quiet_until,
                _because(dossier, first, covered),
                mail=dossier.mail_of(first.fact),
            )


def broken_for(promises: Sequence[Heard], number: str, last_chase: date | None) -> Promise | None:
    """The broken promise that the next letter about an invoice names: one no letter has named yet."""
    for one in reversed(promises):
        if number in one.promise.invoices:
            promise = one.promise
            named = last_chase is not None and last_chase > one.end
            return promise if promise.state is PromiseState.BROKEN and not named else None
    return None


def _plan(dossier: Dossier, facts: list[Promised], mails: dict[str, set[str]]) -> Iterator[Heard]:
    """The instalments of one mail or command: their amounts add up, in order of day."""
    covered = _covered(dossier, facts[0])
    quiet = covered
    if facts[0].by is not By.OWNER:
        for number in covered:
            mails.setdefault(number, set()).add(facts[0].source.ref)
        quiet = tuple(number for number in covered if len(mails[number]) <= HEARD_OUT)
    so_far = 0
    for fact in sorted(facts, key=lambda f: (f.day is None, f.day, f.id)):
        so_far += fact.amount.minor if fact.amount else 0
        end = _end(dossier, fact, covered)
        yield Heard(fact, _promise(dossier, fact, covered, so_far, end), quiet, end)


def _covered(dossier: Dossier, fact: Promised) -> tuple[str, ...]:
    """The invoices named, else those overdue that day, else all open that day."""
    if fact.invoices:
        return fact.invoices
    made = dossier.day(fact)
    owed = [
        invoice
        for invoice in dossier.client.invoices
        if invoice.issued <= made and dossier.balances.positions[invoice.number].balance_on(made)
    ]
    overdue = tuple(invoice.number for invoice in owed if invoice.due < made)
    return overdue or tuple(invoice.number for invoice in owed)


def _promise(
    dossier: Dossier, fact: Promised, covered: tuple[str, ...], so_far: int, end: date
) -> Promise:
    made = dossier.day(fact)
    quiet_until = min(end, made + FAR) if _is_vague(fact, made) else end
    if fact.grade is Grade.CLAIMED:
        quiet_until = min(quiet_until, made + UNPROVEN)
    state = _state(dossier, fact, covered, so_far, end)
    return Promise(
        fact=fact.id,
        invoices=covered,
        made=made,
        day=fact.day,
        amount=fact.amount,
        quiet_until=quiet_until,
        state=state,
        source=fact.source.ref,
        owners=fact.by is By.OWNER,
    )


def _is_vague(fact: Promised, made: date) -> bool:
    return fact.condition is not None or (fact.day is not None and fact.day > made + FAR)


def _end(dossier: Dossier, fact: Promised, covered: tuple[str, ...]) -> date:
    """The last day on which the money may come: the promised day and its grace."""
    if fact.day is None:
        return dossier.working(dossier.day(fact), UNDATED)
    return dossier.after(fact.day, dossier.governing(covered).quiet_after_promise)


def _state(
    dossier: Dossier, fact: Promised, covered: tuple[str, ...], so_far: int, end: date
) -> PromiseState:
    if _kept(dossier, fact, covered, so_far, min(end, dossier.today)):
        return PromiseState.KEPT
    if covered and dossier.left_of(Cause.PROMISED, Scope(covered), fact) is None:
        return PromiseState.RELEASED
    if dossier.today <= end:
        return PromiseState.WAITING
    return PromiseState.LAPSED if fact.day is None else PromiseState.BROKEN


def _kept(
    dossier: Dossier, fact: Promised, covered: tuple[str, ...], so_far: int, through: date
) -> bool:
    positions = [p for p in map(dossier.position, covered) if p is not None]
    if not any(p.balance_on(through) for p in positions):
        return True
    if fact.amount is None:
        return False
    made, currency = dossier.day(fact), fact.amount.currency
    came = sum(
        p.received(made, through) for p in positions if p.invoice.amount.currency == currency
    )
    came += sum(
        left.amount.minor
        for left in dossier.balances.unapplied
        if left.amount.currency == currency and made <= left.day <= through
    )
    return came >= so_far


def _replaced(found: list[Heard]) -> Iterator[Heard]:
    """A later promise about the same invoices takes the place of one that still waited."""
    plans = [list(plan) for _, plan in groupby(found, key=_same_plan)]
    for place, plan in enumerate(plans):
        after = [later[0] for later in plans[place + 1 :]]
        same = [h for h in after if set(h.promise.invoices) == set(plan[0].promise.invoices)]
        for one in plan:
            # Where it starts no silence, as the third on that invoice, it takes none away.
            taken = {number for h in same if _in_time(h, one) for number in h.quiet}
            left = tuple(number for number in one.quiet if number not in taken)
            if not taken:
                yield one
            else:
                yield replace(one, quiet=left) if left else _put_aside(one)


def _in_time(later: Heard, one: Heard) -> bool:
    """Whether it was made before the earlier one's own time was over."""
    return later.promise.made <= one.promise.quiet_until


def _put_aside(one: Heard) -> Heard:
    if one.promise.state in {PromiseState.KEPT, PromiseState.RELEASED}:
        return one
    return replace(one, promise=replace(one.promise, state=PromiseState.REPLACED))


def _same_plan(one: Heard) -> tuple[str, frozenset[str]]:
    return one.fact.source.ref, frozenset(one.fact.invoices)


def _because(dossier: Dossier, first: Heard, covered: tuple[str, ...]) -> str:
    what, promise = listed(covered), first.promise
    if promise.day is None:
        return (
            f"{dossier.client.name} promised on {dossier.say(promise.made)} to pay {what}, without"
            f" a day; Tony waits through {dossier.say(promise.quiet_until)}."
        )
    return (
        f"{dossier.client.name} promised on {dossier.say(promise.made)} to pay {what} by"
        f" {dossier.say(promise.day)}; Tony waits through {dossier.say(promise.quiet_until)}."
    )
