"""Own words: what the writer wrote himself."""

from __future__ import annotations

import pytest

from accountsd.core.reading.quotation import own_words

LETTER = "Hello Pat,\n\nInvoice INV-1001 for £1,200.00 was due on 31 October.\n\nKind regards\nTony"
QUOTED = "\n".join(f"> {line}" for line in LETTER.split("\n"))
NEW = "Hi Tony,\n\nPaid yesterday."

HEADS = [
    "On Thu, 5 Nov 2026 at 09:00, Tony <accounts@winder.example> wrote:",
    "On Thu, 5 Nov 2026 at 09:00, Tony\n<accounts@winder.example> wrote:",
    "Am 05.11.2026 um 09:00 schrieb Tony:",
    "Le jeu. 5 nov. 2026 à 09:00, Tony <accounts@winder.example> a\nécrit :",
    "El jue, 5 nov 2026 a las 9:00, Tony (<accounts@winder.example>) escribió:",
    "Il giorno gio 5 nov 2026 alle ore 09:00 Tony <accounts@winder.example> ha scritto:",
    "Em qui., 5 de nov. de 2026 às 09:00, Tony <accounts@winder.example> escreveu:",
    "Op do 5 nov 2026 om 09:00 schreef Tony <accounts@winder.example>:",
    "Den tors 5 nov. 2026 kl 09:00 skrev Tony <accounts@winder.example>:",
    "to 5. marrask. 2026 klo 9.00 Tony (accounts@winder.example) kirjoitti:",
    "czw., 5 lis 2026 o 09:00 Tony <accounts@winder.example> napisał(a):",
    "čt 5. 11. 2026 v 9:00 odesílatel Tony <accounts@winder.example> napsal:",
    "2026年11月5日(木) 9:00 Tony <accounts@winder.example>:",
]


@pytest.mark.parametrize("head", HEADS)
def test_what_is_quoted_is_not_the_writers(head: str) -> None:
    """The line that says who wrote when, in many languages, and what stands below it."""
    assert own_words(f"{NEW}\n\n{head}\n\n{QUOTED}").text == NEW


@pytest.mark.parametrize(
    "block",
    [
        "From: Tony <accounts@winder.example>\nSent: 5 November 2026 09:00\nTo: Pat\nSubject: INV-1001",
        "Von: Tony\nGesendet: Donnerstag, 5. November 2026 09:00\nAn: Pat\nBetreff: INV-1001",
        "De : Tony\nEnvoyé : jeudi 5 novembre 2026 09:00\nÀ : Pat\nObjet : INV-1001",
        "*Från:* Tony\n*Skickat:* den 5 november 2026 09:00\n*Till:* Pat\n*Ämne:* INV-1001",
        "差出人: Tony\n送信日時: 2026年11月5日 9:00\n宛先: Pat\n件名: INV-1001",
        "-----Original Message-----\nFrom: Tony\nTo: Pat\nSubject: INV-1001",
        "________________________________\nFrom: Tony\nSent: 5 November 2026\nTo: Pat",
    ],
)
def test_outlook_prints_fields_above_the_quotation(block: str) -> None:
    """Everything from the printed fields down is the other's."""
    assert own_words(f"{NEW}\n\n{block}\n\n{LETTER}").text == NEW


def test_answers_between_quoted_lines_keep_their_order() -> None:
    """Inline answers are joined with a blank line."""
    body = "> When will INV-1001 be paid?\n\nOn Friday.\n\n> And INV-1002?\n\nNext week."
    assert own_words(body).text == "On Friday.\n\nNext week."


def test_an_answer_below_the_quotation() -> None:
    """Bottom posting."""
    assert own_words(f"Am 05.11.2026 um 09:00 schrieb Tony:\n{QUOTED}\n\n{NEW}").text == NEW


@pytest.mark.parametrize(
    "tail",
    [
        "Kind regards\nPat",
        "Mit freundlichen Grüßen\n\nPat Lee\nBuchhaltung",
        "Cordialement,\nPat Lee",
        "-- \nPat Lee\nAcme Ltd | 020 7946 0001",
        "Pat Lee\nAccounts Payable, Acme Ltd",
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "何卒よろしくお願いいたします。\n\nPat",
        "Thanks,\n\nPat\n\nThis e-mail is confidential and intended solely for the addressee.",
    ],
)
def test_closing_name_and_footer_are_no_words_of_the_matter(tail: str) -> None:
    """The salutation stays; the closing formula, the name and everything after go."""
    assert own_words(f"{NEW}\n\n{tail}", "Pat Lee", "pat@acme.example").text == NEW


def test_a_postscript_stays() -> None:
    """What is added below the name is said all the same."""
    body = f"{NEW}\n\nRegards\nPat\n\nP.S. Please use our new address."
    assert own_words(body, "Pat Lee").text == f"{NEW}\n\nP.S. Please use our new address."


def test_a_forward_is_taken_apart() -> None:
    """Who wrote what to whom; the forwarder's own words are kept apart."""
    body = (
        "This came to me.\n\n---------- Forwarded message ---------\n"
        "From: Pat Lee <pat@acme.example>\nDate: Thu, 5 Nov 2026 at 09:00\n"
        f"Subject: Remittance\nTo: <jay@winder.example>\n\n{NEW}"
    )
    own = own_words(body, "Jay Winder", "jay@winder.example", "Fwd: Remittance")
    assert own.text == "This came to me."
    assert own.forwarded is not None
    assert own.forwarded.sender == "pat@acme.example"
    assert own.forwarded.text == NEW


def test_a_help_desk_prints_its_mark_on_top() -> None:
    """The newest comment stands below the line that names its writer; older ones are quoted."""
    own = own_words(
        "##- Please type your reply above this line -##\n\nTicket #88213: Invoice INV-1001\n\n"
        "Sam Cole, 17 Nov 2026, 10:02 GMT\n\nOur timesheets come to 32 hours.\n\n"
        "Tony, 16 Nov 2026, 09:12 GMT\n\nHello Pat, INV-1001 is past its due date.\n\n"
        "--------------------------------\nThis email is a service from Acme Finance.\n"
    )
    assert own.text == "Our timesheets come to 32 hours."
