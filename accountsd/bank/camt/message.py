"""A report, statement or notification (Rpt, Stmt, Ntfctn) → a Statement."""

from __future__ import annotations

from datetime import date

from accountsd.bank import figures
from accountsd.bank.camt.entry import movements
from accountsd.bank.camt.tree import FETCH_AGAIN, Element, all_at, every, local, parsed, said
from accountsd.bank.habits import Habits
from accountsd.core.money import Money
from accountsd.core.statement import Balance, Movement, Statement
from accountsd.errors import StatementError

_KINDS = ("Stmt", "Rpt", "Ntfctn")
_MARKS = (
    b"BkToCstmrStmt",
    b"BkToCstmrAcctRpt",
    b"BkToCstmrDbtCdtNtfctn",
    b"camt.05",
    b"<Stmt>",
    b"<Ntry>",
)
_OPENING = ("OPBD", "PRCD")
_CLOSING = ("CLBD",)
_BETWEEN = "ITBD"


def looks_like(content: bytes) -> bool:
    """The beginning names one of the three messages."""
    head = content[:6000].replace(b"\x00", b"")
    return any(mark in head for mark in _MARKS)


def statements(content: bytes, habits: Habits) -> tuple[Statement, ...]:
    """Every statement of the file. Raises StatementError naming the line."""
    root = parsed(content)
    found = tuple(
        _statement(element, habits) for element in every(root, *_KINDS) if _is_one(element)
    )
    if not found:
        raise StatementError("no account statement stands in this XML", FETCH_AGAIN)
    return found


def _is_one(element: Element) -> bool:
    """An account below it: other messages have elements of the same name."""
    return any(local(child) in {"Acct", "Ntry", "Bal"} for child in element)


def _statement(element: Element, habits: Habits) -> Statement:
    account = said(
        element, "Acct/Id/IBAN", "Acct/Id/Othr/Id", "Acct/Id/PrtryAcct/Id", "Acct/Id/BBAN"
    )
    account = account.replace(" ", "")
    currency = _currency(element) or habits.currency
    interim = local(element) == "Rpt"
    balances = [one for one in _balances(element, currency) if not (interim and one[0] == _BETWEEN)]
    until = _until(element)
    fallback = until or figures.day(said(element, "CreDtTm")[:10])
    found = _movements(element, account, fallback)
    return Statement(
        account=account,
        currency=currency,
        movements=found,
        opening=_pick(balances, _OPENING, last=False),
        closing=_pick(balances, _CLOSING, last=True),
        number=said(element, "LglSeqNb", "ElctrncSeqNb", "Id"),
        until=until,
        interim=interim,
    )


def _movements(element: Element, account: str, fallback: date | None) -> tuple[Movement, ...]:
    entries = enumerate(all_at(element, "Ntry"), start=1)
    return tuple(
        m for number, entry in entries for m in movements(entry, account, number, fallback)
    )


def _currency(element: Element) -> str:
    if told := said(element, "Acct/Ccy"):
        return told
    amounts = (e.get("Ccy") for path in ("Bal/Amt", "Ntry/Amt") for e in all_at(element, path))
    return next((currency for currency in amounts if currency), "")


def _balances(element: Element, currency: str) -> list[tuple[str, Balance]]:
    found = []
    for balance in all_at(element, "Bal"):
        kind = said(balance, "Tp/CdOrPrtry/Cd", "Tp/Cd", "Tp/CdOrPrtry/Prtry")
        day = figures.day(said(balance, "Dt/Dt", "Dt/DtTm", "Dt")[:10])
        amount = _amount(balance, currency)
        if day is not None and amount is not None:
            found.append((kind, Balance(day, amount)))
    return found


def _amount(balance: Element, currency: str) -> Money | None:
    for found in all_at(balance, "Amt"):
        text = found.text or ""
        amount = figures.money(
            text, found.get("Ccy") or currency, decimal="," if "," in text else "."
        )
        if amount is not None:
            return -amount if said(balance, "CdtDbtInd") == "DBIT" else amount
    return None


def _pick(
    balances: list[tuple[str, Balance]], kinds: tuple[str, ...], *, last: bool
) -> Balance | None:
    """By kind; the balance between two pages of a statement is the end of one, the beginning of the next."""
    for wanted in kinds:
        found = [balance for kind, balance in balances if kind == wanted]
        if found:
            return found[-1] if last else found[0]
    between = [balance for kind, balance in balances if kind == _BETWEEN]
    if len(between) > 1:
        return between[-1] if last else between[0]
    has_other = any(kind in (*_OPENING, *_CLOSING) for kind, _ in balances)
    return between[0] if between and has_other else None


def _until(element: Element) -> date | None:
    """The last day it says to speak of."""
    text = said(element, "FrToDt/ToDtTm", "FrToDt/ToDt")
    day = figures.day(text[:10]) if text else None
    closing = [b.day for kind, b in _balances(element, "XXX") if kind in _CLOSING]
    return closing[-1] if closing else day
