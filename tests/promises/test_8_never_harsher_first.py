"""Promise 8: never a harsher letter before the milder one; after an outage one letter, not a burst."""

from tests.promises.office import Office
from tests.promises.paper import ACME, LADDER, invoice
from tests.promises.post import PAT


async def test_the_whole_ladder_step_by_step(office: Office) -> None:
    """An invoice that nobody pays hears the invoice letter, a courtesy, and each reminder, mild to harsh."""
    office.paper.client("acme", ACME, invoice("INV-1001", "2026-09-01"))
    await office.start()
    await office.until("2026-10-15")
    heard = office.letters_to(PAT)
    assert heard == ["invoice", "courtesy", "upcoming", "overdue", "second_reminder", "firm"]
    assert heard == sorted(heard, key=LADDER.index)
