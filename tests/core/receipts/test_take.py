"""A statement taken in: up to when money is known, balances that do not add up, money that is taken back."""

from __future__ import annotations

from dataclasses import replace

from accountsd.core.journal import Asked, BooksKnown, By
from accountsd.core.receipts import Outcome
from accountsd.core.statement import Balance
from accountsd.core.word import allocate
from accountsd.core.word.money import books, paid
from tests.core.receipts.branch import Branch, came, statement
from tests.core.sample import at, book, client, gbp, invoice, on, payment


def branch(**changes: object) -> Branch:
    """Acme owes INV-1001 over 1,200.00."""
    return Branch(book(client(invoice()), **changes))


def known(one: Branch) -> str | None:
    """The day up to which money is known, as the fold has it."""
    found = one.account("acme").books_known
    return found.isoformat() if found else None


def test_a_statement_says_up_to_when_money_is_known() -> None:
    """Its closing day; read on the 10th, a statement through the 6th."""
    one = branch()
    one.reads(statement(came("5.00"), closing=Balance(on("2026-11-06"), gbp("5.00"))))
    assert known(one) == "2026-11-06"


def test_today_is_never_known_before_it_is_over() -> None:
    """A statement of this morning vouches for yesterday."""
    one = branch()
    one.reads(statement(came("5.00", day="2026-11-10")))
    assert known(one) == "2026-11-09"


def test_an_older_statement_takes_nothing_back() -> None:
    """October's statement, found in December, does not make November unknown."""
    one = branch()
    one.reads(statement(came("5.00", day="2026-11-06")))
    one.now = at("2026-11-11")
    one.reads(statement(came("7.00", day="2026-10-01")))
    assert known(one) == "2026-11-06"
    one.says(books(one.speech(), on("2026-11-10"), on("2026-11-11")))
    assert known(one) == "2026-11-10"
    assert [fact.by for fact in one.facts if isinstance(fact, BooksKnown)] == [By.BANK, By.OWNER]


def test_balances_that_do_not_add_up_are_told_with_both_and_vouch_for_nothing() -> None:
    """Opening 100.00 and 50.00 in make 150.00, but it closes with 170.00: 20.00 are missing."""
    one = branch()
    (taken,) = one.reads(
        statement(
            came("50.00"),
            opening=Balance(on("2026-11-04"), gbp("100.00")),
            closing=Balance(on("2026-11-05"), gbp("170.00")),
        )
    )
    assert taken.warning is not None
    assert "GBP 150.00" in taken.warning
    assert "GBP 170.00" in taken.warning
    assert known(one) is None
    (asked,) = [fact for fact in one.facts if isinstance(fact, Asked)]
    assert taken.warning in asked.ask.what
    assert len(one.standing()) == 1, "what it does say has come all the same"


def test_money_taken_back_is_a_question_and_then_the_invoice_is_open_again() -> None:
    """The bank reverses Acme's payment: the owner says it is gone, and INV-1001 is owed again."""
    one = branch()
    one.reads(statement(came("1200.00", "INV-1001", "ACME LTD")))
    back = came("-1200.00", "RETURN INV-1001", "ACME LTD", day="2026-11-08", reversal=True)
    (taken,) = one.reads(statement(back))
    (line,) = taken.lines
    assert line.outcome is Outcome.RETURNED
    assert one.balance("INV-1001") == "0.00", "nothing is open again before he says so"
    (again,) = one.reads(statement(back))
    assert again.lines == (), "he is asked once"
    (asked,) = [f.ask for f in one.facts if isinstance(f, Asked)]
    assert line.ask == asked.id
    one.says(allocate.gone_back(one.speech(), one.standing()[0], asked))
    assert one.balance("INV-1001") == "1200.00"
    assert one.credit() == "0.00"


def test_what_went_out_without_being_reversed_is_no_matter_of_ours() -> None:
    """Rent that the owner pays is no receipt, and takes none back."""
    one = branch()
    (taken,) = one.reads(statement(came("-1200.00", "Rent", "LANDLORD")))
    assert (taken.lines, taken.again) == ((), 0)


def test_the_owners_paid_uses_the_line_that_the_bank_has_already() -> None:
    """He is asked about 1,200.00 without a number, and types `paid INV-1001`: it is that money."""
    one = branch()
    one.reads(statement(came("1200.00", "", "ACME LTD")))
    assert one.credit() == "1200.00"
    word = paid(one.speech(), one.account("acme"), "INV-1001", None, on("2026-11-06"))
    one.says(word)
    assert (one.balance("INV-1001"), one.credit()) == ("0.00", "0.00")
    assert "it is that money" in word.changed[0]
    assert one.account("acme").asks == ()


def test_paid_first_and_the_bank_later_is_one_payment_too() -> None:
    """In the other order: the command, then the line with the number."""
    one = branch()
    one.says(paid(one.speech(), one.account("acme"), "INV-1001", None, on("2026-11-04")))
    one.reads(statement(came("1200.00", "INV-1001", "ACME LTD")))
    assert (one.balance("INV-1001"), one.credit()) == ("0.00", "0.00")


def test_paid_in_the_book_answers_the_question_about_the_same_money() -> None:
    """He is asked about 1,200.00, and writes `paid:` into the YAML: counted once, nothing left over."""
    one = branch()
    one.reads(statement(came("1200.00", "", "ACME LTD")))
    assert one.credit() == "1200.00"
    acme = one.book.clients["acme"]
    paid_ = replace(acme.invoices[0], payments=(payment("2026-11-06"),))
    one.book = replace(one.book, clients={"acme": replace(acme, invoices=(paid_,))})
    one.looks_again()
    assert (one.balance("INV-1001"), one.credit()) == ("0.00", "0.00")
    assert one.account("acme").asks == ()


def test_an_advice_that_comes_after_its_money_settles_the_question() -> None:
    """300.00 and 900.00 in one transfer: on account and asked about; then the advice says what it was."""
    one = Branch(
        book(
            client(
                invoice(amount=gbp("300.00")),
                invoice("INV-1002", amount=gbp("900.00")),
                invoice("INV-1003", amount=gbp("900.00")),
            )
        )
    )
    one.reads(statement(came("1200.00", "", "ACME LTD")))
    assert one.credit() == "1200.00"
    one.looks_again()
    assert one.credit() == "1200.00"
    one.hears(("INV-1001", "300.00"), ("INV-1003", "900.00"), day="2026-11-09")
    one.looks_again()
    assert [one.balance(n) for n in ("INV-1001", "INV-1002", "INV-1003")] == [
        "0.00",
        "900.00",
        "0.00",
    ]
    assert one.credit() == "0.00"
    facts = len(one.facts)
    one.looks_again()
    assert len(one.facts) == facts


def test_an_invoice_entered_late_finds_the_money_that_waited_for_it() -> None:
    """J Smith's 42.00 were nobody's; then INV-1009 is written into the book, whose number he had named."""
    one = branch()
    one.reads(statement(came("42.00", "INV-1009", "J SMITH")))
    assert one.credit() == "0.00"
    late = invoice("INV-1009", amount=gbp("42.00"), issued=on("2026-11-03"))
    acme = one.book.clients["acme"]
    edited = replace(acme, invoices=(*acme.invoices, late))
    one.book = replace(one.book, clients={"acme": edited})
    one.looks_again()
    assert one.balance("INV-1009") == "0.00"
    assert one.credit() == "0.00"
