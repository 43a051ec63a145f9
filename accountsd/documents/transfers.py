"""pain.001: the payer's order to his bank, one part a transfer, each under the name of who gets it.

An order for many suppliers is read as a list of them; whose part is ours is seen by the name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.document import Document
from accountsd.documents.iso20022 import remitted
from accountsd.documents.tree import all_at, local, said

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_TRANSFERS = 2000


def document(name: str, root: _Element) -> Document:
    """Lines of a text: a part has its labels, its table, its sum."""
    payer = next((said(e, "Dbtr/Nm") for e in root.iter() if local(e) == "PmtInf"), "")
    lines = ["Remittance advice: transfers ordered", f"Payer: {payer}"]
    orders = [e for e in root.iter() if local(e) == "PmtInf"]
    transfers = [(order, t) for order in orders for t in all_at(order, "CdtTrfTxInf")]
    for order, transfer in transfers[:MOST_TRANSFERS]:
        lines += _transfer(order, transfer)
    return Document(name, text="\n".join(lines))


def _transfer(order: _Element, transfer: _Element) -> list[str]:
    amount = next(iter(all_at(transfer, "Amt/InstdAmt")), None)
    total = "" if amount is None else f"{amount.get('Ccy') or ''} {amount.text or ''}".strip()
    words = " ".join(e.text or "" for e in all_at(transfer, "RmtInf/Ustrd"))
    tables = ["\t".join(row) for grid in remitted(transfer) for row in grid]
    return [
        "",
        f"Payee: {said(transfer, 'Cdtr/Nm')}",
        f"Payment reference: {said(transfer, 'PmtId/EndToEndId', 'PmtId/InstrId')}",
        f"Payment date: {said(order, 'ReqdExctnDt/Dt', 'ReqdExctnDt')[:10]}",
        *([f"Invoices: {words}"] if words else []),
        *tables,
        f"Total paid: {total}",
    ]
