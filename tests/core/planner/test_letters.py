"""Whom a letter goes to, when, and whose nod it needs; what is in the outbox or held."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from accountsd.core.book import (
    ClientKind,
    Contact,
    Deed,
    Mode,
    Role,
    Sender,
    Step,
)
from accountsd.core.journal import By, HandedOver
from accountsd.core.planner import Conditions
from accountsd.core.terms import parse_when
from tests.core.answers import letters, planned
from tests.core.sample import STEPS, base, book, client, invoice, on, policy, sent

TUESDAY = "2026-11-03"
WINDER = book(client(invoice()))


def test_copies_by_role() -> None:
    """Copy always; the approver on courtesy and upcoming; the boss where the step says so."""
    acme = client(
        invoice(),
        contacts=(
            Contact("Pat Lee", "pat@acme.example", Role.PAYABLE),
            Contact("Sam Cole", "sam@acme.example", Role.BOSS),
            Contact("Kim", "kim@acme.example", Role.APPROVER),
            Contact("Files", "files@acme.example", Role.COPY),
        ),
    )
    said = [sent("2026-11-03", "overdue"), sent("2026-11-27", "personal")]
    assert planned(book(acme), [], TUESDAY).dues[0].cc == ("files@acme.example",)
    boss = planned(book(acme), said, "2026-12-07").dues[0]
    assert (boss.letter, boss.cc) == ("escalation", ("sam@acme.example", "files@acme.example"))
    upcoming = book(replace(acme, invoices=(invoice(due=on("2026-11-06")),)))
    assert planned(upcoming, [], TUESDAY).dues[0].cc == ("kim@acme.example", "files@acme.example")


@pytest.mark.parametrize(
    ("kind", "copied"),
    [
        (ClientKind.COMPANY, True),
        (ClientKind.PUBLIC_BODY, True),
        (ClientKind.SOLE_TRADER, False),
        (ClientKind.CONSUMER, False),
    ],
)
def test_the_boss_is_copied_in_at_companies_only(kind: ClientKind, copied: bool) -> None:
    """Nobody writes to the employer of a person who owes."""
    winder = book(client(invoice(), kind=kind))
    said = [sent("2026-11-03", "overdue"), sent("2026-11-27", "personal")]
    assert bool(planned(winder, said, "2026-12-07").dues[0].cc) is copied


def test_what_needs_a_nod() -> None:
    """`approve`, `from: owner`, and with mode approve every chase, but no invoice."""
    said = [sent("2026-11-03", "overdue"), sent("2026-11-20", "firm")]
    owners = planned(WINDER, said, "2026-11-27").dues[0]
    assert (owners.step, owners.sender, owners.needs_approval) == ("personal", Sender.OWNER, True)
    escalation = planned(WINDER, [*said, sent("2026-11-27", "personal")], "2026-12-07").dues[0]
    assert (escalation.step, escalation.needs_approval) == ("escalate", True)
    assert planned(replace(WINDER, mode=Mode.APPROVE), [], TUESDAY).dues[0].needs_approval
    new = book(client(invoice(issued=on(TUESDAY), due=on("2026-12-03"))), mode=Mode.APPROVE)
    assert not planned(new, [], TUESDAY).dues[0].needs_approval


def test_deeds_stand_beside_the_letter() -> None:
    """A call is due for one invoice and a reminder for another: both are told, each by itself."""
    steps = (Step("call", parse_when("20 days after due"), deed=Deed.CALL),)
    two = (invoice("INV-1", due=on("2026-10-09"), policy=policy(steps=steps)), invoice("INV-2"))
    answer = planned(book(client(*two)), [], TUESDAY)
    assert [(due.step, due.deed, due.letter, due.invoices) for due in answer.dues] == [
        ("call", Deed.CALL, None, ("INV-1",)),
        ("overdue", None, "overdue", ("INV-2",)),
    ]
    assert answer.dues[0].to == ()


def test_office_hours_are_the_clients() -> None:
    """At nine in London New York has yet to open and Auckland has closed."""
    away = [
        client(
            invoice("INV-1", client="ny"),
            id="ny",
            timezone=ZoneInfo("America/New_York"),
            country="US",
        ),
        client(
            invoice("INV-2", client="nz"),
            id="nz",
            timezone=ZoneInfo("Pacific/Auckland"),
            country="NZ",
        ),
    ]
    noon = planned(book(*away), [], TUESDAY, "09:00")
    assert [(due.client, due.send_at.isoformat()) for due in noon.dues] == [
        ("ny", "2026-11-03T09:00:00-05:00")
    ]
    evening = planned(book(*away), [], TUESDAY, "21:00")
    assert [(due.client, due.send_at.isoformat()) for due in evening.dues] == [
        ("ny", "2026-11-03T16:00:00-05:00"),
        ("nz", "2026-11-04T10:00:00+13:00"),
    ]


@pytest.mark.parametrize(
    ("day", "clock"),
    [
        ("2026-11-03", "16:30"),
        ("2026-11-07", "10:00"),
        ("2026-12-25", "10:00"),
        ("2027-01-01", "10:00"),
    ],
)
def test_never_a_bad_hour(day: str, clock: str) -> None:
    """Nothing after closing, at weekends, or on a public holiday there."""
    assert not planned(WINDER, [], day, clock).dues


def test_what_is_handed_over_or_in_the_outbox_is_not_planned() -> None:
    """An agency has it, or the letter is already written."""
    gone = HandedOver(**base("2026-11-02", By.OWNER), invoices=("INV-1001",))
    assert planned(WINDER, [gone], TUESDAY) == planned(book(client()), [], TUESDAY)
    two = book(client(invoice(), invoice("INV-2")))
    queued = Conditions(pending=frozenset({("INV-1001", "overdue")}))
    assert not planned(two, [], TUESDAY, conditions=queued).dues


def test_held_tells_of_overdue_invoices_between_reminders() -> None:
    """Between two reminders an overdue invoice is not held by anything but the gap, and then by nothing."""
    facts = [sent(TUESDAY, "overdue")]
    assert [held.code.value for held in planned(WINDER, facts, "2026-11-06").held] == [
        "just spoken"
    ]
    assert not planned(WINDER, facts, "2026-11-09").held


def test_a_clients_letter_keeps_to_the_gap_of_its_policy() -> None:
    """When all open invoices share another policy, its gap counts; with several, the client's."""
    patient = policy(name="patient", gap=replace(policy().gap, count=14), steps=STEPS)
    facts = [sent(TUESDAY, "overdue", "INV-1")]
    alone = book(client(invoice("INV-1", policy=patient), invoice("INV-2", policy=patient)))
    mixed = book(client(invoice("INV-1", policy=patient), invoice("INV-2")))
    assert planned(alone, facts, "2026-11-09").held[0].until == on("2026-11-16")
    assert letters(planned(mixed, facts, "2026-11-09")) == ["overdue"]
