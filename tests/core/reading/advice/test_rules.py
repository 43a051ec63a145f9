"""What an advice must never do: invent a payment, book a contradiction, count a repeat twice."""

from __future__ import annotations

from dataclasses import replace

from accountsd.core.document import Document
from accountsd.core.journal import Kind
from accountsd.core.reading.advice import advice_keys
from tests.core.reading.advice.ledger import desk, grid, read

COLUMNS = """Remittance advice
Payment reference: AC-7781   Payment date: 4 November 2026
Your invoice      Paid
WC-2026-0147      1,200.00
WC-2026-0152        640.00
Total             1,840.00
"""
FORGED = "Authentication-Results: mx.winder.example; dmarc=fail header.from=acme.example\n"


def test_a_total_that_does_not_add_up_is_told_with_both_figures() -> None:
    """The owner sees what the lines come to and what is stated."""
    read_ = read(COLUMNS.replace("1,840.00", "1,940.00"))
    assert read_.bad_remittance is not None
    assert "1840.00" in read_.bad_remittance
    assert "1940.00" in read_.bad_remittance
    assert read_.needs_owner


def test_a_number_that_is_not_ours_is_told() -> None:
    """The line counts for nothing, and the owner is told its number."""
    told = read(COLUMNS.replace("WC-2026-0152", "WC-2026-0999"))
    assert [p.invoice for p in told.payments] == ["WC-2026-0147"]
    assert any("WC-2026-0999" in str(why) for why in told.why)


def test_who_is_contradicted_pays_nothing() -> None:
    """A forged advice has no lines, no total and no reference."""
    forged = read(COLUMNS, headers=FORGED)
    assert (forged.payments, forged.total, forged.reference) == ((), None, None)
    assert forged.needs_owner


def test_the_same_advice_in_another_layout_is_a_repeat() -> None:
    """First as columns in the body, then as a file of fields: it is noted down once."""
    first = read(COLUMNS)
    known = dict.fromkeys(advice_keys(first), "a.eml")
    table = grid(
        "PaymentReference|PaymentDate|InvoiceNo|AmountPaid",
        "AC-7781|2026-11-04|WC-2026-0147|1200",
        "AC-7781|2026-11-04|WC-2026-0152|640",
    )
    here = desk()
    again = read(
        "Remittance attached.",
        of=replace(here, known=replace(here.known, advices=known)),
        files=(table,),
    )
    assert again.duplicate_of == "a.eml"


def test_another_payment_under_the_same_words_is_no_repeat() -> None:
    """Some payers write one reference under everything: other lines are another payment."""
    first, other = (
        read(COLUMNS),
        read(COLUMNS.replace("640.00", "600.00").replace("1,840", "1,800")),
    )
    assert not set(advice_keys(first)) & set(advice_keys(other))


def test_a_reminder_quoted_below_is_no_advice() -> None:
    """Our own list of open invoices under a short answer pays none of them."""
    body = "Thanks, noted.\n\n" + "\n".join(f"> {line}" for line in COLUMNS.split("\n"))
    assert read(body, subject="Re: Reminder").payments == ()


def test_a_picture_of_a_page_goes_to_the_owner_by_name() -> None:
    """A scan cannot be read: the owner opens it."""
    told = read("Remittance attached.", files=(Document("scan0001.pdf", picture=True),))
    assert told.kind is Kind.PAID
    assert told.bad_remittance is not None
    assert "scan0001.pdf" in told.bad_remittance
