"""Who is believed: a stranger, a forger, somebody unproven, and a reply that lies in Junk."""

from __future__ import annotations

from accountsd.core.journal import Grade, Heard, Paused, Promised
from tests.stories.letters import is_digest, words
from tests.stories.town import DONE, JAY, NEEDS_YOU, PAT, Town

ACME = """
acme:
  name: Acme Ltd
  kind: company
  contacts: [{name: Pat Lee, email: pat@acme.example}]
  invoices:
    - {number: INV-1001, issued: 2026-12-01, due: 2026-12-15, amount: "1200.00"}
"""
PROMISE = "Hello,\n\nwe will pay invoice INV-1001 on 30 December.\n\nPat"


async def test_a_strangers_mail_reaches_the_owner_and_changes_nothing(town: Town) -> None:
    """Chris is in no book: his request is flagged, and Acme's letters go on as they would."""
    town.book(ACME)
    async with town.at_work():
        await town.at("2026-12-01")
        town.clock("2026-12-02 15:00")
        town.writes(
            "Chris Day <chris@unheard-of.example>",
            "We met at the fair. Could you quote for a training day?",
            subject="Training day",
        )
        await town.at("2026-12-02 15:01")
        (flag,) = [mail for mail in town.opens(JAY) if not is_digest(mail)]
        assert "Training day" in words(flag)
        assert town.lies_in(NEEDS_YOU) == ["Training day"]
        assert town.facts(Heard) == []
        town.opens(PAT)
        await town.at("2026-12-16")
        assert town.subjects(PAT) == ["Invoice INV-1001: a gentle reminder"]


async def test_a_forged_mail_gains_three_days_at_most_and_no_promise(town: Town) -> None:
    """Our server's check fails for it: no promise is noted, Tony waits three working days, Jay is told."""
    town.book(ACME)
    async with town.at_work():
        await town.at("2026-12-01")
        await town.at("2026-12-16")
        town.opens(PAT)
        town.clock("2026-12-24 10:00")
        town.writes("Pat Lee <pat@acme.example>", PROMISE, subject="INV-1001", verdict="fail")
        await town.at("2026-12-24 10:01")
        assert town.facts(Promised) == []
        (quiet,) = town.facts(Paused)
        assert f"{quiet.until}" == "2026-12-31", "three working days, Christmas not counted"
        (flag,) = [mail for mail in town.opens(JAY) if "Acme" in str(mail["Subject"])]
        assert "contradicted" in words(flag)
        await town.at("2026-12-29")
        assert town.subjects(PAT) == [], "the second reminder waits"
        await town.at("2027-01-04")
        assert town.subjects(PAT) == ["Invoice INV-1001: second reminder"]


async def test_an_unproven_promise_is_heard_when_it_answers_our_letter(town: Town) -> None:
    """No verdict at all, but Pat answers an id that only Pat was given: in thread, and believed."""
    town.book(ACME)
    async with town.at_work():
        await town.at("2026-12-01")
        await town.at("2026-12-16")
        reminder = town.opens(PAT)[-1]
        town.clock("2026-12-17 10:00")
        town.writes("Pat Lee <pat@acme.example>", PROMISE, answering=reminder, verdict=None)
        await town.at("2026-12-17 10:01")
        (promise,) = town.facts(Promised)
        assert f"{promise.day}" == "2026-12-30"
        (heard,) = town.facts(Heard)
        assert heard.grade is Grade.IN_THREAD
        assert town.lies_in(DONE) == [f"Re: {reminder['Subject']}"]


async def test_a_mere_claim_can_keep_tony_quiet_only_for_a_time(town: Town) -> None:
    """Pat's address, no proof, no thread: a promise for February is waited for at most 14 days."""
    town.book(ACME)
    async with town.at_work():
        await town.at("2026-12-01")
        await town.at("2026-12-16")
        town.opens(PAT)
        town.clock("2026-12-17 10:00")
        words_ = "Hello,\n\nwe will pay invoice INV-1001 on 14 January.\n\nPat"
        town.writes("Pat Lee <pat@acme.example>", words_, subject="INV-1001", verdict=None)
        await town.at("2026-12-17 10:01")
        await town.at("2026-12-31")
        assert town.subjects(PAT) == []
        await town.at("2027-01-04")
        (letter,) = town.subjects(PAT)
        assert letter == "Invoice INV-1001: second reminder"


async def test_a_clients_reply_that_fell_into_junk_is_heard(town: Town) -> None:
    """From Junk Tony takes what known people write; a stranger's mail there stays where it is."""
    town.book(ACME)
    async with town.at_work():
        await town.at("2026-12-01")
        await town.at("2026-12-16")
        reminder = town.opens(PAT)[-1]
        town.clock("2026-12-17 10:00")
        town.writes(
            "Win Big <prize@lottery.example>", "You have won!", folder="Junk", subject="£££"
        )
        town.writes("Pat Lee <pat@acme.example>", PROMISE, answering=reminder, folder="Junk")
        await town.at("2026-12-17 10:01")
        assert len(town.facts(Promised)) == 1
        assert town.lies_in("Junk") == ["£££"]
        assert town.lies_in(DONE) == [f"Re: {reminder['Subject']}"]
