"""Days as clients say them, read on Thursday 5 November 2026."""

from __future__ import annotations

from datetime import date

import pytest

from accountsd.core.journal import Kind
from accountsd.core.reading.when import days
from tests.core.reading.mails import said

THURSDAY = date(2026, 11, 5)
SAID = [
    ("by the end of next week", "2026-11-13"),
    ("friday week", "2026-11-13"),
    ("tuesday of next week", "2026-11-10"),
    ("mid-december", "2026-12-15"),
    ("by the end of november", "2026-11-30"),
    ("within 5 working days", "2026-11-12"),
    ("in a fortnight", "2026-11-19"),
    ("on the sixteenth", "2026-11-16"),
    ("the second thursday in december", "2026-12-10"),
    ("by close of play tomorrow", "2026-11-06"),
    ("by close of business", "2026-11-05"),
    ("on or before 28/11", "2026-11-28"),
    ("bis ende november", "2026-11-30"),
    ("fin novembre", "2026-11-30"),
    ("viernes 13", "2026-11-13"),
    ("marraskuun loppuun mennessä", "2026-11-30"),
    ("do końca listopada", "2026-11-30"),
    ("am fünfzehnten", "2026-11-15"),
    ("zum nächsten ersten", "2026-12-01"),
    ("am zwölften dezember", "2026-12-12"),
    ("am fr, 13.11.", "2026-11-13"),
    ("bis kw 47", "2026-11-20"),
    ("freitagnachmittag", "2026-11-06"),
    ("mitte kommender woche", "2026-11-11"),
    ("innert 10 tagen", "2026-11-15"),
    ("heute in einer woche", "2026-11-12"),
    ("zum monatsletzten", "2026-11-30"),
    ("zum quartalsende", "2026-12-31"),
    ("vor weihnachten", "2026-12-24"),
    ("op de vijftiende", "2026-11-15"),
    ("vrijdag week 47", "2026-11-20"),
    ("begin volgende week", "2026-11-09"),
    ("maandagochtend", "2026-11-09"),
    ("morgenochtend", "2026-11-06"),
    ("medio november", "2026-11-15"),
    ("voor het weekend", "2026-11-06"),
    ("de laatste dag van de maand", "2026-11-30"),
    ("来週の金曜日", "2026-11-13"),
    ("11月末", "2026-11-30"),
]


@pytest.mark.parametrize(("words", "day"), SAID)
def test_a_day_is_counted_from_the_mails_own(words: str, day: str) -> None:
    """Stretches of time, days in words and weekdays of another week have one day each."""
    assert [str(found.day) for found in days(words, THURSDAY, "GB", past=False)] == [day]


@pytest.mark.parametrize("words", ["zum ersten mal", "de tweede herinnering", "am ersten auftrag"])
def test_what_is_only_counted_is_no_day(words: str) -> None:
    """`The second reminder` is a reminder."""
    assert days(words, THURSDAY, "DE", past=False) == []


def test_the_next_run_names_no_day() -> None:
    """When their run is, only they know: a promise without a day."""
    assert days("in our next pay run", THURSDAY, "GB", past=False) == []


def test_a_promise_that_also_asks_for_a_copy_is_both() -> None:
    """The day is waited for and the copy is sent: both are heard."""
    read = said("We will pay on Friday. Could you send me a copy of the invoice please?")
    assert read.kind is Kind.PROMISE
    assert Kind.QUERY in read.also


def test_an_invoice_that_was_paid_needs_no_we() -> None:
    """`INV-1001 was paid yesterday by bank transfer` says that somebody paid it."""
    read = said("INV-1001 was paid yesterday by bank transfer.")
    assert read.kind is Kind.PAID
    assert [(p.invoice, str(p.day)) for p in read.payments] == [("INV-1001", "2026-11-04")]
