"""Who is believed: house.md's table, grade by grade."""

from __future__ import annotations

from dataclasses import replace

import pytest

from accountsd.core import message, trust
from accountsd.core.journal import Grade
from tests.core.reading.mails import PASS, TRUST, acme_desk, raw

FAIL = PASS.replace("dmarc=pass", "dmarc=fail")
STRANGER = PASS.replace("mx.winder.example", "mx.stranger.example")
OURS = "Received: from a by mx.winder.example with ESMTP\n"
FOREIGN = "Received: from b by mail.stranger.example with ESMTP\n"
THREAD = "In-Reply-To: <abc123@winder.example>\n"


@pytest.mark.parametrize(
    ("headers", "grade"),
    [
        (PASS, Grade.PROVEN),
        (OURS + PASS + FOREIGN, Grade.PROVEN),
        (FAIL, Grade.CONTRADICTED),
        (STRANGER, Grade.CLAIMED),
        (FOREIGN + PASS, Grade.CLAIMED),
        (PASS + FAIL, Grade.PROVEN),
        ("", Grade.CLAIMED),
        (THREAD, Grade.IN_THREAD),
        ("In-Reply-To: <guess@winder.example>\n", Grade.CLAIMED),
        (PASS.replace("dmarc=pass", "dkim=pass header.d=acme.example"), Grade.PROVEN),
        (PASS.replace("dmarc=pass", "dkim=pass header.d=other.example"), Grade.CLAIMED),
        (PASS.replace("dmarc=pass", "spf=pass smtp.mailfrom=acme.example"), Grade.PROVEN),
    ],
)
def test_the_servers_own_verdict_counts(headers: str, grade: Grade) -> None:
    """Only our server's header, only above the first foreign Received; any other is text."""
    desk = acme_desk()
    mail = message.parse(raw("Hello", headers=headers))
    assert trust.grade(mail, desk.trust, desk.book, desk.known) is grade


@pytest.mark.parametrize(
    "sender",
    ["pat@acrne.example", "pat@acme-payments.example", "pat@a-c-m-e.example", "pat@acm3.example"],
)
def test_a_lookalike_is_never_the_client(sender: str) -> None:
    """A domain that could be mistaken for the client's contradicts itself, whatever its own server says."""
    desk = acme_desk()
    domain = sender.partition("@")[2]
    mail = message.parse(raw("Hello", sender=sender, headers=PASS.replace("acme.example", domain)))
    judged = trust.judge(mail, desk.trust, desk.book, desk.known)
    assert judged.grade is Grade.CONTRADICTED
    assert judged.client is None
    assert judged.lookalike_of == "acme"


def test_the_owner_is_proven_by_his_log_in_or_his_token() -> None:
    """Mail in his name without either is only claimed."""
    desk = acme_desk()
    token = replace(TRUST, owner_tokens=frozenset({"tok-4711"}))
    plain = message.parse(raw("Hello", sender="jay@winder.example", headers=""))
    signed = message.parse(
        raw(
            "Hello",
            sender="jay@winder.example",
            headers="Authentication-Results: mx.winder.example; auth=pass smtp.auth=jay@winder.example\n",
        )
    )
    answered = message.parse(raw("tok-4711", sender="jay@winder.example", headers=""))
    assert trust.grade(plain, TRUST, desk.book, desk.known) is Grade.CLAIMED
    assert trust.grade(signed, TRUST, desk.book, desk.known) is Grade.PROVEN
    assert trust.grade(answered, token, desk.book, desk.known) is Grade.PROVEN


def test_a_public_providers_domain_is_nobodys_own() -> None:
    """Two clients at gmail.com are not each other."""
    desk = acme_desk()
    mail = message.parse(raw("Hello", sender="someone@gmail.com", headers=""))
    assert trust.judge(mail, desk.trust, desk.book, desk.known).client is None
