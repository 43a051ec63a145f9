"""Amazon's notices: a JSON document in the body, or in an SNS envelope around it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from accountsd.core.reading.machines.report import Recipient

if TYPE_CHECKING:
    from accountsd.core.message import Message

DEEPEST = 3


def recipients(message: Message) -> tuple[str, tuple[Recipient, ...]] | None:
    """(what it is: Bounce, Complaint or Delivery; whom it concerns), or None."""
    text = message.text.lstrip()[:100_000]
    if not text.startswith("{"):
        return None
    document = _document(text, DEEPEST)
    if document is None:
        return None
    kind = str(document.get("notificationType") or document.get("eventType") or "")
    section = document.get(kind.lower())
    if not isinstance(section, dict):
        return None
    named = (
        section.get("bouncedRecipients")
        or section.get("complainedRecipients")
        or section.get("recipients")
    )
    found = (
        tuple(_recipient(kind, one, section) for one in named[:50])
        if isinstance(named, list)
        else ()
    )
    return kind, found


def _document(text: str, depth: int) -> dict[str, object] | None:
    """The innermost document: SNS carries the notice as text in `Message`."""
    try:
        # The mail program may have wrapped the document's one long line.
        value, _ = json.JSONDecoder(strict=False).raw_decode(text.replace("\n", ""))
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict):
        return None
    inner = value.get("Message")
    if isinstance(inner, str) and depth:
        return _document(inner.lstrip(), depth - 1) or value
    return value


def _recipient(kind: str, one: object, section: dict[str, object]) -> Recipient:
    fields = one if isinstance(one, dict) else {"emailAddress": one}
    said = str(fields.get("diagnosticCode") or section.get("smtpResponse") or "")
    action = "delivered" if kind == "Delivery" else str(fields.get("action") or "failed").lower()
    return Recipient(
        address=str(fields.get("emailAddress") or "").strip("<> ").lower(),
        action=action,
        status=str(fields.get("status") or ""),
        diagnostic=said.partition(";")[2].strip() or said,
    )
