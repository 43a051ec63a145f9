"""Invoices, credit notes and payments: money in its currency, days that can be, files beside the book."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from accountsd.config.findings import At, Findings
from accountsd.config.paths import inside, is_file, is_folder
from accountsd.config.problem import closest
from accountsd.config.shape.client import InvoiceShape, PaidShape
from accountsd.config.values import Wrong
from accountsd.core.book import CreditNote, Invoice, Payment, Policy
from accountsd.core.money import Money, NotMoney
from accountsd.core.terms import due_day

Place = tuple[str | int, ...]

# Keys that mean nothing on a credit note.
_NOT_ON_A_CREDIT_NOTE = ("due", "paid", "sent", "policy", "file")


@dataclass(frozen=True, slots=True)
class Ledger:
    """What the invoices of one client need to know of the rest."""

    client: str
    currency: str
    policy: Policy
    policy_named: Callable[[str, Place], Policy]
    findings: Findings
    folder: Path
    today: date
    at: Place


def resolve_invoices(
    shapes: Sequence[InvoiceShape | None], ledger: Ledger
) -> tuple[tuple[Invoice, ...], tuple[CreditNote, ...]]:
    """Invoices and credit notes in the order of the file; what cannot be counted is left out."""
    invoices: list[Invoice] = []
    notes: dict[int, CreditNote] = {}
    for place, shape in enumerate(shapes):
        if shape is None:
            continue
        at = (*ledger.at, place)
        amount = money(
            shape.amount, shape.currency or ledger.currency, (*at, "amount"), ledger.findings
        )
        if amount is None:
            continue
        if shape.credits is not None or amount.minor < 0:
            notes[place] = _credit_note(shape, amount, ledger, at)
        else:
            invoices.append(_invoice(shape, amount, ledger, at))
    _check_credits(notes, {invoice.number: invoice for invoice in invoices}, shapes, ledger)
    return tuple(invoices), tuple(notes.values())


def money(amount: Decimal | None, currency: str, at: Place, findings: Findings) -> Money | None:
    """Counted in its currency, or a problem."""
    if amount is None:
        return None
    try:
        return Money.of(amount, currency)
    except NotMoney as wrong:
        findings.problem(at, f"{_plain(str(wrong))}.", f"Write as many decimals as {currency} has.")
        return None


def _plain(said: str) -> str:
    return said.replace("Decimal('", "`").replace("')", "`")


def _invoice(shape: InvoiceShape, amount: Money, ledger: Ledger, at: Place) -> Invoice:
    findings = ledger.findings
    if not amount:
        findings.problem(
            (*at, "amount"),
            "An invoice over nothing asks for nothing.",
            "Write what is to be paid.",
        )
    policy = ledger.policy_named(shape.policy, (*at, "policy")) if shape.policy else ledger.policy
    due = shape.due or due_day(policy.terms, shape.issued)
    if due < shape.issued:
        findings.problem(
            (*at, "due"), f"Due before it was issued ({shape.issued}).", "Mend one of the two days."
        )
    sent = shape.sent if isinstance(shape.sent, bool | date) else None
    if isinstance(sent, date) and sent > ledger.today:
        findings.problem(
            (*at, "sent"), f"{sent} is still to come.", "Write `no`, or the day it was sent."
        )
    return Invoice(
        number=shape.number,
        client=ledger.client,
        issued=shape.issued,
        due=due,
        amount=amount,
        policy=policy,
        po=shape.po,
        about=shape.about,
        file=_file(shape.file, ledger, (*at, "file")),
        with_client=sent,
        payments=_payments(shape.paid or [], amount.currency, ledger, (*at, "paid")),
    )


def _payments(
    shapes: Sequence[PaidShape], currency: str, ledger: Ledger, at: Place
) -> tuple[Payment, ...]:
    payments = []
    for place, shape in enumerate(shapes):
        where = (*at, place)
        if shape.on > ledger.today:
            ledger.findings.problem(
                (*where, "on"),
                f"{shape.on} is still to come (today is {ledger.today}).",
                "Write the day the money came; what a client promises is `accountsd promise`.",
            )
        amount = money(shape.amount, currency, (*where, "amount"), ledger.findings)
        if amount is not None and amount.minor <= 0:
            ledger.findings.problem(
                (*where, "amount"),
                "A payment is positive.",
                "Delete it; money that went back is a new invoice.",
            )
            continue
        payments.append(Payment(shape.on, amount))
    return tuple(payments)


def _file(words: str | None, ledger: Ledger, at: Place) -> Path | None:
    if words is None:
        return None
    try:
        path = inside(ledger.folder, words)
    except Wrong as wrong:
        ledger.findings.problem(at, wrong.message, wrong.hint or "")
        return None
    if is_folder(path):
        ledger.findings.problem(at, f"`{words}` is a folder.", "Name the file itself.")
        return None
    if not is_file(path):
        # It may well come later: the book is often written before the invoice is printed.
        ledger.findings.warn(
            at,
            f"`{words}` is not there (yet): the letter would go without it.",
            "Put it there, or mend the name.",
        )
    return path


def _credit_note(shape: InvoiceShape, amount: Money, ledger: Ledger, at: Place) -> CreditNote:
    for key in _NOT_ON_A_CREDIT_NOTE:
        if getattr(shape, key) is not None:
            ledger.findings.problem(
                (*at, key),
                f"A credit note has no `{key}`.",
                "Delete the line, or delete `credits`.",
                At.KEY,
            )
    if shape.credits is not None and amount.minor <= 0:
        ledger.findings.problem(
            (*at, "amount"),
            f"A credit note for {shape.credits} has a positive amount.",
            f"Write `amount: {Money(abs(amount.minor), amount.currency)}`;"
            " credit on account has a negative one and no `credits`.",
        )
    return CreditNote(
        number=shape.number,
        client=ledger.client,
        issued=shape.issued,
        amount=Money(abs(amount.minor), amount.currency),
        credits=shape.credits,
    )


def _check_credits(
    notes: Mapping[int, CreditNote],
    invoices: Mapping[str, Invoice],
    shapes: Sequence[InvoiceShape | None],
    ledger: Ledger,
) -> None:
    others = {note.number for note in notes.values()}
    for place, note in notes.items():
        if note.credits is None:
            continue
        at = (*ledger.at, place)
        invoice = invoices.get(note.credits)
        if invoice is not None:
            _check_credit(note, invoice, at, ledger)
        elif note.credits in others:
            ledger.findings.problem(
                (*at, "credits"), f"{note.credits} is a credit note itself.", "Name the invoice."
            )
        elif None not in shapes:
            # With an item left out nobody can tell whether it was that one.
            meant = closest(note.credits, invoices)
            ledger.findings.problem(
                (*at, "credits"),
                f"This client has no invoice {note.credits}.",
                f"Did you mean `{meant}`?"
                if meant
                else "Credit on account has a negative amount, no `credits`.",
            )


def _check_credit(note: CreditNote, invoice: Invoice, at: Place, ledger: Ledger) -> None:
    if note.amount.currency != invoice.amount.currency:
        ledger.findings.problem(
            (*at, "currency"),
            f"The credit note is in {note.amount.currency}, {invoice.number} in {invoice.amount.currency}.",
            f"Write `currency: {invoice.amount.currency}`.",
        )
    elif note.amount > invoice.amount:
        ledger.findings.warn(
            (*at, "amount"),
            f"The credit note is larger than {invoice.number} ({invoice.amount} {invoice.amount.currency}):"
            " the rest becomes credit on account.",
        )
    if note.issued < invoice.issued:
        ledger.findings.warn(
            (*at, "issued"),
            f"The credit note is older than {invoice.number} ({invoice.issued}).",
            "",
        )
