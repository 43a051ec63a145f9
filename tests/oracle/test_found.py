"""Small cases that random histories or a second reading once found: both planners, and what is right."""

from collections.abc import Sequence
from dataclasses import replace

from accountsd.core.book import Book, Contact, CreditNote, Role
from accountsd.core.fold import receivables
from accountsd.core.journal import Allocated, By, Cause, Fact, Retracted, Stops
from accountsd.core.planner import Conditions
from accountsd.core.receivable import Receivable
from tests.core.answers import codes, planned
from tests.core.sample import (
    PAT,
    SAM,
    at,
    base,
    book,
    bounced,
    client,
    gbp,
    heard,
    invoice,
    on,
    paused,
    promised,
    sent,
)
from tests.oracle.compare import difference
from tests.oracle.histories import Look

ANN = Contact("Ann Roe", "ann@acme.example", Role.COPY)


def look(winder: Book, facts: Sequence[Fact], day: str) -> Look:
    """What both planners are shown."""
    return Look(winder, tuple(facts), at(day), Conditions())


def test_credit_that_covers_what_is_listed_leaves_no_letter() -> None:
    """A harsher rung that must wait does not lend its sum: a letter never asks for less than nothing."""
    mild = invoice("INV-1", issued=on("2026-12-05"), due=on("2026-12-14"), amount=gbp("100.00"))
    harsh = invoice("INV-2", issued=on("2026-11-10"), due=on("2026-12-15"), amount=gbp("100.00"))
    policy = replace(mild.policy, steps=mild.policy.steps[1:])
    acme = client(
        replace(mild, policy=policy),
        replace(harsh, policy=policy),
        policy=policy,
        credit_notes=(CreditNote("CN-8", "acme", on("2026-12-01"), gbp("150.00")),),
    )
    winder = book(acme)
    courtesy_said = sent("2026-11-16", "courtesy", "INV-2")

    answer = planned(winder, [courtesy_said], "2026-12-10")

    assert answer.dues == ()
    assert difference(look(winder, [courtesy_said], "2026-12-10")) is None


def test_the_earliest_return_is_that_of_somebody_we_write_to() -> None:
    """Pat is away through the 20th, Ann (who only gets copies) through the 12th: Tony waits for Pat."""
    winder = book(client(invoice(), contacts=(PAT, SAM, ANN)))
    away = [
        paused("2026-11-10", Cause.ABSENT, address=PAT.email, until="2026-11-20"),
        paused("2026-11-10", Cause.ABSENT, address=ANN.email, until="2026-11-12"),
    ]

    assert codes(planned(winder, away, "2026-11-11")) == [("acme", "absent", on("2026-11-20"))]
    assert difference(look(winder, away, "2026-11-11")) is None


def test_an_absence_is_told_from_the_day_after_the_agreed_one() -> None:
    """Due on Saturday, asked on Sunday what is held: Pat's absence, as any other silence would be."""
    winder = book(client(invoice(issued=on("2026-10-15"), due=on("2026-11-14"))))
    away = [paused("2026-11-10", Cause.ABSENT, address=PAT.email, until="2026-11-20")]

    assert codes(planned(winder, away, "2026-11-15")) == [("acme", "absent", on("2026-11-20"))]
    assert difference(look(winder, away, "2026-11-15")) is None


def test_the_third_promise_takes_no_silence_away() -> None:
    """The third promise on INV-1 is the second on INV-2: it starts a silence there and ends none here."""
    winder = book(
        client(invoice("INV-1"), invoice("INV-2", issued=on("2026-10-02"), due=on("2026-11-01")))
    )
    promises = [
        promised("2026-11-03", "2026-11-04", "INV-1"),
        promised("2026-11-04", "2026-12-01", "INV-1", "INV-2"),
        promised("2026-11-05", "2026-11-20", "INV-1", "INV-2"),
    ]

    held = codes(planned(winder, promises, "2026-11-09"))

    assert held == [
        ("INV-1", "promised", on("2026-12-04")),
        ("INV-2", "promised", on("2026-11-25")),
    ]
    assert difference(look(winder, promises, "2026-11-09")) is None


