"""plan(book, accounts, now) → what is due to be said now, and what is held and why.

Asked as "due and not yet done". A second look at a queued letter (`still_due`) and the next step of
one invoice (`next_step`) are the same arithmetic, asked of one client.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from accountsd.core.calendar import next_working_day, office_moment, today_in
from accountsd.core.journal import Cause, Stops
from accountsd.core.ladder import Ladder, is_service
from accountsd.core.letter import LetterClass, class_of
from accountsd.core.planner import hush, standstill
from accountsd.core.planner.desk import lay_out
from accountsd.core.planner.item import residual
from accountsd.core.planner.model import Conditions, Held, Plan
from accountsd.core.receivable import Cover
from accountsd.core.surprise import surprise

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime

    from accountsd.core.book import Book
    from accountsd.core.letter import Said
    from accountsd.core.money import Money
    from accountsd.core.planner.desk import Desk
    from accountsd.core.planner.model import Due
    from accountsd.core.receivable import Account, Receivable

# A ladder whose every pause is longer than this has no next step worth telling.
LOOK_AHEAD = 20


def plan(
    book: Book,
    accounts: Mapping[str, Account],
    now: datetime,
    conditions: Conditions = Conditions(),  # noqa: B008  (frozen)
) -> Plan:
    """Letters and deeds that ought to go now, and what is silent. Clients in order of their ids."""
    everybody = hush.of_everybody(book, now, conditions)
    pending = _by_invoice(conditions)
    dues: list[Due] = []
    held: list[Held] = []
    for client in sorted(accounts):
        account = accounts[client]
        if account.open:
            moment = _moment(book, account, now)
            desk = lay_out(book, account, everybody, conditions, pending, moment)
            dues += _dues(desk)
            held += standstill.held(desk)
    held_back = _surprise(book, dues, now, conditions)
    if held_back is not None:
        held = sorted((*held, *_held_back(dues, held_back)), key=lambda one: one.client or "")
        dues = [due for due in dues if due.klass is LetterClass.SERVICE]
    return Plan(tuple(dues), tuple(held))


def _moment(book: Book, account: Account, now: datetime) -> datetime | None:
    client = account.client
    return office_moment(book.hours, client.timezone, client.country, client.region, now)


def _dues(desk: Desk) -> Iterator[Due]:
    """On the day of a service letter no chase leaves."""
    if desk.send_at is None:
        return
    if service := desk.service():
        yield from service
        return
    yield from desk.deeds()
    if chase := desk.chase():
        yield chase


def _by_invoice(conditions: Conditions) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for number, letter in sorted(conditions.pending):
        found.setdefault(number, []).append(letter)
    return found


def _surprise(book: Book, dues: Sequence[Due], now: datetime, conditions: Conditions) -> str | None:
    """Why so many chases at once need the owner's nod."""
    if conditions.approved_plan_on == today_in(book.business.timezone, now):
        return None
    chases = sum(due.klass is LetterClass.CHASE and due.letter is not None for due in dues)
    return surprise(chases, conditions.largest_day)


def _held_back(dues: Sequence[Due], reason: str) -> Iterator[Held]:
    clients = dict.fromkeys(due.client for due in dues if due.klass is LetterClass.CHASE)
    for client in clients:
        yield Held(client, client, Cause.SURPRISE, reason, None)


def still_due(
    book: Book,
    account: Account,
    letter_said: Sequence[Said],
    now: datetime,
    conditions: Conditions = Conditions(),  # noqa: B008  (frozen)
    *,
    listed: Sequence[str] = (),
    totals: Mapping[str, Money] | None = None,
) -> str | None:
    """None when a queued letter may go as it is written; else the reason why not.

    `listed`: every number it lists, `totals`: what it asks for, when they are known. Office hours
    are not asked here: a letter that waits for the morning is not withdrawn for it.
    """
    waiting = replace(conditions, pending=frozenset(), approved_plan_on=None, surprise=None)
    everybody = hush.of_everybody(
        book, now, replace(waiting, surprise=_standing(book, now, conditions))
    )
    receivables = {r.invoice.number: r for r in account.open}
    silences = (*everybody, *hush.of_client(account, waiting))
    cover = Cover(s for s in silences if s.cause is not Cause.APPROVAL)
    chase = any(class_of(said.letter) is LetterClass.CHASE for said in letter_said)
    for number in dict.fromkeys((*(said.invoice for said in letter_said), *listed)):
        receivable = receivables.get(number)
        if receivable is None:
            return f"{number} is no longer open."
        if reason := _silent(book, receivable, account, cover, chase=chase):
            return reason
    for said in letter_said:
        if reason := _changed(book, account, receivables[said.invoice], said):
            return reason
    return _other_total(account, receivables, listed, totals) if chase else None


