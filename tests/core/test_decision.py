"""What Tony does about a mail: the rows of the table, the grades, and the words he leaves behind."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

from accountsd.core import message
from accountsd.core.decision import RULES, Decision, Place, decide
from accountsd.core.fold import fold
from accountsd.core.journal import (
    Advised,
    AskKind,
    By,
    Cause,
    ContactLearned,
    Disputed,
    Fact,
    Heard,
    Kind,
    Paused,
    Promised,
    Stops,
    Undelivered,
)
from accountsd.core.reading.read import read as read_mail
from tests.core.reading.mails import PASS, acme_desk, raw
from tests.core.sample import promised

if TYPE_CHECKING:
    from collections.abc import Sequence

HASH = "5a" * 32
F = TypeVar("F")
CLAIMED = ""
FAIL = PASS.replace("dmarc=pass", "dmarc=fail")


def decided(body: str, facts: Sequence[Fact] = (), **how: Any) -> Decision:
    """A mail of Acme's on 5 November 2026, decided against what had happened before."""
    desk = acme_desk()
    mail = message.parse(raw(body, **how))
    read = read_mail(mail, desk)
    accounts = {"acme": fold(desk.book, desk.book.clients["acme"], facts, desk.now)}
    return decide(read, mail, HASH, accounts, desk.book, desk.now)


def only(decision: Decision, kind: type[F]) -> F:
    """The one fact of that type."""
    found = [fact for fact in decision.facts if isinstance(fact, kind)]
    assert len(found) == 1
    return found[0]


def test_a_promise_waits_for_its_day() -> None:
    """No question to the owner, the mail is done, and the ids come from the mail."""
    done = decided("We will pay this on Friday.")
    assert only(done, Promised).day == date(2026, 11, 6)
    assert only(done, Promised).invoices == ("INV-1001",)
    assert [fact.id for fact in done.facts] == [f"mail:{HASH}/0", f"mail:{HASH}/1"]
    assert (done.asks, done.file_to, done.flag) == ((), Place.DONE, False)


def test_a_promise_without_names_is_for_what_is_overdue() -> None:
    """INV-1001 is overdue on that day; INV-1002 is not yet due."""
    done = decided("We will pay on Friday.", subject="payment")
    assert only(done, Promised).invoices == ("INV-1001",)


def test_the_third_promise_starts_nothing() -> None:
    """After two promises on an invoice the owner is asked, and Tony is not quiet for it."""
    before = [
        promised("2026-10-10", "2026-10-15", "INV-1001"),
        promised("2026-10-20", "2026-10-25", "INV-1001"),
    ]
    done = decided("We will pay this on Friday.", before)
    assert not [fact for fact in done.facts if isinstance(fact, Promised)]
    assert done.asks[0].kind is AskKind.MONEY


def test_instalments_and_the_owners_word_are_no_further_promises() -> None:
    """Two halves in one mail are one promise, what the owner agreed is none: this one is the second."""
    before = [
        promised("2026-10-10", "2026-10-15", "INV-1001", ref="one"),
        promised("2026-10-10", "2026-10-25", "INV-1001", ref="one"),
        promised("2026-10-20", "2026-10-30", "INV-1001", by=By.OWNER),
    ]
    done = decided("We will pay this on Friday.", before)
    assert only(done, Promised).invoices == ("INV-1001",)


def test_a_promise_far_away_is_bounded_and_told() -> None:
    """Its day is noted as it was said; quiet for thirty days, and an Ask."""
    done = decided("We will pay this on 20 January 2027.")
    assert only(done, Promised).day == date(2027, 1, 20)
    assert "promised by 2027-01-20; quiet for 30 days" in " ".join(done.did)
    assert len(done.asks) == 1


def test_an_unproven_promise_is_bounded() -> None:
    """Who is only claimed to write is waited for fourteen days at most."""
    done = decided("We will pay this on 30 November.", headers=CLAIMED)
    assert only(done, Promised).day == date(2026, 11, 30)
    assert "promised by 2026-11-30 (unproven); quiet for 14 days" in " ".join(done.did)


def test_an_advice_is_quiet_for_its_grace_and_no_money() -> None:
    """Said to be paid: advised, nothing received."""
    done = decided("Paid £1,200.00 by BACS yesterday.")
    line = only(done, Advised).lines[0]
    assert (line.invoice, str(line.amount)) == ("INV-1001", "1200.00")
    assert only(done, Advised).value_day == date(2026, 11, 4)
    assert {type(fact) for fact in done.facts} == {Heard, Advised}
    assert done.file_to is Place.REMITTANCES


def test_a_dispute_names_its_invoices() -> None:
    """Only what is contested is disputed."""
    done = decided("We dispute INV-1002, the rate is wrong.", subject="your invoice")
    assert only(done, Disputed).invoices == ("INV-1002",)
    assert (done.file_to, done.flag) == (Place.OWNER, True)


@pytest.mark.parametrize(
    ("words", "cause", "stops"),
    [
        (
            "Our bank account details have changed, use the new account.",
            Cause.BANK_CHANGE,
            Stops.ALL,
        ),
        ("We are in liquidation; a liquidator was appointed.", Cause.LEGAL, Stops.ALL),
        ("This is unacceptable and rude.", Cause.COMPLAINT, Stops.CHASES),
        ("Stop emailing me.", Cause.COMPLAINT, Stops.ALL),
        ("Cash flow is very tight, could we have a payment plan?", Cause.HARDSHIP, Stops.CHASES),
    ],
)
def test_what_only_the_owner_ends(words: str, cause: Cause, stops: Stops) -> None:
    """A silence without an end has an Ask, and names it."""
    done = decided(words)
    paused = only(done, Paused)
    assert (paused.cause, paused.stops, paused.until) == (cause, stops, None)
    assert paused.ask == done.asks[0].id


