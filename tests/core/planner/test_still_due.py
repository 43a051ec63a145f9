"""The second look before a letter leaves, and the step that comes next for one invoice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from accountsd.core.book import CreditNote, Hold
from accountsd.core.journal import By, Cause, Disputed, FactBase, Stops
from accountsd.core.letter import Said
from accountsd.core.planner import Conditions, away, last_step, next_step, still_due
from tests.core.answers import planned
from tests.core.sample import (
    account,
    at,
    base,
    book,
    client,
    gbp,
    heard,
    invoice,
    on,
    paused,
    payment,
    promised,
    sent,
)

TUESDAY = "2026-11-03"
WINDER = book(client(invoice()))
OVERDUE = planned(WINDER, [], TUESDAY).dues[0]


def reason(
    *facts: FactBase,
    winder: object = None,
    conditions: Conditions = Conditions(),  # noqa: B008
) -> str | None:
    """Why the queued first reminder should not go on Tuesday afternoon."""
    of = winder if isinstance(winder, type(WINDER)) else WINDER
    return still_due(
        of,
        account(of, facts, TUESDAY, "15:00"),
        OVERDUE.said,
        at(TUESDAY, "15:00"),
        conditions,
        listed=OVERDUE.invoices,
        totals=OVERDUE.totals,
    )


def test_nothing_has_happened() -> None:
    """The letter in the outbox does not stand in its own way, nor does the hour."""
    queued = Conditions(pending=frozenset({("INV-1001", "overdue")}))
    assert reason(conditions=queued) is None
    facts = account(WINDER, [], TUESDAY, "20:00")
    assert still_due(WINDER, facts, OVERDUE.said, at(TUESDAY, "20:00")) is None


def test_a_mail_came_in_between() -> None:
    """A person wrote at noon: the reminder is withdrawn, with the reason."""
    assert reason(heard(TUESDAY, clock="12:00")) == (
        "Acme Ltd wrote on 3 November; Tony leaves them two working days."
    )


def test_what_else_withdraws_a_letter() -> None:
    """A dispute, a promise, a hold, an unread mailbox, an unread mail."""
    assert reason(Disputed(**base(TUESDAY, By.CLIENT), invoices=("INV-1001",)))
    assert reason(promised(TUESDAY, "2026-11-06", "INV-1001"))
    assert reason(paused(TUESDAY, Cause.HOLD, stops=Stops.ALL))
    assert reason(conditions=Conditions(assume_read=False))
    assert reason(conditions=Conditions(unread=frozenset({"acme"})))
    assert reason(winder=replace(WINDER, config_broken="config.yaml:1:1"))


def test_whom_it_was_for_has_gone_away() -> None:
    """An automatic reply came after the letter was written: it waits for somebody to be there."""
    auto_reply = paused(TUESDAY, Cause.ABSENT, until="2026-11-11", address="pat@acme.example")
    acme = account(WINDER, [auto_reply], TUESDAY)
    assert away(acme, ("Pat@acme.example",)) == (
        "pat@acme.example is away, by the automatic reply of 3 November."
        " Tony waits through 11 November."
    )
    assert away(acme, ("pat@acme.example", "kim@acme.example")) is None


def test_money_came_in_between() -> None:
    """Paid: no longer open. Paid in part: the letter names a wrong sum."""
    paid = book(client(invoice(payments=(payment(TUESDAY),))))
    assert reason(winder=paid) == "INV-1001 is no longer open."
    part = book(client(invoice(payments=(payment(TUESDAY, "200.00"),))))
    assert (
        reason(winder=part)
        == "The letter says that GBP 1200.00 of INV-1001 is open; it is GBP 1000.00."
    )


def test_credit_came_in_between() -> None:
    """A credit note on account makes the sum in the letter too high."""
    note = CreditNote("CN-8", "acme", on(TUESDAY), gbp("50.00"))
    credited = book(client(invoice(), credit_notes=(note,)))
    assert reason(winder=credited) == (
        "The letter asks for GBP 1200.00, and that is no longer what is owed."
    )


def test_the_book_was_edited_in_between() -> None:
    """Another due day, or the same words said already."""
    moved = book(client(invoice(due=on("2026-11-30"))))
    assert reason(winder=moved) == "INV-1001 is due on another day now: 2026-11-30."
    said = still_due(
        WINDER,
        account(WINDER, [sent(TUESDAY, "overdue")], "2026-11-20"),
        OVERDUE.said,
        at("2026-11-20"),
    )
    assert said == "“overdue” has been said about INV-1001 already."
    assert reason(winder=book(client())) == "INV-1001 is no longer open."


def test_a_letter_that_waited_too_long() -> None:
    """“Soon due” stuck in the outbox until after the due day is not sent any more."""
    upcoming = (Said("INV-1001", "upcoming", gbp("1200.00"), on("2026-10-31")),)
    late = account(WINDER, [], "2026-11-02")
    why = still_due(WINDER, late, upcoming, at("2026-11-02"))
    assert why == "It is too late now for “upcoming” about INV-1001."


def test_a_listed_invoice_was_paid() -> None:
    """An invoice that the letter only lists counts as well."""
    two = book(client(invoice(), invoice("INV-2", payments=(payment(TUESDAY),))))
    why = still_due(
        two, account(two, [], TUESDAY), OVERDUE.said, at(TUESDAY), listed=("INV-1001", "INV-2")
    )
    assert why == "INV-2 is no longer open."


def test_an_invoice_letter_is_stopped_by_less() -> None:
    """A dispute does not stop next month's invoice; a hold does."""
    new = book(client(invoice(issued=on(TUESDAY), due=on("2026-12-03"))))
    said = (Said("INV-1001", "invoice", gbp("1200.00"), on("2026-12-03")),)
    quiet = account(new, [paused(TUESDAY, Cause.COMPLAINT)], TUESDAY)
    assert still_due(new, quiet, said, at(TUESDAY)) is None
    held = book(replace(new.clients["acme"], hold=Hold("we are talking")))
    why = still_due(held, account(held, [], TUESDAY), said, at(TUESDAY))
    assert why == "Acme Ltd is on hold in the book: we are talking."


@pytest.mark.parametrize(
    ("facts", "day", "step"),
    [
        ([], "2026-11-02", ("overdue", "2026-11-03")),
        ([], "2026-11-07", ("overdue", "2026-11-09")),  # a Saturday: Monday
        ([sent(TUESDAY, "overdue")], "2026-11-03", ("second", "2026-11-12")),
        ([promised("2026-11-02", "2026-11-13", "INV-1001")], TUESDAY, ("overdue", "2026-11-19")),
        ([paused("2026-11-02", Cause.UNANSWERED, ask="abc")], TUESDAY, None),
        ([sent("2026-12-21", "final_demand")], "2026-12-21", ("handover", "2027-01-04")),
    ],
)
def test_the_next_step(facts: list[FactBase], day: str, step: tuple[str, str] | None) -> None:
    """What comes next and on what day, the silences counted in; nothing while one has no end."""
    acme = account(WINDER, facts, day)
    found = next_step(WINDER, acme, acme.receivables[0], at(day))
    assert found == ((step[0], on(step[1])) if step else None)


def test_the_last_step() -> None:
    """The step said last, by the policy's name for it."""
    facts = [sent(TUESDAY, "overdue"), sent("2026-11-12", "second_reminder")]
    assert last_step(account(WINDER, facts, "2026-11-13").receivables[0]) == "second"
    assert last_step(account(WINDER, [], "2026-11-13").receivables[0]) is None
