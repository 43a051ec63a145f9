"""A bank branch for the tests: statements are read against a book and a journal. It asserts nothing."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from accountsd.core.fold import receivables
from accountsd.core.journal import (
    Advised,
    AdvisedLine,
    Allocated,
    Asked,
    By,
    Fact,
    Grade,
    Received,
    Retracted,
    Source,
    SourceKind,
)
from accountsd.core.receipts import Known, Till, look_again, take
from accountsd.core.statement import Movement, Statement, chained
from accountsd.core.word import Speech, Word
from tests.core.sample import at, gbp

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accountsd.core.book import Book
    from accountsd.core.receipts import Taken
    from accountsd.core.receivable import Account

OURS = "GB33WIND20201555555555"


def came(
    amount: str, words: str = "", payer: str = "", day: str = "2026-11-05", **more: object
) -> Movement:
    """A line of the statement: money in, or out where the amount is below zero."""
    line = Movement(gbp(amount), date.fromisoformat(day), text=words, name=payer)
    return replace(line, **more)  # type: ignore[arg-type]


def statement(
    *movements: Movement, kind: str = "camt", account: str = OURS, **more: object
) -> Statement:
    """One statement of our account."""
    made = Statement(account, "GBP", movements, kind=kind)
    return replace(made, **more)  # type: ignore[arg-type]


@dataclass
class Branch:
    """Book and journal. Time passes by a second with everything that happens."""

    book: Book
    facts: list[Fact] = field(default_factory=list)
    now: datetime = field(default_factory=lambda: at("2026-11-10"))

    def reads(self, *statements: Statement) -> list[Taken]:
        """A file is read and recorded."""
        till = self.till()
        known = Known.of(till.facts)
        taken = [take(one, known, till) for one in chained(statements)]
        self.records(fact for one in taken for fact in one.facts)
        return taken

    def looks_again(self) -> None:
        """What a turn does with receipts that were left lying."""
        self.records(look_again(self.till()))

    def hears(
        self,
        *lines: tuple[str, str],
        day: str = "2026-11-04",
        reference: str | None = None,
        grade: Grade = Grade.PROVEN,
        client: str = "acme",
        mail: str = "advice",
    ) -> None:
        """An advice comes in."""
        said = tuple(
            AdvisedLine(number, gbp(amount) if amount else None) for number, amount in lines
        )
        self.records(
            [
                Advised(
                    id=f"mail:{mail}/0",
                    at=at(day),
                    by=By.CLIENT,
                    source=Source(SourceKind.MAIL, mail),
                    client=client,
                    lines=said,
                    value_day=None,
                    reference=reference,
                    grade=grade,
                )
            ]
        )

    def says(self, word: Word) -> None:
        """The owner's word is recorded."""
        self.records(word.facts)

    def speech(self) -> Speech:
        """He speaks now."""
        return Speech(f"c{len(self.facts)}", self.now, "accountsd …")

    def records(self, facts: Iterable[Fact]) -> None:
        """A fact that is known already changes nothing."""
        known = {fact.id for fact in self.facts}
        self.facts += [fact for fact in facts if fact.id not in known]

    def till(self) -> Till:
        """All that is known."""
        ordered = sorted(self.facts, key=lambda fact: (fact.at, fact.id))
        return Till(self.book, ordered, self.file, self.account, self.now)

    def file(self, client: str) -> list[Fact]:
        """One client's, and what is about everybody."""
        return [
            fact
            for fact in self.facts
            if fact.client == client
            or (fact.client is None and not isinstance(fact, Asked | Received))
        ]

    def account(self, client: str) -> Account:
        """A client, folded."""
        files: dict[str | None, list[Fact]] = {}
        for fact in self.facts:
            if not (fact.client is None and isinstance(fact, Received | Asked)):
                files.setdefault(fact.client, []).append(fact)
        return receivables(self.book, files, self.now)[client]

    def balance(self, number: str) -> str:
        """What is open."""
        for client in self.book.clients:
            for receivable in self.account(client).receivables:
                if receivable.invoice.number == number:
                    return str(receivable.balance)
        raise KeyError(number)

    def credit(self, client: str = "acme") -> str:
        """On account, in pounds."""
        return str(self.account(client).credit.get("GBP", gbp("0")))

    def asks(self) -> list[str]:
        """Ids of questions about receipts."""
        return [fact.ask.id for fact in self.facts if isinstance(fact, Asked)]

    def standing(self) -> list[Received]:
        """Receipts that nobody has retracted."""
        gone = {fact.fact for fact in self.facts if isinstance(fact, Retracted)}
        return [f for f in self.facts if isinstance(f, Received) and f.id not in gone]

    def puts(self) -> list[Allocated]:
        """Allocations of receipts that stand."""
        standing = {fact.id for fact in self.standing()}
        return [f for f in self.facts if isinstance(f, Allocated) and f.receipt in standing]
