"""What is likely is asked: the question says what came, what speaks for which invoice, and how to answer."""

from __future__ import annotations

import pytest

from accountsd.core.book import Spreading
from accountsd.core.journal import Allocated, Asked, Cause, Received
from accountsd.core.money import Money
from accountsd.core.receipts import Outcome
from accountsd.core.statement import Movement, Statement
from tests.core.receipts.branch import Branch, came, statement
from tests.core.sample import book, client, gbp, invoice, on, policy

ONE = invoice("INV-1001")
TWO = invoice("INV-1002", amount=gbp("300.00"), due=on("2026-11-15"))
THREE = invoice("INV-1003", amount=gbp("80.00"), due=on("2026-11-20"))


def acme(**changes: object) -> Branch:
    """Acme owes 1,200.00, 300.00 and 80.00."""
    return Branch(book(client(ONE, TWO, THREE, **changes)))


def question(branch: Branch) -> Asked:
    """The one question."""
    (asked,) = [fact for fact in branch.facts if isinstance(fact, Asked)]
    return asked


def test_a_short_payment_says_how_short_it_is() -> None:
    """1,000.00 for INV-1001: the owner reads that 200.00 are missing, and the words that put it there."""
    branch = acme()
    branch.reads(statement(came("1000.00", "INV-1001", "ACME LTD")))
    ask = question(branch).ask
    assert "INV-1001 is named; it is GBP 200.00 short" in ask.what
    assert ask.ways[0] == f"accountsd allocate {ask.id} INV-1001=1000.00"
    assert ask.ways[-1].startswith(f"accountsd resolve {ask.id}")


def test_an_open_question_on_money_silences_its_invoices() -> None:
    """While he has not answered, INV-1001 is not asked for; the other invoices are not held up."""
    branch = acme()
    branch.reads(statement(came("1000.00", "INV-1001", "ACME LTD")))
    silent = [s for s in branch.account("acme").silences if s.cause is Cause.UNANSWERED]
    assert [s.scope.invoices for s in silent] == [("INV-1001",)]
    assert silent[0].ask == question(branch).ask.id


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("1280.00", ["INV-1001 1200.00", "INV-1003 80.00"]),
        ("380.00", ["INV-1002 300.00", "INV-1003 80.00"]),
        ("1580.00", ["INV-1001 1200.00", "INV-1002 300.00", "INV-1003 80.00"]),
        ("300.00", ["INV-1002 300.00"]),
    ],
)
def test_of_a_known_payer_the_one_sum_that_fits_is_put_forward(
    amount: str, expected: list[str]
) -> None:
    """No number is named, but only one choice of balances makes the amount."""
    branch = acme()
    (taken,) = branch.reads(statement(came(amount, "", "ACME LTD")))
    assert taken.lines[0].outcome is Outcome.LIKELY
    assert [f"{s.invoice} {s.amount}" for s in taken.lines[0].shares] == expected


def test_two_choices_that_fit_are_none() -> None:
    """300.00 may be INV-1002 or two others together: both are told, none is put forward as the answer."""
    four = invoice("INV-1004", amount=gbp("220.00"))
    branch = Branch(book(client(ONE, TWO, THREE, four)))
    (taken,) = branch.reads(
        statement(came("520.00", "", "ACME LTD"))
    )  # 300 + 220, and nothing else
    assert taken.lines[0].outcome is Outcome.LIKELY
    five = invoice("INV-1005", amount=gbp("440.00"))
    branch = Branch(book(client(ONE, TWO, THREE, four, five)))
    (taken,) = branch.reads(statement(came("520.00", "", "ACME LTD")))  # or 440 + 80
    assert taken.lines[0].outcome is Outcome.ON_ACCOUNT


def test_a_known_payer_whose_amount_fits_nothing_has_it_on_account() -> None:
    """7.77 from Acme is Acme's, and is set against what it owes; nobody is asked."""
    branch = acme()
    (taken,) = branch.reads(statement(came("7.77", "", "ACME LTD")))
    assert taken.lines[0].outcome is Outcome.ON_ACCOUNT
    assert branch.credit() == "7.77"
    assert branch.asks() == []


def test_money_of_before_our_time_is_nobodys_credit() -> None:
    """It paid invoices that the book never had: it must not hide what is owed now."""
    branch = acme()
    (taken,) = branch.reads(statement(came("7.77", "", "ACME LTD", day="2026-10-20")))
    assert taken.lines[0].outcome is Outcome.UNKNOWN
    assert branch.credit() == "0.00"


