"""match(): one receipt against everything that is owed. The order of asking is the order of sureness.

1. our numbers in the words, and their exact sum → certain
2. the exact sum of an advice by the same payer → certain; so is what the book has told of already
3. two of these that differ, or anything else that points somewhere → likely: the owner is asked
4. the policy of the payer says “oldest first” → as it says
5. the payer is known → on account; else nobody's
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.book import Spreading
from accountsd.core.matching import certain, likely
from accountsd.core.matching.model import (
    Certain,
    Finding,
    Likely,
    OnAccount,
    Part,
    Receipt,
    Unknown,
)
from accountsd.core.matching.numbers import Spellings, named
from accountsd.core.matching.payable import Payable, payables
from accountsd.core.matching.payer import Payer, Payers, Strength

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from accountsd.core.book import Book
    from accountsd.core.receivable import Account


@dataclass(frozen=True, slots=True)
class Desk:
    """What matching looks into. `account` folds a client when it is asked for one."""

    book: Book
    payers: Payers
    account: Callable[[str], Account]
    spellings: Spellings
    by_amount: Callable[[str, int], frozenset[str]]  # currency, minor → clients with such a balance


def match(receipt: Receipt, desk: Desk) -> Finding:
    """What the receipt pays. It is put against nothing here."""
    case = _gather(receipt, desk)
    found = (*certain.by_numbers(case), *certain.by_advice(case), *certain.by_told(case))
    sure = _distinct(found)
    if len(sure) == 1:
        return sure[0]
    if len(sure) > 1:
        return Likely(case.client, likely.of_certain(sure))
    if spread := _oldest_first(case):
        return spread
    if candidates := likely.candidates(case):
        return Likely(case.client, candidates)
    return OnAccount(case.client) if case.client is not None else Unknown()


def _gather(receipt: Receipt, desk: Desk) -> certain.Case:
    mentioned = named(receipt.words, desk.spellings)
    payer = desk.payers.of(receipt)
    if receipt.client is not None and receipt.client in desk.book.clients:
        known = payer is not None and payer.client == receipt.client
        payer = payer if known else Payer(receipt.client, Strength.LEARNED)
    owner = desk.spellings.table.owner
    numbers = (*mentioned.full, *mentioned.hinted)
    clients = dict.fromkeys(owner[number] for number in numbers if number in owner)
    if payer is not None:
        clients.setdefault(payer.client)
    if not clients:
        clients = dict.fromkeys(
            sorted(desk.by_amount(receipt.amount.currency, receipt.amount.minor))
        )
    accounts = {client: desk.account(client) for client in clients}
    return certain.Case(receipt, mentioned, payer, accounts, _payable(accounts, receipt))


def _payable(accounts: dict[str, Account], receipt: Receipt) -> dict[str, Payable]:
    return {one.number: one for account in accounts.values() for one in payables(account, receipt)}


def _distinct(found: Iterable[Certain]) -> list[Certain]:
    """Each way of spreading once, by whatever it was found."""
    by_parts: dict[tuple[Part, ...], Certain] = {}
    for one in found:
        by_parts.setdefault(one.parts, one)
    return list(by_parts.values())


def _oldest_first(case: certain.Case) -> Certain | None:
    """Only where the policy says so, for a payer who is known by name, and where the words name nothing."""
    payer = case.payer
    if payer is None or payer.strength is Strength.SIMILAR or case.mentioned.full:
        return None
    account = case.accounts[payer.client]
    if account.client.policy.spreading is not Spreading.OLDEST_FIRST:
        return None
    exact = [one for one in case.of(payer.client) if one.balance == case.minor]
    order = exact if len(exact) == 1 else [one for one in case.of(payer.client) if one.balance]
    shares = certain.spread(case, order)
    if not shares:
        return None
    part = Part(payer.client, case.receipt.amount, shares)
    return Certain((part,), "the policy says: the exact amount, else the oldest first")
