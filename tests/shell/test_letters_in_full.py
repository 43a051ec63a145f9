"""Every letter is read in full: subject and text stand in tests/letters/, word for word.

The HTML of a letter says the same as its text, no more and no less.
"""

from collections import Counter
from pathlib import Path

import pytest
from lxml import etree, html

from accountsd.core.letter import Letter
from accountsd.templates import Templates
from tests.letters.acme import BOOK
from tests.letters.ladder import CASES, SERVICES

LETTERS = Path(__file__).parent.parent / "letters"
TEMPLATES = Templates()


def composed(name: str) -> Letter:
    """The letter of the sample story."""
    if name in CASES:
        case = CASES[name]
        return TEMPLATES.compose(case.due, case.account, BOOK, attachments=case.attachments)
    service = SERVICES[name]
    return TEMPLATES.service(
        service.occasion, service.account, BOOK, attachments=service.attachments
    )


def visible(page: str) -> Counter[str]:
    """The words that a reader of the page sees, each as often as he sees it."""
    body = html.document_fromstring(page).find("body")
    assert body is not None
    return Counter(word for text in body.itertext(tag=etree.Element) for word in str(text).split())


@pytest.mark.parametrize("name", [*CASES, *SERVICES])
def test_letter_reads_as_written_down(name: str) -> None:
    """Each letter of the example policy, and each service letter, is exactly the one in tests/letters."""
    letter = composed(name)
    written = (LETTERS / f"{name}.txt").read_text(encoding="utf-8")
    assert f"Subject: {letter.subject}\n\n{letter.text}" == written


@pytest.mark.parametrize("name", [*CASES, *SERVICES])
def test_html_says_the_same_as_the_text(name: str) -> None:
    """Whoever reads the page reads the words of the text; only the rules drawn in the text are absent."""
    letter = composed(name)
    drawn = {"-" * 72, "=" * 72, "1.", "2.", "3."}
    words = Counter(word for word in letter.text.split() if word not in drawn)
    assert visible(letter.html) == words


@pytest.mark.parametrize("name", [*CASES, *SERVICES])
def test_html_is_well_formed_and_fetches_nothing(name: str) -> None:
    """The page parses without an error, and has no picture, script or outside file."""
    page = composed(name).html
    parser = etree.HTMLParser(recover=False)
    tree = etree.fromstring(page.encode(), parser)
    assert not list(tree.iter("img", "script", "link", "iframe", "form", "object"))
    assert "http" not in page
    assert "url(" not in page


@pytest.mark.parametrize("name", [*CASES, *SERVICES])
def test_text_fits_a_narrow_window(name: str) -> None:
    """No line is longer than 72 characters, and none ends in white space."""
    for line in composed(name).text.splitlines():
        assert len(line) <= 72
        assert line == line.rstrip()


@pytest.mark.parametrize("name", [*CASES, *SERVICES])
def test_owners_address_is_in_no_letter(name: str) -> None:
    """Promise 9: the client sees the department's address only."""
    letter = composed(name)
    assert "jay@" not in f"{letter.subject}{letter.text}{letter.html}"


@pytest.mark.parametrize("name", CASES)
def test_no_letter_plays_the_lawyer(name: str) -> None:
    """Never a court, a claim, a solicitor or a letter before action; the subject is calm."""
    letter = composed(name)
    for word in (
        "court",
        "legal",
        "solicitor",
        "before action",
        "bailiff",
        "agency",
        "proceedings",
    ):
        assert word not in letter.text.lower()
    assert not any(word in letter.subject.lower() for word in ("debt", "demand", "urgent", "!"))
