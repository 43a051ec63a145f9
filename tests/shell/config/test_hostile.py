"""Whatever stands in the files, loading answers with a book or with problems; it never raises."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from accountsd.config import Loaded, load, render
from tests.shell.config.shelf import ACME, RIGHT, TODAY

BOOK = RIGHT + "clients:\n" + "".join(f"  {line}\n" for line in ACME.splitlines())
LINES = BOOK.split("\n")
SLIPS = st.sampled_from(
    [
        "",
        "[]",
        "{}",
        "~",
        "'",
        '"',
        "[a, b]",
        "{a: b}",
        "- x",
        "99999999999999999999",
        "&a [*a]",
        "!!int 3",
        "|",
        "1e400",
        "-1",
        "{on: }",
        "*x",
        "<<: {a: b}",
        "2026-13-45",
        "٣",
        "²",
        "x: y",
        "\t",
        "\u2028",
        "\ud800",
    ]
)


@st.composite
def wrong_books(draw: st.DrawFn) -> str:
    """The right book after a few slips: values replaced, lines lost, doubled or indented anew."""
    lines = list(LINES)
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(lines) - 1))
        line, slip = lines[place], draw(SLIPS)
        at = draw(st.integers(0, len(line)))
        lines[place] = draw(
            st.sampled_from(
                [
                    line.partition(":")[0] + ": " + slip,
                    line[:at] + slip + line[at:],
                    line[:at],
                    " " * (at % 7) + line.strip(),
                    line + "\n" + line,
                ]
            )
        )
    return "\n".join(lines)


def loaded(text: str, good: dict[str, str] | None) -> Loaded:
    """The text as config.yaml."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "config.yaml"
        path.write_text(text, encoding="utf-8", errors="surrogatepass")
        return load(path, today=TODAY, last_good=good)


@given(wrong_books())
def test_a_wrong_book_is_a_list_of_problems(text: str) -> None:
    """Each has a place in the text and words of ours; with a last good book there is a book at any rate."""
    found = loaded(text, {"config.yaml": BOOK})
    assert found.book is not None
    assert (found.book.config_broken is not None) == bool(found.problems)
    for problem in found.problems:
        assert problem.message.endswith((".", "?")), problem
        assert 1 <= problem.line <= len(text.splitlines()) + 1
        assert render(problem).startswith(f"config.yaml:{problem.line}:{problem.column}: ")


@given(wrong_books())
def test_a_wrong_book_never_makes_a_claim_larger(text: str) -> None:
    """Promise 10: until the file is right, what is asked for is at most what was asked for before."""
    found = loaded(text, {"config.yaml": BOOK})
    assert found.book is not None
    if found.problems:
        amounts = {bill.number: str(bill.amount) for bill in found.book.clients["acme"].invoices}
        assert amounts == {"INV-1001": "1200.00", "INV-1002": "80.00"}


@given(st.binary(max_size=300))
def test_any_bytes(raw: bytes) -> None:
    """The wrong file altogether."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "config.yaml"
        path.write_bytes(raw)
        assert load(path, today=date(2026, 11, 22)).problems
