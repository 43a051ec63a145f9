"""The owner's word about a receipt: `allocate` puts it where he says, and never more than there is."""

from __future__ import annotations

import pytest

from accountsd.core.word import allocate
from accountsd.core.word.allocate import Lying, Wish
from accountsd.errors import UsageError
from tests.core.receipts.branch import Branch, came, statement
from tests.core.sample import book, client, gbp, invoice

BIRCH = client(
    invoice("INV-2001", client="birch", amount=gbp("70.00")), id="birch", name="Birch & Daughters"
)


def branch() -> Branch:
    """Acme owes 1,200.00 and 300.00, Birch 70.00."""
    return Branch(book(client(invoice(), invoice("INV-1002", amount=gbp("300.00"))), BIRCH))


def lying(one: Branch, ask: str | None = None) -> Lying:
    """The receipt that the question is about."""
    found = allocate.find(ask or one.asks()[-1], one.facts)
    assert found is not None
    return found


def says(one: Branch, *wishes: Wish) -> tuple[str, ...]:
    """He allocates; what he is told."""
    open_ = next((a for c in one.book.clients for a in one.account(c).asks), None)
    word = allocate.spread(one.speech(), lying(one), wishes, one.account, open_)
    one.says(word)
    return word.changed


def wish(number: str, amount: str | None = None, of: str = "acme") -> Wish:
    """INV-1001, or INV-1001=200.00."""
    return Wish(number, of, gbp(amount) if amount else None)


def test_a_short_payment_leaves_the_rest_open() -> None:
    """1,000.00 of 1,200.00: 200.00 stay open and he is told so; the question is closed."""
    one = branch()
    one.reads(statement(came("1000.00", "INV-1001", "ACME LTD")))
    assert says(one, wish("INV-1001")) == ("INV-1001: GBP 1000.00; GBP 200.00 stays open.",)
    assert (one.balance("INV-1001"), one.credit()) == ("200.00", "0.00")
    assert one.account("acme").asks == ()
    assert one.account("acme").silences == ()


def test_an_overpayment_is_credit_on_account() -> None:
    """1,300.00 for 1,200.00: settled, and 100.00 stay on account."""
    one = branch()
    one.reads(statement(came("1300.00", "INV-1001", "ACME LTD")))
    told = says(one, wish("INV-1001"))
    assert told == ("INV-1001: GBP 1200.00; settled.", "GBP 100.00 of it stays on account.")
    assert (one.balance("INV-1001"), one.credit()) == ("0.00", "100.00")


def test_it_may_be_spread_in_parts() -> None:
    """He says how much for each."""
    one = branch()
    one.reads(statement(came("1000.00", "INV-1001", "ACME LTD")))
    says(one, wish("INV-1001", "750.00"), wish("INV-1002", "250.00"))
    assert (one.balance("INV-1001"), one.balance("INV-1002")) == ("450.00", "50.00")


@pytest.mark.parametrize(
    "wishes",
    [
        (wish("INV-1001", "1000.01"),),
        (wish("INV-1002", "300.01"),),
        (wish("INV-1001", "0.00"),),
        (wish("INV-1001", "600.00"), wish("INV-1001", "300.00")),
        (wish("INV-1001", "900.00"), wish("INV-1002", "200.00")),
        (wish("INV-9"),),
        (wish("INV-1001", "10.00"), wish("INV-2001", "10.00", "birch")),
    ],
)
def test_never_more_than_the_receipt_or_a_balance(wishes: tuple[Wish, ...]) -> None:
    """What cannot be is refused, and nothing is recorded."""
    one = branch()
    one.reads(statement(came("1000.00", "INV-1001", "ACME LTD")))
    with pytest.raises(UsageError):
        allocate.spread(one.speech(), lying(one), wishes, one.account, None)


def test_nobodys_money_moves_into_the_file_of_whose_it_is() -> None:
    """J Smith paid for Birch: the receipt is Birch's from then on, and is known when it is read again."""
    one = branch()
    one.reads(statement(came("70.00", "thanks", "J SMITH")))
    assert one.credit("birch") == "0.00"
    says(one, wish("INV-2001", of="birch"))
    assert one.balance("INV-2001") == "0.00"
    assert [fact.client for fact in one.standing()] == ["birch"]
    (again,) = one.reads(statement(came("70.00", "thanks", "J SMITH")))
    assert again.lines == ()
    one.looks_again()
    assert (one.balance("INV-2001"), one.credit("birch")) == ("0.00", "0.00")


def test_it_may_be_left_on_an_account() -> None:
    """It is Birch's, for what he does not say."""
    one = branch()
    one.reads(statement(came("300.00", "thanks", "J SMITH")))
    ask = lying(one)
    one.says(allocate.on_account(one.speech(), ask, one.account("birch"), None))
    assert (one.credit("birch"), one.credit()) == ("300.00", "0.00")
