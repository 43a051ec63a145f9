"""Credit on account: what it covers is not asked for, the owner is told, and his word puts it in its place.

Acme owes INV-1001 over GBP 1200.00, due on 31 October 2026; today is 11 November.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from accountsd.core.book import CreditNote
from accountsd.core.digest import Covered, day
from accountsd.core.journal import Allocated, By, Received
from accountsd.core.money import total
from accountsd.core.planner import next_step
from accountsd.core.word import Speech, credit
from accountsd.errors import UsageError
from tests.core.answers import codes, letters, planned
from tests.core.sample import account, at, base, book, client, gbp, invoice, on, payment
from tests.core.speaking import SPEECH, TODAY, after, balances, told

if TYPE_CHECKING:
    from accountsd.core.book import Book
    from accountsd.core.journal import FactBase
    from accountsd.core.receivable import Account

# Paid GBP 300.00 too much for an invoice of last year.
OLD = invoice(
    "INV-0900",
    issued=on("2026-01-05"),
    due=on("2026-02-04"),
    amount=gbp("500.00"),
    payments=(payment("2026-02-02", "800.00"),),
)
SMALL = invoice("INV-1001", amount=gbp("250.00"))
NOTE = CreditNote("CN-8", "acme", on("2026-10-12"), gbp("50.00"))
OVERPAID = book(client(OLD, SMALL))


def received(amount: str) -> Received:
    """Money that nobody put against an invoice."""
    return Received(
        **base("2026-11-02", By.OWNER), amount=gbp(amount), day=on("2026-11-02"), line=""
    )


def owed(known: Account) -> str:
    """All that is open less all that is on account: no word may change it."""
    open_ = total((r.balance for r in known.receivables), "GBP")
    return str(open_ - known.credit.get("GBP", gbp("0.00")))


def test_credit_that_covers_all_that_is_due_is_told() -> None:
    """No letter, and no riddle either: the plan says what covers it, and which word settles it."""
    answer = planned(OVERPAID, [], TODAY)

    assert (letters(answer), codes(answer)) == ([], [("INV-1001", "small rest", None)])
    assert answer.held[0].reason == (
        "Acme Ltd has GBP 300.00 on account, which covers INV-1001 (GBP 250.00): nothing is asked for."
        " `accountsd paid INV-1001 --from-credit` puts it against the invoice."
    )


def test_what_credit_covers_has_no_next_step() -> None:
    """`status` names no letter that will not go; an invoice that is not due yet keeps its step."""
    later = invoice("INV-1002", issued=on("2026-11-04"), due=on("2026-12-04"), amount=gbp("90.00"))
    winder = book(client(OLD, SMALL, later))
    known = told(winder)
    steps = {r.invoice.number: next_step(winder, known, r, at(TODAY)) for r in known.open}

    assert steps["INV-1001"] is None
    assert steps["INV-1002"] is not None
    without = book(client(SMALL))
    alone = told(without)
    assert next_step(without, alone, alone.open[0], at(TODAY)) is not None


def test_what_credit_covers_stands_in_every_digest() -> None:
    """Two invoices of one client in one line, with both sums: nobody wonders why nothing goes."""
    second = invoice("INV-1002", due=on("2026-11-02"), amount=gbp("50.00"))
    winder = book(client(OLD, SMALL, second))
    accounts = {"acme": told(winder)}
    found = day(winder, accounts, (), (), planned(winder, [], TODAY), at(TODAY))

    assert found.covered == (
        Covered("Acme Ltd", ("INV-1001", "INV-1002"), gbp("300.00"), gbp("300.00")),
    )
    assert not found.quiet


def test_credit_in_another_currency_covers_nothing() -> None:
    """Euros on account help no pounds: the letter goes."""
    euros = replace(OLD, amount=replace(OLD.amount, currency="EUR"), payments=())
    note = replace(NOTE, amount=replace(gbp("900.00"), currency="EUR"))
    winder = book(client(replace(euros, with_client=True), SMALL, credit_notes=(note,)))

    answer = planned(winder, [], TODAY)

    assert [due.invoices for due in answer.dues] == [("INV-1001",)]
    assert codes(answer) == [("INV-0900", "small rest", None)]


def test_credit_that_covers_a_part_is_set_against_the_letter() -> None:
    """GBP 250.00 of GBP 300.00: fifty is asked for, and nothing is held."""
    winder = book(
        client(invoice(amount=gbp("300.00")), credit_notes=(replace(NOTE, amount=gbp("250.00")),))
    )

    answer = planned(winder, [], TODAY)

    assert (str(answer.dues[0].totals["GBP"]), codes(answer)) == ("50.00", [])


@pytest.mark.parametrize(
    ("winder", "facts"),
    [
        (OVERPAID, ()),
        (book(client(SMALL)), (received("300.00"),)),
        (book(client(SMALL, credit_notes=(replace(NOTE, amount=gbp("300.00")),))), ()),
    ],
    ids=["overpaid", "unapplied", "credit note"],
)
def test_the_owner_puts_credit_against_an_invoice(
    winder: Book, facts: tuple[FactBase, ...]
) -> None:
    """It is settled, what is over stays on account, and all together is what it was."""
    before = told(winder, *facts)
    word = credit.put_on(SPEECH, before, "INV-1001", None)
    known = after(winder, word, *facts)

    assert balances(known)[-1] == "0.00"
    assert str(known.credit["GBP"]) == "50.00"
    assert owed(before) == owed(known) == "-50.00"
    assert word.changed == (
        "GBP 250.00 of the credit on account put against INV-1001.",
        "INV-1001 is settled.",
        "GBP 50.00 is left on account.",
    )


def test_a_part_of_the_credit_may_be_put() -> None:
    """Out of three pieces, the money first: GBP 120.00 of GBP 380.00."""
    winder = book(client(OLD, SMALL, credit_notes=(NOTE,)))
    facts = (received("30.00"),)
    word = credit.put_on(SPEECH, told(winder, *facts), "INV-1001", gbp("120.00"))
    known = after(winder, word, *facts)

    assert [str(f.amount) for f in word.facts if isinstance(f, Allocated)] == ["30.00", "90.00"]
    assert (balances(known)[-1], str(known.credit["GBP"])) == ("130.00", "260.00")


def test_all_open_invoices_at_once() -> None:
    """Two invoices and three pieces of credit: both are settled, and a penny too little settles none."""
    second = invoice("INV-1002", due=on("2026-11-20"), amount=gbp("100.00"))
    winder = book(client(OLD, SMALL, second, credit_notes=(NOTE,)))
    word = credit.put_on_all(SPEECH, told(winder))
    known = after(winder, word)

    assert (balances(known), dict(known.credit)) == (["0.00"] * 3, {})
    short = book(client(OLD, SMALL, second, credit_notes=(replace(NOTE, amount=gbp("49.99")),)))
    with pytest.raises(UsageError, match=r"GBP 349\.99 on account does not cover the GBP 350\.00"):
        credit.put_on_all(SPEECH, told(short))


def test_what_cannot_be_put_is_said() -> None:
    """Nothing on account, more than there is, more than is open."""
    with pytest.raises(UsageError, match=r"GBP 0\.00 is on account: nothing to put"):
        credit.put_on(SPEECH, told(book(client(SMALL))), "INV-1001", None)
    for amount in ("250.01", "0.00"):
        with pytest.raises(UsageError, match=r"GBP 250\.00 or a part of it"):
            credit.put_on(SPEECH, told(OVERPAID), "INV-1001", gbp(amount))
    with pytest.raises(UsageError, match="no open invoice"):
        credit.put_on_all(SPEECH, told(book(client(OLD))))


def test_the_same_word_twice_takes_no_more_than_there_is() -> None:
    """Two commands at one moment both take the GBP 300.00: it is put once."""
    second = invoice("INV-1002", due=on("2026-11-20"), amount=gbp("300.00"))
    winder = book(client(OLD, SMALL, second))
    both = [
        *credit.put_on(SPEECH, told(winder), "INV-1001", None).facts,
        *credit.put_on(Speech("c2", SPEECH.at, ""), told(winder), "INV-1002", None).facts,
    ]
    known = account(winder, both, TODAY, "12:00")

    assert balances(known) == ["0.00", "0.00", "250.00"]
    assert owed(known) == owed(told(winder))


def test_a_sum_that_was_mended_takes_its_credit_back() -> None:
    """The owner corrects the payment of GBP 800.00 to 500.00: the invoice that it paid is open again."""
    word = credit.put_on(SPEECH, told(OVERPAID), "INV-1001", None)
    mended = book(client(replace(OLD, payments=(payment("2026-02-02", "500.00"),)), SMALL))

    assert balances(after(mended, word)) == ["0.00", "250.00"]


def test_a_date_alone_pays_what_the_credit_left() -> None:
    """`paid: DATE` is that day's balance: not a second time what was put from the credit before."""
    large = invoice(amount=gbp("1200.00"))
    winder = book(client(OLD, large))
    word = credit.put_on(SPEECH, told(winder), "INV-1001", None)
    paid = book(client(OLD, replace(large, payments=(payment("2026-11-12"),))))
    known = account(paid, word.facts, "2026-11-13")

    assert (balances(known), dict(known.credit)) == (["0.00", "0.00"], {})


def test_a_credit_note_that_is_written_for_an_invoice_counts_once() -> None:
    """First put by command, then the book says `credits: INV-1001`: fifty, not a hundred."""
    winder = book(client(SMALL, credit_notes=(NOTE,)))
    word = credit.put_on(SPEECH, told(winder), "INV-1001", None)
    written = book(client(SMALL, credit_notes=(replace(NOTE, credits="INV-1001"),)))

    assert balances(after(winder, word)) == balances(after(written, word)) == ["200.00"]


def test_the_whole_is_kept_whatever_was_said_when() -> None:
    """Speaking before money comes, in any order: open less on account never changes by a word."""
    winder = book(client(OLD, SMALL, credit_notes=(NOTE,)))
    word = credit.put_on(
        replace(SPEECH, at=at("2026-11-03")), told(winder), "INV-1001", gbp("90.00")
    )

    for when in ("2026-11-04", "2026-11-20", "2027-01-02"):
        assert owed(account(winder, word.facts, when)) == owed(account(winder, [], when))
