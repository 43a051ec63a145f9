"""Bytes become a Message, whatever they are."""

from __future__ import annotations

import pytest

from accountsd.core import message
from accountsd.core.message.html import visible_text

PLAIN = (
    b"From: Pat Lee <Pat@ACME.example>\n"
    b"Subject: =?utf-8?q?Zahlung_=C3=BCber?=\n =?utf-8?b?IDEwIOKCrA==?=\n"
    b"Message-ID: <a@acme.example>\nReferences: <b@x> <c@x>\n"
    b"Date: Thu, 5 Nov 2026 09:30:00 +0100\n\nHello\n"
)


def test_headers_are_decoded_and_addresses_normalised() -> None:
    """Encoded words are joined; an address is compared in lower case."""
    mail = message.parse(PLAIN)
    assert mail.subject == "Zahlung über 10 €"
    assert (mail.sender, mail.sender_name) == ("pat@acme.example", "Pat Lee")
    assert mail.references == ("b@x", "c@x")
    assert mail.date is not None
    assert mail.date.isoformat() == "2026-11-05T09:30:00+01:00"


def test_the_plain_body_is_the_text_and_html_stays_beside_it() -> None:
    """Of two alternatives the plain one is read; the other is kept."""
    raw = (
        b"Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nplain\n"
        b"--b\nContent-Type: text/html\n\n<p>rich</p>\n--b--\n"
    )
    mail = message.parse(raw)
    assert (mail.text, mail.from_html) == ("plain", False)
    assert "rich" in mail.html


@pytest.mark.parametrize(
    ("charset", "content", "text"),
    [
        ("utf-8", "Grüße".encode(), "Grüße"),
        ("us-ascii", "Grüße".encode(), "Grüße"),
        ("utf-8", "Grüße".encode("cp1252"), "Grüße"),
        ("iso-2022-jp", "請求書".encode("iso2022_jp"), "請求書"),
        ("no-such-charset", "Grüße".encode(), "Grüße"),
        ("punycode", b"abc", "abc"),
    ],
)
def test_wrong_charsets_do_not_lose_the_words(charset: str, content: bytes, text: str) -> None:
    """What is claimed is tried first; what does not fit is read as most mail is."""
    head = f"Content-Type: text/plain; charset={charset}\n\n".encode()
    assert message.parse(head + content).text == text


def test_attachments_are_kept_and_named() -> None:
    """A winmail.dat is no body: it is kept, named, for the owner."""
    raw = (
        b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhello\n--b\n"
        b'Content-Type: application/ms-tnef; name="winmail.dat"\n'
        b"Content-Transfer-Encoding: base64\n\nQUJD\n--b--\n"
    )
    mail = message.parse(raw)
    assert [(p.name, p.media_type, p.content) for p in mail.parts] == [
        ("winmail.dat", "application/ms-tnef", b"ABC")
    ]
    assert mail.text == "hello"


def test_a_mail_inside_a_mail_is_a_message() -> None:
    """message/rfc822 is taken apart as well."""
    raw = (
        b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\n"
        + PLAIN
    )
    inner = message.parse(raw).parts[0].message
    assert inner is not None
    assert inner.sender == "pat@acme.example"


def test_identity_is_of_the_mail_not_of_its_road() -> None:
    """The same mail by two roads is one; another body under a stolen Message-ID is another."""
    twice = message.parse(b"Received: by elsewhere\n" + PLAIN)
    assert twice.identity == message.parse(PLAIN).identity
    assert message.parse(PLAIN.replace(b"Hello", b"Hallo")).identity != twice.identity


def test_depth_is_bounded_and_told() -> None:
    """Five thousand parts inside one another are cut, and the mail says that it was."""
    raw = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(5000)
    )
    assert message.parse(raw).truncated


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("a<br>b", "a\nb"),
        ("<table><tr><td>INV-1001</td><td>1,200.00</td></tr></table>", "INV-1001\t1,200.00"),
        ("<p>new</p><blockquote>old</blockquote>", "new\n\n> old"),
        ('<p>seen</p><p style="display: none">unseen</p>', "seen"),
        ('<p>seen</p><span style="font-size:0px">unseen</span>', "seen"),
        ("<style>p{}</style><script>x</script><p>seen</p>", "seen"),
        ("", ""),
    ],
)
def test_what_a_page_shows(page: str, text: str) -> None:
    """Cells of a row on one line, quotations marked, what is hidden left out."""
    assert visible_text(page) == text


def test_a_mail_of_parts_without_a_single_delimiter_is_read_as_text() -> None:
    """A relay broke the header; the words are there and must not be lost."""
    mail = message.parse(b"Content-Type: multipart/mixed; boundary=b\n\nWe paid on Monday.\n")
    assert mail.text.strip() == "We paid on Monday."


def test_two_heaps_of_bytes_are_two_mails() -> None:
    """No header names them: only equal bytes are the same mail, or one of them would be lost."""
    first, second = message.parse(b"\x00\x01"), message.parse(b"\x00\x02")
    assert first.identity != second.identity
    assert message.parse(b"").identity != first.identity
    assert message.parse(b"\x00\x01").identity == first.identity
