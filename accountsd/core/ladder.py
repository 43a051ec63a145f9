"""The ladder: which step of its policy an invoice comes to next, and on what day.

Strategies by name: *own day* (the policy's, on this invoice's dates), *on time* (the last letter was
said on its own day), *put off* (it was said later, so the next keeps the policy's distance to it).
The ladder knows nothing of silences; the planner asks those.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, assert_never

from accountsd.core.book import Sender
from accountsd.core.calendar import (
    add_days,
    next_working_day,
    pay_run_on_or_after,
    previous_working_day,
    take_days,
)
from accountsd.core.letter import LetterClass, class_of
from accountsd.core.terms import Anchor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accountsd.core.book import Client, Invoice, Step
    from accountsd.core.receivable import Rung

# The contract, A step fits: after issue until 14 days later, or due.
AFTER_ISSUE_FITS = timedelta(days=14)
_BEFORE = frozenset({Anchor.BEFORE_DUE, Anchor.BEFORE_PAY_RUN})


@dataclass(frozen=True, slots=True)
class Coming:
    """The next rung. `put_off`: the letter that was late, whose distance it keeps."""

    step: Step
    day: date
    put_off: Rung | None = None


@dataclass(frozen=True, slots=True)
class Ladder:
    """One invoice of a client, what was said about it, and the day business began with us."""

    client: Client
    invoice: Invoice
    said: tuple[Rung, ...]
    start: date

    def coming(self, today: date) -> Coming | None:
        """The mildest step not yet passed that fits today; its day may lie ahead."""
        for index in range(self._passed() + 1, len(self.invoice.policy.steps)):
            if self._skipped(index):
                continue
            found = self._on_its_day(index)
            if found is None:
                continue
            end = self._fits_until(index)
            if end is None or (found.day <= end and today <= end):
                return found
        return None

    @property
    def chase_due(self) -> date:
        """For chasing, a due day that is not worked counts as the next one."""
        return next_working_day(self.invoice.due, self.client.country, self.client.region)

    @property
    def expected_run(self) -> date | None:
        """The payment run that should pay this invoice: the first on or after the agreed day."""
        if self.client.pay_run is None:
            return None
        client = self.client
        return pay_run_on_or_after(client.pay_run, self.invoice.due, client.country, client.region)

    def _passed(self) -> int:
        """Position of the harshest rung said, lapsed or asked; -1 for none."""
        return max((self._index(rung) for rung in self.said), default=-1)

    def _index(self, rung: Rung) -> int:
        """Where a rung stands in the policy; -1 when the policy no longer has it."""
        found = -1
        for index, step in enumerate(self.invoice.policy.steps):
            if step.letter == rung.letter if rung.letter else step.name == rung.step:
                found = index
        return found

    def _skipped(self, index: int) -> bool:
        """Steps about the issue of an invoice that the client already has."""
        step = self.invoice.policy.steps[index]
        if step.when.anchor is not Anchor.AFTER_ISSUE:
            return False
        sent, start = self.invoice.with_client, self.start
        if sent is False:
            return False
        if sent is None:
            return self.invoice.issued < start
        if is_service(step):
            return True
        return sent is True or sent < start

    def _on_its_day(self, index: int) -> Coming | None:
        step = self.invoice.policy.steps[index]
        own = self._own_day(index)
        if own is None:
            return None
        late, day = self._late(), own
        if late is not None:
            rung, said_on = late
            there, here = self._nominal(index), self._nominal(said_on)
            if there is not None and here is not None:
                day = max(own, rung.on + (there - here))
        moved = self._moved(step, day)
        if step.when.anchor in _BEFORE and self._moved(step, own) <= self.invoice.issued:
            return None
        return Coming(step, moved, late[0] if late is not None and day > own else None)

    def _late(self) -> tuple[Rung, int] | None:
        """The last letter said and its place, when it was said after its own day."""
        placed = [(rung, self._index(rung)) for rung in self.said if not rung.lapsed]
        placed = [(rung, index) for rung, index in placed if index >= 0]
        if not placed:
            return None
        rung, index = placed[-1]
        nominal = self._nominal(index)
        if nominal is None or rung.on <= self._moved(self.invoice.policy.steps[index], nominal):
            return None
        return rung, index

    def _own_day(self, index: int) -> date | None:
        """The step's day before it is moved off weekends and holidays."""
        step = self.invoice.policy.steps[index]
        if step.when.anchor is not Anchor.AFTER_LAST_LETTER:
            return self._nominal(index)
        chases = [r for r in self.said if r.klass is LetterClass.CHASE and not r.lapsed]
        if not chases:
            return None
        return add_days(chases[-1].on, step.when.days, self.client.country, self.client.region)

    def _nominal(self, index: int) -> date | None:
        """The step's day if every letter before it were said on its own day."""
        step, client, invoice = self.invoice.policy.steps[index], self.client, self.invoice
        days, place = step.when.days, (client.country, client.region)
        match step.when.anchor:
            case Anchor.AFTER_ISSUE:
                return add_days(invoice.issued, days, *place)
            case Anchor.AFTER_DUE:
                return add_days(self.chase_due, days, *place)
            case Anchor.BEFORE_DUE:
                return take_days(self.chase_due, days, *place)
            case Anchor.BEFORE_PAY_RUN:
                run = self.expected_run
                return None if run is None else take_days(run, days, *place)
            case Anchor.AFTER_LAST_LETTER:
                before = self._chase_before(index)
                nominal = None if before is None else self._nominal(before)
                return None if nominal is None else add_days(nominal, days, *place)
            case _:
                assert_never(step.when.anchor)

    def _chase_before(self, index: int) -> int | None:
        steps = self.invoice.policy.steps
        chases: Iterator[int] = (
            i for i in range(index - 1, -1, -1) if steps[i].letter and not is_service(steps[i])
        )
        return next(chases, None)

    def _fits_until(self, index: int) -> date | None:
        """The last day on which the step still makes sense; None: always."""
        step = self.invoice.policy.steps[index]
        match step.when.anchor:
            case Anchor.AFTER_ISSUE:
                if is_service(step) and step.when.days.count == 0:
                    return None
                own = self._nominal(index)
                return None if own is None else min(own + AFTER_ISSUE_FITS, self.invoice.due)
            case Anchor.BEFORE_DUE:
                # The agreed day: on the Monday after it, "soon due" would be wrong.
                return self.invoice.due
            case Anchor.BEFORE_PAY_RUN:
                return self.expected_run
            case Anchor.AFTER_DUE | Anchor.AFTER_LAST_LETTER:
                return None
            case _:
                assert_never(step.when.anchor)

    def _moved(self, step: Step, day: date) -> date:
        """Off weekends and holidays: a before step back, any other on."""
        place = (self.client.country, self.client.region)
        if step.when.anchor in _BEFORE:
            return previous_working_day(day, *place)
        return next_working_day(day, *place)


def is_service(step: Step) -> bool:
    """Whether the step is a letter that no chase silence stops."""
    return step.letter is not None and class_of(step.letter) is LetterClass.SERVICE


def is_the_owners(step: Step) -> bool:
    """Whether the step is put before the owner instead of being sent: a deed, a letter from him."""
    return step.deed is not None or step.sender is Sender.OWNER


def deed_ask_id(invoice: str, step: str) -> str:
    """The id of the ask that puts a step of his own before the owner; one for ever."""
    return f"{step}:{invoice}"
