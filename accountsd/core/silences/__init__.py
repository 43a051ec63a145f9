"""When Tony keeps quiet: the table of silences.md, a room for each kind of row.

`paused` what a fact began and a word ends · `promises` · `advices` · `state` what follows from the
account itself. Rows that the journal cannot know (mailbox unread, unread, in doubt, surprise, state
older than the mailbox) come from the shell as `Conditions`: see `planner`. No silence is silent: each
has an end of its own, or an Ask that grows louder.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core import contacts
from accountsd.core.calendar import add_working_days
from accountsd.core.journal import Cause, Disputed, Scope, Stops
from accountsd.core.receivable import Silence
from accountsd.core.silences import advices, paused, promises, state

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from accountsd.core.book import Invoice
    from accountsd.core.dossier import Dossier
    from accountsd.core.journal import Sent
    from accountsd.core.silences.advices import Line
    from accountsd.core.silences.promises import Heard

# An Ask that waits is flagged again after so many working days.
LOUDER_AFTER = (3, 10, 30)


def louder_on(ask_since: date, today: date, country: str, region: str | None) -> int:
    """How many times an ask should have been flagged again by today: 0 to 3.

    Asked as "due and not yet done": a flag that a day of outage swallowed is made up for later.
    """
    return sum(today >= add_working_days(ask_since, days, country, region) for days in LOUDER_AFTER)


def silences_of(
    dossier: Dossier, reached: tuple[Sent, ...], heard: Sequence[Heard], lines: Sequence[Line]
) -> Iterator[Silence]:
    """All that keep Tony quiet today, row by row of silences.md."""
    yield from state.just_spoken(dossier, reached)
    yield from promises.silences(dossier, heard)
    yield from advices.silences(dossier, lines)
    yield from _disputes(dossier)
    yield from paused.silences(dossier)
    yield from state.held_in_book(dossier)
    yield from state.nobody(dossier, contacts.payable(dossier.client, dossier.contacts))
    yield from state.approval(dossier)
    yield from state.book_wrong(dossier)
    for invoice in dossier.owed():
        yield from state.pay_run(dossier, invoice)
        yield from state.books_behind(dossier, invoice)
        yield from state.small_rest(dossier, invoice, _askable(dossier, invoice, lines))
        yield from state.at_most(dossier, invoice)


def _disputes(dossier: Dossier) -> Iterator[Silence]:
    """Contested: quiet until settled, or credited or paid to nothing."""
    latest = {frozenset(fact.invoices): fact for fact in dossier.history.of(Disputed)}
    for fact in latest.values():
        day = dossier.day(fact)
        named = fact.invoices or tuple(
            invoice.number for invoice in dossier.client.invoices if invoice.issued <= day
        )
        left = dossier.left_of(Cause.DISPUTED, Scope(named), fact) if named else None
        covered = tuple(n for n in left.invoices if dossier.balance(n)) if left else ()
        if covered:
            because = (
                f"{dossier.client.name} contested {', '.join(covered)} on {dossier.say(day)};"
                " it is not asked for until you settle it."
            )
            ask, mail = dossier.ask_about(fact), dossier.mail_of(fact)
            yield Silence(
                Cause.DISPUTED, Scope(covered), Stops.CHASES, day, None, because, ask, mail
            )


def _askable(dossier: Dossier, invoice: Invoice, lines: Sequence[Line]) -> int:
    balance = dossier.balances.owed[invoice.number]
    told = advices.covered(lines, invoice.number, balance, dossier.today)
    return balance.minor - (told.minor if told else 0)
