"""Silences that follow from the state itself, row by row: just spoken, hold in the book, nobody,
approval, pay run, books behind, small rest, at most, book wrong.

Each function is one row of silences.md. Promises, advices and pauses have rooms of their own.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from accountsd.core.balances import in_minor
from accountsd.core.book import Deed
from accountsd.core.calendar import ONE_DAY
from accountsd.core.history import order
from accountsd.core.journal import (
    AskKind,
    BooksKnown,
    Cause,
    Contacted,
    Heard,
    Resumed,
    Scope,
    Sent,
    Stops,
    Undelivered,
)
from accountsd.core.ladder import deed_ask_id, is_the_owners
from accountsd.core.letter import LetterClass
from accountsd.core.receivable import Silence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accountsd.core.book import Invoice, Step
    from accountsd.core.dossier import Dossier
    from accountsd.core.journal import Ask, Fact

AFTER_A_PERSON = 2  # working days
APPROVAL_LAPSES = 5  # working days
AFTER_A_RUN = 2  # working days
FINAL_DEMAND = "final_demand"
EVERYTHING = Scope()


def just_spoken(dossier: Dossier, reached: tuple[Sent, ...]) -> Iterator[Silence]:
    """After a chase or the owner's own mail the gap; after a person's mail two working days."""
    released = max(
        (order(f) for f in dossier.history.of(Resumed) if f.cause is Cause.JUST_SPOKEN),
        default=None,
    )
    spoken: list[tuple[date, date, str]] = []
    for fact, until, because in _spoken(dossier, reached):
        if released is None or order(fact) > released:
            spoken.append((until, dossier.day(fact), because))
    for fact in dossier.history.of(Sent):
        # Whatever the owner releases: one letter a day is enough.
        if fact.klass is not LetterClass.OWNER and dossier.day(fact) == dossier.today:
            because = f"Tony wrote to {dossier.client.name} today."
            spoken.append((dossier.today, dossier.today, because))
    if spoken:
        until, since, because = max(spoken, key=lambda one: one[0])
        if until >= dossier.today:
            yield Silence(Cause.JUST_SPOKEN, EVERYTHING, Stops.CHASES, since, until, because)


def _spoken(dossier: Dossier, reached: tuple[Sent, ...]) -> Iterator[tuple[Fact, date, str]]:
    """The last word of each side, and the last quiet day after it."""
    policy = dossier.governing(invoice.number for invoice in dossier.owed())
    name = dossier.client.name
    chases = [fact for fact in reached if fact.klass is LetterClass.CHASE]
    owners = dossier.history.of(Contacted)
    for fact, who in ((chases[-1:], "Tony"), (owners[-1:], dossier.book.business.owner_name)):
        for one in fact:
            day = dossier.day(one)
            until = max(day, dossier.after(day, policy.gap) - ONE_DAY)
            yield (
                one,
                until,
                (
                    f"{who} wrote to {name} on {dossier.say(day)}; the next reminder comes"
                    f" {policy.gap} after that at the earliest."
                ),
            )
    for mail in [fact for fact in dossier.history.of(Heard) if fact.person][-1:]:
        day = dossier.day(mail)
        yield (
            mail,
            dossier.working(day, AFTER_A_PERSON),
            (f"{name} wrote on {dossier.say(day)}; Tony leaves them two working days."),
        )


def held_in_book(dossier: Dossier) -> Iterator[Silence]:
    """`hold:` in the client's file: all letters, through its day."""
    hold = dossier.client.hold
    if hold is None or (hold.until is not None and hold.until < dossier.today):
        return
    # The book does not say since when; the day business began with us never changes.
    since = dossier.book.business.start or dossier.today
    end = f" through {dossier.say(hold.until)}" if hold.until else ""
    because = f"{dossier.client.name} is on hold in the book{end}: {hold.why}."
    yield Silence(Cause.HOLD, EVERYTHING, Stops.ALL, min(since, dossier.today), hold.until, because)


def nobody(dossier: Dossier, payable: tuple[str, ...]) -> Iterator[Silence]:
    """No address is left to write to."""
    if payable:
        return
    bounces = [f for f in dossier.history.of(Undelivered) if f.permanent]
    since = dossier.day(bounces[-1]) if bounces else dossier.today
    gone = f" {bounces[-1].address} no longer receives mail." if bounces else ""
    because = f"Nobody is left at {dossier.client.name} to write to.{gone}"
    yield Silence(Cause.NOBODY, EVERYTHING, Stops.ALL, since, None, because)


def approval(dossier: Dossier) -> Iterator[Silence]:
    """A letter or a deed waits for the owner: its invoices wait with it, until it lapses."""
    for asked, ask in dossier.open_asks:
        covered = tuple(number for number in ask.invoices if dossier.is_open(number))
        if not covered or not _waits(dossier, ask):
            continue
        lapses = dossier.working(asked, APPROVAL_LAPSES)
        because = f"This waits for your word since {dossier.say(asked)}: {ask.what}"
        endless = tuple(number for number in covered if _never_lapses(dossier, ask, number))
        others = tuple(number for number in covered if number not in endless)
        for numbers, until in ((endless, None), (others, lapses)):
            if numbers and (until is None or until >= dossier.today):
                scope = Scope(numbers)
                yield Silence(Cause.APPROVAL, scope, Stops.CHASES, asked, until, because, ask.id)


