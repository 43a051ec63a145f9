"""Days, sums and numbers as clients write them."""

from __future__ import annotations

from datetime import date

import pytest

from accountsd.core.reading import how_much, which
from accountsd.core.reading.when import days
from tests.core.reading.mails import acme_desk, said

THURSDAY = date(2026, 11, 5)


@pytest.mark.parametrize(
    ("words", "country", "day"),
    [
        ("we will pay on tuesday", "GB", "2026-11-10"),
        ("we will pay on thursday", "GB", "2026-11-12"),
        ("by the 28th", "GB", "2026-11-28"),
        ("on the 3rd", "GB", "2026-12-03"),
        ("at month end", "GB", "2026-11-30"),
        ("on 12/11/2026", "GB", "2026-11-12"),
        ("on 12/11/2026", "US", "2026-12-11"),
        ("tomorrow", "GB", "2026-11-06"),
        ("within 10 days", "GB", "2026-11-15"),
        ("am 15. november", "DE", "2026-11-15"),
        ("bis freitag", "DE", "2026-11-06"),
        ("le 30 novembre", "FR", "2026-11-30"),
        ("el 25 de noviembre", "ES", "2026-11-25"),
        ("a fine mese", "IT", "2026-11-30"),
        ("no dia 25", "PT", "2026-11-25"),
        ("vrijdag", "NL", "2026-11-06"),
        ("i morgon", "SE", "2026-11-06"),
        ("perjantaina", "FI", "2026-11-06"),
        ("w piątek", "PL", "2026-11-06"),
        ("v pátek", "CZ", "2026-11-06"),
        ("11月30日にお振込みいたします", "JP", "2026-11-30"),
        ("今月末日にお振込みいたします", "JP", "2026-11-30"),
    ],
)
def test_a_day_to_come(words: str, country: str, day: str) -> None:
    """Weekdays are the next one strictly after; month end is its last day; a 28th is the next 28th."""
    assert [str(d.day) for d in days(words, THURSDAY, country, past=False)] == [day]


@pytest.mark.parametrize(
    "words", ["we may set this up", "so on we go", "guten morgen tony", "from now on", "clause 9.2"]
)
def test_words_that_only_look_like_days(words: str) -> None:
    """`we` is not Wednesday, `may` not May, and a good morning is not tomorrow."""
    assert [d for d in days(words, THURSDAY, "GB", past=False) if d.day] == []


def test_what_is_past_lies_behind() -> None:
    """`Paid on Monday` was the last Monday."""
    found = days("paid on monday", THURSDAY, "GB", past=True)
    assert [str(d.day) for d in found] == ["2026-11-02"]


@pytest.mark.parametrize(
    ("words", "home", "value"),
    [
        ("£1,840.00", "GBP", "1840.00"),
        ("1.840,00 €", "EUR", "1840.00"),
        ("1 840,00 €", "EUR", "1840.00"),
        ("Rs. 1,18,000.00", "INR", "118000.00"),
        ("66,000円", "JPY", "66000"),
        ("5 500 kr", "SEK", "5500"),
        ("CHF 1'250.50", "CHF", "1250.50"),
        ("6 150,00 zł", "PLN", "6150.00"),
    ],
)
def test_sums_in_local_forms(words: str, home: str, value: str) -> None:
    """The same money, written as each country writes it."""
    assert [str(a.value) for a in how_much.amounts(words, home)] == [value]


@pytest.mark.parametrize(
    "words",
    ["INV-1001", "inv 1001", "invoice 1001", "INV1001", "INV-\n1001", "your 1001", "Inv. No. 1001"],
)
def test_a_number_as_clients_write_it(words: str) -> None:
    """Prefix dropped, spaces, wrapped at the hyphen: it is INV-1001."""
    desk = acme_desk()
    table = which.tables(desk.book, None, "acme")
    assert [found.number for found in which.find(words, table)] == ["INV-1001"]


@pytest.mark.parametrize(
    "words", ["£1001 was sent", "1,001.00", "room 1001b7", "call 01001 555 77"]
)
def test_a_figure_is_no_number(words: str) -> None:
    """Money and telephones are not invoices."""
    desk = acme_desk()
    table = which.tables(desk.book, None, "acme")
    assert [f.number for f in which.find(words, table) if f.number == "INV-1001"] == []


def test_a_purchase_order_names_its_invoice() -> None:
    """PO-4711 stands on INV-1002 only."""
    assert said("Paid yesterday, PO-4711.", subject="payment").invoices == ("INV-1002",)


def test_an_amount_names_its_invoice_when_nothing_else_does() -> None:
    """£80.00 is what INV-1002 comes to, and no other."""
    assert said("The £80.00 was paid yesterday.", subject="payment").invoices == ("INV-1002",)


def test_the_rest_on_a_day_is_a_promise() -> None:
    """Part paid today, the rest on a day: one payment and one promise."""
    read = said(
        "£1,000.00 went by bank transfer this morning, the remaining £200.00 follows on Friday."
    )
    assert [(p.invoice, str(p.amount), str(p.day)) for p in read.payments] == [
        ("INV-1001", "1000.00", "2026-11-05")
    ]
    assert read.promise is not None
    assert (str(read.promise.day), str(read.promise.amount)) == ("2026-11-06", "200.00")
    assert read.needs_owner
