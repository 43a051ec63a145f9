"""`show`: the whole story of an invoice, a client, an ask or a letter, in order, with the reasons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from accountsd.cli import paper
from accountsd.core.ref import AskRef, ClientRef, InvoiceRef, LetterRef, Ref
from accountsd.core.story import invoices_of, sentence

if TYPE_CHECKING:
    from datetime import date

    from accountsd.cli.office import Office
    from accountsd.core.journal import Ask, Fact
    from accountsd.core.receivable import Account, Receivable, Silence


@dataclass(frozen=True, slots=True)
class Event:
    """A line of the story; `what` is a sentence."""

    on: date
    by: str
    what: str
    moment: datetime | None = None  # the client's time; what the book says has none
    id: str | None = None

    @property
    def at(self) -> str:
        """The time of day where there is one."""
        return f"{self.moment:%H:%M}" if self.moment else ""


@dataclass(frozen=True, slots=True)
class Story:
    """Everything about one REF."""

    title: str
    receivables: tuple[Receivable, ...]
    silences: tuple[Silence, ...]
    events: tuple[Event, ...]
    asks: tuple[Ask, ...]


def story(office: Office, ref: Ref) -> Story:
    """Book and journal, merged by time."""
    match ref:
        case InvoiceRef(client=client, number=number):
            return _of(office, client, frozenset({number}), f"{number} ({client})")
        case ClientRef(client=client):
            return _of(office, client, None, office.book.clients[client].name)
        case AskRef(ask=ask):
            return _of_ask(office, ask)
        case LetterRef(key=key, letter=letter):
            outgoing = office.store.outbox.letter(letter)
            about = outgoing.letter if outgoing else None
            if about is None or about.client is None or about.client not in office.book.clients:
                return Story(key, (), (), (), ())
            return _of(office, about.client, frozenset(said.invoice for said in about.said), key)


def as_json(story: Story) -> dict[str, object]:
    """The story as one document."""
    return {
        "title": story.title,
        "invoices": [
            {
                "number": r.invoice.number,
                "currency": r.balance.currency,
                "amount": r.invoice.amount,
                "balance": r.balance,
                "due": r.invoice.due,
                "standing": r.standing.value,
            }
            for r in story.receivables
        ],
        "silences": [
            {
                "code": s.cause.value,
                "invoices": list(s.scope.invoices),
                "address": s.scope.address,
                "since": s.since,
                "until": s.until,
                "reason": s.because,
                "ask": s.ask,
            }
            for s in story.silences
        ],
        "asks": [
            {"id": a.id, "kind": a.kind.value, "what": a.what, "ways": list(a.ways)}
            for a in story.asks
        ],
        "events": [
            {"on": e.on, "time": e.at or None, "by": e.by, "what": e.what, "fact": e.id}
            for e in story.events
        ],
    }


def tell(story: Story) -> None:
    """The story for people."""
    click.echo(story.title)
    for r in story.receivables:
        click.echo(
            f"    {r.invoice.number}: {paper.sum_of(r.invoice.amount)}, open {r.balance},"
            f" due {r.invoice.due:%Y-%m-%d}, {r.standing.value.replace('_', ' ')}"
        )
    click.echo()
    for event in story.events:
        click.echo(f"{event.on:%Y-%m-%d} {event.at:5}  {event.by:6}  {event.what}")
    if story.silences:
        click.echo("\nTony keeps quiet:")
    for silence in story.silences:
        until = f" until {silence.until:%Y-%m-%d}" if silence.until else ""
        click.echo(f"    {silence.cause}{until}: {silence.because}")
    if story.asks:
        click.echo("\nWaiting for you:")
    for ask in story.asks:
        click.echo(f"    {ask.id}: {ask.what}")
        for way in ask.ways:
            click.echo(f"        {way}")


def _of_ask(office: Office, ask: Ask) -> Story:
    if ask.client is None or ask.client not in office.book.clients:
        return Story(ask.what, (), (), (), (ask,))
    told = _of(office, ask.client, frozenset(ask.invoices) or None, ask.what)
    return Story(ask.what, told.receivables, told.silences, told.events, (ask,))


def _of(office: Office, client: str, numbers: frozenset[str] | None, title: str) -> Story:
    account = office.ledger.account(client, office.moment)
    # With what was written under another id; not what concerns everybody.
    facts = [fact for fact in office.ledger.file(client) if fact.client is not None]
    zone = account.client.timezone
    events = [
        *_from_book(account, numbers),
        *(
            Event(
                fact.at.astimezone(zone).date(),
                fact.by.value,
                sentence(fact),
                fact.at.astimezone(zone),
                fact.id,
            )
            for fact in facts
            if _about(fact, numbers)
        ),
    ]
    return Story(
        title,
        tuple(r for r in account.receivables if numbers is None or r.invoice.number in numbers),
        tuple(
            s
            for s in account.silences
            if numbers is None or not s.scope.invoices or numbers & set(s.scope.invoices)
        ),
        tuple(sorted(events, key=_when)),
        tuple(
            a
            for a in account.asks
            if numbers is None or not a.invoices or numbers & set(a.invoices)
        ),
    )


def _when(event: Event) -> tuple[date, bool, datetime]:
    """What the book says of a day stands first; of one instant, what was written first."""
    moment = event.moment or datetime.min.replace(tzinfo=UTC)
    return event.on, event.moment is not None, moment


def _about(fact: Fact, numbers: frozenset[str] | None) -> bool:
    named = invoices_of(fact)
    return numbers is None or not named or bool(numbers & named)


def _from_book(account: Account, numbers: frozenset[str] | None) -> list[Event]:
    events = []
    for receivable in account.receivables:
        invoice = receivable.invoice
        if numbers is not None and invoice.number not in numbers:
            continue
        amount = paper.sum_of(invoice.amount)
        events.append(Event(invoice.issued, "book", f"{invoice.number} issued: {amount}."))
        if invoice.due <= account.today:
            events.append(Event(invoice.due, "book", f"{invoice.number} was due."))
        for payment in invoice.payments:
            told = paper.sum_of(payment.amount) if payment.amount else "the balance"
            events.append(
                Event(payment.on, "book", f"{invoice.number}: {told} paid, says the book.")
            )
    for note in account.client.credit_notes:
        if numbers is None or note.credits in numbers:
            against = f" for {note.credits}" if note.credits else " on account"
            events.append(
                Event(
                    note.issued,
                    "book",
                    f"{note.number}: credit of {paper.sum_of(note.amount)}{against}.",
                )
            )
    return events
