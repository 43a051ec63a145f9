"""What the documented replies of real servers tell: ids, queue names, and whose fault a refusal is."""

from __future__ import annotations

import pytest

from accountsd.core.delivery import (
    Refused,
    Whose,
    concerns_site,
    fingerprint,
    is_duplicate,
    is_too_big,
)
from accountsd.smtp.replies import message_ids, plain, queue_id

OUTLOOK = (
    "2.0.0 OK <AM0PR01MB1234@AM0PR01MB1234.eurprd01.prod.exchangelabs.com>"
    " [Hostname=AM0PR01MB1234.eurprd01.prod.exchangelabs.com]"
)
SES = "Ok 010f018f1c2d3e4f-0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-000000"


@pytest.mark.parametrize(
    ("response", "host", "ids"),
    [
        (
            OUTLOOK,
            "smtp.office365.com",
            ("<AM0PR01MB1234@AM0PR01MB1234.eurprd01.prod.exchangelabs.com>",),
        ),
        (
            SES,
            "email-smtp.eu-west-1.amazonaws.com",
            (
                "<010f018f1c2d3e4f-0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-000000@eu-west-1.amazonses.com>",
            ),
        ),
        (
            SES,
            "email-smtp.us-east-1.amazonaws.com",
            ("<010f018f1c2d3e4f-0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-000000@email.amazonses.com>",),
        ),
        (SES, "smtp.winder.example", ()),
        ("2.0.0 Ok: queued as 4F1A2B3C4D", "smtp.winder.example", ()),
        ("2.0.0 OK  1732442400 x12sm1234567wrb.5 - gsmtp", "smtp.gmail.com", ()),
    ],
)
def test_under_which_id_the_letter_goes_out(response: str, host: str, ids: tuple[str, ...]) -> None:
    """Microsoft 365 prints it whole, Amazon SES half of it; the others keep ours."""
    assert message_ids(response, host) == ids


@pytest.mark.parametrize(
    ("response", "name"),
    [
        ("2.0.0 Ok: queued as 4F1A2B3C4D", "4F1A2B3C4D"),
        ("OK id=1tABCD-000000001Xy-2Zab", "1tABCD-000000001Xy-2Zab"),
        ("2.0.0 OK  1732442400 x12sm1234567wrb.5 - gsmtp", "x12sm1234567wrb.5"),
        (SES, "010f018f1c2d3e4f-0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-000000"),
        ("Thank you", None),
    ],
)
def test_under_which_name_the_servers_log_knows_it(response: str, name: str | None) -> None:
    """Worth keeping: with it the host's support finds the letter."""
    assert queue_id(response) == name


@pytest.mark.parametrize(
    "text",
    [
        "550 5.4.5 Daily user sending limit exceeded.",
        "550 5.4.5 Daily sending quota exceeded",
        "454 Throttling failure: Maximum sending rate exceeded.",
        "454 Throttling failure: Daily message quota exceeded.",
        "554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException",
        "432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded: too many",
        "421 4.7.28 Gmail has detected an unusual rate of unsolicited mail",
        "550 5.7.1 Sender blocked because of spam",
        "550 5.7.501 Access denied, spam abuse detected: banned sender, banned from sending",
        "550 5.7.60 SMTP; Client does not have permissions: SendAsDenied; not allowed to send as",
        "553 5.7.1 <accounts@winder.example>: Sender address rejected: not owned by user tony",
        "554 Message rejected: Email address is not verified.",
        "554 5.7.1 <pat@acme.example>: Relay access denied",
        "550 relay not permitted",
        "550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain",
        "530 5.7.0 Authentication Required.",
        "554 5.7.1 Service unavailable; Client host blocked using zen.spamhaus.org",
        "452 4.5.3 Too many recipients this hour",
    ],
)
def test_what_concerns_the_site(text: str) -> None:
    """Limits, blocks, relays and senders: no letter is to blame."""
    assert concerns_site(text)


@pytest.mark.parametrize(
    "text",
    [
        "550 5.1.1 <pat@acme.example>: Recipient address rejected: User unknown",
        "552 5.2.2 Mailbox full: quota exceeded, over the daily limit of this user",
        "552 5.3.4 Message size exceeds fixed limit",
        "552 5.2.3 Message length exceeds administrative limit: too large",
        "554 5.6.0 Message content rejected",
        "450 4.2.0 Greylisted, please try again later",
        "451 4.3.0 Try again later",
        "550 5.7.1 Message content rejected as spam",
    ],
)
def test_what_does_not(text: str) -> None:
    """A full or unknown mailbox is the addressee's; size and content are the letter's."""
    assert not concerns_site(text)


def test_a_refusal_for_size_is_told_from_a_limit_on_us() -> None:
    """Both say "limit"; only one of them is mended by a smaller letter."""
    assert is_too_big("552 5.3.4 Message size exceeds fixed limit")
    assert not is_too_big("550 5.4.5 Daily user sending limit exceeded")


@pytest.mark.parametrize(
    "text", ["550 5.7.0 Duplicate message: already accepted", "554 duplicate Message-ID"]
)
def test_what_says_that_the_server_has_it(text: str) -> None:
    """A refusal as duplicate is proof of an earlier attempt."""
    assert is_duplicate(text)


def test_when_two_refusals_are_the_same() -> None:
    """The code and the enhanced status count; addresses and queue names in the text do not."""

    def of(reason: str, code: int) -> str:
        return fingerprint(Refused(reason, code, Whose.LETTER))

    assert of("550 5.7.1 <pat@acme.example> no", 550) == of("550 5.7.1 <sam@beta.example> no", 550)
    assert of("550 5.7.1 no", 550) != of("550 5.1.1 no", 550)
    assert of("550 no", 550) != of("554 no", 554)


def test_a_reply_is_one_printable_line() -> None:
    """Whatever a server sends, what we keep of it fits in a log and an Ask."""
    assert plain("2.0.0 Ok\n queued\x07 as \udcff1") == "2.0.0 Ok queued as �1"
    assert len(plain("x" * 5000)) == 500
