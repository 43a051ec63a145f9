"""A flag's values: whose matter it is, what stands still, and how long it has waited."""

from datetime import UTC, date, datetime

import pytest

from accountsd.core.flag import client_name, flag, standing_still, working_days
from accountsd.core.journal import Ask, AskKind
from tests.letters.acme import BOOK, account, invoice, money, receivable
from tests.letters.ladder import FIRST, SECOND

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)


def ask(client: str | None = "acme", *invoices: str, evidence: tuple[str, ...] = ()) -> Ask:
    """A question about these invoices."""
    return Ask("reply-1", AskKind.REPLY, client, invoices, "what it is", evidence)


def test_named_invoices_stand_still() -> None:
    """An ask about INV-1001 holds up INV-1001 only."""
    of = account(TODAY, receivable(FIRST, TODAY, paid="100.00"), receivable(SECOND, TODAY))
    assert standing_still(ask("acme", "INV-1001"), of) == (money("1100.00"),)


def test_whole_client_stands_still_where_none_is_named() -> None:
    """An ask about nothing in particular holds up all that is open, one sum a currency."""
    euro = receivable(invoice("INV-3", "80.00 EUR"), TODAY)
    of = account(TODAY, receivable(FIRST, TODAY), euro)
    assert standing_still(ask(), of) == (money("1200.00"), money("80.00 EUR"))


@pytest.mark.parametrize(
    ("since", "days"),
    [
        (date(2026, 11, 20), 0),
        (date(2026, 11, 19), 1),
        (date(2026, 11, 13), 5),  # a weekend between
        (date(2026, 11, 21), 0),  # a clock set back: never a negative number
    ],
)
def test_only_working_days_count_as_waiting(since: date, days: int) -> None:
    """From Friday to Friday are five working days."""
    assert working_days(since, TODAY, BOOK.business) == days


def test_day_is_the_one_on_the_owners_wall() -> None:
    """Asked at half past midnight in London summer time, it is since that day and not the one before."""
    told = flag(ask(), datetime(2026, 7, 1, 23, 30, tzinfo=UTC), BOOK, NOW)
    assert told.since == date(2026, 7, 2)


def test_client_is_called_by_name() -> None:
    """By his id where the book has lost him, and not at all where nobody is concerned."""
    assert client_name(ask("acme"), BOOK) == "Acme Ltd"
    assert client_name(ask("gone"), BOOK) == "gone"
    assert client_name(ask(None), BOOK) is None


def test_whole_letters_are_told_from_evidence() -> None:
    """What has several lines is a draft to be read as a letter; a single line is evidence."""
    told = flag(ask(evidence=("dispute: “no”\n", "Dear Pat Lee,\n\nPlease pay.")), NOW, BOOK, NOW)
    assert told.evidence == ("dispute: “no”\n",)
    assert told.drafts == ("Dear Pat Lee,\n\nPlease pay.",)
