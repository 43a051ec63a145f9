"""Promise 2: never a chase for what is paid, promised, disputed, credited or on hold; never too much."""

from decimal import Decimal

import pytest

from accountsd.core.word import money, quiet
from tests.promises.office import Office
from tests.promises.paper import ACME, invoice
from tests.promises.post import JAY, PAT, Mail


async def overdue(office: Office) -> None:
    """INV-1001 of 18 August over £1,200.00, due 1 September: tomorrow, on the 2nd, the reminder is due."""
    office.paper.client("acme", ACME)
    office.at("2026-09-01")
    await office.start()
    await office.turn()
    office.paper.invoices("acme").append(invoice("INV-1001", "2026-08-18"))
    await office.edit()


@pytest.mark.parametrize(
    "edit",
    [
        {"paid": "2026-09-01"},
        {"paid": {"on": "2026-09-01", "amount": "1200.00"}},
        {"paid": [{"on": "2026-08-30", "amount": "200"}, {"on": "2026-09-01", "amount": "1000"}]},
    ],
    ids=["a date", "a sum", "two sums"],
)
async def test_paid_in_the_book(office: Office, edit: dict[str, object]) -> None:
    """The owner writes `paid:` into the book, in any of its forms: no reminder follows."""
    await overdue(office)
    office.paper.invoice("INV-1001").update(edit)
    await office.edit()
    await office.until("2026-09-05")
    assert office.letters_to(PAT) == []


async def test_paid_by_command(office: Office) -> None:
    """`accountsd paid INV-1001`, entered beside the daemon: no reminder follows."""
    await overdue(office)
    account = office.account("acme")
    office.enter(money.paid(office.speech("paid"), account, "INV-1001", None, account.today))
    await office.until("2026-09-05")
    assert office.letters_to(PAT) == []


async def test_never_for_more_than_the_balance(office: Office) -> None:
    """£700.00 came and £100.00 was credited: the reminder asks for £400.00 and for nothing else."""
    await overdue(office)
    office.paper.invoice("INV-1001")["paid"] = {"on": "2026-09-01", "amount": "700.00"}
    credit = {"number": "CN-7", "credits": "INV-1001", "issued": "2026-09-01", "amount": "100.00"}
    office.paper.invoices("acme").append(credit)
    await office.edit()
    await office.next_day()
    (letter,) = [each for each in office.letters if each.is_chase]
    assert [Decimal(said.residual.minor) / 100 for said in letter.letter.said] == [Decimal(400)]
    assert "£400.00" in letter.words
    assert "£1,200.00 is" not in letter.words


async def test_credit_on_account_leaves_nothing_to_ask(office: Office) -> None:
    """A credit note as large as the debt: there is nothing to ask for, and nothing is asked."""
    await overdue(office)
    credit = {"number": "CN-8", "issued": "2026-09-01", "amount": "-1200.00"}
    office.paper.invoices("acme").append(credit)
    await office.edit()
    await office.until("2026-09-15")
    assert office.letters_to(PAT) == []


async def test_promised(office: Office) -> None:
    """Pat promises 11 September: quiet through that day and three working days more, then one reminder."""
    await overdue(office)
    await office.write(Mail(PAT, "Hello,\n\nwe will pay INV-1001 on 11 September 2026.\n\nPat\n"))
    await office.until("2026-09-16")
    assert office.letters_to(PAT) == []
    await office.until("2026-09-18")
    assert office.letters_to(PAT) == ["overdue"]
    assert "11 September" in office.letters[-1].words


async def test_disputed(office: Office) -> None:
    """Pat contests it: however long it takes, no reminder, until the owner settles it."""
    await overdue(office)
    await office.write(Mail(PAT, "Tony,\n\nwe do not agree with INV-1001. Nobody ordered it.\n"))
    await office.until("2026-09-18")
    assert office.letters_to(PAT) == []
    word = quiet.settle(office.speech("settle"), office.account("acme"), ("INV-1001",))
    office.enter(word)
    await office.until("2026-09-22")
    assert office.letters_to(PAT) == ["overdue"]


async def test_said_to_be_paid(office: Office) -> None:
    """The owner forwards Pat's remittance advice: no reminder, though no money is recorded."""
    await overdue(office)
    advice = (
        "We have paid:\n\nInvoice: INV-1001\nAmount: GBP 1,200.00\nPayment date: 1 September 2026\n"
    )
    await office.write(
        Mail(JAY, "Tony, see below.", "Fwd: Remittance", forwards=(PAT, "Remittance", advice))
    )
    await office.until("2026-09-15")
    assert office.letters_to(PAT) == []
    assert office.account("acme").receivables[0].balance.minor == 120000


async def test_on_hold(office: Office) -> None:
    """`hold:` in the book, through 10 September: nothing until then, and one reminder after."""
    await overdue(office)
    office.paper.clients["acme"]["hold"] = {"why": "owner talks to them", "until": "2026-09-10"}
    await office.edit()
    await office.until("2026-09-10")
    assert office.letters_to(PAT) == []
    await office.until("2026-09-12")
    assert office.letters_to(PAT) == ["overdue"]


async def test_paid_while_the_letter_waits(office: Office) -> None:
    """Money comes between writing the letter and sending it: it is withdrawn."""
    await overdue(office)
    office.at("2026-09-02", 8)
    await office.turn()
    office.paper.invoice("INV-1001")["paid"] = "2026-09-02"
    await office.edit()
    office.at("2026-09-02", 9, 5)
    await office.turn()
    assert office.letters_to(PAT) == []
