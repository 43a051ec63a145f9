"""A message's fields → a Statement: account, balances, bookings with the words below them."""

from __future__ import annotations

import re
from datetime import date

from accountsd.bank import figures
from accountsd.bank.habits import Habits
from accountsd.bank.mt940 import details, national
from accountsd.bank.mt940.entry import FETCH_AGAIN, Booking, booking
from accountsd.bank.mt940.fields import Field, messages, unfolded
from accountsd.bank.mt940.told import Told
from accountsd.core.money import Money, NotMoney
from accountsd.core.statement import Balance, Movement, Statement
from accountsd.errors import StatementError

_BALANCE = re.compile(r"^(?P<mark>[CD])?(?P<day>\d{6})(?P<currency>[A-Z]{3})?(?P<amount>[\d.,]+)$")
_FLOOR = re.compile(r"^(?P<currency>[A-Z]{3})")
_WITH_CURRENCY = re.compile(r"^(?P<account>\S{4,}\d)\s*(?P<currency>[A-Z]{3})$")
_IBAN = re.compile(r"^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$")
# Code words of the supplementary line that are no words of a payer's.
_CODES = ("/TRCD/", "/OCMT/", "/CHGS/", "/EXCH/")
_BALANCES = frozenset({"60", "62"})
_MOMENT = re.compile(r"^\d{6}")


def looks_like(head: str) -> bool:
    """The first thousands of signs show fields of a statement."""
    return bool(
        re.search(r"(?:^|@@)[ \t]{0,12}:(?:25[A-Z]?|28C?|60[FM]|61):", head, re.MULTILINE)
    ) and (":20:" in head or ":61:" in head or ":60" in head)


def statements(lines: list[str], habits: Habits) -> tuple[Statement, ...]:
    """Every message of the file. Raises StatementError naming the line."""
    found = tuple(_statement(message, habits) for message in messages(unfolded(lines)))
    if not found:
        raise StatementError("no statement stands in this file", FETCH_AGAIN)
    return found


def _statement(message: list[Field], habits: Habits) -> Statement:
    account, stated = _account(message)
    currency = _currency(message) or stated or habits.currency
    opening = _balance(message, ("60F", "60M"), currency)
    closing = _balance(message, ("62F", "62M"), currency)
    moment = _first(message, "13D", "13")
    until = figures.short_year(moment[:6]) if _MOMENT.match(moment) else None
    return Statement(
        account=account,
        currency=currency,
        movements=_movements(message, currency),
        opening=opening,
        closing=closing,
        number=_first(message, "28C", "28"),
        until=closing.day if closing else until,
        interim=closing is None
        and any(field.tag.startswith(("34", "13", "90")) for field in message),
    )


def _movements(message: list[Field], currency: str) -> tuple[Movement, ...]:
    """Each field 61 with the 86 that follows it; an 86 behind the closing balance is about no booking."""
    pairs: list[tuple[Booking, list[Field]]] = []
    open_ = False
    for field in message:
        if field.tag == "61":
            pairs.append((booking(field), []))
            open_ = True
        elif field.tag in {"86", "NS"} and open_:
            pairs[-1][1].append(field)
        else:
            open_ = False
    return tuple(
        _movement(one, below, currency, number)
        for number, (one, below) in enumerate(pairs, start=1)
    )


def _movement(one: Booking, below: list[Field], currency: str, number: int) -> Movement:
    told = _told(below, came_in=(one.amount > 0) is not one.reversal)
    try:
        amount = Money.of(one.amount, currency)
    except NotMoney as wrong:
        raise StatementError(f"field 61: {wrong}", FETCH_AGAIN, line=one.at) from wrong
    more = one.more.replace(" ", "")
    account = told.account or (more if _IBAN.match(more) or re.fullmatch(r"\d{7,10}", more) else "")
    return Movement(
        amount=amount,
        booked=one.booked,
        value=one.value,
        text=told.text or _supplement(one, account),
        name=told.name,
        account=account,
        reference=one.bank_reference,
        end_to_end=told.end_to_end,
        references=tuple(dict.fromkeys(filter(None, (*told.references, one.reference)))),
        reversal=one.reversal,
        pending=one.expected,
        entry=number,
        line=one.at,
    )


def _told(below: list[Field], *, came_in: bool) -> Told:
    lines = [line for field in below if field.tag == "86" for line in field.lines]
    if any(line.strip() for line in lines):
        return details.read(lines, came_in=came_in)
    return national.read([line for field in below if field.tag == "NS" for line in field.lines])


def _supplement(one: Booking, account: str) -> str:
    """Without a field 86 the supplementary line is all that is told."""
    if one.more.replace(" ", "") == account or one.more.startswith(_CODES):
        return ""
    return one.more.strip("/ ")


def _account(message: list[Field]) -> tuple[str, str]:
    """The account, and the currency that some banks write behind it."""
    bare = _first(message, "25", "25P").lstrip("/").strip()
    match = _WITH_CURRENCY.match(bare)
    if match is not None and figures.money("1", match["currency"]) is not None:
        return match["account"], match["currency"]
    tight = bare.replace(" ", "")
    return (tight if _IBAN.match(tight) else bare), ""


def _currency(message: list[Field]) -> str:
    for field in message:
        balance = _BALANCE.match(_tight(field)) if field.tag[:2] in _BALANCES else None
        if balance is not None and balance["currency"]:
            return balance["currency"]
        if field.tag.startswith("34") and (match := _FLOOR.match(field.text)):
            return match["currency"]
    return ""


def _balance(message: list[Field], tags: tuple[str, ...], currency: str) -> Balance | None:
    for field in message:
        if field.tag not in tags:
            continue
        match = _BALANCE.match(_tight(field))
        day: date | None = figures.short_year(match["day"]) if match else None
        amount = (
            figures.money(match["amount"], currency, decimal="," if "," in match["amount"] else ".")
            if match
            else None
        )
        if match is None or day is None or amount is None:
            raise StatementError(
                f"no balance can be read in “:{field.tag}:{field.text[:40]}”",
                FETCH_AGAIN,
                line=field.at,
            )
        return Balance(day, -amount if match["mark"] == "D" else amount)
    return None


def _tight(field: Field) -> str:
    """Without blanks, and without the end of the message where it sticks to the last field."""
    return field.text.replace(" ", "").rstrip("-}")


def _first(message: list[Field], *tags: str) -> str:
    return next((field.text for tag in tags for field in message if field.tag == tag), "")
