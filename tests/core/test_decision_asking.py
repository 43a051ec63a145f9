"""How a mail's question to the owner reads: what came, what rests meanwhile, and what answers it."""

from __future__ import annotations

from accountsd.core.journal import Cause, Paused
from tests.core.test_decision import FAIL, decided


def test_a_dispute_is_answered_with_settle() -> None:
    """The word that ends it stands first; `resolve`, which would not, is not offered."""
    done = decided("We do not agree with invoice INV-1001: two days were never worked.")
    (ask,) = done.asks
    assert ask.what == "dispute from Pat Lee: they contest what was billed"
    assert ask.ways == ("accountsd settle INV-1001", "write to Acme Ltd yourself")
    assert done.did[0] == "INV-1001 is not asked for until you settle it"


def test_a_lawyers_letter_is_answered_with_release() -> None:
    """Nothing at all is sent meanwhile, and the owner is told so."""
    done = decided("We act as administrators of Acme Ltd, which went into administration today.")
    (ask,) = done.asks
    assert ask.ways[0] == "accountsd release acme --cause legal"
    assert "nothing is sent to them" in done.did


def test_a_question_is_answered_by_hand() -> None:
    """`resolve`, or moving the mail; no reminder goes meanwhile."""
    done = decided("Who signed off the second day of INV-1001?")
    (ask,) = done.asks
    assert ask.ways[0].startswith("accountsd resolve ")
    assert ask.ways[1] == "move the mail out of Needs you"
    assert any(told.startswith("no reminder goes to them") for told in done.did)


def test_a_contradicted_mail_says_until_when_tony_waits() -> None:
    """Three working days from Thursday 5 November: through Tuesday."""
    done = decided("Our bank details have changed.", headers=FAIL)
    (ask,) = done.asks
    assert ask.what.startswith("bank change from Pat Lee: ")
    assert any(told.endswith(" until 10 November") for told in done.did)


def test_who_cannot_pay_is_answered_with_a_plan() -> None:
    """One silence and one question, also where a vague word about paying stands beside it."""
    done = decided(
        "We cannot pay at the moment, money is short. We hope to pay you something soon."
    )
    (ask,) = done.asks
    silences = [fact.cause for fact in done.facts if isinstance(fact, Paused)]
    assert silences == [Cause.HARDSHIP]
    assert ask.ways[:2] == (
        "accountsd promise acme DATE",
        "accountsd release acme --cause hardship",
    )
