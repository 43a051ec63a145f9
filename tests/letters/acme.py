"""The contract's sample business as core types: Winder Consulting, and Acme Ltd who owes it money.

`due` and `account` make what the planner and the fold would make, so that a letter can be read for
exactly the case that a test states.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from accountsd.core.book import (
    Book,
    Business,
    Client,
    ClientKind,
    Contact,
    Department,
    DigestTime,
    Hours,
    Invoice,
    Mode,
    Policy,
    Role,
    Sender,
)
from accountsd.core.letter import Said, class_of
from accountsd.core.money import Money, by_currency
from accountsd.core.planner.model import Due, Line
from accountsd.core.receivable import Account, Receivable, Rung, Standing
from accountsd.core.terms import Days, Terms, TermsKind

LONDON = ZoneInfo("Europe/London")
DUE = date(2026, 11, 2)
PAT = Contact("Pat Lee", "pat@acme.example", Role.PAYABLE)
SAM = Contact("Sam Cole", "sam@acme.example", Role.BOSS)

POLICY = Policy(
    name="standard",
    terms=Terms(TermsKind.DAYS, 30),
    steps=(),
    gap=Days(5),
    at_most=10,
    quiet_after_promise=Days(3, working=True),
    quiet_after_remittance=Days(5, working=True),
    small_balance="1.00",
    tolerance="0.00",
)

ACME = Client(
    id="acme",
    name="Acme Ltd",
    kind=ClientKind.COMPANY,
    contacts=(PAT, SAM),
    domains=("acme.example",),
    policy=POLICY,
    language="en",
    country="GB",
    region=None,
    timezone=LONDON,
    currency="GBP",
    reference="V-1009",
)

BOOK = Book(
    business=Business(
        name="Winder Consulting",
        owner_name="Jay Winder",
        owner_email="jay@winder.example",
        country="GB",
        timezone=LONDON,
        currency="GBP",
        pay_to="Winder Consulting · sort code 00-00-00 · account 00000000\n",
        address="1 High Street, London N1 1AA",
        registration="England 01234567",
        vat_number="GB123456789",
    ),
    department=Department("Tony", "accounts@winder.example", phone="+44 20 7946 0000"),
    hours=Hours(frozenset(range(5)), time(9), time(16, 30)),
    digest=DigestTime(time(7, 30), frozenset(range(5))),
    mode=Mode.ON,
    policies={"standard": POLICY},
    clients={"acme": ACME},
    owner_addresses=("jay@winder.example",),
)


def money(text: str) -> Money:
    """`money("1200.00")` is pounds; `money("1200.00 EUR")` is not."""
    amount, _, currency = text.partition(" ")
    return Money.of(amount, currency or "GBP")


def invoice(
    number: str = "INV-1001", amount: str = "1200.00", due: date = DUE, **more: Any
) -> Invoice:
    """An invoice on 30 days; `more` overrides any field of it."""
    plain = Invoice(number, "acme", due - timedelta(days=30), due, money(amount), POLICY)
    return replace(plain, **more)


def receivable(of: Invoice, today: date, paid: str = "0.00", **more: Any) -> Receivable:
    """The invoice on that day, so much of it paid; `more` overrides any field."""
    plain = Receivable(
        invoice=of,
        balance=of.amount - Money.of(paid, of.amount.currency),
        standing=Standing.OPEN,
        days_past_due=(today - of.due).days,
        said=(),
        chases=0,
    )
    return replace(plain, **more)


def chased(letter: str, on: date) -> Rung:
    """A letter that was said on a day."""
    at = datetime.combine(on, time(9), LONDON)
    return Rung(letter=letter, klass=class_of(letter), step=letter, on=on, at=at)


def account(today: date, *receivables: Receivable, **more: Any) -> Account:
    """Acme on that day; `more` overrides any field."""
    plain = Account(
        client=ACME,
        today=today,
        receivables=receivables,
        credit={},
        unapplied={},
        silences=(),
        promises=(),
        advices=(),
        asks=(),
        ended_asks=(),
        contacts=ACME.contacts,
        last_chase=None,
        last_letter=None,
        invoices_said_today=frozenset(),
    )
    return replace(plain, **more)


def due(
    letter: str | None, of: Account, credit: Mapping[str, Money] | None = None, **more: Any
) -> Due:
    """This letter about all that is open; the oldest invoice sets the tone. `more` overrides."""
    lines = [Line(r.invoice.number, r.balance, r.invoice.due, r.days_past_due) for r in of.open]
    totals = by_currency(line.residual for line in lines)
    taken = credit or {}
    plain = Due(
        key=f"acme/{letter}/{lines[0].invoice}",
        client="acme",
        klass=class_of(letter or ""),
        step=letter or "",
        letter=letter,
        deed=None,
        sender=Sender.DEPARTMENT,
        tone=lines[0].invoice,
        invoices=tuple(line.invoice for line in lines),
        said=_said(letter, lines),
        lines=tuple(lines),
        credit=taken,
        totals={c: t - taken.get(c, Money.zero(c)) for c, t in totals.items()},
        to=(PAT.email,),
        cc=(),
        send_at=datetime.combine(of.today, time(9), LONDON),
        needs_approval=False,
        because="It is the day of the policy.",
    )
    return replace(plain, **more)


def _said(letter: str | None, lines: Sequence[Line]) -> tuple[Said, ...]:
    return tuple(Said(line.invoice, letter or "", line.residual, line.due) for line in lines)
