"""The advice in a mail, if there is one: every place is read, and the one that adds up is believed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from accountsd.core.money import decimals
from accountsd.core.reading import which
from accountsd.core.reading.advice import days, prose
from accountsd.core.reading.advice.marks import Marks, marks
from accountsd.core.reading.advice.model import ON_ACCOUNT, Advice, AdviceLine, Found, Sheet
from accountsd.core.reading.advice.ours import Ours
from accountsd.core.reading.advice.settle import Settled, settle
from accountsd.core.reading.advice.sheet import Sight
from accountsd.core.reading.advice.sources import Source, Sources, has_money, sources
from accountsd.core.reading.advice.whole import Group, whole
from accountsd.core.reading.moment import day_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from accountsd.core.book import Client
    from accountsd.core.message import Message
    from accountsd.core.money import Money
    from accountsd.core.reading.client import Whose
    from accountsd.core.reading.model import Desk
    from accountsd.core.reading.quotation import Own

SURE = 2  # the rank of a total that is stated as one


@dataclass(frozen=True, slots=True)
class _Read:
    """One sheet, settled for each of its currencies."""

    source: Source
    sheet: Sheet
    settled: tuple[Settled, ...]
    first: int  # the row of its first line
    spoken: bool  # told in sentences
    headed: bool  # a table with headings, or labels: not figures that merely stand beside a number

    @property
    def lines(self) -> tuple[AdviceLine, ...]:
        return tuple(line for one in self.settled for line in one.lines)

    @property
    def worth(self) -> tuple[int, int, int, int]:
        """What is believed before what: ours with sums, adding up, more of them, an attachment."""
        ours = sum(line.invoice is not None and line.amount is not None for line in self.lines)
        matched = all(one.matched for one in self.settled)
        return (bool(ours), matched, ours, self.source.document)


def find(message: Message, own: Own, about: Whose, desk: Desk) -> Advice | None:
    """What this mail says to have been paid; None where it is no advice, or nobody's we know."""
    client = desk.book.clients.get(about.client or "")
    if client is None or not (message.parts or has_money(message)):
        return None
    sight = Sight(_ours(client, desk), decimals(client.currency), desk.book.business.name)
    found = sources(message, own, desk.documents)
    mail = marks(found.said)
    base = found.written or day_of(message, desk.now, client.timezone)
    reads = [
        r
        for source in _believed(found, mail, sight.places)
        for r in _reads(source, found, sight, client)
    ]
    reads = [read for read in reads if read.lines]
    if not reads:
        return _unread(found, mail)
    best = max(reads, key=lambda read: read.worth)
    return _advice(best, reads, found, sight.ours, base, client)


def _ours(client: Client, desk: Desk) -> Ours:
    amounts: dict[str, Money] = {i.number: i.amount for i in client.invoices}
    amounts |= {n.number: -n.amount for n in client.credit_notes}
    notes = frozenset(n.number for n in client.credit_notes)
    return Ours(which.tables(desk.book, None, client.id), amounts, notes, desk.known.open_numbers)


def _believed(found: Sources, mail: Marks, places: int) -> Iterator[Source]:
    """The places that speak of money on its way to us; attachments also by what the mail says of them."""
    for source in found.documents:
        own = marks(f"{source.name}\n{source.text}")
        if own.plainly_not or (mail.plainly_not and mail.says <= mail.says_not):
            continue
        if own.remittance or (mail.remittance and own.says_not <= max(1, own.says)):
            yield source
    for body in found.bodies:
        # What the subject says may still be ours: they answer a reminder.
        told = not marks(body.text).says_not and prose.speaks(body.text, places)
        if mail.remittance or told:
            yield body


def _reads(source: Source, found: Sources, sight: Sight, client: Client) -> Iterator[_Read]:
    for sheet in source.sheets:
        entries, headed = sight.entries(sheet)
        spoken = not entries.entries and not entries.totals
        if not entries.entries and not source.document:
            said = prose.told(source.text, sight.ours, sight.places)
            totals = [*entries.totals, *said.totals]
            entries, headed = replace(entries, entries=said.entries, totals=totals), False
        if not entries.entries:
            continue
        groups = _settled(entries, sight.ours, client)
        stated = any(rank <= SURE for rank, _, _ in entries.totals)
        if not (stated and all(one.matched for one in groups)):
            whole = _with_totals_from_elsewhere(entries, source, sheet, found, sight)
            groups = _settled(whole, sight.ours, client)
        first = min(entry.row for entry in entries.entries)
        yield _Read(source, sheet, groups, first, spoken, headed)


def _settled(entries: Found, ours: Ours, client: Client) -> tuple[Settled, ...]:
    """For each currency."""
    return tuple(
        settle(group, ours, currency) for currency, group in _by_currency(entries, ours, client)
    )


