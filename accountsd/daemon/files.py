"""Invoice files as attachments, read when the first letter about an invoice is written."""

from __future__ import annotations

import mimetypes
from typing import TYPE_CHECKING

import structlog

from accountsd.core.compose import enclosed
from accountsd.core.letter import Attachment

if TYPE_CHECKING:
    from pathlib import Path

    from accountsd.core.planner import Due
    from accountsd.core.receivable import Account

log = structlog.stdlib.get_logger(__name__)

# Mail servers commonly refuse more than 25 MB, and base64 adds a third.
LARGEST = 15 * 1024 * 1024


def invoice_files(due: Due, account: Account) -> tuple[Attachment, ...]:
    """The files that travel with a letter. One that cannot be read stops no letter."""
    read = (_read(path) for path in enclosed(due, account))
    return tuple(attachment for attachment in read if attachment is not None)


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
