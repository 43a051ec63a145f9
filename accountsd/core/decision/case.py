"""One mail on the table: what was read, who sent it, and the pen that writes facts with ids.

Ids are derived from the mail's hash and the order of writing, so deciding twice records once.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, TypedDict

from accountsd.core.calendar import add_working_days
from accountsd.core.decision import asking
from accountsd.core.journal import (
    Ask,
    AskKind,
    By,
    Cause,
    Fact,
    Grade,
    Paused,
    Scope,
    Source,
    SourceKind,
    Stops,
)

if TYPE_CHECKING:
    from accountsd.core.answering import Given
    from accountsd.core.book import Book, Client
    from accountsd.core.brief import Occasion
    from accountsd.core.message import Message
    from accountsd.core.reading.model import Reading
    from accountsd.core.receivable import Account

# Typed on a telephone: no letters or figures that look alike.
ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"


class Base(TypedDict):
    """What every fact is given."""

    id: str
    at: datetime
    by: By
    source: Source
    client: str | None


@dataclass(slots=True)
class Case:
    """A mail being decided. Rules read it and write on it; `decide` alone makes the Decision."""

    reading: Reading
    message: Message
    mail: str
    account: Account | None
    book: Book
    now: datetime
    answered: tuple[Given, ...] = ()  # what the sender was answered in the last week
    answers: tuple[Occasion, ...] = ()
    facts: list[Fact] = field(default_factory=list)
    did: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)  # why the owner is asked, one sentence each
    money: bool = False  # the ask is about money, not about an answer
    delivery: bool = False  # the ask is about an address that does not receive
    quiet_ask: bool = False  # the matter ends by itself: the ask does not grow louder

    @property
    def client(self) -> Client | None:
        """The client the mail is about, if the book knows one."""
        return self.book.clients.get(self.reading.client or "")

    @property
    def today(self) -> date:
        """Today where the client is."""
        client = self.client
        return self.now.astimezone(
            client.timezone if client else self.book.business.timezone
        ).date()

    @property
    def believed(self) -> bool:
        """The sender is proven, or answers one of our letters from a known address."""
        return self.reading.grade in {Grade.PROVEN, Grade.IN_THREAD}

    @property
    def ask_id(self) -> str:
        """The one ask of this mail: eight signs, the same for ever."""
        number = int.from_bytes(hashlib.sha256(f"ask:{self.mail}".encode()).digest()[:8], "big")
        signs = ""
        for _ in range(8):
            number, sign = divmod(number, len(ALPHABET))
            signs += ALPHABET[sign]
        return signs

    @property
    def named(self) -> tuple[str, ...]:
        """The invoices the mail names, else all open ones of the client."""
        return self.reading.invoices or self.open_numbers

    @property
    def open_numbers(self) -> tuple[str, ...]:
        """Numbers of the client's open invoices, oldest first."""
        return tuple(r.invoice.number for r in self.account.open) if self.account else ()

    @property
    def overdue_numbers(self) -> tuple[str, ...]:
        """Those whose agreed day is past."""
        if self.account is None:
            return ()
        return tuple(r.invoice.number for r in self.account.open if r.invoice.due < self.today)

    def base(self, by: By = By.CLIENT) -> Base:
        """The next fact's id and the rest of what all facts have."""
        return Base(
            id=f"mail:{self.mail}/{len(self.facts)}",
            at=self.now,
            by=by,
            source=Source(SourceKind.MAIL, self.mail),
            client=self.reading.client,
        )

    def working_days(self, count: int, after: date | None = None) -> date:
        """The nth working day after a day (today by default), where the client is."""
        client, business = self.client, self.book.business
        country, region = (
            (client.country, client.region) if client else (business.country, business.region)
        )
        return add_working_days(after or self.today, count, country, region)

    def quiet(
        self, cause: Cause, why: str, *, scope: Scope, stops: Stops, until: date | None = None
    ) -> None:
        """A silence begins. Without an end of its own it stands until the mail's ask is answered."""
        ask = self.ask_id if until is None else None
        self.facts.append(
            Paused(
                **self.base(), cause=cause, scope=scope, stops=stops, until=until, why=why, ask=ask
            )
        )

    def in_days(self, count: int) -> date:
        """A calendar day from today."""
        return self.today + timedelta(days=count)

    def ask(self) -> Ask | None:
        """The mail's one question to the owner, if any rule found a reason for it."""
        if not self.reasons:
            return None
        reading = self.reading
        kind = AskKind.MONEY if self.money else AskKind.DELIVERY if self.delivery else AskKind.REPLY
        return Ask(
            id=self.ask_id,
            kind=kind,
            client=reading.client,
            invoices=reading.invoices,
            what=asking.what(self),
            evidence=tuple(str(piece) for piece in reading.why[:8]),
            ways=asking.ways(self, kind),
            mail=self.mail,
            letter=reading.notice.letter if reading.notice else None,
            louder=not self.quiet_ask,
        )
