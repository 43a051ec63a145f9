"""Words about money: paid, promised, written off, handed over, and up to when the books are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.calendar import add_working_days
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
from accountsd.core.receipts.identity import RECEIPT
from accountsd.core.receipts.questions import about_receipt
from accountsd.core.word import Word
from accountsd.core.word.quiet import ends
from accountsd.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from accountsd.core.book import Payment
    from accountsd.core.money import Money
    from accountsd.core.receivable import Account, Receivable, Waiting
    from accountsd.core.word import Speech


# silences.md, Kept and broken: the same sum within so many working days is the same money.
SAME_MONEY_DAYS = 5


def paid(speech: Speech, account: Account, invoice: str, amount: Money | None, day: date) -> Word:
    """Money came for an invoice; without an amount its balance. What is over stays on account."""
    _not_ahead(day, account.today)
    receivable = _receivable(account, invoice)
    sum_ = receivable.balance if amount is None else amount
    if sum_.currency != receivable.balance.currency:
        raise UsageError(f"{invoice} is in {receivable.balance.currency}, not {sum_.currency}")
    if sum_.minor <= 0:
        wanted = "a sum above zero" if amount is not None else "the sum, with --amount"
        raise UsageError(f"{invoice} has {_told(receivable.balance)} open; wanted {wanted}")
    client = account.client.id
    lying = _lying(account, sum_, day) if receivable.balance else None
    if lying is not None:
        return _is_that_money(speech, account, receivable, lying)
    receipt = speech.fact(Received, 0, client, amount=sum_, day=day, line="")
    # All of it is put against the invoice, also what is over: only so is it seen to be the same
    # money when the book or the bank tells of it too. The fold makes credit of what is over.
    put = speech.fact(Allocated, 1, client, receipt=receipt.id, invoice=invoice, amount=sum_)
    received = f"{_told(sum_)} received on {day:%Y-%m-%d} for {invoice}."
    return Word((receipt, put), (received, *_left(account, receivable, sum_, day)))


def _lying(account: Account, sum_: Money, day: date) -> Waiting | None:
    """The bank's receipt of this very money, which nobody has put against anything yet."""
    client = account.client
    for waiting in account.waiting:
        if waiting.amount == sum_ and waiting.receipt.startswith(RECEIPT):
            first, last = sorted((waiting.day, day))
            if last <= add_working_days(first, SAME_MONEY_DAYS, client.country, client.region):
                return waiting
    return None


def _is_that_money(
    speech: Speech, account: Account, receivable: Receivable, waiting: Waiting
) -> Word:
    """The owner's word and the bank's line are one payment: the line is put against the invoice."""
    number, client = receivable.invoice.number, account.client.id
    put = min(waiting.amount, receivable.balance)
    facts: list[Fact] = [
        speech.fact(Allocated, 0, client, receipt=waiting.receipt, invoice=number, amount=put)
    ]
    ask = about_receipt(waiting.receipt)
    if any(open_.id == ask for open_ in account.asks):
        facts.append(speech.fact(Answered, 1, client, ask=ask, word="paid"))
    same = f"The bank has the same sum on {waiting.day:%Y-%m-%d}: it is that money, counted once."
    left = _left(account, receivable, waiting.amount, waiting.day)
    return Word(tuple(facts), (same, *left))


def _left(account: Account, receivable: Receivable, sum_: Money, day: date) -> Iterator[str]:
    """What the money leaves open, or leaves over."""
    number, balance = receivable.invoice.number, receivable.balance
    told = next((p for p in receivable.invoice.payments if _same(account, p, sum_, day)), None)
    if told is not None:
        yield f"The book has the same sum on {told.on:%Y-%m-%d}: it is one payment, counted once."
        return
    if sum_ < balance:
        yield f"{number}: {_told(balance - sum_)} stays open."
        return
    yield f"{number} is settled."
    if sum_ > balance:
        yield (
            f"{_told(sum_ - balance)} is more than was open: it stays on account for"
            f" {account.client.name}."
        )


def _same(account: Account, payment: Payment, sum_: Money, day: date) -> bool:
    """silences.md: one payment when the amounts agree and the days are at most five working days apart."""
    client, (first, last) = account.client, sorted((payment.on, day))
    near = add_working_days(first, SAME_MONEY_DAYS, client.country, client.region)
    return payment.amount == sum_ and last <= near


def promise(
    speech: Speech, account: Account, invoices: tuple[str, ...], day: date, amount: Money | None
) -> Word:
    """The client told the owner when the money comes; ends a hardship, as an agreed plan."""
    if day < account.today:
        raise UsageError(f"{day} is past; a promise is about a day to come")
    if not invoices:
        raise UsageError(f"{account.client.id} has no open invoice to promise money for")
    if amount is not None and amount.minor <= 0:
        raise UsageError("wanted a promised sum above zero")
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
    sum_ = balance if amount is None else amount
    if sum_.currency != balance.currency:
        raise UsageError(f"{invoice} is in {balance.currency}, not {sum_.currency}")
    if sum_.minor <= 0 or sum_ > balance:
        raise UsageError(f"{invoice} has {_told(balance)} open; that or a part can be written off")
    fact = speech.fact(WrittenOff, 0, account.client.id, invoice=invoice, amount=sum_)
    return Word((fact,), (f"{invoice}: {_told(sum_)} written off.",))


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
    if amount.minor <= 0:
        raise UsageError("wanted a sum above zero")
    exact = [r for r in account.open if r.balance == amount]
    if len(exact) == 1:
        return paid(speech, account, exact[0].invoice.number, amount, day)
    _not_ahead(day, account.today)
    receipt = speech.fact(Received, 0, account.client.id, amount=amount, day=day, line="")
    return Word(
        (receipt,),
        (f"{_told(amount)} received; it meets no single balance and stays on account.",),
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
        changed.append(f"{number} is settled: {_told(balance)}.")
    if not facts:
        raise UsageError(f"{account.client.id} has no open invoice")
    return Word(tuple(facts), tuple(changed))


def _told(money: Money) -> str:
    return f"{money.currency} {money}"


def _not_ahead(day: date, today: date) -> None:
    if day > today:
        raise UsageError(f"{day} has not come yet; money is recorded on the day it came")
