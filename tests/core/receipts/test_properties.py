"""What must hold of receipts whatever happens in whatever order: nothing is put twice, nothing exceeds.

Random days of a small business: statements (read again, in another format, overlapping), advices, `paid`
by command and in the YAML, credit notes, questions answered — and after each a look at the ledger.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from accountsd.core.book import CreditNote, Payment, Spreading
from accountsd.core.journal import Allocated, Fact, SourceKind
from accountsd.core.money import Money
from accountsd.core.word import allocate, money
from accountsd.core.word.allocate import Wish
from accountsd.errors import UsageError
from tests.core.receipts.branch import Branch, came, statement
from tests.core.sample import book, client, gbp, invoice, on, policy

if TYPE_CHECKING:
    from accountsd.core.statement import Movement

AMOUNTS = {"INV-1001": "1200.00", "INV-1002": "300.00", "INV-1003": "300.00", "INV-1004": "80.00"}
DAYS = ("2026-11-03", "2026-11-05", "2026-11-09")
SUMS = ("1200.00", "300.00", "80.00", "380.00", "600.00", "1500.00", "1000.00", "1250.00", "7.77")

numbers = st.sampled_from(sorted(AMOUNTS))
words = st.lists(numbers, max_size=2, unique=True).map(" ".join)
movements = st.builds(
    lambda amount, text, payer, day: came(amount, text, payer, day=day),
    st.sampled_from(SUMS),
    words,
    st.sampled_from(("ACME LTD", "J SMITH", "")),
    st.sampled_from(DAYS),
)
events = st.one_of(
    st.tuples(st.just("statement"), st.lists(movements, min_size=1, max_size=3)),
    st.tuples(st.just("again"), st.sampled_from(("csv", "camt", "mt940"))),
    st.tuples(st.just("advice"), st.lists(numbers, min_size=1, max_size=2, unique=True)),
    st.tuples(st.just("paid"), numbers),
    st.tuples(st.just("yaml"), st.tuples(numbers, st.sampled_from(DAYS))),
    st.tuples(st.just("credit note"), numbers),
    st.tuples(st.just("answer"), numbers),
)


def branch(spreading: Spreading) -> Branch:
    """Acme owes four invoices, two of one amount."""
    kind = policy(spreading=spreading)
    owed = [invoice(n, amount=gbp(a), policy=kind) for n, a in AMOUNTS.items()]
    return Branch(book(client(*owed, policy=kind)))


def edit(one: Branch, number: str, **changes: object) -> None:
    """The owner edits an invoice in the book."""
    acme = one.book.clients["acme"]
    invoices = tuple(replace(i, **changes) if i.number == number else i for i in acme.invoices)  # type: ignore[arg-type]
    one.book = replace(one.book, clients={"acme": replace(acme, invoices=invoices)})


def happens(one: Branch, what: str, how: object, read: list[Movement]) -> None:
    """One event; what cannot be said is not said."""
    acme = one.book.clients["acme"]
    match what, how:
        case "statement", list():
            read += how
            one.reads(statement(*how))
        case "again", str():
            one.reads(
                statement(*read, kind=how, account="" if how == "csv" else "GB33WIND20201555555555")
            )
        case "advice", list():
            one.hears(*((n, AMOUNTS[n]) for n in how), mail=f"mail-{len(one.facts)}")
        case "paid", str():
            try:
                one.says(money.paid(one.speech(), one.account("acme"), how, None, on("2026-11-06")))
            except UsageError:
                return
        case "yaml", (str(number), str(day)):
            edit(one, number, payments=(Payment(on(day), gbp(AMOUNTS[number])),))
        case "credit note", str():
            name = f"CN-{how}"
            note = CreditNote(name, "acme", on("2026-11-04"), gbp("20.00"), credits=how)
            notes = tuple(n for n in acme.credit_notes if n.number != name)
            changed = replace(acme, credit_notes=(*notes, note))
            one.book = replace(one.book, clients={"acme": changed})
        case "answer", str():
            answers(one, how)
    one.looks_again()
    one.now += timedelta(minutes=1)


def answers(one: Branch, number: str) -> None:
    """He answers the oldest question about a receipt with this invoice."""
    asks = {ask.id: ask for ask in one.account("acme").asks}
    for name in one.asks():
        found = allocate.find(name, one.facts)
        if found is None or not found.left:
            continue
        try:
            wish = Wish(number, "acme")
            one.says(allocate.spread(one.speech(), found, [wish], one.account, asks.get(name)))
        except UsageError:
            continue
        return


def balances(one: Branch) -> dict[str, int]:
    """What may be put against each invoice at most: its balance, or a payment told of already."""
    acme = one.account("acme")
    most = {r.invoice.number: r.balance.minor for r in acme.receivables}
    for told in acme.told:
        most[told.invoice] = max(most[told.invoice], told.amount.minor)
    return most


def nothing_exceeds(one: Branch, before: dict[str, int], new: list[Fact]) -> None:
    """No receipt gives more than it has, no invoice takes more than was open."""
    put: Counter[str] = Counter()
    for share in one.puts():
        put[share.receipt] += share.amount.minor
    for receipt in one.standing():
        assert put[receipt.id] <= receipt.amount.minor
    taken: Counter[str] = Counter()
    for fact in new:
        if isinstance(fact, Allocated) and fact.source.kind is SourceKind.STATEMENT:
            assert fact.amount.minor > 0
            taken[fact.invoice] += fact.amount.minor
    for number, minor in taken.items():
        assert minor <= before[number]


def total(one: Branch) -> Money:
    """All money that the bank is known to have taken in."""
    sums = [r.amount for r in one.standing() if r.source.kind is SourceKind.STATEMENT]
    return sum(sums, gbp("0"))


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(Spreading), st.lists(events, min_size=1, max_size=9))
def test_nothing_exceeds_in_any_order_of_arrival(
    spreading: Spreading, story: list[tuple[str, object]]
) -> None:
    """Receipts, advices, edits of the book, answers and duplicates, however they are mixed."""
    one = branch(spreading)
    read: list[Movement] = []
    for what, how in story:
        before, known = balances(one), len(one.facts)
        if what in {"yaml", "credit note"}:
            # The edit itself changes what is open before anything is looked at again.
            before = dict.fromkeys(before, 10**9) if what == "credit note" else before
        happens(one, what, how, read)
        if what not in {"yaml", "credit note", "paid", "answer"}:
            nothing_exceeds(one, before, one.facts[known:])
        else:
            nothing_exceeds(one, dict.fromkeys(before, 10**9), one.facts[known:])


@settings(max_examples=100, deadline=None)
@given(st.lists(st.lists(movements, min_size=1, max_size=3), min_size=1, max_size=4), st.data())
def test_what_is_read_again_adds_nothing(days: list[list[Movement]], data: st.DataObject) -> None:
    """The same statements again, in any order, in any format, put together: not a penny more."""
    one = branch(Spreading.ASK)
    for lines in days:
        one.reads(statement(*lines))
    came_in = total(one)
    whole = [line for lines in days for line in lines]
    again = data.draw(st.permutations(days))
    for lines in again:
        one.reads(statement(*lines))
    if len(days) == 1:
        one.reads(statement(*whole, kind="csv", account=""))
    assert total(one) == came_in


@settings(max_examples=100, deadline=None)
@given(st.lists(movements, min_size=1, max_size=5))
def test_every_penny_is_somewhere_once(lines: list[Movement]) -> None:
    """What came is put against invoices, lies on the account, or is nobody's; in all, what came."""
    one = branch(Spreading.ASK)
    one.reads(statement(*lines))
    one.looks_again()
    acme = one.account("acme")
    put = sum((fact.amount for fact in one.puts()), gbp("0"))
    waiting = sum((left.amount for left in acme.waiting), gbp("0"))
    nobodys = sum((f.amount for f in one.standing() if f.client is None), gbp("0"))
    assert put + waiting + nobodys == sum((line.amount for line in lines), gbp("0"))
    owed = sum((r.balance for r in acme.receivables), gbp("0"))
    assert owed == sum(map(gbp, AMOUNTS.values()), gbp("0")) - put


@settings(max_examples=100, deadline=None)
@given(st.permutations(("advice", "statement", "yaml", "statement again")))
def test_advice_receipt_edit_and_duplicate_in_any_order_end_the_same(order: list[str]) -> None:
    """Whatever comes first: INV-1002 and INV-1004 are paid once, and nothing is left on account."""
    one = branch(Spreading.ASK)
    for event in order:
        match event:
            case "advice":
                one.hears(("INV-1002", "300.00"), ("INV-1004", "80.00"))
            case "yaml":
                edit(one, "INV-1004", payments=(Payment(on("2026-11-06"), gbp("80.00")),))
            case _:
                one.reads(statement(came("380.00", "INV-1002 INV-1004", "ACME LTD")))
        one.looks_again()
    left = [one.balance(n) for n in AMOUNTS]
    assert left == ["1200.00", "0.00", "300.00", "0.00"]
    assert one.credit() == "0.00", "the same money is counted once"
