"""The day as a value: what a digest tells, gathered from accounts, facts and the forecast."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from accountsd.core.digest import (
    BrokenWord,
    Coming,
    Day,
    Gone,
    Heading,
    Lost,
    MailIn,
    MoneyIn,
    Post,
    Rest,
    day,
)
from accountsd.core.journal import (
    Advised,
    AdvisedLine,
    Ask,
    AskKind,
    By,
    Cause,
    Fact,
    Grade,
    Heard,
    Kind,
    Lapsed,
    Promised,
    Received,
    Retracted,
    Scope,
    Sent,
    Source,
    SourceKind,
    Stops,
    Undelivered,
)
from accountsd.core.letter import LetterClass, Said
from accountsd.core.planner.model import Plan
from accountsd.core.receivable import Account, AdviceState, Bucket, PromiseState, Silence
from tests.letters.acme import BOOK, PAT, account, due, invoice, money, receivable
from tests.letters.ladder import FIRST, PROMISE, SECOND

TODAY = date(2026, 11, 24)  # a Tuesday
NOW = datetime(2026, 11, 24, 7, 30, tzinfo=UTC)
EMPTY = Plan((), ())


def told(
    *accounts: Account,
    facts: Sequence[Fact] = (),
    asks: Sequence[tuple[Ask, datetime]] = (),
    forecast: Plan = EMPTY,
    now: datetime = NOW,
) -> Day:
    """The digest of these."""
    return day(BOOK, {a.client.id: a for a in accounts}, facts, asks, forecast, now)


def base(name: str, mail: str = "1") -> dict[str, Any]:
    """What every fact has: read from that mail of Acme's."""
    return {
        "id": f"mail:{mail}/{name}",
        "at": NOW,
        "by": By.CLIENT,
        "source": Source(SourceKind.MAIL, mail),
        "client": "acme",
    }


def heard(mail: str = "1", **more: Any) -> Heard:
    """Pat wrote about INV-1001."""
    plain = Heard(
        **base("heard", mail),
        mail=mail,
        kind=Kind.PROMISE,
        grade=Grade.PROVEN,
        invoices=("INV-1001",),
        person=True,
        sender=PAT.email,
    )
    return replace(plain, **more)


def test_empty_day_is_quiet() -> None:
    """Nothing happened: the digest has nothing to list, and says so."""
    assert told().quiet
    assert told(account(TODAY, receivable(FIRST, TODAY))).quiet


def test_louder_asks_stand_first() -> None:
    """Three working days make an ask loud; among the loud ones, and the rest, the oldest is first."""
    asks = [
        (Ask("new", AskKind.REPLY, "acme", (), "new"), NOW),
        (Ask("calm", AskKind.HOLD, "acme", (), "calm", louder=False), NOW - timedelta(days=30)),
        (Ask("old", AskKind.REPLY, "acme", ("INV-1001",), "old"), NOW - timedelta(days=7)),
        (Ask("older", AskKind.SITE, None, (), "older"), NOW - timedelta(days=8)),
    ]
    found = told(account(TODAY, receivable(FIRST, TODAY)), asks=asks)
    assert [need.ask for need in found.needs] == ["older", "old", "calm", "new"]
    assert [need.loud for need in found.needs] == [True, True, False, False]
    assert [need.still for need in found.needs][:2] == [(), (money("1200.00"),)]


def test_promise_is_told_with_its_mail() -> None:
    """What came: who wrote, about what, and what was promised for when."""
    promised = Promised(
        **base("promised"),
        invoices=("INV-1001",),
        day=TODAY,
        amount=money("500.00"),
        condition=None,
        grade=Grade.PROVEN,
    )
    found = told(
        account(TODAY, receivable(FIRST, TODAY)), facts=[heard(), promised, heard("2", client=None)]
    )
    assert found.mail == (
        MailIn(
            "Pat Lee", "Acme Ltd", Kind.PROMISE, Grade.PROVEN, ("INV-1001",), TODAY, money("500.00")
        ),
        MailIn(PAT.email, None, Kind.PROMISE, Grade.PROVEN, ("INV-1001",)),
    )


