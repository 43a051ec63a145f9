"""Templates turn a Due into a Letter; they decide nothing and interpret nothing that is not theirs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from accountsd.core.book import Contact, Deed, Role, Sender
from accountsd.core.brief import Occasion
from accountsd.core.journal import AdvisedLine
from accountsd.core.letter import LetterClass, Thread
from accountsd.core.receivable import AdviceState
from accountsd.templates import LetterUnwritable, Templates
from tests.letters.acme import (
    ACME,
    BOOK,
    PAT,
    SAM,
    account,
    chased,
    due,
    invoice,
    money,
    receivable,
)
from tests.letters.ladder import FIRST, PDF, SECOND

TODAY = date(2026, 11, 20)
TEMPLATES = Templates()
HOSTILE = "<b>Acme</b> *Ltd* [x](http://evil.example) {{ 7*7 }} `code` # 1. & | \\ _co_"


def test_letter_carries_what_the_due_says() -> None:
    """Key, class, step, addresses, said rows, approval and moment are the planner's, untouched."""
    of = account(TODAY, receivable(FIRST, TODAY))
    planned = due("firm", of, cc=(SAM.email,), needs_approval=True, step="the firm one")
    thread = Thread("<b@x>", ("<a@x>", "<b@x>"))
    letter = TEMPLATES.compose(planned, of, BOOK, thread)
    assert (letter.key, letter.klass, letter.client) == (planned.key, LetterClass.CHASE, "acme")
    assert (letter.name, letter.step) == ("firm", "the firm one")
    assert (letter.to, letter.cc) == ((PAT.email,), (SAM.email,))
    assert (letter.said, letter.invoices) == (planned.said, ("INV-1001",))
    assert (letter.thread, letter.send_at) == (thread, planned.send_at)
    assert letter.needs_approval
    assert not letter.automatic


def test_machine_header_marks_letters_of_the_calendar() -> None:
    """`department.machine_header: true` marks a reminder as automatic; a letter by the owner stays his."""
    of = account(TODAY, receivable(FIRST, TODAY))
    book = replace(BOOK, department=replace(BOOK.department, machine_header=True))
    assert TEMPLATES.compose(due("firm", of), of, book).automatic
    assert not TEMPLATES.compose(due("personal", of, sender=Sender.OWNER), of, book).automatic


def test_deed_is_no_letter() -> None:
    """`do: hand over` has no words: asking for them is a mistake of the program."""
    of = account(TODAY, receivable(FIRST, TODAY))
    with pytest.raises(ValueError, match="is a deed"):
        TEMPLATES.compose(due(None, of, deed=Deed.HAND_OVER), of, BOOK)


def test_hostile_texts_stay_texts() -> None:
    """A client called `<b>Acme</b> *Ltd* {{ 7*7 }}` is called so: no HTML, no Markdown, no Jinja."""
    client = replace(ACME, name=HOSTILE, reference=HOSTILE)
    contact = Contact(HOSTILE, PAT.email, Role.PAYABLE)
    bad = invoice("INV-*1*", about=HOSTILE, po="PO_77_")
    of = account(TODAY, receivable(bad, TODAY), client=client, contacts=(contact,))
    for name in ("overdue", "invoice", "second_reminder"):
        letter = TEMPLATES.compose(due(name, of), of, BOOK)
        assert f"Dear {HOSTILE}," in " ".join(letter.text.split())
        assert "INV-*1*" in letter.subject
        page = html.document_fromstring(letter.html)
        assert not page.xpath("//b | //em | //a | //code")
        assert f"Dear {HOSTILE}," in " ".join("".join(map(str, page.itertext())).split())


@given(name=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60))
def test_any_name_is_printed_as_it_is(name: str) -> None:
    """Whatever the owner calls an invoice's subject, both text and page show exactly that."""
    of = account(TODAY, receivable(invoice(about=name), TODAY))
    letter = TEMPLATES.compose(due("invoice", of), of, BOOK)
    assert letter.subject == "Invoice INV-1001 from Winder Consulting"
    assert "\n" not in letter.subject
    page = html.document_fromstring(letter.html)
    assert not page.xpath("//b | //em | //strong[contains(., 'x')] | //a | //code | //script")


def test_line_breaks_cannot_enter_the_subject() -> None:
    """A number with a line break in it makes no second mail header."""
    of = account(TODAY, receivable(invoice("INV-1\r\nBcc: all@acme.example"), TODAY))
    subject = TEMPLATES.compose(due("firm", of), of, BOOK).subject
    assert subject == "Invoice INV-1 Bcc: all@acme.example: payment is overdue"


