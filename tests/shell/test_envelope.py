"""A letter as it travels: what a client's mail program finds in it is what was written."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import getaddresses, parsedate_to_datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accountsd.core.book import Department
from accountsd.core.letter import Letter, LetterClass, Thread
from accountsd.outbox.envelope import Stamp, build, message_id
from accountsd.outbox.headers import NoAddress, mailbox, words

TONY = Department("Tony", "accounts@winder.example")
STAMP = Stamp("7f3a9c", datetime(2026, 11, 24, 9, 5, tzinfo=ZoneInfo("Europe/London")))
FIRM = Letter(
    key="acme/firm/INV-1001",
    klass=LetterClass.CHASE,
    client="acme",
    name="firm",
    step="firm",
    to=("pat@acme.example",),
    cc=("sam@acme.example",),
    subject="Invoice INV-1001, due on 31 October",
    text="Dear Pat,\n\n.\nFrom our books: £1,100.00 is open.\n",
    html="<p>Dear Pat,</p><p>£1,100.00 is open.</p>",
)


KEPT_ASIDE = {"Content-Type", "X-Accountsd-Imprint"}


def sent(
    letter: Letter = FIRM, department: Department = TONY, stamp: Stamp = STAMP
) -> EmailMessage:
    """The letter as a mail program reads it; first, that any server will carry its bytes."""
    raw = build(letter, department, stamp)
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert b"\r" not in raw.replace(b"\r\n", b"")
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998
    assert raw.isascii()
    assert raw.endswith(b"\r\n")
    read = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(read, EmailMessage)
    return read


def body(message: EmailMessage, kind: str) -> str:
    """The text a reader sees."""
    part = message.get_body((kind,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def test_the_headers_of_a_letter_by_the_calendar() -> None:
    """Who signs, to whom, when with its zone, under which random id; no mark of a machine."""
    message = sent()
    assert {name: str(value) for name, value in message.items() if name not in KEPT_ASIDE} == {
        "From": '"Tony, Accounts Department" <accounts@winder.example>',
        "To": "pat@acme.example",
        "Cc": "sam@acme.example",
        "Subject": "Invoice INV-1001, due on 31 October",
        "Date": "Tue, 24 Nov 2026 09:05:00 +0000",
        "Message-ID": "<7f3a9c@winder.example>",
        "X-Accountsd-Letter": "7f3a9c",
        "MIME-Version": "1.0",
    }
    assert message.get_content_type() == "multipart/alternative"
    assert body(message, "plain") == FIRM.text
    assert body(message, "html") == FIRM.html + "\n"


def test_the_id_shows_neither_client_nor_step() -> None:
    """Whoever reads the headers learns a random word and our domain."""
    headers = build(FIRM, TONY, STAMP).split(b"\r\n\r\n")[0]
    assert message_id("7f3a9c", TONY) == "<7f3a9c@winder.example>"
    assert b"firm" not in headers.lower()
    assert b"acme/" not in headers


@pytest.mark.parametrize(
    ("automatic", "machine_header", "marks"),
    [
        (False, False, (None, None)),
        (False, True, ("auto-generated", "All")),
        (True, False, ("auto-replied", "All")),
        (True, True, ("auto-replied", "All")),
    ],
)
def test_what_no_person_wrote_says_so(
    automatic: bool, machine_header: bool, marks: tuple[str | None, str | None]
) -> None:
    """Answers, flags and digests always; letters by the calendar only when the book asks for it."""
    message = sent(replace(FIRM, automatic=automatic), replace(TONY, machine_header=machine_header))
    assert (message["Auto-Submitted"], message["X-Auto-Response-Suppress"]) == marks


def test_a_letter_stands_in_its_thread() -> None:
    """Long ids are folded between them and never encoded: an encoded id finds no thread."""
    ids = tuple(f"<{number}{'x' * 150}@acme.example>" for number in range(9))
    raw = build(replace(FIRM, thread=Thread(ids[-1], ids)), TONY, STAMP)
    assert b"=?" not in raw
    message = email.message_from_bytes(raw)
    assert message["In-Reply-To"] == ids[-1]
    assert tuple(message["References"].split()) == ids


def test_a_thread_without_end_keeps_its_root_and_its_latest() -> None:
    """As every mail program does: the first and the last ones."""
    ids = tuple(f"<{number}@acme.example>" for number in range(100))
    message = sent(replace(FIRM, thread=Thread(ids[-1], ids)))
    assert tuple(str(message["References"]).split()) == (ids[0], *ids[-19:])


@pytest.mark.parametrize(
    "foreign",
    [
        "<a@b>\r\nBcc: eve@evil.example",
        "<a b@c>",
        "no brackets",
        "<" + "x" * 5000 + "@b>",
        "<ä@b>",
        "",
    ],
)
def test_what_is_no_id_is_left_out(foreign: str) -> None:
    """A client's mail may carry any id; only one that can travel is repeated."""
    message = sent(replace(FIRM, thread=Thread(foreign, (foreign, "<ok@acme.example>"))))
    assert message["In-Reply-To"] is None
    assert message["References"] == "<ok@acme.example>"
    assert message["Bcc"] is None


