"""Invoice files as attachments: with the first letter about an invoice, or as copies asked for."""

from __future__ import annotations

import mimetypes
from typing import TYPE_CHECKING

import structlog

from accountsd.core.compose import enclosed
from accountsd.core.letter import Attachment
from accountsd.errors import Unwritable

if TYPE_CHECKING:
    from pathlib import Path

    from accountsd.core.brief import Occasion
    from accountsd.core.planner import Due
    from accountsd.core.receivable import Account

log = structlog.stdlib.get_logger(__name__)

# Mail servers commonly refuse more than 25 MB, and base64 adds a third.
LARGEST = 15 * 1024 * 1024


def invoice_files(due: Due, account: Account) -> tuple[Attachment, ...]:
    """The files that travel with a letter. One that cannot be read stops no letter."""
    read = (_read(path) for path in enclosed(due, account))
    return tuple(attachment for attachment in read if attachment is not None)


def wanted_files(occasion: Occasion, account: Account) -> tuple[Attachment, ...]:
    """Copies that were asked for, all of them. Raises Unwritable: a letter without them is none."""
    if not occasion.enclosed:
        return ()
    found: list[Attachment] = []
    for receivable in account.receivables:
        path = receivable.invoice.file
        if receivable.invoice.number not in occasion.invoices or path is None:
            continue
        attachment = _read(path)
        if attachment is None:
            raise Unwritable(
                f"the file of {receivable.invoice.number}, {path.name}, cannot be read"
            )
        found.append(attachment)
    return tuple(found)


def _read(path: Path) -> Attachment | None:
    try:
        if path.stat().st_size > LARGEST:
            log.warning("invoice.file_too_large", file=path.name)
            return None
        content = path.read_bytes()
    except OSError as broken:
        log.warning("invoice.file_unreadable", file=path.name, reason=broken.strerror)
        return None
    kind, _ = mimetypes.guess_type(path.name)
    return Attachment(path.name, kind or "application/octet-stream", content)