def test_turned_text_is_straightened() -> None:
    """Characters that reverse the reading direction are left out: an account number reads as it is."""
    business = replace(BOOK.business, pay_to="account \u202e00000000")
    of = account(TODAY, receivable(FIRST, TODAY))
    letter = TEMPLATES.compose(due("firm", of), of, replace(BOOK, business=business))
    assert "account 00000000" in letter.text
    assert "\u202e" not in letter.html


def test_owners_address_in_the_book_becomes_the_departments() -> None:
    """Promise 9: where the owner wrote his own address into `pay_to`, the client reads Tony's."""
    business = replace(
        BOOK.business, pay_to="ask Jay@Winder.example", legal_footer="jay@winder.example"
    )
    of = account(TODAY, receivable(FIRST, TODAY))
    letter = TEMPLATES.compose(due("firm", of), of, replace(BOOK, business=business))
    assert "ask accounts@winder.example" in letter.text
    assert "jay@" not in f"{letter.text}{letter.html}".lower()


def test_one_mailbox_for_both_is_no_secret() -> None:
    """Where the department's address is the owner's own, it is printed."""
    business = replace(BOOK.business, owner_email=BOOK.department.address)
    book = replace(BOOK, business=business, owner_addresses=(BOOK.department.address,))
    of = account(TODAY, receivable(FIRST, TODAY))
    assert "accounts@winder.example" in TEMPLATES.compose(due("firm", of), of, book).text


def test_many_invoices_are_counted_in_the_words_and_listed_in_the_panel() -> None:
    """Six invoices: the subject names one, the letter says `6 invoices`, the panel has each."""
    many = [receivable(invoice(f"INV-{n}"), TODAY) for n in range(1, 7)]
    of = account(TODAY, *many)
    letter = TEMPLATES.compose(due("firm", of), of, BOOK)
    assert letter.subject == "Invoice INV-1 and 5 more: payment is overdue"
    assert "The 6 invoices listed below (together £7,200.00) were due on" in letter.text
    for number in range(1, 7):
        assert f"\nINV-{number} " in letter.text


def test_currencies_never_meet_in_a_sum() -> None:
    """Pounds and euros make two totals, each asked for by itself."""
    euro = invoice("INV-1002", "80.00 EUR")
    of = account(TODAY, receivable(FIRST, TODAY), receivable(euro, TODAY))
    text = TEMPLATES.compose(due("firm", of, {"EUR": money("30.00 EUR")}), of, BOOK).text
    assert "Please pay £1,200.00 and €50.00 within the next seven days." in text
    assert "Total to pay in GBP                                            £1,200.00" in text
    assert "Total to pay in EUR                                               €50.00" in text
    assert "Credit on account                                                -€30.00" in text


def test_what_is_not_due_yet_is_listed_and_not_asked_for() -> None:
    """An invoice that falls due later stands in the panel; the letter asks for the overdue part."""
    later = receivable(invoice("INV-1002", "300.00", due=date(2026, 12, 1)), TODAY)
    of = account(TODAY, receivable(FIRST, TODAY), later)
    text = TEMPLATES.compose(due("firm", of), of, BOOK).text
    assert "Please pay £1,200.00 within" in text
    assert "also lists invoice INV-1002, which is not due yet" in text
    assert "of which past due                                              £1,200.00" in text


def test_advice_without_money_is_quoted() -> None:
    """The client said it was paid, the owner says it has not come: the next letter quotes what was said."""
    advice = AdviceState(
        fact="mail:2/0",
        lines=(AdvisedLine("INV-1001", money("1200.00")),),
        told=date(2026, 11, 5),
        value_day=date(2026, 11, 6),
        grace_until=date(2026, 11, 13),
        money_came=False,
    )
    of = account(TODAY, receivable(FIRST, TODAY, late_advice=advice), advices=(advice,))
    text = " ".join(TEMPLATES.compose(due("firm", of), of, BOOK).text.split())
    assert (
        "On 5 November 2026 you told us that invoice INV-1001 was being paid, with a transfer of"
        " £1,200.00 on 6 November 2026. We have looked for it and cannot find it on our account."
    ) in text


def test_letter_says_that_the_invoice_is_attached_only_when_it_is() -> None:
    """The first letter brings the file; without the file it does not speak of one."""
    of = account(TODAY, receivable(FIRST, TODAY))
    with_file = TEMPLATES.compose(due("overdue", of), of, BOOK, attachments=(PDF,))
    assert "The invoice is attached." in with_file.text
    assert with_file.attachments == (PDF,)
    assert "attached" not in TEMPLATES.compose(due("overdue", of), of, BOOK).text


