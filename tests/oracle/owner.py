"""A diligent owner: for whatever waits for him he says the word that silences.md gives him.

He speaks only through `core/word/` and edits of the book, as commands and an editor would.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from accountsd.core.book import Contact, Role
from accountsd.core.fold import receivables
from accountsd.core.journal import Answered, Ask, AskKind, By, Cause, Sent, Source, SourceKind
from accountsd.core.ladder import deed_ask_id
from accountsd.core.planner import Conditions, plan
from accountsd.core.vigil import put
from accountsd.core.word import Speech, Word, credit, money, quiet
from tests.oracle import speech
from tests.oracle.money import Till
from tests.oracle.page import Page

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from accountsd.core.book import Book, Client
    from accountsd.core.journal import Fact
    from accountsd.core.planner import Due, Held, Plan
    from accountsd.core.receivable import Account
    from tests.oracle.histories import Look

DAY = timedelta(days=1)


@dataclass
class Office:
    """One client's file and the owner at his desk, day after day."""

    book: Book
    name: str
    facts: list[Fact]
    today: date
    words: int = 0
    stood: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, look: Look, name: str) -> Office:
        """From the state of a random history on."""
        zone = look.book.clients[name].timezone
        day = look.now.astimezone(zone).date() + DAY
        return cls(look.book, name, list(look.facts), day, stood=look.known.stood)

    @property
    def client(self) -> Client:
        """As the book has it now."""
        return self.book.clients[self.name]

    @property
    def now(self) -> datetime:
        """Ten o'clock at the client's."""
        return datetime.combine(self.today, time(10), self.client.timezone)

    def account(self) -> Account:
        """The client's account this morning."""
        journal: dict[str | None, list[Fact]] = {}
        for fact in self.facts:
            journal.setdefault(fact.client, []).append(fact)
        return receivables(self.book, journal, self.now, self.stood)[self.name]

    def unfinished(self) -> set[str]:
        """Open invoices about which there is more to say."""
        page = Page.of(self.book, self.client, self.facts, self.now, self.stood)
        till = Till(page)
        return {i.number for i in till.open() if speech.next_rung(page, i) is not None}

    def plan(self, account: Account) -> Plan:
        """What leaves this morning, and what is held."""
        return plan(self.book, {self.name: account}, self.now, Conditions())

    def standing_still(self) -> set[tuple[str, Cause]]:
        """What is held this morning without an end of its own."""
        return {(h.ref, h.code) for h in self.plan(self.account()).held if h.until is None}

    def morning(self) -> set[str]:
        """Letters leave, deeds are put before the owner, and he answers; the invoices that moved on."""
        account = self.account()
        answer = self.plan(account)
        moved: set[str] = set()
        for due in answer.dues:
            self.facts.append(self._sent(due) if _leaves(due) else self._asked(due))
            moved |= {said.invoice for said in due.said} or {due.tone}
        for held in answer.held:
            if held.until is None:
                moved |= self._speak(account, held)
        self.today += DAY
        return moved

    def _speak(self, account: Account, held: Held) -> set[str]:
        """The word of the table for what stands still; the invoices that it settles."""
        self.words += 1
        spoken = Speech(f"owner-{self.words}", self.now, "the owner's word")
        numbers = () if held.ref == self.name else (held.ref,)
        match held.code:
            case Cause.DISPUTED:
                word = quiet.settle(spoken, account, numbers)
            case Cause.UNANSWERED | Cause.BANK_CHANGE:
                asks = {s.ask for s in account.silences if s.cause is held.code}
                word = quiet.resolve(spoken, [a for a in account.asks if a.id in asks], account)
            case Cause.APPROVAL:
                asks = {s.ask for s in account.silences if s.cause is held.code}
                word = Word(tuple(self._answered(spoken, asks)), ())
            case Cause.BOOKS_BEHIND:
                word = money.books(spoken, self.today, self.today)
            case Cause.SMALL_REST if held.credit is not None:
                word = credit.put_on(spoken, self.account(), held.ref, None)
                self.facts += word.facts
                return {held.ref}
            case Cause.SMALL_REST:
                word = money.write_off(spoken, account, held.ref, None)
                self.facts += word.facts
                return {held.ref}
            case Cause.NOBODY:
                return self._edit(contacts=(*self.client.contacts, self._somebody()))
            case Cause.HOLD if self.client.hold is not None:
                return self._edit(hold=None)
            case _:
                word = quiet.release(spoken, account, numbers, held.code)
        self.facts += word.facts
        return set()

    def _answered(self, spoken: Speech, asks: set[str | None]) -> list[Fact]:
        return [
            spoken.fact(Answered, number, self.name, ask=ask, word="approve")
            for number, ask in enumerate(sorted(ask for ask in asks if ask))
        ]

    def _edit(self, **changes: object) -> set[str]:
        edited = replace(self.client, **changes)  # type: ignore[arg-type]
        self.book = replace(self.book, clients={**self.book.clients, self.name: edited})
        return set()

    def _somebody(self) -> Contact:
        return Contact("Kim Loe", f"kim{self.words}@{self.name}.example", Role.PAYABLE)

    def _sent(self, due: Due) -> Fact:
        self.words += 1
        return Sent(
            id=f"sent:{self.words}",
            at=due.send_at,
            by=By.TONY,
            source=Source(SourceKind.LETTER, f"letter-{self.words}"),
            client=self.name,
            letter=f"letter-{self.words}",
            key=due.key,
            klass=due.klass,
            name=due.letter or "",
            step=due.step,
            to=due.to,
            said=due.said,
        )

    def _asked(self, due: Due) -> Fact:
        ask = Ask(
            deed_ask_id(due.tone, due.step), AskKind.DEED, due.client, due.invoices, due.because
        )
        return put(ask, due.send_at)


def _leaves(due: Due) -> bool:
    """A letter of Tony's, approved if it must be; a deed or the owner's own letter is only asked."""
    return due.deed is None and due.sender == "department"
