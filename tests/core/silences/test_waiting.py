"""Hold, absent, nobody, approval.

Unless said otherwise Acme owes INV-1001 (GBP 1200.00, due Saturday 31 October 2026), the business
began with us on 1 November, and the first reminder, `overdue`, could go on Tuesday 3 November.
"""

from __future__ import annotations

from dataclasses import replace

from accountsd.core.book import Hold
from accountsd.core.journal import (
    AskKind,
    Cause,
    Stops,
)
from accountsd.core.planner import Conditions
from accountsd.core.receivable import Standing
from tests.core.answers import codes, letters, planned, silent
from tests.core.sample import account, asked, book, bounced, client, invoice, on, paused, sent

WINDER = book(client(invoice()))
TUESDAY = "2026-11-03"


def test_hold_in_the_book() -> None:
    """`hold:` is quiet through its day; the first letter goes on the next working day."""
    winder = book(client(invoice(), hold=Hold("we are talking", on("2026-11-06"))))
    assert silent(planned(winder, [], "2026-11-06"), "acme", Cause.HOLD, "2026-11-06")
    assert not planned(winder, [], "2026-11-07").dues
    assert letters(planned(winder, [], "2026-11-09")) == ["overdue"]
    assert account(winder, [], TUESDAY).receivables[0].standing is Standing.ON_HOLD


def test_hold_by_command_on_one_invoice() -> None:
    """A hold on one invoice leaves the others to be asked for."""
    other = invoice("INV-1002", issued=on("2026-10-02"))
    facts = [paused("2026-11-02", Cause.HOLD, "INV-1001", stops=Stops.ALL)]
    answer = planned(book(client(invoice(), other)), facts, TUESDAY)
    assert answer.dues[0].invoices == ("INV-1002",)
    assert codes(answer) == [("INV-1001", "hold", None)]


def test_absent() -> None:
    """Who is away is not reminded; somebody else with the role is."""
    facts = [paused("2026-11-02", Cause.ABSENT, until="2026-11-11", address="PAT@acme.example")]
    assert silent(planned(WINDER, facts, TUESDAY), "acme", Cause.ABSENT, "2026-11-11")
    kim = replace(WINDER.clients["acme"].contacts[0], name="Kim", email="kim@acme.example")
    two = book(client(invoice(), contacts=(*WINDER.clients["acme"].contacts, kim)))
    assert planned(two, facts, TUESDAY).dues[0].to == ("kim@acme.example",)
    assert planned(two, [], TUESDAY).dues[0].to == ("pat@acme.example", "kim@acme.example")


def test_nobody() -> None:
    """After a hard bounce of the only payable address nothing leaves until the book has another."""
    letter = sent(TUESDAY, "overdue")
    facts = [letter, bounced(TUESDAY, letter)]
    assert silent(planned(WINDER, facts, "2026-11-20"), "acme", Cause.NOBODY, None)
    kim = replace(WINDER.clients["acme"].contacts[0], name="Kim", email="kim@acme.example")
    mended = book(client(invoice(), contacts=(*WINDER.clients["acme"].contacts, kim)))
    answer = planned(mended, facts, "2026-11-04")
    # The bounced letter was not said: the same one goes to the next contact of the role.
    assert letters(answer) == ["overdue"]
    assert answer.dues[0].to == ("kim@acme.example",)


def test_approval() -> None:
    """While a letter waits for a nod its invoice waits; after five working days the ladder goes on."""
    said = [
        sent("2026-11-03", "overdue"),
        sent("2026-11-12", "second_reminder"),
        sent("2026-11-20", "firm"),
    ]
    facts = [*said, asked("2026-11-27", "ask", AskKind.APPROVAL, "INV-1001", letter="letter-9")]
    pending = Conditions(pending=frozenset({("INV-1001", "personal")}))
    assert silent(
        planned(WINDER, facts, "2026-12-04", conditions=pending),
        "INV-1001",
        Cause.APPROVAL,
        "2026-12-04",
    )


def test_approval_of_a_final_demand_never_lapses() -> None:
    """The final demand waits for the owner as long as it takes."""
    said = [
        sent("2026-11-03", "overdue"),
        sent("2026-12-14", "assertive"),
    ]
    facts = [*said, asked("2026-12-21", "ask", AskKind.APPROVAL, "INV-1001", letter="letter-9")]
    assert silent(planned(WINDER, facts, "2027-03-01"), "INV-1001", Cause.APPROVAL, None)


def test_approval_of_a_deed() -> None:
    """Handing over is put before the owner once, and then waits for him."""
    said = [sent("2026-11-03", "overdue"), sent("2026-12-21", "final_demand")]
    answer = planned(WINDER, said, "2027-01-04")
    assert [(due.deed, due.letter) for due in answer.dues] == [("hand over", None)]
    facts = [*said, asked("2027-01-04", "handover:INV-1001", AskKind.DEED, "INV-1001")]
    assert silent(planned(WINDER, facts, "2027-06-01"), "INV-1001", Cause.APPROVAL, None)
