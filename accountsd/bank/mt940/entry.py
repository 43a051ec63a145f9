"""Field 61, one booking: days, sign, amount, references. Many banks bend it; what is money never bends."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from accountsd.bank import figures
from accountsd.bank.mt940.fields import Field
from accountsd.errors import StatementError

_LINE = re.compile(
    r"""(?P<value>\d{6})            # YYMMDD
    (?P<entry>\d{4}|[ ]{4})?        # MMDD
    [ ]?(?P<mark>R?[CD]|E[CD])      # a credit or a debit, R: taken back, E: expected
    (?P<funds>[A-Z])?               # the third letter of the currency
    [ ]?(?P<amount>\d[\d.,]*)       # a comma before the cents
    (?P<rest>.*)$""",
    re.VERBOSE,
)
# NTRF, S051, FMSC, N062; a few banks leave it out.
_KIND = re.compile(r"(?P<kind>[NSF][A-Z0-9 ]{3})")
NO_REFERENCE = frozenset(
    {
        "",
        "EREF",
        "PREF",
        "MARF",
        "KREF",
        "NONREF",
        "NOREF",
        "NONE",
        "NOTPROVIDED",
        "NOT PROVIDED",
        "0",
        "-",
    }
)
FETCH_AGAIN = "download the statement again as MT940, or as CAMT.053"


@dataclass(frozen=True, slots=True)
class Booking:
    """A field 61. `amount` has its sign."""

    value: date
    booked: date
    amount: Decimal
    reversal: bool
    expected: bool
    reference: str  # the customer's
    bank_reference: str
    more: str  # the supplementary line
    at: int


def booking(field: Field) -> Booking:
    """Raises StatementError where day, sign or amount cannot be told."""
    first, more = _whole(field)
    match = _LINE.match(first.strip())
    value = figures.short_year(match["value"]) if match else None
    amount = figures.plain(match["amount"], _decimal(match["amount"])) if match else None
    if match is None or value is None or amount is None:
        raise StatementError(
            f"no booking can be read in “:61:{first.strip()[:60]}”", FETCH_AGAIN, line=field.at
        )
    mark, rest = match["mark"], match["rest"]
    # RC takes a credit back, so money goes out.
    out = mark in {"D", "RC", "ED"}
    kind = _KIND.match(rest)
    own, _, banks = rest[kind.end() if kind else 0 :].partition("//")
    return Booking(
        value=value,
        booked=_entry_day(match["entry"], value),
        amount=-amount if out else amount,
        reversal=mark.startswith("R"),
        expected=mark.startswith("E"),
        reference=_reference(own),
        bank_reference=_reference(banks),
        more=more,
        at=field.at,
    )


def _whole(field: Field) -> tuple[str, str]:
    """The line itself and what is supplementary; a line cut before its amount is put together."""
    lines = [line.rstrip() for line in field.lines]
    first, others = lines[0], lines[1:]
    if others and not _LINE.match(first.strip()):
        first, others = first.strip() + others[0].strip(), others[1:]
    return first, " ".join(line.strip() for line in others)


def _entry_day(text: str | None, value: date) -> date:
    """MMDD, in the year that puts it nearest to the value day."""
    if not text or not text.strip():
        return value
    return figures.near(int(text[:2]), int(text[2:]), value) or value


def _decimal(amount: str) -> str:
    """SWIFT writes a comma; who writes a point and no comma means the cents as well."""
    return "," if "," in amount else "."


def _reference(text: str) -> str:
    bare = text.strip()
    return "" if bare.upper().rstrip("+") in NO_REFERENCE else bare
