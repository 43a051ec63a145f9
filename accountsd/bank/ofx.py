"""OFX 1 (SGML, tags mostly not closed) and OFX 2 (XML): one walk over the tags serves both.

No XML parser is asked, so nothing a file declares can do anything.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from accountsd.bank import figures
from accountsd.bank.habits import Habits
from accountsd.bank.text import folded
from accountsd.core.money import Money
from accountsd.core.statement import Balance, Movement, Statement
from accountsd.errors import StatementError

FETCH_AGAIN = "download the statement again as OFX, QFX or CSV"
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9._]*)[^<>]*?(/?)>([^<]*)")
_STATEMENTS = frozenset({"STMTRS", "CCSTMTRS"})
_GROUPS = frozenset(
    {"BANKACCTFROM", "CCACCTFROM", "BANKACCTTO", "CCACCTTO", "LEDGERBAL", "AVAILBAL", "PAYEE"}
)
# Of LEDGERBAL alone; AVAILBAL tells what may be spent.
_TRANSACTION = "STMTTRN"


@dataclass(slots=True)
class _Group:
    """Values by tag (with the group they stand in before them), and the transactions."""

    values: dict[str, str] = field(default_factory=dict)
    transactions: list[tuple[int, dict[str, str]]] = field(default_factory=list)


def looks_like(head: str) -> bool:
    """`OFXHEADER:100`, `<?OFX …?>` or the root itself."""
    return "OFXHEADER" in head or "<OFX>" in head.upper()


def statements(text: str, habits: Habits) -> tuple[Statement, ...]:
    """Every account of the file. Raises StatementError naming the line."""
    found = tuple(_statement(group, habits) for group in _groups(text))
    if not found:
        raise StatementError("no account statement stands in this OFX", FETCH_AGAIN)
    return found


def _groups(text: str) -> Iterator[_Group]:
    walk = _Walk()
    for line, closing, tag, value in _tags(text):
        if tag in _STATEMENTS:
            if closing and walk.group is not None:
                yield walk.group
            walk = _Walk(None if closing else _Group())
        elif walk.group is not None:
            walk.take(walk.group, line, tag, None if closing else value)
    if walk.group is not None:
        raise StatementError("the file ends before its statement does", FETCH_AGAIN)


@dataclass(slots=True)
class _Walk:
    """Where in the file we are: in which account, transaction and group of values."""

    group: _Group | None = None
    transaction: dict[str, str] | None = None
    inside: str = ""

    def take(self, group: _Group, line: int, tag: str, value: str | None) -> None:
        """One tag; `value` None: it closes."""
        if tag == _TRANSACTION:
            self.transaction = None if value is None else {}
            if self.transaction is not None:
                group.transactions.append((line, self.transaction))
        elif tag in _GROUPS:
            self.inside = "" if value is None else f"{tag}."
        elif value:
            place = self.transaction if self.transaction is not None else group.values
            place.setdefault(f"{self.inside}{tag}", value)


def _tags(text: str) -> Iterator[tuple[int, bool, str, str]]:
    """(line, closing, name, value) of each tag, in order."""
    line, reached = 1, 0
    for match in _TAG.finditer(text):
        line += text.count("\n", reached, match.start())
        reached = match.start()
        yield line, bool(match[1]), match[2].upper(), folded(html.unescape(match[4]))


def _statement(group: _Group, habits: Habits) -> Statement:
    values = group.values
    currency = values.get("CURDEF", habits.currency).upper()
    account = values.get("BANKACCTFROM.ACCTID") or values.get("CCACCTFROM.ACCTID") or ""
    until = figures.day(values.get("DTEND", "")[:8])
    day = figures.day(values.get("LEDGERBAL.DTASOF", "")[:8]) or until
    amount = figures.money(values.get("LEDGERBAL.BALAMT", ""), currency)
    return Statement(
        account=account.replace(" ", ""),
        currency=currency,
        movements=tuple(
            _movement(line, told, currency, number)
            for number, (line, told) in enumerate(group.transactions, start=1)
        ),
        closing=Balance(day, amount) if day and amount is not None else None,
        until=min(filter(None, (until, habits.today)), default=None) if until else day,
    )


def _movement(line: int, told: dict[str, str], currency: str, number: int) -> Movement:
    amount = figures.money(_figure(told.get("TRNAMT", "")), currency)
    day = figures.day(told.get("DTPOSTED", "")[:8])
    if amount is None or day is None:
        missing = "no amount" if amount is None else "no day"
        raise StatementError(
            f"a transaction has {missing} that can be read", FETCH_AGAIN, line=line
        )
    name = told.get("NAME") or told.get("PAYEE.NAME") or ""
    memo = told.get("MEMO", "")
    return Movement(
        amount=_signed(amount, told.get("TRNTYPE", "")),
        booked=day,
        value=figures.day(told.get("DTAVAIL", "")[:8]),
        text=memo or name,
        name=name,
        account=(told.get("BANKACCTTO.ACCTID") or told.get("CCACCTTO.ACCTID") or "").replace(
            " ", ""
        ),
        reference=told.get("FITID", ""),
        references=tuple(filter(None, (told.get("REFNUM", ""), told.get("CHECKNUM", "")))),
        reversal=told.get("CORRECTACTION", "").upper() == "DELETE",
        entry=number,
        line=line,
    )


def _figure(text: str) -> str:
    """OFX knows no thousands: 1.234 has three decimals, and a comma stands for the point."""
    bare = text.replace(" ", "")
    if bare.count(",") + bare.count(".") > 1:
        return bare
    whole, _, cents = bare.replace(",", ".").partition(".")
    return f"{whole}.{cents.rstrip('0').ljust(2, '0')}"


def _signed(amount: Money, kind: str) -> Money:
    """A few banks write what goes out without its sign, and say so by the kind alone."""
    return -amount if kind.upper() == "DEBIT" and amount.minor > 0 else amount
