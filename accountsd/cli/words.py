"""The owner's word: commands that enter facts in the journal, also while the daemon runs.

What each word means is `core/word/`; here it is looked up, recorded, and told back.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from accountsd import chores
from accountsd.cli.approve import approve
from accountsd.cli.office import Office, with_office
from accountsd.cli.resolve import resolve
from accountsd.core.journal import Cause
from accountsd.core.money import Money, NotMoney
from accountsd.core.ref import AskRef, ClientRef, InvoiceRef, LetterRef, Ref
from accountsd.core.word import Word, credit, money, quiet
from accountsd.errors import NothingMatched, UsageError

if TYPE_CHECKING:
    from accountsd.core.receivable import Account

__all__ = [
    "approve", "books", "dispute", "hand_over", "hold", "paid", "promise", "release", "resolve", "settle",
    "write_off",
]  # fmt: skip


class Day(click.ParamType[date]):
    """A date as the book writes it."""

    name = "date"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        """`2026-11-24`; anything else is a usage error."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is no date; write it as 2026-11-24", param, ctx)


DAY = Day()


@click.command()
@click.argument("ref")
@click.option("--on", type=DAY, help="The day it came; default today.")
@click.option("--amount", help="The sum; default the balance.")
@click.option(
    "--from-credit", is_flag=True, help="No new money: credit on account is put against it."
)
@with_office
def paid(
    office: Office, ref: str, on: date | None, amount: str | None, *, from_credit: bool
) -> None:
    """Money came for an invoice (or, for a client, for all of their open invoices)."""
    account, numbers = _case(office, office.find(ref))
    if from_credit:
        if on is not None:
            raise UsageError("credit on account came long ago: `--on` has no place here")
        _tell(office, _from_credit(office, account, numbers, amount), account)
        return
    day = on or account.today
    speech = office.speech()
    if len(numbers) == 1:
        balance = next(r.balance for r in account.receivables if r.invoice.number == numbers[0])
        word = money.paid(speech, account, numbers[0], _sum(amount, balance.currency), day)
    elif amount is not None:
        word = money.on_account(speech, account, _required(amount, account.client.currency), day)
    else:
        word = money.all_paid(speech, account, day)
    _tell(office, word, account)


def _from_credit(
    office: Office, account: Account, numbers: tuple[str, ...], amount: str | None
) -> Word:
    if len(numbers) == 1:
        balance = next(r.balance for r in account.receivables if r.invoice.number == numbers[0])
        wanted = _sum(amount, balance.currency)
        return credit.put_on(office.speech(), account, numbers[0], wanted)
    if amount is not None:
        raise UsageError("a part of the credit goes to one invoice: name it")
    return credit.put_on_all(office.speech(), account)


@click.command()
@click.argument("ref")
@click.argument("day", type=DAY)
@click.option("--amount", help="The sum promised; default the balance.")
@with_office
def promise(office: Office, ref: str, day: date, amount: str | None) -> None:
    """The client told you when the money comes."""
    account, numbers = _case(office, office.find(ref))
    currency = next((r.balance.currency for r in account.open if r.invoice.number in numbers), "")
    word = money.promise(office.speech(), account, numbers, day, _sum(amount, currency))
    _tell(office, word, account)


@click.command()
@click.argument("ref")
@with_office
def dispute(office: Office, ref: str) -> None:
    """The client contests it: nothing is asked for it until `settle`."""
    account, numbers = _case(office, office.find(ref))
    word = quiet.dispute(office.speech(), account, numbers)
    _tell(office, word, account)


@click.command()
@click.argument("ref")
@with_office
def settle(office: Office, ref: str) -> None:
    """The dispute is over."""
    account, numbers = _case(office, office.find(ref))
    word = quiet.settle(office.speech(), account, numbers)
    _tell(office, word, account)


