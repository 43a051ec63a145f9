"""How silences add up, end, and grow louder.

Unless said otherwise Acme owes INV-1001 (GBP 1200.00, due Saturday 31 October 2026), the business
began with us on 1 November, and the first reminder, `overdue`, could go on Tuesday 3 November.
"""

from __future__ import annotations

from accountsd.core.journal import (
    AskKind,
    By,
    Cause,
    Disputed,
    Kind,
    Stops,
)
from accountsd.core.planner import next_step
from accountsd.core.receivable import Standing
from accountsd.core.silences import louder_on
from tests.core.answers import codes, letters, planned, silent
from tests.core.sample import (
    account,
    asked,
    at,
    base,
    book,
    client,
    heard,
    invoice,
    on,
    paused,
    payment,
    promised,
    resumed,
    sent,
)

WINDER = book(client(invoice()))
TUESDAY = "2026-11-03"


def test_the_longest_silence_is_told() -> None:
    """A promise and a hold on one invoice: shown is the later end, and none when one has none."""
    facts = [
        promised("2026-11-02", "2026-11-06", "INV-1001"),
        paused("2026-11-02", Cause.HOLD, "INV-1001", until="2026-11-20", stops=Stops.ALL),
    ]
    assert silent(planned(WINDER, facts, TUESDAY), "INV-1001", Cause.HOLD, "2026-11-20")
    facts.append(paused("2026-11-02", Cause.UNANSWERED, "INV-1001", ask="abc"))
    assert silent(planned(WINDER, facts, TUESDAY), "INV-1001", Cause.UNANSWERED, None)


def test_what_the_owner_ends_today_is_free_tomorrow() -> None:
    """Settled at ten on Tuesday: the reminder goes on Wednesday, and it is no longer called disputed."""
    facts = [
        Disputed(**base("2026-11-02", By.CLIENT), invoices=("INV-1001",)),
        resumed(TUESDAY, Cause.DISPUTED, "INV-1001"),
    ]
    assert silent(planned(WINDER, facts, TUESDAY, "11:00"), "INV-1001", Cause.DISPUTED, TUESDAY)
    acme = account(WINDER, facts, TUESDAY, "11:00")
    assert acme.receivables[0].standing is Standing.OPEN
    assert next_step(WINDER, acme, acme.receivables[0], at(TUESDAY)) == (
        "overdue",
        on("2026-11-04"),
    )
    assert letters(planned(WINDER, facts, "2026-11-04")) == ["overdue"]


def test_resumed_ends_only_the_cause_it_names() -> None:
    """Releasing a promise does not answer the mail that came with it."""
    facts = [
        promised("2026-11-02", "2026-11-06", "INV-1001"),
        paused("2026-11-02", Cause.UNANSWERED, "INV-1001", ask="abc"),
        resumed("2026-11-02", Cause.PROMISED),
    ]
    assert silent(planned(WINDER, facts, TUESDAY), "INV-1001", Cause.UNANSWERED, None)


def test_resumed_for_one_invoice_leaves_the_other() -> None:
    """A hold on two invoices, released for one."""
    other = invoice("INV-1002", issued=on("2026-10-02"))
    facts = [
        paused("2026-11-02", Cause.HOLD, "INV-1001", "INV-1002", stops=Stops.ALL),
        resumed("2026-11-02", Cause.HOLD, "INV-1002"),
    ]
    answer = planned(book(client(invoice(), other)), facts, TUESDAY)
    assert answer.dues[0].invoices == ("INV-1002",)
    assert codes(answer) == [("INV-1001", "hold", None)]


def test_a_balance_of_nothing_ends_promise_advice_and_dispute_and_closes_the_ask() -> None:
    """Paid in full: no silence is left, and the question about it closes by itself."""
    paid = invoice(payments=(payment("2026-11-05"),))
    dispute = Disputed(**base("2026-11-02", By.CLIENT, ref="mail"), invoices=("INV-1001",))
    facts = [
        dispute,
        asked("2026-11-02", "abc", AskKind.REPLY, "INV-1001", mail="mail"),
        asked("2026-11-02", "def", AskKind.BOOK, "INV-1001"),
    ]
    acme = account(book(client(paid)), facts, "2026-11-06")
    assert not [s for s in acme.silences if s.cause is not Cause.JUST_SPOKEN]
    assert [ask.id for ask in acme.ended_asks] == ["abc"]
    assert [ask.id for ask in acme.asks] == ["def"]


def test_reasons_are_sentences_of_an_owner() -> None:
    """Each silence tells who, when, what, and how long Tony waits."""
    facts = [
        paused("2026-11-02", Cause.HARDSHIP, ask="abc"),
        paused("2026-11-02", Cause.HOLD, "INV-1001", until="2026-11-20", stops=Stops.ALL),
        paused("2026-11-02", Cause.ABSENT, until="2026-11-09", address="pat@acme.example"),
        promised("2026-11-02", "2026-11-06", "INV-1001"),
        sent("2026-11-02", "overdue"),
    ]
    assert {s.cause.value: s.because for s in account(WINDER, facts, TUESDAY).silences} == {
        "hardship": "Acme Ltd wrote on 2 November: they cannot pay now.",
        "hold": "On hold since 2 November, INV-1001: you said so. Tony waits through 20 November.",
        "absent": (
            "pat@acme.example is away, by the automatic reply of 2 November."
            " Tony waits through 9 November."
        ),
        "promised": (
            "Acme Ltd promised on 2 November to pay INV-1001 by 6 November;"
            " Tony waits through 11 November."
        ),
        "just spoken": (
            "Tony wrote to Acme Ltd on 2 November; the next reminder comes 5 days after that at the"
            " earliest."
        ),
    }


def test_louder_after_three_ten_and_thirty_working_days() -> None:
    """An ask is flagged again after 3, 10 and 30 working days; a missed day is made up for."""
    since = on("2026-11-24")
    found = [
        louder_on(since, on(text), "GB", "ENG")
        for text in (
            "2026-11-26",
            "2026-11-27",
            "2026-12-07",
            "2026-12-08",
            "2027-01-07",
            "2027-01-08",
        )
    ]
    assert found == [0, 1, 1, 2, 2, 3]


def test_kinds_of_mail_do_not_matter_to_just_spoken() -> None:
    """A thank-you is a person's mail like any other."""
    facts = [heard("2026-11-02", Kind.OTHER)]
    assert silent(planned(WINDER, facts, TUESDAY), "acme", Cause.JUST_SPOKEN, "2026-11-04")
