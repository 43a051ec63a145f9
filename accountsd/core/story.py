"""A fact as a sentence that an owner understands: for `show`, the digest and the hand-over file."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from accountsd.core.credit import OVER, is_over
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
    Fact,
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
    from collections.abc import Iterable
    from datetime import date

    from accountsd.core.journal import Scope
    from accountsd.core.money import Money


def invoices_of(fact: Fact) -> frozenset[str]:
    """The invoices that a fact names; empty where it is about the client, or about everybody."""
    match fact:
        case Sent():
            return frozenset(said.invoice for said in fact.said)
        case Heard() | Promised() | Disputed() | HandedOver() | Contacted():
            return frozenset(fact.invoices)
        case Advised():
            return frozenset(line.invoice for line in fact.lines)
        case Paused() | Resumed():
            return frozenset(fact.scope.invoices)
        case Allocated() | WrittenOff() | Lapsed():
            return frozenset({fact.invoice})
        case Asked():
            return frozenset(fact.ask.invoices)
        case (
            Undelivered()
            | Received()
            | ContactLearned()
            | BooksKnown()
            | Answered()
            | Approved()
            | Retracted()
        ):
            return frozenset()
        case _:
            assert_never(fact)


def sentence(fact: Fact) -> str:
    """What happened, in the past tense."""
    match fact:
        case Sent() | Undelivered() | Heard() | ContactLearned() | Contacted():
            return _mail(fact)
        case Promised() | Advised() | Disputed() | Paused() | Resumed():
            return _quiet(fact)
        case Received() | Allocated() | WrittenOff() | HandedOver() | BooksKnown():
            return _money_matter(fact)
        case Asked() | Answered() | Approved() | Lapsed() | Retracted():
            return _word(fact)
        case _:
            assert_never(fact)


def _mail(fact: Sent | Undelivered | Heard | ContactLearned | Contacted) -> str:
    match fact:
        case Sent():
            name = fact.name.replace("_", " ").capitalize()
            return f"{name} sent to {_all(fact.to)}: {_said(fact)}."
        case Undelivered():
            how = "never reached" if fact.permanent else "has not reached"
            return f"A letter {how} {fact.address}."
        case Heard():
            about = f" about {_all(fact.invoices)}" if fact.invoices else ""
            return f"{fact.sender} wrote{about}: {fact.kind.replace('_', ' ')} ({fact.grade})."
        case ContactLearned():
            instead = f" instead of {fact.instead_of}" if fact.instead_of else ""
            return f"New contact ({fact.role}): {fact.address}{instead}."
        case Contacted():
            return "You wrote to the client yourself."
        case _:
            assert_never(fact)


def _quiet(fact: Promised | Advised | Disputed | Paused | Resumed) -> str:
    match fact:
        case Promised():
            what = f"{_money(fact.amount)} for {_all(fact.invoices)}"
            return f"Promised: {what}{_on(fact.day)}{_if(fact.condition)}."
        case Advised():
            listed = ", ".join(f"{line.invoice} {_money(line.amount)}" for line in fact.lines)
            return f"Said to be paid{_on(fact.value_day)}: {listed}{_ref(fact.reference)}."
        case Disputed():
            return f"Disputed: {_all(fact.invoices)}."
        case Paused():
            end = f" until {fact.until:%Y-%m-%d}" if fact.until else ""
            return f"Quiet ({fact.cause}) about {_scope(fact.scope)}{end}: {fact.why}"
        case Resumed():
            return f"No longer quiet ({fact.cause}) about {_scope(fact.scope)}."
        case _:
            assert_never(fact)


def _money_matter(fact: Received | Allocated | WrittenOff | HandedOver | BooksKnown) -> str:
    match fact:
        case Received():
            payer = f" from {fact.payer}" if fact.payer else ""
            words = f": “{fact.line}”" if fact.line else ""
            return f"{_money(fact.amount)} received{payer}{_on(fact.day)}{words}."
        case Allocated():
            return f"{_money(fact.amount)}{_from(fact.receipt)} put against {fact.invoice}."
        case WrittenOff():
            return f"{_money(fact.amount)} of {fact.invoice} written off."
        case HandedOver():
            return f"Handed over: {_all(fact.invoices)}."
        case BooksKnown():
            return f"Payments are known up to {fact.day:%Y-%m-%d}."
        case _:
            assert_never(fact)


def _word(fact: Asked | Answered | Approved | Lapsed | Retracted) -> str:
    match fact:
        case Asked():
            return f"You were asked ({fact.ask.id}): {fact.ask.what}"
        case Answered():
            return f"{fact.ask}: answered ({fact.word})."
        case Approved():
            return f"{fact.letter} approved: {fact.total}."
        case Lapsed():
            return f"{fact.invoice}: the step {fact.step} lapsed without a letter."
        case Retracted():
            return f"{fact.fact} was wrong and is withdrawn."
        case _:
            assert_never(fact)


def _from(receipt: str) -> str:
    """Which credit on account was used; money of its own needs no word."""
    return f", over on {receipt.removeprefix(OVER)}," if is_over(receipt) else ""


def _all(names: Iterable[str]) -> str:
    return ", ".join(names) or "nothing by name"


def _said(fact: Sent) -> str:
    return (
        ", ".join(f"{said.invoice} {_money(said.residual)}" for said in fact.said) or "no invoice"
    )


def _money(amount: Money | None) -> str:
    return f"{amount.currency} {amount}" if amount is not None else "the balance"


def _on(day: date | None) -> str:
    return f" on {day:%Y-%m-%d}" if day else ""


def _if(condition: str | None) -> str:
    return f", on a condition: “{condition}”" if condition else ""


def _ref(reference: str | None) -> str:
    return f" (reference {reference})" if reference else ""


def _scope(scope: Scope) -> str:
    return scope.address or ", ".join(scope.invoices) or "the client"
