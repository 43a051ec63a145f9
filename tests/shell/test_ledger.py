"""The ledger: book and journal folded on demand, kept while nothing changes, never stale.

Acme owes INV-1001 over GBP 1200.00, due on 31 October 2026.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from accountsd.core.journal import (
    Allocated,
    Ask,
    Asked,
    AskKind,
    BooksKnown,
    By,
    Cause,
    Received,
    Retracted,
    Stops,
)
from accountsd.core.terms import parse_days
from accountsd.ledger import FIRST_RUN, PLAN_APPROVED, STATE_OLDER, SURPRISE, Ledger, asked_ids
from accountsd.store import Store
from tests.core.sample import at, base, book, client, gbp, invoice, on, paused, sent

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from accountsd.core.journal import Fact

NOW = at("2026-11-11")
OTHER = client(replace(invoice("INV-2001"), client="other"), id="other", name="Other Ltd")
WINDER = book(client(invoice()), OTHER)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A fresh state, open."""
    with Store.open(tmp_path / "state") as opened:
        yield opened


def paid(client_id: str = "acme", number: str = "INV-1001") -> list[Fact]:
    """GBP 1200 on 10 November."""
    head = base("2026-11-10", By.OWNER, client_id=client_id)
    receipt = Received(**head, amount=gbp("1200.00"), day=on("2026-11-10"), line="")
    head |= {"id": f"{receipt.id}/put"}
    return [receipt, Allocated(**head, receipt=receipt.id, invoice=number, amount=gbp("1200.00"))]


def balance(ledger: Ledger, name: str = "acme") -> str:
    """What the client owes now."""
    return str(ledger.account(name, NOW).receivables[0].balance)


def test_a_fold_is_kept_until_something_happens(store: Store) -> None:
    """Asked twice, folded once; a payment of Acme's folds Acme anew and nobody else."""
    ledger = Ledger(WINDER, store)
    acme, other = ledger.account("acme", NOW), ledger.account("other", NOW)
    assert ledger.account("acme", NOW) is acme

    store.journal.record(paid())

    assert balance(ledger) == "0.00"
    assert ledger.account("other", NOW) is other


def test_another_process_is_heard(tmp_path: Path) -> None:
    """A command beside the daemon writes into the same journal; the ledger sees it at the next look."""
    with Store.open(tmp_path / "state") as ours, Store.open(tmp_path / "state") as theirs:
        ledger = Ledger(WINDER, ours)
        assert balance(ledger) == "1200.00"
        theirs.journal.record(paid())
        assert balance(ledger) == "0.00"


def test_midnight_folds_anew(store: Store) -> None:
    """What was not yet due yesterday is a day late today."""
    ledger = Ledger(WINDER, store)

    days = [
        ledger.account("acme", NOW + timedelta(days=day)).receivables[0].days_past_due
        for day in (0, 1)
    ]

    assert days == [11, 12]


def test_the_still_due_is_folded_from_the_journal_as_it_is(store: Store) -> None:
    """Just before a letter leaves nothing that was kept is trusted."""
    ledger = Ledger(WINDER, store)
    kept = ledger.account("acme", NOW)

    assert ledger.fresh("acme", NOW) is not kept
    store.journal.record(paid())
    assert ledger.fresh("acme", NOW).open == ()


def test_what_concerns_everybody_folds_everybody(store: Store) -> None:
    """`accountsd books` ends the wait of every client."""
    business = {"books_within": parse_days("3 working days")}
    ledger = Ledger(book(client(invoice()), OTHER, business=business), store)
    causes = [s.cause for a in ledger.accounts(NOW).values() for s in a.silences]
    assert causes == [Cause.BOOKS_BEHIND, Cause.BOOKS_BEHIND]

    head = base("2026-11-11", By.OWNER) | {"client": None}
    store.journal.record([BooksKnown(**head, day=on("2026-11-10"))])

    assert [s for a in ledger.accounts(NOW).values() for s in a.silences] == []


def test_a_question_about_nobody_is_nobody_s(store: Store) -> None:
    """A server that refuses our password is no matter of Acme's account."""
    head = base("2026-11-11", By.TONY) | {"client": None}
    store.journal.record([Asked(**head, ask=Ask("site-1", AskKind.SITE, None, (), "log in?"))])

    assert Ledger(WINDER, store).account("acme", NOW).asks == ()


