"""XML → what it says, in the words that the reader of advices knows: UBL, camt.054/053, remt.001,
pain.001, cXML.

No entity is resolved and nothing is fetched. XML of another kind gives its leaves as key and value.
"""

from __future__ import annotations

from lxml import etree

from accountsd.core.document import Document
from accountsd.documents import cxml, iso20022, transfers, ubl
from accountsd.documents.tree import local, text_of

MOST_LEAVES = 4000


def document(name: str, content: bytes) -> Document:
    """The document by the name of its root."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True
    )
    root = etree.fromstring(content, parser)
    if root is None:
        return Document(name, problem="is no XML that can be read")
    match local(root):
        case "RemittanceAdvice":
            return ubl.remittance(name, root)
        case "Invoice" | "CreditNote" | "Statement" | "Reminder" | "CrossIndustryInvoice":
            return Document(name, text=f"This is an electronic document: {local(root)}")
        case "cXML":
            return cxml.document(name, root)
        case "Document" if any(local(child) == "CstmrCdtTrfInitn" for child in root):
            return transfers.document(name, root)
        case "Document" | "BkToCstmrDbtCdtNtfctn" | "RmtAdvc":
            return iso20022.document(name, root)
        case _:
            return Document(name, text=_leaves(root))


def _leaves(root: etree._Element) -> str:
    lines: list[str] = []
    for element in root.iter(etree.Element):
        if len(element) == 0 and (said := text_of(element)) and len(lines) < MOST_LEAVES:
            lines.append(f"{local(element)}: {said}")
    return "\n".join(lines)
