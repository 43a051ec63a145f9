"""What is owed and where an invoice stands: book and facts folded, one client at a time."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from accountsd.core.book import CreditNote, Role
from accountsd.core.fold import receivables
from accountsd.core.journal import (
    Allocated,
    By,
    Cause,
    ContactLearned,
    Disputed,
    Fact,
    FactBase,
    HandedOver,
    Lapsed,
    Received,
    Retracted,
    Source,
    SourceKind,
    WrittenOff,
)
from accountsd.core.money import Money
from accountsd.core.planner import plan
from accountsd.core.receivable import Standing
from tests.core.sample import (
    account,
    at,
    base,
    book,
    bounced,
    client,
    gbp,
    heard,
    invoice,
    on,
    paused,
    payment,
    policy,
    promised,
    resumed,
    sent,
)

TUESDAY = "2026-11-03"


def receipt(
    day: str, amount: Money, *shares: tuple[str, Money], bank: bool = False
) -> list[FactBase]:
    """Money that came, and what of it was put against which invoice."""
    kind = SourceKind.STATEMENT if bank else SourceKind.COMMAND
    head: dict[str, Any] = base(day, By.BANK if bank else By.OWNER)
    head["source"] = Source(kind, "line")
    came = Received(**head, amount=amount, day=on(day), line="")
    puts = [
        Allocated(
            **{**head, "id": f"{head['id']}/{n}"}, receipt=came.id, invoice=number, amount=part
        )
        for n, (number, part) in enumerate(shares)
    ]
    return [came, *puts]


def note(number: str, amount: str, credits_: str | None, issued: str = "2026-10-09") -> CreditNote:
    """A credit note of Acme's."""
    return CreditNote(number, "acme", on(issued), gbp(amount), credits_)


def balance(*facts: FactBase, day: str = TUESDAY, **changes: Any) -> str:
    """What is left of INV-1001."""
    return str(account(book(client(invoice(**changes))), facts, day).receivables[0].balance)


def credit(*facts: FactBase, **changes: Any) -> dict[str, str]:
    """What Acme has on account."""
    acme = account(book(client(**changes)), facts, TUESDAY)
    return {currency: str(amount) for currency, amount in acme.credit.items()}


# ------------------------------------------------------------------------------------------- balances


def test_the_balance_is_always_computed() -> None:
    """1200.00 less a credit note of 100.00, a payment of 300.00, a receipt of 150.00, 50.00 written off."""
    acme = client(
        invoice(payments=(payment("2026-10-20", "300.00"),)),
        credit_notes=(note("CN-7", "100.00", "INV-1001"),),
    )
    facts = [
        *receipt("2026-10-30", gbp("150.00"), ("INV-1001", gbp("150.00"))),
        WrittenOff(**base("2026-11-02", By.OWNER), invoice="INV-1001", amount=gbp("50.00")),
    ]
    found = account(book(acme), facts, TUESDAY).receivables[0]
    assert str(found.balance) == "600.00"


def test_a_date_alone_pays_that_days_balance() -> None:
    """`paid: 2026-11-02` is what was left that day, after the receipt of 200.00 in October."""
    earlier = receipt("2026-10-15", gbp("200.00"), ("INV-1001", gbp("200.00")))
    paid: dict[str, Any] = {"payments": (payment("2026-11-02"),)}
    assert balance(*earlier, **paid) == "0.00"
    assert balance(*earlier, day="2026-11-01", **paid) == "1000.00"


def test_the_same_money_is_counted_once() -> None:
    """Entered in the book, by command and told by the bank within days: one payment, no credit."""
    paid = (payment("2026-11-02", "1200.00"),)
    told = [
        *receipt("2026-11-02", gbp("1200.00"), ("INV-1001", gbp("1200.00"))),
        *receipt("2026-11-03", gbp("1200.00"), ("INV-1001", gbp("1200.00")), bank=True),
    ]
    acme = account(book(client(invoice(payments=paid))), told, TUESDAY)
    assert not acme.receivables[0].balance
    assert not acme.credit
    dated = account(book(client(invoice(payments=(payment("2026-11-02"),)))), told[2:], TUESDAY)
    assert not dated.credit


def test_a_part_from_the_bank_and_a_date_in_the_book_are_two() -> None:
    """600.00 came by the bank on Friday, the owner writes `paid: Monday`: the other 600.00 came then."""
    half = receipt("2026-10-30", gbp("600.00"), ("INV-1001", gbp("600.00")), bank=True)
    assert balance(*half, payments=(payment("2026-11-02"),)) == "0.00"


