"""Promise 8: never a harsher letter before the milder one; after an outage one letter, not a burst."""

from tests.promises.office import Office
from tests.promises.paper import ACME, LADDER, invoice
from tests.promises.post import PAT, SAM


async def test_the_whole_ladder_step_by_step(office: Office) -> None:
    """An invoice that nobody pays hears the invoice letter, a courtesy, and each reminder, mild to harsh."""
    office.paper.client("acme", ACME, invoice("INV-1001", "2026-09-01"))
    await office.start()
    await office.until("2026-10-15")
    heard = office.letters_to(PAT)
    assert heard == ["invoice", "courtesy", "upcoming", "overdue", "second_reminder", "firm"]
    assert heard == sorted(heard, key=LADDER.index)


async def start_late(office: Office, day: str) -> None:
    """A new book on that day, with an invoice that has been overdue since 15 September."""
    office.paper.client("acme", ACME, invoice("INV-1001", "2026-09-01", sent=True))
    office.at(day)
    await office.start()


async def test_a_new_book_with_an_old_debt(office: Office) -> None:
    """Two months overdue on the first day: the mildest reminder goes first, and only that one."""
    await start_late(office, "2026-11-16")
    await office.until("2026-11-20")
    assert office.letters_to(PAT) == ["overdue"]


async def test_the_next_one_keeps_its_distance(office: Office) -> None:
    """After the late first reminder the second comes nine days later, as in the policy, not at once."""
    await start_late(office, "2026-11-16")
    await office.turn()
    await office.until("2026-11-24")
    assert office.letters_to(PAT) == ["overdue"]
    await office.until("2026-11-26")
    assert office.letters_to(PAT) == ["overdue", "second_reminder"]


async def test_after_an_outage_one_letter(office: Office) -> None:
    """The machine was off for five weeks: one letter, and of all that were missed the mildest."""
    office.paper.client("acme", ACME, invoice("INV-1001", "2026-09-01"))
    office.at("2026-09-01")
    await office.start()
    await office.turn()
    await office.stop()
    office.at("2026-10-14")
    await office.start()
    await office.turn()
    await office.next_day()
    assert office.letters_to(PAT) == ["invoice", "overdue"]


async def test_a_back_dated_invoice_gives_time(office: Office) -> None:
    """Entered seven weeks late: the invoice goes first, and then there is time to pay."""
    office.paper.client("acme", ACME)
    office.at("2026-10-19")
    await office.start()
    await office.turn()
    office.paper.invoices("acme").append(invoice("INV-1001", "2026-09-01"))
    await office.edit()
    await office.until("2026-10-30")
    assert office.letters_to(PAT) == ["invoice"]
    await office.until("2026-11-04")
    assert office.letters_to(PAT) == ["invoice", "overdue"]


async def test_a_harsh_step_waits_for_the_owner(office: Office) -> None:
    """The letter to the boss needs approval: unapproved, it never reaches Sam."""
    await start_late(office, "2026-09-30")
    for day in ("2026-10-01", "2026-10-12", "2026-10-22", "2026-11-03", "2026-11-05"):
        office.at(day)
        await office.turn()
    assert office.letters_to(SAM) == []
    assert office.approve() == 1
    await office.turn()
    assert office.letters_to(SAM) == ["escalation"]


async def test_many_letters_at_once_are_a_surprise(office: Office) -> None:
    """Twelve reminders on one day, as never before: none leaves until the owner has looked."""
    for number in range(12):
        contact = {"name": "Pat", "email": f"pat@client{number}.example", "role": "payable"}
        client = {**ACME, "name": f"Client {number}", "contacts": [contact]}
        entry = invoice(f"INV-{1001 + number}", "2026-09-01", sent=True)
        office.paper.client(f"client{number}", client, entry)
    office.at("2026-10-05")
    await office.start()
    await office.turn()
    assert [each for each in office.letters if each.is_chase] == []
    kinds = [record.ask.kind.value for record in office.tony.store.journal.open_asks()]
    assert kinds == ["surprise"]
