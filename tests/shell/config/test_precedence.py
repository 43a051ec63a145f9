"""Defaults and precedence: invoice over client over policy, client over business."""

from datetime import date, time
from zoneinfo import ZoneInfo

import pytest

from accountsd.config.resolve.ladder import DEFAULT_STEPS
from accountsd.core.book import Mode, Role
from accountsd.core.money import Money
from accountsd.core.terms import Days, PayRun, PayRunKind
from tests.shell.config.shelf import ACME, RIGHT, Shelf, acme, invoice, messages


def test_a_book_without_policies_has_the_standard_one(shelf: Shelf) -> None:
    """The contract's figures and its ladder, without a line of YAML."""
    policy = acme(shelf.load()).policy
    assert (policy.name, policy.gap, policy.at_most) == ("standard", Days(5), 10)
    assert (policy.quiet_after_promise, policy.quiet_after_remittance) == (
        Days(3, working=True),
        Days(5, working=True),
    )
    assert (policy.small_balance, policy.tolerance) == ("1.00", "0.00")
    assert policy.steps == DEFAULT_STEPS


def test_defaults_of_the_house(shelf: Shelf) -> None:
    """On, office hours on weekdays, the digest in the morning, the owner's own address believed."""
    book = shelf.load().book
    assert book is not None
    assert book.mode is Mode.ON
    assert (book.hours.days, book.hours.opens, book.hours.closes) == (
        frozenset(range(5)),
        time(9),
        time(16, 30),
    )
    assert (book.digest.at, book.digest.days) == (time(7, 30), frozenset(range(5)))
    assert book.department.title == "Accounts Department"
    assert book.owner_addresses == ("jay@winder.example",)
    assert book.business.start is None


def test_a_client_inherits_from_the_business(shelf: Shelf) -> None:
    """Language, country, region, time zone and currency are the business's."""
    client = acme(shelf.load())
    assert (client.language, client.country, client.region) == ("en", "GB", "ENG")
    assert (client.timezone, client.currency) == (ZoneInfo("Europe/London"), "GBP")
    assert client.contacts[0].role is Role.PAYABLE
    assert client.domains == ("acme.example",)


def test_the_region_of_the_business_means_nothing_abroad(shelf: Shelf) -> None:
    """A German client has no English holidays."""
    shelf.edit("clients/acme.yaml", "kind: company", "kind: company\n  country: DE")
    assert acme(shelf.load()).region is None


def test_no_is_norway(shelf: Shelf) -> None:
    """YAML would read `no` as false."""
    shelf.edit("clients/acme.yaml", "kind: company", "kind: company\n  country: no")
    assert acme(shelf.load()).country == "NO"


def test_due_by_terms(shelf: Shelf) -> None:
    """As written, else by the client's terms, else by the policy's."""
    assert invoice(shelf.load()).due == date(2026, 10, 31)
    assert invoice(shelf.load(), "INV-1002").due == date(2026, 11, 14)
    shelf.edit("clients/acme.yaml", "kind: company", "kind: company\n  terms: end of month")
    assert invoice(shelf.load(), "INV-1002").due == date(2026, 10, 31)


def test_policy_of_the_invoice_over_that_of_the_client(shelf: Shelf) -> None:
    """The client's own terms still win over any policy's."""
    shelf.write(
        "config.yaml", RIGHT + "policies: {standard: {}, quick: {terms: 7 days, gap: 2 days}}\n"
    )
    shelf.edit("clients/acme.yaml", 'amount: "80.00"', 'amount: "80.00", policy: quick')
    loaded = shelf.load()
    assert acme(loaded).policy.name == "standard"
    assert invoice(loaded, "INV-1002").policy.name == "quick"
    assert invoice(loaded, "INV-1002").due == date(2026, 10, 22)
    shelf.edit("clients/acme.yaml", "kind: company", "kind: company\n  terms: 14 days")
    assert invoice(shelf.load(), "INV-1002").due == date(2026, 10, 29)


def test_the_only_policy_is_everybodys(shelf: Shelf) -> None:
    """One policy of any name is the default."""
    shelf.write("config.yaml", RIGHT + "policies: {patient: {terms: 60 days}}\n")
    assert acme(shelf.load()).policy.name == "patient"


def test_public_mail_providers_are_nobodys_domain(shelf: Shelf) -> None:
    """Pat writes from Gmail: only that exact address is Acme's."""
    shelf.edit("clients/acme.yaml", "pat@acme.example", "pat.lee@gmail.com")
    assert acme(shelf.load()).domains == ()


def test_addresses_are_in_one_spelling(shelf: Shelf) -> None:
    """The domain is lower case; the part before it is the provider's business."""
    shelf.edit("clients/acme.yaml", "pat@acme.example", "Pat@ACME.Example")
    assert acme(shelf.load()).contacts[0].email == "Pat@acme.example"


