"""One client's facts, put in order: retracted ones dropped, the rest sorted by (at, id) and by kind.

Also who a fact is about, when a client or an invoice has come back under another id.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar, assert_never, cast

from accountsd.core.journal import (
    Advised,
    Allocated,
    Answered,
    Approved,
    Asked,
    BooksKnown,
    Contacted,
    ContactLearned,
    Disputed,
    HandedOver,
    Heard,
    Lapsed,
    Paused,
    Promised,
    Received,
    Resumed,
    Retracted,
    Sent,
    Undelivered,
    WrittenOff,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from accountsd.core.book import Book
    from accountsd.core.journal import Fact

FactT = TypeVar("FactT")


@dataclass(frozen=True, slots=True)
class History:
    """What stands of a client's facts."""

    by_kind: Mapping[type, tuple[Fact, ...]]
    retracted: frozenset[str]

    def of(self, kind: type[FactT]) -> tuple[FactT, ...]:
        """All facts of one kind, in order."""
        return cast("tuple[FactT, ...]", self.by_kind.get(kind, ()))

    def without(self, ids: frozenset[str]) -> History:
        """As if these had not happened."""
        left = {
            kind: tuple(fact for fact in found if fact.id not in ids)
            for kind, found in self.by_kind.items()
        }
        return History(left, self.retracted)


def order(fact: Fact) -> tuple[object, str]:
    """The order of facts: when, then by id, so that two machines never differ."""
    return (fact.at, fact.id)


def history(facts: Iterable[Fact]) -> History:
    """Facts in order, each id once, without what was retracted."""
    ordered = sorted({fact.id: fact for fact in facts}.values(), key=order)
    gone: set[str] = set()
    # From the last one back: a retraction that was itself retracted takes nothing away.
    for fact in reversed(ordered):
        if isinstance(fact, Retracted) and fact.id not in gone:
            gone.add(fact.fact)
    kinds: dict[type, list[Fact]] = {}
    for fact in ordered:
        if fact.id not in gone:
            kinds.setdefault(type(fact), []).append(fact)
    return History({kind: tuple(found) for kind, found in kinds.items()}, frozenset(gone))


def numbers_of(fact: Fact) -> tuple[str, ...]:
    """The invoices whose story a fact belongs to."""
    match fact:
        case Sent():
            return tuple(said.invoice for said in fact.said)
        case Promised() | Disputed() | HandedOver():
            return fact.invoices
        case Advised():
            return tuple(line.invoice for line in fact.lines)
        case Paused() | Resumed():
            return fact.scope.invoices
        case Allocated() | WrittenOff() | Lapsed():
            return (fact.invoice,)
        case Asked():
            return fact.ask.invoices
        case (
            # Who wrote to whom is the client's matter, whatever the mail names.
            Heard()
            | Contacted()
            | Undelivered()
            | Received()
            | ContactLearned()
            | BooksKnown()
            | Answered()
            | Approved()
            | Retracted()
        ):
            return ()
        case _:
            assert_never(fact)


def by_client(
    book: Book,
    facts: Mapping[str | None, Iterable[Fact]],
    stood: Mapping[str, Collection[str]] = MappingProxyType({}),
) -> tuple[dict[str, list[Fact]], list[Fact]]:
    """Facts for each client of the book, and those that are about everybody."""
    sorted_out = {client: list(facts.get(client, ())) for client in book.clients}
    for client, found in strays(book, facts, stood).items():
        sorted_out[client] += found
    return sorted_out, list(facts.get(None, ()))


def strays(
    book: Book,
    facts: Mapping[str | None, Iterable[Fact]],
    stood: Mapping[str, Collection[str]] = MappingProxyType({}),
) -> dict[str, list[Fact]]:
    """Facts that belong to another client's file than the one they were written in.

    Numbers are unique in the book: what was said about an invoice follows it to another client's
    id, and all that is known of a client that left the book follows its invoices: those that its
    facts name, and those that `stood` under its id when it left.
    """
    owner = {i.number: client.id for client in book.clients.values() for i in client.invoices}
    found: dict[str, list[Fact]] = {}
    for client, written in facts.items():
        if client is None:
            continue
        known = list(written)
        if client not in book.clients:
            left = {owner[number] for number in stood.get(client, ()) if number in owner}
            for heir in _owners(known, owner) | left:
                found.setdefault(heir, []).extend(known)
            continue
        moved: dict[str, list[Fact]] = {}
        for fact in known:
            for heir in _owners((fact,), owner) - {client}:
                moved.setdefault(heir, []).append(fact)
        for heir, own in moved.items():
            found.setdefault(heir, []).extend((*own, *_about(own, known)))
    return found


def _about(moved: Iterable[Fact], known: Iterable[Fact]) -> list[Fact]:
    """What names no invoice but a fact that moved: its bounce, its answer, its being wrong."""
    facts = {fact.id for fact in moved}
    letters = {fact.letter for fact in moved if isinstance(fact, Sent)}
    asks = {fact.ask.id for fact in moved if isinstance(fact, Asked)}
    receipts = {fact.receipt for fact in moved if isinstance(fact, Allocated)}
    return [
        fact
        for fact in known
        if (isinstance(fact, Retracted) and fact.fact in facts | receipts)
        or (isinstance(fact, Undelivered) and fact.letter in letters)
        or (isinstance(fact, Answered) and fact.ask in asks)
    ]


def _owners(facts: Iterable[Fact], owner: Mapping[str, str]) -> set[str]:
    return {owner[number] for fact in facts for number in numbers_of(fact) if number in owner}
