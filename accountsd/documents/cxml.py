"""cXML PaymentRemittanceRequest → a grid and labelled lines. Any other cXML pays nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.document import Document
from accountsd.documents.tree import at, local, said

if TYPE_CHECKING:
    from lxml.etree import _Element

HEADER = ("Your invoice", "Gross", "Discount", "Adjustment", "Amount paid")


def document(name: str, root: _Element) -> Document:
    """Each RemittanceDetail a row; the NetAmount of the summary is the total."""
    request = _first(root, "PaymentRemittanceRequest")
    if request is None:
        return Document(name, text="This is an electronic document: cXML")
    head = _first(request, "PaymentRemittanceRequestHeader")
    about = {} if head is None else {str(k): str(v) for k, v in head.attrib.items()}
    summary = _first(request, "PaymentRemittanceSummary")
    total = "" if summary is None else _money(summary, "NetAmount")
    details = (e for e in request.iter() if local(e) == "RemittanceDetail")
    reference = about.get("paymentReferenceNumber") or about.get("paymentRemittanceID", "")
    lines = [
        "Remittance advice",
        f"Payment reference: {reference}",
        f"Payment date: {about.get('paymentDate', '')[:10]}",
        f"Total paid: {total}" if total else "",
    ]
    rows = (HEADER, *(_row(detail) for detail in details))
    return Document(name, text="\n".join(line for line in lines if line), tables=(rows,))


def _row(detail: _Element) -> tuple[str, ...]:
    named = ("InvoiceIDInfo", "InvoiceReferenceInfo", "InvoiceReference")
    info = next((e for e in detail.iter() if local(e) in named and e.get("invoiceID")), None)
    number = (info.get("invoiceID") or "") if info is not None else ""
    sums = ("GrossAmount", "DiscountAmount", "AdjustmentAmount", "NetAmount")
    return (number, *(_money(detail, tag) for tag in sums))


def _money(parent: _Element, tag: str) -> str:
    money = at(parent, f"{tag}/Money")
    if money is None:
        return ""
    return f"{money.get('currency') or ''} {said(parent, f'{tag}/Money')}".strip()


def _first(root: _Element, tag: str) -> _Element | None:
    return next((element for element in root.iter() if local(element) == tag), None)
