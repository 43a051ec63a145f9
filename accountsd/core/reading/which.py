"""Which invoices: numbers as clients write them, purchase orders, amounts, looked up in tables.

The tables are built once per book (and per client within it). A bare number of fewer than four
digits needs a word for invoice beside it; a short form that fits two invoices fits none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from accountsd.core.reading.how_much import amounts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accountsd.core.book import Book, Client, Invoice

MOST_TEXT = 80_000
MOST_TOKENS = 8_000
_TOKEN = re.compile(r"[^\W_][\w/.\-–—#]{0,48}", re.UNICODE)
LONGEST_PREFIX = 12  # letters that may stand before the figures of a number, apart from them
_TRIM = ".-–—/#_"
INVOICE_WORD = re.compile(
    r"(?:invoices?|inv|bills?|no|nos|nr|num|number|#|n°|nº|№|rechnungs?(?:nummer|nr)?|rechnungen"
    r"|rg|re|facture?s?|fact|fra|factura"
    r"|facturas|fattur[ae]|ft|fatt|fatura|faturas|fatura?|nf|factuur|facturen|fakturan?|fakturor"
    r"|faktury?|fakturu|faktur"
    r"|lasku[na]?|laskut|fv|doc|document|documento|ref|reference|your ref|belegnr|beleg|請求書|請求番号"
    r"|番号|ord|and|und|et|y|e|en|och|og|ja"
    r"|i|a|number:|for|po|order|bestellung|commande|pedido)[\s.:#°º()\[\]-]{0,4}$",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")
_MONEY_AFTER = re.compile(
    r"^\s?(?:[£€$¥円%]|,\d|EUR|GBP|USD|kr|zł|hours|days|Stunden|jours|horas|h\b|Tage)"
)
_MONEY_BEFORE = re.compile(r"(?:[£€$¥]|R\$|Rs\.?|EUR|GBP|USD|kr|INR|AUD|CAD)\s?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """An invoice named in a text: where, and by which words."""

    number: str
    words: str
    start: int
    sure: bool  # by its number or PO; not by a short form alone


@dataclass(slots=True)
class Numbers:
    """Spellings → invoice numbers. `full` also serves where the client is not known."""

    full: dict[str, set[str]] = field(default_factory=dict)
    short: dict[str, set[str]] = field(default_factory=dict)
    orders: dict[str, set[str]] = field(default_factory=dict)
    owner: dict[str, str] = field(default_factory=dict)  # invoice → client
    invoices: dict[str, Invoice] = field(default_factory=dict)


def squeeze(text: str) -> str:
    """Letters and figures only, upper-case."""
    return "".join(c for c in text.upper() if c.isalnum())


def numbers(clients: Iterable[Client], open_numbers: frozenset[str] | None) -> Numbers:
    """The tables for these clients' open invoices and credit notes."""
    table = Numbers()
    for client in clients:
        for invoice in client.invoices:
            if open_numbers is None or invoice.number in open_numbers:
                table.invoices[invoice.number] = invoice
                _enter(table, invoice.number, client.id, invoice.po)
        for note in client.credit_notes:
            _enter(table, note.number, client.id, None)
    return table


def _enter(table: Numbers, number: str, client: str, po: str | None) -> None:
    table.owner[number] = client
    table.full.setdefault(squeeze(number), set()).add(number)
    for spelling in short_forms(number):
        table.short.setdefault(spelling, set()).add(number)
    if po and len(squeeze(po)) >= 4 and _DIGITS.search(po):
        table.orders.setdefault(squeeze(po), set()).add(number)


def short_forms(number: str) -> set[str]:
    """How people shorten a number: prefix dropped, zeros cut, the last group alone."""
    groups = re.findall(r"[A-Za-z]+|\d+", number)
    forms: set[str] = set()
    digits = [g for g in groups if g.isdigit()]
    if not digits:
        return forms
    for start in range(len(groups)):
        rest = groups[start:]
        if not any(g.isdigit() for g in rest):
            continue
        forms.add("".join(rest).upper())
        forms.add("".join(g.lstrip("0") or "0" if g.isdigit() else g for g in rest).upper())
    joined = "".join(digits)
    forms |= {joined, joined.lstrip("0") or "0"}
    if len(digits) > 1 and len(digits[0]) == 4 and digits[0].startswith("20"):
        forms.add(digits[0][2:] + "".join(digits[1:]))
    # Unpadded groups in order: INV-2026-0147 written 2026/147.
    forms.add("".join(g.lstrip("0") or "0" for g in digits))
    return {form for form in forms if form}


