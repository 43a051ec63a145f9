"""What the owner reads: flags, louder flags, the one word about orders by mail, and the digest."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from lxml import html

from accountsd.core.book import Mode
from accountsd.core.digest import Day
from accountsd.core.flag import Wrote
from accountsd.core.journal import Ask, AskKind
from accountsd.core.letter import Letter, LetterClass
from accountsd.templates import Templates
from accountsd.templates.samples_owner import DAY
from tests.letters.acme import BOOK, account, receivable
from tests.letters.ladder import FIRST, SECOND

LETTERS = Path(__file__).parent.parent / "letters"
TEMPLATES = Templates()
SINCE = datetime(2026, 11, 16, 10, tzinfo=UTC)
NOW = datetime(2026, 11, 19, 10, tzinfo=UTC)
TODAY = date(2026, 11, 19)
RAW = b"From: pat@acme.example\r\nSubject: INV-1001\r\n\r\nNo.\r\n"

ASK = Ask(
    id="reply-4f2a91c0",
    kind=AskKind.REPLY,
    client="acme",
    invoices=("INV-1001",),
    what="dispute from Pat Lee: they contest what was billed",
    evidence=("dispute: “the workshop on 4 September did not take place”",),
    ways=(
        "accountsd settle INV-1001",
        "accountsd resolve reply-4f2a91c0",
        "write to Acme Ltd yourself",
    ),
)
WROTE = Wrote("pat@acme.example", "Pat Lee", "Re: Invoice INV-1001", date(2026, 11, 16), RAW)
OF = account(TODAY, receivable(FIRST, TODAY, paid="100.00"), receivable(SECOND, TODAY))


def flag() -> Letter:
    """Pat Lee's dispute, told at once."""
    did = ("INV-1001 is not asked for", "the mail is in Needs you")
    return TEMPLATES.flag(ASK, SINCE, BOOK, SINCE, account=OF, did=did, wrote=WROTE)


def letters() -> dict[str, Letter]:
    """Each letter to the owner once."""
    quiet = Day(on=date(2026, 11, 24), business="Winder Consulting", mode=Mode.ON)
    return {
        "flag": flag(),
        "louder": TEMPLATES.louder(ASK, SINCE, 3, BOOK, NOW, account=OF),
        "told_once": TEMPLATES.told_once("orders by mail", BOOK, NOW),
        "digest": TEMPLATES.digest(DAY, BOOK),
        "digest_quiet": TEMPLATES.digest(quiet, BOOK),
    }


@pytest.mark.parametrize("name", ["flag", "louder", "told_once", "digest", "digest_quiet"])
def test_letter_reads_as_written_down(name: str) -> None:
    """Each letter to the owner is exactly the one in tests/letters."""
    letter = letters()[name]
    written = (LETTERS / f"{name}.txt").read_text(encoding="utf-8")
    assert f"Subject: {letter.subject}\n\n{letter.text}" == written


@pytest.mark.parametrize("name", ["flag", "louder", "told_once", "digest", "digest_quiet"])
def test_page_says_the_same_as_the_text(name: str) -> None:
    """Only marks and bars drawn in the text are absent from the page."""
    letter = letters()[name]
    body = html.document_fromstring(letter.html).find("body")
    assert body is not None
    seen = Counter(word for text in body.itertext() for word in str(text).split())
    drawn = {"-", "!", ">", "|"}
    words = Counter(w for w in letter.text.split() if w not in drawn and set(w) - set("-█"))
    assert seen == words


def test_letters_to_the_owner_are_automatic_and_go_to_him_alone() -> None:
    """No letter to the owner waits for a silence, and no machine of his may answer one."""
    for letter in letters().values():
        assert letter.klass is LetterClass.OWNER
        assert letter.automatic
        assert (letter.to, letter.cc, letter.client) == (("jay@winder.example",), (), None)


def test_flag_brings_the_mail_as_it_came() -> None:
    """The original is attached, byte for byte."""
    (original,) = flag().attachments
    assert (original.media_type, original.content) == ("message/rfc822", RAW)


def test_flag_without_the_mail_does_not_promise_it() -> None:
    """A mail too large to attach, or no mail at all: nothing is said to be attached."""
    wrote = replace(WROTE, raw=None)
    letter = TEMPLATES.flag(ASK, SINCE, BOOK, SINCE, account=OF, wrote=wrote)
    assert letter.attachments == ()
    assert "attached" not in letter.text


def test_hostile_mail_is_quoted_and_not_obeyed() -> None:
    """Subject and words of a stranger are shown as they are: no heading, link, markup or script."""
    words = "# <script>x</script> [pay](http://evil.example) {{ 7*7 }} **now**"
    ask = replace(ASK, what=words, evidence=(words,), ways=(words,))
    wrote = Wrote("x@evil.example", words, f"{words}\r\nBcc: y@evil.example", None, None)
    letter = TEMPLATES.flag(ask, SINCE, BOOK, SINCE, did=(words,), wrote=wrote)
    page = html.document_fromstring(letter.html)
    assert not page.xpath("//script | //a | //h1")
    seen = " ".join("".join(map(str, page.itertext())).split())
    assert seen.count(words) == 6
    assert " ".join(letter.text.split()).count(words) == 6


def test_draft_that_waits_for_approval_stands_inside() -> None:
    """The owner reads the very letter that he is asked to approve."""
    ask = replace(ASK, kind=AskKind.APPROVAL, evidence=("Dear Pat Lee,\n\nPlease pay.\n",))
    letter = TEMPLATES.flag(ask, SINCE, BOOK, SINCE, account=OF)
    assert letter.subject == "Acme Ltd: a letter for your approval (INV-1001)"
    assert "| Dear Pat Lee,\n|\n| Please pay.\n" in letter.text
    assert "Dear Pat Lee,\n\nPlease pay." in "".join(
        map(str, html.document_fromstring(letter.html).itertext())
    )


@pytest.mark.parametrize("kind", list(AskKind))
def test_each_kind_of_ask_has_its_words(kind: AskKind) -> None:
    """Every kind says why it is here, under a calm subject."""
    letter = TEMPLATES.flag(replace(ASK, kind=kind), SINCE, BOOK, SINCE, account=OF)
    assert "It is here because" in letter.text
    assert not any(word in letter.subject.lower() for word in ("!", "urgent", "warning", "error"))


def test_keys_let_each_go_once() -> None:
    """A digest a day, a flag an ask, a louder flag a step: the outbox refuses a second of the key."""
    keys = [letter.key for letter in letters().values()]
    assert keys == [
        "flag/reply-4f2a91c0",
        "flag/reply-4f2a91c0/3",
        "told once/orders by mail",
        "digest/2026-11-12",
        "digest/2026-11-24",
    ]


@pytest.mark.parametrize(
    ("mode", "words"),
    [
        (Mode.REHEARSAL, "This is a rehearsal: no letter leaves."),
        (Mode.APPROVE, "Each reminder waits for your approval."),
    ],
)
def test_digest_says_in_which_mode_it_is(mode: Mode, words: str) -> None:
    """A rehearsal that runs for weeks is not forgotten."""
    letter = TEMPLATES.digest(replace(DAY, mode=mode), BOOK)
    assert words in " ".join(letter.text.split())
