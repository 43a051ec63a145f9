"""The owner's word → facts: paid, promised, disputed, settled, on hold, written off, resolved …

Each function answers a `Word`: the facts to record and, in a sentence each, what they change. Nothing
here writes; a word that does not fit the case raises `UsageError` saying what would.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from accountsd.core.journal import (
    Allocated,
    Answered,
    BooksKnown,
    By,
    Cause,
    Disputed,
    Fact,
    Grade,
    HandedOver,
    Paused,
    Promised,
    Received,
    Resumed,
    Scope,
    Source,
    SourceKind,
    Stops,
    WrittenOff,
)
from accountsd.core.money import Money
from accountsd.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date, datetime

    from accountsd.core.journal import Ask
    from accountsd.core.receivable import Account, Receivable, Silence

F = TypeVar("F")

# What `release` may end (silences.md, "the owner ends it"). A bank change or an unanswered mail is
# ended by `resolve`, a dispute by `settle`: a question must not be waved away by the wrong word.
RELEASABLE = frozenset(
    {
        Cause.JUST_SPOKEN,
        Cause.PROMISED,
        Cause.ADVISED,
        Cause.HARDSHIP,
        Cause.LEGAL,
        Cause.COMPLAINT,
        Cause.HOLD,
        Cause.ABSENT,
        Cause.PAY_RUN,
        Cause.AT_MOST,
    }
)
RESOLVABLE = frozenset({Cause.UNANSWERED, Cause.BANK_CHANGE, Cause.UNREAD})


@dataclass(frozen=True, slots=True)
class Word:
    """What to record, and what that changes, in sentences."""

    facts: tuple[Fact, ...]
    changed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Speech:
    """When and as which command the owner spoke; gives facts their ids."""

    id: str  # unique to this command
    at: datetime
    words: str  # the command line, without secrets

    @property
    def source(self) -> Source:
        """Where the facts are written down."""
        return Source(SourceKind.COMMAND, self.words)

    def fact(self, kind: Callable[..., F], number: int, client: str | None, **fields: object) -> F:
        """A fact of `kind`, the `number`-th of this command."""
        return kind(
            id=f"command:{self.id}/{number}",
            at=self.at,
            by=By.OWNER,
            source=self.source,
            client=client,
            **fields,
        )


def paid(speech: Speech, account: Account, invoice: str, amount: Money | None, day: date) -> Word:
    """Money came for an invoice; without an amount its balance. What is over stays on account."""
    if day > account.today:
        raise UsageError(f"{day} has not come yet; money is recorded on the day it came")
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
    facts += _ends(speech, account, hardship, "promise", 1)
    return Word(
        tuple(facts),
        (f"{_listed(invoices)}: quiet until {day:%Y-%m-%d} and the grace that the policy gives.",),
    )


def dispute(speech: Speech, account: Account, invoices: tuple[str, ...]) -> Word:
    """The client contests these; nothing is asked for them until `settle`."""
    fact = speech.fact(Disputed, 0, account.client.id, invoices=invoices)
    return Word((fact,), (f"{_listed(invoices)}: disputed; not chased until you `settle`.",))


def hold(
    speech: Speech, account: Account, invoices: tuple[str, ...], why: str, until: date | None
) -> Word:
    """Nothing leaves for these (none named: for the client) until the day, or until `release`."""
    if until and until < account.today:
        raise UsageError(f"{until} is past; a hold ends on a day to come")
    fact = speech.fact(
        Paused,
        0,
        account.client.id,
        cause=Cause.HOLD,
        scope=Scope(invoices),
        stops=Stops.ALL,
        until=until,
        why=why,
    )
    what = _listed(invoices) if invoices else account.client.name
    end = (
        f"through {until:%Y-%m-%d}"
        if until
        else "until you `release` it; you are asked every 30 days"
    )
    return Word((fact,), (f"{what}: on hold {end}.",))


def release(
    speech: Speech, account: Account, invoices: tuple[str, ...], only: Cause | None
) -> Word:
    """Ends what the owner may end for these (none named: all of the client's)."""
    ending = [
        s
        for s in account.silences
        if s.cause in RELEASABLE and only in (None, s.cause) and _touches(s, invoices)
    ]
    if not ending:
        others = sorted({_other_end(s.cause) for s in account.silences if _touches(s, invoices)})
        hint = f"; {' '.join(others)}" if others else ""
        raise UsageError(f"nothing that `release` ends keeps Tony quiet here{hint}")
    facts = _ends(speech, account, ending, "release", 0)
    return Word(tuple(facts), tuple(f"Ended: {s.because}" for s in ending))


def settle(speech: Speech, account: Account, invoices: tuple[str, ...]) -> Word:
    """The dispute is over."""
    disputes = [s for s in account.silences if s.cause is Cause.DISPUTED and _touches(s, invoices)]
    if not disputes:
        raise UsageError("no dispute is open there")
    facts = _ends(speech, account, disputes, "settle", 0)
    return Word(tuple(facts), tuple(f"Ended: {s.because}" for s in disputes))


def resolve(speech: Speech, asks: Iterable[Ask], account: Account | None) -> Word:
    """The owner has dealt with these asks; the silences that waited for them end."""
    asks = tuple(asks)
    if not asks:
        raise UsageError("nothing is waiting for you there")
    facts: list[Fact] = []
    changed: list[str] = []
    for ask in asks:
        facts.append(speech.fact(Answered, len(facts), ask.client, ask=ask.id, word="resolve"))
        changed.append(f"Closed: {ask.what}")
    waiting = {ask.id for ask in asks}
    for silence in account.silences if account else ():
        if silence.ask in waiting and silence.cause in RESOLVABLE:
            facts.append(_resumed(speech, account, silence, len(facts)))
            changed.append(f"Ended: {silence.because}")
    return Word(tuple(facts), tuple(changed))


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
    return Word((fact, *answered), (f"{_listed(invoices)}: handed over; Tony is silent about it.",))


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


def _touches(silence: Silence, invoices: tuple[str, ...]) -> bool:
    """Whether a word about these invoices is about this silence. None named: about all."""
    return (
        not invoices
        or not silence.scope.invoices
        or bool(set(silence.scope.invoices) & set(invoices))
    )


def _ends(
    speech: Speech, account: Account, silences: Iterable[Silence], word: str, first: int
) -> list[Fact]:
    facts: list[Fact] = []
    answered: set[str] = set()
    for silence in silences:
        facts.append(_resumed(speech, account, silence, first + len(facts)))
        if silence.ask and silence.ask not in answered:
            answered.add(silence.ask)
            facts.append(
                speech.fact(
                    Answered, first + len(facts), account.client.id, ask=silence.ask, word=word
                )
            )
    return facts


def _resumed(speech: Speech, account: Account | None, silence: Silence, number: int) -> Fact:
    client = account.client.id if account else None
    return speech.fact(Resumed, number, client, cause=silence.cause, scope=silence.scope)


def _other_end(cause: Cause) -> str:
    if cause is Cause.DISPUTED:
        return "a dispute ends with `settle`."
    if cause in RESOLVABLE:
        return "an open question ends with `resolve`."
    return f"“{cause}” ends otherwise: see `show`."


def _listed(invoices: tuple[str, ...]) -> str:
    return ", ".join(invoices)
