"""The owner's word about money: what `paid`, `promise`, `write-off` … record, and say they changed.

Acme owes INV-1001 over GBP 1200.00, due on 31 October 2026; the owner speaks on 11 November.
"""

from __future__ import annotations

from datetime import date

import pytest

from accountsd.core.book import Payment
from accountsd.core.journal import (
    Allocated,
    AskKind,
    By,
    Cause,
    SourceKind,
)
from accountsd.core.money import Money
from accountsd.core.receivable import Standing
from accountsd.core.word import money
from accountsd.errors import UsageError
from tests.core.sample import (
    asked,
    book,
    client,
    gbp,
    invoice,
    on,
    paused,
)
from tests.core.speaking import ONE, SPEECH, TODAY, TWO, after, balances, causes, told


def test_each_fact_names_the_command_it_came_from() -> None:
    """Two facts of one command have ids of their own, and both say whose word they are."""
    word = money.paid(SPEECH, told(ONE), "INV-1001", gbp("1200.00"), on(TODAY))

    assert [fact.id for fact in word.facts] == ["command:c1/0", "command:c1/1"]
    assert {fact.by for fact in word.facts} == {By.OWNER}
    assert {fact.source.kind for fact in word.facts} == {SourceKind.COMMAND}
    assert {fact.client for fact in word.facts} == {"acme"}


def test_paid_without_a_sum_is_the_balance() -> None:
    """`accountsd paid INV-1001` settles it."""
    word = money.paid(SPEECH, told(ONE), "INV-1001", None, on("2026-11-10"))

    assert word.changed == (
        "GBP 1200.00 received on 2026-11-10 for INV-1001.",
        "INV-1001 is settled.",
    )
    assert balances(after(ONE, word)) == ["0.00"]


def test_a_part_payment_leaves_the_rest_open() -> None:
    """GBP 200 of 1200 leave GBP 1000."""
    word = money.paid(SPEECH, told(ONE), "INV-1001", gbp("200.00"), on(TODAY))

    assert word.changed[1] == "INV-1001: GBP 1000.00 stays open."
    assert balances(after(ONE, word)) == ["1000.00"]


def test_what_is_over_stays_on_account() -> None:
    """GBP 1250 for 1200: settled, and GBP 50 are set against the next invoice."""
    word = money.paid(SPEECH, told(ONE), "INV-1001", gbp("1250.00"), on(TODAY))
    known = after(ONE, word)

    assert word.changed[1:] == (
        "INV-1001 is settled.",
        "GBP 50.00 is more than was open: it stays on account for Acme Ltd.",
    )
    assert balances(known) == ["0.00"]
    assert known.credit == {"GBP": gbp("50.00")}


def test_money_that_the_book_tells_too_is_counted_once() -> None:
    """`paid: 600` in the file and `accountsd paid --amount 600` two days later are one payment."""
    payment = Payment(on("2026-11-09"), gbp("600.00"))
    winder = book(client(invoice(payments=(payment,))))

    word = money.paid(SPEECH, told(winder), "INV-1001", gbp("600.00"), on(TODAY))

    assert word.changed[1] == (
        "The book has the same sum on 2026-11-09: it is one payment, counted once."
    )
    assert balances(after(winder, word)) == ["600.00"]


def test_a_settled_invoice_paid_once_more_in_the_book_s_words_makes_no_credit() -> None:
    """`paid: 2026-11-09` in the file, then the same 1200 by command: no credit comes of it."""
    payment = Payment(on("2026-11-09"), gbp("1200.00"))
    winder = book(client(invoice(payments=(payment,))))

    word = money.paid(SPEECH, told(winder), "INV-1001", gbp("1200.00"), on(TODAY))

    assert after(winder, word).credit == {}


@pytest.mark.parametrize(
    ("amount", "day", "wrong"),
    [
        (Money.of("5", "EUR"), TODAY, "INV-1001 is in GBP, not EUR"),
        (gbp("0.00"), TODAY, "INV-1001 has GBP 1200.00 open; wanted a sum above zero"),
        (gbp("-5.00"), TODAY, "INV-1001 has GBP 1200.00 open; wanted a sum above zero"),
        (None, "2026-11-12", "2026-11-12 has not come yet; money is recorded on the day it came"),
    ],
)
def test_money_that_cannot_be_is_refused(amount: Money | None, day: str, wrong: str) -> None:
    """Another currency, nothing at all, or tomorrow's money: the owner is told what would do."""
    with pytest.raises(UsageError) as refused:
        money.paid(SPEECH, told(ONE), "INV-1001", amount, on(day))
    assert str(refused.value) == wrong