def test_no_name_is_greeted_as_a_team() -> None:
    """An address is no name: where nobody's is known, the letter greets the accounts team."""
    nameless = Contact("ap@acme.example", "ap@acme.example", Role.PAYABLE)
    of = account(TODAY, receivable(FIRST, TODAY), contacts=(nameless,))
    letter = TEMPLATES.compose(due("firm", of, to=(nameless.email,)), of, BOOK)
    assert letter.text.startswith("To the accounts team at Acme Ltd,\n")


def test_first_chase_does_not_speak_of_earlier_ones() -> None:
    """A book taken over late: the first letter refers to none, the second to the day of the first."""
    fresh = account(TODAY, receivable(FIRST, TODAY))
    assert "Further to" not in TEMPLATES.compose(due("firm", fresh), fresh, BOOK).text
    said = (chased("overdue", date(2026, 11, 10)),)
    again = account(TODAY, receivable(FIRST, TODAY, said=said))
    assert (
        "Further to our letter of 10 November 2026:"
        in TEMPLATES.compose(due("firm", again), again, BOOK).text
    )


@pytest.mark.parametrize(
    ("country", "language", "written"),
    [
        ("GB", "en", "2 November 2026"),
        ("US", "en", "November 2, 2026"),
        ("DE", "en", "2 November 2026"),
    ],
)
def test_days_are_written_as_the_client_writes_them(
    country: str, language: str, written: str
) -> None:
    """English to London, to New York and to Berlin."""
    client = replace(ACME, country=country, language=language)
    of = account(TODAY, receivable(FIRST, TODAY), client=client)
    assert f"was due on {written}" in " ".join(
        TEMPLATES.compose(due("firm", of), of, BOOK).text.split()
    )


@pytest.mark.parametrize(
    ("amount", "printed"), [("1200 JPY", "JP¥1,200"), ("1.250 KWD", "KWD 1.250")]
)
def test_money_has_its_currencys_decimals(amount: str, printed: str) -> None:
    """Yen have none and dinars have three, whatever the language."""
    of = account(TODAY, receivable(invoice(amount=amount), TODAY))
    text = TEMPLATES.compose(due("firm", of), of, BOOK).text
    assert f"Please pay {printed} within" in " ".join(text.split())


def test_a_reminder_is_never_in_another_language() -> None:
    """No Finnish letter of that name: none leaves; what no policy names may go in English."""
    client = replace(ACME, language="fi")
    of = account(TODAY, receivable(FIRST, TODAY), client=client)
    with pytest.raises(LetterUnwritable, match=r"fi/firm\.md:1: there is no letter firm in fi"):
        TEMPLATES.compose(due("firm", of), of, BOOK)
    thanks = Occasion("thanks", "acme/thanks/1", ("pat@acme.example",), TODAY)
    assert TEMPLATES.service(thanks, of, BOOK).text.startswith("Dear Pat Lee,")


def test_letters_of_a_country_stand_beside_those_of_its_language(tmp_path: Path) -> None:
    """`en-GB` brings one letter of its own, and has the English ones; nothing is said for German."""
    own = tmp_path / "en-GB"
    own.mkdir()
    (own / "firm.md").write_text("Subject: firm\n\nFirm.\n", encoding="utf-8")
    there = Templates([tmp_path]).by_language()
    assert there["en-GB"] == there["en"] == Templates().names()
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "firm.md").write_text("Subject: fest\n\nFest.\n", encoding="utf-8")
    assert Templates([tmp_path]).by_language()["de"] == {"firm"}


def test_letter_that_nobody_wrote_is_named() -> None:
    """A policy that names a letter without a template: the error says which file is missing."""
    of = account(TODAY, receivable(SECOND, TODAY))
    with pytest.raises(
        LetterUnwritable, match=r"en/no_such\.md:1: there is no letter no_such in en"
    ):
        TEMPLATES.compose(due("no_such", of), of, BOOK)


def test_templates_are_found_wherever_the_program_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The letters travel with the program, not with the working directory."""
    monkeypatch.chdir(tmp_path)
    assert {"invoice", "final_demand", "statement"} <= Templates().names()
    assert not {"flag", "digest", "louder", "told_once"} & Templates().names()


def test_preview_is_signed_by_this_business() -> None:
    """`accountsd letters` shows the letters as this business would send them."""
    book = replace(BOOK, department=replace(BOOK.department, name="Mrs Ledger"))
    shown = {p.name: p for p in TEMPLATES.preview("en", (), book)}
    assert set(shown) == TEMPLATES.names()
    assert "Mrs Ledger" in shown["firm"].text
