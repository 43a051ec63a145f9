"""Words about money: paid, promised, written off, handed over, and up to when the books are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.journal import (
    Allocated,
    Answered,
    BooksKnown,
    Cause,
    Fact,
    Grade,
    HandedOver,
    Promised,
    Received,
    WrittenOff,
)
from accountsd.core.word import Word
from accountsd.core.word.quiet import ends
from accountsd.errors import UsageError

if TYPE_CHECKING:
    from datetime import date

    from accountsd.core.money import Money
    from accountsd.core.receivable import Account, Receivable
    from accountsd.core.word import Speech


def paid(speech: Speech, account: Account, invoice: str, amount: Money | None, day: date) -> Word:
    """Money came for an invoice; without an amount its balance. What is over stays on account."""
    _not_ahead(day, account.today)
    receivable = _receivable(account, invoice)
    sum_ = amount or receivable.balance
    if sum_.currency != receivable.balance.currency:
        raise UsageError(f"{invoice} is in {receivable.balance.currency}, not {sum_.currency}")
    if sum_.minor <= 0:
        raise UsageError(f"{invoice} has no open balance; give the sum with --amount")
    receipt = speech.fact(Received, 0, account.client.id, amount=sum_, day=day, line="")
    facts: list[Fact] = [receipt]
    changed = [f"{sum_.currency} {sum_} received on {day:%Y-%m-%d} for {invoice}."]
    against = min(sum_, receivable.balance)
    if against:
        facts.append(
            speech.fact(
                Allocated,
                1,
                account.client.id,
                receipt=receipt.id,
                invoice=invoice,
                amount=against,
            )
        )
    rest, over = receivable.balance - against, sum_ - against
    changed.append(
        f"{invoice} is settled." if not rest else f"{invoice}: {rest.currency} {rest} stays open."
    )
    if over:
        changed.append(f"{over.currency} {over} stays on account for {account.client.name}.")
    return Word(tuple(facts), tuple(changed))


def promise(
    speech: Speech, account: Account, invoices: tuple[str, ...], day: date, amount: Money | None
) -> Word:
    """The client told the owner when the money comes; ends a hardship, as an agreed plan."""
    if day < account.today:
        raise UsageError(f"{day} is past; a promise is about a day to come")
    facts: list[Fact] = [
        speech.fact(
            Promised,
            0,
            account.client.id,
            invoices=invoices,
            day=day,
            amount=amount,
            condition=None,
            grade=Grade.PROVEN,
        )
    ]
    hardship = [s for s in account.silences if s.cause is Cause.HARDSHIP]
    facts += ends(speech, account, hardship, "promise", 1)
    return Word(
        tuple(facts),
        (
            f"{', '.join(invoices)}: quiet until {day:%Y-%m-%d} and the grace that the policy gives.",
        ),
    )


def write_off(speech: Speech, account: Account, invoice: str, amount: Money | None) -> Word:
    """The owner gives up the balance, or a part of it."""
    balance = _receivable(account, invoice).balance
    sum_ = amount or balance
    if sum_.currency != balance.currency:
        raise UsageError(f"{invoice} is in {balance.currency}, not {sum_.currency}")
    if sum_.minor <= 0 or sum_ > balance:
        raise UsageError(
            f"{invoice} has {balance.currency} {balance} open; no more can be written off"
        )
    fact = speech.fact(WrittenOff, 0, account.client.id, invoice=invoice, amount=sum_)
    return Word((fact,), (f"{invoice}: {sum_.currency} {sum_} written off.",))


def hand_over(speech: Speech, account: Account, invoices: tuple[str, ...]) -> Word:
    """These are another's business from here on: an agency's, a factor's, a solicitor's."""
    fact = speech.fact(HandedOver, 0, account.client.id, invoices=invoices)
    asks = [a for a in account.asks if set(a.invoices) & set(invoices)]
    answered = [
        speech.fact(Answered, number, account.client.id, ask=ask.id, word="hand over")
        for number, ask in enumerate(asks, start=1)
    ]
    return Word(
        (fact, *answered), (f"{', '.join(invoices)}: handed over; Tony is silent about it.",)
    )


def books(speech: Speech, day: date, today: date) -> Word:
    """Payments are entered up to and including `day`."""
    if day > today:
        raise UsageError(f"{day} has not come yet; payments can be known up to today")
    fact = speech.fact(BooksKnown, 0, None, day=day)
    return Word((fact,), (f"Payments are known up to {day:%Y-%m-%d}.",))


def _receivable(account: Account, number: str) -> Receivable:
    for receivable in account.receivables:
        if receivable.invoice.number == number:
            return receivable
    raise UsageError(f"{account.client.id} has no invoice {number}")


def on_account(speech: Speech, account: Account, amount: Money, day: date) -> Word:
    """Money that names no invoice: against the one balance it meets exactly, else kept on account."""
    exact = [r for r in account.open if r.balance == amount]
    if len(exact) == 1:
        return paid(speech, account, exact[0].invoice.number, amount, day)
    _not_ahead(day, account.today)
    receipt = speech.fact(Received, 0, account.client.id, amount=amount, day=day, line="")
    return Word(
        (receipt,),
        (f"{amount.currency} {amount} received; it meets no single balance and stays on account.",),
    )


def all_paid(speech: Speech, account: Account, day: date) -> Word:
    """Every open invoice of the client is paid in full."""
    _not_ahead(day, account.today)
    facts: list[Fact] = []
    changed: list[str] = []
    for receivable in account.open:
        number, balance = receivable.invoice.number, receivable.balance
        client = account.client.id
        receipt = speech.fact(Received, len(facts), client, amount=balance, day=day, line="")
        facts.append(receipt)
        facts.append(
            speech.fact(
                Allocated, len(facts), client, receipt=receipt.id, invoice=number, amount=balance
            )
        )
        changed.append(f"{number} is settled: {balance.currency} {balance}.")
    if not facts:
        raise UsageError(f"{account.client.id} has no open invoice")
    return Word(tuple(facts), tuple(changed))


def _not_ahead(day: date, today: date) -> None:
    if day > today:
        raise UsageError(f"{day} has not come yet; money is recorded on the day it came")