def _with_totals_from_elsewhere(
    entries: Found, source: Source, sheet: Sheet, found: Sources, sight: Sight
) -> Found:
    """Totals that stand on another sheet or in the mail's own words count for less."""
    stated = any(rank <= SURE for rank, _, _ in entries.totals)
    totals, deductions = list(entries.totals), list(entries.deductions)
    for other in (s for near in (source, *found.bodies) for s in near.sheets if s is not sheet):
        more, _ = sight.entries(other)
        totals += [
            (3 if stated else rank, f, label) for rank, f, label in more.totals if rank <= SURE
        ]
        deductions += [] if stated else more.deductions
    spoken = f"{found.said}\n\n{source.text}" if source.document else found.said
    said = prose.told(spoken, sight.ours, sight.places)
    totals += [(3, figure, label) for _, figure, label in said.totals]
    return replace(entries, totals=totals, deductions=deductions)


def _by_currency(entries: Found, ours: Ours, client: Client) -> Iterator[tuple[str, Found]]:
    """An advice for two payments in two currencies is two."""
    groups: dict[str, Found] = {}
    known = [
        ours.amounts[n].currency for e in entries.entries for n in e.candidates if n in ours.amounts
    ]
    main = max(set(known), key=known.count) if known else client.currency
    for entry in entries.entries:
        own = [ours.amounts[n].currency for n in entry.candidates if n in ours.amounts]
        group = groups.setdefault(own[0] if own else main, Found())
        group.entries.append(entry)
    for currency, group in groups.items():
        group.totals = entries.totals
        group.deductions = entries.deductions if len(groups) == 1 else []
        group.less = entries.less if len(groups) == 1 else []
        yield currency, group


def _advice(
    best: _Read, reads: list[_Read], found: Sources, ours: Ours, base: date, client: Client
) -> Advice:
    others = [s for s in (*found.documents, *found.bodies) if s is not best.source]
    groups = [Group((best.sheet,), best.source.text), Group(best.source.sheets, "")]
    groups += [Group(s.sheets, s.text) for s in others]
    text = "\n".join((best.source.text, *(s.text for s in others)))
    calendar = days.calendar_of(text, base, client.country)
    told = whole(groups, found.subjects, ours, calendar, best.first)
    totals = tuple(m for one in best.settled for m in one.totals)
    advice = Advice(
        lines=_kept(best, ours),
        totals=totals,
        day=told.day,
        reference=told.reference,
        deductions=tuple(m for one in best.settled for m in one.deductions),
        client=client.id,
        source=best.source.name,
        tabled=not best.spoken,
        attached=best.source.document,
    )
    return replace(advice, problem=_problem(best, advice, reads))


def _kept(best: _Read, ours: Ours) -> tuple[AdviceLine, ...]:
    """Figures that only stand beside a number count where they add up, or are what is open."""
    matched = all(one.matched for one in best.settled)
    if best.headed or matched or not best.source.document:
        return best.lines
    return tuple(
        line
        for line in best.lines
        if line.invoice and line.amount == ours.amounts.get(line.invoice)
    )


def _problem(best: _Read, advice: Advice, reads: list[_Read]) -> str | None:
    """The first reason for which nothing is booked before the owner has looked."""
    for one in best.settled:
        if one.contradiction:
            return one.contradiction
    for line in advice.lines:
        if line.invoice is None and line.words != ON_ACCOUNT:
            what = f"{line.words or 'a row without a number'}" + (
                f" ({line.amount})" if line.amount else ""
            )
            if line.amount is not None and line.amount.minor < 0:
                return f"they deduct {what}: no credit note of ours stands against it"
            return f"they name {what}, which is no invoice of ours"
    if len(advice.lines) < len(best.lines):
        return "some rows cannot be told apart with certainty"
    named = {line.invoice for line in advice.lines}
    for read in reads:
        more = {line.invoice for line in read.lines if line.invoice and line.amount} - named
        if (
            more
            and read.source is not best.source
            and read.source.document
            and all(s.matched for s in read.settled)
        ):
            return f"{read.source.name} names further invoices: {', '.join(sorted(more))}"
    return None


def _unread(found: Sources, mail: Marks) -> Advice | None:
    """A picture, a locked file or a bomb that could be a remittance: a person opens it."""
    for document in found.unread:
        named = marks(f"{document.name}\n{found.said}")
        if named.says > 0 and not mail.plainly_not:
            why = document.problem or "is a picture: Tony cannot read it"
            return Advice(
                (),
                (),
                None,
                None,
                problem=f"the attachment {document.name} {why}",
                source=document.name,
            )
    return None
