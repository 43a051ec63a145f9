"""An entry (Ntry) → movements: one, or the parts of a batch where each part tells its own amount."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from accountsd.bank import figures
from accountsd.bank.camt.party import other_side
from accountsd.bank.camt.tree import FETCH_AGAIN, Element, all_at, at, line_of, said
from accountsd.bank.camt.words import given, words
from accountsd.core.money import Money, total
from accountsd.core.statement import Movement
from accountsd.errors import StatementError

_DETAILS = ("NtryDtls/TxDtls", "TxDtls")
_PART_AMOUNTS = ("Amt", "AmtDtls/TxAmt/Amt", "AmtDtls/InstdAmt/Amt")
# Said of the future or for information: no money.
_NOT_BOOKED = frozenset({"PDNG", "FUTR"})
_FOR_INFORMATION = "INFO"


def movements(entry: Element, own: str, number: int, fallback: date | None) -> Iterator[Movement]:
    """Each movement of an entry; nothing for one that is there for information only."""
    status = said(entry, "Sts/Cd", "Sts/Prtry", "Sts")
    if status == _FOR_INFORMATION:
        return
    whole = _amount(entry, at(entry, "Amt"), entry)
    parts = [found for path in _DETAILS for found in all_at(entry, path)]
    amounts = [_part_amount(part, entry, whole) for part in parts] if len(parts) > 1 else []
    told = [amount for amount in amounts if amount is not None]
    if len(told) == len(parts) > 1 and total(told, whole.currency) == whole:
        for place, (part, amount) in enumerate(zip(parts, told, strict=True), start=1):
            yield _movement(entry, part, amount, own, number, fallback, place)
        return
    first = _movement(entry, parts[0] if parts else entry, whole, own, number, fallback, 0)
    others = [_movement(entry, part, whole, own, number, fallback, 0) for part in parts[1:]]
    yield _together(first, others) if others else first


def _together(first: Movement, others: list[Movement]) -> Movement:
    """A batch that tells one sum only: all its words and references, and a name that all parts share."""
    parts = (first, *others)
    return replace(
        first,
        text=" ".join(dict.fromkeys(part.text for part in parts if part.text)),
        name=first.name if len({part.name for part in parts}) == 1 else "",
        account=first.account if len({part.account for part in parts}) == 1 else "",
        references=tuple(dict.fromkeys(r for part in parts for r in part.references)),
        end_to_end=first.end_to_end if len({part.end_to_end for part in parts}) == 1 else "",
    )


def _movement(
    entry: Element,
    details: Element,
    amount: Money,
    own: str,
    number: int,
    fallback: date | None,
    place: int,
) -> Movement:
    reversal = said(entry, "RvslInd").lower() in {"true", "1"}
    value = _day(entry, "ValDt")
    booked = _day(entry, "BookgDt") or value or fallback
    if booked is None:
        raise _broken("an entry has no day", entry)
    party = other_side(details, came_in=(amount.minor > 0) is not reversal, own=own)
    told = words(details, entry)
    return Movement(
        amount=amount,
        booked=booked,
        value=value,
        text=told.text,
        name=party.name,
        account=party.account,
        reference=_reference(entry, details, place),
        end_to_end=told.end_to_end,
        references=told.references,
        reversal=reversal,
        pending=said(entry, "Sts/Cd", "Sts") in _NOT_BOOKED,
        charges=_charges(details, amount.currency) or _charges(entry, amount.currency),
        entry=number,
        line=line_of(entry),
    )


def _reference(entry: Element, details: Element, place: int) -> str:
    """The bank's own; a part of a batch without one has the batch's and its place in it."""
    own = given(said(details, "Refs/AcctSvcrRef")) if place else ""
    whole = given(said(entry, "AcctSvcrRef")) or given(said(details, "Refs/AcctSvcrRef"))
    if own and own != given(said(entry, "AcctSvcrRef")):
        return own
    return f"{whole}/{place}" if whole and place else whole


def _amount(entry: Element, amount: Element | None, sign_of: Element) -> Money:
    """With its sign. CdtDbtInd tells which way the money went, also where it is taken back."""
    if amount is None or not (amount.text or "").strip():
        raise _broken("an entry has no amount", entry)
    currency = amount.get("Ccy") or ""
    money = figures.money(
        amount.text or "", currency, decimal="," if "," in (amount.text or "") else "."
    )
    if money is None:
        raise _broken(f"“{(amount.text or '').strip()[:40]}” in “{currency}” is no amount", entry)
    match said(sign_of, "CdtDbtInd"):
        case "CRDT":
            return money
        case "DBIT":
            return -money
        case other:
            raise _broken(f"“{other}” does not tell whether money came or went", entry)


def _part_amount(part: Element, entry: Element, whole: Money) -> Money | None:
    """A part's own amount in the entry's currency; None where it tells none."""
    for path in _PART_AMOUNTS:
        for found in all_at(part, path):
            if found.get("Ccy") == whole.currency and (found.text or "").strip():
                return _amount(entry, found, part if said(part, "CdtDbtInd") else entry)
    return None


def _charges(element: Element, currency: str) -> Money | None:
    """What banks kept, as far as it is told in the account's currency and is not nothing."""
    for path in ("Chrgs/TtlChrgsAndTaxAmt", "Chrgs/Rcrd/Amt", "Chrgs/Amt"):
        found = [e for e in all_at(element, path) if e.get("Ccy") == currency]
        sums = [
            m
            for e in found
            if (m := figures.money(e.text or "", currency, decimal=".")) is not None
        ]
        if any(sums):
            return total(sums, currency)
    return None


def _day(entry: Element, name: str) -> date | None:
    text = said(entry, f"{name}/Dt", f"{name}/DtTm", name)
    return figures.day(text[:10]) if text else None


def _broken(why: str, element: Element) -> StatementError:
    return StatementError(why, FETCH_AGAIN, line=line_of(element))
