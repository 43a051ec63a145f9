"""X12 820 and EDIFACT REMADV → a grid and labelled lines. The separators are the file's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.document import Document

if TYPE_CHECKING:
    from collections.abc import Callable

HEADER = ("Your invoice", "Gross", "Discount", "Amount paid")
MOST_SEGMENTS = 50_000


def x12(name: str, text: str) -> Document:
    """820: BPR says how much and when, TRN by which number, each RMR an open item."""
    between, end = text[3], text[105]
    segments = [s.strip().split(between) for s in text.split(end)[:MOST_SEGMENTS] if s.strip()]
    rows: list[tuple[str, ...]] = []
    said = {"kind": "", "total": "", "day": "", "reference": "", "currency": "USD", "payer": ""}
    for segment in segments:
        tag, get = segment[0], _getter(segment)
        match tag:
            case "ST":
                said["kind"] = get(1)
            case "BPR":
                said["total"], said["day"] = get(2), _day(get(16)) or said["day"]
            case "TRN":
                said["reference"] = get(2)
            case "CUR":
                said["currency"] = get(2) or said["currency"]
            case "DTM" if get(1) in {"097", "009", "007"} and not said["day"]:
                said["day"] = _day(get(2))
            case "N1" if get(1) == "PR":
                said["payer"] = get(2)
            case "RMR":
                rows.append(_open_item(get(1), get(2), get(4), get(5), get(6)))
            case "ADX":
                rows.append((_adjusted(get(1), get(2), get(4)), "", "", get(1)))
            case _:
                continue
    return _document(name, said, rows, is_advice=said["kind"] == "820")


def _open_item(kind: str, number: str, paid: str, gross: str, discount: str) -> tuple[str, ...]:
    """A credit memo (CM) is taken off, whichever sign it has."""
    if kind == "CM" and paid and not paid.startswith("-"):
        paid = f"-{paid}"
    return number, gross, discount, paid or gross


def _adjusted(amount: str, reason: str, number: str) -> str:
    return number or f"adjustment {reason} {amount}"


def edifact(name: str, text: str) -> Document:
    """REMADV: each DOC an open item with its MOA; the message's own MOA and DTM stand before them."""
    component, element, release, end = (":", "+", "?", "'")
    if text.startswith("UNA"):
        component, element, release, end = text[3], text[4], text[6], text[8]
        text = text[9:]
    said = {"kind": "", "total": "", "day": "", "reference": "", "currency": "", "payer": ""}
    items: list[dict[str, str]] = []
    for raw in _split(text, end, release)[:MOST_SEGMENTS]:
        fields = [_split(f, component, release) for f in _split(raw.strip(), element, release)]
        _edifact_segment(fields, said, items)
    rows: list[tuple[str, ...]] = [
        (i["number"], i.get("12") or i.get("77") or "", i.get("52", ""), _net(i)) for i in items
    ]
    return _document(name, said, rows, is_advice=said["kind"] == "REMADV")


def _edifact_segment(  # noqa: C901 - one case a segment
    fields: list[list[str]], said: dict[str, str], items: list[dict[str, str]]
) -> None:
    def get(at: int, part: int = 0) -> str:
        return fields[at][part] if at < len(fields) and part < len(fields[at]) else ""

    match fields[0][0]:
        case "UNH":
            said["kind"] = get(2)
        case "BGM" | "RFF" if fields[0][0] == "BGM" or get(1) in {"PQ", "TRN", "AEK"}:
            said["reference"] = (get(1, 1) if fields[0][0] == "RFF" else get(2)) or said[
                "reference"
            ]
        case "DTM" if not items and get(1) in {"203", "209", "138", "140", "137"}:
            if get(1) != "137" or not said["day"]:
                said["day"] = _day(get(1, 1))
        case "CUX":
            said["currency"] = get(1, 1)
        case "NAD" if get(1) in {"PR", "BY", "PL"}:
            said["payer"] = get(4) or get(3)
        case "DOC":
            items.append({"kind": get(1), "number": get(2)})
        case "MOA" if items and not said.get("closed"):
            items[-1][get(1)] = get(1, 1)
        case "UNS":
            said["closed"] = "yes"
        case "MOA":
            if get(1) in {"9", "12", "128", "138", "86"}:
                said["total"] = get(1, 1)
                said["currency"] = get(1, 2) or said["currency"]
        case _:
            return


def _net(item: dict[str, str]) -> str:
    """MOA 12 is what is remitted, 9 and 77 the document's own amount; credit notes (381) are taken off."""
    paid = item.get("12") or item.get("11") or item.get("9") or item.get("77") or ""
    return f"-{paid}" if item["kind"] == "381" and paid and not paid.startswith("-") else paid


def _document(
    name: str, said: dict[str, str], rows: list[tuple[str, ...]], *, is_advice: bool
) -> Document:
    if not is_advice:
        return Document(name, text=f"An EDI message {said['kind']}")
    lines = [
        "Remittance advice",
        f"Payment reference: {said['reference']}",
        f"Payment date: {said['day']}",
        f"Currency: {said['currency']}",
        f"Payer: {said['payer']}",
        f"Total paid: {said['currency']} {said['total']}" if said["total"] else "",
    ]
    return Document(name, text="\n".join(line for line in lines if line), tables=((HEADER, *rows),))


def _getter(segment: list[str]) -> Callable[[int], str]:
    def get(at: int) -> str:
        return segment[at].strip() if at < len(segment) else ""

    return get


def _day(digits: str) -> str:
    """`20260424…` → 2026-04-24."""
    if len(digits) == 6 and digits.isdigit():
        digits = f"20{digits}"
    return (
        f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}"
        if digits[:8].isdigit() and len(digits) >= 8
        else ""
    )


def _split(text: str, sign: str, release: str) -> list[str]:
    """Cut at a separator that is not released (`?'` is a plain apostrophe)."""
    if release not in text:
        return text.split(sign)
    pieces, current, skip = [], [], False
    for letter in text:
        if skip:
            current.append(letter)
            skip = False
        elif letter == release:
            skip = True
        elif letter == sign:
            pieces.append("".join(current))
            current = []
        else:
            current.append(letter)
    pieces.append("".join(current))
    return pieces