def test_an_unknown_payer_is_unknown_unless_one_balance_is_the_amount() -> None:
    """300.00 from J Smith may be INV-1002's; 299.00 from him is nobody's."""
    branch = acme()
    (taken,) = branch.reads(
        statement(came("300.00", "thanks", "J SMITH"), came("299.00", "thanks", "J SMITH"))
    )
    assert [line.outcome for line in taken.lines] == [Outcome.LIKELY, Outcome.UNKNOWN]
    assert [f.client for f in branch.facts if isinstance(f, Received)] == [None, None]
    assert branch.credit() == "0.00"


def test_a_payer_learned_from_a_certain_receipt_makes_likely_and_no_more() -> None:
    """The holding paid INV-1003 with its number; its next payment without one is Acme's, and a question."""
    branch = acme()
    branch.reads(
        statement(came("80.00", "INV-1003", "BIG HOLDINGS PLC", account="GB29NWBK60161331926819"))
    )
    (taken,) = branch.reads(
        statement(came("300.00", "", "B H PLC", day="2026-11-06", account="GB29NWBK60161331926819"))
    )
    assert taken.lines[0].outcome is Outcome.LIKELY
    assert taken.lines[0].clients == ("acme",)
    assert branch.balance("INV-1002") == "300.00"


@pytest.mark.parametrize(
    ("payer", "known"),
    [
        ("ACME LIMITED", True),
        ("Acme Ltd.", True),
        ("ACME", True),
        ("ACME LTD LONDON OFFICE", True),
        ("ACMEX LTD", False),
        ("J SMITH", False),
        ("", False),
    ],
)
def test_whose_name_it_is(payer: str, *, known: bool) -> None:
    """Legal forms are written in many ways; another name is another firm."""
    branch = acme()
    (taken,) = branch.reads(statement(came("7.77", "", payer)))
    assert (taken.lines[0].outcome is Outcome.ON_ACCOUNT) is known


def test_two_clients_of_one_name_are_none() -> None:
    """Acme Ltd and ACME Limited are both in the book: the bank's “ACME LTD” is neither."""
    other = client(invoice("INV-2001", client="acme2"), id="acme2", name="ACME Limited")
    branch = Branch(book(client(ONE), other))
    (taken,) = branch.reads(statement(came("7.77", "", "ACME LTD")))
    assert taken.lines[0].outcome is Outcome.UNKNOWN


def test_oldest_first_only_where_the_policy_says_so() -> None:
    """1,400.00 that names nothing: the oldest is settled and 200.00 go to the next; else it waits."""
    kind = policy(spreading=Spreading.OLDEST_FIRST)
    branch = acme(policy=kind)
    (taken,) = branch.reads(statement(came("1400.00", "", "ACME LTD")))
    assert taken.lines[0].outcome is Outcome.CERTAIN
    assert [branch.balance(n) for n in ("INV-1001", "INV-1002", "INV-1003")] == [
        "0.00",
        "100.00",
        "80.00",
    ]
    usual = acme()
    (taken,) = usual.reads(statement(came("1400.00", "", "ACME LTD")))
    assert taken.lines[0].outcome is Outcome.ON_ACCOUNT


def test_oldest_first_comes_after_what_the_client_says_and_the_exact_amount() -> None:
    """300.00 is exactly INV-1002, so it goes there and not to the oldest; a number named is asked about."""
    kind = policy(spreading=Spreading.OLDEST_FIRST)
    branch = acme(policy=kind)
    branch.reads(statement(came("300.00", "", "ACME LTD")))
    assert branch.balance("INV-1002") == "0.00"
    (taken,) = branch.reads(statement(came("70.00", "INV-1003", "ACME LTD", day="2026-11-06")))
    assert taken.lines[0].outcome is Outcome.LIKELY


def test_money_for_what_is_paid_already_is_credit_on_account() -> None:
    """INV-1003 is paid twice: the second time nothing is open, so it stays on account."""
    branch = acme()
    branch.reads(statement(came("80.00", "INV-1003", "ACME LTD")))
    (taken,) = branch.reads(statement(came("80.00", "INV-1003", "ACME LTD", day="2026-11-20")))
    assert taken.lines[0].outcome is Outcome.ON_ACCOUNT
    assert branch.credit() == "80.00"
    assert len([f for f in branch.facts if isinstance(f, Allocated)]) == 1


def test_other_currencies_pay_other_invoices() -> None:
    """1,200.00 euros with our number are not 1,200.00 pounds."""
    branch = acme()
    line = Movement(Money.of("1200.00", "EUR"), on("2026-11-05"), text="INV-1001", name="ACME LTD")
    (taken,) = branch.reads(Statement("DE1", "EUR", (line,), kind="camt"))
    assert taken.lines[0].outcome is not Outcome.CERTAIN
    assert branch.balance("INV-1001") == "1200.00"
