"""What time alone puts before the owner: late money, endless holds, ladders that stand still.

Acme owes INV-1001 over GBP 1200.00, due on 31 October 2026.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from accountsd.core.book import Hold
from accountsd.core.fold import fold
from accountsd.core.journal import (
    Advised,
    AdvisedLine,
    Allocated,
    Ask,
    AskKind,
    By,
    Cause,
    Grade,
    Received,
    SourceKind,
)
from accountsd.core.terms import parse_days
from accountsd.core.vigil import ask_id, ended, matters, of_the_book, put
from tests.core.sample import (
    account,
    asked,
    at,
    base,
    book,
    bounced,
    client,
    gbp,
    invoice,
    on,
    paused,
    policy,
    resumed,
    sent,
)

if TYPE_CHECKING:
    from accountsd.core.book import Book
    from accountsd.core.journal import FactBase
    from accountsd.core.receivable import Account

WINDER = book(client(invoice()))


def due(winder: Book, facts: list[FactBase], day: str) -> list[Ask]:
    """The asks that a day calls for."""
    return [matter.ask for matter in matters(account(winder, facts, day))]


def advice(day: str) -> Advised:
    """Acme says that INV-1001 is paid."""
    line = AdvisedLine("INV-1001", gbp("1200.00"))
    return Advised(
        **base(day, By.CLIENT), lines=(line,), value_day=None, reference=None, grade=Grade.PROVEN
    )


def test_money_said_to_be_paid_is_asked_about_when_the_grace_is_over() -> None:
    """Told on Monday the 2nd; five working days of grace end on the 9th; on the 10th the owner is asked."""
    facts: list[FactBase] = [advice("2026-11-02")]

    assert due(WINDER, facts, "2026-11-09") == []
    (ask,) = due(WINDER, facts, "2026-11-10")
    assert (ask.kind, ask.client, ask.invoices) == (AskKind.MONEY, "acme", ("INV-1001",))
    assert ask.what == (
        "Acme Ltd told us on 02 November 2026 that INV-1001 was paid; no money is recorded."
    )
    assert ask.ways[0] == "accountsd paid INV-1001"


def test_nobody_is_asked_about_money_that_came_or_was_released() -> None:
    """The money is recorded, or the owner has said that it has not come: no question is left."""
    head = base("2026-11-04", By.BANK)
    receipt = Received(**head, amount=gbp("1200.00"), day=on("2026-11-04"), line="")
    put_on = Allocated(
        **(head | {"id": "put"}), receipt=receipt.id, invoice="INV-1001", amount=gbp("1200.00")
    )

    assert due(WINDER, [advice("2026-11-02"), receipt, put_on], "2026-11-20") == []
    released = resumed("2026-11-12", Cause.ADVISED)
    assert due(WINDER, [advice("2026-11-02"), released], "2026-11-20") == []


def test_a_matter_is_one_ask() -> None:
    """The same matter has the same id for ever, whatever the day: it cannot be put twice."""
    facts: list[FactBase] = [advice("2026-11-02")]
    (first,) = due(WINDER, facts, "2026-11-10")
    (later,) = due(WINDER, facts, "2026-11-30")

    assert first.id == later.id


def test_an_ask_that_nothing_calls_for_has_ended() -> None:
    """The hold was taken off: the question about it is over; a mail's own question is not Tony's to close."""
    hold = paused("2026-11-02", Cause.HOLD, "INV-1001")
    known = account(WINDER, [hold], "2026-11-20")
    (matter,) = matters(known)
    reply = Ask("reply-1", AskKind.REPLY, "acme", (), "a question")
    step = Ask("hold:INV-1001", AskKind.DEED, "acme", ("INV-1001",), "a step that is called hold")

    assert ended([matter.ask, reply, step], matters(known)) == ()
    free = account(WINDER, [hold, resumed("2026-11-19", Cause.HOLD)], "2026-11-20")
    assert ended([matter.ask, reply, step], matters(free)) == (matter.ask,)


def test_a_question_about_a_dead_address_does_not_end_itself() -> None:
    """Nobody is left to write to, and the owner has been asked: the ask still stands for that."""
    letter = sent("2026-11-03", "overdue")
    facts: list[FactBase] = [letter, bounced("2026-11-03", letter)]
    (ask,) = due(WINDER, facts, "2026-11-04")
    put_before_him = asked("2026-11-04", ask.id, ask.kind)

    assert [again.id for again in due(WINDER, [*facts, put_before_him], "2026-11-20")] == [ask.id]


def test_a_wrong_book_is_one_question_a_slip() -> None:
    """Two clients rest for one slip in their file, and nobody is chased for one in config.yaml."""
    slip, other = "all.yaml:3:5: `nmae` is no key", "config.yaml:1:1: `mode` is wrong"
    winder = book(client(invoice()), broken={"acme": slip, "birch": slip}, config_broken=other)

    files, house = of_the_book(winder)

    assert (files.ask.kind, files.cause, files.ask.client) == (AskKind.BOOK, Cause.BOOK_WRONG, None)
    assert files.ask.what == f"The book is wrong, so no reminder goes to acme and birch: {slip}"
    assert house.ask.what == f"The book is wrong, so nobody is reminded: {other}"
    assert files.ask.louder
    assert of_the_book(book(client(invoice()))) == ()


def test_an_endless_hold_is_asked_about_every_thirty_days() -> None:
    """A pause that nobody ends is brought up again: on its day, after 30 days, after 60."""
    facts: list[FactBase] = [paused("2026-11-02", Cause.HOLD, "INV-1001")]
    days = ("2026-11-02", "2026-12-01", "2026-12-02", "2026-12-31", "2027-01-01")

    asks = [due(WINDER, facts, day) for day in days]

    assert [len(found) for found in asks] == [1] * 5
    ids = [found[0].id for found in asks]
    assert ids[0] == ids[1] != ids[2] == ids[3] != ids[4]
    assert not asks[0][0].louder
    assert asks[0][0].what.startswith("INV-1001 is on hold without an end: ")


def test_a_hold_of_the_book_is_asked_about_every_thirty_days() -> None:
    """The book does not say since when; the day business began stands in, and never moves."""
    winder = book(client(invoice(), hold=Hold("we are talking")))

    ids = {ask.id for day in range(1, 31) for ask in due(winder, [], f"2026-11-{day:02}")}

    assert len(ids) == 1


def test_a_hold_with_an_end_is_nobody_s_question() -> None:
    """It ends by itself."""
    assert due(WINDER, [paused("2026-11-02", Cause.HOLD, until="2026-11-30")], "2026-11-10") == []


def test_a_ladder_at_its_end_is_the_owner_s() -> None:
    """Two reminders are all that the policy allows: what comes next is asked, with the ways on."""
    winder = book(client(invoice(policy=policy(at_most=2))))
    facts: list[FactBase] = [sent("2026-11-03", "overdue"), sent("2026-11-12", "second_reminder")]

    (ask,) = due(winder, facts, "2026-11-20")

    assert (ask.kind, ask.client) == (AskKind.DEED, "acme")
    assert ask.ways == ("accountsd release INV-1001", "accountsd hand-over INV-1001")


def test_a_client_nobody_can_write_to_is_the_owner_s() -> None:
    """The only address bounced: the owner is asked for another."""
    letter = sent("2026-11-03", "overdue")

    (ask,) = due(WINDER, [letter, bounced("2026-11-03", letter)], "2026-11-04")

    assert (ask.kind, ask.client, ask.invoices) == (AskKind.DELIVERY, "acme", ())
    assert "pat@acme.example" in ask.what


def test_books_that_are_behind_are_one_question() -> None:
    """Three invoices of two clients wait for the bookkeeping: the owner is asked once, about nobody."""
    business = {"books_within": parse_days("3 working days")}
    second = invoice("INV-1002", issued=on("2026-10-05"), due=on("2026-11-04"))
    winder = book(client(invoice(), second), business=business)
    other = book(
        replace(client(replace(invoice("INV-2001"), client="other")), id="other"), business=business
    )
    asks = due(winder, [], "2026-11-10")
    others = [matter.ask for matter in matters(_account(other, "2026-11-10"))]

    assert {ask.id for ask in (*asks, *others)} == {asks[0].id}
    assert asks[0].client is None


def test_books_that_are_behind_are_asked_about_when_the_delay_is_over() -> None:
    """Due on 31 October, known within three working days of the day after: asked on 5 November."""
    winder = book(client(invoice()), business={"books_within": parse_days("3 working days")})

    assert due(winder, [], "2026-11-04") == []
    (ask,) = due(winder, [], "2026-11-05")
    assert ask.ways[0].startswith("accountsd bank FILE")


def _account(winder: Book, day: str) -> Account:
    return fold(winder, winder.clients["other"], (), at(day))


def test_matters_that_brought_their_ask_along_are_not_asked_again() -> None:
    """A mail that waits for an answer was put before the owner when it was read."""
    facts: list[FactBase] = [
        asked("2026-11-09", "reply-1", AskKind.REPLY),
        paused("2026-11-09", Cause.UNANSWERED, ask="reply-1"),
    ]

    assert due(WINDER, facts, "2026-11-20") == []


def test_ids_are_short_and_tell_matters_apart() -> None:
    """`hold-4f2a91c0`: typeable, the same for the same matter, another for another."""
    one = ask_id("hold", "acme", "INV-1001")

    assert one == ask_id("hold", "acme", "INV-1001")
    assert len(one) == len("hold-4f2a91c0")
    # Two words never run into one: ("ab", "c") is not ("a", "bc").
    assert len({one, ask_id("hold", "acmeINV-1001"), ask_id("money", "acme", "INV-1001")}) == 3


def test_putting_an_ask_twice_is_one_fact() -> None:
    """The fact's id is the ask's: recorded again, nothing is new."""
    ask = Ask("hold-1", AskKind.HOLD, "acme", (), "still on hold?")
    fact = put(ask, at("2026-11-10"))

    assert fact.id == put(ask, at("2026-12-10")).id == "asked:hold-1"
    assert (fact.by, fact.client, fact.source.kind) == (By.TONY, "acme", SourceKind.BOOK)
    about_letter = put(replace(ask, letter="letter-1"), at("2026-11-10"))
    assert (about_letter.source.kind, about_letter.source.ref) == (SourceKind.LETTER, "letter-1")
