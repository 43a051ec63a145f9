"""Invoice files as attachments, read when the first letter about an invoice is written."""

from __future__ import annotations

import mimetypes
from typing import TYPE_CHECKING

import structlog

from accountsd.core.letter import Attachment

if TYPE_CHECKING:
    from accountsd.core.book import Invoice
    from accountsd.core.planner import Due
    from accountsd.core.receivable import Account

log = structlog.stdlib.get_logger(__name__)

# Mail servers commonly refuse more than 25 MB, and base64 adds a third.
LARGEST = 15 * 1024 * 1024


def invoice_files(due: Due, account: Account) -> tuple[Attachment, ...]:
    """The files of those invoices that no letter was ever about. A missing file stops no letter."""
    said_now = {said.invoice for said in due.said}
    found = []
    for receivable in account.receivables:
        invoice = receivable.invoice
        if invoice.number in said_now and not receivable.said and invoice.file is not None:
            attachment = _read(invoice)
            if attachment is not None:
                found.append(attachment)
    return tuple(found)


def _read(invoice: Invoice) -> Attachment | None:
    if invoice.file is None:
        return None
    try:
        if invoice.file.stat().st_size > LARGEST:
            log.warning("invoice.file_too_large", invoice=invoice.number, file=invoice.file.name)
            return None
        content = invoice.file.read_bytes()
    except OSError as broken:
        log.warning("invoice.file_unreadable", invoice=invoice.number, reason=broken.strerror)
        return None
    kind, _ = mimetypes.guess_type(invoice.file.name)
    return Attachment(invoice.file.name, kind or "application/octet-stream", content)
