"""Which step comes next and on what day: the contract's `when` grammar, windows, lateness, weekends."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

import pytest

from accountsd.core.book import Deed, Sender, Step
from accountsd.core.ladder import Ladder
from accountsd.core.letter import LetterClass, class_of
from accountsd.core.receivable import Rung
from accountsd.core.terms import parse_pay_run, parse_when
from tests.core.sample import LONDON, STEPS, client, invoice, on, policy

if TYPE_CHECKING:
    from accountsd.core.book import Client, Invoice

START = date(2026, 1, 1)


def rung(letter: str, day: str, *, lapsed: bool = False) -> Rung:
    """A letter said on a day."""
    at = datetime.combine(on(day), time(10), LONDON)
    return Rung(letter, class_of(letter), letter, on(day), at, lapsed=lapsed)


def coming(
    one: Invoice, today: str, *said: Rung, start: date = START, of: Client | None = None
) -> tuple[str, str] | None:
    """The next step and its day."""
    found = Ladder(of or client(one), one, said, start).coming(on(today))
    return (found.step.name, found.day.isoformat()) if found else None


def only(when: str, letter: str = "reminder") -> tuple[Step, ...]:
    """A policy of one step."""
    return (Step("one", parse_when(when), letter),)


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("on issue", "2026-10-01"),
        ("3 days after issue", "2026-10-05"),  # Sunday the 4th moves on
        ("3 working days after issue", "2026-10-06"),
        ("5 days before due", "2026-10-28"),  # counted from Monday 2 November
        ("6 working days before due", "2026-10-23"),
        ("8 days before due", "2026-10-23"),  # Sunday the 25th moves back
        ("1 day after due", "2026-11-03"),  # Saturday's due day counts as Monday
        ("5 days after due", "2026-11-09"),  # Saturday the 7th moves on
        ("5 working days after due", "2026-11-09"),
        ("3 days before pay run", "2026-11-10"),
        ("3 working days before pay run", "2026-11-10"),
    ],
)
def test_a_steps_own_day(when: str, day: str) -> None:
    """Issued on 1 October, due on Saturday 31 October, paid by the run of Friday 13 November."""
    one = invoice(policy=policy(steps=only(when)))
    acme = client(one, pay_run=parse_pay_run("15"))
    assert coming(one, "2026-10-01", of=acme) == ("one", day)


def test_working_days_are_counted_around_new_year() -> None:
    """Five working days after Wednesday 23 December: Christmas and the first of January do not count."""
    one = invoice(due=on("2026-12-23"), policy=policy(steps=only("5 working days after due")))
    assert coming(one, "2026-12-23") == ("one", "2027-01-04")


def test_a_leap_day_is_a_day() -> None:
    """Due on 28 February 2028: one day later is the 29th, a Tuesday."""
    one = invoice(due=on("2028-02-28"), policy=policy(steps=only("1 day after due")))
    assert coming(one, "2028-02-28") == ("one", "2028-02-29")


def test_after_last_letter_waits_for_a_letter() -> None:
    """Counted from the last chase on that invoice; without one the step does not fit."""
    steps = (
        *only("1 day after due"),
        Step("nudge", parse_when("7 days after last letter"), "nudge"),
    )
    one = invoice(policy=policy(steps=steps))
    assert coming(one, "2026-11-03", rung("reminder", "2026-11-03")) == ("nudge", "2026-11-10")
    alone = invoice(policy=policy(steps=steps[1:]))
    assert coming(alone, "2026-11-03") is None


def test_before_pay_run_needs_a_run() -> None:
    """Where no payment run is known the step is passed over."""
    one = invoice(policy=policy(steps=(*only("3 days before pay run"), *STEPS[3:4])))
    assert coming(one, "2026-11-03") == ("overdue", "2026-11-03")


@pytest.mark.parametrize(
    ("today", "step"),
    [
        ("2026-10-20", "courtesy"),  # 14 days after its own day, Tuesday 6 October
        ("2026-10-21", "upcoming"),
        ("2026-10-31", "upcoming"),  # the agreed day itself
        ("2026-11-01", "overdue"),
        ("2027-06-01", "overdue"),  # after due fits always: the mildest not yet said goes first
    ],
)
def test_a_step_that_no_longer_fits_is_passed_over(today: str, step: str) -> None:
    """The mildest step that still makes sense comes next."""
    said = (rung("invoice", "2026-10-01"),)
    steps = (STEPS[0], Step("courtesy", parse_when("5 days after issue"), "courtesy"), *STEPS[2:])
    found = coming(invoice(policy=policy(steps=steps)), today, *said)
    assert found is not None
    assert found[0] == step


def test_a_courtesy_note_never_follows_the_due_day() -> None:
    """Terms of three days: a courtesy note five days after issue would come too late."""
    short = invoice(issued=on("2026-11-03"), due=on("2026-11-06"))
    found = coming(short, "2026-11-03", rung("invoice", "2026-11-03"))
    assert found == ("overdue", "2026-11-09")


def test_a_reminder_before_due_is_not_sent_before_the_invoice() -> None:
    """With terms of three days “five days before due” lies before the day of issue: it is left out."""
    short = invoice(issued=on("2026-11-03"), due=on("2026-11-06"), policy=policy(steps=STEPS[2:4]))
    assert coming(short, "2026-11-03") == ("overdue", "2026-11-09")


def test_on_time_the_next_step_has_its_own_day() -> None:
    """Said on its own day, also where a weekend moved that: the ladder keeps its dates."""
    assert coming(invoice(), "2026-11-03", rung("overdue", "2026-11-03")) == (
        "second",
        "2026-11-12",
    )
    moved = invoice(due=on("2026-11-06"))  # 1 day after is a Saturday: Monday the 9th is on time
    assert coming(moved, "2026-11-09", rung("overdue", "2026-11-09")) == ("second", "2026-11-16")


def test_put_off_the_next_step_keeps_its_distance() -> None:
    """Said a week late, the next waits the nine days that the policy puts between the two."""
    found = Ladder(client(), invoice(), (rung("overdue", "2026-11-10"),), START).coming(
        on("2026-11-10")
    )
    assert found is not None
    assert (found.step.name, found.day.isoformat()) == ("second", "2026-11-19")
    assert found.put_off == rung("overdue", "2026-11-10")


def test_a_back_dated_invoice_gives_the_client_its_time() -> None:
    """Issued on 1 October but sent on 20 November: the first reminder comes 33 days after the letter."""
    late = rung("invoice", "2026-11-20")
    assert coming(invoice(), "2026-11-20", late) == ("overdue", "2026-12-23")


def test_a_later_due_day_lowers_the_rung_and_sends_nothing() -> None:
    """Two reminders were said; the owner agrees to 15 December: the third waits for its new day."""
    said = (rung("overdue", "2026-11-03"), rung("second_reminder", "2026-11-12"))
    moved = invoice(due=on("2026-12-15"))
    assert coming(moved, "2026-11-23", *said) == ("firm", "2027-01-04")


def test_what_lapsed_moves_the_ladder_but_makes_nothing_late() -> None:
    """A letter that got no approval is passed; the next keeps its own day."""
    said = (rung("firm", "2026-11-20"), rung("escalation", "2026-12-14", lapsed=True))
    assert coming(invoice(), "2026-12-14", *said) == ("assertive", "2026-12-14")


def test_a_renamed_step_is_not_said_again() -> None:
    """What counts is the name of the letter: policy and step may be renamed, an unknown letter is ignored."""
    renamed = tuple(Step(f"new {s.name}", s.when, s.letter) for s in STEPS if s.letter)
    one = invoice(policy=policy(name="new", steps=renamed))
    said = (rung("an old letter", "2026-10-01"), rung("overdue", "2026-11-03"))
    assert coming(one, "2026-11-03", *said) == ("new second", "2026-11-12")


def test_steps_of_the_owner_are_passed_when_he_was_asked() -> None:
    """A call that was put before the owner once is not put before him again."""
    steps = (
        *only("1 day after due"),
        Step("call", parse_when("5 days after due"), deed=Deed.CALL),
        Step("note", parse_when("9 days after due"), "note", sender=Sender.OWNER),
    )
    one = invoice(policy=policy(steps=steps))
    at = datetime(2026, 11, 9, 10, tzinfo=LONDON)
    asked = Rung("", LetterClass.CHASE, "call", on("2026-11-09"), at, lapsed=True)
    said = (rung("reminder", "2026-11-03"),)
    assert coming(one, "2026-11-03", *said) == ("call", "2026-11-09")
    assert coming(one, "2026-11-09", *said, asked) == ("note", "2026-11-11")


@pytest.mark.parametrize(
    ("with_client", "step"),
    [
        (None, "upcoming"),  # issued before start: neither invoice nor courtesy letter
        (True, "upcoming"),
        (date(2026, 10, 2), "upcoming"),
        (
            date(2026, 10, 6),
            "courtesy",
        ),  # sent by the owner after start: the note still makes sense
        (False, "invoice"),  # `sent: no` overrides the start
    ],
)
def test_what_the_client_has_already(with_client: bool | date | None, step: str) -> None:
    """`sent:` and `business.start` decide whether the invoice letter goes."""
    found = coming(invoice(with_client=with_client), "2026-10-06", start=on("2026-10-05"))
    assert found is not None
    assert found[0] == step


def test_the_invoice_letter_never_lapses() -> None:
    """However late, an invoice that the client does not have is sent first."""
    assert coming(invoice(), "2027-03-01") == ("invoice", "2026-10-01")
