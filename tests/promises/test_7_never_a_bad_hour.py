"""Promise 7: never a bad hour: office hours and holidays there, the gap, one letter for all."""

import itertools
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.promises.office import Office
from tests.promises.paper import ACME, BIRCH, invoice
from tests.promises.post import PAT, ROBIN

# Of the day, in UTC: night, and around opening and closing of both offices in summer and in winter.
HOURS = (0, 7, 8, 9, 12, 13, 14, 16, 20, 21)


async def round_the_clock(office: Office, day: str) -> list[datetime]:
    """Tony looks all through that day; when letters to clients arrived."""
    start = datetime.combine(date.fromisoformat(day), datetime.min.time(), UTC)
    before = len(office.letters)
    for hour in HOURS:
        office.now = start + timedelta(hours=hour, minutes=10)
        await office.turn()
    return [each.at for each in office.letters[before:] if each.is_for_a_client]


async def owing(office: Office, client: str, what: dict[str, object], issued: str) -> None:
    """An invoice whose reminder becomes due while nobody looks; Tony begins the day before."""
    office.paper.client(client, what)
    office.at(date.fromisoformat(issued) + timedelta(days=14))
    await office.start()
    await office.turn()
    office.paper.invoices(client).append(invoice("INV-1001", issued, sent=True))
    await office.edit()


@pytest.mark.parametrize(
    ("client", "what", "zone"),
    [("acme", ACME, "Europe/London"), ("birch", BIRCH, "America/New_York")],
)
async def test_only_in_the_clients_own_office_hours(
    office: Office, client: str, what: dict[str, object], zone: str
) -> None:
    """The reminder of 9 September leaves between nine and half past four of the client's own clock."""
    await owing(office, client, what, "2026-08-25")
    (at,) = await round_the_clock(office, "2026-09-09")
    assert 9 <= at.astimezone(ZoneInfo(zone)).hour < 17


@pytest.mark.parametrize(
    ("client", "what", "issued", "holiday", "leaves"),
    [
        ("acme", ACME, "2026-12-10", "2026-12-25", "2026-12-29"),
        ("birch", BIRCH, "2026-08-21", "2026-09-07", "2026-09-08"),
    ],
    ids=["Christmas and a Boxing Day kept on Monday", "Labor Day"],
)
async def test_never_on_a_holiday_there(
    office: Office, client: str, what: dict[str, object], issued: str, holiday: str, leaves: str
) -> None:
    """Due on a holiday of the client's country: it leaves on the next working day there."""
    await owing(office, client, what, issued)
    await office.until(holiday)
    assert [each for each in office.letters if each.is_chase] == []
    await office.until(leaves)
    (letter,) = [each for each in office.letters if each.is_chase]
    assert letter.at.date().isoformat() == leaves


@pytest.mark.parametrize("day", ["2026-10-26", "2026-03-30"])
async def test_the_day_after_the_clocks_changed(office: Office, day: str) -> None:
    """Summer time began or ended on Sunday: on Monday the office opens at nine by its own clock."""
    monday = date.fromisoformat(day)
    office.paper.config["business"]["start"] = "2026-01-01"
    await owing(office, "acme", ACME, (monday - timedelta(days=17)).isoformat())
    (at,) = await round_the_clock(office, day)
    local = at.astimezone(ZoneInfo("Europe/London"))
    assert (local.date(), local.hour) == (monday, 9)


async def test_one_letter_for_all_that_is_due(office: Office) -> None:
    """Four invoices are overdue: Pat gets one letter that lists them all."""
    await owing(office, "acme", ACME, "2026-08-25")
    for number in range(1002, 1005):
        office.paper.invoices("acme").append(invoice(f"INV-{number}", "2026-08-25", sent=True))
    await office.edit()
    await office.next_day()
    (letter,) = [each for each in office.letters if each.to == "pat@acme.example"]
    assert set(letter.invoices) == {"INV-1001", "INV-1002", "INV-1003", "INV-1004"}
    for number in range(1001, 1005):
        assert f"INV-{number}" in letter.words


async def test_never_within_the_gap(office: Office) -> None:
    """Three invoices, due three days apart: reminders to Pat are five days apart all the same."""
    office.paper.client("acme", ACME)
    office.at("2026-09-07")
    await office.start()
    await office.turn()
    for number, issued in enumerate(("2026-08-25", "2026-08-28", "2026-08-31"), start=1001):
        office.paper.invoices("acme").append(invoice(f"INV-{number}", issued, sent=True))
    await office.edit()
    await office.until("2026-09-22")
    days = [each.at.date() for each in office.letters if each.is_chase]
    assert len(days) >= 2
    assert all(later - day >= timedelta(days=5) for day, later in itertools.pairwise(days))


async def test_two_clients_in_one_house(office: Office) -> None:
    """Two clients of the book share one person: she too hears from us once within the gap."""
    for name in ("acme", "acme-north"):
        office.paper.client(name, {**ACME, "name": name})
    office.at("2026-09-07")
    await office.start()
    await office.turn()
    for number, name in enumerate(("acme", "acme-north"), start=1001):
        office.paper.invoices(name).append(invoice(f"INV-{number}", "2026-08-24", sent=True))
    await office.edit()
    await office.until("2026-09-11")
    assert office.letters_to(PAT) == ["overdue"]
    assert office.letters_to(ROBIN) == []
