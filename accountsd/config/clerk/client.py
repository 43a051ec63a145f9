"""A clerk's questions about one client and the invoices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta

from accountsd.config.public_mail import PUBLIC_MAIL
from accountsd.config.resolve.client import Desk
from accountsd.config.shape.client import ClientShape
from accountsd.core.book import Client, ClientKind, Invoice, Role
from accountsd.core.calendar import regions
from accountsd.core.money import Money, total

At = tuple[str | int, ...]

# Longer terms than this are a slip of the finger; so is an invoice entered so far ahead.
FAR = timedelta(days=366)
# Six years: what is older can hardly be claimed (Limitation Act 1980 s. 5; most countries are shorter).
OLD = timedelta(days=6 * 366)


def review(client: Client, shape: ClientShape, at: At, desk: Desk) -> None:
    """Everything about one client; it has no problem of its own."""
    _contacts(client, at, desk)
    _domains(client, shape, at, desk)
    _terms(client, shape, at, desk)
    # By the place in the file, so that a question stands on the line it is about.
    places = {item.number: place for place, item in enumerate(shape.invoices) if item is not None}
    for invoice in client.invoices:
        _invoice(invoice, (*at, "invoices", places[invoice.number]), desk)
    _twice(client, {number: (*at, "invoices", place) for number, place in places.items()}, desk)


def _contacts(client: Client, at: At, desk: Desk) -> None:
    business, department = desk.house.business, desk.house.department
    ours = {
        business.owner_email.lower(): "your own address",
        department.address.lower(): "the department's own address",
        **{owner.lower(): "your own address" for owner in desk.house.settings.trust.owner},
    }
    seen: set[str] = set()
    for place, contact in enumerate(client.contacts):
        where, address = (*at, "contacts", place, "email"), contact.email.lower()
        if address in ours:
            desk.findings.warn(
                where,
                f"This is {ours[address]}: a client's letters would come back to us.",
                "Write the client's address.",
            )
        if address in seen:
            desk.findings.warn(where, f"{contact.email} stands here twice.", "Keep one of the two.")
        seen.add(address)
    boss = next((place for place, one in enumerate(client.contacts) if one.role is Role.BOSS), None)
    if boss is not None and client.kind is not ClientKind.COMPANY:
        desk.findings.warn(
            (*at, "contacts", boss, "role"),
            f"Copying in the boss is for companies only; {client.name} is a {client.kind}, so nobody is.",
            "Write `role: copy` if this person should always be copied in.",
        )


def _domains(client: Client, shape: ClientShape, at: At, desk: Desk) -> None:
    own = desk.house.department.address.rpartition("@")[2].lower()
    for place, domain in enumerate(client.domains):
        where = (*at, "domains", place) if shape.domains is not None else (*at, "contacts")
        if domain in PUBLIC_MAIL:
            desk.findings.warn(
                where,
                f"{domain} is a public mail provider: anybody's mail from there would be {client.name}'s.",
                "Delete it; the contacts' exact addresses are known anyway.",
            )
        elif domain == own and domain not in PUBLIC_MAIL:
            desk.findings.warn(
                where,
                f"{domain} is our own domain: mail of our own people would be taken for {client.name}'s.",
                "Write `domains: []`.",
            )


def _terms(client: Client, shape: ClientShape, at: At, desk: Desk) -> None:
    hold, today = client.hold, desk.house.today
    if hold is not None and hold.until is not None and hold.until < today:
        desk.findings.warn(
            (*at, "hold", "until"),
            f"This hold ended on {hold.until}: {client.name} is chased again.",
            "Delete `hold`, or write a later day.",
        )
    if shape.currency and shape.currency != desk.house.business.currency:
        desk.findings.warn(
            (*at, "currency"),
            f"{client.name} pays in {client.currency}, the business is in {desk.house.business.currency}:"
            " does `pay_to` say how?",
        )
    if shape.country and regions(shape.country) is None:
        desk.findings.warn(
            (*at, "country"),
            f"The public holidays of {client.country} are not known: only weekends count.",
        )


def _invoice(invoice: Invoice, at: At, desk: Desk) -> None:
    findings, today = desk.findings, desk.house.today
    if invoice.due - invoice.issued > FAR:
        findings.warn(
            (*at, "due"),
            f"Due {(invoice.due - invoice.issued).days} days after it was issued.",
            "Is the year right?",
        )
    if invoice.issued - today > FAR or today - invoice.issued > OLD:
        findings.warn(
            (*at, "issued"), f"Issued on {invoice.issued}: that is far away.", "Is the year right?"
        )
    for place, payment in enumerate(invoice.payments):
        if payment.on < invoice.issued:
            findings.warn(
                (*at, "paid", place, "on"),
                f"Paid before it was issued ({invoice.issued}).",
                "Is the day right?",
            )
    currency = invoice.amount.currency
    known = [payment.amount for payment in invoice.payments if payment.amount is not None]
    if known and total(known, currency) > invoice.amount:
        findings.warn(
            (*at, "paid"),
            f"{total(known, currency)} {currency} is paid of {invoice.amount}: the rest becomes credit on"
            " account.",
        )


def _twice(client: Client, places: Mapping[str, At], desk: Desk) -> None:
    for first, second, what in _pairs(client):
        desk.findings.warn(
            (*places[second.number], "number"),
            f"{second.number} has the same {what} as {first.number}: is it the same invoice?",
            "Delete one of the two, if it is.",
        )


def _pairs(client: Client) -> Iterator[tuple[Invoice, Invoice, str]]:
    by_sum: dict[tuple[Money, object, str | None], Invoice] = {}
    by_file: dict[object, Invoice] = {}
    for invoice in client.invoices:
        first = by_sum.setdefault((invoice.amount, invoice.issued, invoice.about), invoice)
        if first is not invoice:
            yield first, invoice, "day and amount"
        if (
            invoice.file is not None
            and (first := by_file.setdefault(invoice.file, invoice)) is not invoice
        ):
            yield first, invoice, "file"
