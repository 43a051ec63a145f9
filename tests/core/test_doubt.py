"""What to do with a letter of which nobody knows whether it left: the table, at its ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from accountsd.core.doubt import (
    AskOwner,
    Doubt,
    Evidence,
    Proven,
    SendAgain,
    Traits,
    Verdict,
    Wait,
    Where,
    judge,
    patience,
)
from accountsd.core.letter import LetterClass

LONDON = Where(ZoneInfo("Europe/London"), "GB", "ENG")
TUESDAY = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
WEDNESDAY = datetime(2026, 11, 25, 0, 0, tzinfo=UTC)
CHASE = Doubt(TUESDAY, LetterClass.CHASE, needed_approval=False, second_attempt=False)
NOTHING = Evidence(proof=False, scans=2)


def verdict(
    doubt: Doubt = CHASE,
    evidence: Evidence = NOTHING,
    *,
    proves: bool = True,
    now: datetime = WEDNESDAY,
) -> Verdict:
    """As judged in London."""
    return judge(doubt, evidence, proves=proves, where=LONDON, now=now)


def test_proof_settles_it_at_any_time() -> None:
    """The first minute or the tenth day, on any server."""
    found = Evidence(proof=True, scans=0)
    for now in (TUESDAY, TUESDAY + timedelta(days=10)):
        assert verdict(evidence=found, proves=False, now=now) == Proven()


def test_all_that_must_have_passed() -> None:
    """The next working day, twelve hours and two scans: one of them missing, and it waits."""
    assert verdict() == SendAgain()
    assert verdict(now=WEDNESDAY - timedelta(seconds=1)) == Wait(WEDNESDAY)
    assert verdict(evidence=Evidence(proof=False, scans=1)) == Wait(WEDNESDAY)


@pytest.mark.parametrize(
    ("since", "until"),
    [
        # Late on Tuesday: twelve hours count.
        (datetime(2026, 11, 24, 16, 0, tzinfo=UTC), datetime(2026, 11, 25, 4, 0, tzinfo=UTC)),
        # On Friday: Monday counts.
        (datetime(2026, 11, 27, 10, 0, tzinfo=UTC), datetime(2026, 11, 30, 0, 0, tzinfo=UTC)),
        # On Christmas Eve: Boxing Day is made up for on Monday the 28th.
        (datetime(2026, 12, 24, 10, 0, tzinfo=UTC), datetime(2026, 12, 29, 0, 0, tzinfo=UTC)),
        # In the night in which the clocks go back: twelve hours are twelve hours.
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), datetime(2026, 10, 26, 0, 0, tzinfo=UTC)),
    ],
)
def test_until_when_proof_is_waited_for(since: datetime, until: datetime) -> None:
    """The morning of the next working day there, and twelve hours at least."""
    assert patience(since, LONDON) == until


@pytest.mark.parametrize(
    ("doubt", "proves"),
    [
        (CHASE, False),
        (replace(CHASE, needed_approval=True), True),
        (replace(CHASE, second_attempt=True), True),
        (replace(CHASE, klass=LetterClass.OWNER, second_attempt=True), True),
    ],
)
def test_when_a_person_must_look(doubt: Doubt, proves: bool) -> None:
    """No proof to be expected, an approval, a second attempt: nothing is sent without a word."""
    assert isinstance(verdict(doubt, proves=proves), AskOwner)


def test_the_owners_letters_go_again_on_any_server() -> None:
    """A digest that comes twice harms nobody."""
    assert verdict(replace(CHASE, klass=LetterClass.OWNER), proves=False) == SendAgain()


@pytest.mark.parametrize(
    ("traits", "recent", "proves"),
    [
        (Traits(copy_comes_back=True), (True,) * 5, True),
        (Traits(copy_comes_back=True), (True,) * 4, False),
        (Traits(copy_comes_back=True), (True, True, False, True, True), False),
        (Traits(copy_comes_back=True), (), False),
        (Traits(copy_comes_back=False), (True,) * 5, False),
        (Traits(), (True,) * 5, False),
    ],
)
def test_where_silence_means_something(
    traits: Traits, recent: tuple[bool, ...], proves: bool
) -> None:
    """Doctor saw his own letter again, and so it was with each of the last five."""
    assert traits.proves(recent) is proves