def _waits(dossier: Dossier, ask: Ask) -> bool:
    match ask.kind:
        case AskKind.APPROVAL:
            return True
        case AskKind.DEED:
            return ask.letter is not None or _step_asked(dossier, ask) is not None
        case _:
            return False


def _step_asked(dossier: Dossier, ask: Ask) -> Step | None:
    """The step of the owner's own that an ask is about."""
    for invoice in dossier.client.invoices:
        if invoice.number in ask.invoices:
            for step in invoice.policy.steps:
                if is_the_owners(step) and deed_ask_id(invoice.number, step.name) == ask.id:
                    return step
    return None


def _never_lapses(dossier: Dossier, ask: Ask, number: str) -> bool:
    """Final demand and hand over never lapse: the ladder of that invoice waits."""
    if step := _step_asked(dossier, ask):
        return step.deed is Deed.HAND_OVER or step.letter == FINAL_DEMAND
    invoice = dossier.balances.positions[number].invoice
    coming = dossier.ladder(invoice).coming(dossier.today)
    return coming is not None and coming.step.letter == FINAL_DEMAND


def pay_run(dossier: Dossier, invoice: Invoice) -> Iterator[Silence]:
    """Due, and their payment run is known: wait for it."""
    if dossier.today <= invoice.due:
        return
    run = dossier.ladder(invoice).expected_run
    if run is None:
        return
    until = dossier.working(run, AFTER_A_RUN)
    released = dossier.released_on(Cause.PAY_RUN, invoice.number)
    if until >= dossier.today and (released is None or released <= invoice.due):
        because = (
            f"{invoice.number} should be paid by {dossier.client.name}'s payment run of"
            f" {dossier.say(run)}; Tony waits two working days after it."
        )
        yield Silence(
            Cause.PAY_RUN,
            Scope((invoice.number,)),
            Stops.CHASES,
            invoice.due + ONE_DAY,
            until,
            because,
        )


def books_behind(dossier: Dossier, invoice: Invoice) -> Iterator[Silence]:
    """Nobody is asked for money while it is not known whether it came."""
    if dossier.book.business.books_within is None or dossier.today <= invoice.due:
        return
    known = books_known(dossier)
    if known is not None and known > invoice.due:
        return
    told = f"known up to {dossier.say(known)} only" if known else "not known"
    # One question for all invoices that wait for the same day.
    since = (known or dossier.book.business.start or invoice.due) + ONE_DAY
    because = (
        f"{invoice.number} was due on {dossier.say(invoice.due)} and payments are {told};"
        f" say `accountsd books DATE` when they are entered."
    )
    yield Silence(Cause.BOOKS_BEHIND, Scope((invoice.number,)), Stops.CHASES, since, None, because)


def books_known(dossier: Dossier) -> date | None:
    """Up to which day payments are entered, by the owner's last word."""
    words = dossier.history.of(BooksKnown)
    return words[-1].day if words else None


def small_rest(dossier: Dossier, invoice: Invoice, askable: int) -> Iterator[Silence]:
    """A rest that is not worth a letter."""
    currency = invoice.amount.currency
    if 0 < askable < in_minor(invoice.policy.small_balance, currency):
        because = (
            f"Only {currency} {dossier.balance(invoice.number)} of {invoice.number} is open, less"
            f" than the {invoice.policy.small_balance} that is worth a letter."
        )
        yield Silence(
            Cause.SMALL_REST, Scope((invoice.number,)), Stops.CHASES, dossier.today, None, because
        )


def at_most(dossier: Dossier, invoice: Invoice) -> Iterator[Silence]:
    """As many reminders as the policy allows: from here on it is the owner's."""
    released = dossier.released_at(Cause.AT_MOST, invoice.number)
    chases = [
        rung
        for rung in dossier.rungs.get(invoice.number, ())
        if rung.klass is LetterClass.CHASE and not rung.lapsed
        if released is None or rung.at >= released
    ]
    if chases and len(chases) >= invoice.policy.at_most:
        because = (
            f"{invoice.number} has been asked for {len(chases)} times, the most that the policy"
            " allows; what comes next is yours."
        )
        yield Silence(
            Cause.AT_MOST, Scope((invoice.number,)), Stops.CHASES, chases[-1].on, None, because
        )


def book_wrong(dossier: Dossier) -> Iterator[Silence]:
    """The client's file cannot be read: no chase on a book that may be out of date."""
    wrong = dossier.book.broken.get(dossier.client.id)
    if wrong is not None:
        because = f"{dossier.client.name}'s file in the book is wrong: {wrong}"
        yield Silence(Cause.BOOK_WRONG, EVERYTHING, Stops.CHASES, dossier.today, None, because)
