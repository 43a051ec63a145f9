"""Promise 1 in the store: what was said of an invoice is said once."""

from dataclasses import replace

import pytest
import sqlalchemy as sa

from accountsd.store import LetterState, NewLetter, Queued, SaidRows, Store
from accountsd.store.tables import said
from tests.shell.store import samples
from tests.shell.store.samples import LATER, NOW, PAT, SAM


def test_the_same_words_about_an_invoice_are_queued_once(store: Store) -> None:
    """The firm letter on INV-1001 is in the outbox: a second one is passed over, by its key."""
    samples.queue(store, "first")
    again = replace(
        samples.chase(), key="acme-ltd/harder/INV-1001", client="acme-ltd", step="harder"
    )

    queued = store.outbox.queue([NewLetter("second", again)], LATER)

    assert queued == Queued(written=(), already_said=("acme-ltd/harder/INV-1001",))
    assert store.outbox.letter("second") is None


def test_one_taken_word_keeps_the_whole_letter_back(store: Store) -> None:
    """A letter on INV-1001 and INV-1002 does not leave half: the next plan makes a new one."""
    samples.queue(store, "first", samples.chase("INV-1001"))
    both = NewLetter(
        "both", samples.chase("INV-1002", "INV-1001"), (samples.disputed("with both"),)
    )
    other = NewLetter("other", samples.chase("INV-1002"), (samples.disputed("with other"),))

    queued = store.outbox.queue([both, other], NOW, [samples.disputed("anyway")])

    assert queued.written == ("other",)
    assert {fact.id for fact in store.journal.all()} == {"with other", "anyway"}


def test_a_twin_in_the_same_batch_is_passed_over(store: Store) -> None:
    """Two letters with the same words in one breath are one letter."""
    twins = [NewLetter("one", samples.chase()), NewLetter("two", samples.chase())]

    assert store.outbox.queue(twins, NOW).written == ("one",)


def test_the_database_itself_refuses_the_same_words(store: Store) -> None:
    """Even a mistake of ours cannot say them twice: the disk does not take it."""
    samples.queue(store, "first")
    samples.queue(store, "other", samples.chase("INV-1002"))

    with (
        pytest.raises(sa.exc.IntegrityError, match=r"said\.invoice, said\.name"),
        store._database.transaction("test.twice") as connection,
    ):
        connection.execute(
            sa.update(said).where(said.c.letter == "other").values(invoice="INV-1001")
        )


def test_another_rung_on_the_same_invoice_is_another_word(store: Store) -> None:
    """Firm was said; the escalation may be said."""
    samples.queue(store, "first")

    samples.queue(store, "second", samples.chase(name="escalation"))


@pytest.mark.parametrize("end", ["withdrawn", "lapsed", "refused", "dropped"])
def test_words_that_were_not_said_are_free_again(store: Store, end: str) -> None:
    """Withdrawn, not approved in time, address refused, dropped: another letter may say it."""
    letter = samples.awaiting(samples.chase()) if end == "lapsed" else samples.chase()
    samples.queue(store, "first", letter)
    match end:
        case "withdrawn":
            assert store.outbox.withdraw("first", NOW, "it was paid")
        case "lapsed":
            assert store.outbox.lapse("first", NOW, [samples.disputed()])
        case "refused":
            assert store.outbox.claim("first", NOW)
            assert store.outbox.refused("first", NOW, error="550", said=SaidRows.FREED)
        case _:
            assert store.outbox.drop("first", NOW)

    assert store.outbox.pending() == frozenset()
    samples.queue(store, "second")


def test_words_in_doubt_stay_taken_even_when_dropped(store: Store) -> None:
    """The client may have the letter: dropping it does not make it unsaid."""
    samples.hand_over(store, "first")
    assert store.outbox.in_doubt("first", NOW, "lost after DATA")
    assert store.outbox.drop("first", LATER)

    assert store.outbox.queue([NewLetter("second", samples.chase())], LATER).written == ()


def test_a_letter_that_is_itself_refused_keeps_its_words(store: Store) -> None:
    """The same letter would be refused again tomorrow: it waits for the owner instead."""
    samples.queue(store, "first")
    assert store.outbox.claim("first", NOW)
    assert store.outbox.refused("first", NOW, error="554 content", said=SaidRows.KEPT)

    assert store.outbox.pending() == {("INV-1001", "firm")}


def test_a_letter_that_reached_nobody_was_not_said(store: Store) -> None:
    """Pat's address bounced hard and so did Sam's: the words go to the next contact of the role."""
    samples.send(store, "first", replace(samples.chase(), cc=(SAM,)))
    store.journal.record([samples.bounced("first", PAT)])
    assert store.outbox.queue([NewLetter("early", samples.chase())], NOW).written == ()
    store.journal.record([samples.bounced("first", SAM.upper())])

    samples.queue(store, "second")


def test_a_bounce_that_is_itself_the_proof(store: Store) -> None:
    """In doubt, then a bounce that names it: it was sent, and it reached nobody."""
    samples.hand_over(store, "first")
    assert store.outbox.in_doubt("first", NOW, "lost after DATA")
    store.journal.record([samples.bounced("first", PAT)])
    assert store.outbox.sent("first", NOW, to=[PAT])

    samples.queue(store, "second")


def test_a_retry_takes_its_words_back(store: Store) -> None:
    """The owner corrects the address and says `outbox retry`: nobody else may say it now."""
    samples.queue(store, "first")
    assert store.outbox.claim("first", NOW)
    assert store.outbox.refused("first", NOW, error="550", said=SaidRows.FREED)
    assert store.outbox.retry("first", LATER)

    assert store.outbox.queue([NewLetter("second", samples.chase())], LATER).written == ()


def test_a_retry_whose_words_were_said_since_changes_nothing(store: Store) -> None:
    """Another letter said it in the meantime: the old one stays refused."""
    samples.queue(store, "first")
    assert store.outbox.claim("first", NOW)
    assert store.outbox.refused("first", NOW, error="550", said=SaidRows.FREED)
    samples.send(store, "second")

    assert not store.outbox.retry("first", LATER)
    assert [one.state for one in store.outbox.find("acme/firm/INV-1001")] == [
        LetterState.SENT,
        LetterState.REFUSED,
    ]


def test_one_digest_a_day(store: Store) -> None:
    """A letter that says nothing of an invoice is unique by its key, until it is withdrawn."""
    samples.queue(store, "morning", samples.digest())
    again = [NewLetter("again", samples.digest())]
    assert store.outbox.queue(again, LATER).already_said == ("digest/2026-11-24",)
    assert store.outbox.withdraw("morning", LATER, "composed anew")

    assert store.outbox.queue(again, LATER).written == ("again",)
    assert not store.outbox.retry("morning", LATER)
