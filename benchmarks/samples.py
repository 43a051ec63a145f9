"""Books made from the labelled folders, so that a mail is read as the daemon would read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from accountsd import learned
from accountsd.core.book import (
    Book,
    Business,
    Client,
    ClientKind,
    Contact,
    CreditNote,
    Department,
    DigestTime,
    Hours,
    Invoice,
    Mode,
    Policy,
    Role,
)
from accountsd.core.money import Money
from accountsd.core.reading.model import Desk, Known, Trust
from accountsd.core.terms import parse_days, parse_terms

OWNER = "jay@winder.example"
OURS = "accounts@winder.example"
UTC = ZoneInfo("UTC")
POLICY = Policy(
    "standard",
    parse_terms("30 days"),
    (),
    parse_days("5 days"),
    10,
    parse_days("3 working days"),
    parse_days("5 working days"),
    "1.00",
    "0.00",
)
TRUST = Trust(("mx.winder.example",), "other", (OWNER,), OURS)


@dataclass(frozen=True, slots=True)
class Given:
    """A client record and open invoices as the folders write them."""

    client: dict[str, Any]
    open_invoices: list[dict[str, Any]]


def book(given: list[Given]) -> Book:
    """A book of these clients."""
    clients = {g.client["id"]: _client(g) for g in given}
    business = Business(
        "Winder Consulting", "Jay Winder", OWNER, "GB", UTC, "GBP", "Winder Consulting"
    )
    noon = datetime(2026, 1, 1, 12).time()  # noqa: DTZ001 - only its time is used
    return Book(
        business=business,
        department=Department("Tony", OURS),
        hours=Hours(frozenset(range(5)), noon, noon),
        digest=DigestTime(noon, frozenset(range(5))),
        mode=Mode.ON,
        policies={"standard": POLICY},
        clients=clients,
        owner_addresses=(OWNER,),
    )


def _client(given: Given) -> Client:
    record = given.client
    invoices = [i for i in given.open_invoices if not i["amount"].startswith("-")]
    notes = [i for i in given.open_invoices if i["amount"].startswith("-")]
    currency = invoices[0]["currency"] if invoices else "GBP"
    contacts = tuple(Contact(a, a.lower(), Role.PAYABLE) for a in record["contacts"])
    return Client(
        id=record["id"],
        name=record["name"],
        kind=ClientKind.COMPANY,
        contacts=contacts,
        domains=(record["domain"],) if record.get("domain") else (),
        policy=POLICY,
        language=record.get("language", "en"),
        country=record.get("country", "GB"),
        region=None,
        timezone=UTC,
        currency=currency,
        invoices=tuple(_invoice(i, record["id"]) for i in invoices),
        credit_notes=tuple(_note(i, record["id"]) for i in notes),
    )


def _invoice(row: dict[str, Any], client: str) -> Invoice:
    return Invoice(
        number=row["number"],
        client=client,
        issued=date.fromisoformat(row["issued"]),
        due=date.fromisoformat(row["due"] or row["issued"]),
        amount=Money.of(row["amount"], row["currency"]),
        policy=POLICY,
        po=row.get("po"),
    )


def _note(row: dict[str, Any], client: str) -> CreditNote:
    amount = Money.of(row["amount"].removeprefix("-"), row["currency"])
    return CreditNote(row["number"], client, date.fromisoformat(row["issued"]), amount)


def desk(of: Book, now: datetime) -> Desk:
    """A desk without a state: nothing is known but the book."""
    return Desk(of, Known(), TRUST, now, ear=learned.ear())
