"""What is certain: our full number and the exact balance, or an advice met to the penny. Nothing else."""

from __future__ import annotations

import pytest

from accountsd.core.book import CreditNote, Discount
from accountsd.core.journal import Asked, Grade
from accountsd.core.receipts import Outcome
from accountsd.core.terms import parse_days
from tests.core.receipts.branch import Branch, came, statement
from tests.core.sample import book, client, gbp, invoice, on, payment, policy

ONE = invoice("INV-1001")
TWO = invoice("INV-1002", amount=gbp("300.00"), due=on("2026-11-15"))
THREE = invoice("INV-1003", amount=gbp("80.00"), due=on("2026-11-20"))


def branch(*invoices: object, **changes: object) -> Branch:
    """Acme owes these."""
    return Branch(book(client(*(invoices or (ONE, TWO, THREE)), **changes)))  # type: ignore[arg-type]


def outcome(one: Branch, *line: object, **more: object) -> Outcome:
    """What becomes of a single line."""
    (taken,) = one.reads(statement(came(*line, **more)))  # type: ignore[arg-type]
    (found,) = taken.lines
    return found.outcome


@pytest.mark.parametrize(
    "words",
    [
        "INV-1001",
        "Payment for INV-1001, thank you",
        "INV 1001",
        "INV1001",
        "inv-1001/Acme",
        "RECHNUNG NR. INV-1001 VOM 01.10.2026",
        "/RFB/INV-1001",
        "RECHNUNGINV-1001 DANKE",
        "INV-10 01",
    ],
)
def test_the_full_number_and_the_exact_balance_settle_an_invoice(words: str) -> None:
    """However the number is written, 1,200.00 for INV-1001 is put against it without a question."""
    acme = branch()
    assert outcome(acme, "1200.00", words) is Outcome.CERTAIN
    assert acme.balance("INV-1001") == "0.00"
    assert acme.credit() == "0.00"
    assert acme.asks() == []


def test_several_numbers_and_their_exact_sum_settle_them_all() -> None:
    """INV-1001 and INV-1003 are named, and 1,280.00 comes."""
    acme = branch()
    assert outcome(acme, "1280.00", "INV-1001 + INV-1003") is Outcome.CERTAIN
    assert [acme.balance(n) for n in ("INV-1001", "INV-1002", "INV-1003")] == [
        "0.00",
        "300.00",
        "0.00",
    ]


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("1200.00", ""),  # the exact balance, and no number
        ("1200.00", "1001"),  # the number without its prefix
        ("1000.00", "INV-1001"),  # short
        ("1300.00", "INV-1001"),  # over
        ("1200.00", "INV-1002"),  # another number's balance
        ("1500.00", "INV-1001"),  # the sum of two, of which one is named
        ("1580.00", ""),  # everything
    ],
)
def test_whatever_else_points_at_an_invoice_is_a_question(amount: str, words: str) -> None:
    """Nothing is put against an invoice on such evidence; the money lies on Acme's account meanwhile."""
    acme = branch()
    assert outcome(acme, amount, words, "ACME LTD") is Outcome.LIKELY
    assert acme.puts() == []
    assert acme.credit() == amount
    assert len(acme.asks()) == 1


def test_a_structured_reference_counts_as_the_number() -> None:
    """RF references of ISO 11649 carry our number behind two check digits; wrong digits carry nothing."""
    acme = branch()
    assert outcome(acme, "1200.00", "", references=("RF06INV1001",)) is Outcome.CERTAIN
    other = branch()
    assert outcome(other, "1200.00", "RF95 20261001", "SOMEBODY") is not Outcome.CERTAIN


def test_a_swiss_reference_carries_the_number_in_its_figures() -> None:
    """27 figures with a check digit of their own; ours stands at the end, padded with naughts."""
    acme = branch(invoice("20261001"))
    assert outcome(acme, "1200.00", "000000000000000000202610017") is Outcome.CERTAIN


def test_an_advice_met_to_the_penny_by_the_same_payer_is_certain() -> None:
    """Acme advised 1,100.00 for INV-1001 and 300.00 for INV-1002, and its bank sends 1,400.00."""
    acme = branch()
    acme.hears(("INV-1001", "1100.00"), ("INV-1002", "300.00"))
    assert outcome(acme, "1400.00", "PAYMENT", "ACME LIMITED") is Outcome.CERTAIN
    assert acme.balance("INV-1001") == "100.00", "an advice covers an invoice only up to its amount"
    assert acme.balance("INV-1002") == "0.00"


def test_the_advices_own_reference_names_the_payer_too() -> None:
    """A holding pays for Acme, under the reference that Acme had told us."""
    acme = branch()
    acme.hears(("INV-1002", "300.00"), reference="PAY-20261104")
    assert outcome(acme, "300.00", "PAY 20261104", "HOLDINGS PLC") is Outcome.CERTAIN


