"""What a letter may speak of, gathered from Due, account and book."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from accountsd.core.book import Sender
from accountsd.core.brief import Item, Occasion, sheets_of, what_is_asked
from accountsd.core.compose import brief, creditor, enclosed, occasional
from tests.letters.acme import BOOK, PAT, SAM, account, chased, due, invoice, money, receivable
from tests.letters.ladder import FIRST, PROMISE, SECOND

TODAY = date(2026, 11, 20)


def item(number: str, residual: str, days: int) -> Item:
    """An invoice as a letter shows it, nothing paid."""
    amount = money(residual)
    return Item(number, TODAY, TODAY, amount, amount, days_past_due=days)


def test_brief_has_no_place_for_the_owners_address() -> None:
    """Promise 9: nothing that a template is given holds it."""
    of = account(TODAY, receivable(FIRST, TODAY))
    assert "jay@" not in repr(brief(due("firm", of), of, BOOK).values())


def test_people_are_greeted_by_their_names() -> None:
    """To are greeted, Cc are named as copied; a learned address without a name is neither."""
    of = account(TODAY, receivable(FIRST, TODAY))
    about = brief(due("firm", of, to=(PAT.email, "new@acme.example"), cc=(SAM.email,)), of, BOOK)
    assert (about.people, about.copied) == (("Pat Lee",), ("Sam Cole",))


def test_texts_of_several_lines_are_lines() -> None:
    """`pay_to: |` in the book may have several lines; empty ones are dropped."""
    business = replace(BOOK.business, pay_to="Winder Consulting\n\n  sort code 00-00-00 \n")
    assert creditor(business).pay_to == ("Winder Consulting", "sort code 00-00-00")


def test_last_letter_is_the_last_chase_that_was_said() -> None:
    """The invoice letter is no reminder, and a step that lapsed was never written."""
    said = (
        chased("invoice", date(2026, 10, 5)),
        chased("overdue", date(2026, 11, 3)),
        replace(chased("second_reminder", date(2026, 11, 12)), lapsed=True),
    )
    of = account(TODAY, receivable(FIRST, TODAY, said=said))
    about = brief(due("firm", of), of, BOOK)
    assert (about.written, about.letters) == (date(2026, 11, 3), 1)


def test_broken_promise_is_named_once_for_all_its_invoices() -> None:
    """One promise about two invoices is quoted once; an invoice that is not listed is left out."""
    both = replace(PROMISE, invoices=("INV-1001", "INV-1002", "INV-9"))
    of = account(
        TODAY,
        receivable(FIRST, TODAY, broken_promise=both),
        receivable(SECOND, TODAY, broken_promise=both),
    )
    (promise,) = brief(due("firm", of), of, BOOK).promises
    assert promise.invoices == ("INV-1001", "INV-1002")


def test_file_goes_with_the_first_letter_only() -> None:
    """An invoice is attached to the first letter about it; a lapsed step was no letter."""
    fresh = account(TODAY, receivable(FIRST, TODAY))
    assert enclosed(due("overdue", fresh), fresh) == (Path("invoices/INV-1001.pdf"),)
    lapsed = replace(chased("courtesy", date(2026, 10, 8)), lapsed=True)
    again = account(TODAY, receivable(FIRST, TODAY, said=(lapsed,)))
    assert enclosed(due("overdue", again), again) == (Path("invoices/INV-1001.pdf"),)
    known = account(TODAY, receivable(FIRST, TODAY, said=(chased("invoice", date(2026, 10, 5)),)))
    assert enclosed(due("overdue", known), known) == ()


def test_files_of_one_name_are_told_apart() -> None:
    """Two invoices whose files are both called invoice.pdf: only the one that is new is attached."""
    old = receivable(
        replace(FIRST, file=Path("1/invoice.pdf")), TODAY, said=(chased("firm", TODAY),)
    )
    new = receivable(replace(SECOND, file=Path("2/invoice.pdf")), TODAY)
    of = account(TODAY, old, new)
    about = brief(due("firm", of), of, BOOK, frozenset({"invoice.pdf"}))
    assert [item.number for item in about.attached] == ["INV-1002"]


def test_draft_for_the_owner_carries_no_file() -> None:
    """A letter from the owner is a draft inside a flag; nothing is attached to it."""
    of = account(TODAY, receivable(FIRST, TODAY))
    assert enclosed(due("personal", of, sender=Sender.OWNER), of) == ()


def test_credit_pays_for_what_is_overdue_first() -> None:
    """£50 of credit against £100 overdue and £30 to come: £50 is asked for, £80 is the total."""
    (sheet,) = sheets_of([item("A", "100.00", 3), item("B", "30.00", -3)], {"GBP": money("50.00")})
    assert (sheet.total, sheet.late, sheet.taken_off) == (
        money("80.00"),
        money("50.00"),
        money("-50.00"),
    )
    assert what_is_asked([sheet]) == (money("50.00"),)


def test_credit_helps_only_its_own_currency() -> None:
    """A credit in euros takes nothing off a sum in pounds, and more credit than debt leaves nothing."""
    pounds, euros = sheets_of(
        [item("A", "100.00", 3), item("B", "30.00 EUR", 3)], {"EUR": money("99.00 EUR")}
    )
    assert (pounds.total, pounds.credit) == (money("100.00"), None)
    assert euros.total == money("0.00 EUR")
    assert what_is_asked([pounds, euros]) == (money("100.00"),)


def test_nothing_overdue_asks_for_the_whole() -> None:
    """A reminder before the due day speaks of the sum that will be due."""
    (sheet,) = sheets_of([item("A", "100.00", 0), item("B", "30.00", -3)], {})
    assert sheet.late is None
    assert what_is_asked([sheet]) == (money("130.00"),)


def test_statement_lists_all_that_is_open() -> None:
    """A statement without numbers is about everything open, less the credit on account."""
    paid = receivable(invoice("INV-0999"), TODAY, paid="1200.00")
    of = account(TODAY, paid, receivable(FIRST, TODAY), credit={"GBP": money("50.00")})
    about = occasional(Occasion("statement", "k", (PAT.email,), TODAY), of, BOOK)
    assert [i.number for i in about.items] == ["INV-1001"]
    assert about.totals == (money("1150.00"),)


def test_answer_without_invoices_lists_none() -> None:
    """A question that is about no invoice is answered without a statement panel."""
    of = account(TODAY, receivable(FIRST, TODAY))
    about = occasional(Occasion("answer", "k", (PAT.email,), TODAY, words=("Yes.",)), of, BOOK)
    assert (about.items, about.totals) == ((), ())


@pytest.mark.parametrize(
    ("subject", "topic"),
    [
        ("Invoice INV-1001", "Invoice INV-1001"),
        ("Re: AW: re[2]: Invoice INV-1001", "Invoice INV-1001"),
        ("Regarding INV-1001", "Regarding INV-1001"),
        ("Re:", None),
        (None, None),
    ],
)
def test_answer_does_not_pile_up_prefixes(subject: str | None, topic: str | None) -> None:
    """`Re: AW: Re:` before a subject is dropped before ours is put there."""
    occasion = Occasion("answer", "k", (PAT.email,), TODAY, subject=subject)
    assert occasion.topic == topic
