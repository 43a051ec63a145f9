"""Attachments that nobody read: what the words do not say, they may."""

from __future__ import annotations

import pytest

from accountsd.core import message
from accountsd.core.reading.model import Reading
from accountsd.core.reading.read import read as read_mail
from tests.core.reading.mails import PASS, acme_desk


def _with(words: str, kind: str, name: str, size: int = 20) -> Reading:
    raw = (
        f"{PASS}From: Pat Lee <pat@acme.example>\nTo: accounts@winder.example\n"
        "Subject: Re: Invoice INV-1001\nDate: Thu, 5 Nov 2026 09:30:00 +0000\n"
        "Message-ID: <one@acme.example>\nContent-Type: multipart/mixed; boundary=b\n\n"
        f"--b\nContent-Type: text/plain\n\n{words}\n"
        f"--b\nContent-Type: {kind}; name={name}\n"
        f"Content-Disposition: attachment; filename={name}\n\n{'x' * size}\n--b--\n"
    )
    return read_mail(message.parse(raw.encode()), acme_desk())


@pytest.mark.parametrize(
    "words", ["Please see attached.", "Thank you.", "We will pay this on Friday."]
)
def test_a_letter_behind_routine_words_is_the_owners(words: str) -> None:
    """Thanks, a promise, "see attached": the attachment may be a lawyer's letter."""
    assert _with(words, "application/pdf", "letter.pdf").needs_owner


@pytest.mark.parametrize(
    ("kind", "name"),
    [("image/png", "logo.png"), ("text/calendar", "invite.ics"), ("text/x-vcard", "pat.vcf")],
)
def test_what_a_program_adds_by_itself_troubles_nobody(kind: str, name: str) -> None:
    """A logo, a visiting card, a calendar entry."""
    assert not _with("Thank you, received.", kind, name).needs_owner


def test_a_photographed_letter_is_larger_than_a_logo() -> None:
    """Nobody's signature holds a picture of 200 kB."""
    assert _with("Thank you, received.", "image/jpeg", "scan.jpg", 200_000).needs_owner


def test_proof_of_a_payment_needs_nobody() -> None:
    """They say that they have paid; what they enclose says so again."""
    assert not _with(
        "We paid INV-1001 yesterday, see the receipt.", "application/pdf", "r.pdf"
    ).needs_owner
