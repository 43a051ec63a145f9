"""Disputed, hardship, legal, bank change, complaint.

Unless said otherwise Acme owes INV-1001 (GBP 1200.00, due Saturday 31 October 2026), the business
began with us on 1 November, and the first reminder, `overdue`, could go on Tuesday 3 November.
"""

from __future__ import annotations

import pytest

from accountsd.core.journal import (
    By,
    Cause,
    Disputed,
    Stops,
)
from accountsd.core.receivable import Standing
from tests.core.answers import letters, planned, silent
from tests.core.sample import account, base, book, client, invoice, on, paused, promised, resumed

WINDER = book(client(invoice()))
TUESDAY = "2026-11-03"


def test_disputed() -> None:
    """A contested invoice is not asked for until it is settled, credited or paid to nothing."""
    facts = [Disputed(**base("2026-11-02", By.CLIENT), invoices=("INV-1001",))]
    assert silent(planned(WINDER, facts, "2027-02-01"), "INV-1001", Cause.DISPUTED, None)
    assert account(WINDER, facts, TUESDAY).receivables[0].standing is Standing.DISPUTED
    settled = [*facts, resumed("2026-11-10", Cause.DISPUTED, "INV-1001")]
    assert letters(planned(WINDER, settled, "2026-11-11")) == ["overdue"]


def test_disputed_does_not_stop_next_months_invoice() -> None:
    """The new invoice goes out, and the other late one is asked for without the contested one."""
    new = invoice("INV-1003", issued=on("2026-11-05"), due=on("2026-12-05"))
    other = invoice("INV-1002", issued=on("2026-10-02"))
    winder = book(client(invoice(), other, new))
    facts = [Disputed(**base("2026-11-02", By.CLIENT), invoices=("INV-1001",))]
    assert planned(winder, facts, "2026-11-04").dues[0].invoices == ("INV-1002",)
    assert letters(planned(winder, facts, "2026-11-05")) == ["invoice"]


def test_hardship() -> None:
    """A client who cannot pay is not asked again until the owner agrees a plan."""
    facts = [paused("2026-11-02", Cause.HARDSHIP, ask="abc")]
    assert silent(planned(WINDER, facts, "2027-02-01"), "acme", Cause.HARDSHIP, None)
    agreed = [*facts, promised("2026-11-10", "2026-11-20", "INV-1001", by=By.OWNER)]
    assert silent(planned(WINDER, agreed, "2026-11-20"), "INV-1001", Cause.PROMISED, "2026-11-25")
    their_word = [*facts, promised("2026-11-10", "2026-11-20", "INV-1001")]
    assert silent(planned(WINDER, their_word, "2026-12-20"), "acme", Cause.HARDSHIP, None)


@pytest.mark.parametrize("cause", [Cause.LEGAL, Cause.BANK_CHANGE])
def test_legal_and_bank_change(cause: Cause) -> None:
    """Nothing at all leaves, not even a new invoice, until the owner says so."""
    new = invoice(issued=on("2026-11-03"), due=on("2026-12-03"))
    facts = [paused("2026-11-02", cause, stops=Stops.ALL, ask="abc")]
    assert silent(planned(book(client(new)), facts, TUESDAY), "acme", cause, None)
    ended = [*facts, resumed("2026-11-02", cause)]
    assert letters(planned(book(client(new)), ended, TUESDAY)) == ["invoice"]


def test_complaint() -> None:
    """A complaint stops reminders, not invoices; “do not write to us” stops both, also after a second."""
    new = invoice(issued=on("2026-11-03"), due=on("2026-12-03"))
    complaint = paused("2026-11-02", Cause.COMPLAINT, ask="abc")
    assert letters(planned(book(client(new)), [complaint], TUESDAY)) == ["invoice"]
    assert silent(planned(WINDER, [complaint], TUESDAY), "acme", Cause.COMPLAINT, None)
    no_mail = paused("2026-11-01", Cause.COMPLAINT, stops=Stops.ALL, ask="def")
    answer = planned(book(client(new)), [no_mail, complaint], TUESDAY)
    assert silent(answer, "acme", Cause.COMPLAINT, None)
