"""A letter of thanks: when money is answered with one, by the client's policy. Nothing is sent here.

Thanks are for money that the bank or the owner told of in the last days, once a day at most. Where a part
is still open the letter asks about it politely — but not about what is contested, promised or on hold.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from accountsd.core.book import Thanks
from accountsd.core.brief import Occasion
from accountsd.core.calendar import today_in
from accountsd.core.contacts import payable
from accountsd.core.history import history
from accountsd.core.journal import Allocated, Received, Stops
from accountsd.core.money import by_currency
from accountsd.core.planner import hush
from accountsd.core.receivable import Standing

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from accountsd.core.journal import Fact
    from accountsd.core.planner import Conditions
    from accountsd.core.receivable import Account

NAME = "thanks"
# Money that came longer ago, or was entered longer ago, is thanked for no more: it would seem odd.
RECENT_MONEY = timedelta(days=14)
RECENT_ENTRY = timedelta(days=3)
_PLAIN = frozenset({Standing.OPEN, Standing.SETTLED, Standing.WRITTEN_OFF})


def occasion(account: Account, facts: Iterable[Fact]) -> Occasion | None:
    """What there is to thank for today; None where there is nothing, or the policy says not to."""
    wanted = account.client.policy.thanks
    to = payable(account.client, account.contacts)
    if wanted is Thanks.NEVER or not to:
        return None
    past = history(facts)
    receipts = {
        fact.id: fact
        for fact in past.of(Received)
        if account.today - RECENT_MONEY <= fact.day <= account.today
    }
    puts = [fact for fact in past.of(Allocated) if fact.receipt in receipts]
    day = max((_entered(fact, account) for fact in puts), default=None)
    if day is None or day < account.today - RECENT_ENTRY:
        return None
    puts = [fact for fact in puts if _entered(fact, account) == day]
    numbers = tuple(dict.fromkeys(fact.invoice for fact in puts))
    if not _fits(account, numbers, wanted):
        return None
    came = {fact.receipt: receipts[fact.receipt] for fact in puts}
    days = {receipt.day for receipt in came.values()}
    return Occasion(
        name=NAME,
        key=f"{account.client.id}/{NAME}/{day.isoformat()}",
        to=to,
        on=account.today,
        invoices=numbers,
        received=tuple(by_currency(r.amount for r in came.values()).values()),
        received_on=days.pop() if len(days) == 1 else None,
    )


def why_not(account: Account, conditions: Conditions) -> str | None:
    """Why a queued letter of thanks should wait: something stops all letters to the client."""
    stopping = [s for s in hush.of_client(account, conditions) if s.stops is Stops.ALL]
    return hush.longest(stopping).because if stopping else None


def _fits(account: Account, numbers: tuple[str, ...], wanted: Thanks) -> bool:
    """Cleared: nothing is open any more. Always: also for a part, where the rest is plainly open."""
    if any(silence.stops is Stops.ALL for silence in account.silences):
        return False
    if wanted is Thanks.CLEARED:
        return not account.open
    return all(r.standing in _PLAIN for r in account.receivables if r.invoice.number in numbers)


def _entered(fact: Allocated, account: Account) -> date:
    return today_in(account.client.timezone, fact.at)