def away(account: Account, to: Sequence[str]) -> str | None:
    """Why a queued chase to these addresses should wait: everybody it is for is away."""
    absent = Cover(account.silences).addresses
    gone = [absent[address.lower()] for address in to if address.lower() in absent]
    return hush.longest(gone).because if gone and len(gone) == len(to) else None


def _standing(book: Book, now: datetime, conditions: Conditions) -> str | None:
    approved = conditions.approved_plan_on == today_in(book.business.timezone, now)
    return None if approved else conditions.surprise


def _silent(
    book: Book,
    receivable: Receivable,
    account: Account,
    cover: Cover,
    *,
    chase: bool,
) -> str | None:
    number = receivable.invoice.number
    coming = _ladder(book, account, receivable).coming(account.today)
    covering = [s for s in hush.on_invoice(cover, number, coming) if chase or s.stops is Stops.ALL]
    return hush.longest(covering).because if covering else None


def _changed(book: Book, account: Account, receivable: Receivable, said: Said) -> str | None:
    """A letter says once, in time, what is owed and when it was due."""
    number = receivable.invoice.number
    if any(rung.letter == said.letter for rung in receivable.said):
        return f"“{said.letter}” has been said about {number} already."
    owed = residual(receivable, class_of(said.letter))
    if owed != said.residual:
        return (
            f"The letter says that {said.residual.currency} {said.residual} of {number} is open;"
            f" it is {owed.currency} {owed}."
        )
    if receivable.invoice.due != said.due:
        return f"{number} is due on another day now: {receivable.invoice.due.isoformat()}."
    coming = _ladder(book, account, receivable).coming(account.today)
    steps = [step.letter for step in receivable.invoice.policy.steps]
    if said.letter in steps and (coming is None or coming.step.letter != said.letter):
        return f"It is too late now for “{said.letter}” about {number}."
    return None


def _other_total(
    account: Account,
    receivables: Mapping[str, Receivable],
    listed: Sequence[str],
    totals: Mapping[str, Money] | None,
) -> str | None:
    """Whether what it asks for in all is still what is owed, after credit on account."""
    if totals is None or not listed:
        return None
    for currency, total in totals.items():
        owed = sum(
            receivables[n].askable.minor
            for n in listed
            if receivables[n].balance.currency == currency
        )
        credit = account.credit.get(currency)
        if owed - (credit.minor if credit else 0) != total.minor:
            return f"The letter asks for {currency} {total}, and that is no longer what is owed."
    return None


def next_step(
    book: Book, account: Account, receivable: Receivable, now: datetime
) -> tuple[str, date] | None:
    """The step that comes next for an invoice and the first day on which it may go.

    None when nothing more is to be said, a silence without an end covers it, or credit on account does.
    `now` is for the silences of the whole business, as the book has them.
    """
    coming = next_rung(book, account, receivable, now)
    if coming is None or coming[1] > account.today or not account.credit:
        return coming
    everybody = hush.of_everybody(book, now, Conditions())
    covered = lay_out(book, account, everybody, Conditions(), {}, now).covered()
    return None if any(item.receivable == receivable for item in covered) else coming


def next_rung(
    book: Book, account: Account, receivable: Receivable, now: datetime
) -> tuple[str, date] | None:
    """The same, were there no credit on account: no later than the truth."""
    if receivable not in account.open:
        return None
    ladder, day = _ladder(book, account, receivable), account.today
    everybody = hush.of_everybody(book, now, Conditions())
    cover = Cover((*everybody, *hush.of_client(account, Conditions())))
    place = (account.client.country, account.client.region)
    for _ in range(LOOK_AHEAD):
        coming = ladder.coming(day)
        if coming is None:
            return None
        first = next_working_day(max(coming.day, day), *place)
        stopping = [
            s
            for s in hush.on_invoice(cover, receivable.invoice.number, coming)
            if s.stops is Stops.ALL or not is_service(coming.step)
            if s.until is None or s.until >= first
        ]
        if not stopping and first == day:
            return coming.step.name, day
        if any(s.until is None for s in stopping):
            return None
        ends = [s.until for s in stopping if s.until is not None]
        day = next_working_day(max(ends) + timedelta(days=1), *place) if ends else first
    return None


def last_step(receivable: Receivable) -> str | None:
    """The step said or passed last about an invoice."""
    return receivable.said[-1].step if receivable.said else None


def _ladder(book: Book, account: Account, receivable: Receivable) -> Ladder:
    start = book.business.start or account.today
    return Ladder(account.client, receivable.invoice, receivable.said, start)
