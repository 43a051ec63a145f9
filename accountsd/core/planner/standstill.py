"""What stands still at a client's, and the one sentence why. It decides nothing: the desk has decided.

A silence of the whole client is told once, for the client; beside it an invoice that the client's
silence does not stop, or that rests for longer than the client does.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from accountsd.core.journal import Cause, Stops
from accountsd.core.ladder import is_service
from accountsd.core.letter import LetterClass
from accountsd.core.money import total
from accountsd.core.planner import hush
from accountsd.core.planner.model import Held
from accountsd.core.wording import listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from accountsd.core.planner.desk import Desk
    from accountsd.core.planner.item import Item
    from accountsd.core.receivable import Silence


def held(desk: Desk) -> Iterator[Held]:
    """What is silent: the client in one line, and each invoice that is so for a reason of its own."""
    client = desk.account.client.id
    stopped = [(item, _stopping(item)) for item in desk.items if _matters(desk, item)]
    whole = [s for s in desk.cover.client if any(s in stopping for _, stopping in stopped)]
    if whole:
        yield hush.held(client, client, whole)
    covered = desk.covered()
    for item, stopping in stopped:
        if stopping and _rests_longer(stopping, whole):
            yield hush.held(item.number, client, stopping)
        elif item in covered:
            yield _covered(desk, item, covered)
    asked = [(item, stopping) for item, stopping in stopped if item not in covered]
    free = any(not stopping and desk.is_theirs(item) for item, stopping in asked)
    if free and not whole and (first := _first_back(desk)):
        yield hush.held(client, client, (first,))


def _rests_longer(stopping: Sequence[Silence], whole: Sequence[Silence]) -> bool:
    """Whether the client's line leaves out until when the invoice rests (silences.md: the latest end)."""
    clients = [s for s in stopping if s in whole]
    return not clients or hush.end(hush.longest(stopping)) > hush.end(hush.longest(clients))


def _stopping(item: Item) -> tuple[Silence, ...]:
    """What keeps an invoice silent today; one that is merely to be sent is stopped by less."""
    if item.coming is None or not is_service(item.coming.step):
        return item.silences
    hard = tuple(s for s in item.silences if s.stops is Stops.ALL)
    return hard or (item.silences if item.receivable.days_past_due > 0 else ())


def _covered(desk: Desk, item: Item, covered: Sequence[Item]) -> Held:
    """After credit on account less than the smallest rest is left: the table's row for that."""
    currency = item.receivable.balance.currency
    credit, account = desk.credit(currency), desk.account
    same = [i for i in covered if i.receivable.balance.currency == currency]
    numbers = listed([i.number for i in same])
    owed = total((i.receivable.askable for i in same), currency)
    because = (
        f"{account.client.name} has {currency} {credit} on account, which covers {numbers}"
        f" ({currency} {owed}): nothing is asked for. `accountsd paid {item.number} --from-credit`"
        " puts it against the invoice."
    )
    return Held(item.number, account.client.id, Cause.SMALL_REST, because, None, credit=credit)


def _matters(desk: Desk, item: Item) -> bool:
    """Whether its silence is worth telling: the invoice is overdue, or a rung is due."""
    coming = item.coming
    due = coming is not None and coming.day <= desk.account.today
    return due or item.receivable.days_past_due > 0


def _first_back(desk: Desk) -> Silence | None:
    """Everybody a chase would go to is away: the absence of whoever returns first."""
    people = desk.recipients(LetterClass.SERVICE)
    away = [s for a in people if (s := desk.cover.addresses.get(a.lower())) is not None]
    if not away or len(away) < len(people):
        return None
    return min(away, key=lambda s: s.until or date.max)
