"""What must hold for every history: never twice, never harsher first, never within the gap, never stuck.

Histories are drawn at random: invoices of all ages, letters, mails, promises, advices, disputes, holds.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, cast

from hypothesis import given, settings
from hypothesis import strategies as st

from accountsd.core.calendar import is_working_day
from accountsd.core.fold import fold
from accountsd.core.journal import (
    Advised,
    AdvisedLine,
    By,
    Cause,
    Disputed,
    Fact,
    FactBase,
    Grade,
    HandedOver,
    Stops,
)
from accountsd.core.letter import LetterClass
from accountsd.core.planner import forecast, plan
from accountsd.core.planner.forecast import _as_done
from accountsd.core.silences import state
from tests.core.sample import (
    LONDON,
    STEPS,
    base,
    book,
    client,
    contacted,
    gbp,
    heard,
    invoice,
    paused,
    payment,
    promised,
    resumed,
    sent,
)

if TYPE_CHECKING:
    from accountsd.core.book import Book, Invoice
    from accountsd.core.planner import Due

TODAY = date(2026, 11, 24)
NUMBERS = ("INV-1", "INV-2", "INV-3")
CHASES = [step.letter for step in STEPS[1:] if step.letter]
HARSHNESS = {step.letter: place for place, step in enumerate(STEPS)}
# Each of these needs one word of the owner's.
ENDLESS = [
    Cause.UNANSWERED,
    Cause.HARDSHIP,
    Cause.LEGAL,
    Cause.COMPLAINT,
    Cause.BANK_CHANGE,
    Cause.HOLD,
]


@dataclass(frozen=True)
class History:
    """A book and what happened."""

    book: Book
    facts: tuple[FactBase, ...]


@st.composite
def invoices(draw: st.DrawFn) -> list[Invoice]:
    """One to three invoices, from half a year old to one of next week."""
    found = []
    for number in NUMBERS[: draw(st.integers(1, 3))]:
        issued = TODAY - timedelta(days=draw(st.integers(-7, 180)))
        terms = draw(st.sampled_from([7, 14, 30, 45]))
        paid = draw(st.sampled_from([None, None, "100.00", "1199.50", "1250.00"]))
        when = min(issued + timedelta(days=terms), TODAY).isoformat()
        found.append(
            invoice(
                number,
                issued=issued,
                due=issued + timedelta(days=terms),
                payments=(payment(when, paid),) if paid else (),
                with_client=draw(st.sampled_from([None, True, False])),
            )
        )
    return found


@st.composite
def happenings(draw: st.DrawFn, numbers: list[str]) -> FactBase:
    """One fact of the last forty days."""
    day = (TODAY - timedelta(days=draw(st.integers(0, 40)))).isoformat()
    later = (TODAY + timedelta(days=draw(st.integers(-20, 40)))).isoformat()
    number = draw(st.sampled_from(numbers))
    match draw(st.integers(0, 8)):
        case 0:
            return heard(day)
        case 1:
            return contacted(day)
        case 2:
            return promised(day, draw(st.sampled_from([later, None])), number)
        case 3:
            amount = draw(st.sampled_from([None, gbp("400.00")]))
            lines = (AdvisedLine(number, amount),)
            head = base(day, By.CLIENT)
            return Advised(**head, lines=lines, value_day=None, reference=None, grade=Grade.PROVEN)
        case 4:
            return Disputed(**base(day, By.CLIENT), invoices=(number,))
        case 5:
            cause = draw(st.sampled_from(ENDLESS))
            stops = draw(st.sampled_from(list(Stops)))
            return paused(day, cause, *draw(st.sampled_from([(), (number,)])), stops=stops)
        case 6:
            return paused(day, Cause.HOLD, until=later, stops=Stops.ALL)
        case 7:
            return resumed(day, draw(st.sampled_from(list(Cause))))
        case _:
            return sent(day, draw(st.sampled_from(["invoice", *CHASES])), number)


@st.composite
def histories(draw: st.DrawFn) -> History:
    """A business that began with us at some time, and one client's past."""
    owed = draw(invoices())
    numbers = [one.number for one in owed]
    facts = draw(st.lists(happenings(numbers), max_size=6))
    start = TODAY - timedelta(days=draw(st.sampled_from([0, 30, 365])))
    return History(book(client(*owed), business={"start": start}), tuple(facts))


