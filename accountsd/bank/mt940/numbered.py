"""Numbered subfields of field 86.

20–29 and 60–63 are the words, 30–31 bank and account, 32–33 the name, 38 the IBAN, 10 Triodos' account.
"""

from __future__ import annotations

import re

from accountsd.bank import text
from accountsd.bank.mt940.told import Told

WIDTH = 27  # signs of a subfield: one that is full goes on in the next
# The signs that begin a subfield, in the order in which they are looked for.
SIGNS = ("?", "~", "^", "<", ">", "@", "|")
# + also stands behind the labels of SEPA: it parts subfields only where it does so from the beginning.
_PLUS = re.compile(r"^\s*\d{3}\+(?:00|10|20)")
_WORDS = (*range(20, 30), *range(60, 64))
_IBAN = re.compile(r"^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$")
# Placeholders by which Polish banks fill what is empty: ˙ and ÿ.
_EMPTY = "˙ÿ\xff"


def separator(lines: list[str]) -> str | None:
    """The sign between numbered subfields, if there are any."""
    whole = "".join(line.rstrip("\n") for line in lines)
    for sign in SIGNS:
        found = re.findall(rf"{re.escape(sign)}(\d\d)", whole)
        if len(found) >= 2 and any(int(number) in (*_WORDS, 0) for number in found):
            return sign
        # One alone must stand where the business code ends: :86:166?20…
        if found and re.match(rf"^\s*\d{{0,3}}{re.escape(sign)}[0-3]\d", whole):
            return sign
    return "+" if _PLUS.match(whole) else None


def read(lines: list[str], sign: str) -> Told:
    """By number. A subfield that runs over the end of a line goes on in the next."""
    fields = _fields(lines, sign)
    name = text.joined([*fields.get(32, ()), *fields.get(33, ())], WIDTH)
    words = text.joined([piece for number in _WORDS for piece in fields.get(number, ())], WIDTH)
    if not words:
        words = text.joined(list(fields.get(0, ())), WIDTH)
    return Told(text=words, name=name, account=_account(fields))


def _account(fields: dict[int, list[str]]) -> str:
    """The IBAN where one is told; else bank code and account, put together where they are one number."""
    account = _number(fields, 31) or _number(fields, 10)
    iban, bank = _number(fields, 38), _number(fields, 30)
    for candidate in (iban, account):
        if _IBAN.match(candidate):
            return candidate
    if not account and iban:
        return iban
    # Poland writes the 24 figures of an account in two parts.
    whole = bank + account
    return whole if whole.isdigit() and len(whole) in {24, 26} else account


def _number(fields: dict[int, list[str]], number: int) -> str:
    """An account or a bank code; naughts alone are none."""
    told = "".join(fields.get(number, ())).replace(" ", "")
    return told if told.strip("0") else ""


def _fields(lines: list[str], sign: str) -> dict[int, list[str]]:
    """Pieces by number, in order; what an ended line cuts is put together."""
    whole = ""
    for line in lines:
        whole += line.rstrip("\n").translate({ord(c): None for c in _EMPTY})
    found: dict[int, list[str]] = {}
    pieces = re.split(rf"{re.escape(sign)}(\d\d)", whole)
    for number, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        found.setdefault(int(number), []).append(piece)
    return found
