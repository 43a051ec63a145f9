"""`accountsd run` under a manager: ready, alive, reloading, stopping; beside it, commands and edits."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import threading
import time
from collections.abc import Sequence
from unittest.mock import ANY

import pytest

from tests.servers.ground import Authority, until
from tests.servers.smtp_session import Session
from tests.servers.smtp_standin import StandIn
from tests.shell.cli.counter import CLIENTS, finished
from tests.shell.daemon.office import Office
from tests.shell.mailroom import mail


def _status(office: Office) -> dict[str, object]:
    """`status --json`, typed beside the daemon."""
    answer = finished(office.counter.child("status", "--json", "--all"))
    assert answer.code == 0, answer.err
    document = answer.json()
    assert isinstance(document, dict)
    return document


def test_it_says_ready_when_it_is_and_stops_cleanly_on_sigterm(office: Office) -> None:
    """READY=1 once, the state of affairs in STATUS, STOPPING=1, exit 0, the lock free again."""
    with office.at_work():
        office.settled()
        assert [m["READY"] for m in office.manager.listen() if "READY" in m] == ["1"]
        answer = office.stops()
        assert answer.code == 0
        assert "STOPPING" in office.manager.listen()[-1]
        assert answer.out == ""
        assert "daemon.started" in answer.err
        assert "daemon.stopped" in answer.err
        assert "correct horse" not in answer.err
    again = finished(office.counter.child("once"))
    assert again.code == 0, again.err


def test_it_shows_signs_of_life_where_a_watchdog_asks_for_them(office: Office) -> None:
    """WATCHDOG_USEC is two seconds: a sign each second."""
    office.environment["WATCHDOG_USEC"] = "2000000"
    with office.at_work():
        first = office.manager.wait("WATCHDOG", "1")
        office.manager.wait("WATCHDOG", "1", after=first)
        assert office.stops().code == 0


def test_sighup_reads_the_book_again(office: Office) -> None:
    """RELOADING=1 with the monotonic clock, then READY=1; what was written meanwhile is known."""
    with office.at_work():
        office.settled()
        before = time.monotonic_ns() // 1000
        office.signal(signal.SIGHUP)
        number = office.manager.wait("RELOADING", "1")
        stamp = int(office.manager.told[number - 1]["MONOTONIC_USEC"])
        assert before <= stamp <= time.monotonic_ns() // 1000
        office.manager.wait("READY", "1", after=number)
        assert office.stops().code == 0


def test_an_edit_of_the_book_is_noticed_about_two_seconds_after_the_last_change(
    office: Office,
) -> None:
    """No signal: the file is saved, lies still for two seconds, and is read."""
    with office.at_work():
        office.settled()
        saved = time.monotonic()
        office.book(CLIENTS.replace('"500.00"', '"510.00"'))
        number = office.manager.wait("RELOADING", "1")
        assert time.monotonic() - saved >= 1.5, "not while it may still be half written"
        office.manager.wait("READY", "1", after=number)
        assert office.stops().code == 0


def test_a_half_written_file_is_tried_again_and_the_last_good_book_goes_on(office: Office) -> None:
    """The file ends in the middle of a line: no crash; when it is whole it is read."""
    with office.at_work():
        office.settled()
        office.book(CLIENTS[: CLIENTS.index("birch:") + 40])
        first = office.manager.wait("RELOADING", "1")
        office.manager.wait("RELOADING", "1", after=first)
        office.book()
        office.manager.wait("RELOADING", "1", after=first + 2)
        answer = office.stops()
        assert answer.code == 0
        assert "Traceback" not in answer.err


def test_the_bell_leads_to_reading_within_seconds(office: Office) -> None:
    """A mail arrives between two ticks of the minute: IDLE rings, and it is read and filed."""
    with office.at_work():
        office.settled()
        raw = mail("INV-1001", "Could you tell us which days this was for?")
        office.dovecot.append(office.account, raw)
        office.dovecot.wait(office.account, folder="Accounts/Needs you")
        assert office.stops().code == 0


def test_a_command_beside_the_daemon_is_noticed_at_once(office: Office) -> None:
    """`promise` is typed while it runs: another turn within a second or two, not at the next minute."""
    with office.at_work():
        office.settled()
        seen = len(office.manager.listen())
        answer = finished(office.counter.child("hold", "acme"))
        assert answer.code == 0
        office.turned(seen)
        rows = _status(office)["invoices"]
        assert isinstance(rows, list)
        assert rows[0]["standing"] == "on_hold"
        assert office.stops().code == 0


def test_a_second_daemon_goes_away_and_names_the_first(office: Office) -> None:
    """`run` and `once` exit 75 with pid and command of the one that has the state."""
    with office.at_work():
        office.settled()
        assert office.daemon is not None
        for word in ("run", "once"):
            answer = finished(office.counter.child(word))
            assert answer.code == 75
            assert str(office.daemon.pid) in answer.err
            assert "run" in answer.err
        assert office.stops().code == 0


def test_a_new_password_is_taken_without_a_restart(office: Office) -> None:
    """The host changed it: Tony cannot log in; the owner writes the new one and touches the book."""
    with office.at_work():
        office.settled()
        office.dovecot.fresh()
        office.dovecot.add("accounts@winder.example", "battery staple")
        office.dovecot.add("jay@winder.example")
        office.dovecot.restart()
        until(lambda: "auth failed" in office.dovecot.log(), "the old password to be refused")
        office.secret("battery staple")
        text = office.counter.config.read_text(encoding="utf-8")
        office.counter.config.write_text(text.replace("{file: secret}", '{file: "secret"}'))
        account = office.dovecot.accounts["accounts@winder.example"]
        office.dovecot.append(account, mail("INV-1001", "Which days was this for?"))
        office.dovecot.wait(account, folder="Accounts/Needs you")
        assert office.stops().code == 0


def test_sigterm_finishes_the_letter_in_hand(office: Office, authority: Authority) -> None:
    """The host thinks about it after the dot: the daemon waits for the 250, then goes; no doubt is left."""
    with SlowHost(authority) as host:
        office.host = host
        office.book()
        with office.at_work():
            until(host.asked.is_set, "the first letter")
            office.signal(signal.SIGTERM)
            assert office.daemon is not None
            with pytest.raises(subprocess.TimeoutExpired):
                office.daemon.wait(0.5)
            host.answers.set()
            assert finished(office.daemon).code == 0
    assert _status(office)["outbox"] == {"queued": ANY, "in_doubt": 0, "refused": 0, "sent": 1}


class SlowHost(StandIn):
    """Takes a letter and says nothing until it is told to."""

    def __init__(self, authority: Authority) -> None:
        super().__init__(authority)
        self.asked, self.answers = threading.Event(), threading.Event()

    async def take(self, session: Session, sender: str, to: Sequence[str], raw: bytes) -> str:
        self.asked.set()
        await asyncio.to_thread(self.answers.wait)
        return await super().take(session, sender, to, raw)
