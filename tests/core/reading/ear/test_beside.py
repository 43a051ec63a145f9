"""The ear beside the rules: it may call the owner, it never spares him, and it says what it heard."""

from __future__ import annotations

from datetime import date

import pytest

from accountsd import learned
from accountsd.core import message
from accountsd.core.decision import Decision, decide
from accountsd.core.fold import fold
from accountsd.core.journal import Advised, Disputed, Kind, Paused, Promised
from accountsd.core.reading.read import read
from benchmarks.ear import corpus
from tests.core.reading.mails import acme_desk, raw, said

RULES = acme_desk()
BOTH = acme_desk(ear=learned.ear())
UNRULED = "Consider it as good as done by the 14th, it goes off with the wages."


def decided(body: str) -> Decision:
    """What is done about it when the ear listens too."""
    mail = message.parse(raw(body))
    accounts = {"acme": fold(BOTH.book, BOTH.book.clients["acme"], (), BOTH.now)}
    return decide(read(mail, BOTH), mail, "5a" * 32, accounts, BOTH.book, BOTH.now)


def test_an_owners_matter_never_becomes_routine() -> None:
    """Of all held mail in four languages: what the rules put before him stays before him."""
    held = corpus.held()
    mails = [m for m in corpus.mails() if m.hand in held and m.language in {"en", "de", "fr", "ja"}]
    spared = [
        one.text
        for one in mails[::3]
        if said(one.text, desk=RULES).needs_owner and not said(one.text, desk=BOTH).needs_owner
    ]
    assert spared == []


def test_what_the_ear_adds_is_told_with_its_words() -> None:
    """`heard, not ruled`, the kind with its share, and the words that led to it."""
    alone = said("Ten minutes. One washer. Four hundred pounds?", desk=RULES)
    both = said("Ten minutes. One washer. Four hundred pounds?", desk=BOTH)
    added = [piece for piece in both.why if piece not in alone.why]
    assert all(piece.rule.startswith("heard, not ruled: ") and piece.words for piece in added)
    assert (both.kind is alone.kind) == (not added)


def test_without_an_ear_the_rules_read_alone() -> None:
    """A desk that was given no weights adds nothing, and hears nothing by itself."""
    assert said(UNRULED, desk=RULES).only_heard == ()


def test_the_same_words_are_heard_the_same_every_time() -> None:
    """No chance and no memory: a mail read twice is read alike."""
    assert said(UNRULED, desk=BOTH) == said(UNRULED, desk=BOTH)


@pytest.mark.parametrize(
    "word", ["dispute ", "支払 ", "a", "1", "€1.00 ", "'", "zahlungserinnerung"]
)
def test_a_stranger_cannot_make_it_slow(word: str) -> None:
    """The longest text that is read, of one word over and over, is heard and its shares add up."""
    hearing = said(word * 12_000, desk=BOTH)
    assert hearing.needs_owner


def test_a_payment_that_is_only_heard_is_not_believed() -> None:
    """Nothing is quiet without end on a hearing: the owner is asked, and his word ends it."""
    for line in (one for one in corpus.sentences() if one.kind == "paid" and one.language == "en"):
        reading = said(line.text, desk=BOTH)
        if Kind.PAID in reading.only_heard and reading.needs_owner:
            done = decided(line.text)
            assert not [fact for fact in done.facts if isinstance(fact, Advised)]
            assert done.asks
            return
    pytest.fail("no sentence was only heard to be a payment")


def test_what_is_only_heard_starts_one_silence_that_the_owner_ends() -> None:
    """A kind that no rule found is an Ask, and the silence goes with it."""
    for line in (one for one in corpus.sentences() if one.kind == "dispute"):
        reading = said(line.text, desk=BOTH)
        if Kind.DISPUTE in reading.only_heard and reading.needs_owner:
            done = decided(line.text)
            assert not [fact for fact in done.facts if isinstance(fact, Disputed)]
            [ask] = done.asks
            assert {f.ask for f in done.facts if isinstance(f, Paused) and not f.until} <= {ask.id}
            return
    pytest.fail("no sentence was only heard to be a dispute")


def test_a_day_that_is_heard_promised_is_waited_for_and_told() -> None:
    """The promise has its day from the sentence, the silence ends with it, and the owner is told."""
    found = 0
    for line in (
        one for one in corpus.sentences() if one.kind == "promise" and one.language == "en"
    ):
        alone, both = said(line.text, desk=RULES), said(line.text, desk=BOTH)
        if alone.promise is None and both.promise is not None and both.promise.day:
            assert both.needs_owner
            assert both.promise.day > date(2026, 11, 4)
            promised = [f for f in decided(line.text).facts if isinstance(f, Promised)]
            assert all(fact.day for fact in promised)
            found += 1
    assert found
