"""take(): a statement's new lines, matched in order of their days, and what is known of money after it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, assert_never

from accountsd.core.calendar import ONE_DAY, today_in
from accountsd.core.journal import (
    Allocated,
    Ask,
    AskKind,
    BooksKnown,
    By,
    Received,
    Source,
    SourceKind,
)
from accountsd.core.matching import Certain, Likely, OnAccount, Receipt, Unknown, match
from accountsd.core.receipts import questions
from accountsd.core.receipts.identity import references
from accountsd.core.receipts.pen import Pen
from accountsd.core.statement import contradiction
from accountsd.core.vigil import ask_id, put

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from accountsd.core.allocation import Share
    from accountsd.core.journal import Fact
    from accountsd.core.matching import Finding
    from accountsd.core.receipts.identity import Known
    from accountsd.core.receipts.till import Till
    from accountsd.core.statement import Movement, Statement


class Outcome(StrEnum):
    """What became of a line."""

    CERTAIN = "certain"
    LIKELY = "likely"
    ON_ACCOUNT = "on account"
    UNKNOWN = "unknown"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Line:
    """A new line and what became of it.

    `ask`: the question about it; `receipt`: the name under which `allocate` knows what lies.
    """

    movement: Movement
    outcome: Outcome
    clients: tuple[str, ...] = ()
    shares: tuple[Share, ...] = ()
    why: str = ""
    ask: str | None = None
    receipt: str | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """A statement, taken in. `again`: lines that were known already. Facts to be recorded together."""

    statement: Statement
    facts: tuple[Fact, ...]
    lines: tuple[Line, ...]
    again: int
    books: date | None
    warning: str | None


def take(statement: Statement, known: Known, till: Till) -> Taken:
    """Decides on every new line; records nothing."""
    before = len(till.added)
    desk = till.desk()
    lines: list[Line] = []
    new = sorted(known.unknown(statement), key=lambda one: (one[0].booked, one[0].line))
    for movement, ref in new:
        finding = match(receipt_of(movement), desk)
        facts, line = _entered(movement, ref, finding, statement, till)
        till.add(facts)
        lines.append(line)
        for fact in facts:
            if isinstance(fact, Received):
                known.enter(fact)
    known.sort()
    for movement in statement.booked:
        if movement.reversal and movement.amount.minor < 0:
            lines += _taken_back(movement, statement, till)
    warning = contradiction(statement)
    till.add(_warned(statement, warning, till) if warning else ())
    books = None if warning else _books(statement, till)
    till.add(_books_known(statement, books, till) if books else ())
    came = sum(movement.amount.minor > 0 for movement in statement.booked)
    return Taken(
        statement, tuple(till.added[before:]), tuple(lines), came - len(new), books, warning
    )


def receipt_of(movement: Movement) -> Receipt:
    """What matching looks at."""
    return Receipt(
        amount=movement.amount,
        day=movement.booked,
        words=movement.words,
        payer=movement.name,
        account=movement.account,
        charges=movement.charges,
    )


def _entered(
    movement: Movement, ref: str, finding: Finding, statement: Statement, till: Till
) -> tuple[list[Fact], Line]:
    pen, into, whole = Pen(ref, till.now), statement.account, movement.amount
    match finding:
        case Certain(parts=parts, why=why):
            facts: list[Fact] = []
            for number, part in enumerate(parts):
                receipt = pen.received(movement, into, part.client, part.amount, number)
                facts += [receipt, *pen.allocated(receipt, part)]
            clients = tuple(part.client for part in parts)
            shares = tuple(share for part in parts for share in part.shares)
            return facts, Line(movement, Outcome.CERTAIN, clients, shares, why)
        case Likely(client=client, candidates=candidates):
            receipt = pen.received(movement, into, client, whole, 0)
            asked = [*pen.asked(receipt, finding)]
            whose = tuple(dict.fromkeys(one.client for one in candidates))
            ask = questions.about_receipt(receipt.id)
            line = Line(
                movement, Outcome.LIKELY, whose, candidates[0].shares, candidates[0].why, ask
            )
            return [receipt, *asked], line
        case OnAccount(client=client) if not _before_our_time(movement, till):
            receipt = pen.received(movement, into, client, whole, 0)
            return [receipt], _left_lying(movement, receipt, "the payer is known")
        case OnAccount() | Unknown():
            receipt = pen.received(movement, into, None, whole, 0)
            return [receipt], _left_lying(movement, receipt, "")
        case _:
            assert_never(finding)


def _left_lying(movement: Movement, receipt: Received, why: str) -> Line:
    outcome = Outcome.ON_ACCOUNT if receipt.client else Outcome.UNKNOWN
    clients = (receipt.client,) if receipt.client else ()
    name = questions.about_receipt(receipt.id)
    return Line(movement, outcome, clients, why=why, receipt=name)


def _before_our_time(movement: Movement, till: Till) -> bool:
    """Money of before business.start paid invoices that the book may never have had: no credit."""
    start = till.book.business.start
    return start is not None and movement.booked < start


def _taken_back(movement: Movement, statement: Statement, till: Till) -> Iterator[Line]:
    """A credit that the bank reversed: the owner is asked about the receipt that it was."""
    facts = (*till.facts, *till.added)
    for receipt in facts:
        if not isinstance(receipt, Received) or receipt.source.kind is not SourceKind.STATEMENT:
            continue
        same = receipt.amount == -movement.amount and receipt.day <= movement.booked
        if not same or not _is_about(movement, receipt):
            continue
        invoices = [
            f.invoice for f in facts if isinstance(f, Allocated) and f.receipt == receipt.id
        ]
        ask = questions.returned(receipt, invoices, movement.words)
        if any(fact.id == put(ask, till.now).id for fact in facts):
            return
        till.add([put(ask, till.now)])
        yield Line(
            movement,
            Outcome.RETURNED,
            tuple(filter(None, (receipt.client,))),
            why=f"{statement.account or 'the bank'} took it back",
            ask=ask.id,
        )
        return


def _is_about(movement: Movement, receipt: Received) -> bool:
    """Account, reference or words of the two agree."""
    if movement.account and movement.account == receipt.account:
        return True
    if movement.reference and movement.reference == receipt.reference:
        return True
    words = set(movement.words.upper().split())
    return bool(words & set(receipt.line.upper().split())) or movement.name == receipt.payer != ""


def _books(statement: Statement, till: Till) -> date | None:
    """Money is known through this day: never through today, which is not over; never less than before."""
    through = statement.through
    if through is None:
        return None
    yesterday = today_in(till.book.business.timezone, till.now) - ONE_DAY
    day = min(through, yesterday)
    known = [f for f in (*till.facts, *till.added) if isinstance(f, BooksKnown)]
    last = max(known, key=lambda fact: (fact.at, fact.id), default=None)
    return day if last is None or day > last.day else None


def _books_known(statement: Statement, day: date, till: Till) -> Sequence[Fact]:
    name = _name(statement)
    return [
        BooksKnown(
            id=f"books:{name}/{day.isoformat()}",
            at=till.now,
            by=By.BANK,
            source=Source(SourceKind.STATEMENT, name),
            client=None,
            day=day,
        )
    ]


def _warned(statement: Statement, warning: str, till: Till) -> Sequence[Fact]:
    """Balances that do not add up are the owner's to look at; asked once."""
    ask = Ask(
        id=ask_id("statement", _name(statement), warning),
        kind=AskKind.MONEY,
        client=None,
        invoices=(),
        what=f"A statement does not add up: {warning}.",
        ways=("download the statement again, whole", "accountsd bank FILE"),
        louder=False,
    )
    fact = put(ask, till.now)
    return [] if any(known.id == fact.id for known in (*till.facts, *till.added)) else [fact]


def _name(statement: Statement) -> str:
    """The same statement has the same name for ever."""
    refs = "".join(ref for _, ref in references(statement))
    closing = statement.closing.amount if statement.closing else ""
    seed = f"{statement.account}|{statement.number}|{statement.through}|{closing}|{refs}"
    return hashlib.blake2b(seed.encode(), digest_size=10).hexdigest()
