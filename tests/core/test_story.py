"""Each fact as the sentence that the owner reads in `show`, and the invoices it is told under."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

import pytest

from accountsd.core.book import Role
from accountsd.core.journal import (
    Advised,
    AdvisedLine,
    Allocated,
    Answered,
    Approved,
    Ask,
    Asked,
    AskKind,
    BooksKnown,
    By,
    Cause,
    Contacted,
    ContactLearned,
    Disputed,
    Fact,
    Grade,
    HandedOver,
    Heard,
    Kind,
    Lapsed,
    Paused,
    Promised,
    Received,
    Resumed,
    Retracted,
    Scope,
    Sent,
    Stops,
    Undelivered,
    WrittenOff,
)
from accountsd.core.letter import LetterClass, Said
from accountsd.core.money import Money
from accountsd.core.story import invoices_of, sentence
from tests.core.sample import base, gbp, on

if TYPE_CHECKING:
    from accountsd.core.journal import FactBase

ASK = Ask("reply-4f2a", AskKind.REPLY, "acme", ("INV-1001",), "Pat Lee asks for a copy.")
SAID = Said("INV-1001", "second_reminder", gbp("1100.00"), on("2026-10-31"))
PAT = "pat@acme.example"


def fact(kind: type[FactBase], /, **fields: Any) -> Fact:
    """A fact of 10 November."""
    return kind(**base("2026-11-10", By.CLIENT), **fields)  # type: ignore[return-value]


LETTER = {"letter": "id-1", "key": "acme/second/INV-1001", "name": "second_reminder"}
STORY: tuple[tuple[Fact, str, set[str]], ...] = (
    (
        fact(Sent, **LETTER, klass=LetterClass.CHASE, step="second", to=(PAT,), said=(SAID,)),
        "Second reminder sent to pat@acme.example: INV-1001 GBP 1100.00.",
        {"INV-1001"},
    ),
    (
        fact(Sent, **LETTER, klass=LetterClass.SERVICE, step=None, to=(PAT,), said=()),
        "Second reminder sent to pat@acme.example: no invoice.",
        set(),
    ),
    (
        fact(Undelivered, letter="id-1", address=PAT, permanent=True),
        "A letter never reached pat@acme.example.",
        set(),
    ),
    (
        fact(Undelivered, letter="id-1", address=PAT, permanent=False),
        "A letter has not reached pat@acme.example.",
        set(),
    ),
    (
        fact(
            Heard,
            mail="m",
            kind=Kind.BANK_CHANGE,
            grade=Grade.CLAIMED,
            invoices=("INV-1001",),
            person=True,
            sender=PAT,
        ),
        "pat@acme.example wrote about INV-1001: bank change (claimed).",
        {"INV-1001"},
    ),
    (
        fact(
            Promised,
            invoices=("INV-1001",),
            day=on("2026-11-27"),
            amount=gbp("600.00"),
            condition="once the goods are here",
            grade=Grade.PROVEN,
        ),
        "Promised: GBP 600.00 for INV-1001 on 2026-11-27, on a condition: “once the goods are here”.",
        {"INV-1001"},
    ),
    (
        fact(Promised, invoices=(), day=None, amount=None, condition=None, grade=Grade.PROVEN),
        "Promised: the balance for nothing by name.",
        set(),
    ),
    (
        fact(
            Advised,
            lines=(AdvisedLine("INV-1001", gbp("600.00")), AdvisedLine("INV-1002")),
            value_day=on("2026-11-12"),
            reference="V-1009",
            grade=Grade.PROVEN,
        ),
        "Said to be paid on 2026-11-12: INV-1001 GBP 600.00, INV-1002 the balance (reference V-1009).",
        {"INV-1001", "INV-1002"},
    ),
    (fact(Disputed, invoices=("INV-1001",)), "Disputed: INV-1001.", {"INV-1001"}),
    (
        fact(
            Paused,
            cause=Cause.ABSENT,
            scope=Scope(address=PAT),
            stops=Stops.CHASES,
            until=on("2026-11-20"),
            why="Pat is away.",
        ),
        "Quiet (absent) about pat@acme.example until 2026-11-20: Pat is away.",
        set(),
    ),
    (
        fact(Resumed, cause=Cause.HOLD, scope=Scope()),
        "No longer quiet (hold) about the client.",
        set(),
    ),
    (
        fact(Received, amount=Money.of("1200", "JPY"), day=on("2026-11-09"), line="x"),
        "JPY 1200 received on 2026-11-09: “x”.",
        set(),
    ),
    (
        fact(Allocated, receipt="r", invoice="INV-1001", amount=gbp("1.00")),
        "GBP 1.00 put against INV-1001.",
        {"INV-1001"},
    ),
    (
        fact(WrittenOff, invoice="INV-1001", amount=gbp("1.00")),
        "GBP 1.00 of INV-1001 written off.",
        {"INV-1001"},
    ),
    (fact(HandedOver, invoices=("INV-1001",)), "Handed over: INV-1001.", {"INV-1001"}),
    (
        fact(ContactLearned, address="kim@acme.example", role=Role.PAYABLE, instead_of=PAT),
        "New contact (payable): kim@acme.example instead of pat@acme.example.",
        set(),
    ),
    (
        fact(Contacted, mail="m", invoices=("INV-1001",)),
        "You wrote to the client yourself.",
        {"INV-1001"},
    ),
    (fact(BooksKnown, day=on("2026-11-09")), "Payments are known up to 2026-11-09.", set()),
    (
        fact(Asked, ask=ASK),
        "You were asked (reply-4f2a): Pat Lee asks for a copy.",
        {"INV-1001"},
    ),
    (fact(Answered, ask="reply-4f2a", word="resolve"), "reply-4f2a: answered (resolve).", set()),
    (
        fact(Approved, letter="acme/firm/INV-1001", total="GBP 1200.00"),
        "acme/firm/INV-1001 approved: GBP 1200.00.",
        set(),
    ),
    (
        fact(Lapsed, invoice="INV-1001", step="firm", letter="firm"),
        "INV-1001: the step firm lapsed without a letter.",
        {"INV-1001"},
    ),
    (fact(Retracted, fact="mail:1/0"), "mail:1/0 was wrong and is withdrawn.", set()),
)


@pytest.mark.parametrize(("happened", "told", "about"), STORY)
def test_a_fact_is_told_in_a_sentence(happened: Fact, told: str, about: set[str]) -> None:
    """What happened stands in plain words, under the invoices it is about."""
    assert sentence(happened) == told
    assert invoices_of(happened) == about


def test_every_kind_of_fact_is_told() -> None:
    """A new kind of fact has its sentence read in full, here."""
    assert {type(happened) for happened, _, _ in STORY} == set(get_args(Fact))