def walk(history: History, days: int) -> list[Due]:
    """Day after day, each letter sent when it is due: the slow way, without any short cut."""
    facts = cast("list[Fact]", list(history.facts))
    found: list[Due] = []
    acme = history.book.clients["acme"]
    for offset in range(days):
        now = datetime.combine(TODAY + timedelta(days=offset), time.min, LONDON).astimezone(UTC)
        dues = plan(history.book, {"acme": fold(history.book, acme, facts, now)}, now).dues
        facts += [_as_done(due) for due in dues]
        found += dues
    return found


@given(histories())
@settings(max_examples=40)
def test_the_forecast_takes_no_wrong_short_cut(history: History) -> None:
    """Waking a client only when something can be due gives the same letters as looking every day."""
    known = cast("dict[str | None, list[Fact]]", {"acme": list(history.facts)})
    start = datetime.combine(TODAY, time.min, LONDON)
    quick = forecast(history.book, known, start, 60)
    slow = walk(history, 60)
    assert [(d.key, d.send_at, d.said) for d in quick.dues] == [
        (d.key, d.send_at, d.said) for d in slow
    ]


@given(histories())
@settings(max_examples=40)
def test_the_promises_hold_on_every_walk(history: History) -> None:
    """Never twice, never harsher before milder, never within the gap, never on a day off."""
    dues = walk(history, 60)
    said = [(one.invoice, one.letter) for due in dues for one in due.said]
    before = [
        (one.invoice, one.letter) for f in history.facts if hasattr(f, "said") for one in f.said
    ]
    assert len(said) == len(set(said))
    assert not set(said) & set(before)
    for number in NUMBERS:
        rungs = [HARSHNESS[letter] for invoice_, letter in said if invoice_ == number]
        assert rungs == sorted(rungs)
        # A letter says no rung that is harsher than its own words.
        assert all(
            HARSHNESS[one.letter] <= HARSHNESS[due.letter] for due in dues for one in due.said
        )
    chases = [due.send_at.date() for due in dues if due.klass is LetterClass.CHASE and due.letter]
    assert all((later - day).days >= 5 for day, later in pairwise(chases))
    service = {due.send_at.date() for due in dues if due.klass is LetterClass.SERVICE}
    assert not service & set(chases)
    for due in dues:
        assert is_working_day(due.send_at.date(), "GB", "ENG")
        assert time(9) <= due.send_at.time() < time(16, 30)
        assert all(amount.minor > 0 for amount in due.totals.values())


@given(histories())
@settings(max_examples=40)
def test_nothing_is_ever_stuck(history: History) -> None:
    """After one word of the owner's on each silence without an end, a letter leaves or nothing is left.

    silences.md, Property: a finite number of days, here a hundred; the mildest letter that was not
    said, or the deed at the end of the ladder, or the end of all that may be asked.
    """
    acme = history.book.clients["acme"]
    now = datetime.combine(TODAY, time(23), LONDON).astimezone(UTC)
    account = fold(history.book, acme, cast("list[Fact]", list(history.facts)), now)
    words = [
        resumed(TODAY.isoformat(), silence.cause, *silence.scope.invoices)
        for silence in account.silences
        if silence.until is None and silence.cause is not Cause.SMALL_REST
    ]
    freed = History(history.book, (*history.facts, *words))
    after = fold(history.book, acme, cast("list[Fact]", list(freed.facts)), now)
    askable = [
        r
        for r in after.open
        if not any(
            s.cause is Cause.SMALL_REST and r.invoice.number in s.scope.invoices
            for s in after.silences
        )
    ]
    ladder_ends = all(r.said and r.said[-1].letter == state.FINAL_DEMAND for r in askable)
    assert not askable or ladder_ends or walk(freed, 100)


def test_what_is_handed_over_stays_silent() -> None:
    """The end of the ladder: nothing leaves for it in a year."""
    gone = HandedOver(**base("2026-11-02", By.OWNER), invoices=("INV-1",))
    assert not walk(History(book(client(invoice("INV-1"))), (gone,)), 365)
