"""What the client says of money to come and money on its way: promises and advices, one invoice at a time.

Each function answers which invoices are quiet for it and through which day (None: without an end).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from accountsd.core.journal import Advised, By, Cause, Grade, Promised, Resumed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accountsd.core.journal import AdvisedLine, Fact
    from tests.oracle.money import Till
    from tests.oracle.page import Page

FAR = date.max


@dataclass(frozen=True)
class Heap:
    """The promises of one mail about the same invoices: one promise, or instalments in order of day."""

    parts: tuple[Promised, ...]
    numbers: frozenset[str]


def spared(page: Page, cause: Cause, fact: Fact, numbers: frozenset[str]) -> frozenset[str]:
    """Those that no later `Resumed` of the cause took out."""
    for later in page.after(fact):
        if isinstance(later, Resumed) and later.cause is cause and later.scope.address is None:
            numbers -= set(later.scope.invoices) or numbers
    return numbers


def promised(page: Page, till: Till) -> dict[str, date]:
    """Invoice → the last quiet day, for every promise that still counts."""
    quiet: dict[str, date] = {}
    heaps = _heaps(page, till)
    for index, heap in enumerate(heaps):
        end = _quiet_until(page, till, heap)
        numbers = _not_third(page, till, heap)
        replaced = {
            number
            for later in heaps[index + 1 :]
            if later.numbers == heap.numbers
            for number in _not_third(page, till, later)
        }
        for number in spared(page, Cause.PROMISED, heap.parts[0], numbers - replaced):
            if end is not None:
                quiet[number] = max(end, quiet.get(number, end))
    return quiet


def _heaps(page: Page, till: Till) -> list[Heap]:
    heaps: dict[tuple[str, frozenset[str]], list[Promised]] = {}
    for fact in page.all(Promised):
        heaps.setdefault((fact.source.ref, _covered(page, till, fact)), []).append(fact)
    return [
        Heap(tuple(sorted(parts, key=lambda p: (p.day or FAR, p.at, p.id))), numbers)
        for (_, numbers), parts in heaps.items()
    ]


def _covered(page: Page, till: Till, fact: Promised) -> frozenset[str]:
    """Those it names; else those overdue on its day; else all that were open."""
    if fact.invoices:
        return frozenset(fact.invoices)
    made = page.day(fact)
    open_then = [i for i in page.invoices if i.issued <= made and till.balance(i, made) > 0]
    overdue = [i for i in open_then if i.due < made]
    return frozenset(i.number for i in overdue or open_then)


def _not_third(page: Page, till: Till, heap: Heap) -> frozenset[str]:
    """The invoices on which this is not the third promise, or a later one."""
    first = heap.parts[0]
    if first.by is By.OWNER:
        return heap.numbers
    return frozenset(
        number
        for number in heap.numbers
        if len(
            {
                p.source.ref
                for p in page.all(Promised)
                if p.by is not By.OWNER
                and (p.at, p.id) <= (first.at, first.id)
                and number in _covered(page, till, p)
            }
        )
        < 3
    )


def _quiet_until(page: Page, till: Till, heap: Heap) -> date | None:
    """Through the end of the first instalment not kept; None where one is broken, or all are kept."""
    minor = 0
    waiting: date | None = None
    for part in heap.parts:
        minor += part.amount.minor if part.amount else 0
        quiet, end = _ends(page, part, heap.numbers)
        if _kept(page, till, part, heap, minor, end):
            continue
        if part.day is not None and page.today > end:
            return None
        waiting = waiting or quiet
    return waiting


def _ends(page: Page, part: Promised, numbers: Iterable[str]) -> tuple[date, date]:
    """(last quiet day, last day of grace) of one instalment."""
    made = page.day(part)
    if part.day is None:
        end = page.days.worked(made, 5)
    else:
        end = page.days.plus(part.day, page.governing(numbers).quiet_after_promise)
    quiet = end
    if part.condition or (part.day and part.day > made + timedelta(days=30)):
        quiet = min(quiet, made + timedelta(days=30))
    if part.grade is Grade.CLAIMED:
        quiet = min(quiet, made + timedelta(days=14))
    return quiet, end


def _kept(page: Page, till: Till, part: Promised, heap: Heap, minor: int, end: date) -> bool:
    if all(till.balance(i) == 0 for i in page.client.invoices if i.number in heap.numbers):
        return True
    if part.amount is None:
        return False
    came = till.received(set(heap.numbers), page.day(part), end, part.amount.currency)
    return came >= minor


@dataclass
class Cover:
    """What the advices say is paid of one invoice, and how long that keeps it quiet."""

    minor: int = 0
    until: date | None = None  # the last day of grace
    endless: bool = False


def advised(page: Page, till: Till) -> dict[str, Cover]:
    """Invoice → what is said to be paid and not yet come."""
    covers: dict[str, Cover] = {}
    used: dict[str, list[int]] = {}
    for fact in _standing_advices(page):
        told = page.day(fact)
        numbers = frozenset(line.invoice for line in fact.lines)
        known = [n for n in numbers if n in till.entries]
        wait = page.governing(known).quiet_after_remittance
        grace = page.days.plus(max(told, fact.value_day or told), wait)
        spare = spared(page, Cause.ADVISED, fact, numbers)
        for line in fact.lines:
            if line.invoice not in till.entries:
                continue
            taken = used.setdefault(line.invoice, [])
            if _met(page, till, line, fact.value_day or told, taken):
                continue
            if line.invoice not in spare or (fact.grade is Grade.CLAIMED and page.today > grace):
                continue
            invoice = next(i for i in page.client.invoices if i.number == line.invoice)
            balance = till.balance(invoice)
            cover = covers.setdefault(line.invoice, Cover())
            amount = balance if line.amount is None else line.amount.minor
            cover.minor = min(balance, cover.minor + amount)
            cover.until = max(grace, cover.until or grace)
            cover.endless |= fact.grade is not Grade.CLAIMED
    return covers


def _standing_advices(page: Page) -> list[Advised]:
    """Those that no later advice about the same invoices replaced."""

    def replaces(later: Fact, fact: Advised) -> bool:
        return (
            isinstance(later, Advised)
            and {line.invoice for line in later.lines} == {line.invoice for line in fact.lines}
            and not (later.reference and fact.reference and later.reference != fact.reference)
        )

    return [f for f in page.all(Advised) if not any(replaces(later, f) for later in page.after(f))]


def _met(page: Page, till: Till, line: AdvisedLine, day: date, taken: list[int]) -> bool:
    """Whether a receipt answers the line; it is then taken and answers no other."""
    entries = till.entries[line.invoice]
    early = page.days.worked(day, -5)
    free = [
        index
        for index, entry in enumerate(entries)
        if index not in taken
        and (
            entry.day >= day
            or (entry.day >= early and line.amount is not None and entry.minor == line.amount.minor)
        )
    ]
    exact = [n for n in free if line.amount and entries[n].minor == line.amount.minor]
    for index in (exact or free)[:1]:
        taken.append(index)
        return True
    return False
