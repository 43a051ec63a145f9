"""`accountsd approve`: the owner lets a letter go (these words, this total), or a large plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from accountsd import approvals, corrections
from accountsd.cli.office import Office, with_office
from accountsd.core.journal import AskKind
from accountsd.core.ref import AskRef, ClientRef, InvoiceRef, LetterRef, Ref
from accountsd.errors import NothingMatched, UsageError
from accountsd.ledger import PLAN_APPROVED, SURPRISE
from accountsd.store import LetterState

if TYPE_CHECKING:
    from accountsd.core.journal import Ask
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
    found = office.find(ref)
    if isinstance(found, AskRef) and corrections.is_about_a_change(found.ask):
        key = corrections.send(
            office.ledger, office.store, office.templates, found.ask, office.speech(), office.moment
        )
        click.echo(f"{key}: queued; it leaves with the daemon's next round.")
        return
    waiting = _waiting(office, found, ref)
    if not approvals.approve(office.store, waiting, office.speech(), office.moment):
        raise UsageError(f"{waiting.letter.key} no longer waits for approval")
    total = approvals.asked_total(waiting)
    click.echo(
        f"{waiting.letter.key}: approved ({total}); it leaves in the client's next office hours."
    )


def _approve_plan(office: Office) -> None:
    asks = [ask for ask in _asks(office) if ask.kind is AskKind.SURPRISE]
    if not asks:
        raise UsageError("no plan is held back")
    office.store.meta.set(PLAN_APPROVED, office.today.isoformat())
    office.store.meta.forget(SURPRISE)
    office.store.journal.record(approvals.answers(office.speech(), asks, "approve plan", 0))
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
