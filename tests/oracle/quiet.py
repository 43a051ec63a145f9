"""The table of silences, row by row, as silences.md has it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from accountsd.core.journal import (
    Answered,
    Asked,
    AskKind,
    BooksKnown,
    By,
    Cause,
    Contacted,
    Disputed,
    Heard,
    Paused,
    Promised,
    Resumed,
    Sent,
    Stops,
)
from accountsd.core.ladder import deed_ask_id
from accountsd.core.letter import LetterClass
from accountsd.core.money import Money
from tests.oracle import claims, speech
from tests.oracle.days import DAY
from tests.oracle.people import payable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accountsd.core.book import Invoice, Step
    from accountsd.core.journal import Ask, Fact
    from accountsd.core.planner import Conditions
    from tests.oracle.money import Till
    from tests.oracle.page import Page


@dataclass(frozen=True)
class Quiet:
    """One silence that holds today; no numbers: the whole client."""

    cause: Cause
    numbers: frozenset[str] | None
    until: date | None
    everything: bool = False  # A: service letters too
    address: str | None = None


def silences(page: Page, till: Till, known: Conditions) -> list[Quiet]:
    """All that keep Tony quiet today; what a word of today ended is free on the next working day."""
    standing = _standing(page, till, known)
    words = {f.id for f in (*page.all(Resumed), *page.all(Answered)) if page.day(f) == page.today}
    if not words:
        return standing
    before = replace(page, facts=tuple(f for f in page.facts if f.id not in words))
    freed = [
        replace(quiet, until=page.today)
        for quiet in _standing(before, till, known)
        if quiet not in standing and quiet.cause is not Cause.APPROVAL
    ]
    return standing + freed


def _standing(page: Page, till: Till, known: Conditions) -> list[Quiet]:
    rows = (
        *_conditions(page, known),
        *_spoken(page, till),
        *_paused(page),
        *_claims(page, till),
        *_disputed(page, till),
        *_hold(page),
        *_approval(page),
        *(quiet for invoice in till.open() for quiet in _of_invoice(page, till, invoice)),
    )
    if not payable(page):
        rows = (*rows, Quiet(Cause.NOBODY, None, None, everything=True))
    return [q for q in rows if q.until is None or q.until >= page.today]


def _conditions(page: Page, known: Conditions) -> Iterator[Quiet]:
    late = page.now - timedelta(minutes=2)
    unread = known.last_full_scan is None or known.last_full_scan < late
    if not known.assume_read and unread:
        yield Quiet(Cause.MAILBOX_UNREAD, None, None, everything=True)
    if page.client.id in known.unread:
        yield Quiet(Cause.UNREAD, None, None, everything=True)
    if page.client.id in known.in_doubt:
        yield Quiet(Cause.IN_DOUBT, None, None, everything=True)
    if page.client.id in page.book.broken or page.book.config_broken:
        yield Quiet(Cause.BOOK_WRONG, None, None)
    if known.state_older:
        yield Quiet(Cause.STATE_OLDER, None, None, everything=True)
    today = page.now.astimezone(page.book.business.timezone).date()
    if known.surprise and known.approved_plan_on != today:
        yield Quiet(Cause.SURPRISE, None, None)


def _spoken(page: Page, till: Till) -> Iterator[Quiet]:
    """After a letter or the owner's own mail the gap; after a person's mail two working days."""
    gap = page.governing(i.number for i in till.open()).gap
    for fact in page.facts:
        day = page.day(fact)
        if isinstance(fact, Sent) and day == page.today:
            yield Quiet(Cause.JUST_SPOKEN, None, day)
        if any(
            isinstance(later, Resumed) and later.cause is Cause.JUST_SPOKEN
            for later in page.after(fact)
        ):
            continue
        chased = (
            isinstance(fact, Sent)
            and fact.klass is LetterClass.CHASE
            and speech.reached(page, fact)
        )
        if chased or isinstance(fact, Contacted):
            yield Quiet(Cause.JUST_SPOKEN, None, max(day, page.days.plus(day, gap) - DAY))
        if isinstance(fact, Heard) and fact.person:
            yield Quiet(Cause.JUST_SPOKEN, None, page.days.worked(day, 2))


def _paused(page: Page) -> Iterator[Quiet]:
    for fact in page.all(Paused):
        if any(isinstance(later, Paused) and _replaces(later, fact) for later in page.after(fact)):
            continue
        whole = not fact.scope.invoices
        numbers = frozenset(fact.scope.invoices)
        ends = [end for later in page.after(fact) if (end := _ended(later, fact)) is not None]
        for named in ends:
            numbers -= named or numbers
        if frozenset() not in ends and (whole or numbers):
            everything = fact.stops is Stops.ALL
            scope = None if whole else numbers
            yield Quiet(fact.cause, scope, fact.until, everything, fact.scope.address)


def _ended(later: Fact, fact: Paused) -> frozenset[str] | None:
    """What a later fact takes out of a silence: invoices by name; none named: all of it; None: nothing."""
    match later:
        case Resumed() if later.cause is fact.cause and later.scope.address:
            return frozenset() if later.scope.address == fact.scope.address else None
        case Resumed() if later.cause is fact.cause:
            return frozenset(later.scope.invoices)
        case Answered() if fact.cause in {Cause.UNANSWERED, Cause.BANK_CHANGE}:
            return frozenset() if later.ask == fact.ask else None
        case Contacted() if fact.cause is Cause.UNANSWERED:
            return frozenset(later.invoices) if fact.scope.invoices else frozenset()
        case Promised() if fact.cause is Cause.HARDSHIP and later.by is By.OWNER:
            return frozenset()
        case _:
            return None


def _replaces(later: Paused, fact: Paused) -> bool:
    return (
        later.cause is fact.cause
        and set(later.scope.invoices) == set(fact.scope.invoices)
        and later.scope.address == fact.scope.address
        and later.stops is fact.stops
        and (fact.cause is not Cause.UNANSWERED or later.ask == fact.ask)
    )


def _claims(page: Page, till: Till) -> Iterator[Quiet]:
    balances = {i.number: till.balance(i) for i in page.client.invoices}
    for number, until in claims.promised(page, till).items():
        if balances.get(number):
            yield Quiet(Cause.PROMISED, frozenset({number}), until)
    for number, cover in claims.advised(page, till).items():
        if balances[number] and cover.minor == balances[number]:
            until_end = None if cover.endless else cover.until
            yield Quiet(Cause.ADVISED, frozenset({number}), until_end)
        elif balances[number]:
            yield Quiet(Cause.ADVISED, frozenset({number}), cover.until)


def _disputed(page: Page, till: Till) -> Iterator[Quiet]:
    for fact in page.all(Disputed):
        day = page.day(fact)
        issued = {i.number for i in page.client.invoices if i.issued <= day}
        numbers = claims.spared(page, Cause.DISPUTED, fact, frozenset(fact.invoices or issued))
        settled = {i.number for i in page.client.invoices if not till.balance(i)}
        if numbers - settled:
            yield Quiet(Cause.DISPUTED, numbers - settled, None)


def _hold(page: Page) -> Iterator[Quiet]:
    if page.client.hold:
        yield Quiet(Cause.HOLD, None, page.client.hold.until, everything=True)


def open_asks(page: Page) -> list[tuple[Ask, date]]:
    """What waits for the owner, with the day it was put."""
    answered = {f.ask for f in page.all(Answered)}
    return [(f.ask, page.day(f)) for f in page.all(Asked) if f.ask.id not in answered]


def _approval(page: Page) -> Iterator[Quiet]:
    for ask, asked in open_asks(page):
        about = [i for i in page.client.invoices if i.number in ask.invoices]
        steps = _steps_asked(ask, about)
        if ask.kind is AskKind.APPROVAL or (ask.kind is AskKind.DEED and (steps or ask.letter)):
            for invoice in about:
                endless = _never_lapses(page, steps, invoice)
                until = None if endless else page.days.worked(asked, 5)
                yield Quiet(Cause.APPROVAL, frozenset({invoice.number}), until)


def _steps_asked(ask: Ask, about: list[Invoice]) -> list[Step]:
    """The deed, or the letter in the owner's name, that the ask is about."""
    return [s for i in about for s in i.policy.steps if deed_ask_id(i.number, s.name) == ask.id]


