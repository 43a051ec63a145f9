"""Every letter of the example policy on the day on which it is due, and the service letters.

The story: INV-1001 over £1,200.00 for a September retainer (order PO-77) is due on 2 November 2026.
Acme pays £100.00 of it, promises the rest for 13 November, and does not keep the promise. A second
invoice falls due meanwhile. `CASES` says of each letter what is special about it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from accountsd.core.book import Sender
from accountsd.core.brief import Occasion
from accountsd.core.letter import Attachment
from accountsd.core.planner.model import Due
from accountsd.core.receivable import Account, Promise, PromiseState
from tests.letters.acme import PAT, SAM, account, chased, due, invoice, money, receivable

FIRST = invoice(po="PO-77", about="September retainer", file=Path("invoices/INV-1001.pdf"))
SECOND = invoice("INV-1002", "350.50", due=date(2026, 11, 16))
PDF = Attachment("INV-1001.pdf", "application/pdf", b"%PDF-1.7")
LADDER = (
    chased("overdue", date(2026, 11, 3)),
    chased("second_reminder", date(2026, 11, 12)),
    chased("firm", date(2026, 11, 20)),
    chased("escalation", date(2026, 12, 7)),
    chased("assertive", date(2026, 12, 14)),
)
PROMISE = Promise(
    fact="mail:1/1",
    invoices=("INV-1001",),
    made=date(2026, 11, 6),
    day=date(2026, 11, 13),
    amount=money("1100.00"),
    quiet_until=date(2026, 11, 18),
    state=PromiseState.BROKEN,
    source="1",
    owners=False,
)


@dataclass(frozen=True, slots=True)
class Case:
    """A letter and the account it is about."""

    behaviour: str
    due: Due
    account: Account
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Service:
    """A service letter outside the calendar."""

    behaviour: str
    occasion: Occasion
    account: Account
    attachments: tuple[Attachment, ...] = ()


def _early(letter: str, today: date, behaviour: str, *attachments: Attachment) -> Case:
    of = account(today, receivable(FIRST, today))
    return Case(behaviour, due(letter, of), of, attachments)


def _late(letter: str, today: date, behaviour: str, sender: Sender = Sender.DEPARTMENT) -> Case:
    """The first invoice partly paid and its promise broken; the second one beside it."""
    said = tuple(rung for rung in LADDER if rung.on < today)
    first = receivable(FIRST, today, paid="100.00", said=said, broken_promise=PROMISE)
    of = account(today, first, receivable(SECOND, today), books_known=date(2026, 11, 18))
    cc = (SAM.email,) if letter == "escalation" else ()
    return Case(behaviour, due(letter, of, sender=sender, cc=cc), of)


def _chase(letter: str, today: date, behaviour: str) -> Case:
    """One invoice, nothing paid and nothing promised."""
    said = tuple(rung for rung in LADDER if rung.on < today)
    of = account(today, receivable(FIRST, today, said=said))
    return Case(behaviour, due(letter, of), of)


CASES = {
    "invoice": _early(
        "invoice", date(2026, 10, 5), "brings the invoice, and says that it is attached", PDF
    ),
    "courtesy": _early(
        "courtesy", date(2026, 10, 8), "asks whether all is in order, and asks for no money"
    ),
    "upcoming": _early("upcoming", date(2026, 10, 28), "reminds in time for the payment run"),
    "overdue": _chase("overdue", date(2026, 11, 3), "the gentlest reminder, the day after due"),
    "second_reminder": _chase(
        "second_reminder", date(2026, 11, 12), "names the first reminder and asks for the reason"
    ),
    "firm": _late(
        "firm",
        date(2026, 11, 20),
        "quotes the broken promise, lists both invoices, and says up to when payments are counted",
    ),
    "personal": _late(
        "personal", date(2026, 11, 27), "the owner's own words, without his address", Sender.OWNER
    ),
    "escalation": _late("escalation", date(2026, 12, 7), "says politely why Sam Cole gets a copy"),
    "assertive": _chase(
        "assertive", date(2026, 12, 14), "asks for payment or a plan within seven days"
    ),
    "final_demand": _chase(
        "final_demand", date(2026, 12, 21), "a commercial demand of seven days, and no court's"
    ),
}

_TODAY = date(2026, 11, 9)
_OPEN = account(
    _TODAY,
    receivable(FIRST, _TODAY, paid="100.00"),
    receivable(SECOND, _TODAY),
    credit={"GBP": money("50.00")},
    books_known=date(2026, 11, 6),
)

SERVICES = {
    "corrected_invoice": Service(
        "says what changed, and that the earlier one may be discarded",
        Occasion(
            "corrected_invoice",
            "acme/corrected_invoice/INV-1001",
            (PAT.email,),
            date(2026, 10, 9),
            invoices=("INV-1001",),
            instead_of=money("1250.00"),
        ),
        account(date(2026, 10, 9), receivable(FIRST, date(2026, 10, 9))),
        (PDF,),
    ),
    "answer": Service(
        "answers in the client's own subject, with the invoice asked for",
        Occasion(
            "answer",
            "acme/answer/1",
            (PAT.email,),
            _TODAY,
            invoices=("INV-1001",),
            words=("The order number is PO-77; it stands at the top of the invoice.",),
            subject="Invoice INV-1001 - which order?",
            wrote_on=date(2026, 11, 8),
        ),
        _OPEN,
        (PDF,),
    ),
    "thanks": Service(
        "thanks for a part, and says kindly what is still open",
        Occasion(
            "thanks",
            "acme/thanks/1",
            (PAT.email,),
            _TODAY,
            invoices=("INV-1001",),
            received=(money("100.00"),),
            received_on=date(2026, 11, 6),
        ),
        _OPEN,
    ),
    "statement": Service(
        "lists everything that is open, with the credit taken off",
        Occasion("statement", "acme/statement/2026-11-09", (PAT.email,), _TODAY),
        _OPEN,
    ),
}
