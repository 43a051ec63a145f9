"""The owner's word about credit on account: which invoice it pays. Nobody else may say that."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from accountsd.core.journal import Allocated, Fact
from accountsd.core.money import Money, by_currency
from accountsd.core.word import Word
from accountsd.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accountsd.core.receivable import Account, Spare
    from accountsd.core.word import Speech


def put_on(speech: Speech, account: Account, invoice: str, amount: Money | None) -> Word:
    """Credit on account put against one invoice: as much as fits, or this much of it."""
    balance = next((r.balance for r in account.receivables if r.invoice.number == invoice), None)
    if balance is None:
        raise UsageError(f"{account.client.id} has no invoice {invoice}")
    free = _free(account, balance.currency)
    most = min(balance, free)
    if not most:
        raise UsageError(
            f"{invoice} has {_told(balance)} open, and {_told(free)} is on account: nothing to put"
        )
    sum_ = most if amount is None else amount
    if sum_.currency != most.currency:
        raise UsageError(f"{invoice} is in {most.currency}, not {sum_.currency}")
    if not 0 < sum_.minor <= most.minor:
        raise UsageError(f"{_told(most)} or a part of it can be put against {invoice}")
    facts, _ = _allocated(speech, account, invoice, sum_, account.spare, 0)
    left = balance - sum_
    return Word(
        tuple(facts),
        (
            f"{_told(sum_)} of the credit on account put against {invoice}.",
            f"{invoice}: {_told(left)} stays open." if left else f"{invoice} is settled.",
            f"{_told(free - sum_)} is left on account.",
        ),
    )


def put_on_all(speech: Speech, account: Account) -> Word:
    """Every open invoice of the client, where the credit is enough for all: else he must choose."""
    owed = by_currency(r.balance for r in account.open)
    if not owed:
        raise UsageError(f"{account.client.id} has no open invoice")
    for currency, sum_ in owed.items():
        free = _free(account, currency)
        if free < sum_:
            raise UsageError(
                f"{_told(free)} on account does not cover the {_told(sum_)} that are open:"
                " name the invoice it is for"
            )
    facts: list[Fact] = []
    spare = account.spare
    for receivable in account.open:
        number, balance = receivable.invoice.number, receivable.balance
        found, spare = _allocated(speech, account, number, balance, spare, len(facts))
        facts += found
    settled = (f"{r.invoice.number} is settled: {_told(r.balance)}." for r in account.open)
    return Word(tuple(facts), tuple(settled))


def _allocated(
    speech: Speech,
    account: Account,
    invoice: str,
    sum_: Money,
    spare: Sequence[Spare],
    first: int,
) -> tuple[list[Fact], tuple[Spare, ...]]:
    """One fact for each piece of credit that is taken, and the pieces that are left."""
    facts: list[Fact] = []
    left: list[Spare] = []
    for piece in spare:
        if piece.amount.currency != sum_.currency or not sum_:
            left.append(piece)
            continue
        part = min(piece.amount, sum_)
        sum_ -= part
        facts.append(
            speech.fact(
                Allocated,
                first + len(facts),
                account.client.id,
                receipt=piece.receipt,
                invoice=invoice,
                amount=part,
            )
        )
        if part < piece.amount:
            left.append(replace(piece, amount=piece.amount - part))
    return facts, tuple(left)


def _free(account: Account, currency: str) -> Money:
    return account.credit.get(currency, Money.zero(currency))


def _told(money: Money) -> str:
    return f"{money.currency} {money}"
