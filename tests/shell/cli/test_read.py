"""`read`: what Tony makes of a mail, as the contract's document; nothing is changed by it."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path
from typing import Any

import pytest

from tests.shell.cli.counter import Counter

KEYS = {
    "file", "kind", "needs_owner", "why", "client", "invoices", "promise", "payments", "reference",
    "total", "reply_text", "language", "authentic", "notice", "absence", "duplicate_of",
}  # fmt: skip
KINDS = {
    "paid", "promise", "dispute", "query", "redirect", "hardship", "complaint", "legal",
    "bank_change", "acknowledgement", "auto_reply", "bounce", "other",
}  # fmt: skip


NOTICE = """\
From: MAILER-DAEMON@mx.winder.example
To: accounts@winder.example
Subject: Undelivered Mail Returned to Sender
Date: Fri, 20 Nov 2026 10:00:00 +0000
Message-ID: <9@mx.winder.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

It could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.winder.example

Final-Recipient: rfc822; pat@acme.example
Action: failed
Status: 5.1.1

--b--
"""


def _mail(counter: Counter, name: str, text: str, *fields: str, number: int = 1) -> Path:
    lines = [
        *fields,
        "From: Pat Lee <pat@acme.example>",
        "To: accounts@winder.example",
        "Subject: Re: Invoice INV-1001",
        "Date: Fri, 20 Nov 2026 10:00:00 +0000",
        f"Message-ID: <{number}@acme.example>",
        "",
        textwrap.dedent(text).strip(),
        "",
    ]
    path = counter.folder / name
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def _read(counter: Counter, *words: str) -> list[dict[str, Any]]:
    answer = counter.types("read", "--json", *words)
    assert answer.code == 0, answer.err
    return [json.loads(line) for line in answer.out.splitlines()]


PROVEN = "Authentication-Results: mx.winder.example; dmarc=pass header.from=acme.example"
FORGED = "Authentication-Results: mx.winder.example; dmarc=fail header.from=acme.example"


def test_a_promise_in_the_contracts_words(counter: Counter) -> None:
    """“next Friday” counts from the mail's own day; every key is there, the absent ones are null."""
    path = _mail(counter, "a.eml", "We will pay invoice INV-1001 on Friday 27 November.", PROVEN)
    (told,) = _read(counter, str(path))
    assert set(told) >= KEYS
    assert told["file"] == str(path)
    assert told["kind"] == "promise"
    assert told["needs_owner"] is False
    assert told["client"] == "acme"
    assert told["invoices"] == ["INV-1001"]
    assert told["promise"] == {"date": "2026-11-27", "amount": None}
    assert told["payments"] == []
    assert told["language"] == "en"
    assert told["authentic"] == "pass"
    assert told["notice"] is told["absence"] is told["duplicate_of"] is None
    assert told["reply_text"] == "We will pay invoice INV-1001 on Friday 27 November."
    assert all(isinstance(why, str) for why in told["why"])


@pytest.mark.parametrize(
    ("field", "authentic", "needs_owner"),
    [(PROVEN, "pass", False), ("X-Nothing: said", "none", False), (FORGED, "fail", True)],
    ids=["proven", "nobody looked", "contradicted"],
)
def test_who_is_believed(counter: Counter, field: str, authentic: str, needs_owner: bool) -> None:
    """A mere absence of proof is told; only a failed check makes it the owner's."""
    path = _mail(counter, "a.eml", "We will pay invoice INV-1001 on 27 November.", field)
    (told,) = _read(counter, str(path))
    assert (told["authentic"], told["needs_owner"]) == (authentic, needs_owner)


def test_the_same_mail_twice_in_one_call_is_named_a_duplicate(counter: Counter) -> None:
    """In the order of the files: the second names the first."""
    one = _mail(counter, "a.eml", "We will pay INV-1001 on 27 November.")
    two = _mail(counter, "b.eml", "We will pay INV-1001 on 27 November.")
    three = _mail(counter, "c.eml", "We will pay INV-1001 on 30 November.", number=2)
    told = _read(counter, str(one), str(two), str(three))
    assert [document["duplicate_of"] for document in told] == [None, str(one), None]


def test_on_reads_it_as_at_another_moment(counter: Counter) -> None:
    """“next Friday” without a Date near it counts from the arrival that is given."""
    path = _mail(counter, "a.eml", "We will pay INV-1001 next Friday.")
    (own,) = _read(counter, str(path))
    (later,) = _read(counter, str(path), "--on", "2026-12-15T09:00:00+00:00")
    assert own["promise"]["date"] == "2026-11-27"
    assert later["promise"]["date"] == "2026-12-18"
    assert counter.types("read", str(path), "--on", "tomorrow").code == 64


def test_a_bounce_and_an_absence_fill_their_keys(counter: Counter) -> None:
    """`notice` has address, status, permanent, letter; `absence` has until and stand_in."""
    away = _mail(counter, "a.eml", "I am out of the office until 30 November 2026.",
                 "Auto-Submitted: auto-replied")  # fmt: skip
    (told,) = _read(counter, str(away))
    assert told["kind"] == "auto_reply"
    assert set(told["absence"]) == {"until", "stand_in"}
    report = counter.folder / "b.eml"
    report.write_text(NOTICE, encoding="utf-8")
    (bounce,) = _read(counter, str(report))
    assert bounce["kind"] in KINDS
    assert set(bounce["notice"]) >= {"address", "status", "permanent", "letter"}
    assert bounce["notice"]["address"] == "pat@acme.example"
    assert bounce["notice"]["permanent"] is True
    assert bounce["notice"]["letter"] is None


def test_a_file_that_is_not_there_does_not_stop_the_others(counter: Counter) -> None:
    """It is told on stderr and the exit code is 1; the rest is read."""
    path = _mail(counter, "a.eml", "Thank you.")
    answer = counter.types("read", "--json", str(counter.folder / "none.eml"), str(path))
    assert answer.code == 1
    assert len(answer.out.splitlines()) == 1
    assert "none.eml" in answer.err


def test_any_bytes_are_read_as_a_mail(counter: Counter) -> None:
    """Nothing, noise, and a picture: no traceback, a kind of the contract each time."""
    for number, content in enumerate((b"", b"\x00\xff" * 400, b"\x89PNG\r\n\x1a\n")):
        path = counter.folder / f"{number}.eml"
        path.write_bytes(content)
        (told,) = _read(counter, str(path))
        assert told["kind"] in KINDS


def test_reading_changes_nothing(counter: Counter) -> None:
    """No state is made; where one is, it is the same afterwards."""
    path = _mail(counter, "a.eml", "We will pay INV-1001 on 27 November.", PROVEN)
    _read(counter, str(path))
    assert not counter.state.exists()
    counter.types("paid", "INV-2001")
    before = counter.types("status", "--json", "--all").out
    _read(counter, str(path))
    assert counter.types("status", "--json", "--all").out == before
    with counter.store() as store:
        assert store.mail.counts() == {} or not any(store.mail.counts().values())


def test_for_people_it_says_what_and_because(counter: Counter) -> None:
    """A line for the mail, and under it whom it needs, what it promises, and the very words."""
    path = _mail(counter, "a.eml", "We will pay invoice INV-1001 on 27 November.", PROVEN)
    told = counter.types("read", str(path)).out
    assert told.startswith(f"{path}: promise from pat@acme.example (acme), proven\n")
    assert "    needs nobody\n" in told
    assert "    promises to pay on 2026-11-27\n" in told
    assert "    because promise: “" in told
    assert "will pay" in told