def test_names_for_tests_pass(shelf: Shelf) -> None:
    """`.test` and `.example` are reserved names, and good addresses in a trial."""
    shelf.edit("clients/acme.yaml", "pat@acme.example", "pat@acme.test")
    assert acme(shelf.load()).domains == ("acme.test",)


@pytest.mark.parametrize("written", ["1.10", '"1.10"', "1.1", "001.10"])
def test_an_amount_is_exact(shelf: Shelf, written: str) -> None:
    """With quotes and without: no float ever sees it."""
    shelf.edit("clients/acme.yaml", '"80.00"', written)
    assert invoice(shelf.load(), "INV-1002").amount == Money(110, "GBP")


@pytest.mark.parametrize(
    "name", [r"Acme\r\nBcc: all@acme.example", r"Acme\0", r"Acme\u2028Ltd", r"Acme\tLtd"]
)
def test_a_name_is_one_line_of_letters(shelf: Shelf, name: str) -> None:
    """Names go into headers and subjects: nothing can break out of the line."""
    shelf.edit("clients/acme.yaml", "name: Acme Ltd", f'name: "{name}"')
    (problem,) = shelf.load().problems
    assert problem.path == "acme.name"


@pytest.mark.parametrize("number", ["010", "1_000", "12:30", "no", "0x10", "1e3", "2026-01-01"])
def test_text_stays_text(shelf: Shelf, number: str) -> None:
    """Whatever YAML makes of it elsewhere, a number of an invoice is what stands there."""
    shelf.edit("clients/acme.yaml", "INV-1001", number)
    assert acme(shelf.load()).invoices[0].number == number


def test_times_without_quotes(shelf: Shelf) -> None:
    """12:30 is half past twelve, not 750."""
    shelf.write(
        "config.yaml",
        RIGHT + "digest: {at: 12:30}\nhours: {send: 8:00 - 17:15, days: [sat, sun]}\n",
    )
    book = shelf.load().book
    assert book is not None
    assert (book.digest.at, book.hours.opens, book.hours.closes) == (
        time(12, 30),
        time(8),
        time(17, 15),
    )
    assert book.hours.days == {5, 6}


@pytest.mark.parametrize(
    ("written", "run"),
    [
        ("15", PayRun(PayRunKind.DAYS_OF_MONTH, (15,))),
        ("[15, 1]", PayRun(PayRunKind.DAYS_OF_MONTH, (1, 15))),
        ("last day", PayRun(PayRunKind.LAST_DAY)),
        ("last friday", PayRun(PayRunKind.LAST_WEEKDAY, (4,))),
        ("every thursday", PayRun(PayRunKind.EVERY_WEEKDAY, (3,))),
        ("RRULE:FREQ=MONTHLY;BYDAY=2FR", PayRun(PayRunKind.RRULE, rrule="FREQ=MONTHLY;BYDAY=2FR")),
    ],
)
def test_pay_runs(shelf: Shelf, written: str, run: PayRun) -> None:
    """Every form that the contract names."""
    shelf.edit("clients/acme.yaml", "kind: company", f"kind: company\n  pay_run: {written}")
    assert acme(shelf.load()).pay_run == run


def test_common_parts_are_written_once(shelf: Shelf) -> None:
    """Anchors and merges work; what stands in the mapping itself wins."""
    both = (
        ACME.replace("acme:", "acme: &like").split("  invoices")[0]
        + "bolt:\n  <<: *like\n  name: Bolt GmbH\n"
    )
    shelf.write("clients/acme.yaml", both)
    loaded = shelf.load()
    assert messages(loaded) == []
    assert loaded.book is not None
    assert [client.name for client in loaded.book.clients.values()] == ["Acme Ltd", "Bolt GmbH"]


def test_sent_says_whether_the_client_has_it(shelf: Shelf) -> None:
    """yes, no, a day, or nothing: then business.start decides."""
    shelf.edit("clients/acme.yaml", 'amount: "80.00"', 'amount: "80.00", sent: no')
    loaded = shelf.load()
    assert (invoice(loaded).with_client, invoice(loaded, "INV-1002").with_client) == (None, False)
    shelf.edit("clients/acme.yaml", "sent: no", "sent: 2026-10-20")
    assert invoice(shelf.load(), "INV-1002").with_client == date(2026, 10, 20)


def test_credit_notes_of_both_kinds(shelf: Shelf) -> None:
    """For an invoice, and on account: both are held as positive amounts."""
    notes = (
        "    - {number: CN-7, credits: INV-1001, issued: 2026-10-09, amount: 100.00}\n"
        "    - {number: CN-8, issued: 2026-10-12, amount: -50.00}\n"
    )
    shelf.write("clients/acme.yaml", ACME + notes)
    found = [
        (note.number, note.credits, str(note.amount)) for note in acme(shelf.load()).credit_notes
    ]
    assert found == [("CN-7", "INV-1001", "100.00"), ("CN-8", None, "50.00")]
