"""What travels with a letter: the invoice's file, a mail passed on to the owner."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage

import pytest

from accountsd.core.letter import Attachment
from accountsd.outbox.envelope import build
from tests.shell.test_envelope import FIRM, STAMP, TONY, body, sent


def test_an_invoice_travels_with_the_letter() -> None:
    """Byte for byte, under its name, beside the text and its HTML."""
    content = bytes(range(256)) * 10
    message = sent(
        replace(FIRM, attachments=(Attachment("Rechnung für Mai.pdf", "application/pdf", content),))
    )
    (file,) = message.iter_attachments()
    assert isinstance(file, EmailMessage)
    assert (file.get_filename(), file.get_content_type(), file.get_content()) == (
        "Rechnung für Mai.pdf",
        "application/pdf",
        content,
    )
    assert body(message, "plain") == FIRM.text


def test_a_mail_passed_on_is_the_mail_that_came() -> None:
    """Not parsed and written anew: the owner sees what was sent, to the space."""
    mail = b"Subject:  two  spaces\r\nX-Odd:no space\r\n\r\nDear Tony,\r\n"
    raw = build(
        replace(FIRM, attachments=(Attachment("mail.eml", "message/rfc822", mail),)), TONY, STAMP
    )
    assert mail in raw
    (file,) = sent(
        replace(FIRM, attachments=(Attachment("mail.eml", "message/rfc822", mail),))
    ).iter_attachments()
    assert file.get_content_type() == "message/rfc822"


@pytest.mark.parametrize(
    "mail",
    [
        b"Subject: x\n\nbare line ends\n",
        b"Subject: x\r\n\r\nunencoded \xe4\r\n",
        b"Subject: x\r\n\r\n" + b"y" * 2000 + b"\r\n",
        b"Subject: x\r\n\r\nno end",
        b"Subject: x\r\n\r\nnul \0\r\n",
        b"",
    ],
)
def test_a_mail_that_would_not_survive_travels_as_a_file(mail: bytes) -> None:
    """RFC 2046 forbids to encode a mail as such; as a file its bytes are safe."""
    (file,) = sent(
        replace(FIRM, attachments=(Attachment("mail.eml", "message/rfc822", mail),))
    ).iter_attachments()
    assert isinstance(file, EmailMessage)
    assert (file.get_content_type(), file.get_content()) == ("application/octet-stream", mail)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "_.._etc_passwd"),
        ('a"b\r\nBcc: eve@evil.example.pdf', "a_b Bcc_ eve@evil.example.pdf"),
        ("", "attachment"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
    ],
)
def test_a_file_name_is_only_a_name(name: str, shown: str) -> None:
    """No folder, no quote, no line end, no endless name."""
    message = sent(replace(FIRM, attachments=(Attachment(name, "application/pdf", b"x"),)))
    assert [file.get_filename() for file in message.iter_attachments()] == [shown]
    assert message["Bcc"] is None
