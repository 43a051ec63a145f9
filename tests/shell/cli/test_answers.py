"""Words that answer what waits for the owner: the ask is closed with the matter, and not before."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from accountsd import chores
from accountsd.core.journal import (
    Advised,
    AdvisedLine,
    Allocated,
    By,
    Grade,
    Received,
    Source,
    SourceKind,
)
from accountsd.core.money import Money
from accountsd.ledger import Ledger
from accountsd.shelf import Shelf
from accountsd.templates import Templates
from tests.shell.cli.counter import CLIENTS, CONFIG, TUESDAY, Counter

BEHIND = CONFIG.replace("  pay_to:", "  books: {within: 3 working days}\n  pay_to:")


def _told_three_weeks_ago(counter: Counter) -> None:
    """Birch said that INV-2001 is paid; no money is recorded."""
    advised = Advised(
        id="mail:1/0",
        at=counter.now - timedelta(days=21),
        by=By.CLIENT,
        source=Source(SourceKind.MAIL, "1"),
        client="birch",
        lines=(AdvisedLine("INV-2001", Money.of("500.00", "GBP")),),
        value_day=date(2026, 11, 3),
        reference=None,
        grade=Grade.PROVEN,
    )
    with counter.store() as store:
        store.journal.record([advised])


def _chores(counter: Counter) -> None:
    """What the daemon does at each turn."""
    with counter.store() as store:
        templates = Templates.beside(counter.config.parent)
        book, _ = Shelf(counter.config, store, templates).open(counter.now)
        chores.do(Ledger(book, store), store, templates, counter.now)


def _asks(counter: Counter) -> list[str]:
    asks = counter.types("status", "--json").json()["asks"]
    return [ask["id"].rpartition("-")[0] for ask in asks]


@pytest.mark.parametrize("words", [("release", "INV-2001"), ("paid", "INV-2001")], ids=" ".join)
def test_money_that_did_not_come_is_released_or_paid(
    counter: Counter, words: tuple[str, ...]
) -> None:
    """`resolve` would leave the silence without a question; the right word ends both at once."""
    _told_three_weeks_ago(counter)
    _chores(counter)
    (ask,) = counter.types("status", "--json").json()["asks"]
    refused = counter.types("resolve", ask["id"])
    assert (refused.code, _asks(counter)) == (64, ["money"])
    assert "`paid`, or with `release` if the money has not come" in refused.err
    assert counter.types(*words).code == 0
    assert _asks(counter) == []


def test_an_endless_hold_is_no_question_once_it_is_released(counter: Counter) -> None:
    """The reminder of a hold goes with the hold."""
    counter.types("hold", "INV-2001")
    _chores(counter)
    assert _asks(counter) == ["hold"]
    assert counter.types("release", "INV-2001").code == 0
    assert _asks(counter) == []


def test_a_question_about_what_left_the_book_names_no_case(counter: Counter) -> None:
    """INV-2001 vanished, then all of Birch: the words say so, in a line; `resolve` still closes it."""
    _chores(counter)
    counter.book(CLIENTS.replace("INV-2001", "INV-2009"))
    _chores(counter)
    (ask,) = counter.types("status", "--json").json()["asks"]
    for words in (("paid", ask["id"]), ("hold", ask["id"]), ("promise", ask["id"], "2026-12-01")):
        answer = counter.types(*words)
        assert (answer.code, answer.err) == (64, "accountsd: INV-2001 is no longer in the book\n")
    counter.book(CLIENTS[: CLIENTS.index("birch:")])
    assert "about no client of the book" in counter.types("hold", ask["id"]).err
    assert counter.types("show", ask["id"]).code == 0
    assert counter.types("resolve", ask["id"]).code == 0


def test_books_that_are_known_are_no_question(counter: Counter) -> None:
    """`books DATE` answers what is asked about everybody."""
    counter.book(config=BEHIND)
    _chores(counter)
    assert _asks(counter) == ["books-behind"]
    assert counter.types("books", "2026-11-23").code == 0
    assert _asks(counter) == []


def test_the_story_tells_the_cause_before_what_followed(counter: Counter) -> None:
    """Money, and where it was put, of one instant: by cause, whatever the names of the facts."""
    with counter.store() as store:
        amount = Money.of("500.00", "GBP")
        base: dict[str, Any] = {
            "at": counter.now,
            "by": By.OWNER,
            "source": Source(SourceKind.COMMAND, "c"),
        }
        came = Received(**base, id="z", client="birch", amount=amount, day=TUESDAY.date(), line="")
        put = Allocated(
            **base, id="a", client="birch", receipt="z", invoice="INV-2001", amount=amount
        )
        store.journal.record([came, put])
    events = counter.types("show", "birch", "--json").json()["events"]
    assert [event["fact"] for event in events if event["fact"]] == ["z", "a"]
