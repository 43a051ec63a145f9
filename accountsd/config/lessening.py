"""Promise 10: what lessens a claim is believed at once, even in an edit that is wrong.

A client comes from the last good text; from the wrong edit only a `hold`, a payment or a credit note is
taken, each only where it can be read by itself. Nothing here makes a claim larger.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from accountsd.config.nodes import Plain
from accountsd.config.shape.client import HoldShape, PaidShape
from accountsd.config.values import Wrong, amount, day
from accountsd.core.book import Client, CreditNote, Hold, Invoice, Payment
from accountsd.core.money import Money, NotMoney, total

M = TypeVar("M", bound=BaseModel)

UNREADABLE_HOLD = "the book says hold, in words that cannot be read yet"


def lessen(client: Client, edit: Plain, today: date) -> Client:
    """The client of the last good text, with every lessening of the edit."""
    if not isinstance(edit, dict):
        return client
    hold = _hold(edit["hold"]) if "hold" in edit else client.hold
    invoices = {invoice.number: invoice for invoice in client.invoices}
    notes = {note.number: note for note in client.credit_notes}
    for item in _items(edit.get("invoices")):
        number = item.get("number")
        if not isinstance(number, str):
            continue
        if number in invoices:
            invoices[number] = _paid(invoices[number], item.get("paid"), today)
        elif (note := _note(client, number, item, invoices)) is not None:
            known = notes.get(number)
            notes[number] = note if known is None or _is_more(note, known) else known
    return replace(
        client, hold=hold, invoices=tuple(invoices.values()), credit_notes=tuple(notes.values())
    )


def _items(plain: Plain) -> Iterator[dict[str, Plain]]:
    if isinstance(plain, list):
        yield from (item for item in plain if isinstance(item, dict))


def _hold(plain: Plain) -> Hold:
    """Whatever stands there, the owner wants quiet."""
    shape = _read(HoldShape, plain)
    if shape is not None:
        return Hold(shape.why, shape.until)
    return Hold(plain if isinstance(plain, str) and plain.strip() else UNREADABLE_HOLD)


def _paid(invoice: Invoice, plain: Plain, today: date) -> Invoice:
    """The edit's payments, when they come to no less than those known."""
    entries = plain if isinstance(plain, list) else [] if plain is None else [plain]
    payments = tuple(payment for entry in entries if (payment := _payment(entry, invoice, today)))
    return replace(invoice, payments=payments) if _comes_to_more(payments, invoice) else invoice


def _payment(plain: Plain, invoice: Invoice, today: date) -> Payment | None:
    shape = _read(PaidShape, {"on": plain} if isinstance(plain, str) else plain)
    if shape is None or shape.on > today:
        return None
    if shape.amount is None:
        return Payment(shape.on, None)
    try:
        money = Money.of(shape.amount, invoice.amount.currency)
    except NotMoney:
        return None
    return Payment(shape.on, money) if money.minor > 0 else None


def _comes_to_more(payments: tuple[Payment, ...], invoice: Invoice) -> bool:
    if not payments:
        return False
    if any(payment.amount is None for payment in payments):
        return True
    if any(payment.amount is None for payment in invoice.payments):
        return False
    return _sum(payments, invoice) >= _sum(invoice.payments, invoice)


def _sum(payments: tuple[Payment, ...], invoice: Invoice) -> Money:
    return total((p.amount for p in payments if p.amount is not None), invoice.amount.currency)


def _note(
    client: Client, number: str, item: dict[str, Plain], invoices: dict[str, Invoice]
) -> CreditNote | None:
    """A credit note of the edit; None for an invoice, or where the note cannot be read by itself."""
    credited = item.get("credits")
    try:
        issued = day(item.get("issued"))
        figure = amount(item.get("amount"))
        if credited is None and figure >= 0:
            return None
        named = str(credited) if credited is not None else None
        invoice = invoices.get(named) if named else None
        fallback = invoice.amount.currency if invoice else client.currency
        money = Money.of(abs(figure), str(item.get("currency") or fallback))
    except (Wrong, NotMoney):
        return None
    # For an invoice that is not known it still is the client's money.
    return CreditNote(number, client.id, issued, money, credits=invoice.number if invoice else None)


def _is_more(note: CreditNote, known: CreditNote) -> bool:
    return note.amount.currency == known.amount.currency and note.amount >= known.amount


def _read(model: type[M], plain: Plain) -> M | None:
    try:
        return model.model_validate(plain)
    except ValidationError:
        return None
