"""An open invoice on the planner's desk: its ladder, its next rung, and what a letter says of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.letter import LetterClass, Said
from accountsd.core.planner.model import Line

if TYPE_CHECKING:
    from accountsd.core.ladder import Coming, Ladder
    from accountsd.core.money import Money
    from accountsd.core.receivable import Receivable, Silence


@dataclass(frozen=True, slots=True)
class Item:
    """An open invoice, its ladder and the rung that comes next."""

    receivable: Receivable
    ladder: Ladder
    coming: Coming | None
    silences: tuple[Silence, ...]  # those that cover it, the client's among them

    @property
    def number(self) -> str:
        """The invoice's number."""
        return self.receivable.invoice.number


def is_harsher(item: Item, tone: Item) -> bool:
    """Further up the same policy; ladders of two policies cannot be compared."""
    policy = tone.ladder.invoice.policy
    if item.coming is None or tone.coming is None or item.ladder.invoice.policy != policy:
        return False
    return policy.steps.index(item.coming.step) > policy.steps.index(tone.coming.step)


def residual(receivable: Receivable, klass: LetterClass) -> Money:
    """What a letter names: a chase leaves out what the client says is paid, an invoice does not."""
    return receivable.balance if klass is LetterClass.SERVICE else receivable.askable


def line(receivable: Receivable, klass: LetterClass) -> Line:
    """The invoice in the statement panel."""
    invoice, named = receivable.invoice, residual(receivable, klass)
    return Line(invoice.number, named, invoice.due, receivable.days_past_due)


def said_of(item: Item, klass: LetterClass) -> Said:
    """What the letter says of the invoice: its own rung, whatever the letter's tone."""
    invoice, coming = item.receivable.invoice, item.coming
    letter = coming.step.letter if coming and coming.step.letter else ""
    return Said(invoice.number, letter, residual(item.receivable, klass), invoice.due)
