"""Routine questions: what Tony answers from the book, to whom, how often, and what he leaves to the owner."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from accountsd.core import message
from accountsd.core.answering import Given, given, prefix
from accountsd.core.brief import Occasion
from accountsd.core.decision import Decision, Place, decide
from accountsd.core.fold import fold
from accountsd.core.journal import Kind, Paused
from accountsd.core.reading import hear, sentences
from accountsd.core.reading.asked import matters
from accountsd.core.reading.model import Desk, Matter
from accountsd.core.reading.read import read as read_mail
from tests.core.reading.mails import acme_desk, raw
from tests.core.sample import client, invoice

TODAY = date(2026, 11, 5)
PAY_TO = "Winder Consulting\nIBAN GB29 NWBK 6016 1331 9268 19"


def desk() -> Desk:
    """Acme owes INV-1001, of which the book has the file and the order PO-7."""
    plain = acme_desk()
    one = invoice(file=Path("INV-1001.pdf"), po="PO-7")
    book = replace(plain.book, clients={"acme": client(one)})
    business = replace(book.business, vat_number="GB123456789", pay_to=PAY_TO)
    return replace(plain, book=replace(book, business=business))


def asked(body: str, *before: Given, at: Desk | None = None, **how: str) -> Decision:
    """Acme asks on 5 November 2026; `before` is what they were answered lately."""
    office = at or desk()
    mail = message.parse(raw(body, **how))
    read = read_mail(mail, office)
    accounts = {"acme": fold(office.book, office.book.clients["acme"], (), office.now)}
    return decide(read, mail, "5a" * 32, accounts, office.book, office.now, before)


def the_answer(decision: Decision) -> Occasion:
    """The one letter that goes back."""
    (answer,) = decision.answers
    return answer


def test_a_copy_of_the_invoice_goes_to_who_asked() -> None:
    """No question to the owner: the file travels, in their thread, and they have three days to read it."""
    done = asked("Hi Tony,\n\nCould you send me a copy of INV-1001 please?\n\nPat")
    answer = the_answer(done)
    assert (answer.name, answer.to, answer.invoices) == (
        "answer",
        ("pat@acme.example",),
        ("INV-1001",),
    )
    assert answer.enclosed
    assert answer.key == "answer/pat@acme.example/copy/2026-11-05"
    assert (done.asks, done.flag, done.file_to) == ((), False, Place.DONE)
    (rest,) = [fact for fact in done.facts if isinstance(fact, Paused)]
    assert rest.until == date(2026, 11, 10)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("What is your VAT number?", "Our VAT number is GB123456789."),
        ("What's the PO number for INV-1001?", "INV-1001 is for your purchase order PO-7."),
        (
            "Can you send me your bank details?",
            f"Our bank details have not changed. They are: {'; '.join(PAY_TO.splitlines())}.",
        ),
    ],
)
def test_what_the_book_holds_is_told(body: str, words: str) -> None:
    """VAT number, purchase order, bank details: in the book's own words, never altered by a mail."""
    assert the_answer(asked(body)).words == (words,)


def test_a_statement_is_a_letter_of_its_own() -> None:
    """All that is open."""
    answer = the_answer(asked("Could you send us a statement of account?"))
    assert (answer.name, answer.invoices) == ("statement", ())


@pytest.mark.parametrize(
    ("body", "matter"),
    [
        ("Könnten Sie uns bitte eine Kopie der Rechnung schicken?", Matter.COPY),
        ("Wie lautet Ihre Ust-ID?", Matter.VAT_NUMBER),
        ("Pourriez-vous nous envoyer une copie de la facture ?", Matter.COPY),
        ("¿Podrían enviarnos una copia de la factura?", Matter.COPY),
        ("Kunt u ons een kopie van de factuur sturen?", Matter.COPY),
        ("請求書を再送していただけますか。", Matter.COPY),
    ],
)
def test_a_question_is_understood_in_other_languages(body: str, matter: Matter) -> None:
    """The words of the language tell what is wanted."""
    parts, _ = sentences.split(body)
    heard = hear.listen(parts, ("de", "fr", "es", "nl", "ja"))
    assert matters(heard, Kind.QUERY) == (matter,)


@pytest.mark.parametrize(
    "body",
    [
        "Could you reissue INV-1001 with our new address?",
        "Please complete the attached supplier form.",
        "Could you send a signed copy of the timesheet?",
        "Could you give us a discount on INV-1001?",
    ],
)
def test_what_asks_for_more_than_a_look_into_the_book_is_the_owners(body: str) -> None:
    """A form, a change, a signature, a decision."""
    done = asked(body)
    assert not done.answers
    assert len(done.asks) == 1


def test_once_a_day_and_three_times_a_week() -> None:
    """Who asks again the same day, or for the fourth time in a week, is put before the owner."""
    copy = "Could you send me a copy of INV-1001 please?"
    again = asked(copy, Given(Matter.COPY, TODAY))
    assert not again.answers
    assert len(again.asks) == 1
    days = [Given(Matter.COPY, date(2026, 11, day)) for day in (1, 2, 3)]
    assert not asked(copy, *days).answers
    assert asked(copy, *days[:2]).answers
    assert asked(copy, Given(Matter.COPY, date(2026, 10, 28)), *days[:2]).answers, "a week ago"


def test_only_a_contact_in_the_book_gets_documents() -> None:
    """Somebody else at the client's own domain asks: the owner answers."""
    done = asked("Could you send me a copy of INV-1001 please?", sender="Kim <kim@acme.example>")
    assert not done.answers
    assert len(done.asks) == 1


def test_nothing_goes_to_a_reply_to() -> None:
    """Whoever wrote a Reply-To does not get the invoice by it."""
    headers = (
        "Authentication-Results: mx.winder.example; dmarc=pass header.from=acme.example\n"
        "Reply-To: thief@elsewhere.example\n"
    )
    done = asked("Could you send me a copy of INV-1001 please?", headers=headers)
    assert all("elsewhere" not in address for one in done.answers for address in one.to)


def test_an_unproven_sender_gets_no_document() -> None:
    """Nothing shows that the mail is theirs: the owner is asked."""
    done = asked("Could you send me a copy of INV-1001 please?", headers="")
    assert not done.answers
    assert len(done.asks) == 1


def test_without_a_file_there_is_no_copy() -> None:
    """The book names no file of the invoice: the owner has it."""
    done = asked("Could you send me a copy of INV-1001 please?", at=acme_desk())
    assert not done.answers
    assert "the book has no file of INV-1001" in done.asks[0].what + " ".join(done.did)


def test_keys_tell_what_was_answered() -> None:
    """The week is counted from the outbox's own keys."""
    key = f"{prefix('Pat@acme.example')}copy+vat number/2026-11-05"
    assert given([key]) == (Given(Matter.COPY, TODAY), Given(Matter.VAT_NUMBER, TODAY))
