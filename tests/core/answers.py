"""What the planner answers about the sample book, folded small for a test to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from accountsd.core.fold import fold
from accountsd.core.planner import Conditions, Plan, plan
from tests.core.sample import at, on

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from accountsd.core.book import Book
    from accountsd.core.journal import Cause, Fact, FactBase


def planned(
    winder: Book,
    facts: Iterable[FactBase],
    day: str,
    clock: str = "10:00",
    conditions: Conditions = Conditions(),  # noqa: B008
) -> Plan:
    """The plan of a moment, every client with the same facts' history."""
    known = cast("list[Fact]", list(facts))
    accounts = {
        one.id: fold(winder, one, [f for f in known if f.client in {one.id, None}], at(day, clock))
        for one in winder.clients.values()
    }
    return plan(winder, accounts, at(day, clock), conditions)


def letters(answer: Plan) -> list[str | None]:
    """Names of the letters due."""
    return [due.letter for due in answer.dues]


def silent(answer: Plan, ref: str, cause: Cause, until: str | None) -> bool:
    """Nothing is due, and the plan says whose fault that is and until when."""
    return not answer.dues and codes(answer) == [(ref, cause.value, on(until) if until else None)]


def codes(answer: Plan) -> list[tuple[str, str, date | None]]:
    """What is held: ref, code, until."""
    return [(held.ref, held.code.value, held.until) for held in answer.held]
