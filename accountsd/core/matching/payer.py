"""Whose name and account it is on the statement. What was learned from receipts only makes likelier."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

from accountsd.core.reading.lists import bag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accountsd.core.book import Book
    from accountsd.core.matching.model import Receipt

_NO_WORD = re.compile(r"[\W_]+")
_SAME_WORD = {
    "limited": "ltd",
    "incorporated": "inc",
    "corporation": "corp",
    "company": "co",
    "und": "and",
    "et": "and",
    "e": "and",
    "y": "and",
    "societe": "ste",
    "aktiengesellschaft": "ag",
}
_LEGAL = bag(
    "ltd plc llc llp inc corp co gmbh ag ug kg ohg gbr ek mbh se sa sas sarl sl slu srl spa bv nv vof ab as"
    " asa oy oyj aps sp z o oo zoo sro spol lda ltda kk pty pte cic the"
)
SHORTEST = 4  # letters of a name that may be recognised by its beginning alone


class Strength(IntEnum):
    """How sure we are of the payer."""

    SIMILAR = 1  # the name is cut off, or has more around it
    LEARNED = 2  # this name or account has paid for them before
    NAMED = 3  # the client's own name in the book


@dataclass(frozen=True, slots=True)
class Payer:
    """The client, and by what."""

    client: str
    strength: Strength


@dataclass(slots=True)
class Payers:
    """Names and accounts → clients. Built once per book and journal."""

    names: dict[tuple[str, ...], set[str]] = field(default_factory=dict)
    learned: dict[tuple[str, ...], set[str]] = field(default_factory=dict)
    accounts: dict[str, set[str]] = field(default_factory=dict)
    _index: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)

    def learn(self, client: str, payer: str, account: str) -> None:
        """A receipt that was certainly theirs."""
        if key := words_of(payer):
            self.learned.setdefault(key, set()).add(client)
        if account:
            self.accounts.setdefault(account.upper(), set()).add(client)

    def of(self, receipt: Receipt) -> Payer | None:
        """Two possible clients are none."""
        key = words_of(receipt.payer)
        if one := _only(self.names.get(key)):
            return Payer(one, Strength.NAMED)
        for clients in (self.accounts.get(receipt.account.upper()), self.learned.get(key)):
            if one := _only(clients):
                return Payer(one, Strength.LEARNED)
        if one := _only(set(self._similar(receipt.payer, receipt.words))):
            return Payer(one, Strength.SIMILAR)
        return None

    def _similar(self, payer: str, words: str) -> Iterator[str]:
        """The bank cut the name off, or the whole of it stands among other words."""
        said, text = words_of(payer), words_of(f"{payer} {words}")
        cut, whole = " ".join(said), f" {' '.join(text)} "
        for first in dict.fromkeys(text):
            for name in self._by_first.get(first, ()):
                long = " ".join(name)
                ends_early = len(cut) >= SHORTEST and long.startswith(cut) and long != cut
                if ends_early or (len(long) >= SHORTEST and f" {long} " in whole):
                    yield from self.names[name]

    @property
    def _by_first(self) -> dict[str, list[tuple[str, ...]]]:
        """Names by their first word: a book has thousands, a statement few that could be meant."""
        if len(self._index) == 0:
            for name in self.names:
                self._index.setdefault(name[0], []).append(name)
        return self._index


def payers(book: Book) -> Payers:
    """The names in the book; nothing is learned yet."""
    made = Payers()
    for client in book.clients.values():
        if key := words_of(client.name):
            made.names.setdefault(key, set()).add(client.id)
    return made


def words_of(name: str) -> tuple[str, ...]:
    """A name's words, without accents and the legal form."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("&", " and ").replace("ß", "ss"))
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    words = [_SAME_WORD.get(word, word) for word in _NO_WORD.sub(" ", bare).split()]
    own = tuple(word for word in words if word not in _LEGAL)
    return own or tuple(words)


def _only(clients: set[str] | None) -> str | None:
    return next(iter(clients)) if clients and len(clients) == 1 else None
