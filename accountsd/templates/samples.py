"""Briefs of a sample business: what `check` prints with every template, and previews show.

Each case is one that a letter has to cope with: one invoice, several, credit, a promise not kept,
no order number, nobody to greet by name. The names are those of the contract.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from accountsd.core.book import Department
from accountsd.core.brief import (
    Brief,
    BrokenPromise,
    Creditor,
    Item,
    MissingMoney,
    Occasion,
    sheets_of,
    what_is_asked,
)
from accountsd.core.letter import LetterClass, class_of
from accountsd.core.money import Money

TODAY = date(2026, 11, 12)
MORNING = datetime(2026, 11, 12, 9, 0, tzinfo=ZoneInfo("Europe/London"))
# How many days past due a letter of the example policy finds its invoice; others: the day after due.
AGES = {
    "invoice": -30,
    "corrected_invoice": -28,
    "courtesy": -25,
    "upcoming": -5,
    "overdue": 1,
    "second_reminder": 10,
    "firm": 18,
    "personal": 25,
    "escalation": 35,
    "assertive": 42,
    "final_demand": 49,
    "answer": -10,
    "thanks": 3,
    "statement": 12,
}
OCCASIONAL = frozenset({"corrected_invoice", "answer", "thanks", "statement"})

CREDITOR = Creditor(
    name="Winder Consulting",
    owner="Jay Winder",
    pay_to=("Winder Consulting · sort code 00-00-00 · account 00000000",),
    address="1 High Street, London N1 1AA",
    registration="England 01234567",
    vat_number="GB123456789",
)
DEPARTMENT = Department("Tony", "accounts@winder.example", phone="+44 20 7946 0000")


def briefs(letter: str) -> Mapping[str, Brief]:
    """Every case that this letter has to cope with, by what is special about it."""
    age = AGES.get(letter, 1)
    one = _brief(letter, [item(1, age, po="PO-77", about="September retainer")])
    items = [item(1, age, paid="100.00"), item(2, age - 9), item(3, age - 60)]
    number = one.items[0].number
    cases = {
        "one invoice": replace(one, reference="V-1009", copied=("Sam Cole",)),
        "one invoice, attached": _brief(letter, [replace(one.items[0], attached=True)]),
        "no order number, nobody's name": replace(_brief(letter, [item(1, age)]), people=()),
        "several": _brief(letter, items),
        "many": _brief(letter, [item(n, age - n) for n in range(1, 7)]),
        "credit": _brief(letter, items, credit={"GBP": Money.of("50.00", "GBP")}),
        "two currencies": _brief(letter, [item(1, age), item(2, age, currency="EUR")]),
        "a broken promise": replace(
            one,
            promises=(
                BrokenPromise((number,), TODAY - timedelta(9), TODAY - timedelta(5), one.asked[0]),
            ),
            counted_to=TODAY - timedelta(1),
        ),
        "a promise without a day": replace(
            one, promises=(BrokenPromise((number,), TODAY - timedelta(9), None, None),)
        ),
        "an advice without money": replace(
            one,
            advices=(MissingMoney((number,), TODAY - timedelta(9), TODAY - timedelta(8), None),),
        ),
    }
    return cases | ({"nothing open": _brief(letter, [])} if letter in OCCASIONAL else {})


def item(number: int, age: int, paid: str = "0.00", currency: str = "GBP", **more: str) -> Item:
    """An invoice of £1,200.00 on 30 days, `age` days past due (written about if it is overdue)."""
    amount = Money.of("1200.00", currency)
    due = TODAY - timedelta(days=age)
    return Item(
        number=f"INV-{1000 + number}",
        issued=due - timedelta(days=30),
        due=due,
        amount=amount,
        residual=amount - Money.of(paid, currency),
        days_past_due=age,
        letters=2 if age > 5 else 0,
        written=TODAY - timedelta(days=8) if age > 5 else None,
        po=more.get("po"),
        about=more.get("about"),
    )


def _brief(letter: str, items: list[Item], credit: Mapping[str, Money] | None = None) -> Brief:
    panel = sheets_of(items, credit or {})
    return Brief(
        creditor=CREDITOR,
        department=DEPARTMENT,
        client="Acme Ltd",
        reference=None,
        people=("Pat Lee",),
        copied=(),
        on=TODAY,
        items=tuple(items),
        sheets=panel,
        asked=what_is_asked(panel),
        service=class_of(letter) is LetterClass.SERVICE,
        occasion=_occasion(letter) if letter in OCCASIONAL else None,
    )


def _occasion(letter: str) -> Occasion:
    paid = Money.of("1200.00", "GBP")
    return Occasion(
        name=letter,
        key=f"acme/{letter}/INV-1001",
        to=("pat@acme.example",),
        on=TODAY,
        words=("The work was done on 3 and 4 September; Sam Cole signed for it.",),
        subject="Invoice INV-1001",
        wrote_on=TODAY - timedelta(days=1),
        received=(paid,),
        received_on=TODAY - timedelta(days=1),
        instead_of=Money.of("1250.00", "GBP"),
    )
