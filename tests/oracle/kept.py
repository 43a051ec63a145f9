"""What the oracle keeps back at one client's desk, and why: the client as a whole, or one by one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from accountsd.core.journal import Cause
from tests.oracle.quiet import Quiet, all_absent

if TYPE_CHECKING:
    from accountsd.core.book import Invoice
    from tests.oracle.desk import Desk


@dataclass(frozen=True)
class Keeps:
    """What is not said, why, and until when."""

    ref: str
    code: Cause
    until: date | None


def kept(desk: Desk) -> list[Keeps]:
    """The client as a whole, or invoice by invoice."""
    name = desk.page.client.id
    stopped = [(i, _stopping(desk, i)) for i in desk.open]
    over_client = desk.over_client(service=False)
    whole = [q for q in over_client if any(q in quiets for _, quiets in stopped)]
    keeps = [_shown(name, whole)] if whole else []
    covered = _paid_from_credit(desk)
    for invoice, quiets in stopped:
        same = [q for q in quiets if q in whole]
        if quiets and (not same or _last(quiets) > _last(same)):
            keeps.append(_shown(invoice.number, quiets))
        elif invoice in covered:
            keeps.append(Keeps(invoice.number, Cause.SMALL_REST, None))
    away = all_absent(desk.page, desk.quiets)
    free = [i for i in desk.open if not desk.over(i, service=False) and desk.may_be_asked(i)]
    free = [i for i in free if i not in covered]
    if away and not whole and any(_concerned(desk, i) for i in free):
        keeps.append(_shown(name, [away]))
    return keeps


def _stopping(desk: Desk, invoice: Invoice) -> list[Quiet]:
    """What keeps the invoice back today; what merely stops chases keeps no invoice letter back."""
    quiets = desk.over_client(service=False) + desk.over(invoice, service=False)
    rung = desk.rungs[invoice.number]
    if not _concerned(desk, invoice):
        return []
    if rung is None or not rung.service:
        return quiets
    hard = [q for q in quiets if q.everything]
    return hard or (quiets if desk.page.today > invoice.due else [])


def _concerned(desk: Desk, invoice: Invoice) -> bool:
    """A rung would be said today, or the balance is overdue."""
    rung = desk.rungs[invoice.number]
    waits = rung is not None and rung.day <= desk.page.today
    return waits or desk.page.today > invoice.due


def _paid_from_credit(desk: Desk) -> list[Invoice]:
    """Those that would be asked for today, were the credit on account not enough for them."""
    if desk.over_client(service=False):
        return []
    left = [
        i
        for i in desk.open
        if not desk.over(i, service=False)
        and desk.may_be_asked(i)
        and not ((rung := desk.due_rung(i)) and rung.step.deed)
        and (rung or desk.is_late(i))
    ]
    covered: list[Invoice] = []
    while empty := {c for c, m in desk.totals(desk.content(left)[1]).items() if m <= 0}:
        covered += [i for i in left if i.amount.currency in empty]
        left = [i for i in left if i.amount.currency not in empty]
    return covered


def _last(quiets: list[Quiet]) -> date:
    """The latest end; without an end is after all."""
    return max(q.until or date.max for q in quiets)


def _shown(ref: str, quiets: list[Quiet]) -> Keeps:
    """The latest end; one without an end shows none."""
    order = list(Cause)
    endless = [q for q in quiets if q.until is None]
    last = max((q.until for q in quiets if q.until is not None), default=None)
    deciding = endless or [q for q in quiets if q.until == last]
    first = min(deciding, key=lambda q: order.index(q.cause))
    return Keeps(ref, first.cause, first.until)
