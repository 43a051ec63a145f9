"""The days to come: a whole ladder walked in advance, over weekends, Christmas and the change of clocks."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise
from typing import cast
from zoneinfo import ZoneInfo

from accountsd.core.book import Book
from accountsd.core.journal import Cause, Fact, FactBase
from accountsd.core.planner import Conditions, Plan, forecast
from tests.core.sample import (
    LONDON,
    at,
    book,
    client,
    heard,
    invoice,
    on,
    paused,
    promised,
    sent,
)

NEW = book(client(invoice(issued=on("2026-11-03"), due=on("2026-12-03"))))


def ahead(
    winder: Book,
    start: datetime,
    count: int,
    *facts: FactBase,
    conditions: Conditions = Conditions(),  # noqa: B008
) -> Plan:
    """The forecast, with these facts of Acme's."""
    known = cast("dict[str | None, list[Fact]]", {"acme": list(facts)})
    return forecast(winder, known, start, count, conditions)


def days(answer: Plan) -> list[tuple[str, str]]:
    """Steps and the days on which they leave."""
    return [(due.step, due.send_at.date().isoformat()) for due in answer.dues]


def test_a_whole_ladder() -> None:
    """From the invoice to the handing over, each step on its day, weekends and Christmas passed over."""
    answer = ahead(NEW, at("2026-11-03", "00:00"), 120)
    assert days(answer) == [
        ("invoice", "2026-11-03"),
        ("courtesy", "2026-11-09"),
        ("upcoming", "2026-11-27"),
        ("overdue", "2026-12-04"),
        ("second", "2026-12-14"),
        ("firm", "2026-12-21"),
        ("personal", "2026-12-29"),
        ("escalate", "2027-01-07"),
        ("assertive", "2027-01-14"),
        ("notice", "2027-01-21"),
        ("handover", "2027-02-04"),
    ]
    assert {f"{due.send_at:%H:%M %Z}" for due in answer.dues} == {"09:00 GMT"}


def test_one_day_is_the_plan_of_that_day() -> None:
    """With one day the forecast is the plan, at the moment asked for."""
    now = at("2026-12-04", "11:15")
    said = sent("2026-11-03", "invoice")
    (due,) = ahead(NEW, now, 1, said).dues
    assert due.send_at == now
    assert not ahead(NEW, at("2026-12-04", "16:30"), 1, said).dues


def test_after_an_outage_one_letter_and_not_a_burst() -> None:
    """A machine that slept for half a year begins with the mildest reminder and keeps the distances."""
    answer = ahead(NEW, at("2027-06-01", "00:00"), 40, sent("2026-11-03", "invoice"))
    assert days(answer) == [
        ("overdue", "2027-06-01"),
        ("second", "2027-06-10"),
        ("firm", "2027-06-18"),
        ("personal", "2027-06-25"),
        ("escalate", "2027-07-05"),
    ]


def test_ten_late_invoices_are_one_letter_every_gap() -> None:
    """A new book with ten late invoices writes one letter, then waits; never two within five days."""
    many = [invoice(f"INV-{n}", due=on(f"2026-09-{n + 10}")) for n in range(10)]
    answer = ahead(book(client(*many)), at("2026-11-03", "00:00"), 60)
    sent_on = [due.send_at.date() for due in answer.dues if due.letter]
    assert all((later - day).days >= 5 for day, later in pairwise(sent_on))
    assert len(answer.dues[0].said) == 10
    letters = [(said.invoice, said.letter) for due in answer.dues for said in due.said]
    assert len(letters) == len(set(letters))


def test_facts_of_that_day_count_and_later_ones_do_not() -> None:
    """Asked on a Friday about the Tuesday before: what came that Tuesday counts, Wednesday's mail not."""
    winder = book(client(invoice()))
    tuesday = datetime(2026, 11, 3, tzinfo=LONDON)
    assert days(ahead(winder, tuesday, 1, heard("2026-11-04"))) == [("overdue", "2026-11-03")]
    assert not ahead(winder, tuesday, 1, heard("2026-11-03", clock="17:00")).dues


def test_held_is_told_of_the_first_day() -> None:
    """What is silent today is listed once, though it may end within the days asked for."""
    winder = book(client(invoice()))
    promise = promised("2026-11-02", "2026-11-06", "INV-1001")
    answer = ahead(winder, at("2026-11-03", "00:00"), 14, promise)
    assert [(held.ref, held.code, held.until) for held in answer.held] == [
        ("INV-1001", Cause.PROMISED, on("2026-11-11"))
    ]
    assert days(answer) == [("overdue", "2026-11-12")]


def test_what_has_no_end_is_never_forecast() -> None:
    """A client on hold without an end gets nothing in a year."""
    legal = paused("2026-11-02", Cause.LEGAL, ask="abc")
    assert not ahead(book(client(invoice())), at("2026-11-03"), 365, legal).dues


def test_each_client_wakes_at_its_own_midnight() -> None:
    """Asked in London for the 3rd: New York's 3rd and Auckland's 3rd are meant."""
    away = [
        client(
            invoice(f"INV-{name}", client=name), id=name, timezone=ZoneInfo(zone), country=country
        )
        for name, zone, country in (
            ("ny", "America/New_York", "US"),
            ("nz", "Pacific/Auckland", "NZ"),
        )
    ]
    answer = ahead(book(*away), datetime(2026, 11, 2, tzinfo=LONDON), 2)
    assert sorted((due.client, due.send_at.isoformat()) for due in answer.dues) == [
        ("ny", "2026-11-03T09:00:00-05:00"),
        ("nz", "2026-11-03T09:00:00+13:00"),
    ]


def test_the_hour_of_opening_follows_the_clocks() -> None:
    """Nine in the morning in London stays nine when summer time ends on 25 October."""
    early = invoice(issued=on("2026-09-01"), due=on("2026-10-21"))
    answer = ahead(book(client(early)), at("2026-10-22", "00:00"), 20)
    assert [due.send_at.isoformat() for due in answer.dues] == [
        "2026-10-22T09:00:00+01:00",
        "2026-11-02T09:00:00+00:00",
        "2026-11-09T09:00:00+00:00",
    ]


def test_the_outbox_is_taken_to_leave_first() -> None:
    """A reminder already queued is not listed again; the next one counts from it."""
    queued = Conditions(pending=frozenset({("INV-1001", "overdue")}))
    answer = ahead(book(client(invoice())), at("2026-11-03"), 10, conditions=queued)
    assert days(answer) == [("second", "2026-11-12")]