def test_advice_is_told_with_its_sum() -> None:
    """An advice of two lines in one currency has a sum; in two currencies it has none."""
    lines = (AdvisedLine("INV-1001", money("10.00")), AdvisedLine("INV-1002", money("5.00")))
    advised = Advised(
        **base("advised"), lines=lines, value_day=None, reference=None, grade=Grade.PROVEN
    )
    found = told(facts=[heard(kind=Kind.PAID), advised])
    assert found.mail[0].amount == money("15.00")
    mixed = replace(advised, lines=(*lines, AdvisedLine("INV-3", money("1.00 EUR"))))
    assert told(facts=[heard(), mixed]).mail[0].amount is None


def test_machines_are_only_counted() -> None:
    """Auto-replies and newsletters are read and filed; nobody wants to read them again."""
    found = told(facts=[heard(person=False), heard("2", person=False)])
    assert (found.mail, found.machines) == ((), 2)


def test_money_letters_and_losses_are_told() -> None:
    """Receipts by day; letters to clients with their sums; an address once, by the worst that was heard."""
    said = (Said("INV-1001", "firm", money("1200.00"), TODAY),)
    sent = Sent(
        **base("sent"),
        letter="l1",
        key="k",
        klass=LetterClass.CHASE,
        name="firm",
        step="firm",
        to=(),
        said=said,
    )
    facts: list[Fact] = [
        Received(**base("r2"), amount=money("2.00"), day=TODAY, line="x"),
        Received(**base("r1"), amount=money("1.00"), day=TODAY - timedelta(1), line="x"),
        sent,
        replace(sent, id="digest", klass=LetterClass.OWNER, name="digest"),
        Undelivered(**base("u1"), letter="l1", address="old@acme.example", permanent=True),
        Undelivered(**base("u2"), letter="l1", address="old@acme.example", permanent=False),
        Lapsed(**base("lapsed"), invoice="INV-1001", step="escalate", letter="escalation"),
    ]
    found = told(facts=facts)
    assert [m.amount for m in found.money] == [money("1.00"), money("2.00")]
    assert found.money[0] == MoneyIn("Acme Ltd", money("1.00"), TODAY - timedelta(1))
    assert found.gone == (Gone("Acme Ltd", "firm", ("INV-1001",), (money("1200.00"),)),)
    assert found.lost == (Lost("Acme Ltd", "old@acme.example", permanent=True),)
    assert found.lapsed == (("INV-1001", "escalation"),)


def test_retracted_fact_did_not_happen() -> None:
    """A receipt that was entered by mistake and taken back on the same day is not told."""
    wrong = Received(**base("r"), amount=money("2.00"), day=TODAY, line="x")
    assert told(facts=[wrong, Retracted(**base("back"), fact=wrong.id)]).money == ()


def test_promises_and_advices_are_money_said_to_be_coming() -> None:
    """The nearest first, no day last; what is due today or earlier is told apart."""
    waiting = replace(PROMISE, state=PromiseState.WAITING, day=TODAY)
    some_day = replace(waiting, fact="p2", day=None, amount=None)
    kept = replace(waiting, fact="p3", state=PromiseState.KEPT)
    advice = AdviceState(
        fact="a1",
        lines=(AdvisedLine("INV-1002"), AdvisedLine("INV-0001", money("9.00"))),
        told=TODAY,
        value_day=TODAY + timedelta(2),
        grace_until=TODAY + timedelta(9),
        money_came=False,
    )
    came = replace(advice, fact="a2", money_came=True)
    of = account(
        TODAY,
        receivable(FIRST, TODAY),
        receivable(SECOND, TODAY),
        promises=(some_day, kept, waiting),
        advices=(advice, came),
    )
    found = told(of)
    first = Coming("Acme Ltd", Heading.PROMISED, ("INV-1001",), (money("1100.00"),), TODAY)
    second = Coming(
        "Acme Ltd", Heading.ADVISED, ("INV-1002",), (money("350.50"),), TODAY + timedelta(2)
    )
    third = Coming("Acme Ltd", Heading.PROMISED, ("INV-1001",), (money("1200.00"),), None)
    assert found.due == (first,)
    assert found.later == (second, third)


