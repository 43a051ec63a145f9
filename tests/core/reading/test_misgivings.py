"""Routine words that are not routine: who signs, where the money went, what a colleague wrote below."""

from __future__ import annotations

import pytest

from tests.core.reading.mails import said


@pytest.mark.parametrize(
    "signature",
    [
        "Martin Hale\nJoint Administrators of Acme Ltd (in administration)",
        "Ruth Dunn\nSolicitor\nDunn LLP, acting for Acme Ltd",
        "Ruth Dunn\nTrustee in Bankruptcy",
        "Dr. Anna Vogt\nRechtsanwältin als Insolvenzverwalterin der Acme GmbH",
        "Anne Roux\nMandataire judiciaire de Acme SARL",
    ],
)
def test_thanks_from_who_winds_a_business_up_are_the_owners(signature: str) -> None:
    """The words are thanks; the signature says that an estate is answering."""
    assert said(f"Noted, thank you.\n\nKind regards\n{signature}").needs_owner


@pytest.mark.parametrize(
    "signature", ["Pat Lee\nPA to the General Counsel", "Pat Lee\nFinance, Legal & Compliance"]
)
def test_a_department_with_law_in_its_name_is_no_lawyer(signature: str) -> None:
    """Who works beside lawyers may still say thanks."""
    assert not said(f"Noted, thank you.\n\nKind regards\n{signature}").needs_owner


@pytest.mark.parametrize(
    "words",
    [
        "INV-1001 was paid on Monday to the Monzo account as your colleague asked.",
        "We paid INV-1001 yesterday to sort code 20-11-43, account 33445566.",
        "Payment of INV-1001 was sent to the account ending 6677 on Monday.",
        "We paid INV-1001 last Thursday using the details in Jay's WhatsApp.",
        "Payment for INV-1001 went to Winder Holdings Ltd on Monday.",
        "INV-1001 was paid by card over the phone on Monday.",
    ],
)
def test_paid_to_another_account_is_put_before_the_owner(words: str) -> None:
    """The sum is right and the account is not the book's: a mistake, or fraud."""
    assert said(words).needs_owner


@pytest.mark.parametrize(
    "words",
    [
        "We paid INV-1001 on Monday to the account shown on your invoice.",
        "INV-1001 was paid into your account on Monday.",
        "INV-1001 was paid from our Barclays account on Monday.",
    ],
)
def test_paid_as_the_invoice_says_needs_nobody(words: str) -> None:
    """The account on the invoice, and theirs."""
    assert not said(words).needs_owner


REFUSED = "Don't pay this one. They never delivered the September report."


@pytest.mark.parametrize(
    "below",
    [
        (
            "---------- Forwarded message ---------\nFrom: Sam Cole <sam@acme.example>\n"
            "Date: Wed, 4 Nov 2026 16:00\nSubject: INV-1001\nTo: Pat Lee <pat@acme.example>\n\n"
        ),
        (
            "-----Original Message-----\nFrom: Sam Cole <sam@acme.example>\n"
            "Sent: 4 November 2026 16:00\nTo: Pat Lee <pat@acme.example>\nSubject: INV-1001\n\n"
        ),
    ],
)
def test_a_colleagues_refusal_below_is_heard(below: str) -> None:
    """“See below”, and below a colleague contests the invoice."""
    assert said(f"Hi Tony, see below.\n\n{below}{REFUSED}").needs_owner


def test_our_own_reminder_below_is_not_theirs() -> None:
    """What we wrote ourselves about lawyers is no matter of the client's."""
    below = (
        "-----Original Message-----\nFrom: Tony <accounts@winder.example>\n"
        "Sent: 4 November 2026 16:00\nTo: Pat Lee <pat@acme.example>\nSubject: INV-1001\n\n"
        "If we hear nothing we shall pass this to our solicitors."
    )
    assert not said(f"Noted, thank you.\n\n{below}").needs_owner