@pytest.mark.parametrize(
    "words",
    ["We dispute this invoice.", "We are in liquidation.", "This is unacceptable and rude."],
)
def test_who_is_only_claimed_starts_nothing_of_that_kind(words: str) -> None:
    """An unproven mail makes an Ask and an unanswered silence, nothing harsher."""
    done = decided(words, headers=CLAIMED)
    assert only(done, Paused).cause is Cause.UNANSWERED
    assert len(done.asks) == 1


def test_who_is_contradicted_is_waited_for_three_working_days() -> None:
    """A forged mail moves nothing; the client waits until Tuesday."""
    done = decided("We have paid this. Our bank details have changed.", headers=FAIL)
    assert only(done, Paused).until == date(2026, 11, 10)
    assert {type(fact) for fact in done.facts} == {Heard, Paused}
    assert len(done.asks) == 1


def test_a_redirect_within_the_house_is_used_when_proven() -> None:
    """The same domain, and the sender proven: learned. Otherwise the owner is asked."""
    words = "Please send invoices to ap@acme.example, I don't handle them."
    assert only(decided(words), ContactLearned).address == "ap@acme.example"
    unproven = decided(words, headers=CLAIMED)
    assert not [fact for fact in unproven.facts if isinstance(fact, ContactLearned)]
    assert len(unproven.asks) == 1
    elsewhere = decided(words.replace("acme.example", "elsewhere.example"))
    assert not [fact for fact in elsewhere.facts if isinstance(fact, ContactLearned)]
    assert len(elsewhere.asks) == 1


def test_thanks_change_nothing() -> None:
    """Heard, filed, no question."""
    done = decided("Thanks, received.")
    assert [type(fact) for fact in done.facts] == [Heard]
    assert (done.asks, done.file_to) == ((), Place.DONE)


def test_an_absence_rests_that_address() -> None:
    """Back on Monday 16 November: letters to Pat wait through the working day after."""
    done = decided(
        "I am out of the office and back on 16 November.",
        subject="Automatic reply: Invoice INV-1001",
        headers=PASS + "Auto-Submitted: auto-replied\n",
    )
    paused = only(done, Paused)
    assert (paused.cause, paused.until) == (Cause.ABSENT, date(2026, 11, 17))
    assert paused.scope.address == "pat@acme.example"
    assert done.asks == ()


BOUNCE = (
    "From: MAILER-DAEMON@mx.winder.example\nReturn-Path: <>\nSubject: Undelivered Mail\n"
    "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
    "--b\n\nUser unknown\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\n"
    "Final-Recipient: rfc822; pat@acme.example\nAction: failed\nStatus: 5.1.1\n"
    "Diagnostic-Code: smtp; 550 5.1.1 User unknown\n--b\nContent-Type: text/rfc822-headers\n\n"
    "Message-ID: <{id}>\n--b--\n"
)


@pytest.mark.parametrize(
    ("letter", "facts"), [("abc123@winder.example", 1), ("guess@winder.example", 0)]
)
def test_a_bounce_counts_only_when_it_names_a_letter_of_ours(letter: str, facts: int) -> None:
    """A stranger's invented bounce moves nothing."""
    desk = acme_desk()
    mail = message.parse(BOUNCE.format(id=letter).encode())
    done = decide(read_mail(mail, desk), mail, HASH, {}, desk.book, desk.now)
    undelivered = [fact for fact in done.facts if isinstance(fact, Undelivered)]
    assert len(undelivered) == facts
    assert all(fact.permanent and fact.address == "pat@acme.example" for fact in undelivered)


def test_what_is_not_explained_waits_for_the_owner() -> None:
    """A promise is heard, and the sentence nobody understands is the owner's."""
    done = decided("We will pay on Friday. The zebra under my balcony sings of marmalade again.")
    assert only(done, Promised).day == date(2026, 11, 6)
    assert done.flag


def test_the_owners_mail_is_no_order_yet() -> None:
    """He is told so once; nothing is taken from it."""
    done = decided("Please hold Acme.", sender="Jay Winder <jay@winder.example>")
    assert done.facts == ()
    assert done.tell_owner_once == "orders by mail"


def test_deciding_twice_is_deciding_once() -> None:
    """Ids of facts and asks come from the mail alone."""
    words = "We dispute this invoice."
    assert decided(words) == decided(words)


def test_the_table_can_be_read_aloud() -> None:
    """Every kind has its row, in the order of hearing."""
    heard = [rule.kind for rule in RULES]
    assert set(heard) == set(Kind)
    wanted = [
        Kind.BOUNCE,
        Kind.BANK_CHANGE,
        Kind.LEGAL,
        Kind.COMPLAINT,
        Kind.HARDSHIP,
        Kind.DISPUTE,
    ]
    wanted += [Kind.REDIRECT, Kind.PAID, Kind.PROMISE, Kind.QUERY, Kind.ACKNOWLEDGEMENT]
    assert [kind for kind in heard if kind in wanted] == wanted
    assert all(rule.why_here and rule.does for rule in RULES)
