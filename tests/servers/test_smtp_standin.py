"""The SMTP server with manners behaves exactly as badly as it is told."""

import smtplib
import ssl
from collections.abc import Callable

import pytest

from tests.servers.dovecot import Dovecot
from tests.servers.manners import HABITS, Manner, Phase
from tests.servers.smtp_standin import Security, StandIn

ACCOUNTS = "accounts@winder.example"
PAT = "pat@acme.example"
LETTER = (
    b"From: accounts@winder.example\r\nMessage-ID: <ours@winder.example>\r\n"
    b"Subject: INV-1001\r\n\r\nPlease.\r\n.a line with a dot\r\n"
)


def _talk(client: smtplib.SMTP, recipients: list[str]) -> tuple[int, bytes]:
    """All that a client says to hand over a letter; the first refusal, else the last answer."""
    client.ehlo()
    client.login(ACCOUNTS, "secret")
    answer = client.mail(ACCOUNTS)
    if answer[0] != 250:
        return answer
    answers = [client.rcpt(address) for address in recipients]
    if all(code != 250 for code, _ in answers):
        return answers[0]
    return client.data(LETTER)


def _send(standin: StandIn, recipients: list[str] | None = None) -> tuple[int, str]:
    """One whole attempt; the code and text of the deciding answer, code -1 when the line went dead."""
    client = smtplib.SMTP(timeout=0.5)
    try:
        code, text = client.connect("localhost", standin.port)
        if code == 220:
            code, text = _talk(client, recipients or [PAT])
    except smtplib.SMTPResponseException as caught:
        return caught.smtp_code, str(caught.smtp_error)
    except (smtplib.SMTPServerDisconnected, TimeoutError):
        return -1, ""
    finally:
        client.close()
    return code, text.decode()


def test_left_alone_it_takes_a_letter(standin: StandIn) -> None:
    """A well-behaved server says 250 with a number, and keeps the letter as it was."""
    code, text = _send(standin)
    assert (code, text) == (250, "2.0.0 Ok: queued as 00000001")
    [letter] = standin.kept
    assert (letter.sender, letter.recipients, letter.login) == (ACCOUNTS, (PAT,), ACCOUNTS)
    assert letter.raw == LETTER


@pytest.mark.parametrize("manner", HABITS)
def test_each_bad_manner_is_answered_as_its_row_says(standin: StandIn, manner: Manner) -> None:
    """Every row of the table of manners is what a client really meets, and the letter is kept or not."""
    habit = HABITS[manner]
    standin.behave(manner)
    code, _ = _send(standin)
    dead = not habit.says or manner is Manner.HANG_UP_IN_DATA
    assert code == (-1 if dead else int(habit.says[:3]))
    assert len(standin.kept) == int(habit.keeps)
    assert standin.sessions[0].phase is habit.phase


@pytest.mark.parametrize(
    "phase", [Phase.CONNECT, Phase.EHLO, Phase.AUTH, Phase.MAIL, Phase.RCPT, Phase.DATA, Phase.END]
)
def test_it_stalls_where_it_is_told(standin: StandIn, phase: Phase) -> None:
    """A server that stops answering at some point leaves the client waiting just there."""
    standin.behave(Manner.STALL, at=phase)
    assert _send(standin)[0] == -1
    assert standin.sessions[0].phase is phase
    assert standin.kept == []


def test_a_manner_can_be_for_one_time_only(standin: StandIn) -> None:
    """A server that was busy once takes the letter at the second attempt."""
    standin.behave(Manner.DEFER_RCPT, times=1)
    assert [_send(standin)[0], _send(standin)[0]] == [451, 250]


def test_one_recipient_alone_can_be_refused(standin: StandIn) -> None:
    """Of two recipients one is refused, and the letter goes to the other."""
    standin.behave(Manner.REFUSE_RCPT, only="sam@acme.example")
    assert _send(standin, ["sam@acme.example", PAT])[0] == 250
    assert standin.kept[0].recipients == (PAT,)


def test_a_wrong_password_is_refused_and_a_right_one_is_not(standin: StandIn) -> None:
    """Once passwords are named only the right one opens the door."""
    standin.passwords[ACCOUNTS] = "other"
    assert _send(standin)[0] == 535
    standin.passwords[ACCOUNTS] = "secret"
    assert _send(standin)[0] == 250


def test_a_token_is_asked_for_and_judged(standin: StandIn) -> None:
    """With a bad token the client is told why in a challenge before it fails; a good one opens."""
    standin.passwords[ACCOUNTS] = "token-1"
    assert _log_in_with(standin, "token-1") == 235
    with pytest.raises(smtplib.SMTPAuthenticationError) as caught:
        _log_in_with(standin, "token-0")
    assert caught.value.smtp_code == 535


def _log_in_with(standin: StandIn, token: str) -> int:
    # The second answer is the empty line that ends a failed attempt.
    said = [f"user={ACCOUNTS}\x01auth=Bearer {token}\x01\x01", ""]
    with smtplib.SMTP("localhost", standin.port, timeout=5) as client:
        client.ehlo()
        return client.auth("XOAUTH2", lambda _=None: said.pop(0))[0]


