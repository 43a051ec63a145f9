"""What only the shell knows: mailbox unread, unread, in doubt, surprise, an older state.

Unless said otherwise Acme owes INV-1001 (GBP 1200.00, due Saturday 31 October 2026), the business
began with us on 1 November, and the first reminder, `overdue`, could go on Tuesday 3 November.
"""

from __future__ import annotations

from datetime import timedelta

from accountsd.core.journal import (
    Cause,
)
from accountsd.core.planner import Conditions
from tests.core.answers import letters, planned, silent
from tests.core.sample import at, book, client, invoice, on

WINDER = book(client(invoice()))
TUESDAY = "2026-11-03"


def test_mailbox_unread() -> None:
    """Nothing leaves when the last full scan is older than two minutes; after the next one it does."""
    now = at(TUESDAY)
    old = Conditions(assume_read=False, last_full_scan=now - timedelta(minutes=2, seconds=1))
    fresh = Conditions(assume_read=False, last_full_scan=now - timedelta(minutes=2))
    assert silent(planned(WINDER, [], TUESDAY, conditions=old), "acme", Cause.MAILBOX_UNREAD, None)
    never = Conditions(assume_read=False)
    assert silent(
        planned(WINDER, [], TUESDAY, conditions=never), "acme", Cause.MAILBOX_UNREAD, None
    )
    assert letters(planned(WINDER, [], TUESDAY, conditions=fresh)) == ["overdue"]


def test_unread() -> None:
    """A client whose mail lies unread gets no letter at all, not even a new invoice."""
    fresh = invoice(issued=on("2026-11-03"), due=on("2026-12-03"))
    waiting = Conditions(unread=frozenset({"acme"}))
    assert silent(planned(WINDER, [], TUESDAY, conditions=waiting), "acme", Cause.UNREAD, None)
    answer = planned(book(client(fresh)), [], TUESDAY, conditions=waiting)
    assert silent(answer, "acme", Cause.UNREAD, None)


def test_in_doubt() -> None:
    """While a letter may or may not have arrived, the client gets no other."""
    doubt = Conditions(in_doubt=frozenset({"acme"}))
    assert silent(planned(WINDER, [], TUESDAY, conditions=doubt), "acme", Cause.IN_DOUBT, None)


def test_state_older_than_the_mailbox() -> None:
    """Letters of ours that the journal does not know: nothing is sent until they are rebuilt."""
    older = Conditions(state_older="The mailbox holds 3 letters that the journal does not know.")
    assert silent(planned(WINDER, [], TUESDAY, conditions=older), "acme", Cause.STATE_OLDER, None)


def test_surprise() -> None:
    """Eleven reminders at once on a quiet book are held as a surprise until the owner approves the plan."""
    many = [client(invoice(f"INV-{n}", client=f"client-{n}"), id=f"client-{n}") for n in range(11)]
    winder = book(*many)
    answer = planned(winder, [], TUESDAY)
    assert not answer.dues
    assert {held.code for held in answer.held} == {Cause.SURPRISE}
    assert len(answer.held) == 11
    approved = Conditions(approved_plan_on=on(TUESDAY))
    assert len(planned(winder, [], TUESDAY, conditions=approved).dues) == 11
    usual = Conditions(largest_day=4)
    assert len(planned(winder, [], TUESDAY, conditions=usual).dues) == 11


def test_surprise_of_a_book_that_shrank() -> None:
    """When too much went from the book at once, chases wait until the owner has approved the plan."""
    told = "12 of 40 open invoices are no longer in the book."
    gone = Conditions(surprise=told)
    assert silent(planned(WINDER, [], TUESDAY, conditions=gone), "acme", Cause.SURPRISE, None)
    nodded = Conditions(surprise=told, approved_plan_on=on(TUESDAY))
    assert letters(planned(WINDER, [], TUESDAY, conditions=nodded)) == ["overdue"]
