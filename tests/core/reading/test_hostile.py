"""A stranger's mail must not be able to stop the daemon: nothing raises, nothing takes long."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accountsd.core import message
from accountsd.core.reading.read import read as read_mail
from tests.core.reading.mails import acme_desk, raw

HEAD = raw("")
LONG = 400_000  # signs; machines that run these tests are slow and busy
WORST = {
    "quote marks": ">" * LONG,
    "quoted lines": "> > > > >\n" * (LONG // 10),
    "attributions": "On Mon 1 Jan 2026 x wrote\n" * (LONG // 26),
    "fields": "From: x@y\nTo: z\n" * (LONG // 16),
    "rules": "-----\n" * (LONG // 6),
    "figures": "1," * (LONG // 2),
    "numbers": "INV-1001 2 3 4 " * (LONG // 15),
    "dates": "1/2/26 " * (LONG // 7),
    "amounts": "1,000.00 " * (LONG // 9),
    "promises": "we will pay you if we can pay " * (LONG // 30),
    "addresses": "a@" * (LONG // 2),
    "closings": "Thanks\n" * (LONG // 7),
    "signatures": "-- \n" * (LONG // 4),
    "advices": "Remittance advice\ntotal 1,00\nINV-1001  1.00  2.00\n" * (LONG // 48),
    "brackets": "(" * LONG,
    "one line": "a" * LONG,
}


@pytest.mark.parametrize("body", WORST.values(), ids=WORST.keys())
def test_the_worst_lines_are_read_in_time(body: str) -> None:
    """Every scan is linear and bounded."""
    start = time.process_time()
    read = read_mail(message.parse(HEAD + body.encode()), acme_desk())
    assert time.process_time() - start < 2.5
    assert read.needs_owner or read.explained


@given(st.binary(max_size=3000))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_a_mail(content: bytes) -> None:
    """Whatever arrives is parsed and read, and reading it again gives the same."""
    first = read_mail(message.parse(content), acme_desk())
    assert read_mail(message.parse(content), acme_desk()) == first


MIME = [
    "multipart/mixed; boundary=b",
    "multipart/alternative; boundary=b",
    "text/html",
    "message/rfc822",
]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(MIME), st.text(max_size=60), st.sampled_from(["", "base64", "x"])
        ),
        max_size=30,
    )
)
@settings(max_examples=100, deadline=None)
def test_any_tree_is_a_mail(parts: list[tuple[str, str, str]]) -> None:
    """Parts without ends, ends without parts, mails inside mails."""
    body = "".join(
        f"--b\nContent-Type: {kind}\nContent-Transfer-Encoding: {coding}\n\n{text}\n"
        for kind, text, coding in parts
    )
    mail = message.parse(b"Content-Type: multipart/mixed; boundary=b\n\n" + body.encode())
    assert len(mail.identity) == 64
