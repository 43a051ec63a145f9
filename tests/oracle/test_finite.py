"""No silence is for ever: the property at the end of silences.md, on the states of random histories.

From every state there is a finite number of days, or one word of the owner's, after which the next
letter leaves or the invoice is settled, written off or handed over.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from accountsd.core.receivable import Standing
from accountsd.core.word import Speech, money
from tests.oracle.histories import history
from tests.oracle.owner import Office

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG = os.environ.get("ACCOUNTSD_LONG") == "1"
STATES = 600 if LONG else 30
# A book of ours looks 40 days ahead, terms and a pay run take 60 and 33, a promise 30, and each of
# several causes may have to end on its own.
FINITE = 250


def offices(seeds: range) -> Iterator[Office]:
    """Every client at the end of some random histories."""
    for seed in seeds:
        *_, last = history(seed)
        for name in last.book.clients:
            yield Office.of(last, name)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_with_a_diligent_owner_every_ladder_goes_on() -> None:
    """Days go by; where no day helps, one word does: about every invoice something more is said."""
    for office in offices(range(STATES)):
        waiting = office.unfinished()
        first = office.today
        while waiting and (office.today - first).days < FINITE:
            moved = office.morning()
            waiting = (waiting - moved) & office.unfinished()
        assert not waiting, f"{office.name} on {first}: nothing ever leaves about {waiting}"


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_what_stands_still_without_an_end_ends_by_one_word() -> None:
    """The word that the table gives the owner is enough: next day another reason holds it, or none."""
    words = 0
    for office in offices(range(STATES, 3 * STATES)):
        for _ in range(10):
            before = office.standing_still()
            office.morning()
            assert not before & office.standing_still(), (office.name, office.today, before)
            words += len(before)
    assert words > STATES / 2


def test_one_word_ends_every_open_invoice() -> None:
    """Whatever keeps Tony quiet, the owner can hand over, write off, or say that it is paid."""
    for office in offices(range(STATES)):
        account = office.account()
        for receivable in account.open:
            number = receivable.invoice.number
            speech = Speech("word", office.now, "the owner's word")
            for word, standing in (
                (money.hand_over(speech, account, (number,)), Standing.HANDED_OVER),
                (money.write_off(speech, account, number, None), Standing.WRITTEN_OFF),
                (money.paid(speech, account, number, None, office.today), Standing.SETTLED),
            ):
                office.facts += word.facts
                after = {r.invoice.number: r.standing for r in office.account().receivables}
                del office.facts[-len(word.facts) :]
                assert after[number] in {standing, Standing.WRITTEN_OFF}
