"""The owner's word about keeping quiet: `dispute`, `hold`, `release`, `settle`, `resolve`.

Acme owes INV-1001 over GBP 1200.00, due on 31 October 2026; the owner speaks on 11 November.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from accountsd.core.book import Hold
from accountsd.core.journal import (
    Answered,
    AskKind,
    By,
    Cause,
    Disputed,
    Resumed,
    Scope,
    Source,
    SourceKind,
    Stops,
)
from accountsd.core.word import quiet
from accountsd.errors import UsageError
from tests.core.sample import (
    asked,
    base,
    book,
    client,
    invoice,
    on,
    paused,
    promised,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accountsd.core.journal import FactBase

from tests.core.speaking import ONE, SPEECH, TWO, after, causes, told


def disputed(day: str, *numbers: str) -> Disputed:
    """The client contests these."""
    return Disputed(**base(day, By.CLIENT), invoices=numbers)


def test_a_dispute_ends_with_settle_and_not_with_release() -> None:
    """A question about the goods is not waved away by the wrong word."""
    word = quiet.dispute(SPEECH, told(ONE), ("INV-1001",))
    known = after(ONE, word)

    assert causes(known) == [("disputed", ("INV-1001",))]
    with pytest.raises(UsageError, match="a dispute ends with `settle`"):
        quiet.release(SPEECH, known, ("INV-1001",), None)
    settled = quiet.settle(replace(SPEECH, id="c2"), known, ("INV-1001",))
    assert causes(after(ONE, settled, *word.facts)) == []
    with pytest.raises(UsageError, match="no dispute is open there"):
        quiet.settle(SPEECH, told(ONE), ())


def test_settling_one_of_two_disputed_invoices_leaves_the_other() -> None:
    """The goods of INV-1001 are agreed upon; those of INV-1002 are not."""
    dispute = disputed("2026-11-10", "INV-1001", "INV-1002")
    word = quiet.settle(SPEECH, told(TWO, dispute), ("INV-1001",))

    assert causes(after(TWO, word, dispute)) == [("disputed", ("INV-1002",))]
    assert word.changed[0].startswith("Ended for INV-1001: ")


def test_settle_closes_the_question_that_the_dispute_brought() -> None:
    """The mail that contested INV-1001 waits for the owner: `resolve` points to `settle`, which closes it."""
    mail = Source(SourceKind.MAIL, "mail-1")
    dispute = replace(disputed("2026-11-10", "INV-1001"), source=mail)
    ask = asked("2026-11-10", "reply-1", AskKind.REPLY, "INV-1001", mail="mail-1")
    known = told(ONE, dispute, ask)

    with pytest.raises(UsageError, match="a dispute ends with `settle`"):
        quiet.resolve(SPEECH, [ask.ask], known)
    word = quiet.settle(SPEECH, known, ("INV-1001",))
    assert [fact.ask for fact in word.facts if isinstance(fact, Answered)] == ["reply-1"]
    assert after(ONE, word, dispute, ask).asks == ()


def test_a_hold_lasts_through_its_day() -> None:
    """Held through the 20th; a hold that ended yesterday is none."""
    word = quiet.hold(SPEECH, told(ONE), (), "we are talking", on("2026-11-20"))
    (silence,) = after(ONE, word).silences

    assert (silence.cause, silence.stops) == (Cause.HOLD, Stops.ALL)
    assert silence.until == on("2026-11-20")
    assert word.changed == ("Acme Ltd: on hold through 2026-11-20.",)
    with pytest.raises(UsageError, match="2026-11-10 is past"):
        quiet.hold(SPEECH, told(ONE), (), "", on("2026-11-10"))


def test_a_hold_without_an_end_says_so() -> None:
    """The owner is told that he will be asked every 30 days."""
    word = quiet.hold(SPEECH, told(ONE), ("INV-1001",), "we are talking", None)

    assert word.changed == (
        "INV-1001: on hold until you `release` it; you are asked every 30 days.",
    )


def test_a_hold_of_the_book_is_not_ended_by_a_command() -> None:
    """The owner is told to remove it where it stands, not that it ended."""
    winder = book(client(invoice(), hold=Hold("we are talking")))

    with pytest.raises(UsageError, match="ends when it is removed there"):
        quiet.release(SPEECH, told(winder), (), None)
    word = quiet.hold(SPEECH, told(winder), (), "and more", on("2026-11-20"))
    released = quiet.release(replace(SPEECH, id="c2"), after(winder, word), (), None)
    assert causes(after(winder, released, *word.facts)) == [("hold", ())]
    assert released.changed[-1].startswith("Still quiet: a hold that stands in the book")


def test_release_of_one_invoice_leaves_the_other_quiet() -> None:
    """Both are promised; the owner does not believe it of INV-1001 only."""
    promise = promised("2026-11-10", "2026-11-30", "INV-1001", "INV-1002")
    word = quiet.release(SPEECH, told(TWO, promise), ("INV-1001",), None)

    assert causes(after(TWO, word, promise)) == [("promised", ("INV-1002",))]


def test_release_of_a_part_leaves_the_question_open() -> None:
    """An ask about both invoices is answered only when both are released."""
    ask = asked("2026-11-09", "reply-1", AskKind.REPLY)
    hardship = paused("2026-11-09", Cause.HARDSHIP, "INV-1001", "INV-1002", ask="reply-1")
    known = told(TWO, ask, hardship)

    part = quiet.release(SPEECH, known, ("INV-1001",), None)
    whole = quiet.release(SPEECH, known, (), None)

    assert [type(fact) for fact in part.facts] == [Resumed]
    assert [type(fact) for fact in whole.facts] == [Resumed, Answered]


def test_release_closes_the_question_that_came_with_a_promise() -> None:
    """“On Friday, if the deposit lands”: the owner is asked, and says that Tony need not wait."""
    promise = promised(
        "2026-11-10", "2026-11-30", "INV-1001", ref="mail-1", condition="if it lands"
    )
    ask = asked("2026-11-10", "eye-1", AskKind.MONEY, "INV-1001", mail="mail-1")
    word = quiet.release(SPEECH, told(ONE, promise, ask), ("INV-1001",), None)

    assert after(ONE, word, promise, ask).asks == ()


def test_a_question_about_two_matters_is_closed_with_the_second() -> None:
    """One mail promises INV-1001 and contests INV-1002: `release` leaves what `settle` must end."""
    promise = promised("2026-11-10", "2026-11-30", "INV-1001", ref="mail-1")
    dispute = replace(disputed("2026-11-10", "INV-1002"), source=Source(SourceKind.MAIL, "mail-1"))
    ask = asked("2026-11-10", "reply-1", AskKind.REPLY, mail="mail-1")
    facts = (promise, dispute, ask)
    released = quiet.release(SPEECH, told(TWO, *facts), (), None)
    known = after(TWO, released, *facts)

    assert [one.id for one in known.asks] == ["reply-1"]
    settled = quiet.settle(replace(SPEECH, id="c2"), known, ("INV-1002",))
    assert after(TWO, settled, *facts, *released.facts).asks == ()


def test_release_of_one_cause_leaves_the_others() -> None:
    """`release --cause "just spoken"` ends that one only; several end with one word."""
    facts = (
        promised("2026-11-10", "2026-11-30", "INV-1001"),
        paused("2026-11-10", Cause.HOLD, until="2026-11-30", stops=Stops.ALL),
    )
    only = quiet.release(SPEECH, told(ONE, *facts), (), Cause.PROMISED)
    all_ = quiet.release(SPEECH, told(ONE, *facts), (), None)

    assert causes(after(ONE, only, *facts)) == [("hold", ())]
    assert causes(after(ONE, all_, *facts)) == []
    with pytest.raises(UsageError, match="nothing that `release` ends"):
        quiet.release(SPEECH, told(ONE), (), None)


def test_an_absence_is_released_for_that_address() -> None:
    """Pat is back early: letters to Pat go out again."""
    away = paused("2026-11-10", Cause.ABSENT, address="pat@acme.example", until="2026-11-30")
    word = quiet.release(SPEECH, told(ONE, away), (), None)

    assert [f.scope for f in word.facts if isinstance(f, Resumed)] == [
        Scope(address="pat@acme.example")
    ]
    assert causes(after(ONE, word, away)) == []


def two_questions() -> Sequence[FactBase]:
    """Two mails of Acme's, each waiting for an answer of its own."""
    return (
        asked("2026-11-09", "reply-1", AskKind.REPLY),
        paused("2026-11-09", Cause.UNANSWERED, ask="reply-1"),
        asked("2026-11-10", "reply-2", AskKind.REPLY),
        paused("2026-11-10", Cause.UNANSWERED, ask="reply-2"),
    )


