"""UBL RemittanceAdvice (2.x) → a grid and labelled lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.document import Document
from accountsd.documents.tree import all_at, said

if TYPE_CHECKING:
    from lxml.etree import _Element

HEADER = ("Your invoice", "Date", "Amount paid")


def remittance(name: str, root: _Element) -> Document:
    """Debit lines are paid, credit lines are taken off."""
    currency = said(root, "DocumentCurrencyCode")
    rows = [HEADER, *(_row(line) for line in all_at(root, "RemittanceAdviceLine"))]
    total = said(root, "TotalPaymentAmount")
    lines = [
        "Remittance advice",
        f"Payment reference: {_reference(root)}",
        f"Payment date: {said(root, 'PaymentMeans/PaymentDueDate', 'IssueDate')}",
        f"Currency: {currency}",
        f"Payer: {said(root, 'AccountingCustomerParty/Party/PartyName/Name')}",
        f"Total paid: {currency} {total}" if total else "",
    ]
    return Document(name, text="\n".join(line for line in lines if line), tables=(tuple(rows),))


def _reference(root: _Element) -> str:
    return said(
        root, "PaymentMeans/PaymentID", "PaymentOrderReference", "PaymentMeans/InstructionID", "ID"
    )


def _row(line: _Element) -> tuple[str, ...]:
    number = said(
        line,
        "BillingReference/InvoiceDocumentReference/ID",
        "BillingReference/CreditNoteDocumentReference/ID",
        "BillingReference/SelfBilledInvoiceDocumentReference/ID",
        "BillingReference/DebitNoteDocumentReference/ID",
        "DocumentReference/ID",
        "InvoicingPartyReference",
    )
    day = said(line, "BillingReference/InvoiceDocumentReference/IssueDate")
    debit, credit = said(line, "DebitLineAmount", "PaidAmount"), said(line, "CreditLineAmount")
    noted = said(line, "BillingReference/CreditNoteDocumentReference/ID")
    if credit and not debit:
        return number, day, _negative(credit)
    return number, day, _negative(debit) if noted and not credit else debit


def _negative(amount: str) -> str:
    return amount if amount.startswith("-") else f"-{amount}"
