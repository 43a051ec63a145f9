"""SWIFT code words in field 86: /ORDP//NAME/…/REMI/…, as banks of the Netherlands and worldwide write."""

from __future__ import annotations

import re

from accountsd.bank import text
from accountsd.bank.mt940.told import Told

_CODES = (
    "TRTP IBAN BIC NAME REMI EREF ORDP BENM ADDR ISDT MARF CSID CNTP PURP RTRN ULTD ULTB ULTC PREF TRCD"
    " ACCW CHGS EXCH OCMT COAM IREF KREF NBTR CRED DEBT SVCL OPF OBK BUS ORDT RREF SUM PT BENE ORG"
    " CREF OAMT PY RFB IBK ROC TXT OBI BO BN BN1 BO1 TCR"
)
_CODE = re.compile(rf"/({_CODES.replace(' ', '|')})(?=/)")
_QUESTION = re.compile(r"\?([A-Z]{4})\?")
_WIDTH = 60  # a line is cut at 65 signs, blanks at its end apart
# Whose name and account follow: who ordered it, and who benefits.
_ORDERED, _BENEFITS = ("ORDP", "ORG", "BO", "DEBT"), ("BENM", "BENE", "BN", "CRED")
_ACCOUNT = re.compile(r"^(?:[A-Z]{2}\d{2}[A-Z0-9]{8,30}|\d{6,26})$")
_NOT_GIVEN = frozenset({"NOTPROVIDED", "NOT PROVIDED", "NONREF", ""})


def is_coded(lines: list[str]) -> bool:
    """It begins with a code word, or has a word for the purpose and another."""
    whole = _slashes("".join(line.strip() for line in lines))
    codes = _CODE.findall(whole)
    return bool(codes) and (whole.startswith("/") or ("REMI" in codes and len(codes) >= 2))


def read(lines: list[str], *, came_in: bool) -> Told:
    """By code word. The other side ordered what came in, and benefits from what went out."""
    parts = _parts(_slashes(text.joined(lines, _WIDTH)))
    name, account = _party(parts, _ORDERED if came_in else _BENEFITS)
    counterparty = [piece.strip() for piece in _first(parts, "CNTP").split("/")]
    if any(counterparty):
        # CNTP/account/BIC/name/city
        account = account or counterparty[0]
        name = name or (counterparty[2] if len(counterparty) > 2 else "")
    account = account or _first(parts, "ACCW").partition(",")[0]
    words, references = _remitted(_first(parts, "REMI"))
    return Told(
        text=words or _other_words(parts),
        name=text.folded(name or _first(parts, "ULTD")),
        account=account.replace(" ", ""),
        end_to_end=_given(_first(parts, "EREF")),
        references=references,
    )


def _slashes(whole: str) -> str:
    """Swiss banks write ?ORDP?…?REMI?… for the same."""
    return _QUESTION.sub(r"/\1/", whole)


def _party(parts: list[tuple[str, str]], codes: tuple[str, ...]) -> tuple[str, str]:
    """Name and account of one side. NAME and IBAN belong to the party before them, if there is one."""
    side, name, account = "", "", ""
    for code, value in parts:
        if code in (*_ORDERED, *_BENEFITS):
            side = code
            if code in codes and value.strip("/ "):
                account, name = _account_and_name(value, account, name)
        elif code in {"NAME", "IBAN"} and (not side or side in codes):
            name = name or (value.strip("/ ") if code == "NAME" else "")
            account = account or (value.strip("/ ") if code == "IBAN" else "")
    return name, account


def _account_and_name(value: str, account: str, name: str) -> tuple[str, str]:
    """`/ORDP/NL91ABNA0417164300/Acme Ltd`, or the name alone."""
    pieces = [piece.strip() for piece in value.split("/") if piece.strip()]
    if _ACCOUNT.match(pieces[0].replace(" ", "")):
        return account or pieces[0], name or "".join(pieces[1:2])
    return account, name or pieces[0]


def _remitted(value: str) -> tuple[str, tuple[str, ...]]:
    """USTD//words, STRD/CUR/reference, or the words themselves."""
    kind, _, rest = value.partition("/")
    match kind:
        case "USTD":
            return rest.strip("/ "), ()
        case "STRD":
            issuer, _, reference = rest.partition("/")
            told = reference.strip("/ ") or issuer.strip("/ ")
            return told, (told,) if told else ()
        case _:
            return value.strip("/ "), ()


def _other_words(parts: list[tuple[str, str]]) -> str:
    """Without a word for the purpose: a return's reason, a reference, the kind of booking."""
    for code in ("PREF", "TXT", "OBI", "RFB", "PY", "RTRN", "BUS", "TRTP", "PT"):
        if found := _first(parts, code):
            return found.strip("/ ")
    return " ".join(value.strip("/ ") for _, value in parts if value.strip("/ "))


def _parts(whole: str) -> list[tuple[str, str]]:
    pieces = _CODE.split(whole)
    lead = pieces[0].strip("/ ")
    found = [("", lead)] if lead else []
    for code, value in zip(pieces[1::2], pieces[2::2], strict=True):
        # The slash that ends the code word; a second one is an empty part before what follows.
        found.append((code, value.removeprefix("/").removesuffix("/").strip()))
    return found


def _first(parts: list[tuple[str, str]], code: str) -> str:
    return next((value.strip() for own, value in parts if own == code and value.strip("/ ")), "")


def _given(reference: str) -> str:
    return "" if reference.upper() in _NOT_GIVEN else reference.strip("/ ")