def test_resolving_one_mail_leaves_the_other_unanswered() -> None:
    """Tony stays quiet until every mail is dealt with (promise 3)."""
    facts = two_questions()
    known = told(ONE, *facts)
    word = quiet.resolve(SPEECH, [ask for ask in known.asks if ask.id == "reply-1"], known)
    left = after(ONE, word, *facts)

    assert [(s.cause, s.ask) for s in left.silences] == [(Cause.UNANSWERED, "reply-2")]
    assert [ask.id for ask in left.asks] == ["reply-2"]
    assert word.changed[0] == "Closed: a question"
    assert word.changed[1].startswith("Ended: ")


def test_resolving_all_of_them_ends_the_silence() -> None:
    """Both are dealt with: nothing waits."""
    facts = two_questions()
    known = told(ONE, *facts)

    assert causes(after(ONE, quiet.resolve(SPEECH, known.asks, known), *facts)) == []
    with pytest.raises(UsageError, match="nothing is waiting for you there"):
        quiet.resolve(SPEECH, [], known)


def test_resolve_does_not_close_what_only_release_ends() -> None:
    """A lawyer's letter whose ask were closed would be silent for ever, with nobody to ask about it."""
    facts = (
        asked("2026-11-09", "reply-1", AskKind.REPLY),
        paused("2026-11-09", Cause.LEGAL, ask="reply-1", stops=Stops.ALL),
        *two_questions()[2:],
    )
    known = told(ONE, *facts)
    both = quiet.resolve(SPEECH, known.asks, known)

    assert [f.ask for f in both.facts if isinstance(f, Answered)] == ["reply-2"]
    assert both.changed[-1] == "Still open, reply-1: “legal” ends with `release`."
    with pytest.raises(UsageError, match="reply-1: “legal” ends with `release`"):
        quiet.resolve(SPEECH, [ask for ask in known.asks if ask.id == "reply-1"], known)


