"""What Tony answers by himself: a routine question of somebody the book knows, from what the book holds.

An answer goes to the address that asked, never to a Reply-To; to a contact of the client, never to a
mere colleague; once a day for one matter and three times a week at most. Bank details are the book's
own, in words that no mail alters. Whatever fails here is the owner's to answer. Nothing is sent here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from accountsd.core.brief import Occasion
from accountsd.core.calendar import today_in
from accountsd.core.journal import Stops
from accountsd.core.reading.model import Matter

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from accountsd.core.book import Book, Business
    from accountsd.core.message import Message
    from accountsd.core.reading.model import Reading
    from accountsd.core.receivable import Account, Receivable

MOST_A_WEEK = 3
WEEK = timedelta(days=7)
MOST_COPIES = 5
ANSWER = "answer"
STATEMENT = "statement"
NAMES = frozenset({ANSWER, STATEMENT})


@dataclass(frozen=True, slots=True)
class Given:
    """An answer that this sender had lately; `on` in the client's zone."""

    matter: Matter
    on: date


@dataclass(frozen=True, slots=True)
class Unanswerable:
    """Why the owner has to answer, in half a sentence."""

    why: str


def prefix(sender: str) -> str:
    """How the keys of all answers to this address begin."""
    return f"{ANSWER}/{sender.lower()}/"


def given(keys: Iterable[str]) -> tuple[Given, ...]:
    """What answers under these keys were about, and when they were given."""
    found: list[Given] = []
    for key in keys:
        _, _, rest = key.partition("/")
        matters, on = rest.split("/")[-2:]
        found += [Given(Matter(matter), date.fromisoformat(on)) for matter in matters.split("+")]
    return tuple(found)


def answers(
    reading: Reading, message: Message, account: Account, book: Book, before: Sequence[Given]
) -> tuple[Occasion, ...] | Unanswerable:
    """The letters that answer this mail. `before`: what its sender was answered in the last week."""
    today = account.today
    if message.sender.lower() not in {contact.email.lower() for contact in account.contacts}:
        return Unanswerable(f"{message.sender} is no contact in the book")
    if any(silence.stops is Stops.ALL for silence in account.silences):
        return Unanswerable("no letter may leave to them now")
    if not reading.matters:
        return Unanswerable("what they ask for is not in the book")
    if any(one.matter in reading.matters and one.on == today for one in before):
        return Unanswerable("they were answered today and ask again")
    if len({(one.on, one.matter) for one in before if one.on > today - WEEK}) >= MOST_A_WEEK:
        return Unanswerable(f"they had {MOST_A_WEEK} answers this week")
    invoices = _meant(reading, account)
    words: list[str] = []
    for matter in reading.matters:
        said = _words(matter, invoices, book.business)
        if isinstance(said, Unanswerable):
            return said
        words += said
    return _letters(reading, message, account, invoices, tuple(words))


def _letters(
    reading: Reading,
    message: Message,
    account: Account,
    invoices: tuple[Receivable, ...],
    words: tuple[str, ...],
) -> tuple[Occasion, ...]:
    """A statement is a letter of its own; all the rest is one."""
    rest = [matter for matter in reading.matters if matter is not Matter.STATEMENT]
    about = tuple(r.invoice.number for r in invoices) if _needs_invoices(rest) else ()
    dated = message.date is not None and message.date.tzinfo is not None
    wrote = today_in(account.client.timezone, message.date) if dated and message.date else None

    def letter(name: str, matters: Sequence[Matter], numbers: tuple[str, ...]) -> Occasion:
        kind = "+".join(matter.value for matter in matters)
        return Occasion(
            name=name,
            key=f"{prefix(message.sender)}{kind}/{account.today.isoformat()}",
            to=(message.sender.lower(),),
            on=account.today,
            invoices=numbers,
            words=words if name == ANSWER else (),
            subject=message.subject,
            wrote_on=wrote,
            enclosed=Matter.COPY in matters,
        )

    found = [letter(ANSWER, rest, about)] if rest else []
    if Matter.STATEMENT in reading.matters:
        found.append(letter(STATEMENT, [Matter.STATEMENT], ()))
    return tuple(found)


def _needs_invoices(matters: Sequence[Matter]) -> bool:
    return Matter.COPY in matters or Matter.PURCHASE_ORDER in matters


def _meant(reading: Reading, account: Account) -> tuple[Receivable, ...]:
    """The invoices that the mail names, else all that are open."""
    named = [r for r in account.receivables if r.invoice.number in reading.invoices]
    return tuple(named or account.open)


def _words(
    matter: Matter, invoices: tuple[Receivable, ...], business: Business
) -> list[str] | Unanswerable:
    match matter:
        case Matter.COPY:
            return _copies(invoices)
        case Matter.PURCHASE_ORDER:
            return _orders(invoices)
        case Matter.VAT_NUMBER:
            if business.vat_number is None:
                return Unanswerable("the book has no VAT number of ours")
            return [f"Our VAT number is {business.vat_number}."]
        case Matter.BANK_DETAILS:
            lines = [line.strip() for line in business.pay_to.splitlines() if line.strip()]
            return [f"Our bank details have not changed. They are: {'; '.join(lines)}."]
        case Matter.STATEMENT:
            return []


def _copies(invoices: tuple[Receivable, ...]) -> list[str] | Unanswerable:
    without = [r.invoice.number for r in invoices if r.invoice.file is None]
    if not invoices:
        return Unanswerable("nothing is open, and they do not say which invoice they want")
    if without:
        return Unanswerable(f"the book has no file of {', '.join(without)}")
    if len(invoices) > MOST_COPIES:
        return Unanswerable(f"they would get {len(invoices)} files")
    return []


def _orders(invoices: tuple[Receivable, ...]) -> list[str] | Unanswerable:
    without = [r.invoice.number for r in invoices if not r.invoice.po]
    if not invoices or without:
        return Unanswerable(
            f"the book has no purchase order for {', '.join(without) or 'any open invoice'}"
        )
    return [f"{r.invoice.number} is for your purchase order {r.invoice.po}." for r in invoices]
