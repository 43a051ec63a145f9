"""Which invoices the payer's words name: by our full number, in a structured reference, or shortened.

The tables are those by which mails are read. Banks break and pad references: RF references (ISO 11649)
and Swiss QR references carry our number inside, with check digits around it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.reading import which
from accountsd.core.reading.which import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accountsd.core.book import Book
    from accountsd.core.reading.which import Numbers

_RF = re.compile(r"\bRF ?(\d{2}) ?((?:[A-Z0-9] ?){1,21})(?![A-Z0-9])", re.IGNORECASE)
_QR = re.compile(r"(?<!\d)(?:\d ?){27}(?!\d)")
_SIGNS = re.compile(r"[/+;|:*]")
_FIGURES = re.compile(r"\d+")
_LONGEST = 2000  # signs of a payer's words
# A number so short stands in many a text by chance.
_SHORTEST = 4


@dataclass(frozen=True, slots=True)
class Named:
    """Invoice numbers in order; `full`: written out, `hinted`: shortened, or by their purchase order."""

    full: tuple[str, ...]
    hinted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spellings:
    """The book's numbers as they are looked up, and how long they are, the longest first."""

    table: Numbers
    lengths: tuple[int, ...]

    @classmethod
    def of(cls, book: Book) -> Spellings:
        """Made once for all receipts that are looked at together."""
        table = which.tables(book, None, None)
        lengths = {len(key) for key in table.full if len(key) > _SHORTEST}
        return cls(table, tuple(sorted(lengths, reverse=True)))


def named(words: str, spellings: Spellings) -> Named:
    """All that the words name."""
    table = spellings.table
    full: dict[str, None] = dict.fromkeys(_structured(words, table))
    hinted: dict[str, None] = {}
    # Banks put a slash where people put a blank: inv-1001/Acme, /RFB/INV-1001.
    for text in dict.fromkeys((words, _SIGNS.sub(" ", words))):
        for found in which.find(text, table):
            is_full = found.sure and squeeze(found.words) == squeeze(found.number)
            if is_full and _stands_out(text, found.start, found.number):
                full[found.number] = None
            else:
                hinted[found.number] = None
    full.update(dict.fromkeys(_run_together(words, spellings)))
    return Named(tuple(full), tuple(number for number in hinted if number not in full))


def _stands_out(words: str, start: int, number: str) -> bool:
    """Long enough not to be there by chance, or with a word for invoice before it."""
    if len(squeeze(number)) >= _SHORTEST:
        return True
    return which.INVOICE_WORD.search(words[max(0, start - 24) : start]) is not None


def _run_together(words: str, spellings: Spellings) -> Iterator[str]:
    """A number that is glued to the word before it, or broken where the bank broke its line.

    Only numbers with a letter in them: figures alone stand in many a text by chance.
    """
    said = squeeze(words[:_LONGEST])
    full = spellings.table.full
    for run in _FIGURES.finditer(said):
        for length in spellings.lengths:
            key = said[max(0, run.end() - length) : run.end()]
            if len(key) == length and key in full and key[0].isalpha():
                yield from full[key]
                break


def _structured(words: str, table: Numbers) -> Iterator[str]:
    """Our numbers inside references with check digits that are right."""
    for match in _RF.finditer(words):
        body = squeeze(match[2])
        if _mod97(f"{body}RF{match[1]}") == 1:
            yield from table.full.get(body, ())
            yield from table.full.get(body.lstrip("0"), ())
    for match in _QR.finditer(words):
        digits = match[0].replace(" ", "")
        if _mod10(digits[:-1]) == int(digits[-1]):
            yield from table.full.get(digits[:-1].lstrip("0"), ())


def _mod97(text: str) -> int:
    """ISO 7064: letters as 10 to 35."""
    return int("".join(str(int(sign, 36)) for sign in text)) % 97


def _mod10(digits: str) -> int:
    """The recursive modulo 10 of Swiss payment references."""
    carry = 0
    for digit in digits:
        carry = (0, 9, 4, 6, 8, 2, 7, 1, 3, 5)[(carry + int(digit)) % 10]
    return (10 - carry) % 10
