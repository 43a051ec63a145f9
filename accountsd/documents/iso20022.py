"""ISO 20022: camt.054/053 credit entries and remt.001 → grids and labelled lines. Debits are left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.document import Document, Grid
from accountsd.documents.tree import all_at, local, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

HEADER = ("Your invoice", "Gross", "Discount", "Amount paid")


def document(name: str, root: _Element) -> Document:
    """Each transaction that came in, with what was remitted for it."""
    lines: list[str] = []
    tables: list[Grid] = []
    for entry in _entries(root):
        if said(entry, "CdtDbtInd") == "DBIT":
            continue
        for details in [*all_at(entry, "NtryDtls/TxDtls")] or [entry]:
            lines += _credit(entry, details)
            tables += remitted(details)
    for advice in (element for element in root.iter() if local(element) == "RmtAdvc"):
        lines += _advice(advice)
        tables += remitted(advice)
    if not lines:
        return Document(name, text="An account report without a credit.")
    return Document(name, text="\n".join(lines), tables=tuple(tables))


def _entries(root: _Element) -> Iterator[_Element]:
    return (element for element in root.iter() if local(element) == "Ntry")


def _credit(entry: _Element, details: _Element) -> list[str]:
    """The amount is what the payer sent; what the bank kept of it stands apart."""
    sent = _amount(details, "AmtDtls/InstdAmt/Amt", "AmtDtls/TxAmt/Amt") or _amount(entry, "Amt")
    credited = _amount(details, "Amt") or _amount(entry, "Amt")
    charges = [
        f"Bank charges: {local_currency(charge)} -{charge.text}"
        for path in ("Chrgs/Rcrd/Amt", "Chrgs/Amt")
        for charge in [*all_at(details, path), *all_at(entry, path)]
        if charge.text and charge.text.strip("0.")
    ]
    reference = said(details, "Refs/EndToEndId", "Refs/InstrId", "Refs/TxId", "Refs/AcctSvcrRef")
    text = " ".join(e.text or "" for e in all_at(details, "RmtInf/Ustrd"))
    return [
        "Payment advice: a credit to your account",
        f"Payment reference: {reference}",
        f"Payment date: {said(entry, 'ValDt/Dt', 'ValDt/DtTm', 'BookgDt/Dt')[:10]}",
        f"Payer: {said(details, 'RltdPties/Dbtr/Nm', 'RltdPties/Dbtr/Pty/Nm')}",
        f"Total paid: {credited}",
        *([f"Amount sent: {sent}"] if sent and sent != credited else []),
        *dict.fromkeys(charges),
        *([f"Invoices: {text}"] if text else []),
    ]


def _advice(advice: _Element) -> list[str]:
    """remt.001: an advice sent apart from the payment it is about."""
    ids = (
        "RmtInf/OrgnlPmtInf/Refs/EndToEndId",
        "OrgnlPmtInf/Refs/EndToEndId",
        "RmtInf/RmtId",
        "GrpHdr/MsgId",
    )
    days = ("OrgnlPmtInf/IntrBkSttlmDt", "OrgnlPmtInf/ReqdExctnDt/Dt")
    sums = ("OrgnlPmtInf/Amt/InstdAmt", "OrgnlPmtInf/IntrBkSttlmAmt")
    found = [*all_at(advice, "RmtInf"), advice]
    return [
        "Remittance advice",
        f"Payment reference: {said(advice, *ids)}",
        f"Payment date: {next((d for e in found if (d := said(e, *days))), '')}",
        f"Total paid: {next((a for e in found if (a := _amount(e, *sums))), '')}",
    ]


def remitted(details: _Element) -> list[Grid]:
    """What a transfer or an advice says that it is for, where it says so in fields."""
    rows: list[tuple[str, ...]] = []
    for part in all_at(details, "RmtInf/Strd"):
        number = said(part, "RfrdDocInf/Nb", "CdtrRefInf/Ref")
        credit = said(part, "RfrdDocInf/Tp/CdOrPrtry/Cd") == "CREN"
        gross = said(part, "RfrdDocAmt/DuePyblAmt")
        taken = said(part, "RfrdDocAmt/CdtNoteAmt")
        discount = said(part, "RfrdDocAmt/DscntApldAmt/Amt", "RfrdDocAmt/DscntApldAmt")
        paid = said(part, "RfrdDocAmt/RmtdAmt") or taken or gross
        if number and paid:
            rows.append(
                (number, gross, discount, f"-{paid.lstrip('-')}" if credit or taken else paid)
            )
    return [(HEADER, *rows)] if rows else []


def _amount(element: _Element, *paths: str) -> str:
    for path in paths:
        for found in all_at(element, path):
            if found.text:
                return f"{local_currency(found)} {found.text.strip()}"
    return ""


def local_currency(amount: _Element) -> str:
    """The currency an amount carries, or ""."""
    return amount.get("Ccy") or ""
