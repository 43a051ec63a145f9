"""What is due at one moment: one chase a client a day, its tone, its sums, its addresses, its reasons."""

from __future__ import annotations

from dataclasses import replace

from accountsd.core.book import (
    CreditNote,
    Sender,
)
from accountsd.core.letter import LetterClass
from accountsd.core.money import Money
from tests.core.answers import letters, planned
from tests.core.sample import book, client, gbp, heard, invoice, on, payment, promised, sent

TUESDAY = "2026-11-03"
WINDER = book(client(invoice()))


def test_the_first_reminder() -> None:
    """The morning after the due day: what is asked, of whom, when, and why."""
    (due,) = planned(WINDER, [], TUESDAY, "08:00").dues
    assert (due.key, due.klass, due.step, due.letter) == (
        "acme/overdue/INV-1001",
        LetterClass.CHASE,
        "overdue",
        "overdue",
    )
    assert (due.to, due.cc, due.sender, due.needs_approval) == (
        ("pat@acme.example",),
        (),
        Sender.DEPARTMENT,
        False,
    )
    assert due.send_at.isoformat() == "2026-11-03T09:00:00+00:00"
    assert due.because == (
        "INV-1001 was due on 31 October (for reminders 2 November, the next working day); “overdue”"
        " comes 1 day after that. No payment is recorded."
    )


def test_the_reason_of_a_later_reminder() -> None:
    """It says who has not answered, what is still open, and what was promised."""
    part = book(client(invoice(due=on("2026-11-02"), payments=(payment("2026-11-05", "200.00"),))))
    facts = [sent(TUESDAY, "overdue"), promised("2026-11-05", "2026-11-06", "INV-1001")]
    (due,) = planned(part, facts, "2026-11-12").dues
    assert due.because == (
        "INV-1001 was due on 2 November; “second” comes 10 days after that. GBP 1000.00 of 1200.00 is"
        " still open. Payment was promised for 6 November and has not come. Pat Lee has not answered"
        " the letter of 3 November."
    )


def test_the_reason_when_they_did_answer() -> None:
    """A client who wrote after the last letter is not said to be silent."""
    facts = [sent(TUESDAY, "overdue"), heard("2026-11-04")]
    (due,) = planned(WINDER, facts, "2026-11-12").dues
    assert due.because.endswith("Acme Ltd last wrote on 4 November.")


def test_one_letter_for_all_with_the_oldest_setting_the_tone() -> None:
    """Three are late: one letter, the oldest rung speaks, each residual stands in a line of its own."""
    three = (
        invoice("INV-3", due=on("2026-10-30"), amount=gbp("30.00")),
        invoice("INV-2", due=on("2026-10-12"), amount=gbp("20.00")),
        invoice(
            "INV-1",
            due=on("2026-10-09"),
            amount=gbp("10.00"),
            payments=(payment("2026-11-02", "4.00"),),
        ),
    )
    facts = [sent("2026-10-12", "overdue", "INV-1"), sent("2026-10-13", "overdue", "INV-2")]
    (due,) = planned(book(client(*three)), facts, TUESDAY).dues
    assert due.tone == "INV-1"
    assert due.letter == "second_reminder"
    assert [(line.invoice, str(line.residual), line.days_past_due) for line in due.lines] == [
        ("INV-1", "6.00", 25),
        ("INV-2", "20.00", 22),
        ("INV-3", "30.00", 4),
    ]
    assert [(said.invoice, said.letter) for said in due.said] == [
        ("INV-1", "second_reminder"),
        ("INV-2", "second_reminder"),
        ("INV-3", "overdue"),
    ]
    assert {c: str(m) for c, m in due.totals.items()} == {"GBP": "56.00"}
    assert "INV-2 and INV-3 are listed with it." in due.because


def test_late_without_a_rung_is_listed_but_not_said() -> None:
    """An invoice between two of its reminders stands in the list; its ladder does not move."""
    two = (invoice("INV-1"), invoice("INV-2", due=on("2026-10-20")))
    (due,) = planned(book(client(*two)), [sent("2026-10-26", "overdue", "INV-2")], TUESDAY).dues
    assert due.invoices == ("INV-2", "INV-1")
    assert [said.invoice for said in due.said] == ["INV-1"]


