"""One client's file, open on the table for one day: what every row of silences.md looks things up in.

Gathered once by the fold; the rows only read. Days are the client's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.calendar import add_days, add_working_days, today_in
from accountsd.core.history import order
from accountsd.core.journal import Resumed, Scope, SourceKind
from accountsd.core.ladder import Ladder
from accountsd.core.money import Money
from accountsd.core.wording import spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, datetime

    from accountsd.core.balances import Balances, Position
    from accountsd.core.book import Book, Client, Contact, Invoice, Policy
    from accountsd.core.history import History
    from accountsd.core.journal import Ask, Cause, Fact, FactBase
    from accountsd.core.receivable import Rung
    from accountsd.core.terms import Days


@dataclass(frozen=True, slots=True)
class Dossier:
    """Book, facts and first results of one client."""

    book: Book
    client: Client
    today: date
    history: History
    balances: Balances
    rungs: Mapping[str, tuple[Rung, ...]]  # by invoice number, in order of time
    contacts: tuple[Contact, ...]  # usable ones
    open_asks: tuple[tuple[date, Ask], ...]  # with the day on which they were put
    handed_over: frozenset[str]

    def day(self, fact: FactBase) -> date:
        """The day of a fact where the client is."""
        return today_in(self.client.timezone, fact.at)

    def working(self, day: date, count: int) -> date:
        """The count-th working day after the day, where the client is."""
        return add_working_days(day, count, self.client.country, self.client.region)

    def after(self, day: date, days: Days) -> date:
        """So many days, calendar or working, after the day."""
        return add_days(day, days, self.client.country, self.client.region)

    def say(self, day: date) -> str:
        """A day in words."""
        return spoken(day, self.today)

    def position(self, number: str) -> Position | None:
        """The money of one of the client's invoices."""
        return self.balances.positions.get(number)

    def balance(self, number: str) -> Money | None:
        """Today's balance; None for a number that the book no longer has."""
        return self.balances.owed.get(number)

    def is_open(self, number: str) -> bool:
        """Owed, and still ours to ask for."""
        return bool(self.balance(number)) and number not in self.handed_over

    def owed(self) -> tuple[Invoice, ...]:
        """The client's open invoices."""
        return tuple(i for i in self.client.invoices if self.is_open(i.number))

    def governing(self, numbers: Iterable[str]) -> Policy:
        """The policy that these invoices share, else the client's (contract, Precedence)."""
        wanted = set(numbers)
        policies = [i.policy for i in self.client.invoices if i.number in wanted]
        shared = bool(policies) and all(policy == policies[0] for policy in policies)
        return policies[0] if shared else self.client.policy

    def ladder(self, invoice: Invoice) -> Ladder:
        """One invoice's way up its policy."""
        start = self.book.business.start or self.today
        return Ladder(self.client, invoice, self.rungs.get(invoice.number, ()), start)

    @staticmethod
    def mail_of(fact: Fact) -> str | None:
        """The mail that a fact was read in."""
        return fact.source.ref if fact.source.kind is SourceKind.MAIL else None

    def ask_about(self, fact: Fact) -> str | None:
        """The open ask that the same mail brought along, if there is one."""
        mail = self.mail_of(fact)
        if mail is None:
            return None
        return next((ask.id for _, ask in self.open_asks if ask.mail == mail), None)

    def left_of(self, cause: Cause, scope: Scope, started: Fact) -> Scope | None:
        """What `Resumed` facts since then have left of a silence's scope; None: nothing."""
        for word in self.history.of(Resumed):
            if word.cause is not cause or order(word) <= order(started):
                continue
            ended = word.scope
            if not ended.invoices and ended.address is None:
                return None
            if ended.address is not None and ended.address.lower() == (scope.address or "").lower():
                return None
            if ended.invoices and scope.invoices:
                rest = tuple(n for n in scope.invoices if n not in ended.invoices)
                if not rest:
                    return None
                scope = Scope(rest, scope.address)
        return scope

    def released_on(self, cause: Cause, number: str) -> date | None:
        """The last day on which the owner ended this cause for an invoice."""
        last = self.released_at(cause, number)
        return None if last is None else today_in(self.client.timezone, last)

    def released_at(self, cause: Cause, number: str) -> datetime | None:
        """The moment of his last word that ended this cause for an invoice."""
        words = (
            word.at
            for word in self.history.of(Resumed)
            if word.cause is cause
            and word.scope.address is None
            and (not word.scope.invoices or number in word.scope.invoices)
        )
        return max(words, default=None)
