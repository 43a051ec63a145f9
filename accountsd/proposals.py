"""Plan → letters in the outbox: what is due to be said becomes a row, with its words, in one transaction.

Gather the accounts, decide with the planner, write letters and asks. Nothing is sent here: the outbox
looks again before each letter leaves.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.book import Mode, Sender
from accountsd.core.calendar import today_in
from accountsd.core.journal import Ask, AskKind, Cause
from accountsd.core.ladder import deed_ask_id
from accountsd.core.planner import plan
from accountsd.core.vigil import ask_id, put
from accountsd.errors import Unwritable
from accountsd.store import NewLetter, new_letter_id

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from accountsd.core.book import Book
    from accountsd.core.letter import Letter, Thread
    from accountsd.core.planner import Due, Plan
    from accountsd.core.receivable import Account
    from accountsd.ledger import Ledger
    from accountsd.store import Queued, Store
    from accountsd.unwritten import Unwritten

    Compose = Callable[[Due, Account, Book, Thread], Letter]


@dataclass(frozen=True, slots=True)
class Proposed:
    """What became of today's plan."""

    plan: Plan
    written: int


def propose(
    ledger: Ledger, store: Store, compose: Compose, unwritten: Unwritten, now: datetime
) -> Proposed:
    """Write the letters that are due now. The mailbox is read again before any of them leaves."""
    accounts = ledger.accounts(now)
    due_now = plan(ledger.book, accounts, now, ledger.conditions(now))
    if ledger.book.mode is Mode.REHEARSAL:
        return Proposed(due_now, 0)
    _ask_about_surprise(ledger, store, due_now, now)
    written = 0
    for due in due_now.dues:
        try:
            written += _write(store, due, accounts[due.client], ledger.book, compose, now)
        except Unwritable as slip:
            unwritten.met(due.key, due.letter or due.step, slip)
    return Proposed(due_now, written)


def _write(
    store: Store, due: Due, account: Account, book: Book, compose: Compose, now: datetime
) -> int:
    if due.letter is None or due.sender is Sender.OWNER:
        return _put_before_owner(store, due, account, book, compose, now)
    return len(_queue(store, due, account, book, compose, now).written)


def _ask_about_surprise(ledger: Ledger, store: Store, due_now: Plan, now: datetime) -> None:
    """A plan that the planner holds back as a surprise is put before the owner, once a day."""
    held = [h for h in due_now.held if h.code is Cause.SURPRISE]
    if not held:
        return
    today = today_in(ledger.book.business.timezone, now)
    ask = Ask(
        id=ask_id("surprise", today.isoformat()),
        kind=AskKind.SURPRISE,
        client=None,
        invoices=(),
        what=held[0].reason,
        evidence=tuple(h.ref for h in held),
        ways=("accountsd plan, to look at it", "accountsd approve plan, to let it go"),
    )
    store.journal.record([put(ask, now)])


def _queue(
    store: Store, due: Due, account: Account, book: Book, compose: Compose, now: datetime
) -> Queued:
    letter = compose(due, account, book, store.outbox.thread_of(due.invoices))
    identity = new_letter_id()
    facts = (put(_approval_ask(due, letter, identity), now),) if letter.needs_approval else ()
    return store.outbox.queue([NewLetter(identity, letter, facts)], now)


def _approval_ask(due: Due, letter: Letter, identity: str) -> Ask:
    totals = ", ".join(f"{m.currency} {m}" for m in due.totals.values())
    return Ask(
        id=ask_id("approve", identity),
        kind=AskKind.APPROVAL,
        client=due.client,
        invoices=due.invoices,
        what=f"May “{letter.subject}” go to {', '.join(due.to)}? It asks for {totals}.",
        evidence=(letter.text,),
        ways=(f"accountsd approve {due.key}", f"accountsd outbox drop {due.key}"),
        letter=identity,
    )


def _put_before_owner(
    store: Store, due: Due, account: Account, book: Book, compose: Compose, now: datetime
) -> int:
    """A step that is the owner's own: a call, a personal letter, handing over. Asked once."""
    what, evidence = _deed(due, account)
    if due.letter is not None:
        evidence = (compose(due, account, book, store.outbox.thread_of(due.invoices)).text,)
    ask = Ask(
        id=deed_ask_id(due.tone, due.step),
        kind=AskKind.DEED,
        client=due.client,
        invoices=due.invoices,
        what=what,
        evidence=evidence,
        ways=_ways(due),
    )
    return store.journal.record([put(ask, now)])


def _deed(due: Due, account: Account) -> tuple[str, tuple[str, ...]]:
    name = account.client.name
    totals = ", ".join(f"{m.currency} {m}" for m in due.totals.values())
    match due.deed:
        case None:
            return f"A personal letter of yours to {name} is due ({totals}); a draft is below.", ()
        case deed:
            return f"The ladder says “{deed}” for {name}: {', '.join(due.invoices)} ({totals}).", (
                due.because,
            )


def _ways(due: Due) -> tuple[str, ...]:
    if due.letter is not None:
        return (
            "write it from your own address, with the accounts mailbox in Cc",
            f"accountsd resolve {deed_ask_id(due.tone, due.step)}",
        )
    return (
        f"accountsd hand-over {due.tone}",
        f"accountsd resolve {deed_ask_id(due.tone, due.step)}",
        f"accountsd hold {due.tone} --until DATE",
    )