@pytest.mark.parametrize(
    ("payer", "grade", "amount"),
    [
        ("SOMEBODY ELSE", Grade.PROVEN, "1400.00"),
        ("ACME LTD", Grade.CLAIMED, "1400.00"),
        ("ACME LTD", Grade.PROVEN, "1400.01"),
    ],
)
def test_an_advice_of_another_payer_or_sum_or_unproven_is_not_enough(
    payer: str, grade: Grade, amount: str
) -> None:
    """Each of the three conditions is needed."""
    acme = branch()
    acme.hears(("INV-1001", "1100.00"), ("INV-1002", "300.00"), grade=grade)
    assert outcome(acme, amount, "", payer) is not Outcome.CERTAIN
    assert acme.puts() == []


def test_two_certain_solutions_are_none() -> None:
    """INV-1002 is named with its balance, and an advice of the same sum is about others: he is asked."""
    acme = branch(ONE, TWO, invoice("INV-1004", amount=gbp("300.00")))
    acme.hears(("INV-1004", "300.00"))
    assert outcome(acme, "300.00", "INV-1002", "ACME LTD") is Outcome.LIKELY
    assert acme.puts() == []


def test_two_advices_of_one_sum_are_none() -> None:
    """Which of them it is, the bank does not say."""
    acme = branch(ONE, TWO, invoice("INV-1004", amount=gbp("300.00")))
    acme.hears(("INV-1004", "300.00"), mail="a")
    acme.hears(("INV-1002", "300.00"), mail="b")
    assert outcome(acme, "300.00", "", "ACME LTD") is Outcome.LIKELY


def test_a_credit_note_that_the_advice_takes_off_settles_the_invoice() -> None:
    """1,200.00 less CN-8 over 50.00 on account: 1,150.00 come, and both are used up."""
    note = CreditNote("CN-8", "acme", on("2026-10-12"), gbp("50.00"))
    acme = branch(ONE, credit_notes=(note,))
    acme.hears(("INV-1001", "1200.00"), ("CN-8", "-50.00"))
    assert outcome(acme, "1150.00", "", "ACME LTD") is Outcome.CERTAIN
    assert acme.balance("INV-1001") == "0.00"
    assert acme.credit() == "0.00"


def test_short_by_no_more_than_the_tolerance_settles() -> None:
    """The policy lets 2.00 go for the bank's charges: 1,198.00 for INV-1001 is enough; 1,197.99 is not."""
    kind = policy(tolerance="2.00")
    acme = branch(invoice("INV-1001", policy=kind), policy=kind)
    assert outcome(acme, "1198.00", "INV-1001") is Outcome.CERTAIN
    assert acme.balance("INV-1001") == "0.00"
    strict = branch(invoice("INV-1001", policy=kind), policy=kind)
    assert outcome(strict, "1197.99", "INV-1001") is Outcome.LIKELY


def test_the_agreed_discount_settles_in_its_time_only() -> None:
    """2 per cent within 14 days: 1,176.00 on the fourteenth day is all; on the fifteenth 24.00 are open."""
    kind = policy(discount=Discount("2", parse_days("14 days")))
    early = invoice("INV-1001", issued=on("2026-10-20"), policy=kind)
    acme = branch(early, policy=kind)
    assert outcome(acme, "1176.00", "INV-1001", day="2026-11-03") is Outcome.CERTAIN
    assert acme.balance("INV-1001") == "0.00"
    late = branch(early, policy=kind)
    assert outcome(late, "1176.00", "INV-1001", day="2026-11-04") is Outcome.LIKELY
    assert late.balance("INV-1001") == "1200.00"


def test_what_the_book_tells_of_already_is_the_same_money() -> None:
    """`paid: 2026-11-03` and the bank's line of the 5th are one payment, and nothing is left over."""
    acme = branch(invoice("INV-1001", payments=(payment("2026-11-03"),)), TWO)
    assert acme.balance("INV-1001") == "0.00"
    assert outcome(acme, "1200.00", "INV-1001") is Outcome.CERTAIN
    assert acme.balance("INV-1001") == "0.00"
    assert acme.credit() == "0.00"


def test_a_contradiction_names_both_records() -> None:
    """The book says 1,200.00 for INV-1001, the bank has 1,000.00 with its number: he is told of both."""
    acme = branch(invoice("INV-1001", payments=(payment("2026-11-03", "1200.00"),)), TWO)
    assert outcome(acme, "1000.00", "INV-1001", "ACME LTD") is Outcome.LIKELY
    (ask,) = [fact.ask for fact in acme.facts if isinstance(fact, Asked)]
    assert "GBP 1000.00 came" in ask.what
    assert "GBP 1200.00" in ask.what


def test_a_line_that_pays_for_two_clients_is_split() -> None:
    """Both numbers are named with their exact sum: each client's file has its own part."""
    birch = client(
        invoice("INV-2001", client="birch", amount=gbp("70.00")),
        id="birch",
        name="Birch & Daughters",
    )
    both = Branch(book(client(ONE), birch))
    (taken,) = both.reads(statement(came("1270.00", "INV-1001 INV-2001", "HOLDINGS")))
    assert taken.lines[0].clients == ("acme", "birch")
    assert (both.balance("INV-1001"), both.balance("INV-2001")) == ("0.00", "0.00")
    assert both.credit() == both.credit("birch") == "0.00"
