"""A Flag: what the owner is told when something needs him. Values; the words are in `templates/`.

It says what it is, why it is here, what Tony has done, the evidence, and the ways to answer. It
decides nothing: the Ask was made where the matter was decided.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.calendar import is_working_day, today_in
from accountsd.core.money import by_currency

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from accountsd.core.book import Book, Business
    from accountsd.core.journal import Ask, AskKind
    from accountsd.core.money import Money
    from accountsd.core.receivable import Account


@dataclass(frozen=True, slots=True)
class Wrote:
    """The mail that a flag is about."""

    address: str
    name: str
    subject: str
    on: date | None
    raw: bytes | None = None  # as it came; it travels with the flag


@dataclass(frozen=True, slots=True)
class Flag:
    """One ask, ready to be told. `did` is what Tony has done so far, in sentences."""

    ask: str  # its id
    kind: AskKind
    what: str
    client: str | None  # the name
    invoices: tuple[str, ...]
    still: tuple[Money, ...]  # the sum that stands still meanwhile
    since: date
    waited: int  # working days since
    did: tuple[str, ...]
    evidence: tuple[str, ...]  # words and figures, a line each
    drafts: tuple[str, ...]  # whole letters that wait for a word
    ways: tuple[str, ...]
    wrote: Wrote | None = None


def flag(
    ask: Ask, since: datetime, book: Book, now: datetime, account: Account | None = None
) -> Flag:
    """What is told of an ask; `account` is its client's."""
    today = today_in(book.business.timezone, now)
    asked = today_in(book.business.timezone, since)
    return Flag(
        ask=ask.id,
        kind=ask.kind,
        what=ask.what,
        client=client_name(ask, book),
        invoices=ask.invoices,
        still=standing_still(ask, account) if account else (),
        since=asked,
        waited=working_days(asked, today, book.business),
        did=(),
        evidence=tuple(text for text in ask.evidence if "\n" not in text.strip()),
        drafts=tuple(text for text in ask.evidence if "\n" in text.strip()),
        ways=ask.ways,
    )


def client_name(ask: Ask, book: Book) -> str | None:
    """The client's name; his id where the book has lost him; None for what concerns no client."""
    if ask.client is None:
        return None
    return book.clients[ask.client].name if ask.client in book.clients else ask.client


def standing_still(ask: Ask, account: Account) -> tuple[Money, ...]:
    """The open balances of the invoices it names, else of all; one sum a currency."""
    named = [r.balance for r in account.open if r.invoice.number in ask.invoices]
    everything: Sequence[Money] = [r.balance for r in account.open]
    return tuple(by_currency(named or everything).values())


def working_days(since: date, today: date, business: Business) -> int:
    """Working days after `since` up to and including `today`, where the business is."""
    days = range(since.toordinal() + 1, today.toordinal() + 1)
    country, region = business.country, business.region
    return sum(is_working_day(since.fromordinal(day), country, region) for day in days)