@pytest.mark.parametrize(
    ("manner", "offer"), [(Manner.NO_AUTH, "auth"), (Manner.NO_STARTTLS, "starttls")]
)
def test_an_offer_can_be_missing(
    make_standin: Callable[[Security], StandIn], manner: Manner, offer: str
) -> None:
    """A server, or somebody on the way, can leave out that it takes log-ins or speaks TLS."""
    standin = make_standin("starttls")
    for expected in (True, False):
        with smtplib.SMTP("localhost", standin.port, timeout=5) as client:
            client.ehlo()
            assert client.has_extn(offer) is expected
        standin.behave(manner)


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_it_speaks_tls_that_is_believed(
    make_standin: Callable[[Security], StandIn], security: Security
) -> None:
    """A letter can be handed over under TLS that stands up to a program's own checks."""
    standin = make_standin(security)
    context = ssl.create_default_context()
    if security == "tls":
        client: smtplib.SMTP = smtplib.SMTP_SSL(
            "localhost", standin.port, timeout=5, context=context
        )
    else:
        client = smtplib.SMTP("localhost", standin.port, timeout=5)
        client.starttls(context=context)
    with client:
        client.sendmail(ACCOUNTS, [PAT], LETTER)
    assert standin.kept[0].tls


@pytest.mark.parametrize(
    ("manner", "told"),
    [
        (Manner.REWRITE_ID, "2.0.0 OK <010000000001-1-000000@mx.winder.example>"),
        (Manner.REWRITE_ID_BARE, "Ok 010000000001-1-000000"),
        (Manner.REWRITE_ID_SILENTLY, "2.0.0 Ok: queued as 00000001"),
    ],
)
def test_the_letters_id_is_replaced(standin: StandIn, manner: Manner, told: str) -> None:
    """The client gets the letter under another id, and the 250 says so whole, in part, or not at all."""
    standin.behave(manner)
    code, text = _send(standin)
    assert code == 250
    assert text.startswith(told)
    assert b"Message-ID: <010000000001-1-000000@mx.winder.example>\r\n" in standin.kept[0].raw
    assert b"ours@winder.example" not in standin.kept[0].raw


def test_letters_reach_the_mailboxes_they_are_for(standin: StandIn, dovecot: Dovecot) -> None:
    """With mailboxes behind it, a letter arrives at the client and its copy at ourselves."""
    ours, theirs = dovecot.add(ACCOUNTS), dovecot.add(PAT)
    standin.deliver_to(dovecot)
    _send(standin, [PAT, ACCOUNTS])
    assert len(dovecot.mails(ours)) == len(dovecot.mails(theirs)) == 1


def test_a_server_that_files_sent_swallows_the_copy_to_ourselves(
    standin: StandIn, dovecot: Dovecot
) -> None:
    """As at Gmail: the letter is in Sent though we filed nothing, and no copy comes to the inbox."""
    ours, theirs = dovecot.add(ACCOUNTS), dovecot.add(PAT)
    standin.deliver_to(dovecot)
    standin.behave(Manner.FILE_SENT)
    _send(standin, [PAT, ACCOUNTS])
    assert dovecot.mails(ours, "Sent") == [LETTER]
    assert dovecot.mails(ours) == []
    assert len(dovecot.mails(theirs)) == 1


def test_the_copy_to_ourselves_can_be_late(standin: StandIn, dovecot: Dovecot) -> None:
    """The copy to ourselves comes when it is let go, the letter to the client at once."""
    ours, theirs = dovecot.add(ACCOUNTS), dovecot.add(PAT)
    standin.deliver_to(dovecot)
    standin.behave(Manner.DELAY_COPY)
    _send(standin, [PAT, ACCOUNTS])
    assert (len(dovecot.mails(ours)), len(dovecot.mails(theirs))) == (0, 1)
    assert standin.release() == 1
    assert len(dovecot.mails(ours)) == 1


def test_a_letter_lost_after_the_dot_reaches_nobody(standin: StandIn, dovecot: Dovecot) -> None:
    """Two lines that go dead after the letter was handed over look the same; only one letter arrives."""
    theirs = dovecot.add(PAT)
    standin.deliver_to(dovecot)
    standin.behave(Manner.LOSE_AND_HANG_UP, times=1)
    standin.behave(Manner.KEEP_AND_HANG_UP, times=1)
    assert [_send(standin)[0], _send(standin)[0]] == [-1, -1]
    assert len(dovecot.mails(theirs)) == 1
    assert [letter.kept for letter in standin.letters] == [False, True]


def test_secrets_are_not_remembered(standin: StandIn) -> None:
    """What a client says after AUTH is not kept among the commands."""
    _send(standin)
    commands = standin.sessions[0].commands
    assert [line.split()[0] for line in commands] == ["ehlo", "AUTH", "mail", "rcpt", "data"]
    assert commands[1] == "AUTH"