@click.command()
@click.argument("ref")
@click.option(
    "--until", type=DAY, help="The last quiet day; without it you are asked every 30 days."
)
@click.option(
    "--why", default="you asked Tony to wait", show_default=True, help="The reason, for later."
)
@with_office
def hold(office: Office, ref: str, until: date | None, why: str) -> None:
    """Nothing leaves for this invoice, or this client."""
    found = office.find(ref)
    account, numbers = _case(office, found)
    scope = () if isinstance(found, ClientRef) else numbers
    word = quiet.hold(office.speech(), account, scope, why, until)
    _tell(office, word, account)


@click.command()
@click.argument("ref")
@click.option(
    "--cause", type=click.Choice([cause.value for cause in quiet.RELEASABLE]), help="Only this."
)
@with_office
def release(office: Office, ref: str, cause: str | None) -> None:
    """Ends what keeps Tony quiet about this invoice, or this client."""
    found = office.find(ref)
    account, numbers = _case(office, found)
    scope = () if isinstance(found, ClientRef) else numbers
    word = quiet.release(office.speech(), account, scope, Cause(cause) if cause else None)
    _tell(office, word, account)


@click.command("write-off")
@click.argument("ref")
@click.option("--amount", help="A part of the balance; default all of it.")
@with_office
def write_off(office: Office, ref: str, amount: str | None) -> None:
    """Give up the balance of an invoice, or a part of it."""
    account, number = _invoice(office, ref)
    balance = next(r.balance for r in account.receivables if r.invoice.number == number)
    word = money.write_off(office.speech(), account, number, _sum(amount, balance.currency))
    _tell(office, word, account)


@click.command("hand-over")
@click.argument("ref")
@with_office
def hand_over(office: Office, ref: str) -> None:
    """It is another's business from here on: an agency's, a solicitor's. Tony is silent."""
    account, numbers = _case(office, office.find(ref))
    word = money.hand_over(office.speech(), account, numbers)
    _tell(office, word, account)


@click.command()
@click.argument("day", type=DAY)
@with_office
def books(office: Office, day: date) -> None:
    """Payments are entered up to and including DAY."""
    _tell(office, money.books(office.speech(), day, office.today), None)


def _tell(office: Office, word: Word, account: Account | None) -> None:
    """Record it, and close what it has settled; None: it concerns every client."""
    office.store.journal.record(word.facts)
    concerned = None if account is None else {account.client.id}
    chores.close_ended(office.ledger, office.store, office.moment, concerned)
    for sentence in word.changed:
        click.echo(sentence)


def _case(office: Office, ref: Ref) -> tuple[Account, tuple[str, ...]]:
    """The account and the invoices that a REF is about: those named, else all that are open."""
    match ref:
        case InvoiceRef(client=client, number=number):
            return _about(office, client, (number,))
        case ClientRef(client=client):
            return _about(office, client, ())
        case AskRef(ask=ask):
            return _about(office, ask.client, ask.invoices)
        case LetterRef(letter=letter):
            outgoing = office.store.outbox.letter(letter)
            if outgoing is None:
                raise NothingMatched(ref.key)
            said = tuple(said.invoice for said in outgoing.letter.said)
            return _about(office, outgoing.letter.client, said)


def _about(
    office: Office, client: str | None, named: tuple[str, ...]
) -> tuple[Account, tuple[str, ...]]:
    if client is None or client not in office.book.clients:
        raise UsageError("that is about no client of the book; name an invoice or a client")
    account = office.ledger.account(client, office.moment)
    known = {r.invoice.number for r in account.receivables}
    numbers = tuple(number for number in named if number in known)
    if named and not numbers:
        raise UsageError(f"{', '.join(named)} is no longer in the book")
    return account, numbers or tuple(r.invoice.number for r in account.open)


def _invoice(office: Office, text: str) -> tuple[Account, str]:
    found = office.find(text)
    account, numbers = _case(office, found)
    if len(numbers) != 1:
        raise NothingMatched(text, numbers)
    return account, numbers[0]


def _sum(text: str | None, currency: str) -> Money | None:
    return None if text is None else _required(text, currency)


def _required(text: str, currency: str) -> Money:
    try:
        return Money.of(text, currency)
    except NotMoney as wrong:
        raise UsageError(f"--amount: {wrong}") from wrong