def test_a_wrong_fact_is_taken_back(store: Store) -> None:
    """The payment was another's: the balance is open again."""
    ledger = Ledger(WINDER, store)
    receipt, put = paid()
    store.journal.record([receipt, put])
    assert balance(ledger) == "0.00"

    store.journal.record(
        [Retracted(**base("2026-11-11", By.OWNER), fact=fact.id) for fact in (receipt, put)]
    )

    assert balance(ledger) == "1200.00"


def test_a_renamed_client_keeps_its_history(store: Store) -> None:
    """`acme` becomes `acme-ltd` in the book: the payment, the hold and the letter are still known."""
    store.journal.record(
        [*paid(), sent("2026-11-03", "overdue"), paused("2026-11-09", Cause.LEGAL, stops=Stops.ALL)]
    )
    renamed = client(replace(invoice(), client="acme-ltd"), id="acme-ltd")
    ledger = Ledger(WINDER, store)
    ledger.account("acme", NOW)

    ledger.load(book(renamed, OTHER))
    account = ledger.account("acme-ltd", NOW)

    assert str(account.receivables[0].balance) == "0.00"
    assert [rung.letter for rung in account.receivables[0].said] == ["overdue"]
    assert [silence.cause for silence in account.silences] == [Cause.LEGAL]


def test_what_is_said_of_the_old_name_reaches_the_new(store: Store) -> None:
    """A command that still stood under the old id when the book changed is not lost."""
    renamed = client(replace(invoice(), client="acme-ltd"), id="acme-ltd")
    ledger = Ledger(book(renamed, OTHER), store)
    assert balance(ledger, "acme-ltd") == "1200.00"

    store.journal.record(paid())
    assert balance(ledger, "acme-ltd") == "0.00"
    store.journal.record([sent("2026-11-03", "overdue")])
    assert balance(ledger, "acme-ltd") == "0.00"
    assert len(ledger.account("acme-ltd", NOW).receivables[0].said) == 1


def test_another_book_is_folded_anew(store: Store) -> None:
    """A payment written into the YAML counts as soon as the book is loaded."""
    ledger = Ledger(WINDER, store)
    assert balance(ledger) == "1200.00"

    ledger.load(book(client(invoice(amount=gbp("900.00"))), OTHER))

    assert balance(ledger) == "900.00"


def test_business_begins_on_the_day_of_the_first_run(store: Store) -> None:
    """Where the book names no start, the state remembers it; what the book says comes first."""
    silent = book(client(invoice()), business={"start": None})
    assert Ledger(silent, store).book.business.start is None

    store.meta.set_once(FIRST_RUN, "2026-11-05")

    assert Ledger(silent, store).book.business.start == date(2026, 11, 5)
    assert Ledger(WINDER, store).book.business.start == date(2026, 11, 1)


def test_the_planner_is_told_what_only_the_state_knows(store: Store) -> None:
    """Without a scan it is a plan on paper; a surprise and its approval are remembered."""
    ledger = Ledger(WINDER, store)
    assert ledger.conditions(NOW).assume_read
    assert ledger.conditions(NOW).surprise is None

    store.meta.set(SURPRISE, "6 of 8 clients are no longer in the book.")
    store.meta.set(STATE_OLDER, "letters that we do not know")
    store.meta.set(PLAN_APPROVED, "2026-11-11")
    known = ledger.conditions(NOW, last_full_scan=NOW)

    assert not known.assume_read
    assert known.last_full_scan == NOW
    assert known.surprise == "6 of 8 clients are no longer in the book."
    assert known.state_older == "letters that we do not know"
    assert known.approved_plan_on == date(2026, 11, 11)
    assert (known.unread, known.in_doubt, known.pending) == (frozenset(), frozenset(), frozenset())


def test_asks_that_were_ever_put_are_known() -> None:
    """Answered or not: what was asked once is not asked again."""
    ask = Ask("hold-1", AskKind.HOLD, "acme", (), "still on hold?")

    assert asked_ids([Asked(**base("2026-11-11", By.TONY), ask=ask), *paid()]) == {"hold-1"}
