"""What a letter says of itself, so that a state which lost it can learn it again from the mailbox.

A letter carries its `said` rows in a header: the invoices, residuals and days that stand in its text
anyway, and the letters' names as marks that only somebody who knows the names can recognise. No
client's id, no step. Reading one believes nothing: the caller has made sure that the mail is ours.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from accountsd.core.letter import Letter, Said
from accountsd.core.money import Money, NotMoney

_WORD = 60  # characters: a header is folded between words
_LONGEST = 100_000  # characters; a letter with a thousand invoices has about 80,000


@dataclass(frozen=True, slots=True)
class Imprint:
    """The letter's name and its words about invoices."""

    name: str
    said: tuple[Said, ...]


def imprint(token: str, letter: Letter) -> str:
    """As a header value, in words of base64."""
    content = [_mark(token, letter.name), [_row(token, one) for one in letter.said]]
    packed = base64.b64encode(json.dumps(content, separators=(",", ":")).encode()).decode()
    return " ".join(packed[start : start + _WORD] for start in range(0, len(packed), _WORD))


def read_imprint(token: str, value: str, names: Iterable[str]) -> Imprint | None:
    """What the header says. None where it makes no sense, or speaks of a letter not in `names`."""
    marks = {_mark(token, name): name for name in names}
    if len(value) > _LONGEST:
        return None
    try:
        name, rows = json.loads(base64.b64decode("".join(value.split()), validate=True))
        return Imprint(marks[name], tuple(_said(row, marks) for row in rows))
    except (binascii.Error, ValueError, KeyError, TypeError, NotMoney, RecursionError):
        return None


def _row(token: str, one: Said) -> tuple[str, str, int, str, str]:
    owed = one.residual
    return one.invoice, _mark(token, one.letter), owed.minor, owed.currency, one.due.isoformat()


def _said(row: Any, marks: dict[str, str]) -> Said:  # noqa: ANN401  (JSON from a mail: any shape)
    invoice, mark, minor, currency, due = row
    if not (isinstance(invoice, str) and isinstance(minor, int) and isinstance(currency, str)):
        raise TypeError("not what an imprint holds")
    zero = Money.of(0, currency)
    return Said(invoice, marks[mark], Money(minor, zero.currency), date.fromisoformat(due))


def _mark(token: str, name: str) -> str:
    return hashlib.blake2b(f"{token}\x1f{name}".encode(), digest_size=6).hexdigest()