_made: list[tuple[object, object, str | None, Numbers]] = []


def tables(book: Book, open_numbers: frozenset[str] | None, client: str | None) -> Numbers:
    """Built once per book and client; the last few are remembered."""
    for of_book, of_open, of_client, made in _made:
        if of_book is book and of_open is open_numbers and of_client == client:
            return made
    clients = book.clients.values() if client is None else [book.clients[client]]
    built = numbers(clients, open_numbers)
    _made.insert(0, (book, open_numbers, client, built))
    del _made[32:]
    return built


def find(text: str, table: Numbers, *, short: bool = True) -> list[Found]:
    """Invoices named in a text by number or purchase order, in order, each once."""
    text = text[:MOST_TEXT].replace("-\n", "-")
    tokens = [(m.group().rstrip(_TRIM), m.start()) for m in _TOKEN.finditer(text)][:MOST_TOKENS]
    figures = [bool(_DIGITS.search(token)) for token, _ in tokens] + [False]
    found: dict[str, Found] = {}
    for at, (token, start) in enumerate(tokens):
        if not figures[at] and not (figures[at + 1] and len(token) <= LONGEST_PREFIX):
            continue
        hit = _look(text, tokens, at, table, short=short)
        if hit:
            number, words, sure = hit
            if number not in found:
                found[number] = Found(number, words, start, sure)
    return list(found.values())


def _look(
    text: str, tokens: list[tuple[str, int]], at: int, table: Numbers, *, short: bool
) -> tuple[str, str, bool] | None:
    """This token, alone or with the next two: `INV 2026 0147`."""
    start = tokens[at][1]
    for span in (3, 2, 1):
        if at + span > len(tokens):
            continue
        last, last_start = tokens[at + span - 1]
        end = last_start + len(last)
        if end - start > 48 or (span > 1 and not last[:1].isdigit()):
            continue
        words = text[start:end]
        if span > 1 and any(c in words for c in "\n,;()"):
            words = words if "\n" in words and not any(c in words for c in ",;()") else ""
        key = squeeze(words)
        if not key or not any(c.isdigit() for c in key):
            continue
        exact = table.full.get(key)
        if exact and _is_no_figure(text, start, end, key):
            return next(iter(exact)), words, True
        ordered = table.orders.get(key)
        if ordered and len(ordered) == 1:
            return next(iter(ordered)), words, True
        if short and span == 1 and (hit := _short(text, start, end, key, table)):
            return hit, words, False
    return None


def _short(text: str, start: int, end: int, key: str, table: Numbers) -> str | None:
    """A shortened number: unique, and with a word for invoice beside it if it is very short."""
    meant = table.short.get(key)
    if not meant or len(meant) != 1 or not _is_no_figure(text, start, end, key):
        return None
    digits = "".join(_DIGITS.findall(key))
    year = len(digits) == 4 and digits.startswith(("19", "20"))
    if (len(digits) < 4 or year) and not INVOICE_WORD.search(text[max(0, start - 24) : start]):
        return None
    return next(iter(meant))


def _is_no_figure(text: str, start: int, end: int, key: str) -> bool:
    """A bare number beside a currency or with decimals is money, not an invoice."""
    if not key.isdigit():
        return True
    before, after = text[max(0, start - 5) : start], text[end : end + 8]
    if _MONEY_BEFORE.search(before) or _MONEY_AFTER.match(after):
        return False
    raw = text[start:end]
    return not re.fullmatch(r"\d{1,3}(?:[.,]\d{3})*[.,]\d{2}", raw)


def by_amount(text: str, table: Numbers, currency: str) -> list[Found]:
    """Invoices recognised by their exact amount, where only one has it."""
    wanted: dict[int, set[str]] = {}
    for number, invoice in table.invoices.items():
        wanted.setdefault(invoice.amount.minor, set()).add(number)
    found: list[Found] = []
    for one in amounts(text[:20_000], currency):
        money = one.money(currency) if one.certain else None
        hit = wanted.get(money.minor) if money else None
        if hit and len(hit) == 1 and next(iter(hit)) not in {f.number for f in found}:
            found.append(Found(next(iter(hit)), one.words, one.start, sure=False))
    return found
