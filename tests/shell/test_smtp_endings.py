"""Every way in which a server can take or not take a letter, at every stage, and what we make of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from accountsd import smtp
from accountsd.core.delivery import (
    Accepted,
    Deferred,
    Ending,
    Envelope,
    InDoubt,
    Refused,
    SiteUnavailable,
    Whose,
)
from tests.servers.manners import Manner, Phase
from tests.servers.smtp_standin import StandIn

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
LETTER = (
    b"From: accounts@winder.example\r\nMessage-ID: <token@winder.example>\r\n"
    b"Subject: INV-1001\r\n\r\nDear Pat,\r\n.\r\n..and a dot\r\n"
)
TO_PAT = Envelope(
    sender="accounts@winder.example",
    to=("pat@acme.example",),
    cc=("sam@acme.example",),
    copy="accounts@winder.example",
)
LOGIN = smtp.PasswordLogin("accounts@winder.example", lambda: "correct horse")


class Hand:
    """Counts how often the letter was about to be handed over."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> None:
        self.times += 1


def server_of(standin: StandIn) -> smtp.Server:
    """How accountsd sees the stand-in; patience is short so that a stall is over soon."""
    patience = smtp.Timeouts(connect=0.4, command=0.4, after_dot=0.4)
    return smtp.Server(standin.host, standin.port, smtp.Security.NONE, timeouts=patience)


async def attempt(
    standin: StandIn, hand: Hand | None = None, envelope: Envelope = TO_PAT, raw: bytes = LETTER
) -> Ending:
    """One attempt, as the outbox makes it."""
    return await smtp.deliver(
        server_of(standin), LOGIN, raw, envelope, now=NOW, on_handing_over=hand or Hand()
    )


async def test_a_letter_arrives_byte_for_byte(standin: StandIn) -> None:
    """What the server keeps is the letter we wrote, dots at the start of lines and all, to everybody."""
    ending = await attempt(standin)
    assert ending == Accepted(
        "250 2.0.0 Ok: queued as 00000001", queue_id="00000001", ids=(), copied=True
    )
    (letter,) = standin.kept
    assert letter.raw == LETTER
    assert letter.recipients == ("pat@acme.example", "sam@acme.example", "accounts@winder.example")


async def test_a_letter_without_a_last_line_end_is_given_one(standin: StandIn) -> None:
    """The last dot stands on a line of its own whatever the letter ends with."""
    await attempt(standin, raw=LETTER.rstrip())
    assert standin.kept[0].raw == LETTER


SITE = [
    (Manner.GREETING_554, "localhost: 554 5.7.1 No service for you"),
    (Manner.GREETING_421, "localhost: 421 4.3.2 Shutting down"),
    (Manner.AUTH_UNAVAILABLE, "localhost: log-in as accounts@winder.example: 454 4.7.0"),
    (Manner.HANG_UP_AT_EHLO, "localhost: "),
    (Manner.REFUSE_MAIL, "550 5.1.8 Sender address rejected"),
    (Manner.SENDER_BLOCKED, "550 5.7.1 Sender blocked because of spam"),
    (Manner.RELAY_DENIED, "550 5.7.1 Relaying denied"),
    (Manner.DAILY_LIMIT, "550 5.4.5 Daily user sending limit exceeded"),
]


@pytest.mark.parametrize(("manner", "reason"), SITE, ids=lambda each: getattr(each, "name", ""))
async def test_no_letter_is_to_blame(standin: StandIn, manner: Manner, reason: str) -> None:
    """No session, our sender, a limit, a relay that knows us not: the site's, and no password's."""
    standin.behave(manner)
    ending = await attempt(standin)
    assert isinstance(ending, SiteUnavailable)
    assert ending.reason.startswith(reason)
    assert not ending.credentials


async def test_a_wrong_password_is_tried_once(standin: StandIn) -> None:
    """One log-in by one mechanism: three wrong ones would lock the mailbox."""
    standin.passwords["accounts@winder.example"] = "another"
    ending = await attempt(standin)
    assert ending == SiteUnavailable(
        "localhost: log-in as accounts@winder.example:"
        " 535 5.7.8 Authentication credentials invalid",
        credentials=True,
    )
    assert [session.commands.count("AUTH") for session in standin.sessions] == [1]
    assert standin.letters == []