def _never_lapses(page: Page, steps: list[Step], invoice: Invoice) -> bool:
    """Final demand and hand over wait for the owner however long it takes."""
    if steps:
        return any(s.deed == "hand over" or s.letter == "final_demand" for s in steps)
    rung = speech.next_rung(page, invoice)
    return rung is not None and rung.step.letter == "final_demand"


def _of_invoice(page: Page, till: Till, invoice: Invoice) -> Iterator[Quiet]:
    """The rows that follow from the invoice itself."""
    me, days = frozenset({invoice.number}), page.days
    run = days.run_for(page.client.pay_run, invoice.due)
    released = any(
        fact.cause is Cause.PAY_RUN and _touches(fact, invoice) and page.day(fact) > invoice.due
        for fact in page.all(Resumed)
    )
    rung = speech.next_rung(page, invoice)
    before_run = rung is not None and rung.step.when.anchor == "before pay run"
    if run and page.today > invoice.due and not released and not before_run:
        yield Quiet(Cause.PAY_RUN, me, days.worked(run, 2))
    known = [fact.day for fact in page.all(BooksKnown)]
    unknown = not known or known[-1] <= invoice.due
    if page.book.business.books_within is not None and page.today > invoice.due and unknown:
        yield Quiet(Cause.BOOKS_BEHIND, me, None)
    small = Money.of(invoice.policy.small_balance, invoice.amount.currency).minor
    if 0 < askable(page, till, invoice) < small:
        yield Quiet(Cause.SMALL_REST, me, None)
    if _chases_since_release(page, invoice) >= invoice.policy.at_most:
        yield Quiet(Cause.AT_MOST, me, None)


def _chases_since_release(page: Page, invoice: Invoice) -> int:
    count = 0
    for fact in page.facts:
        if isinstance(fact, Resumed) and fact.cause is Cause.AT_MOST and _touches(fact, invoice):
            count = 0
        if (
            isinstance(fact, Sent)
            and fact.klass is LetterClass.CHASE
            and speech.reached(page, fact)
        ):
            count += sum(said.invoice == invoice.number for said in fact.said)
    return count


def _touches(fact: Resumed, invoice: Invoice) -> bool:
    return not fact.scope.invoices or invoice.number in fact.scope.invoices


def askable(page: Page, till: Till, invoice: Invoice) -> int:
    """What a letter may ask for."""
    cover = claims.advised(page, till).get(invoice.number)
    return till.balance(invoice) - (cover.minor if cover else 0)


def absent(standing: list[Quiet], address: str) -> list[Quiet]:
    """Why nothing may be chased at that address."""
    return [q for q in standing if q.address == address]


def all_absent(page: Page, standing: list[Quiet]) -> Quiet | None:
    """Whoever a chase would go to is away; the earliest return ends it."""
    away = [absent(standing, address) for address in payable(page)]
    if not away or not all(away):
        return None
    returns = [max((q.until or date.max) for q in quiets) for quiets in away]
    return Quiet(Cause.ABSENT, None, None if min(returns) == date.max else min(returns))
