"""`Templates.check` prints every letter with sample figures, so that a slip is found before a client."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from accountsd.templates import LetterUnwritable, Templates
from tests.letters.acme import BOOK, account, due, receivable
from tests.letters.ladder import FIRST

TODAY = date(2026, 11, 20)


@pytest.fixture
def beside(tmp_path: Path) -> Path:
    """A folder as the one that config.yaml stands in, with a `templates/en` in it."""
    (tmp_path / "templates" / "en").mkdir(parents=True)
    return tmp_path


def write(beside: Path, name: str, text: str) -> None:
    """The owner's own template."""
    file = beside / "templates" / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")


def found(beside: Path) -> list[tuple[str, int, str]]:
    """(file, line, message) of every problem."""
    problems = Templates.beside(beside).check()
    return [(str(p.file.relative_to(beside)), p.line, p.message) for p in problems]


def test_our_own_letters_are_in_order() -> None:
    """Nothing is wrong with the letters that we ship, for any sample."""
    assert Templates().check() == ()


def test_owners_file_counts_before_ours(beside: Path) -> None:
    """One file of the owner's replaces one of ours; all others stay."""
    write(beside, "en/firm.md", "Subject: Mine, {{ client }}\n\nPay, please.\n")
    templates = Templates.beside(beside)
    of = account(TODAY, receivable(FIRST, TODAY))
    mine = templates.compose(due("firm", of), of, BOOK)
    assert mine.subject == "Mine, Acme Ltd"
    assert mine.text.startswith("Pay, please.\n")
    assert "Total to pay" in mine.text
    assert templates.compose(due("overdue", of), of, BOOK).text.startswith("Dear Pat Lee,")
    assert templates.check() == ()


def test_an_edited_letter_counts_though_the_old_one_was_printed(beside: Path) -> None:
    """What was compiled once is compiled no more, unless its words have changed."""
    of = account(TODAY, receivable(FIRST, TODAY))
    for words in ("Mine", "Mine, edited"):
        write(beside, "en/firm.md", f"Subject: {words}\n\nPay, please.\n")
        letter = Templates.beside(beside).compose(due("firm", of), of, BOOK)
        assert letter.subject == words


def test_a_client_in_another_country_costs_no_compiling(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twenty-seven countries, one compiled letter: only its figures are written differently."""
    of = account(TODAY, receivable(FIRST, TODAY))
    Templates().compose(due("firm", of), of, BOOK)

    def compiling(*_: object, **__: object) -> None:
        raise AssertionError("compiled again")

    monkeypatch.setattr("jinja2.Environment.compile", compiling)
    abroad = replace(of, client=replace(of.client, country="US"))
    assert "November 2, 2026" in Templates().compose(due("firm", abroad), abroad, BOOK).text


def test_letter_of_the_owners_own_can_be_named_by_a_policy(beside: Path) -> None:
    """A new file is a new letter."""
    write(beside, "en/birthday.md", "Subject: Well done\n\n{{ say.greeting() }}\n")
    assert "birthday" in Templates.beside(beside).names()


SLIPS = {
    "attribute": (
        "Subject: x\n\n\n{{ items[0].po.upper() }}\n",
        4,
        "'None' has no attribute 'upper'",
    ),
    "empty": ("Subject:  \n\nempty\n", 1, "wanted `Subject: …` as the first line"),
    "gone": ("Subject: x\n\n{% include 'gone.md' %}\n", 3, "there is no template gone.md"),
    "missing": (
        "Subject: x\n\n{{ items[0].po }}\n",
        3,
        "TypeError: there is nothing to print here: the value is None",
    ),
    "none": ("Dear all,\n\nno subject\n", 1, "wanted `Subject: …` as the first line"),
    "outside": (
        "Subject: x\n\n{% include '../../config.yaml' %}\n",
        3,
        "there is no template ../../config.yaml",
    ),
    "syntax": (
        "Subject: x\n\n{% if %}\n",
        3,
        "Expected an expression, got 'end of statement block'",
    ),
    "undefined": ("Subject: x\n\n{{ nonsense }}\n", 3, "'nonsense' is undefined"),
    "unsafe": (
        "Subject: x\n\n{{ creditor.__class__ }}\n",
        3,
        "access to attribute '__class__' of 'Creditor' object is unsafe.",
    ),
    "zero": ("Subject: x\n\n{{ 1 / 0 }}\n", 3, "ZeroDivisionError: division by zero"),
}


def test_each_slip_is_told_with_its_line(beside: Path) -> None:
    """File, line, what is wrong and for which sample: once a letter, at its first slip.

    A template in the sandbox reads no other file, and a value that is missing is never printed.
    """
    (beside / "config.yaml").write_text("secret")
    for name, (text, _, _) in SLIPS.items():
        write(beside, f"en/{name}.md", text)
    told = [(file, line, message.rpartition(" (with ")[0]) for file, line, message in found(beside)]
    assert told == [
        (f"templates/en/{name}.md", line, message) for name, (_, line, message) in SLIPS.items()
    ]


def test_slip_in_a_layout_is_told_once(beside: Path) -> None:
    """A layout is printed with every letter, and complained of a single time."""
    write(beside, "letter.html", "<p>\n{{ nobody }}</p>")
    assert found(beside) == [
        ("templates/letter.html", 2, "'nobody' is undefined (with one invoice)")
    ]


def test_folder_must_be_a_language_with_its_words(beside: Path) -> None:
    """`german/` is no language; `de/` is one, and needs its own small words: a letter never mixes two."""
    write(beside, "de/firm.md", "Subject: Rechnung\n\n{{ say.greeting() }}\n")
    write(beside, "german/firm.md", "Subject: x\n\ny\n")
    words = "a language needs its words.jinja: copy the one of `en` and translate it"
    folder = "the folder's name `german` is no language: wanted en, de or pt-BR"
    assert found(beside) == [
        ("templates/de/words.jinja", 1, words),
        ("templates/german", 1, folder),
    ]


def test_broken_letter_holds_up_only_itself(beside: Path) -> None:
    """Promise 10: a slip in one template is an error with file and line; the other letters go out."""
    write(beside, "en/firm.md", "Subject: x\n\n{{ nonsense }}\n")
    templates = Templates.beside(beside)
    of = account(TODAY, receivable(FIRST, TODAY))
    with pytest.raises(LetterUnwritable, match=r"firm\.md:3: 'nonsense' is undefined"):
        templates.compose(due("firm", of), of, BOOK)
    assert (
        templates.compose(due("overdue", of), of, BOOK).subject
        == "Invoice INV-1001: a gentle reminder"
    )
