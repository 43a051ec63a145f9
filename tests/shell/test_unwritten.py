"""A letter whose template cannot be printed: one question, over when the template is mended.

Acme owes INV-1001 since Saturday 31 October; the owner wrote an overdue letter of his own.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from accountsd import chores
from accountsd.core.book import Thanks
from accountsd.core.thanks import NAME as THANKS
from accountsd.ledger import Ledger
from accountsd.proposals import propose
from accountsd.store import Store
from accountsd.templates import LetterUnwritable, TemplateProblem, Templates
from accountsd.unwritten import Unwritten
from tests.core.sample import at, book, client, invoice, policy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from accountsd.core.book import Book

WINDER = book(client(invoice()))
DAY = "2026-11-03"
SLIP = "Subject: Overdue\n\n{{ say.greting() }}\n"
MENDED = "Subject: Overdue\n\n{{ say.greeting() }}\n"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A fresh state, open."""
    with Store.open(tmp_path / "state") as opened:
        yield opened


@pytest.fixture
def overdue(tmp_path: Path) -> Path:
    """The owner's own letter, with a slip in it."""
    own = tmp_path / "templates" / "en" / "overdue.md"
    own.parent.mkdir(parents=True)
    own.write_text(SLIP)
    return own


def turn(
    store: Store, folder: Path, day: str = DAY, minutes: int = 0, winder: Book = WINDER
) -> int:
    """How many letters a turn wrote."""
    moment, templates = at(day) + timedelta(minutes=minutes), Templates.beside(folder)
    ledger, unwritten = Ledger(winder, store), Unwritten(store, winder, moment)
    chores.do(ledger, store, templates, moment)
    written = propose(ledger, store, templates.compose, unwritten, moment).written
    unwritten.close_mended(templates)
    return written


def waiting(store: Store) -> list[str]:
    """What the owner is asked, without the place on the disk."""
    return [record.ask.what.partition(":")[0] for record in store.journal.open_asks()]


def test_a_slip_is_asked_about_once_and_over_when_mended(
    store: Store, tmp_path: Path, overdue: Path
) -> None:
    """The letter goes with the next turn, and nobody has to answer the question."""
    assert [turn(store, tmp_path, minutes=minute) for minute in (0, 1)] == [0, 0]
    assert waiting(store) == ["The letter “overdue” cannot be written"]

    overdue.write_text(MENDED)

    assert turn(store, tmp_path, minutes=2) == 1
    assert waiting(store) == []


def test_it_stands_while_nothing_is_due(store: Store, tmp_path: Path, overdue: Path) -> None:
    """On a Saturday no letter is due; the slip is one all the same."""
    turn(store, tmp_path)
    turn(store, tmp_path, "2026-11-07")

    assert waiting(store) == ["The letter “overdue” cannot be written"]

    overdue.unlink()
    turn(store, tmp_path, "2026-11-07", minutes=1)

    assert waiting(store) == []


def test_the_same_slip_on_the_same_day_is_asked_about_again(
    store: Store, tmp_path: Path, overdue: Path
) -> None:
    """Mended before the letter was due, and broken again as it was."""
    turn(store, tmp_path)
    overdue.write_text(MENDED)
    Unwritten(store, WINDER, at(DAY)).close_mended(Templates.beside(tmp_path))
    assert waiting(store) == []

    overdue.write_text(SLIP)
    turn(store, tmp_path, minutes=1)

    assert waiting(store) == ["The letter “overdue” cannot be written"]


def test_thanks_that_cannot_be_written_are_asked_about(
    store: Store, tmp_path: Path, overdue: Path
) -> None:
    """Nobody is kept waiting without a word; where the client's language has none, English thanks."""
    grateful = book(client(invoice(), policy=policy(thanks=Thanks.ALWAYS), language="fi"))
    thanks = overdue.with_name("thanks.md")
    thanks.write_text(SLIP)
    unwritten = Unwritten(store, grateful, at(DAY))
    unwritten.met("acme/thanks", THANKS, LetterUnwritable(TemplateProblem(thanks, 3, "a slip")))

    Unwritten(store, grateful, at(DAY)).close_mended(Templates.beside(tmp_path))
    assert waiting(store) == ["The letter “thanks” cannot be written"]

    thanks.write_text(MENDED)
    Unwritten(store, grateful, at(DAY)).close_mended(Templates.beside(tmp_path))
    assert waiting(store) == []
