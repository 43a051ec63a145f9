"""Field 86 as plain text. Where a bank begins it with the other side's account and name, both are told apart.

What is not sure to be a name stays among the words.
"""

from __future__ import annotations

import re

from accountsd.bank import text
from accountsd.bank.mt940 import labelled
from accountsd.bank.mt940.told import Told

_WIDTH = 65
# SNS and ASN: the account and the name on the first line, the words below.
_ACCOUNT_FIRST = re.compile(
    r"^(?P<account>[A-Z]{2}\d{2}[A-Z0-9]{10,28}|\d{9,10})\s+(?P<name>\S.*)$"
)
# ABN AMRO before SEPA: GIRO 1234567 NAME, 12.34.56.789 NAME.
_GIRO = re.compile(
    r"^(?:GIRO\s+(?P<giro>\d{3,8})|(?P<dotted>\d{2}\.\d{2}\.\d{2}\.\d{3}))\s+(?P<name>\S.*)$"
)
_IBAN_FIRST = re.compile(r"^[A-Z]{2}\d{2}[A-Z0-9]{10,28}(?=\s)")
_NAME_WIDTH = 32


def read(lines: list[str]) -> Told:
    """The words, and whatever of account and name is told before them."""
    first, rest = lines[0].strip(), lines[1:]
    if (match := _ACCOUNT_FIRST.match(first)) and rest:
        return Told(text.joined(rest, _WIDTH), text.folded(match["name"]), match["account"])
    if match := _GIRO.match(first):
        account = match["giro"] or match["dotted"].replace(".", "")
        name, words = match["name"][:_NAME_WIDTH], match["name"][_NAME_WIDTH:]
        return Told(text.joined([words, *rest], _WIDTH), text.folded(name), account)
    words = text.joined(lines, _WIDTH)
    if told := labelled.semicolons(words):
        return told
    iban = _IBAN_FIRST.match(first)
    return Told(words, account=iban[0] if iban else "")