def test_an_invoice_that_is_not_the_client_s_is_refused() -> None:
    """A slip in the number is told at once."""
    with pytest.raises(UsageError, match="acme has no invoice INV-9"):
        money.paid(SPEECH, told(ONE), "INV-9", None, on(TODAY))


def test_money_for_a_client_meets_the_one_balance_it_fits() -> None:
    """GBP 300 for a client with balances of 1200 and 300 is the second invoice's."""
    small = invoice("INV-1002", issued=on("2026-10-05"), due=on("2026-11-04"), amount=gbp("300.00"))
    winder = book(client(invoice(), small))

    word = money.on_account(SPEECH, told(winder), gbp("300.00"), on(TODAY))

    assert balances(after(winder, word)) == ["1200.00", "0.00"]


def test_money_that_fits_no_single_balance_stays_on_account() -> None:
    """Two invoices of GBP 1200: which one was meant is not guessed."""
    word = money.on_account(SPEECH, told(TWO), gbp("1200.00"), on(TODAY))
    known = after(TWO, word)

    assert balances(known) == ["1200.00", "1200.00"]
    assert known.credit == {"GBP": gbp("1200.00")}
    assert not any(isinstance(fact, Allocated) for fact in word.facts)


def test_all_that_is_open_is_paid() -> None:
    """`accountsd paid acme` settles every open invoice; a second time there is none."""
    word = money.all_paid(SPEECH, told(TWO), on(TODAY))
    known = after(TWO, word)

    assert balances(known) == ["0.00", "0.00"]
    with pytest.raises(UsageError, match="acme has no open invoice"):
        money.all_paid(SPEECH, known, on(TODAY))


def test_a_part_is_written_off() -> None:
    """GBP 200 are given up; more than the balance cannot be."""
    word = money.write_off(SPEECH, told(ONE), "INV-1001", gbp("200.00"))

    assert balances(after(ONE, word)) == ["1000.00"]
    with pytest.raises(UsageError, match="INV-1001 has GBP 1200"):
        money.write_off(SPEECH, told(ONE), "INV-1001", gbp("1200.01"))
    with pytest.raises(UsageError, match="that or a part"):
        money.write_off(SPEECH, told(ONE), "INV-1001", gbp("0.00"))


def test_a_balance_written_off_is_no_longer_asked_for() -> None:
    """Without a sum all of it is given up."""
    word = money.write_off(SPEECH, told(ONE), "INV-1001", None)

    assert after(ONE, word).receivables[0].standing is Standing.WRITTEN_OFF


def test_what_is_handed_over_is_no_longer_tony_s() -> None:
    """The invoice and the asks about it leave his desk."""
    ask = asked("2026-11-10", "reply-1", AskKind.REPLY, "INV-1001")
    word = money.hand_over(SPEECH, told(ONE, ask), ("INV-1001",))
    known = after(ONE, word, ask)

    assert known.open == ()
    assert known.asks == ()


def test_a_promise_told_to_the_owner_ends_a_hardship() -> None:
    """An agreed plan: quiet through the promised day, and the ask about the hardship is closed."""
    ask = asked("2026-11-09", "reply-1", AskKind.REPLY)
    hardship = paused("2026-11-09", Cause.HARDSHIP, ask="reply-1")
    word = money.promise(SPEECH, told(ONE, ask, hardship), ("INV-1001",), on("2026-12-01"), None)
    known = after(ONE, word, ask, hardship)

    assert causes(known) == [("promised", ("INV-1001",))]
    assert known.asks == ()
    assert len({fact.id for fact in word.facts}) == 3


def test_a_promise_for_yesterday_is_none() -> None:
    """A promise is about a day to come, about something open, and above zero."""
    with pytest.raises(UsageError, match="2026-11-10 is past"):
        money.promise(SPEECH, told(ONE), ("INV-1001",), on("2026-11-10"), None)
    with pytest.raises(UsageError, match="no open invoice to promise money for"):
        money.promise(SPEECH, told(ONE), (), on("2026-12-01"), None)
    with pytest.raises(UsageError, match="above zero"):
        money.promise(SPEECH, told(ONE), ("INV-1001",), on("2026-12-01"), gbp("0.00"))


def test_payments_are_known_up_to_a_day() -> None:
    """`accountsd books` is about everybody, and about no day to come."""
    word = money.books(SPEECH, on("2026-11-10"), date(2026, 11, 11))

    assert [fact.client for fact in word.facts] == [None]
    with pytest.raises(UsageError, match="2026-11-12 has not come yet"):
        money.books(SPEECH, on("2026-11-12"), date(2026, 11, 11))
