"""Mails and desks for the tests of reading: Acme writes to Winder Consulting's accounts department."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from accountsd.core import message
from accountsd.core.reading.model import Desk, Known, LetterRef, Reading, Trust
from accountsd.core.reading.read import read as read_mail
from tests.core.sample import at, book, client, gbp, invoice

TRUST = Trust(
    authserv_ids=("mx.winder.example",),
    provider="other",
    owner=("jay@winder.example",),
    own_address="accounts@winder.example",
)
PASS = "Authentication-Results: mx.winder.example; dmarc=pass header.from=acme.example\n"
LETTERS = {"abc123@winder.example": LetterRef("letter-1", "acme", ("INV-1001",))}


def acme_desk(**changes: Any) -> Desk:
    """Thursday 5 November 2026, ten in the morning; INV-1001 (GBP 1200.00) and INV-1002 (GBP 80.00)."""
    small = invoice("INV-1002", amount=gbp("80.00"), due=date(2026, 11, 20), po="PO-4711")
    desk = Desk(
        book=book(client(invoice(), small)),
        known=Known(letters=LETTERS),
        trust=TRUST,
        now=at("2026-11-05"),
    )
    return replace(desk, **changes)


def raw(
    body: str,
    *,
    sender: str = "Pat Lee <pat@acme.example>",
    subject: str = "Re: Invoice INV-1001",
    headers: str = PASS,
) -> bytes:
    """A mail of Acme's, written on the day of the desk."""
    return (
        f"{headers}From: {sender}\nTo: accounts@winder.example\nSubject: {subject}\n"
        "Date: Thu, 5 Nov 2026 09:30:00 +0000\nMessage-ID: <one@acme.example>\n"
        f"Content-Type: text/plain; charset=utf-8\n\n{body}"
    ).encode()


def said(body: str, **how: Any) -> Reading:
    """What Tony makes of these words."""
    desk = how.pop("desk", None) or acme_desk()
    return read_mail(message.parse(raw(body, **how)), desk)
