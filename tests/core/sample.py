"""The contract's book in Python, small enough to bend in a test, and facts with ids of their own.

Acme Ltd (London) owes INV-1001 over GBP 1200.00, issued on 1 October 2026, due on Saturday 31 October.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from itertools import count
from typing import TYPE_CHECKING, Any, cast
from zoneinfo import ZoneInfo

from accountsd.core.book import (
    Book,
    Business,
    Client,
    ClientKind,
    Contact,
    Deed,
    Department,
    DigestTime,
    Hours,
    Invoice,
    Mode,
    Payment,
    Policy,
    Role,
    Sender,
    Step,
)
from accountsd.core.fold import fold
from accountsd.core.journal import (
    Ask,
    Asked,
    AskKind,
    By,
    Cause,
    Contacted,
    Fact,
    FactBase,
    Grade,
    Heard,
    Kind,
    Paused,
    Promised,
    Resumed,
    Scope,
    Sent,
    Source,
    SourceKind,
    Stops,
    Undelivered,
)
from accountsd.core.letter import Said, class_of
from accountsd.core.money import Money
from accountsd.core.terms import parse_days, parse_terms, parse_when

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accountsd.core.receivable import Account

LONDON = ZoneInfo("Europe/London")
WEEKDAYS = frozenset(range(5))
_numbers = count(1)

STEPS = (
    Step("invoice", parse_when("on issue"), "invoice"),
    Step("courtesy", parse_when("5 days after issue"), "courtesy"),
    Step("upcoming", parse_when("5 days before due"), "upcoming"),
    Step("overdue", parse_when("1 day after due"), "overdue"),
    Step("second", parse_when("10 days after due"), "second_reminder"),
    Step("firm", parse_when("18 days after due"), "firm"),
    Step("personal", parse_when("25 days after due"), "personal", sender=Sender.OWNER),
    Step("escalate", parse_when("35 days after due"), "escalation", cc_boss=True, approve=True),
    Step("assertive", parse_when("42 days after due"), "assertive"),
    Step("notice", parse_when("49 days after due"), "final_demand", approve=True),
    Step("handover", parse_when("63 days after due"), deed=Deed.HAND_OVER),
)


def gbp(text: str) -> Money:
    """Pounds."""
    return Money.of(text, "GBP")


def policy(**changes: Any) -> Policy:
    """The contract's standard policy, bent."""
    standard = Policy(
        name="standard",
        terms=parse_terms("30 days"),
        steps=STEPS,
        gap=parse_days("5 days"),
        at_most=10,
        quiet_after_promise=parse_days("3 working days"),
        quiet_after_remittance=parse_days("5 working days"),
        small_balance="1.00",
        tolerance="0.00",
    )
    return replace(standard, **changes)


STANDARD = policy()
PAT = Contact("Pat Lee", "pat@acme.example", Role.PAYABLE)
SAM = Contact("Sam Cole", "sam@acme.example", Role.BOSS)


def invoice(number: str = "INV-1001", **changes: Any) -> Invoice:
    """INV-1001 of the contract, bent; issued before the business began with us."""
    sample = Invoice(
        number=number,
        client="acme",
        issued=date(2026, 10, 1),
        due=date(2026, 10, 31),
        amount=gbp("1200.00"),
        policy=STANDARD,
    )
    return replace(sample, **changes)


def client(*invoices: Invoice, **changes: Any) -> Client:
    """Acme Ltd with these invoices."""
    acme = Client(
        id="acme",
        name="Acme Ltd",
        kind=ClientKind.COMPANY,
        contacts=(PAT, SAM),
        domains=("acme.example",),
        policy=STANDARD,
        language="en",
        country="GB",
        region="ENG",
        timezone=LONDON,
        currency="GBP",
        invoices=invoices,
    )
    return replace(acme, **changes)


def book(*clients: Client, **changes: Any) -> Book:
    """Winder Consulting, which began with us on 1 November 2026."""
    business = Business(
        name="Winder Consulting",
        owner_name="Jay Winder",
        owner_email="jay@winder.example",
        country="GB",
        region="ENG",
        timezone=LONDON,
        currency="GBP",
        pay_to="sort code 00-00-00",
        start=date(2026, 11, 1),
    )
    winder = Book(
        business=replace(business, **changes.pop("business", {})),
        department=Department("Tony", "accounts@winder.example"),
        hours=Hours(WEEKDAYS, time(9), time(16, 30)),
        digest=DigestTime(time(7, 30), WEEKDAYS),
        mode=Mode.ON,
        policies={"standard": STANDARD},
        clients={one.id: one for one in clients},
        owner_addresses=("jay@winder.example",),
    )
    return replace(winder, **changes)


