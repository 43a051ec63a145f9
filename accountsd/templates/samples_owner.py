"""Flags and days of a sample business: what `check` prints with the owner's letters."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from accountsd.core.book import Deed, Mode
from accountsd.core.digest import (
    Aging,
    Bar,
    BrokenWord,
    Coming,
    Covered,
    Day,
    Gone,
    Heading,
    Leaving,
    Lost,
    MailIn,
    MoneyIn,
    Need,
    Post,
    Rest,
)
from accountsd.core.flag import Flag, Wrote
from accountsd.core.journal import AskKind, Grade, Kind
from accountsd.core.money import Money
from accountsd.core.receivable import Bucket
from accountsd.templates.samples import CREDITOR, DEPARTMENT, MORNING, TODAY

if TYPE_CHECKING:
    from collections.abc import Mapping

_SUM = Money.of("1100.00", "GBP")
_INVOICE = ("INV-1001",)
_YESTERDAY = TODAY - timedelta(days=1)

FLAG = Flag(
    ask="reply-4f2a91c0",
    kind=AskKind.REPLY,
    what="Pat Lee disputes INV-1001: “the workshop on 4 September did not take place”.",
    client="Acme Ltd",
    invoices=_INVOICE,
    still=(_SUM,),
    since=TODAY - timedelta(days=6),
    waited=4,
    did=("INV-1001: not asked for until you have settled it", "an answer was not sent"),
    evidence=("dispute: “did not take place”",),
    drafts=(),
    ways=("accountsd settle INV-1001", "accountsd resolve reply-4f2a91c0"),
    wrote=Wrote(
        "pat@acme.example",
        "Pat Lee",
        "Re: Invoice INV-1001",
        _YESTERDAY,
        b"Subject: Re: Invoice INV-1001\r\n\r\n",
    ),
)

_NEED = Need(
    ask=FLAG.ask,
    kind=FLAG.kind,
    what=FLAG.what,
    client=FLAG.client,
    still=FLAG.still,
    since=FLAG.since,
    waited=FLAG.waited,
    loud=True,
    ways=FLAG.ways,
)

DAY = Day(
    on=TODAY,
    business="Winder Consulting",
    mode=Mode.ON,
    needs=(
        _NEED,
        replace(
            _NEED,
            client=None,
            still=(),
            what="The server refuses our password.",
            ways=("accountsd doctor",),
            loud=False,
            waited=0,
        ),
    ),
    mail=(
        MailIn("Pat Lee", "Acme Ltd", Kind.PROMISE, Grade.PROVEN, _INVOICE, TODAY, _SUM),
        MailIn("somebody@elsewhere.example", None, Kind.QUERY, Grade.CLAIMED, ()),
        MailIn("Sam Cole", "Acme Ltd", Kind.BANK_CHANGE, Grade.CONTRADICTED, _INVOICE),
    ),
    machines=2,
    money=(MoneyIn("Acme Ltd", _SUM, _YESTERDAY), MoneyIn(None, _SUM, _YESTERDAY)),
    gone=(Gone("Acme Ltd", "second_reminder", ("INV-1001", "INV-1002"), (_SUM,)),),
    lost=(Lost("Acme Ltd", "old@acme.example", permanent=True),),
    lapsed=(("INV-1001", "escalation"),),
    coming=(
        Coming("Acme Ltd", Heading.PROMISED, _INVOICE, (_SUM,), TODAY),
        Coming("Acme Ltd", Heading.ADVISED, _INVOICE, (_SUM,), TODAY + timedelta(days=3)),
        Coming("Acme Ltd", Heading.PROMISED, _INVOICE, (_SUM,), None),
    ),
    broken=(BrokenWord("Acme Ltd", _INVOICE, (_SUM,), TODAY - timedelta(9), TODAY - timedelta(5)),),
    aging=(
        Aging(
            "GBP",
            total=Money.of("12300.00", "GBP"),
            overdue=Money.of("4800.00", "GBP"),
            bars=(
                Bar(Bucket.CURRENT, Money.of("7500.00", "GBP"), 100),
                Bar(Bucket.TO_30, Money.of("3100.00", "GBP"), 41),
                Bar(Bucket.TO_60, Money.of("1600.00", "GBP"), 21),
                Bar(Bucket.TO_90, Money.of("100.00", "GBP"), 1),
                Bar(Bucket.OVER_90, Money.zero("GBP"), 0),
            ),
        ),
    ),
    leaving=(
        Leaving("Acme Ltd", "firm", None, _INVOICE, (_SUM,), MORNING, needs_approval=False),
        Leaving("Acme Ltd", "final_demand", None, _INVOICE, (_SUM,), MORNING, needs_approval=True),
        Leaving("Acme Ltd", None, Deed.CALL, _INVOICE, (_SUM,), MORNING, needs_approval=False),
    ),
    covered=(
        Covered("Acme Ltd", ("INV-1001",), Money.of("250.00", "GBP"), Money.of("300.00", "GBP")),
    ),
    rests=(Rest("Acme Ltd", "INV-0990", Money.of("0.40", "GBP")),),
    trouble=("The mailbox could not be read between 3:10 and 4:25.",),
    post=Post(queued=1, waiting=1, in_doubt=1),
    books_known=_YESTERDAY,
)


def owners(letter: str) -> Mapping[str, dict[str, object]]:
    """Every case of a letter to the owner, as the values that its template is given."""
    match letter:
        case "digest":
            quiet = Day(on=TODAY, business="Winder Consulting", mode=Mode.REHEARSAL)
            cases = {"a full day": DAY.values(), "a quiet day": quiet.values()}
        case "told_once":
            cases = {"an order by mail": {"on": TODAY}}
        case _:
            draft = ("Dear Pat Lee,\n\nInvoice INV-1001 …\n",)
            bare = replace(
                FLAG, client=None, invoices=(), still=(), did=(), evidence=(), ways=(), wrote=None
            )
            flags = {kind.value: replace(FLAG, kind=kind) for kind in AskKind}
            flags |= {"nothing but a sentence": bare, "a draft": replace(FLAG, drafts=draft)}
            cases = {case: _values(told) for case, told in flags.items()}
    house = {"creditor": CREDITOR, "department": DEPARTMENT}
    return {case: values | house for case, values in cases.items()}


def _values(told: Flag) -> dict[str, object]:
    return {field.name: getattr(told, field.name) for field in fields(told)}
