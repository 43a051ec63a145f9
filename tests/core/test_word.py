"""The owner's word: what `paid`, `release`, `resolve` … record, and what they say they changed.

Acme owes INV-1001 over GBP 1200.00, due on 31 October 2026; the owner speaks on 11 November.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from accountsd.core.book import Book, Hold, Payment
from accountsd.core.journal import (
    Allocated,
    Answered,
    AskKind,
    By,
    Cause,
    Disputed,
    Resumed,
    Scope,
    SourceKind,
    Stops,
)
from accountsd.core.money import Money
from accountsd.core.receivable import Standing
from accountsd.core.word import Speech, Word, money, quiet
from accountsd.errors import UsageError
from tests.core.sample import (
    account,
    asked,
    at,
    base,
    book,
    client,
    gbp,
    invoice,
    on,
    paused,
    promised,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accountsd.core.journal import FactBase
    from accountsd.core.receivable import Account

TODAY = "2026-11-11"
SPEECH = Speech("c1", at(TODAY, "11:00"), "the command's words")
TWO = book(client(invoice(), invoice("INV-1002", issued=on("2026-10-05"), due=on("2026-11-04"))))
ONE = book(client(invoice()))


def told(winder: Book, *facts: FactBase) -> Account:
    """Acme's account when the owner speaks."""
    return account(winder, facts, TODAY)


def after(winder: Book, word: Word, *facts: FactBase) -> Account:
    """Acme's account when he has spoken."""
    return account(winder, (*facts, *word.facts), TODAY, "12:00")


def balances(known: Account) -> list[str]:
    """What is left of each invoice."""
    return [str(r.balance) for r in known.receivables]


def causes(known: Account) -> list[tuple[str, tuple[str, ...]]]:
    """What keeps Tony quiet, and about what."""
    return [(s.cause.value, s.scope.invoices) for s in known.silences]


def disputed(day: str, *numbers: str) -> Disputed:
    """The client contests these."""
    return Disputed(**base(day, By.CLIENT), invoices=numbers)


def test_each_fact_names_the_command_it_came_from() -> None:
    """Two facts of one command have ids of their own, and both say whose word they are."""
    word = money.paid(SPEECH, told(ONE), "INV-1001", gbp("1200.00"), on(TODAY))

    assert [fact.id for fact in word.facts] == ["command:c1/0", "command:c1/1"]
    assert {fact.by for fact in word.facts} == {By.OWNER}
    assert {fact.source.kind for fact in word.facts} == {SourceKind.COMMAND}
    assert {fact.client for fact in word.facts} == {"acme"}


# ---------------------------------------------------------------------------------------- money


def test_paid_without_a_sum_is_the_balance() -> None:
    """`accountsd paid INV-1001` settles it."""
    word = money.paid(SPEECH, told(ONE), "INV-1001", None, on("2026-11-10"))

    assert word.changed == (
        "GBP 1200.00 received on 2026-11-10 for INV-1001.",
        "INV-1001 is settled.",
    )
    assert balances(after(ONE, word)) == ["0.00"]


def test_a_part_payment_leaves_the_rest_open() -> None:
    """GBP 200 of 1200 leave GBP 1000."""
    word = money.paid(SPEECH, told(ONE), "INV-1001", gbp("200.00"), on(TODAY))

    assert word.changed[1] == "INV-1001: GBP 1000.00 stays open."
    assert balances(after(ONE, word)) == ["1000.00"]


def test_what_is_over_stays_on_account() -> None:
    """GBP 1250 for 1200: settled, and GBP 50 are set against the next invoice."""
    word = money.paid(SPEECH, told(ONE), "INV-1001", gbp("1250.00"), on(TODAY))
    known = after(ONE, word)

    assert word.changed[1:] == (
        "INV-1001 is settled.",
        "GBP 50.00 is more than was open: it stays on account for Acme Ltd.",
    )
    assert balances(known) == ["0.00"]
    assert known.credit == {"GBP": gbp("50.00")}


def test_money_that_the_book_tells_too_is_counted_once() -> None:
    """`paid: 600` in the file and `accountsd paid --amount 600` two days later are one payment."""
    payment = Payment(on("2026-11-09"), gbp("600.00"))
    winder = book(client(invoice(payments=(payment,))))

    word = money.paid(SPEECH, told(winder), "INV-1001", gbp("600.00"), on(TODAY))

    assert word.changed[1] == (
        "The book has the same sum on 2026-11-09: it is one payment, counted once."
    )
    assert balances(after(winder, word)) == ["600.00"]


def test_a_settled_invoice_paid_once_more_in_the_book_s_words_makes_no_credit() -> None:
    """`paid: 2026-11-09` in the file, then the same 1200 by command: no credit comes of it."""
    payment = Payment(on("2026-11-09"), gbp("1200.00"))
    winder = book(client(invoice(payments=(payment,))))

    word = money.paid(SPEECH, told(winder), "INV-1001", gbp("1200.00"), on(TODAY))

    assert after(winder, word).credit == {}