def test_resolve_does_not_stand_for_approve() -> None:
    """A letter that waits for approval is approved or dropped; closing its ask would strand it."""
    ask = asked("2026-11-10", "approve-1", AskKind.APPROVAL, "INV-1001", letter="letter-1")
    known = told(ONE, ask)

    with pytest.raises(UsageError, match="`approve` it or `outbox drop` it"):
        quiet.resolve(SPEECH, known.asks, known)


@pytest.mark.parametrize(
    ("ask", "end"),
    [
        ("money-0123abcd", "`release` if the money has not come"),
        ("at-most-0123abcd", "`release` or `hand-over`"),
        ("nobody-0123abcd", "an address in the book"),
        ("books-behind-0123abcd", "`books DATE`"),
        ("book-wrong-0123abcd", "when the file is mended"),
    ],
)
def test_resolve_does_not_wave_away_what_time_brought_up(ask: str, end: str) -> None:
    """The silence would go on, and nobody would ask again: the owner is told which word ends it."""
    question = asked("2026-11-10", ask, AskKind.MONEY)

    with pytest.raises(UsageError, match=end):
        quiet.resolve(SPEECH, [question.ask], None)


def test_a_reminder_of_a_hold_can_be_put_aside() -> None:
    """“Yes, it is still on hold”: he is asked again after 30 days."""
    question = asked("2026-11-10", "hold-0123abcd", AskKind.HOLD)

    assert len(quiet.resolve(SPEECH, [question.ask], told(ONE, question)).facts) == 1
