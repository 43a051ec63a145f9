"""The power fails at any point of the road in: nothing is lost, nothing is read or told twice."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from accountsd.core.journal import AskKind, Contacted, Heard
from accountsd.store import MailState, Store
from tests.servers.dovecot import Account, Dovecot
from tests.servers.proxy import Proxy
from tests.shell import inbox_day
from tests.shell.inboxroom import DONE, NEEDS_YOU, SENT
from tests.shell.mailroom import ADDRESS
from tests.shell.store import crash_points

STORE = (
    "mail.keep",
    "mail.done",
    "mail.filed",
    "mail.moved",
    "outbox.copy_seen",
    "cursors.set",
    "journal.record",
    "meta.set",
    "meta.set_once",
    "meta.forget",
)
STORE_POINTS = [
    "store.rawfiles.written",
    *(f"store.{name}.{when}_commit" for name in STORE for when in ("before", "after")),
]
WITH_MOVE = [f"imap.{name}.{when}" for name in ("create", "move") for when in ("before", "after")]
WITHOUT_MOVE = [
    f"imap.{name}.{when}" for name in ("copy", "delete", "expunge") for when in ("before", "after")
]


class Days:
    """Days lived in other processes, each of which may be killed."""

    def __init__(self, log: Path) -> None:
        self._log = log
        command = [sys.executable, "-m", "tests.shell.inbox_day"]
        with log.open("w") as errors:
            self._forks = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True
            )

    def live(self, folder: Path, crash_at: str = "") -> int:
        """How the day ended: 0, or minus the signal that killed it."""
        assert self._forks.stdin is not None
        assert self._forks.stdout is not None
        self._forks.stdin.write(f"{crash_at}\t{folder}\n")
        self._forks.stdin.flush()
        # What the day itself logs goes the same way; only its end is a number.
        for line in self._forks.stdout:
            if line.startswith("ended "):
                ended = int(line.split()[1])
                assert ended in {0, -signal.SIGKILL}, self._log.read_text()
                return ended
        raise AssertionError(self._log.read_text())

    def close(self) -> None:
        """No further days."""
        self._forks.communicate(timeout=30)


@pytest.fixture(scope="module")
def days(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Days]:
    """One process that forks, for all tests here."""
    days = Days(tmp_path_factory.mktemp("days") / "stderr")
    yield days
    days.close()


def _place(folder: Path, dovecot: Dovecot, account: Account, port: int) -> None:
    place = {
        "port": port,
        "hands": dovecot.ports.imap,
        "user": account.address,
        "password": account.password,
    }
    (folder / "place.json").write_text(json.dumps(place))


def _all_is_well(folder: Path, dovecot: Dovecot, account: Account) -> None:
    store = Store.open(folder / "state")
    try:
        assert store.mail.counts()[MailState.DONE] == 1
        facts = store.journal.all()
        assert len([fact for fact in facts if isinstance(fact, Heard)]) == 1
        assert len([fact for fact in facts if isinstance(fact, Contacted)]) == 1
        assert [r.ask.kind for r in store.journal.open_asks()] == [AskKind.FIRST_START]
        letter = store.outbox.letter(inbox_day.LETTER)
        assert letter is not None
        assert letter.copy_at is not None
    finally:
        store.close()
    assert dovecot.mails(account) == [inbox_day.BEFORE]
    assert dovecot.mails(account, NEEDS_YOU) == []
    assert dovecot.mails(account, DONE) == [inbox_day.QUESTION]
    assert dovecot.mails(account, SENT).count(inbox_day.COPY) == 1


@pytest.mark.parametrize("point", ["", *STORE_POINTS, *WITH_MOVE])
def test_killed_anywhere_and_started_again(
    point: str, days: Days, dovecot: Dovecot, tmp_path: Path
) -> None:
    """Whatever commit or command it dies at: started again, everything is there, and once."""
    account = dovecot.add(ADDRESS)
    _place(tmp_path, dovecot, account, dovecot.ports.imap)
    assert days.live(tmp_path, point) == (-signal.SIGKILL if point else 0), f"never came to {point}"
    assert days.live(tmp_path) == 0
    _all_is_well(tmp_path, dovecot, account)


@pytest.mark.parametrize("point", WITHOUT_MOVE)
def test_killed_while_filing_without_move(
    point: str,
    days: Days,
    dovecot: Dovecot,
    make_proxy: Callable[[int], Proxy],
    tmp_path: Path,
) -> None:
    """On a server without MOVE a mail is copied, marked and expunged: cut anywhere, it is there once."""
    account = dovecot.add(ADDRESS)
    proxy = make_proxy(dovecot.ports.imap)
    proxy.hide(b" MOVE")
    _place(tmp_path, dovecot, account, proxy.port)
    assert days.live(tmp_path, point) == -signal.SIGKILL, f"never came to {point}"
    assert days.live(tmp_path) == 0
    _all_is_well(tmp_path, dovecot, account)


def test_every_point_of_the_mailbox_is_tried() -> None:
    """A new command that changes the server gets its crash test, or this fails."""
    # Gmail's labels are put on one mail by one command each: see test_imap_gmail.
    elsewhere = {"imap.label.before", "imap.label.after"}
    assert set(crash_points.listed("imap")) == {*WITH_MOVE, *WITHOUT_MOVE} | elsewhere
