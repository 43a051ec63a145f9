"""Promise 1: never the same letter twice, whatever crashes, restarts, edits, or a second daemon."""

from datetime import timedelta

import pytest

from accountsd.daemon.tony import Tony
from accountsd.errors import StateLocked
from tests.promises.office import Office
from tests.promises.paper import ACME, invoice
from tests.promises.post import PAT
from tests.promises.town import Manner


async def acme(office: Office) -> None:
    """Acme has just been sent its reminder: due on 1 September, it is the 2nd."""
    office.paper.client("acme", ACME, invoice("INV-1001", "2026-08-18"))
    office.at("2026-09-02")
    await office.start()
    await office.turn()
    assert office.letters_to(PAT) == ["overdue"]


async def test_a_hundred_turns_say_it_once(office: Office) -> None:
    """However often Tony looks on one day, and however often he is started anew, a letter goes once."""
    await acme(office)
    for _ in range(5):
        await office.turn()
    await office.restart()
    await office.turn()
    assert office.letters_to(PAT) == ["overdue"]


async def test_renaming_says_nothing_again(office: Office) -> None:
    """The owner renames the client, the steps and the policy: what was said stays said."""
    await acme(office)
    steps = office.paper.config["policies"]["standard"]["steps"]
    office.paper.config["policies"] = {
        "new rules": {"terms": "14 days", "gap": "1 day",
                      "steps": [{**step, "name": f"new {step['name']}"} for step in steps]}
    }  # fmt: skip
    office.paper.clients["acme-ltd"] = office.paper.clients.pop("acme")
    await office.edit()
    await office.next_day()
    await office.next_day()
    assert office.letters_to(PAT) == ["overdue"]


async def test_the_clock_is_set_back(office: Office) -> None:
    """The machine's clock goes back a week and comes forward again: nothing is said a second time."""
    await acme(office)
    office.now -= timedelta(days=7)
    await office.turn()
    await office.until("2026-09-04")
    assert office.letters_to(PAT) == ["overdue"]


async def test_the_clock_was_a_year_ahead(office: Office) -> None:
    """For an hour, while the server was busy: afterwards each letter leaves on its own day, once."""
    office.paper.client("acme", ACME, invoice("INV-1001", "2026-08-24"))
    office.at("2026-08-31", 15, 30)
    await office.start()
    await office.turn()
    office.town.manner = Manner.BUSY
    office.now += timedelta(days=365)
    await office.turn()
    office.town.manner = Manner.GOOD
    office.now -= timedelta(days=365)
    await office.until("2026-09-04")
    assert office.letters_to(PAT) == ["upcoming"]
    await office.until("2026-09-08")
    assert office.letters_to(PAT) == ["upcoming", "overdue"]


async def test_a_second_daemon_goes_away(office: Office) -> None:
    """Whoever starts accountsd twice on one state is told who has it; the first goes on."""
    await acme(office)
    with pytest.raises(StateLocked, match="another accountsd has this state"):
        await Tony(office.paper.path, office.folder / "state", now=lambda: office.now).__aenter__()
    await office.turn()
    assert office.letters_to(PAT) == ["overdue"]


async def test_an_invoice_that_comes_back_keeps_its_history(office: Office) -> None:
    """Deleted from the book by mistake and put back a day later: it is not chased from the beginning."""
    await acme(office)
    kept = office.paper.invoices("acme").pop()
    await office.edit()
    await office.next_day()
    office.paper.invoices("acme").append(kept)
    await office.edit()
    await office.until("2026-09-08")
    assert office.letters_to(PAT) == ["overdue"]


@pytest.mark.parametrize("manner", [Manner.KEEPS_AND_HANGS_UP, Manner.LOSES_AND_HANGS_UP])
async def test_a_server_that_hangs_up_without_an_answer(office: Office, manner: Manner) -> None:
    """Nobody said whether the letter left: it is looked for, and at most once does it arrive."""
    office.paper.client("acme", ACME, invoice("INV-1001", "2026-08-18"))
    office.at("2026-09-02")
    await office.start()
    office.town.manner = manner
    await office.turn()
    office.town.manner = Manner.GOOD
    await office.until("2026-09-07")
    expected = ["overdue"] if manner is Manner.KEEPS_AND_HANGS_UP else []
    assert office.letters_to(PAT) == expected
    asks = [record.ask.kind.value for record in office.tony.store.journal.open_asks()]
    assert ("doubt" in asks) == (manner is Manner.LOSES_AND_HANGS_UP)