async def test_nobody_answers() -> None:
    """A port where nobody listens is the site's."""
    nowhere = smtp.Server("127.0.0.1", 1, smtp.Security.NONE)
    ending = await smtp.deliver(nowhere, LOGIN, LETTER, TO_PAT, now=NOW, on_handing_over=Hand())
    assert isinstance(ending, SiteUnavailable)
    assert not ending.credentials


LATER = [
    (Manner.DEFER_MAIL, 451),
    (Manner.DEFER_RCPT, 451),
    (Manner.DEFER_DATA, 451),
    (Manner.DEFER_END, 451),
    (Manner.HANG_UP_BEFORE_DATA, None),
]


@pytest.mark.parametrize(("manner", "code"), LATER, ids=lambda each: getattr(each, "name", ""))
async def test_not_now(standin: StandIn, manner: Manner, code: int | None) -> None:
    """A 4xx at any stage, or a line that dies before the letter is handed over: later."""
    standin.behave(manner)
    ending = await attempt(standin)
    assert isinstance(ending, Deferred)
    assert ending.code == code
    assert standin.kept == []


@pytest.mark.parametrize("phase", [Phase.MAIL, Phase.RCPT, Phase.DATA])
async def test_a_server_that_falls_silent_before_the_letter(standin: StandIn, phase: Phase) -> None:
    """Silence before the last dot is no doubt: nobody can have the letter."""
    hand = Hand()
    standin.behave(Manner.STALL, at=phase)
    ending = await attempt(standin, hand)
    assert isinstance(ending, Deferred)
    assert ending.line_is_dead
    assert hand.times == 0


@pytest.mark.parametrize("phase", [Phase.CONNECT, Phase.EHLO, Phase.AUTH])
async def test_a_server_that_never_gets_to_talking(standin: StandIn, phase: Phase) -> None:
    """Silence before there is a session is the site's."""
    standin.behave(Manner.STALL, at=phase)
    assert isinstance(await attempt(standin), SiteUnavailable)


DOUBT = [Manner.KEEP_AND_HANG_UP, Manner.LOSE_AND_HANG_UP, Manner.KEEP_AND_STALL]


@pytest.mark.parametrize("manner", DOUBT, ids=lambda manner: manner.name)
async def test_no_answer_after_the_last_dot_is_doubt(standin: StandIn, manner: Manner) -> None:
    """Kept or lost looks the same from here; the danger was announced exactly once before it."""
    hand = Hand()
    standin.behave(manner)
    ending = await attempt(standin, hand)
    assert isinstance(ending, InDoubt)
    assert hand.times == 1


async def test_a_line_that_dies_in_the_middle_of_a_long_letter(standin: StandIn) -> None:
    """The last dot was never sent, so there is no doubt."""
    hand = Hand()
    standin.behave(Manner.HANG_UP_IN_DATA)
    ending = await attempt(standin, hand, raw=LETTER + b"x" * 70 * 1024 * 64 + b"\r\n")
    assert isinstance(ending, Deferred)
    assert hand.times == 0


async def test_a_server_that_hangs_up_after_250_has_the_letter(standin: StandIn) -> None:
    """250 is 250, however rudely the line is closed."""
    standin.behave(Manner.HANG_UP_AFTER_250)
    assert isinstance(await attempt(standin), Accepted)


async def test_the_danger_is_announced_before_the_last_dot(standin: StandIn) -> None:
    """When the announcement cannot be written down, the letter is not handed over."""

    def disk_full() -> None:
        raise OSError("no space left on device")

    with pytest.raises(OSError, match="no space left"):
        await smtp.deliver(
            server_of(standin), LOGIN, LETTER, TO_PAT, now=NOW, on_handing_over=disk_full
        )
    assert standin.letters == []


@pytest.mark.parametrize(
    "manner", [Manner.REFUSE_DATA, Manner.REFUSE_END], ids=lambda manner: manner.name
)
async def test_this_letter_is_not_wanted(standin: StandIn, manner: Manner) -> None:
    """A 5xx at DATA concerns the letter."""
    standin.behave(manner)
    ending = await attempt(standin)
    assert isinstance(ending, Refused)
    assert ending.whose is Whose.LETTER


