"""`accountsd approve`: the owner lets a letter go (these words, this total), or a large plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from accountsd.cli.office import Office, with_office
from accountsd.core.journal import Answered, Approved, AskKind
from accountsd.core.ref import AskRef, ClientRef, InvoiceRef, LetterRef, Ref
from accountsd.errors import NothingMatched, UsageError
from accountsd.ledger import PLAN_APPROVED, SURPRISE
from accountsd.store import LetterState

if TYPE_CHECKING:
    from accountsd.core.journal import Ask, Fact
    from accountsd.core.word import Speech
    from accountsd.store import Outgoing

# `approve plan`: the one REF that names neither an invoice nor a client.
PLAN = "plan"


@click.command()
@click.argument("ref")
@with_office
def approve(office: Office, ref: str) -> None:
    """Let a waiting letter go (its key, its ask, or its invoice); `approve plan` lets a large day go."""
    if ref == PLAN:
        _approve_plan(office)
        return
    waiting = _waiting(office, office.find(ref), ref)
    speech = office.speech()
    total = asked_total(waiting)
    facts: list[Fact] = [
        speech.fact(Approved, 0, waiting.letter.client, letter=waiting.letter.key, total=total)
    ]
    facts += answers(
        office, speech, [a for a in _asks(office) if a.letter == waiting.id], "approve", 1
    )
    if not office.store.outbox.approve(waiting.id, office.moment, tuple(facts)):
        raise UsageError(f"{waiting.letter.key} no longer waits for approval")
    click.echo(
        f"{waiting.letter.key}: approved ({total}); it leaves in the client's next office hours."
    )


def asked_total(outgoing: Outgoing) -> str:
    """What the letter says in money, a sum a currency: the total that is approved."""
    sums: dict[str, int] = {}
    texts: dict[str, str] = {}
    for said in outgoing.letter.said:
        currency = said.residual.currency
        sums[currency] = sums.get(currency, 0) + said.residual.minor
        texts[currency] = f"{currency} {type(said.residual)(sums[currency], currency)}"
    return ", ".join(texts.values())


def answers(office: Office, speech: Speech, asks: list[Ask], word: str, first: int) -> list[Fact]:
    """Facts that close these asks, numbered from `first`."""
    return [
        speech.fact(Answered, number, ask.client, ask=ask.id, word=word)
        for number, ask in enumerate(asks, start=first)
    ]


def _approve_plan(office: Office) -> None:
    asks = [ask for ask in _asks(office) if ask.kind is AskKind.SURPRISE]
    if office.store.meta.get(SURPRISE) is None and not asks:
        raise UsageError("no plan is held back")
    office.store.meta.set(PLAN_APPROVED, office.today.isoformat())
    office.store.meta.forget(SURPRISE)
    office.store.journal.record(answers(office, office.speech(), asks, "approve plan", 0))
    click.echo(f"The plan of {office.today:%Y-%m-%d} goes ahead.")


def _waiting(office: Office, ref: Ref, text: str) -> Outgoing:
    letters = office.store.outbox.letters(LetterState.WAITING)
    match ref:
        case LetterRef(letter=letter):
            found = [o for o in letters if o.id == letter]
        case AskRef(ask=ask):
            found = [o for o in letters if o.id == ask.letter]
        case InvoiceRef(number=number):
            found = [o for o in letters if number in {said.invoice for said in o.letter.said}]
        case ClientRef(client=client):
            found = [o for o in letters if o.letter.client == client]
    if len(found) != 1:
        raise NothingMatched(f"{text} (waiting for approval)", [o.letter.key for o in found])
    return found[0]


def _asks(office: Office) -> list[Ask]:
    return [record.ask for record in office.store.journal.open_asks()]
