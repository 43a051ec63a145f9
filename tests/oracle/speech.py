"""What was said about an invoice, and the next thing to say: every step of the policy tried in turn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from accountsd.core.book import Sender
from accountsd.core.journal import Asked, Lapsed, Sent, Undelivered
from accountsd.core.ladder import deed_ask_id
from accountsd.core.letter import LetterClass, class_of
from accountsd.core.terms import Anchor

if TYPE_CHECKING:
    from accountsd.core.book import Invoice, Step
    from tests.oracle.page import Page


@dataclass(frozen=True)
class Next:
    """The next rung of an invoice and the day from which it may be said."""

    step: Step
    position: int
    day: date

    @property
    def service(self) -> bool:
        """Whether it is a letter that waits for nobody."""
        return self.step.letter is not None and class_of(self.step.letter) is LetterClass.SERVICE


def reached(page: Page, letter: Sent) -> bool:
    """Not every recipient bounced hard."""
    bounced = {
        u.address for u in page.all(Undelivered) if u.letter == letter.letter and u.permanent
    }
    return not letter.to or not set(letter.to) <= bounced


def letters_about(page: Page, number: str) -> list[tuple[str, date]]:
    """(letter, day) of what was really said about the invoice, in order."""
    return [
        (said.letter, page.day(letter))
        for letter in page.all(Sent)
        if reached(page, letter)
        for said in letter.said
        if said.invoice == number
    ]


def chases_about(page: Page, number: str) -> list[date]:
    """Days of the chases that reached somebody."""
    return [
        day for letter, day in letters_about(page, number) if class_of(letter) is LetterClass.CHASE
    ]


def next_rung(page: Page, invoice: Invoice) -> Next | None:
    """The mildest step after all that was said or passed that still fits."""
    for position, step in enumerate(invoice.policy.steps):
        if position <= _passed(page, invoice):
            continue
        day = _day(page, invoice, position)
        end = _window(page, invoice, step)
        if day is None or not _may(page, invoice, step):
            continue
        if end is not None and (day > end or page.today > end):
            continue
        return Next(step, position, day)
    return None


def _passed(page: Page, invoice: Invoice) -> int:
    said = {letter for letter, _ in letters_about(page, invoice.number)}
    said |= {f.letter for f in page.all(Lapsed) if f.invoice == invoice.number}
    asked = {f.ask.id for f in page.all(Asked)}
    return max(
        (
            position
            for position, step in enumerate(invoice.policy.steps)
            if (step.letter and step.letter in said)
            or deed_ask_id(invoice.number, step.name) in asked
        ),
        default=-1,
    )


def _may(page: Page, invoice: Invoice, step: Step) -> bool:
    """Whether the step is for this invoice at all."""
    start = page.book.business.start or page.today
    sent = invoice.with_client
    there = invoice.issued < start if sent is None else sent is not False
    if step.letter and class_of(step.letter) is LetterClass.SERVICE:
        return not there
    if step.when.anchor is Anchor.AFTER_ISSUE and there:
        return isinstance(sent, date) and sent >= start
    if step.when.anchor in {Anchor.BEFORE_DUE, Anchor.BEFORE_PAY_RUN}:
        own = _nominal(page, invoice, invoice.policy.steps.index(step))
        return own is not None and page.days.back(own) > invoice.issued
    return True


def chase_due(page: Page, invoice: Invoice) -> date:
    """The due day as chases count it."""
    return page.days.forward(invoice.due)


def _nominal(page: Page, invoice: Invoice, position: int) -> date | None:
    """The step's day on this invoice's own dates, before it is moved to a working day."""
    step, days = invoice.policy.steps[position], page.days
    length = step.when.days
    match step.when.anchor:
        case Anchor.AFTER_ISSUE:
            return days.plus(invoice.issued, length)
        case Anchor.AFTER_DUE:
            return days.plus(chase_due(page, invoice), length)
        case Anchor.BEFORE_DUE:
            return days.minus(chase_due(page, invoice), length)
        case Anchor.BEFORE_PAY_RUN:
            run = days.run_for(page.client.pay_run, invoice.due)
            return None if run is None else days.minus(run, length)
        case Anchor.AFTER_LAST_LETTER:
            before = [
                p
                for p, other in enumerate(invoice.policy.steps[:position])
                if other.letter and class_of(other.letter) is LetterClass.CHASE
            ]
            base = _nominal(page, invoice, before[-1]) if before else None
            return None if base is None else days.plus(base, length)


def _own(page: Page, invoice: Invoice, position: int, chases: list[date]) -> date | None:
    """As `_nominal`, but `after last letter` counts from the chase that really went."""
    step = invoice.policy.steps[position]
    if step.when.anchor is not Anchor.AFTER_LAST_LETTER:
        return _nominal(page, invoice, position)
    return page.days.plus(chases[-1], step.when.days) if chases else None


def _moved(page: Page, step: Step, day: date) -> date:
    before = step.when.anchor in {Anchor.BEFORE_DUE, Anchor.BEFORE_PAY_RUN}
    return page.days.back(day) if before else page.days.forward(day)


def _day(page: Page, invoice: Invoice, position: int) -> date | None:
    """Its own day; after something said late, not before the distance of the two has passed."""
    steps = invoice.policy.steps
    own = _own(page, invoice, position, chases_about(page, invoice.number))
    if own is None:
        return None
    names = [step.letter for step in steps]
    history = letters_about(page, invoice.number)
    known = [(names.index(letter), n) for n, (letter, _) in enumerate(history) if letter in names]
    if known:
        last, index = known[-1]
        said_on = history[index][1]
        one, two = _nominal(page, invoice, last), _nominal(page, invoice, position)
        late = one is None or said_on > _moved(page, steps[last], one)
        if late and one is not None and two is not None:
            own = max(own, said_on + (two - one))
    return _moved(page, steps[position], own)


def _window(page: Page, invoice: Invoice, step: Step) -> date | None:
    """The last day on which the step still makes sense; None: it always does."""
    match step.when.anchor:
        case Anchor.AFTER_ISSUE:
            service = step.letter is not None and class_of(step.letter) is LetterClass.SERVICE
            if service and step.when.days.count == 0:
                return None
            own = page.days.plus(invoice.issued, step.when.days)
            return min(own + timedelta(days=14), invoice.due)
        case Anchor.BEFORE_DUE:
            return invoice.due
        case Anchor.BEFORE_PAY_RUN:
            return page.days.run_for(page.client.pay_run, invoice.due)
        case Anchor.AFTER_DUE | Anchor.AFTER_LAST_LETTER:
            return None


def is_owners(step: Step) -> bool:
    """A step that is put before the owner: a deed, or a letter in his own name."""
    return step.deed is not None or step.sender is Sender.OWNER
