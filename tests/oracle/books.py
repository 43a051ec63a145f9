"""Random books: a few clients in several countries, their invoices, policies gentle and odd."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from accountsd.core.book import (
    Book,
    Business,
    Client,
    ClientKind,
    Contact,
    CreditNote,
    Deed,
    Department,
    DigestTime,
    Hold,
    Hours,
    Invoice,
    Mode,
    Policy,
    Role,
    Sender,
    Step,
)
from accountsd.core.money import Money
from accountsd.core.terms import due_day, parse_days, parse_pay_run, parse_terms, parse_when

if TYPE_CHECKING:
    from random import Random

DAY = timedelta(days=1)
LONDON = ZoneInfo("Europe/London")


@dataclass(frozen=True)
class Place:
    """Where a client has its office."""

    country: str
    region: str | None
    zone: str
    currency: str


PLACES = (
    Place("GB", "ENG", "Europe/London", "GBP"),
    Place("GB", "SCT", "Europe/London", "GBP"),
    Place("DE", "BY", "Europe/Berlin", "EUR"),
    Place("US", None, "America/New_York", "USD"),
    Place("IL", None, "Asia/Jerusalem", "USD"),
    Place("NZ", None, "Pacific/Auckland", "GBP"),
    Place("JP", None, "Asia/Tokyo", "JPY"),
)
PAY_RUNS = ("last friday", "15", "every thursday", "last day", "31", "FREQ=MONTHLY;BYDAY=2FR")
LADDER = (
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
BRISK = (
    Step("invoice", parse_when("on issue"), "invoice"),
    Step("run", parse_when("3 working days before pay run"), "upcoming"),
    Step("overdue", parse_when("2 working days after due"), "overdue"),
    Step("again", parse_when("6 days after last letter"), "second_reminder"),
    Step("ring", parse_when("12 days after due"), deed=Deed.CALL),
    Step("third", parse_when("4 working days after last letter"), "firm", cc_boss=True),
    Step("notice", parse_when("20 working days after due"), "final_demand"),
)
PLAIN = (
    Step("courtesy", parse_when("on issue"), "courtesy"),
    Step("before", parse_when("2 working days before due"), "upcoming"),
    Step("overdue", parse_when("0 days after due"), "overdue"),
    Step("firm", parse_when("7 days after due"), "firm", approve=True),
)


def policies(chance: Random) -> dict[str, Policy]:
    """The contract's ladder, bent; and one or two others."""
    found: dict[str, Policy] = {}
    for name, steps in (("standard", LADDER), ("brisk", BRISK), ("plain", PLAIN)):
        kept = tuple(step for step in steps if chance.random() < 0.9) or steps
        found[name] = Policy(
            name=name,
            terms=parse_terms(chance.choice(("30 days", "14 days", "end of month", "7 days"))),
            steps=kept,
            gap=parse_days(
                chance.choice(("5 days", "5 days", "2 working days", "0 days", "9 days"))
            ),
            at_most=chance.choice((10, 10, 3, 2)),
            quiet_after_promise=parse_days(chance.choice(("3 working days", "2 days", "0 days"))),
            quiet_after_remittance=parse_days(chance.choice(("5 working days", "3 days"))),
            small_balance=chance.choice(("1.00", "5.00", "0.00")),
            tolerance=chance.choice(("0.00", "0.00", "2.00")),
        )
    return found