def test_what_is_not_yet_due_is_not_listed() -> None:
    """Next month's invoice has no place in a reminder."""
    two = (invoice("INV-1"), invoice("INV-2", due=on("2026-11-30"), issued=on("2026-10-30")))
    (due,) = planned(book(client(*two)), [], TUESDAY).dues
    assert due.invoices == ("INV-1",)


def test_a_harsher_rung_is_not_said_in_milder_words() -> None:
    """The oldest, long disputed, gets its first reminder; the other's final demand waits for its own."""
    two = (invoice("INV-1", due=on("2026-08-31")), invoice("INV-2", due=on("2026-09-14")))
    facts = [sent("2026-10-27", "assertive", "INV-2")]
    (due,) = planned(book(client(*two)), facts, TUESDAY).dues
    assert (due.letter, due.invoices) == ("overdue", ("INV-1", "INV-2"))
    assert [said.invoice for said in due.said] == ["INV-1"]
    assert not due.needs_approval


def test_credit_on_account_is_set_against_the_sum() -> None:
    """A credit note of 50.00 on account: 1150.00 are asked for."""
    acme = client(
        invoice(), credit_notes=(CreditNote("CN-8", "acme", on("2026-10-12"), gbp("50.00")),)
    )
    (due,) = planned(book(acme), [], TUESDAY).dues
    assert (str(due.credit["GBP"]), str(due.totals["GBP"])) == ("50.00", "1150.00")
    all_of_it = replace(acme.credit_notes[0], amount=gbp("1200.00"))
    covered = book(replace(acme, credit_notes=(all_of_it,)))
    assert not planned(covered, [], TUESDAY).dues


def test_credit_helps_only_its_own_currency() -> None:
    """Pounds on account never lessen dollars; a currency that nothing is left of is not in the letter."""
    dollars = invoice("INV-2", amount=Money.of("99.00", "USD"))
    acme = client(
        invoice(),
        dollars,
        credit_notes=(CreditNote("CN-8", "acme", on("2026-10-12"), gbp("1200.00")),),
    )
    (due,) = planned(book(acme), [], TUESDAY).dues
    assert due.invoices == ("INV-2",)
    assert {c: str(m) for c, m in due.totals.items()} == {"USD": "99.00"}
    (both,) = planned(book(replace(acme, credit_notes=())), [], TUESDAY).dues
    assert {c: str(m) for c, m in both.totals.items()} == {"GBP": "1200.00", "USD": "99.00"}


def test_service_letters_go_one_an_invoice_and_no_chase_that_day() -> None:
    """Two new invoices are two letters; the reminder for the old one waits for tomorrow."""
    new = [invoice(f"INV-{n}", issued=on(TUESDAY), due=on("2026-12-03")) for n in (2, 3)]
    winder = book(client(invoice("INV-1"), *new))
    answer = planned(winder, [], TUESDAY)
    assert [(due.letter, due.invoices) for due in answer.dues] == [
        ("invoice", ("INV-2",)),
        ("invoice", ("INV-3",)),
    ]
    assert (
        answer.dues[0].because
        == "INV-2 was issued on 3 November and has not been sent to Acme Ltd yet."
    )
    assert answer.dues[0].key == "acme/invoice/INV-2"
    done = [sent(TUESDAY, "invoice", "INV-2"), sent(TUESDAY, "invoice", "INV-3")]
    assert not planned(winder, done, TUESDAY, "15:00").dues
    assert letters(planned(winder, done, "2026-11-04")) == ["overdue"]


def test_an_invoice_dated_ahead_waits_for_its_day() -> None:
    """Issued on the 5th: nothing leaves on the 3rd."""
    winder = book(client(invoice(issued=on("2026-11-05"), due=on("2026-12-05"))))
    assert not planned(winder, [], TUESDAY).dues
    assert letters(planned(winder, [], "2026-11-05")) == ["invoice"]