def test_an_invoice_letter_is_held_by_its_own_hold_not_by_a_surprise() -> None:
    """A surprise stops chases only: what keeps an invoice letter back is the hold on that invoice."""
    winder = book(client(invoice(issued=on("2026-11-10"), due=on("2026-12-10"), with_client=False)))
    hold = paused("2026-11-10", Cause.HOLD, "INV-1001", until="2026-11-30", stops=Stops.ALL)
    conditions = Conditions(surprise="half the book is gone")

    answer = planned(winder, [hold], "2026-11-11", conditions=conditions)

    assert codes(answer) == [("INV-1001", "hold", on("2026-11-30"))]


def test_what_stops_an_invoice_letter_is_told_beside_what_stops_the_chase() -> None:
    """Tony has just written, so nobody is chased; the new invoice rests for its own hold, not for that."""
    late = invoice("INV-1")
    new = invoice("INV-2", issued=on("2026-11-10"), due=on("2026-12-10"), with_client=False)
    winder = book(client(late, new))
    facts: list[Fact] = [
        sent("2026-11-10", "overdue", "INV-1"),
        paused("2026-11-10", Cause.HOLD, "INV-2", until="2026-11-30", stops=Stops.ALL),
    ]

    held = codes(planned(winder, facts, "2026-11-11"))

    assert held == [
        ("acme", "just spoken", on("2026-11-14")),
        ("INV-2", "hold", on("2026-11-30")),
    ]
    assert difference(look(winder, facts, "2026-11-11")) is None


def test_until_when_an_invoice_rests_is_told_beside_the_client() -> None:
    """They have just promised: Acme rests two working days, INV-1001 until the promise's grace is over."""
    winder = book(client(invoice(), invoice("INV-2", due=on("2026-11-02"))))
    facts: list[Fact] = [heard("2026-11-10"), promised("2026-11-10", "2026-11-20", "INV-1001")]

    assert codes(planned(winder, facts, "2026-11-11")) == [
        ("acme", "just spoken", on("2026-11-12")),
        ("INV-1001", "promised", on("2026-11-25")),
    ]
    assert difference(look(winder, facts, "2026-11-11")) is None


def test_an_overdue_invoice_that_was_never_sent_rests_for_its_hold() -> None:
    """A back-dated invoice: the client's silence stops no invoice letter, the hold does."""
    winder = book(client(invoice(with_client=False)))
    facts: list[Fact] = [
        paused("2026-11-10", Cause.COMPLAINT),
        paused("2026-11-10", Cause.HOLD, "INV-1001", until="2026-11-30", stops=Stops.ALL),
    ]

    assert codes(planned(winder, facts, "2026-11-11")) == [("INV-1001", "hold", on("2026-11-30"))]
    assert difference(look(winder, facts, "2026-11-11")) is None


def moved(*facts: Fact) -> Receivable:
    """INV-1001 stands at another client now; what was recorded stands under Acme."""
    other = client(replace(invoice(), client="other"), id="other")
    winder = book(client(), other)
    accounts = receivables(winder, {"acme": facts}, at("2026-11-20"))
    return accounts["other"].receivables[0]


def test_a_letter_that_bounced_was_not_said_at_the_next_client_either() -> None:
    """The invoice moves to its true owner: the reminder that reached nobody moves with its bounce."""
    letter = sent("2026-11-03", "overdue")

    assert [rung.letter for rung in moved(letter).said] == ["overdue"]
    assert moved(letter, bounced("2026-11-03", letter)).said == ()


def test_money_taken_back_stays_taken_back_at_the_next_client() -> None:
    """A payment that was recorded by mistake and retracted does not come back by moving the invoice."""
    head = base("2026-11-05", By.OWNER)
    put = Allocated(**head, receipt="r", invoice="INV-1001", amount=gbp("1200.00"))
    wrong = Retracted(**base("2026-11-06", By.OWNER), fact=put.id)

    assert str(moved(put).balance) == "0.00"
    assert str(moved(put, wrong).balance) == "1200.00"
    unreceived = Retracted(**base("2026-11-06", By.OWNER), fact="r")
    assert str(moved(put, unreceived).balance) == "1200.00"
