"""Mail hosts with manners: what becomes of a letter when the server defers, refuses, stalls or hangs up.

Acme's invoice is the letter each time; whatever the host does, Pat gets it once or Jay is asked.
"""

from __future__ import annotations

import pytest

from accountsd import smtp
from accountsd.core.journal import AskKind, Sent
from accountsd.store import LetterState
from tests.servers.manners import Manner, Phase
from tests.servers.smtp_standin import StandIn
from tests.stories.letters import parsed
from tests.stories.town import PAT, TONY, Town

ACME = """
acme:
  name: Acme Ltd
  kind: company
  contacts: [{name: Pat Lee, email: pat@acme.example}]
  invoices:
    - {number: INV-1001, issued: 2026-12-01, due: 2026-12-15, amount: "1200.00"}
"""
INVOICE = "Invoice INV-1001 from Winder Consulting"
IMPATIENT = smtp.Timeouts(connect=1, command=1, after_dot=1)
OddTown = tuple[Town, StandIn]


@pytest.mark.parametrize("manner", [Manner.DEFER_RCPT, Manner.DEFER_DATA, Manner.DEFER_END])
async def test_put_off_with_451_it_goes_later(odd_town: OddTown, manner: Manner) -> None:
    """The server is busy for a while: the letter waits and is tried again; Pat gets it once."""
    town, host = odd_town
    town.digest = "sun"
    town.book(ACME)
    host.behave(manner, times=1)
    async with town.at_work():
        await town.at("2026-12-01 09:30")
        assert town.subjects(PAT) == []
        assert len(town.outbox(LetterState.QUEUED)) == 1
        for moment in ("2026-12-01 11:30", "2026-12-01 13:30"):
            await town.at(moment)
        assert town.subjects(PAT) == [INVOICE]
        assert town.asks() == []


async def test_an_address_refused_with_550_frees_the_words_for_the_next_contact(
    odd_town: OddTown,
) -> None:
    """Pat is unknown at RCPT: Jay is asked; with Sam in the book the invoice goes to Sam."""
    town, host = odd_town
    town.digest = "sun"
    town.book(ACME)
    host.behave(Manner.REFUSE_RCPT, only=PAT)
    async with town.at_work():
        await town.at("2026-12-01")
        await town.at("2026-12-01 10:30")
        assert [ask.kind for ask in town.asks()] == [AskKind.DELIVERY]
        town.clock("2026-12-02")
        town.book(ACME.replace("name: Pat Lee, email: pat@", "name: Sam Cole, email: sam@"))
        await town.at("2026-12-02 10:00")
        assert town.subjects("sam@acme.example") == [INVOICE]


async def test_a_letter_refused_after_data_waits_for_the_owner(odd_town: OddTown) -> None:
    """Its content is rejected: never sent again by itself; `outbox retry` sends it, once."""
    town, host = odd_town
    town.digest = "sun"
    town.book(ACME)
    host.behave(Manner.REFUSE_END, times=1)
    async with town.at_work():
        await town.at("2026-12-01")
        (refused,) = town.outbox(LetterState.REFUSED)
        assert "Message content rejected" in (refused.error or "")
        assert len(town.asks()) == 1
        await town.at("2026-12-02")
        await town.at("2026-12-07")
        assert PAT not in [to for letter in host.kept for to in letter.recipients]
        assert town.says("outbox", "retry", refused.letter.key) == 0
        await town.at("2026-12-07 11:00")
        assert town.subjects(PAT) == [INVOICE]
        assert town.asks() == []


@pytest.mark.parametrize(
    "manner", [Manner.GREETING_554, Manner.DAILY_LIMIT, Manner.SENDER_BLOCKED, Manner.RELAY_DENIED]
)
async def test_a_host_that_serves_nobody_is_to_blame_not_the_letter(
    odd_town: OddTown, manner: Manner
) -> None:
    """No letter is refused: they wait, Jay is asked once, and when the host serves again they go."""
    town, host = odd_town
    town.digest = "sun"
    town.book(ACME)
    host.behave(manner)
    async with town.at_work():
        for moment in ("2026-12-01 09:30", "2026-12-01 10:30", "2026-12-01 13:30", "2026-12-02"):
            await town.at(moment)
        assert town.outbox(LetterState.REFUSED) == []
        assert [ask.kind for ask in town.asks()] == [AskKind.SITE]
        host.behave_well()
        for moment in ("2026-12-03 09:30", "2026-12-04", "2026-12-07 09:30", "2026-12-07 12:30"):
            await town.at(moment)
        assert town.subjects(PAT)[:1] == [INVOICE]
        assert town.asks() == []


@pytest.mark.parametrize(
    "manner", [Manner.HANG_UP_AT_EHLO, Manner.HANG_UP_BEFORE_DATA, Manner.HANG_UP_IN_DATA]
)
async def test_hung_up_before_the_letter_was_whole_it_goes_later(
    odd_town: OddTown, manner: Manner
) -> None:
    """The line drops before the final dot: there is no doubt, the letter is simply tried again."""
    town, host = odd_town
    town.digest = "sun"
    town.book(ACME)
    host.behave(manner, times=1)
    async with town.at_work():
        await town.at("2026-12-01 09:30")
        assert town.outbox(LetterState.IN_DOUBT) == []
        await town.at("2026-12-01 12:30")
        await town.at("2026-12-01 15:30")
        assert town.subjects(PAT) == [INVOICE]


