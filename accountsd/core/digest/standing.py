"""How things stand this morning, from the accounts alone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from accountsd.core.digest.model import Aging, Bar, BrokenWord, Coming, Covered, Heading, Rest
from accountsd.core.journal import Cause
from accountsd.core.money import Money, by_currency, total
from accountsd.core.receivable import Bucket, PromiseState, bucket

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from accountsd.core.planner import Held
    from accountsd.core.receivable import Account, AdviceState, Promise, Receivable


def coming(accounts: Iterable[Account]) -> tuple[Coming, ...]:
    """Promises that wait for their day and advices whose money is not recorded, the nearest first."""
    found = [item for account in accounts for item in (*_promised(account), *_advised(account))]
    return tuple(sorted(found, key=lambda c: (c.on or date.max, c.client, c.invoices)))


def broken(accounts: Iterable[Account]) -> tuple[BrokenWord, ...]:
    """Promises that were not kept, as long as the next letter has still to name them."""
    words = []
    for account in accounts:
        late = [r for r in account.open if r.broken_promise]
        promises = {r.broken_promise.fact: r.broken_promise for r in late if r.broken_promise}
        for promise in promises.values():
            numbers = tuple(n for n in promise.invoices if n in {r.invoice.number for r in late})
            sums = _open_sum(account, numbers)
            words.append(BrokenWord(account.client.name, numbers, sums, promise.made, promise.day))
    return tuple(sorted(words, key=lambda w: (w.day or date.max, w.client)))


def aging(accounts: Iterable[Account], first: str) -> tuple[Aging, ...]:
    """Open balances by age, one table a currency; the business's own currency stands first."""
    receivables = [r for account in accounts for r in account.open]
    currencies = sorted({r.balance.currency for r in receivables}, key=lambda c: (c != first, c))
    return tuple(
        _aged(currency, [r for r in receivables if r.balance.currency == currency])
        for currency in currencies
    )


def rests(accounts: Iterable[Account]) -> tuple[Rest, ...]:
    """Balances too small to be chased."""
    small = []
    for account in accounts:
        numbers = {
            number
            for silence in account.silences
            if silence.cause is Cause.SMALL_REST
            for number in silence.scope.invoices
        }
        small += [
            Rest(account.client.name, r.invoice.number, r.balance)
            for r in account.open
            if r.invoice.number in numbers
        ]
    return tuple(small)


def covered(accounts: Mapping[str, Account], held: Iterable[Held]) -> tuple[Covered, ...]:
    """What the planner does not ask for because of credit on account: a line a client and currency."""
    found: dict[tuple[str, str], list[Held]] = {}
    for one in held:
        client = one.client or ""
        if one.credit is not None and client in accounts:
            found.setdefault((client, one.credit.currency), []).append(one)
    lines = []
    for (client, currency), ones in found.items():
        account, numbers = accounts[client], tuple(one.ref for one in ones)
        owed = total((r.askable for r in account.open if r.invoice.number in numbers), currency)
        credit = account.credit[currency]
        lines.append(Covered(account.client.name, numbers, owed, credit))
    return tuple(lines)


def _promised(account: Account) -> list[Coming]:
    return [
        Coming(account.client.name, Heading.PROMISED, p.invoices, _promise_sum(account, p), p.day)
        for p in account.promises
        if p.state is PromiseState.WAITING
    ]


def _advised(account: Account) -> list[Coming]:
    still_open = {r.invoice.number for r in account.open}
    late = {r.late_advice.fact for r in account.receivables if r.late_advice}
    found = []
    for advice in account.advices:
        numbers = tuple(line.invoice for line in advice.lines if line.invoice in still_open)
        if numbers and not advice.money_came and advice.fact not in late:
            sums = _advice_sum(account, advice)
            found.append(
                Coming(account.client.name, Heading.ADVISED, numbers, sums, advice.value_day)
            )
    return found


def _promise_sum(account: Account, promise: Promise) -> tuple[Money, ...]:
    return (promise.amount,) if promise.amount else _open_sum(account, promise.invoices)


def _advice_sum(account: Account, advice: AdviceState) -> tuple[Money, ...]:
    """What the lines say; a line without an amount means its invoice's balance."""
    balances = {r.invoice.number: r.balance for r in account.open}
    amounts = [
        line.amount or balances[line.invoice] for line in advice.lines if line.invoice in balances
    ]
    return tuple(by_currency(amounts).values())


def _open_sum(account: Account, numbers: Sequence[str]) -> tuple[Money, ...]:
    return tuple(
        by_currency(r.balance for r in account.open if r.invoice.number in numbers).values()
    )


def _aged(currency: str, receivables: Sequence[Receivable]) -> Aging:
    sums = {
        age: total((r.balance for r in receivables if bucket(r.days_past_due) is age), currency)
        for age in Bucket
    }
    longest = max(amount.minor for amount in sums.values())
    bars = tuple(Bar(age, amount, _percent(amount, longest)) for age, amount in sums.items())
    overdue = total((r.balance for r in receivables if r.days_past_due > 0), currency)
    return Aging(currency, total((r.balance for r in receivables), currency), overdue, bars)


def _percent(amount: Money, longest: int) -> int:
    """Of the longest bar; what is not nothing is at least one."""
    if not amount or not longest:
        return 0
    return max(round(100 * amount.minor / longest), 1)