def test_a_second_attempt_is_marked_under_the_same_id() -> None:
    """Whoever got the first one too can tell, and so can a server that drops duplicates."""
    message = sent(stamp=replace(STAMP, attempt=2))
    assert message["X-Accountsd-Attempt"] == "2"
    assert message["Message-ID"] == "<7f3a9c@winder.example>"


def test_replies_go_to_a_tagged_address_where_that_is_proven() -> None:
    """Without `subaddress` there is no Reply-To at all."""
    message = sent(stamp=replace(STAMP, reply_to="accounts+7f3a9c@winder.example"))
    assert getaddresses([message["Reply-To"]]) == [
        ("Tony, Accounts Department", "accounts+7f3a9c@winder.example")
    ]
    assert sent()["Reply-To"] is None


def test_a_domain_outside_ascii_is_written_as_servers_know_it() -> None:
    """A domain has an ASCII form; so the letter needs no special server."""
    message = sent(replace(FIRM, to=("pat@bücher.example",)))
    assert message["To"] == "pat@xn--bcher-kva.example"


def test_an_address_outside_ascii_stands_in_utf8() -> None:
    """A local part has no ASCII form (RFC 6531): such a letter needs a server that can."""
    raw = build(replace(FIRM, to=("pät@acme.example",)), TONY, STAMP)
    assert "To: pät@acme.example\r\n".encode() in raw


@pytest.mark.parametrize(
    "address", ["", "pat", "pat@", "pat@acme.example\r\nBcc: eve@evil.example", "a@b@c.example"]
)
def test_what_is_no_address_is_not_written_to(address: str) -> None:
    """It is refused before anything is sent."""
    with pytest.raises(NoAddress):
        build(replace(FIRM, to=(address,)), TONY, STAMP)


# ------------------------------------------------------------------------------ whatever is written

anything = st.text(st.characters(codec="utf-8"), max_size=400)
nasty = st.one_of(
    anything,
    st.text("\r\n :<>\"',;=?", max_size=60),
    st.text(st.characters(codec="utf-8"), max_size=60).map(
        lambda t: f"{t}\r\nBcc: eve@evil.example"
    ),
    st.just("=?utf-8?q?Bcc=3A?="),
    st.just("x" * 3000),
)


def as_line(text: str) -> str:
    """What can be asked of a header: the words, single spaces, no control characters."""
    shown = "".join(" " if ord(c) < 32 or 127 <= ord(c) < 160 else c for c in text)
    return " ".join(shown.split())


@given(nasty)
def test_any_subject_is_read_as_it_was_written(subject: str) -> None:
    """Every language and every trick: one Subject, no further header, no line too long."""
    message = sent(replace(FIRM, subject=subject))
    assert message.get_all("Bcc") is None
    assert as_line(str(message["Subject"])) == as_line(subject)


@given(nasty.filter(as_line))
def test_any_name_is_read_as_it_was_written(name: str) -> None:
    """A comma, a quote or an umlaut in the department's name makes no second sender."""
    raw = build(FIRM, replace(TONY, name=name, title=""), STAMP)
    # Read as mail programs do: Python's newer parser puts spaces between encoded words of a name.
    ((encoded, address),) = getaddresses([str(email.message_from_bytes(raw)["From"])])
    assert address == "accounts@winder.example"
    assert as_line(str(make_header(decode_header(encoded)))) == as_line(name)


@given(anything, anything)
def test_any_words_are_read_as_they_were_written(text: str, html: str) -> None:
    """Text and HTML arrive letter by letter; only control characters and odd line ends are gone."""

    def expected(words: str) -> str:
        plain = "".join(c for c in words if c in "\t\n\r" or not (ord(c) < 32 or ord(c) == 127))
        lines = plain.replace("\r\n", "\n").replace("\r", "\n")
        return lines if lines.endswith("\n") else lines + "\n"

    message = sent(replace(FIRM, text=text, html=html))
    assert body(message, "plain") == expected(text)
    if html:
        assert body(message, "html") == expected(html)


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2036, 1, 1)),  # noqa: DTZ001  (the zone is added)
    st.sampled_from(["Europe/London", "America/St_Johns", "Asia/Kolkata", "UTC"]),
)
def test_any_date_is_read_as_it_was_written(moment: datetime, zone: str) -> None:
    """To the second and with its zone, also in the hour that comes twice."""
    date = moment.replace(tzinfo=UTC).astimezone(ZoneInfo(zone)).replace(microsecond=0)
    shown = parsedate_to_datetime(str(sent(stamp=replace(STAMP, date=date))["Date"]))
    assert shown == date
    assert shown.utcoffset() == date.utcoffset() or date.utcoffset() == timedelta(0)


@given(anything.filter(lambda text: not as_line(text).isascii()))
def test_an_encoded_word_is_never_too_long(text: str) -> None:
    """RFC 2047, 2: at most 75 characters each, and no character cut in two."""
    for value in (words(text), mailbox(text, "pat@acme.example")):
        for word in value.removesuffix(" <pat@acme.example>").split(" "):
            assert len(word) <= 75