@pytest.mark.parametrize("manner", [Manner.KEEP_AND_HANG_UP, Manner.KEEP_AND_STALL])
async def test_kept_without_an_answer_the_copy_is_proof(odd_town: OddTown, manner: Manner) -> None:
    """The host took the letter and said nothing; our own copy turns up and the doubt is over."""
    town, host = odd_town
    town.digest = "sun"
    town.patience = IMPATIENT
    town.book(ACME)
    host.behave(manner, times=1)
    async with town.at_work():
        await town.at("2026-12-01 09:30")
        await town.at("2026-12-01 09:40")
        assert town.outbox(LetterState.IN_DOUBT) == []
        assert len(town.facts(Sent)) == 1
        assert town.subjects(PAT) == [INVOICE]
        for day in ("2026-12-02", "2026-12-03"):
            await town.at(day)
        assert INVOICE not in town.subjects(PAT)


async def test_lost_without_an_answer_it_waits_and_the_owner_decides(odd_town: OddTown) -> None:
    """No proof of anything: the client gets no other letter, Jay is asked, and he sends it again."""
    town, host = odd_town
    town.digest = "sun"
    town.book(ACME)
    host.behave(Manner.LOSE_AND_HANG_UP, times=1)
    async with town.at_work():
        await town.at("2026-12-01 09:30")
        (doubted,) = town.outbox(LetterState.IN_DOUBT)
        for moment in ("2026-12-01 15:00", "2026-12-02", "2026-12-03", "2026-12-07"):
            await town.at(moment)
        assert town.subjects(PAT) == [], "a day's delay costs nothing, a second demand does"
        assert len(town.asks()) == 1
        assert town.says("outbox", "retry", doubted.letter.key) == 0
        await town.at("2026-12-07 11:00")
        assert town.subjects(PAT) == [INVOICE]
        assert town.asks() == []


@pytest.mark.parametrize(
    "manner", [Manner.REWRITE_ID, Manner.REWRITE_ID_BARE, Manner.REWRITE_ID_SILENTLY]
)
async def test_a_host_that_renames_letters_does_not_break_the_thread(
    odd_town: OddTown, manner: Manner
) -> None:
    """Pat answers the id that he received, which is not ours; and our next letter names that one."""
    town, host = odd_town
    town.digest = "sun"
    town.book(ACME)
    host.behave(manner)
    async with town.at_work():
        await town.at("2026-12-01")
        await town.at("2026-12-01 09:40")
        (invoice,) = town.opens(PAT)
        town.clock("2026-12-02 10:00")
        town.writes(
            "Pat Lee <pat@acme.example>", "Thank you, received.", answering=invoice, verdict=None
        )
        await town.at("2026-12-02 10:01")
        assert town.asks() == []
        await town.at("2026-12-16")
        (reminder,) = town.opens(PAT)[-1:]
        assert str(invoice["Message-ID"]) in str(reminder["References"])


async def test_a_host_that_files_sent_itself_needs_no_copy(odd_town: OddTown) -> None:
    """It swallows the copy to ourselves and puts one into Sent: that is proof too, and no owner's mail."""
    town, host = odd_town
    town.digest = "sun"
    town.book(ACME)
    host.behave(Manner.FILE_SENT)
    async with town.at_work() as tony:
        await town.at("2026-12-01")
        await town.at("2026-12-01 09:40")
        assert town.subjects(PAT) == [INVOICE]
        (sent,) = town.outbox(LetterState.SENT)
        assert sent.copy_at is not None
        assert [type(f).__name__ for f in tony.journal() if type(f).__name__ == "Contacted"] == []


async def test_a_copy_that_is_an_hour_late_is_nobodys_mail(odd_town: OddTown) -> None:
    """The copy comes when it likes: it is filed in Sent and neither read nor answered."""
    town, host = odd_town
    town.digest = "sun"
    town.book(ACME)
    host.behave(Manner.DELAY_COPY)
    async with town.at_work():
        await town.at("2026-12-01 09:30")
        assert town.subjects(PAT) == [INVOICE]
        assert host.release() == 1
        await town.at("2026-12-01 10:30")
        assert town.dovecot.mails(town.people[TONY]) == []
        (copy,) = town.dovecot.mails(town.people[TONY], "Sent")
        assert parsed(copy)["Subject"] == INVOICE
        assert town.asks() == []


@pytest.mark.parametrize("phase", [Phase.CONNECT, Phase.RCPT, Phase.DATA])
async def test_a_host_that_stalls_is_left_alone_for_a_while(
    odd_town: OddTown, phase: Phase
) -> None:
    """It never answers: Tony's patience ends, nothing is in doubt, and the letter goes later."""
    town, host = odd_town
    town.digest = "sun"
    town.patience = IMPATIENT
    town.book(ACME)
    host.behave(Manner.STALL, at=phase, times=1)
    async with town.at_work():
        await town.at("2026-12-01 09:30")
        assert town.outbox(LetterState.IN_DOUBT) == []
        await town.at("2026-12-01 12:30")
        await town.at("2026-12-01 15:30")
        assert town.subjects(PAT) == [INVOICE]
