"""RFC 3464 reports: the machine-readable part of a delivery notice, field by field. It never raises."""

from __future__ import annotations

import re
from dataclasses import dataclass

from accountsd.core.message import charsets

STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)")
REPLY = re.compile(r"(?<![\d./-])(?<!\d:)([245]\d\d)(?=[\s\-.;,:'\")]|$)(?!\.\d)")
_ADDRESS = re.compile(r"[^\s<>;,\"'()\[\]]{1,128}@[^\s<>;,\"'()\[\]]{1,255}")

OPENING = frozenset({"final-recipient", "original-recipient", "action"})
REPORT_TYPES = frozenset({"message/delivery-status", "message/global-delivery-status"})


@dataclass(frozen=True, slots=True)
class Recipient:
    """One group of the report."""

    address: str
    action: str
    status: str
    diagnostic: str


def recipients(content: bytes) -> tuple[Recipient, ...]:
    """Every group that names a recipient; the first group, about the message, has none."""
    text = charsets.decode(content[:200_000], "utf-8")
    found: list[Recipient] = []
    for group in _groups(text):
        given = group.get("final-recipient") or group.get("original-recipient") or ""
        original = group.get("original-recipient", "")
        address = _address(original) or _address(given)
        if not address and not group.get("action"):
            continue
        if not address and not given:
            continue
        found.append(
            Recipient(
                address=address or given.rpartition(";")[2].strip().lower(),
                action=group.get("action", "").split(";")[0].split("(")[0].strip().lower(),
                status=next(iter(STATUS.findall(group.get("status", ""))), ""),
                diagnostic=_diagnostic(group.get("diagnostic-code", "")),
            )
        )
    return tuple(found)


def _groups(text: str) -> list[dict[str, str]]:
    groups: list[dict[str, str]] = [{}]
    last = ""
    for line in text.split("\n")[:5000]:
        if not line.strip():
            if groups[-1]:
                groups.append({})
            last = ""
            continue
        if line[:1] in " \t" and last:
            groups[-1][last] += " " + line.strip()
            continue
        name, colon, value = line.partition(":")
        if colon:
            last = name.strip().lower()
            # Some programs leave out the empty line between two recipients.
            if last in OPENING and last in groups[-1]:
                groups.append({})
            groups[-1].setdefault(last, "")
            groups[-1][last] = (groups[-1][last] + " " + value.strip()).strip()
    return [group for group in groups if group]


def _address(field: str) -> str:
    match = _ADDRESS.search(field.rpartition(";")[2] if ";" in field else field)
    return match.group().strip(".").lower() if match else ""


def _diagnostic(field: str) -> str:
    kind, semicolon, words = field.partition(";")
    return words.strip() if semicolon and len(kind) < 20 else field
