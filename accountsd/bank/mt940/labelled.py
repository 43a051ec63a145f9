"""Words with labels before them: EREF+ and SVWZ+ of German banks, OMSCHRIJVING: of Dutch ones."""

from __future__ import annotations

import re

from accountsd.bank import text
from accountsd.bank.mt940.told import Told

# DFÜ agreement, annex 3: the labels of SEPA payments inside the words.
_SEPA = (
    "EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|IBAN|BIC|COAM|OAMT|PURP|BREF|RREF|RETURN"
    "|ANAM|SQTP|ORCR|ORMR|DDAT"
)
_PLUS = re.compile(rf"(?<![A-Z])({_SEPA})\s?\+\s?")
_COLON = re.compile(r"(?<![A-Z])(EREF|KREF|MREF|CRED|SVWZ|ABWA|ABWE|IBAN|BIC|PURP):\s?")
_DUTCH = re.compile(
    r"(?<![A-Z])(IBAN|BIC|NAAM|NAME|OMSCHRIJVING|DESCRIPTION|KENMERK|REFERENCE|BETALINGSKENM\.?|"
    r"MACHTIGING|INCASSANT|VOOR|UITV\.? ?DATUM|TRANSACTIEDATUM)\s?:\s*",
    re.IGNORECASE,
)
# mBank: parts between semicolons, each with a label that ends in a colon.
_POLISH = {
    "tyt.": "title",
    "tytułem": "title",
    "od": "name",
    "dla": "name",
    "z rach.": "account",
    "na rach.": "account",
}
_WIDTH = 65
_NOT_GIVEN = frozenset({"NOTPROVIDED", "NOT PROVIDED", "NONREF", ""})


def sepa(words: str) -> Told | None:
    """What the labels of SEPA tell, None where there is none; SVWZ is what the payer wrote."""
    for pattern in (_PLUS, _COLON):
        if pattern.search(words):
            lead, parts = _parts(words, pattern)
            if pattern is _COLON and not parts.keys() & {"EREF", "SVWZ", "MREF", "KREF"}:
                continue
            return Told(
                text=_purpose(parts.get("SVWZ", "")) or lead or _first(parts, "RETURN", "RREF"),
                name=_first(parts, "ABWA", "ANAM"),
                account=parts.get("IBAN", "").replace(" ", ""),
                end_to_end=_given(parts.get("EREF", "")),
                references=tuple(filter(None, (_given(parts.get("KREF", "")),))),
            )
    return None


def _purpose(words: str) -> str:
    """Some banks repeat the labels in another spelling behind the payer's words."""
    lead, parts = _parts(words, _COLON)
    return lead if len(parts) >= 2 and lead else words


def is_labelled(lines: list[str]) -> bool:
    """A Dutch description with at least two labels, one of them for name or purpose."""
    labels = {match.upper() for match in _DUTCH.findall(" ".join(lines))}
    return len(labels) >= 2 and bool(labels & {"NAAM", "NAME", "OMSCHRIJVING", "DESCRIPTION"})


def read(lines: list[str]) -> Told:
    """By label; what stands before the first names the kind of booking."""
    lead, parts = _parts(text.joined(lines, _WIDTH), _DUTCH)
    return Told(
        text=_first(parts, "OMSCHRIJVING", "DESCRIPTION", "BETALINGSKENM", "BETALINGSKENM.")
        or lead,
        name=_first(parts, "NAAM", "NAME"),
        account=parts.get("IBAN", "").split(" ")[0],
        end_to_end=_given(_first(parts, "KENMERK", "REFERENCE")),
    )


def semicolons(words: str) -> Told | None:
    """`PRZELEW; z rach.: 85…; od: Acme; tyt.: INV-1001`; None where it is not written so."""
    told: dict[str, str] = {}
    for piece in words.split(";"):
        label, colon, value = piece.partition(":")
        meaning = _POLISH.get(label.strip().lower())
        if colon and meaning:
            told.setdefault(meaning, text.folded(value))
    if not told:
        return None
    account = told.get("account", "").replace(" ", "")
    return Told(told.get("title", text.folded(words)), told.get("name", ""), account)


def _parts(words: str, pattern: re.Pattern[str]) -> tuple[str, dict[str, str]]:
    """What stands before the first label, and what behind each; a label told twice goes on."""
    pieces = pattern.split(words)
    parts: dict[str, str] = {}
    for label, value in zip(pieces[1::2], pieces[2::2], strict=True):
        key = label.upper().rstrip(".")
        parts[key] = text.folded(f"{parts.get(key, '')} {value}")
    return text.folded(pieces[0]), parts


def _first(parts: dict[str, str], *labels: str) -> str:
    return next((parts[label] for label in labels if parts.get(label)), "")


def _given(reference: str) -> str:
    return "" if reference.upper() in _NOT_GIVEN else reference
