"""`accountsd resolve`: the owner has dealt with it; what waited for him ends."""

from __future__ import annotations

import click

from accountsd.cli.office import Office, with_office
from accountsd.core.journal import AskKind
from accountsd.core.ref import AskRef, ClientRef, InvoiceRef, LetterRef
from accountsd.core.word import quiet
from accountsd.ledger import STATE_OLDER


@click.command()
@click.argument("ref")
@with_office
def resolve(office: Office, ref: str) -> None:
    """Close an ask, or every open ask about an invoice or a client."""
    records = [record.ask for record in office.store.journal.open_asks()]
    match office.find(ref):
        case AskRef(ask=ask):
            asks = [ask]
        case InvoiceRef(number=number):
            asks = [ask for ask in records if number in ask.invoices]
        case ClientRef(client=client):
            asks = [ask for ask in records if ask.client == client]
        case LetterRef(letter=letter):
            asks = [ask for ask in records if ask.letter == letter]
    clients = {ask.client for ask in asks if ask.client in office.book.clients}
    account = (
        office.ledger.account(clients.pop() or "", office.moment) if len(clients) == 1 else None
    )
    word = quiet.resolve(office.speech(), asks, account)
    office.store.journal.record(word.facts)
    if any(ask.kind is AskKind.FIRST_START and ask.client is None for ask in asks):
        office.store.meta.forget(STATE_OLDER)
    for sentence in word.changed:
        click.echo(sentence)
