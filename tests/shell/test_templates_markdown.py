"""Markdown becomes a text on its own and plain HTML; values mean nothing but themselves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from accountsd.templates.columns import bar, filled, hung, row
from accountsd.templates.figures import one_line
from accountsd.templates.markdown import escape, inline_text, parse, to_html, to_text

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)


@given(value=ANY_TEXT)
def test_escaped_value_is_itself(value: str) -> None:
    """Between two words, any value comes out as the same characters on one line."""
    assert inline_text(f"a {escape(value)} z") == f"a {one_line(value)} z"


@given(value=ANY_TEXT)
def test_escaped_value_alone_is_a_paragraph(value: str) -> None:
    """A value at the start of a line makes no heading, list, quotation, code or link."""
    page = str(to_html(parse(f"{escape(value)}\n\nz"), {}))
    tree = html.fragment_fromstring(page, create_parent="div")
    assert {element.tag for element in tree.iter()} <= {"div", "p"}


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("One\ntwo", "One two"),
        ("One\\\ntwo", "One\ntwo"),
        ("- a\n- b", "- a\n- b"),
        ("3. a\n4. b", "3. a\n4. b"),
        ("- a\n\n  more\n- b", "- a\n\n  more\n\n- b"),
        ("> said\n>\n> twice", "> said\n>\n> twice"),
        ("## Words", "Words\n-----"),
        ("**strong** and *soft* `code`", "strong and soft code"),
        ("[here](https://a.example)", "here (https://a.example)"),
        ("<https://a.example>", "https://a.example"),
        ("    kept  as it is", "    kept  as it is"),
        ("a\n\n---\n\nb", f"a\n\n{'-' * 72}\n\nb"),
        ("<b>no</b> HTML", "<b>no</b> HTML"),
    ],
)
def test_text_is_no_markdown(source: str, text: str) -> None:
    """What a person would type: no stars, no brackets, lists and quotations by their marks."""
    assert "\n".join(line.rstrip() for line in to_text(parse(source)).split("\n")) == text


def test_style_is_written_into_the_tags() -> None:
    """Mail programs drop style sheets: each tag carries its own."""
    assert str(to_html(parse("a"), {"p": "margin:0"})) == '<p style="margin:0">a</p>\n'


def test_columns_stand_below_one_another() -> None:
    """Texts at the left, amounts at the right edge, long texts wrapped inside their column."""
    assert row(["INV-1", ["a long name", "x"], "£1.00"], [8, 8, 8], right=[2]) == (
        "INV-1   a long     £1.00\n        name\n        x"
    )


def test_lines_hang_under_their_mark() -> None:
    """The second line of an item stands under the first word, not under the mark."""
    assert hung("word " * 20, "- ").split("\n")[1].startswith("  word")
    assert max(map(len, filled("word " * 40).split("\n"))) <= 72


@pytest.mark.parametrize(("percent", "length"), [(0, 0), (1, 1), (50, 12), (100, 24)])
def test_bar_of_little_is_still_seen(percent: int, length: int) -> None:
    """Nothing has no bar; one per cent has the shortest."""
    assert bar(percent, 24) == "█" * length