def at(day: str, clock: str = "10:00", zone: ZoneInfo = LONDON) -> datetime:
    """A moment on the wall clock there, in UTC."""
    return datetime.combine(date.fromisoformat(day), time.fromisoformat(clock), zone).astimezone(
        UTC
    )


def base(
    day: str, by: By, clock: str = "10:00", client_id: str = "acme", ref: str = ""
) -> dict[str, Any]:
    """What every fact has."""
    number = next(_numbers)
    return {
        "id": f"fact:{number:04}",
        "at": at(day, clock),
        "by": by,
        "source": Source(SourceKind.MAIL, ref or f"mail-{number}"),
        "client": client_id,
    }


def sent(
    day: str, letter: str, *numbers: str, clock: str = "10:00", to: str = "pat@acme.example"
) -> Sent:
    """A letter that the server took."""
    about = numbers or ("INV-1001",)
    head = base(day, By.TONY, clock)
    key = f"acme/{letter}/{about[0]}"
    said = tuple(Said(number, letter, gbp("1200.00"), date(2026, 10, 31)) for number in about)
    return Sent(
        **head,
        letter=f"letter-{head['id']}",
        key=key,
        klass=class_of(letter),
        name=letter,
        step=letter,
        to=(to,),
        said=said,
    )


def heard(day: str, kind: Kind = Kind.ACKNOWLEDGEMENT, clock: str = "10:00") -> Heard:
    """A person's mail."""
    head = base(day, By.CLIENT, clock)
    return Heard(
        **head,
        mail=head["source"].ref,
        kind=kind,
        grade=Grade.PROVEN,
        invoices=(),
        person=True,
        sender="pat@acme.example",
    )


def promised(day: str, until: str | None, *numbers: str, **changes: Any) -> Promised:
    """A promise to pay, proven, unconditional, of the whole."""
    head = base(day, changes.pop("by", By.CLIENT), ref=changes.pop("ref", ""))
    fields: dict[str, Any] = {"amount": None, "condition": None, "grade": Grade.PROVEN}
    return Promised(
        **head,
        invoices=numbers,
        day=date.fromisoformat(until) if until else None,
        **(fields | changes),
    )


def paused(
    day: str,
    cause: Cause,
    *numbers: str,
    until: str | None = None,
    stops: Stops = Stops.CHASES,
    ask: str | None = None,
    address: str | None = None,
) -> Paused:
    """A silence begins."""
    return Paused(
        **base(day, By.CLIENT),
        cause=cause,
        scope=Scope(numbers, address),
        stops=stops,
        until=date.fromisoformat(until) if until else None,
        why="",
        ask=ask,
    )


def resumed(day: str, cause: Cause, *numbers: str) -> Resumed:
    """The owner's `release`, `settle` or `resolve`."""
    return Resumed(**base(day, By.OWNER), cause=cause, scope=Scope(numbers))


def contacted(day: str, *numbers: str) -> Contacted:
    """The owner wrote to the client himself."""
    head = base(day, By.OWNER)
    return Contacted(**head, mail=head["source"].ref, invoices=numbers)


def bounced(day: str, letter: Sent, address: str = "pat@acme.example") -> Undelivered:
    """The address does not exist."""
    return Undelivered(**base(day, By.TONY), letter=letter.letter, address=address, permanent=True)


def asked(day: str, ask_id: str, kind: AskKind, *numbers: str, **changes: Any) -> Asked:
    """Something was put before the owner."""
    ask = Ask(ask_id, kind, "acme", numbers, "a question", **changes)
    return Asked(**base(day, By.TONY), ask=ask)


def on(text: str) -> date:
    """A day."""
    return date.fromisoformat(text)


def payment(when: str, amount: str | None = None) -> Payment:
    """`paid:` in the book: an amount, or that day's balance."""
    return Payment(on(when), gbp(amount) if amount else None)


def account(winder: Book, facts: Iterable[FactBase], day: str, clock: str = "10:00") -> Account:
    """Acme's account at a moment."""
    return fold(winder, winder.clients["acme"], cast("Iterable[Fact]", facts), at(day, clock))