def test_what_is_over_is_credit_on_account() -> None:
    """Paid 1300.00 for 1200.00, and a credit note that names no invoice: 150.00 on account."""
    over = invoice(payments=(payment("2026-11-02", "1300.00"),))
    notes = (note("CN-8", "50.00", None), note("CN-9", "70.00", None, issued="2026-11-04"))
    assert credit(invoices=(over,), credit_notes=notes) == {"GBP": "150.00"}


def test_money_that_nobody_put_against_an_invoice_is_on_account() -> None:
    """A receipt of 500.00, 300.00 of it allocated: 200.00 are on account."""
    came = receipt("2026-11-02", gbp("500.00"), ("INV-1001", gbp("300.00")))
    assert credit(*came, invoices=(invoice(),)) == {"GBP": "200.00"}


def test_a_write_off_gives_nobody_credit() -> None:
    """Given up in October, paid in November after all: nothing is owed, and nothing is owed back."""
    paid = receipt("2026-11-02", gbp("1200.00"), ("INV-1001", gbp("1200.00")))
    off = WrittenOff(**base("2026-10-30", By.OWNER), invoice="INV-1001", amount=gbp("1200.00"))
    assert credit(off, *paid, invoices=(invoice(),)) == {}


def test_money_in_another_currency_does_not_lessen_the_invoice() -> None:
    """Dollars put against an invoice in pounds stay on account as dollars."""
    dollars = Money.of("1200.00", "USD")
    acme = account(
        book(client(invoice())), receipt("2026-11-02", dollars, ("INV-1001", dollars)), TUESDAY
    )
    assert str(acme.receivables[0].balance) == "1200.00"
    assert {c: str(m) for c, m in acme.credit.items()} == {"USD": "1200.00"}


def test_a_receipt_short_by_the_tolerance_settles() -> None:
    """Bank charges of 5.00 with a tolerance of 5.00: settled; of 5.01: not. A credit note settles nothing."""
    kind = policy(tolerance="5.00")
    assert balance(policy=kind, payments=(payment("2026-11-02", "1195.00"),)) == "0.00"
    assert balance(policy=kind, payments=(payment("2026-11-02", "1194.99"),)) == "5.01"
    acme = client(invoice(policy=kind), credit_notes=(note("CN-7", "1195.00", "INV-1001"),))
    assert str(account(book(acme), [], TUESDAY).receivables[0].balance) == "5.00"


def test_what_is_retracted_never_happened() -> None:
    """A receipt entered by mistake takes its allocation with it; a retraction can be retracted."""
    came = receipt("2026-11-02", gbp("1200.00"), ("INV-1001", gbp("1200.00")))
    wrong = Retracted(**base("2026-11-03", By.OWNER), fact=came[0].id)
    assert balance(*came) == "0.00"
    assert balance(*came, wrong) == "1200.00"
    right = Retracted(**base("2026-11-03", By.OWNER, "11:00"), fact=wrong.id)
    assert balance(*came, wrong, right) == "0.00"


def test_the_order_in_which_facts_arrive_does_not_matter() -> None:
    """Facts are sorted by time and id, and one told twice counts once."""
    facts = [
        promised("2026-11-02", "2026-11-13", "INV-1001"),
        resumed("2026-11-03", Cause.PROMISED),
        sent("2026-11-03", "overdue"),
    ]
    winder = book(client(invoice()))
    once = account(winder, facts, "2026-11-04")
    assert account(winder, [*reversed(facts), *facts], "2026-11-04") == once


# ------------------------------------------------------------------------------------- rungs and standing


def test_standing_is_the_first_that_applies() -> None:
    """Written off, settled, handed over, disputed, on hold, advised, promised, open: in that order."""
    winder = book(client(invoice()))
    promise = promised("2026-11-02", "2026-11-13", "INV-1001")
    hold = paused("2026-11-02", Cause.HARDSHIP)
    dispute = Disputed(**base("2026-11-02", By.CLIENT), invoices=("INV-1001",))
    gone = HandedOver(**base("2026-11-02", By.OWNER), invoices=("INV-1001",))
    off = WrittenOff(**base("2026-11-02", By.OWNER), invoice="INV-1001", amount=gbp("1200.00"))
    piled: list[FactBase] = []
    found = [account(winder, piled, TUESDAY).receivables[0].standing]
    for fact in (promise, hold, dispute, gone, off):
        piled.append(fact)
        found.append(account(winder, piled, TUESDAY).receivables[0].standing)
    assert found == [
        Standing.OPEN,
        Standing.PROMISED,
        Standing.ON_HOLD,
        Standing.DISPUTED,
        Standing.HANDED_OVER,
        Standing.WRITTEN_OFF,
    ]


