"""Mail that no person wrote: notices, absences, tickets, lists."""

from __future__ import annotations

from dataclasses import replace

import pytest

from accountsd.core import message
from accountsd.core.journal import Grade, Kind
from accountsd.core.reading.machines import notices
from accountsd.core.reading.machines.reasons import reason_for
from accountsd.core.reading.model import Authorship, Known
from accountsd.core.reading.read import read as read_mail
from tests.core.reading.mails import PASS, acme_desk, raw, said

QMAIL = (
    "From: MAILER-DAEMON@mail.acme.example\nReturn-Path: <>\nTo: accounts@winder.example\n"
    "Subject: failure notice\n\nHi. This is the qmail-send program at mail.acme.example.\n"
    "I'm afraid I wasn't able to deliver your message to the following addresses.\n\n"
    "<sam@acme.example>:\n550 5.1.1 no such user (in reply to RCPT TO)\n\n"
    "--- Below this line is a copy of the message.\n\nMessage-ID: <abc123@winder.example>\n"
)


def test_a_notice_without_a_report_is_read_from_its_words() -> None:
    """Qmail writes prose: the address, the code, the reason, and whose letter it was."""
    read = read_mail(message.parse(QMAIL.encode()), acme_desk())
    assert read.kind is Kind.BOUNCE
    assert read.notice is not None
    assert read.notice.letter == "letter-1"
    one = read.notice.recipients[0]
    assert (one.address, one.status, one.permanent) == ("sam@acme.example", "5.1.1", True)
    assert read.invoices == ("INV-1001",)


def test_a_delay_is_no_failure() -> None:
    """Still being retried: nobody needs to do anything."""
    late = QMAIL.replace("failure notice", "Delayed Mail (still being retried)")
    late = late.replace("550 5.1.1 no such user", "connection timed out; will be retried")
    read = read_mail(message.parse(late.encode()), acme_desk())
    assert read.notice is not None
    assert [one.action for one in read.notice.recipients] == ["delayed"]
    assert not read.needs_owner


def test_a_person_who_forwards_a_notice_is_a_person() -> None:
    """The subject alone makes no notice."""
    mail = message.parse(raw("Jay, is this you?", subject="Fwd: Undelivered Mail"))
    assert notices.notice(mail, Known()) is None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("550 5.1.1 User unknown", "unknown user"),
        ("452 4.2.2 Mailbox full", "mailbox full"),
        ("550 blocked using Spamhaus", "blocked"),
        ("Host or domain name not found", "unknown host"),
        ("550 Domain does not exist", "unknown host"),
        ("the domain is not reachable", "unknown host"),
        ("The recipient server did not accept our requests to connect", "expired"),
        ("500 Remote server does not support TLS", "starttls"),
        ("421 Connection timed out", "expired"),
    ],
)
def test_the_reason_by_the_servers_words(words: str, name: str) -> None:
    """One row a reason, first match wins."""
    assert reason_for(words).name == name


AUTO = PASS + "Auto-Submitted: auto-replied\n"


@pytest.mark.parametrize(
    ("words", "back"),
    [
        ("I am out of the office and will be back on Monday 16 November.", "2026-11-16"),
        ("I am on holiday until 13 November.", "2026-11-14"),
        ("Ich bin bis 13. November nicht im Büro.", "2026-11-14"),
        ("Je suis absente, de retour le 16 novembre.", "2026-11-16"),
    ],
)
def test_who_is_away_comes_back(words: str, back: str) -> None:
    """`Back on` is the day itself; `until` is the day after."""
    read = said(words, subject="Automatic reply", headers=AUTO)
    assert read.kind is Kind.AUTO_REPLY
    assert read.absence is not None
    assert str(read.absence.until) == back
    assert not read.needs_owner


def test_who_has_left_is_a_redirect() -> None:
    """An automatic reply that names another address of the house."""
    words = "I no longer work at Acme. Please write to ap@acme.example."
    read = said(words, subject="Automatic reply", headers=AUTO)
    assert (read.kind, read.redirect_to) == (Kind.REDIRECT, "ap@acme.example")


def test_bulk_alone_is_no_automatic_reply() -> None:
    """`Precedence: bulk` stands on remittances, too."""
    read = said("We will pay this on Friday.", headers=PASS + "Precedence: bulk\n")
    assert read.kind is Kind.PROMISE


def test_a_newsletter_is_a_list() -> None:
    """List-Unsubscribe: nobody wrote this to us."""
    read = said("Five ways to be paid.", headers="List-Unsubscribe: <mailto:u@x.example>\n")
    assert read.authorship is Authorship.LIST
    assert not read.needs_owner


OURS = "accounts@winder.example"


def test_our_own_copy_is_ourselves() -> None:
    """A letter that we know to have written is never answered, by its token or its Message-ID."""
    read = said("Dear Pat", sender=OURS, headers="X-Accountsd-Letter: abc123@winder.example\n")
    assert read.authorship is Authorship.OURSELVES


def test_our_header_in_a_strangers_hand_is_a_mail_like_any_other() -> None:
    """Anybody can write our header: a dispute that carries it is not filed away unseen."""
    read = said("We dispute this invoice.", headers="X-Accountsd-Letter: abc123@winder.example\n")
    assert read.kind is Kind.DISPUTE
    assert read.needs_owner


def test_a_mail_in_our_own_name_that_we_never_wrote_goes_to_the_owner() -> None:
    """Without a letter that we know, our own address is a forged one."""
    read = said("Please pay into this account.", sender=OURS, headers="")
    assert read.authorship is not Authorship.OURSELVES
    assert read.grade is Grade.CONTRADICTED
    assert read.needs_owner


def test_a_notice_that_came_before_is_a_duplicate() -> None:
    """The same automatic reply a second time is told as the same."""
    desk = acme_desk()
    first = message.parse(raw("I am out of the office until Monday.", subject="Automatic reply: x"))
    again = replace(desk, known=replace(desk.known, seen={first.identity: "the first"}))
    read = read_mail(first, again)
    assert read.kind is Kind.AUTO_REPLY
    assert read.duplicate_of == "the first"
