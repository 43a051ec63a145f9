"""The owner works in the same mailbox: he writes himself, files mail by hand, and answers flags."""

from __future__ import annotations

from accountsd.core.journal import Contacted
from tests.stories.letters import is_digest, parsed
from tests.stories.town import DONE, JAY, NEEDS_YOU, PAT, REMITTANCES, TONY, Town

ACME = """
acme:
  name: Acme Ltd
  kind: company
  contacts: [{name: Pat Lee, email: pat@acme.example}]
  invoices:
    - {number: INV-1001, issued: 2026-12-01, due: 2026-12-15, amount: "1200.00"}
"""
QUESTION = "Who signed off the second day in November?\n\nPat"


async def test_what_the_owner_writes_from_the_mailbox_counts_as_contact(town: Town) -> None:
    """Jay writes to Pat from Sent on 28 December: the reminder of the 29th waits until the gap is over."""
    town.start = "2025-11-24"
    town.book(ACME.replace("2026-", "2025-"))
    async with town.at_work():
        await town.at("2025-12-01")
        await town.at("2025-12-16")
        town.opens(PAT)
        town.clock("2025-12-28 10:00")
        own = town.written(f"Jay Winder <{TONY}>", "Hello Pat, a word?", "A word", None, {})
        own.replace_header("To", PAT)
        town.puts(own.as_bytes(), "Sent")
        await town.at("2025-12-28 10:01")
        (contact,) = town.facts(Contacted)
        assert contact.client == "acme"
        for day in ("2025-12-29", "2025-12-31"):
            await town.at(day)
            assert town.subjects(PAT) == [], day
        await town.at("2026-01-02")
        assert town.subjects(PAT) == ["Invoice INV-1001: second reminder"]


async def _asked(town: Town) -> None:
    """Pat asks something that no rule explains; it lies in Needs you and keeps Tony quiet."""
    await town.at("2026-12-01")
    await town.at("2026-12-16")
    reminder = town.opens(PAT)[-1]
    town.clock("2026-12-17 14:00")
    town.writes("Pat Lee <pat@acme.example>", QUESTION, answering=reminder)
    await town.at("2026-12-17 14:01")
    assert len(town.lies_in(NEEDS_YOU)) == 1
    assert len(town.asks()) == 1


async def test_a_mail_moved_to_done_is_answered(town: Town) -> None:
    """Jay drags it from Needs you to Done: the ask is closed and the ladder goes on the next day."""
    town.book(ACME)
    async with town.at_work():
        await _asked(town)
        await town.at("2027-01-04")
        assert town.subjects(PAT) == [], "a person's open question is never run over"
        town.moves(NEEDS_YOU, DONE)
        await town.at("2027-01-04 10:00")
        assert town.asks() == []
        await town.at("2027-01-05")
        assert town.subjects(PAT) == ["Invoice INV-1001: second reminder"]


async def test_a_complaint_moved_to_remittances_stops_neither_tony_nor_the_complaint(
    town: Town,
) -> None:
    """Jay drags the wrong mail: no advice can be read in it, so he is asked; the complaint stays open."""
    town.book(ACME)
    async with town.at_work():
        await town.at("2026-12-01")
        await town.at("2026-12-16")
        reminder = town.opens(PAT)[-1]
        town.clock("2026-12-17 14:00")
        complaint = "I am fed up with your letters. This is a formal complaint about your service."
        town.writes("Pat Lee <pat@acme.example>", complaint, answering=reminder)
        await town.at("2026-12-17 14:01")
        (before,) = town.asks()
        town.moves(NEEDS_YOU, REMITTANCES)
        await town.at("2026-12-17 15:00")
        await town.at("2026-12-17 15:10")
        assert before in town.asks()
        await town.at("2026-12-29")
        assert town.subjects(PAT) == []


async def test_the_owners_reply_to_a_flag_is_no_order_and_he_is_told_once(town: Town) -> None:
    """He answers two flags by mail; nothing is done on either, and only the first is explained to him."""
    town.book(ACME)
    async with town.at_work():
        await _asked(town)
        (flag,) = [mail for mail in town.opens(JAY) if not is_digest(mail)]
        town.clock("2026-12-17 15:00")
        town.writes(f"Jay Winder <{JAY}>", "Please stop chasing them.", answering=flag)
        await town.at("2026-12-17 15:01")
        assert town.subjects(JAY) == ["Your mail was not taken as an order"]
        assert len(town.asks()) == 1, "the matter is as open as before"
        town.clock("2026-12-17 16:00")
        town.writes(f"Jay Winder <{JAY}>", "I said stop.", answering=flag)
        await town.at("2026-12-17 16:01")
        assert town.subjects(JAY) == []


async def test_a_question_that_nobody_answers_grows_louder(town: Town) -> None:
    """Flagged at once, again after 3, 10 and 30 working days; the client hears nothing meanwhile."""
    town.book(ACME)
    async with town.at_work():
        await _asked(town)
        assert len(town.subjects(JAY)) == 1
        for day, flags in (
            ("2026-12-21", 0),
            ("2026-12-22", 1),
            ("2026-12-31", 0),
            ("2027-01-05", 1),
        ):
            await town.at(day)
            assert len(town.subjects(JAY)) == flags, day
            assert town.says("status", "--check") == (0 if day <= "2026-12-22" else 1)
        assert town.subjects(PAT) == []


async def test_the_owners_private_address_is_in_no_letter(town: Town) -> None:
    """Letters to clients are signed by Tony, answered to Tony, and never name Jay's address."""
    town.book(ACME)
    async with town.at_work():
        await town.at("2026-12-01")
        for raw in town.dovecot.mails(town.people[PAT]):
            assert JAY.encode() not in raw
            assert TONY in str(parsed(raw)["From"])