@pytest.mark.parametrize(
    ("amount", "day", "wrong"),
    [
        (Money.of("5", "EUR"), TODAY, "INV-1001 is in GBP, not EUR"),
        (gbp("0.00"), TODAY, "INV-1001 has GBP 1200.00 open; wanted a sum above zero"),
        (gbp("-5.00"), TODAY, "INV-1001 has GBP 1200.00 open; wanted a sum above zero"),
        (None, "2026-11-12", "2026-11-12 has not come yet; money is recorded on the day it came"),
    ],
)
def test_money_that_cannot_be_is_refused(amount: Money | None, day: str, wrong: str) -> None:
    """Another currency, nothing at all, or tomorrow's money: the owner is told what would do."""
    with pytest.raises(UsageError) as refused:
        money.paid(SPEECH, told(ONE), "INV-1001", amount, on(day))
    assert str(refused.value) == wrong


def test_an_invoice_that_is_not_the_client_s_is_refused() -> None:
    """A slip in the number is told at once."""
    with pytest.raises(UsageError, match="acme has no invoice INV-9"):
        money.paid(SPEECH, told(ONE), "INV-9", None, on(TODAY))


def test_money_for_a_client_meets_the_one_balance_it_fits() -> None:
    """GBP 300 for a client with balances of 1200 and 300 is the second invoice's."""
    small = invoice("INV-1002", issued=on("2026-10-05"), due=on("2026-11-04"), amount=gbp("300.00"))
    winder = book(client(invoice(), small))

    word = money.on_account(SPEECH, told(winder), gbp("300.00"), on(TODAY))

    assert balances(after(winder, word)) == ["1200.00", "0.00"]


def test_money_that_fits_no_single_balance_stays_on_account() -> None:
    """Two invoices of GBP 1200: which one was meant is not guessed."""
    word = money.on_account(SPEECH, told(TWO), gbp("1200.00"), on(TODAY))
    known = after(TWO, word)

    assert balances(known) == ["1200.00", "1200.00"]
    assert known.credit == {"GBP": gbp("1200.00")}
    assert not any(isinstance(fact, Allocated) for fact in word.facts)


def test_all_that_is_open_is_paid() -> None:
    """`accountsd paid acme` settles every open invoice; a second time there is none."""
    word = money.all_paid(SPEECH, told(TWO), on(TODAY))
    known = after(TWO, word)

    assert balances(known) == ["0.00", "0.00"]
    with pytest.raises(UsageError, match="acme has no open invoice"):
        money.all_paid(SPEECH, known, on(TODAY))


def test_a_part_is_written_off() -> None:
    """GBP 200 are given up; more than the balance cannot be."""
    word = money.write_off(SPEECH, told(ONE), "INV-1001", gbp("200.00"))

    assert balances(after(ONE, word)) == ["1000.00"]
    with pytest.raises(UsageError, match="INV-1001 has GBP 1200"):
        money.write_off(SPEECH, told(ONE), "INV-1001", gbp("1200.01"))
    with pytest.raises(UsageError, match="that or a part"):
        money.write_off(SPEECH, told(ONE), "INV-1001", gbp("0.00"))


def test_a_balance_written_off_is_no_longer_asked_for() -> None:
    """Without a sum all of it is given up."""
    word = money.write_off(SPEECH, told(ONE), "INV-1001", None)

    assert after(ONE, word).receivables[0].standing is Standing.WRITTEN_OFF


def test_what_is_handed_over_is_no_longer_tony_s() -> None:
    """The invoice and the asks about it leave his desk."""
    ask = asked("2026-11-10", "reply-1", AskKind.REPLY, "INV-1001")
    word = money.hand_over(SPEECH, told(ONE, ask), ("INV-1001",))
    known = after(ONE, word, ask)

    assert known.open == ()
    assert known.asks == ()


def test_a_promise_told_to_the_owner_ends_a_hardship() -> None:
    """An agreed plan: quiet through the promised day, and the ask about the hardship is closed."""
    ask = asked("2026-11-09", "reply-1", AskKind.REPLY)
    hardship = paused("2026-11-09", Cause.HARDSHIP, ask="reply-1")
    word = money.promise(SPEECH, told(ONE, ask, hardship), ("INV-1001",), on("2026-12-01"), None)
    known = after(ONE, word, ask, hardship)

    assert causes(known) == [("promised", ("INV-1001",))]
    assert known.asks == ()
    assert len({fact.id for fact in word.facts}) == 3


def test_a_promise_for_yesterday_is_none() -> None:
    """A promise is about a day to come, about something open, and above zero."""
    with pytest.raises(UsageError, match="2026-11-10 is past"):
        money.promise(SPEECH, told(ONE), ("INV-1001",), on("2026-11-10"), None)
    with pytest.raises(UsageError, match="no open invoice to promise money for"):
        money.promise(SPEECH, told(ONE), (), on("2026-12-01"), None)
    with pytest.raises(UsageError, match="above zero"):
        money.promise(SPEECH, told(ONE), ("INV-1001",), on("2026-12-01"), gbp("0.00"))


def test_payments_are_known_up_to_a_day() -> None:
    """`accountsd books` is about everybody, and about no day to come."""
    word = money.books(SPEECH, on("2026-11-10"), date(2026, 11, 11))

    assert [fact.client for fact in word.facts] == [None]
    with pytest.raises(UsageError, match="2026-11-12 has not come yet"):
        money.books(SPEECH, on("2026-11-12"), date(2026, 11, 11))


# ---------------------------------------------------------------------------------------- quiet


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
