"""fold(book, client, facts) → Account: what is owed, what was said, and what keeps Tony quiet.

silences.md, "The fold", one client at a time: drop what is retracted; balances; rungs said; silences;
standing. Computed from the book and the journal, never stored, and nothing here decides what to say.
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from accountsd.core import contacts
from accountsd.core.allocation import Teller
from accountsd.core.balances import balances
from accountsd.core.calendar import today_in
from accountsd.core.dossier import Dossier
from accountsd.core.history import by_client, history
from accountsd.core.journal import (
    Advised,
    Answered,
    Asked,
    AskKind,
    Cause,
    Contacted,
    Disputed,
    HandedOver,
    Heard,
    Lapsed,
    Paused,
    Promised,
    Resumed,
    Sent,
)
from accountsd.core.ladder import deed_ask_id, is_the_owners
from accountsd.core.letter import LetterClass
from accountsd.core.money import by_currency
from accountsd.core.receivable import Account, Cover, Receivable, Rung, Standing, Told, Waiting
from accountsd.core.silences import advices, promises, silences_of, state

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import date, datetime

    from accountsd.core.book import Book, Client, Invoice
    from accountsd.core.history import History
    from accountsd.core.journal import Ask, Fact
    from accountsd.core.receivable import Silence

_ON_HOLD = frozenset({Cause.HOLD, Cause.HARDSHIP, Cause.LEGAL, Cause.COMPLAINT, Cause.BANK_CHANGE})


def fold(book: Book, client: Client, facts: Iterable[Fact], now: datetime) -> Account:
    """One client's account. `facts`: all of the client's and those about everybody, in any order."""
    past, today = history(facts), today_in(client.timezone, now)
    money = balances(client, past, today)
    nobody = contacts.reached_nobody(past)
    reached = tuple(sent for sent in past.of(Sent) if sent.letter not in nobody)
    dossier = Dossier(
        book=book,
        client=client,
        today=today,
        history=past,
        balances=money,
        rungs=_rungs(client, past, reached),
        contacts=contacts.usable(client, past),
        open_asks=_open_asks(client, past),
        handed_over=frozenset(n for fact in past.of(HandedOver) for n in fact.invoices),
    )
    return _account(dossier, reached)


def receivables(
    book: Book,
    facts: Mapping[str | None, Iterable[Fact]],
    now: datetime,
    stood: Mapping[str, Collection[str]] = MappingProxyType({}),
) -> dict[str, Account]:
    """Every client of the book, folded. Facts by client; those under None are about everybody.

    `stood`: ids that left the book, and the numbers that stood under them.
    """
    own, general = by_client(book, facts, stood)
    return {
        client.id: fold(book, client, (*own.get(client.id, ()), *general), now)
        for client in book.clients.values()
    }


def _account(dossier: Dossier, reached: tuple[Sent, ...]) -> Account:
    past, today = dossier.history, dossier.today
    heard, lines = promises.heard(dossier), advices.read(dossier)
    silences = tuple(silences_of(dossier, reached, heard, lines))
    cover = Cover(silences)
    open_asks, ended = _sort_asks(dossier, silences)
    letters = [sent for sent in past.of(Sent) if sent.klass is not LetterClass.OWNER]
    chases = [sent for sent in reached if sent.klass is LetterClass.CHASE]
    spoken = [sent for sent in letters if dossier.day(sent) == today]
    return Account(
        client=dossier.client,
        today=today,
        receivables=tuple(
            _receivable(dossier, invoice, cover, heard, lines)
            for invoice in sorted(
                dossier.client.invoices, key=lambda i: (i.due, i.issued, i.number)
            )
        ),
        credit=dossier.balances.credit,
        unapplied=by_currency(left.amount for left in dossier.balances.unapplied),
        told=_told(dossier),
        waiting=tuple(
            Waiting(left.receipt, left.amount, left.day) for left in dossier.balances.unapplied
        ),
        spare=dossier.balances.spare,
        silences=silences,
        promises=tuple(one.promise for one in heard),
        advices=advices.states(dossier, lines),
        asks=open_asks,
        contacts=dossier.contacts,
        last_chase=chases[-1].at if chases else None,
        last_letter=letters[-1].at if letters else None,
        invoices_said_today=frozenset(said.invoice for sent in spoken for said in sent.said),
        books_known=state.books_known(dossier),
        books_within=dossier.book.business.books_within,
        spoken_today=bool(spoken),
        freed_today=_freed(dossier, reached, silences),
        last_heard=max((mail.at for mail in past.of(Heard) if mail.person), default=None),
        ended_asks=ended,
    )


def _told(dossier: Dossier) -> tuple[Told, ...]:
    """Payments that somebody told of and no bank has confirmed."""
    return tuple(
        Told(number, entry.amount, entry.day)
        for number, position in dossier.balances.positions.items()
        for entry in position.money
        if entry.teller is not Teller.BANK
    )


def _rungs(client: Client, past: History, reached: tuple[Sent, ...]) -> dict[str, tuple[Rung, ...]]:
    """What was said about each invoice, and the steps that were passed, in order of time."""
    found: dict[str, list[Rung]] = {}
    zone = client.timezone
    invoices = {invoice.number: invoice for invoice in client.invoices}
    for sent in reached:
        for said in sent.said:
            step = _step_of(invoices.get(said.invoice), said.letter) or sent.step
            rung = Rung(said.letter, sent.klass, step, today_in(zone, sent.at), sent.at)
            found.setdefault(said.invoice, []).append(rung)
    for lapsed in past.of(Lapsed):
        day = today_in(zone, lapsed.at)
        rung = Rung(lapsed.letter, LetterClass.CHASE, lapsed.step, day, lapsed.at, lapsed=True)
        found.setdefault(lapsed.invoice, []).append(rung)
    asked = {fact.ask.id: fact for fact in reversed(past.of(Asked))}
    for number, step in _deeds(client) if asked else ():
        if fact := asked.get(deed_ask_id(number, step)):
            day = today_in(zone, fact.at)
            rung = Rung("", LetterClass.CHASE, step, day, fact.at, lapsed=True)
            found.setdefault(number, []).append(rung)
    return {number: tuple(sorted(rungs, key=lambda r: r.at)) for number, rungs in found.items()}


def _step_of(invoice: Invoice | None, letter: str) -> str | None:
    steps = invoice.policy.steps if invoice else ()
    return next((step.name for step in steps if step.letter == letter), None)


def _deeds(client: Client) -> Iterator[tuple[str, str]]:
    for invoice in client.invoices:
        for step in invoice.policy.steps:
            if is_the_owners(step):
                yield invoice.number, step.name


def _open_asks(client: Client, past: History) -> tuple[tuple[date, Ask], ...]:
    answered = {fact.ask for fact in past.of(Answered)}
    put = {fact.ask.id: fact for fact in reversed(past.of(Asked))}
    return tuple(
        (today_in(client.timezone, fact.at), fact.ask)
        for fact in reversed(put.values())
        if fact.ask.id not in answered and fact.ask.client is not None
    )


def _receivable(
    dossier: Dossier,
    invoice: Invoice,
    cover: Cover,
    heard: Sequence[promises.Heard],
    lines: Sequence[advices.Line],
) -> Receivable:
    number = invoice.number
    balance, said = dossier.balances.owed[number], dossier.rungs.get(number, ())
    chases = [r.on for r in said if r.klass is LetterClass.CHASE and not r.lapsed]
    last = chases[-1] if chases else None
    position = dossier.balances.positions[number]
    return Receivable(
        invoice=invoice,
        balance=balance,
        standing=_standing(dossier, number, cover),
        days_past_due=(dossier.today - invoice.due).days,
        said=said,
        chases=len(chases),
        broken_promise=promises.broken_for(heard, number, last) if balance else None,
        advised=advices.covered(lines, number, balance, dossier.today),
        late_advice=advices.late_for(dossier, lines, number, last) if balance else None,
        discount=position.discount_on(dossier.today) or None,
        discount_until=position.discount_until,
    )


def _standing(dossier: Dossier, number: str, cover: Cover) -> Standing:
    if not dossier.balances.owed[number]:
        written_off = dossier.balances.positions[number].write_offs
        return Standing.WRITTEN_OFF if written_off else Standing.SETTLED
    if number in dossier.handed_over:
        return Standing.HANDED_OVER
    causes = {silence.cause for silence in cover.on(number)}
    if Cause.DISPUTED in causes:
        return Standing.DISPUTED
    if causes & _ON_HOLD:
        return Standing.ON_HOLD
    if Cause.ADVISED in causes:
        return Standing.ADVISED
    return Standing.PROMISED if Cause.PROMISED in causes else Standing.OPEN


def _freed(
    dossier: Dossier, reached: tuple[Sent, ...], silences: Sequence[Silence]
) -> tuple[Silence, ...]:
    """What the owner's words of today ended: the next letter goes on the next working day.

    An approval is not among them: a letter that he lets go may go at once.
    """
    words = (*dossier.history.of(Resumed), *dossier.history.of(Answered))
    spoken = frozenset(word.id for word in words if dossier.day(word) == dossier.today)
    if not spoken:
        return ()
    past = dossier.history.without(spoken)
    before = replace(
        dossier,
        history=past,
        open_asks=_open_asks(dossier.client, past),
        contacts=contacts.usable(dossier.client, past),
    )
    heard, lines = promises.heard(before), advices.read(before)
    return tuple(
        replace(silence, until=dossier.today)
        for silence in silences_of(before, reached, heard, lines)
        if silence not in silences and silence.cause is not Cause.APPROVAL
    )


def _sort_asks(
    dossier: Dossier, silences: Sequence[Silence]
) -> tuple[tuple[Ask, ...], tuple[Ask, ...]]:
    """Asks still open, and those whose matter has ended by itself."""
    waiting = {silence.ask for silence in silences}
    about_money = {
        fact.source.ref
        for kind in (Promised, Advised, Disputed)
        for fact in dossier.history.of(kind)
    }
    mine = {fact.ask for fact in dossier.history.of(Paused) if fact.cause is Cause.UNANSWERED}
    still: list[Ask] = []
    ended: list[Ask] = []
    for _, ask in dossier.open_asks:
        paid = bool(ask.invoices) and not any(dossier.balance(n) for n in ask.invoices)
        over = paid and (ask.kind is AskKind.MONEY or ask.mail in about_money)
        written_to = ask.id in mine and bool(dossier.history.of(Contacted))
        done = ask.id not in waiting and (over or written_to)
        (ended if done else still).append(ask)
    return tuple(still), tuple(ended)