def random_book(chance: Random, start: date) -> Book:
    """A business on its first day, or one that has had clients for months."""
    rules = policies(chance)
    clients = [_client(chance, n, rules, start) for n in range(1, chance.choice((2, 2, 3, 4)))]
    within = parse_days("3 working days") if chance.random() < 0.15 else None
    return Book(
        business=Business(
            name="Winder Consulting",
            owner_name="Jay Winder",
            owner_email="jay@winder.example",
            country="GB",
            region="ENG",
            timezone=LONDON,
            currency="GBP",
            pay_to="sort code 00-00-00",
            start=None if chance.random() < 0.05 else start - chance.choice((0, 20, 90)) * DAY,
            books_within=within,
        ),
        department=Department("Tony", "accounts@winder.example"),
        hours=Hours(
            frozenset(chance.choice(((0, 1, 2, 3, 4), (0, 1, 2, 3, 4, 6), (1, 3)))),
            chance.choice((time(9), time(1, 30))),
            time(16, 30),
        ),
        digest=DigestTime(time(7, 30), frozenset(range(5))),
        mode=chance.choice((Mode.ON, Mode.ON, Mode.ON, Mode.APPROVE, Mode.REHEARSAL)),
        policies=rules,
        clients={client.id: client for client in clients},
        owner_addresses=("jay@winder.example",),
    )


def _client(chance: Random, number: int, rules: dict[str, Policy], start: date) -> Client:
    place = chance.choice(PLACES[:1] * 3 + PLACES)
    name = f"acme{number}"
    rule = rules[chance.choice(("standard", "standard", "brisk", "plain"))]
    plain = Client(
        id=name,
        name=f"Acme {number} Ltd",
        kind=chance.choice(tuple(ClientKind)),
        contacts=_contacts(chance, name),
        domains=(f"{name}.example",),
        policy=rule,
        language="en",
        country=place.country,
        region=place.region,
        timezone=ZoneInfo(place.zone),
        currency=place.currency,
        pay_run=parse_pay_run(chance.choice(PAY_RUNS)) if chance.random() < 0.3 else None,
    )
    invoices = tuple(
        _invoice(chance, plain, f"INV-{number}{n:02}", rules, start)
        for n in range(chance.choice((1, 1, 2, 3, 5)))
    )
    return replace(
        plain,
        invoices=invoices,
        credit_notes=_credit_notes(chance, invoices),
        hold=_hold(chance, start),
    )


def _contacts(chance: Random, name: str) -> tuple[Contact, ...]:
    people = [Contact("Pat Lee", f"pat@{name}.example", Role.PAYABLE)]
    for person, role in (
        ("Sam Cole", Role.BOSS),
        ("Ann Roe", Role.COPY),
        ("Joe Poe", Role.APPROVER),
        ("Kim Loe", Role.PAYABLE),
    ):
        if chance.random() < 0.3:
            people.append(Contact(person, f"{person[:3].lower()}@{name}.example", role))
    return tuple(people)


def _invoice(
    chance: Random, client: Client, number: str, rules: dict[str, Policy], start: date
) -> Invoice:
    issued = start + chance.randint(-70, 40) * DAY
    rule = rules[chance.choice(tuple(rules))] if chance.random() < 0.2 else client.policy
    other = chance.random() < 0.12
    currency = chance.choice(("EUR", "GBP")) if other else client.currency
    agreed = due_day(rule.terms, issued)
    return Invoice(
        number=number,
        client=client.id,
        issued=issued,
        due=issued + chance.randint(0, 60) * DAY if chance.random() < 0.3 else agreed,
        amount=Money.of(chance.choice(("100", "250", "1200", "3", "1201")), currency),
        policy=rule,
        with_client=chance.choice((None, None, None, None, True, False, issued, issued + 3 * DAY)),
    )


def _credit_notes(chance: Random, invoices: tuple[Invoice, ...]) -> tuple[CreditNote, ...]:
    notes = []
    for index, invoice in enumerate(invoices):
        if chance.random() < 0.15:
            whole = chance.random() < 0.4
            amount = invoice.amount if whole else Money.of("60", invoice.amount.currency)
            about = invoice.number if chance.random() < 0.6 else None
            issued = invoice.issued + chance.randint(0, 50) * DAY
            notes.append(CreditNote(f"CN-{index}", invoice.client, issued, amount, about))
    return tuple(notes)


def _hold(chance: Random, start: date) -> Hold | None:
    if chance.random() > 0.07:
        return None
    return Hold("we are talking", chance.choice((None, start + chance.randint(0, 60) * DAY)))
