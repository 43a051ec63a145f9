"""Clients folded while receipts are taken in: each sees what the one before it has paid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.fold import fold
from accountsd.core.journal import Allocated, Received, SourceKind
from accountsd.core.matching import Desk, Spellings, payers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from accountsd.core.book import Book
    from accountsd.core.journal import Fact
    from accountsd.core.matching import Payers
    from accountsd.core.receivable import Account


class Till:
    """Book and journal, and the facts that are being added. `file`: what the journal has of a client."""

    def __init__(
        self,
        book: Book,
        facts: Iterable[Fact],
        file: Callable[[str], Iterable[Fact]],
        account: Callable[[str], Account],
        now: datetime,
    ) -> None:
        self.book = book
        self.now = now
        self.facts = tuple(facts)
        self.added: list[Fact] = []
        self._file = file
        self._folded = account
        self._own: dict[str, Account] = {}
        self._new: dict[str, list[Fact]] = {}
        self._desk: Desk | None = None
        self._amounts: dict[tuple[str, int], frozenset[str]] | None = None

    def add(self, facts: Iterable[Fact]) -> None:
        """These have been decided on; whoever they are about is folded anew."""
        for fact in facts:
            self.added.append(fact)
            if fact.client is not None:
                self._new.setdefault(fact.client, []).append(fact)
                self._own.pop(fact.client, None)

    def account(self, client: str) -> Account:
        """One client as he stands with all that was added."""
        if client not in self._new:
            return self._folded(client)
        if client not in self._own:
            own = self._new[client]
            member = self.book.clients[client]
            self._own[client] = fold(self.book, member, (*self._file(client), *own), self.now)
        return self._own[client]

    def desk(self) -> Desk:
        """What matching looks into."""
        if self._desk is None:
            spellings = Spellings.of(self.book)
            self._desk = Desk(self.book, self._learned(), self.account, spellings, self.by_amount)
        return self._desk

    def by_amount(self, currency: str, minor: int) -> frozenset[str]:
        """Clients with an open invoice of exactly this balance; asked for only where nobody is known."""
        if self._amounts is None:
            found: dict[tuple[str, int], set[str]] = {}
            for client in self.book.clients:
                for receivable in self._folded(client).open:
                    balance = receivable.balance
                    found.setdefault((balance.currency, balance.minor), set()).add(client)
            self._amounts = {key: frozenset(clients) for key, clients in found.items()}
        return self._amounts.get((currency, minor), frozenset())

    def _learned(self) -> Payers:
        """Names and accounts of receipts that were put against a client's invoices."""
        made = payers(self.book)
        put = {fact.receipt for fact in self.facts if isinstance(fact, Allocated)}
        for fact in self.facts:
            if not isinstance(fact, Received) or fact.client not in self.book.clients:
                continue
            if fact.id in put and fact.source.kind is SourceKind.STATEMENT:
                made.learn(fact.client or "", fact.payer, fact.account)
        return made
