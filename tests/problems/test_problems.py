"""Every case is a wrong (or odd) book and the exact words we have for it.

A case is a text: the behaviour in its first lines, then `=== NAME` before each file of the book and
`=== problems`, `=== warnings` before what is said. A case without a config.yaml gets the one in `right.yaml`.
"""

from datetime import date
from pathlib import Path

import pytest

from accountsd.config import Problem, load, render
from accountsd.core.letter import SERVICE_LETTERS

HERE = Path(__file__).parent
CASES = sorted(HERE.glob("*.case"))
TODAY = date(2026, 11, 22)
LETTERS = SERVICE_LETTERS | {
    "courtesy",
    "upcoming",
    "overdue",
    "second_reminder",
    "firm",
    "personal",
    "escalation",
    "assertive",
    "final_demand",
}

# German and Brazilian are of the owner's own making, and not finished.
LANGUAGES = {
    "en": LETTERS,
    "de": LETTERS - {"firm", "assertive"},
    "pt-BR": frozenset({"overdue"}),
}


def sections(case: Path) -> dict[str, str]:
    """The files and the words of a case, by name."""
    parts = case.read_text(encoding="utf-8").split("\n=== ")[1:]
    named = {name: text for name, _, text in (part.partition("\n") for part in parts)}
    return {"config.yaml": (HERE / "right.yaml").read_text(encoding="utf-8"), **named}


def spoken(found: tuple[Problem, ...]) -> str:
    """What `check` would print."""
    return "\n\n".join(render(one) for one in found)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_wrong_book_gets_exactly_these_words(case: Path, tmp_path: Path) -> None:
    """The owner reads where it is, what stands there, what was wanted and what to write."""
    parts = sections(case)
    wanted = [parts.pop(kind, "").strip() for kind in ("problems", "warnings")]
    for name, text in parts.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    loaded = load(tmp_path / "config.yaml", today=TODAY, known_letters=LANGUAGES)
    assert [spoken(loaded.problems), spoken(loaded.warnings)] == wanted


def test_the_catalogue_is_large() -> None:
    """Forty ways to be wrong are the least that a book of money deserves."""
    assert len(CASES) >= 40


def test_the_right_book_has_nothing_to_be_said_of(tmp_path: Path) -> None:
    """What the cases start from is right, so that each shows its own mistake only."""
    path = tmp_path / "config.yaml"
    path.write_text((HERE / "right.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    loaded = load(path, today=TODAY, known_letters={"en": LETTERS})
    assert (loaded.problems, loaded.warnings) == ((), ())
    assert loaded.book is not None
