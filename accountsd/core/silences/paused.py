"""Silences that a fact began and a word ends: hold, legal, complaint, hardship, absent, unanswered …

`Paused` begins one; its day, `Resumed`, and for some causes another deed of the owner's end it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.history import order
from accountsd.core.journal import (
    Answered,
    By,
    Cause,
    Contacted,
    Paused,
    Promised,
    Scope,
    SourceKind,
)
from accountsd.core.receivable import Silence
from accountsd.core.wording import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accountsd.core.dossier import Dossier

# For these the owner's answer to their Ask is the end; the others have a word of their own.
ENDED_BY_ANSWER = frozenset({Cause.UNANSWERED, Cause.BANK_CHANGE})

_USUAL = {
    Cause.UNANSWERED: "it waits for an answer",
    Cause.HARDSHIP: "they cannot pay now",
    Cause.LEGAL: "the matter is with lawyers or a court",
    Cause.COMPLAINT: "they complain",
    Cause.BANK_CHANGE: "it is about bank details",
    Cause.HOLD: "you said so",
}


def silences(dossier: Dossier) -> Iterator[Silence]:
    """Those that have begun, that no later one of their kind replaces, and that have not ended."""
    latest: dict[tuple[object, ...], Paused] = {}
    for fact in dossier.history.of(Paused):
        latest[_kind(fact)] = fact
    answered = {fact.ask for fact in dossier.history.of(Answered)}
    for fact in latest.values():
        if fact.until is not None and fact.until < dossier.today:
            continue
        if fact.cause in ENDED_BY_ANSWER and fact.ask in answered:
            continue
        scope = _left(dossier, fact)
        if scope is not None:
            since = dossier.day(fact)
            because = _because(dossier, fact)
            mail = dossier.mail_of(fact)
            yield Silence(fact.cause, scope, fact.stops, since, fact.until, because, fact.ask, mail)


def _kind(fact: Paused) -> tuple[object, ...]:
    """What makes a later fact replace an earlier one. Each unanswered mail is a matter of its own."""
    address = fact.scope.address.lower() if fact.scope.address else None
    ask = fact.ask if fact.cause is Cause.UNANSWERED else None
    return (fact.cause, frozenset(fact.scope.invoices), address, fact.stops, ask)


def _left(dossier: Dossier, fact: Paused) -> Scope | None:
    """What of its scope the owner has not ended."""
    if fact.cause is Cause.HARDSHIP and _plan_agreed(dossier, fact):
        return None
    scope = dossier.left_of(fact.cause, fact.scope, fact)
    from_bank = fact.source.kind is SourceKind.STATEMENT
    if fact.cause is Cause.UNANSWERED and scope is not None and not from_bank:
        # A question about money is not answered by a letter.
        scope = _not_written_to(dossier, fact, scope)
    return scope


def _plan_agreed(dossier: Dossier, fact: Paused) -> bool:
    """The owner entered a promise since: an agreed plan takes hardship's place."""
    return any(
        promised.by is By.OWNER and order(promised) > order(fact)
        for promised in dossier.history.of(Promised)
    )


def _not_written_to(dossier: Dossier, fact: Paused, scope: Scope) -> Scope | None:
    """The owner's own mail to the client answers what it is about."""
    for mail in dossier.history.of(Contacted):
        if order(mail) <= order(fact):
            continue
        if not mail.invoices or not scope.invoices:
            return None
        rest = tuple(number for number in scope.invoices if number not in mail.invoices)
        if not rest:
            return None
        scope = Scope(rest, scope.address)
    return scope


def _because(dossier: Dossier, fact: Paused) -> str:
    day, name = dossier.say(dossier.day(fact)), dossier.client.name
    end = f" Tony waits through {dossier.say(fact.until)}." if fact.until else ""
    why = fact.why.strip().rstrip(".") or _USUAL.get(fact.cause, str(fact.cause))
    match fact.cause:
        case _ if fact.source.kind is SourceKind.STATEMENT:
            return f"{why}.{end}"
        case Cause.HOLD:
            what = listed(fact.scope.invoices) or name
            return f"On hold since {day}, {what}: {why}.{end}"
        case Cause.ABSENT:
            return f"{fact.scope.address or name} is away, by the automatic reply of {day}.{end}"
        case _:
            return f"{name} wrote on {day}: {why}.{end}"