def test_a_letter_that_reached_nobody_was_not_said() -> None:
    """Every recipient bounced hard: no rung, no gap; a second address that took it makes it said."""
    letter = sent(TUESDAY, "overdue")
    both = replace(letter, to=("pat@acme.example", "files@acme.example"))
    winder = book(client(invoice()))
    assert not account(winder, [letter, bounced(TUESDAY, letter)], TUESDAY).receivables[0].said
    assert account(winder, [both, bounced(TUESDAY, both)], TUESDAY).receivables[0].chases == 1


def test_a_step_that_lapsed_is_passed_but_not_counted() -> None:
    """It moves the ladder; `at_most` counts letters only."""
    lapsed = Lapsed(
        **base("2026-12-14", By.TONY), invoice="INV-1001", step="escalate", letter="escalation"
    )
    found = account(book(client(invoice())), [sent(TUESDAY, "overdue"), lapsed], "2026-12-15")
    assert [(rung.step, rung.lapsed) for rung in found.receivables[0].said] == [
        ("overdue", False),
        ("escalate", True),
    ]
    assert found.receivables[0].chases == 1


# ------------------------------------------------------------------------------------- people and names


def learned(day: str, address: str, instead_of: str | None = None) -> ContactLearned:
    """A redirect to an address of the same domain."""
    return ContactLearned(
        **base(day, By.CLIENT), address=address, role=Role.PAYABLE, instead_of=instead_of
    )


def addresses(*facts: FactBase) -> list[str]:
    """Whom Acme's letters may reach."""
    return [c.email for c in account(book(client(invoice())), facts, TUESDAY).contacts]


def test_a_learned_contact_takes_the_place_of_who_left() -> None:
    """“Please write to kim@ instead of me”: Kim gets the letters; if Kim bounces, Pat does again."""
    redirect = learned("2026-11-02", "kim@acme.example", "pat@acme.example")
    assert addresses(redirect) == ["sam@acme.example", "kim@acme.example"]
    letter = sent("2026-11-02", "overdue", to="kim@acme.example")
    lost = bounced("2026-11-02", letter, "kim@acme.example")
    assert addresses(redirect, letter, lost) == ["pat@acme.example", "sam@acme.example"]


def test_the_book_wins_about_its_own_people() -> None:
    """A redirect to an address that the book knows changes nothing about that person's role."""
    found = account(book(client(invoice())), [learned("2026-11-02", "SAM@acme.example")], TUESDAY)
    assert [(c.name, c.role) for c in found.contacts if c.email.startswith("sam")] == [
        ("Sam Cole", Role.BOSS)
    ]


def test_a_dead_address_that_writes_is_alive() -> None:
    """Mail from Pat after the bounce shows that Pat's mailbox works again."""
    letter = sent("2026-10-30", "overdue")
    lost = bounced("2026-10-30", letter)
    assert addresses(letter, lost) == ["sam@acme.example"]
    assert addresses(letter, lost, heard("2026-11-02")) == ["pat@acme.example", "sam@acme.example"]


def test_an_invoice_keeps_its_history_under_another_client_id() -> None:
    """Acme is renamed in the book: what was said, and that the client cannot pay, is not forgotten."""
    renamed = client(invoice(client="acme-ltd"), id="acme-ltd")
    facts: dict[str | None, list[Fact]] = {
        "acme": [sent("2026-11-03", "overdue"), paused("2026-11-04", Cause.HARDSHIP)]
    }
    accounts = receivables(book(renamed), facts, at("2026-11-20"))
    assert accounts["acme-ltd"].receivables[0].chases == 1
    answer = plan(book(renamed), accounts, at("2026-11-20"))
    assert [held.code for held in answer.held] == [Cause.HARDSHIP]


def test_an_invoice_that_left_the_book_is_not_chased() -> None:
    """Its facts stay; nothing is asked for it."""
    found = account(book(client()), [sent("2026-11-03", "overdue")], "2026-11-20")
    assert not found.receivables
    assert found.last_chase is not None