async def test_this_address_is_not_wanted(standin: StandIn) -> None:
    """A 5xx at RCPT concerns the address; those in Cc alone do not get the letter instead."""
    standin.behave(Manner.REFUSE_RCPT, only="pat@acme.example")
    ending = await attempt(standin)
    assert isinstance(ending, Refused)
    assert ending.whose is Whose.ADDRESS
    assert [each.address for each in ending.addresses] == ["pat@acme.example"]
    assert standin.letters == []


async def test_one_of_two_addresses_is_not_wanted(standin: StandIn) -> None:
    """The others get it, and the one refused is named: a partial refusal raises nothing by itself."""
    standin.behave(Manner.REFUSE_RCPT, only="sam@acme.example")
    ending = await attempt(standin)
    assert isinstance(ending, Accepted)
    assert [(each.address, each.code) for each in ending.refused] == [("sam@acme.example", 550)]
    assert standin.kept[0].recipients == ("pat@acme.example", "accounts@winder.example")


async def test_one_of_two_addresses_puts_us_off(standin: StandIn) -> None:
    """Half a letter now would be two letters later: the whole of it waits."""
    standin.behave(Manner.DEFER_RCPT, only="sam@acme.example")
    assert isinstance(await attempt(standin), Deferred)
    assert standin.letters == []


@pytest.mark.parametrize(
    "manner", [Manner.REFUSE_RCPT, Manner.DEFER_RCPT], ids=lambda manner: manner.name
)
async def test_our_own_copy_is_not_worth_a_letter(standin: StandIn, manner: Manner) -> None:
    """Whatever the server has against our own address, the client's letter goes."""
    standin.behave(manner, only="accounts@winder.example")
    ending = await attempt(standin)
    assert isinstance(ending, Accepted)
    assert not ending.copied
    assert ending.refused == ()


async def test_a_duplicate_is_proof(standin: StandIn) -> None:
    """A server that has the letter already says that an earlier attempt arrived."""
    standin.behave(Manner.DUPLICATE)
    ending = await attempt(standin)
    assert isinstance(ending, Accepted)
    assert ending.duplicate


async def test_the_id_in_the_250_is_kept(standin: StandIn) -> None:
    """Microsoft 365 replaces our Message-ID and says by what."""
    standin.behave(Manner.REWRITE_ID)
    ending = await attempt(standin)
    assert isinstance(ending, Accepted)
    assert ending.ids == ("<010000000001-1-000000@mx.winder.example>",)


async def test_half_an_id_in_the_250_is_kept_as_the_servers_name_for_it(standin: StandIn) -> None:
    """Amazon SES says what stands before the @; from a host we do not know that is a queue id."""
    standin.behave(Manner.REWRITE_ID_BARE)
    ending = await attempt(standin)
    assert isinstance(ending, Accepted)
    assert ending.queue_id == "010000000001-1-000000"


async def test_a_letter_larger_than_the_server_takes(standin: StandIn) -> None:
    """EHLO says how much it takes; more is this letter's fault and is not even tried."""
    ending = await attempt(standin, raw=LETTER + b"x" * 36_000_000 + b"\r\n")
    assert isinstance(ending, Refused)
    assert ending.whose is Whose.LETTER
    assert standin.letters == []


async def test_an_address_outside_ascii_needs_a_server_that_can(standin: StandIn) -> None:
    """Without SMTPUTF8 nobody can write to it, and the address is named."""
    ending = await attempt(standin, envelope=replace(TO_PAT, to=("pät@acme.example",)))
    assert isinstance(ending, Refused)
    assert ending.whose is Whose.ADDRESS
    assert [each.address for each in ending.addresses] == ["pät@acme.example"]


@pytest.mark.parametrize(
    "address",
    ["pat@acme.example>\r\nRCPT TO:<eve@evil.example", "pat acme@acme.example", "pat", ""],
)
async def test_nothing_can_be_smuggled_into_a_command(standin: StandIn, address: str) -> None:
    """An address that is none never reaches the server."""
    ending = await attempt(standin, envelope=replace(TO_PAT, to=(address,)))
    assert isinstance(ending, Refused)
    assert ending.whose is Whose.ADDRESS
    assert standin.sessions == []