def test_broken_promise_is_told_until_the_next_letter_names_it() -> None:
    """With what is still open of its invoices; once they are paid it is history."""
    broken = receivable(FIRST, TODAY, paid="100.00", broken_promise=PROMISE)
    expected = BrokenWord("Acme Ltd", ("INV-1001",), (money("1100.00"),), PROMISE.made, PROMISE.day)
    assert told(account(TODAY, broken)).broken == (expected,)
    paid = receivable(FIRST, TODAY, paid="1200.00", broken_promise=PROMISE)
    assert told(account(TODAY, paid)).broken == ()


def test_aging_has_a_bar_for_each_age_and_a_table_for_each_currency() -> None:
    """The business's currency first; the longest bar is a hundred, and little is never nothing."""
    of = account(
        TODAY,
        receivable(invoice("A", "1.00", due=TODAY), TODAY),
        receivable(invoice("B", "1000.00", due=TODAY - timedelta(30)), TODAY),
        receivable(invoice("C", "500.00", due=TODAY - timedelta(31)), TODAY),
        receivable(invoice("D", "7.00 EUR", due=TODAY - timedelta(91)), TODAY),
    )
    pounds, euros = told(of).aging
    assert (pounds.currency, pounds.total, pounds.overdue) == (
        "GBP",
        money("1501.00"),
        money("1500.00"),
    )
    assert [(b.bucket, b.percent) for b in pounds.bars] == [
        (Bucket.CURRENT, 1),
        (Bucket.TO_30, 100),
        (Bucket.TO_60, 50),
        (Bucket.TO_90, 0),
        (Bucket.OVER_90, 0),
    ]
    assert euros.bars[-1].amount == money("7.00 EUR")


def test_what_leaves_next_is_told_in_order_of_time() -> None:
    """Letters and deeds of the forecast, with what they ask for."""
    of = account(TODAY, receivable(FIRST, TODAY))
    early = due("firm", of)
    late = due("final_demand", of, send_at=early.send_at + timedelta(1), needs_approval=True)
    found = told(of, forecast=Plan((late, early), ()))
    assert [(item.letter, item.needs_approval) for item in found.leaving] == [
        ("firm", False),
        ("final_demand", True),
    ]
    assert found.leaving[0].sums == (money("1200.00"),)


def test_small_rests_are_listed_once_a_week() -> None:
    """On the first digest day of the week, so that nobody reads of 40 pence every morning."""
    silence = Silence(Cause.SMALL_REST, Scope(("INV-1001",)), Stops.CHASES, TODAY, None, "small")
    of = account(TODAY, receivable(FIRST, TODAY, paid="1199.60"), silences=(silence,))
    assert told(of).rests == ()
    monday = told(of, now=NOW - timedelta(days=1))
    assert monday.rests == (Rest("Acme Ltd", "INV-1001", money("0.40")),)


def test_day_is_the_owners() -> None:
    """Half past eleven in the evening, UTC, in summer is already tomorrow in London."""
    assert told(now=datetime(2026, 7, 1, 23, 30, tzinfo=UTC)).on == date(2026, 7, 2)


def test_books_trouble_and_post_are_passed_on() -> None:
    """Up to when payments are known, what went wrong, and how many letters wait."""
    of = account(TODAY, receivable(FIRST, TODAY), books_known=TODAY - timedelta(1))
    found = day(BOOK, {"acme": of}, (), (), EMPTY, NOW, post=Post(refused=2), trouble=["no room"])
    assert (found.books_known, found.trouble, found.post.refused) == (
        TODAY - timedelta(1),
        ("no room",),
        2,
    )
