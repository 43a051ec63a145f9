"""What a letter says of itself: a state that was lost learns it again, a stranger learns nothing new."""

from __future__ import annotations

import base64
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accountsd.core.imprint import Imprint, imprint, read_imprint
from accountsd.core.letter import Letter, LetterClass, Said
from accountsd.core.money import Money

NAMES = ("invoice", "overdue", "firm", "final_demand")
said = st.builds(
    Said,
    st.text(st.characters(codec="utf-8"), min_size=1, max_size=30),
    st.sampled_from(NAMES),
    st.builds(Money, st.integers(0, 10**12), st.sampled_from(["GBP", "JPY", "KWD"])),
    st.dates(date(2020, 1, 1), date(2040, 1, 1)),
)


def letter(*words: Said, name: str = "firm") -> Letter:
    """A reminder that says these words."""
    return Letter(
        "acme/firm/INV-1001",
        LetterClass.CHASE,
        "acme",
        name,
        "firm",
        ("pat@acme.example",),
        (),
        "Invoice INV-1001",
        "Dear Pat",
        "",
        said=words,
    )


@given(st.lists(said, max_size=40), st.sampled_from(NAMES))
def test_what_was_said_is_learnt_again(words: list[Said], name: str) -> None:
    """Every invoice, letter name, residual and due day; folded at spaces like any header."""
    value = imprint("7f3a9c", letter(*words, name=name))
    assert value.isascii()
    assert max(len(word) for word in value.split(" ")) <= 60
    assert read_imprint("7f3a9c", value, NAMES) == Imprint(name, tuple(words))


def test_neither_client_nor_step_nor_letter_name_stands_in_it() -> None:
    """Whoever unpacks it finds what the letter's text tells him anyway."""
    words = Said("INV-1001", "final_demand", Money(120000, "GBP"), date(2026, 10, 31))
    value = imprint("7f3a9c", letter(words, name="final_demand"))
    unpacked = base64.b64decode(value.replace(" ", "")).decode()
    assert "acme" not in unpacked
    assert "firm" not in unpacked
    assert "demand" not in unpacked


@given(
    st.one_of(
        st.text(max_size=80), st.binary(max_size=80).map(lambda b: base64.b64encode(b).decode())
    )
)
def test_nonsense_is_nothing(value: str) -> None:
    """A header that somebody else wrote raises nothing and says nothing."""
    assert read_imprint("7f3a9c", value, NAMES) is None


@pytest.mark.parametrize(
    "content",
    [
        b'["x", []]',
        b"[]",
        b"{}",
        b'["x"]',
        b"[" * 100_000,
        b'["' + b"9" * 5000 + b'", [[1, 2, 3, 4, 5]]]',
    ],
)
def test_hostile_content_is_nothing(content: bytes) -> None:
    """Wrong shapes, deep nests, endless numbers."""
    assert read_imprint("7f3a9c", base64.b64encode(content).decode(), NAMES) is None


def test_a_name_that_is_no_longer_in_the_book_is_not_guessed() -> None:
    """The mark fits no name: nothing is learnt, and the owner is asked instead."""
    words = Said("INV-1001", "firm", Money(120000, "GBP"), date(2026, 10, 31))
    value = imprint("7f3a9c", letter(words))
    assert read_imprint("7f3a9c", value, ("overdue",)) is None
    assert read_imprint("another", value, NAMES) is None
