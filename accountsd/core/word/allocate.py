"""The owner's word about a receipt: these invoices, this client's account, or it has gone back.

Never more than the receipt has left, never more than an invoice's balance; what is told of already (by the
book or a command) may be confirmed by it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from accountsd.core.journal import Allocated, Answered, Received, Retracted, SourceKind
from accountsd.core.money import total
from accountsd.core.receipts.identity import moved_id
from accountsd.core.receipts.questions import about_receipt
from accountsd.core.word import Word
from accountsd.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from accountsd.core.journal import Ask, Fact
    from accountsd.core.money import Money
    from accountsd.core.receivable import Account
    from accountsd.core.word import Speech


@dataclass(frozen=True, slots=True)
class Wish:
    """So much of the receipt for an invoice; no amount: as much as is open."""

    invoice: str
    client: str
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class Lying:
    """A receipt, and what of it nobody has put anywhere."""

    receipt: Received
    left: Money


def lying(facts: Iterable[Fact]) -> dict[str, Lying]:
    """Every receipt from a bank of which something is left, by the name that `allocate` takes."""
    facts = tuple(facts)
    names = [
        about_receipt(fact.id)
        for fact in sorted(facts, key=lambda one: (one.at, one.id))
        if isinstance(fact, Received) and fact.source.kind is SourceKind.STATEMENT
    ]
    found = {name: find(name, facts) for name in names}
    return {name: one for name, one in found.items() if one is not None and one.left}


def find(ask: str, facts: Iterable[Fact]) -> Lying | None:
    """The receipt that an ask is about, as it stands now."""
    facts = tuple(facts)
    gone = {fact.fact for fact in facts if isinstance(fact, Retracted)}
    for fact in facts:
        if not isinstance(fact, Received) or fact.id in gone:
            continue
        if about_receipt(fact.id) == ask:
            put = [
                f.amount
                for f in facts
                if isinstance(f, Allocated) and f.receipt == fact.id and f.id not in gone
            ]
            return Lying(fact, fact.amount - total(put, fact.amount.currency))
    return None


def spread(
    speech: Speech,
    lying: Lying,
    wishes: Sequence[Wish],
    account: Callable[[str], Account],
    ask: Ask | None,
) -> Word:
    """Put it against these invoices; what is over stays on account."""
    amounts = _amounts(lying, wishes, account)
    clients = dict.fromkeys(wish.client for wish in wishes)
    facts: list[Fact] = []
    receipts = _in_whose_file(speech, lying, clients, facts)
    changed = []
    for wish in wishes:
        amount = amounts[wish.invoice]
        put = speech.fact(
            Allocated,
            len(facts),
            wish.client,
            receipt=receipts[wish.client],
            invoice=wish.invoice,
            amount=amount,
        )
        facts.append(put)
        changed.append(_told(account(wish.client), wish.invoice, amount))
    rest = lying.left - total(amounts.values(), lying.left.currency)
    if rest:
        changed.append(f"{_money(rest)} of it stays on account.")
    return _answered(speech, facts, changed, ask)


def on_account(speech: Speech, lying: Lying, account: Account, ask: Ask | None) -> Word:
    """It is this client's; which invoices it pays is left open."""
    facts: list[Fact] = []
    _in_whose_file(speech, lying, (account.client.id,), facts)
    told = f"{_money(lying.left)} is on the account of {account.client.name}."
    return _answered(speech, facts, [told], ask)


def gone_back(speech: Speech, receipt: Received, ask: Ask | None) -> Word:
    """The bank took it back: what it paid is open again."""
    fact = speech.fact(Retracted, 0, receipt.client, fact=receipt.id)
    told = f"{_money(receipt.amount)} of {receipt.day:%Y-%m-%d} is taken off: what it paid is open again."
    return _answered(speech, [fact], [told], ask)


def _amounts(
    lying: Lying, wishes: Sequence[Wish], account: Callable[[str], Account]
) -> Mapping[str, Money]:
    """What each invoice gets. Raises UsageError where it cannot be so."""
    left, amounts = lying.left, {}
    for wish in wishes:
        most = _most(account(wish.client), wish.invoice, wish.amount or left)
        if most.currency != left.currency:
            raise UsageError(f"{wish.invoice} is in {most.currency}, the money in {left.currency}")
        amount = min(most, left) if wish.amount is None else wish.amount
        if amount.minor <= 0 or amount > left:
            raise UsageError(f"{_money(left)} is left for {wish.invoice}; wanted that or less")
        if amount > most:
            raise UsageError(f"{wish.invoice} has {_money(most)} open; wanted that or less")
        if wish.invoice in amounts:
            raise UsageError(f"{wish.invoice} is named twice")
        amounts[wish.invoice] = amount
        left -= amount
    return amounts


def _most(account: Account, number: str, wanted: Money) -> Money:
    """The balance; or a payment told of by the book or a command, of which this is the money."""
    if any(told.invoice == number and told.amount == wanted for told in account.told):
        return wanted
    for receivable in account.receivables:
        if receivable.invoice.number == number:
            return receivable.balance
    raise UsageError(f"{account.client.id} has no invoice {number}")


def _in_whose_file(
    speech: Speech,
    lying: Lying,
    clients: Iterable[str],
    facts: list[Fact],
) -> dict[str, str]:
    """The receipt's id for each client: its own where it lies in his file, else it is moved there."""
    clients, receipt = tuple(clients), lying.receipt
    if clients == (receipt.client,):
        return {clients[0]: receipt.id}
    if lying.left != receipt.amount:
        raise UsageError("a part of it was put against another client's invoices already")
    if len(clients) > 1:
        raise UsageError("one client at a time: what is over can be allocated afterwards")
    facts.append(speech.fact(Retracted, len(facts), receipt.client, fact=receipt.id))
    moved = _moved(speech, receipt, clients[0])
    facts.append(moved)
    return {clients[0]: moved.id}


def _moved(speech: Speech, receipt: Received, client: str) -> Received:
    return replace(receipt, id=moved_id(receipt.id, client), at=speech.at, client=client)


def _told(account: Account, number: str, amount: Money) -> str:
    receivable = next(r for r in account.receivables if r.invoice.number == number)
    left = receivable.balance - min(amount, receivable.balance)
    end = f"{_money(left)} stays open" if left else "settled"
    return f"{number}: {_money(amount)}; {end}."


def _answered(speech: Speech, facts: list[Fact], changed: Sequence[str], ask: Ask | None) -> Word:
    if ask is not None:
        facts.append(speech.fact(Answered, len(facts), ask.client, ask=ask.id, word="allocate"))
    return Word(tuple(facts), tuple(changed))


def _money(money: Money) -> str:
    return f"{money.currency} {money}"
