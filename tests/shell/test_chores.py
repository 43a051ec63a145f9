"""What time brings up: put before the owner once, louder while it stands, closed when it has ended.

Acme owes INV-1001 over GBP 1200.00, due on 31 October 2026.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from accountsd import chores
from accountsd.core.book import Hold
from accountsd.core.journal import Advised, AdvisedLine, AskKind, By, Cause, Grade
from accountsd.core.terms import parse_days
from accountsd.core.word import money, quiet
from accountsd.ledger import Ledger
from accountsd.store import LetterState, Store
from accountsd.templates import Templates
from tests.core.sample import at, base, book, client, gbp, invoice, policy, resumed, sent
from tests.core.speaking import SPEECH

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from accountsd.core.book import Book
    from accountsd.core.journal import Fact

WINDER = book(client(invoice()))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A fresh state, open."""
    with Store.open(tmp_path / "state") as opened:
        yield opened


def do(store: Store, winder: Book, day: str, *facts: Fact) -> list[str]:
    """The chores of a day, twice, as two turns do them; what waits for the owner afterwards."""
    store.journal.record(facts)
    ledger, moment = Ledger(winder, store), at(day)
    for minutes in (0, 1):
        chores.do(ledger, store, Templates(), moment + timedelta(minutes=minutes))
    return [record.ask.id.rpartition("-")[0] for record in store.journal.open_asks()]


def advice() -> Advised:
    """Acme said on 2 November that INV-1001 is paid."""
    line = AdvisedLine("INV-1001", gbp("1200.00"))
    return Advised(
        **base("2026-11-02", By.CLIENT),
        lines=(line,),
        value_day=None,
        reference=None,
        grade=Grade.PROVEN,
    )


def test_late_money_is_asked_about_until_the_owner_releases_it(store: Store) -> None:
    """It has not come, he says: the next letter says so, and nobody asks him any more."""
    assert do(store, WINDER, "2026-11-09", advice()) == []
    assert do(store, WINDER, "2026-11-10") == ["money"]
    assert do(store, WINDER, "2026-11-12", resumed("2026-11-11", Cause.ADVISED)) == []


def test_a_ladder_at_its_end_never_lapses(store: Store) -> None:
    """Two reminders are all that the policy allows: the owner is asked for as long as it takes."""
    winder = book(client(invoice(policy=policy(at_most=2))))
    letters = (sent("2026-11-03", "overdue"), sent("2026-11-12", "second_reminder"))

    assert do(store, winder, "2026-11-13", *letters) == ["at-most"]
    assert do(store, winder, "2026-12-23") == ["at-most"]
    released = resumed("2026-12-23", Cause.AT_MOST, "INV-1001")
    assert do(store, winder, "2026-12-24", released) == []


def test_a_hold_that_comes_back_is_asked_about_again(store: Store) -> None:
    """Taken out of the book and put back: a silence without an end has its question again."""
    held = book(client(invoice(), hold=Hold("we are talking")))

    assert do(store, held, "2026-11-10") == ["hold"]
    assert do(store, WINDER, "2026-11-11") == []
    assert do(store, held, "2026-11-12") == ["hold"]
    assert do(store, WINDER, "2026-11-13") == []
    assert do(store, held, "2026-11-14") == ["hold"]


def test_what_the_owner_has_put_aside_stays_aside(store: Store) -> None:
    """“Still on hold, yes”: he is not asked again before the 30 days are over."""
    held = book(client(invoice(), hold=Hold("we are talking")))
    do(store, held, "2026-11-10")
    (record,) = store.journal.open_asks()
    word = quiet.resolve(SPEECH, [record.ask], None)

    assert do(store, held, "2026-11-12", *word.facts) == []
    assert do(store, held, "2026-12-02") == ["hold"]


def test_books_that_are_behind_are_asked_about_until_they_are_known(store: Store) -> None:
    """One question about everybody; `books DATE` answers it."""
    winder = book(client(invoice()), business={"books_within": parse_days("3 working days")})
    known = money.books(SPEECH, date(2026, 11, 10), date(2026, 11, 11))

    assert do(store, winder, "2026-11-10") == ["books-behind"]
    assert do(store, winder, "2026-11-11", *known.facts) == []


def test_a_wrong_file_is_asked_about_until_it_is_mended(store: Store) -> None:
    """Acme is not chased while its file is wrong: the owner is asked, and louder as days go by."""
    wrong = replace(WINDER, broken={"acme": "acme.yaml:1:1: `nmae` is no key"})

    assert do(store, wrong, "2026-11-10") == ["book-wrong"]
    assert store.journal.open_asks()[0].ask.kind is AskKind.BOOK
    assert do(store, wrong, "2026-11-13") == ["book-wrong"]
    assert [letter.letter.name for letter in store.outbox.letters(LetterState.QUEUED)] == ["louder"]
    assert do(store, WINDER, "2026-11-14") == []
