"""A real `run` against real servers, and the manager's end of the socket that systemd gives it.

By the machine's clock: what leaves depends on the hour, so these books let letters go at any time.
It asserts nothing.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from tests.servers.dovecot import PASSWORD, Account, Dovecot
from tests.servers.ground import until
from tests.servers.smtp_standin import StandIn
from tests.shell.cli.counter import CLIENTS, Answer, Counter, finished

CONFIG = """\
business:
  name: Winder Consulting
  owner: Jay Winder <jay@winder.example>
  country: GB
  timezone: Europe/London
  currency: GBP
  start: 2026-09-01
  pay_to: sort code 00-00-00 · account 00000000
department: {{name: Tony, address: accounts@winder.example}}
mode: {mode}
mailbox:
  imap: {{host: localhost, port: {imap}, security: none}}
  smtp: {{host: localhost, port: {smtp}, security: none, pace: 100 a minute}}
  username: accounts@winder.example
  password: {{file: secret}}
trust: {{authserv_id: mx.winder.example}}
digest: {{at: "00:00", days: mon-sun}}
policies:
  standard:
    steps:
      - {{name: overdue, when: 1 day after due, letter: overdue}}
clients_from: clients/*.yaml
"""


class Manager:
    """systemd's end: what the daemon has told, in order."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "notify"
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(self.path))
        self._socket.settimeout(0)
        self.told: list[dict[str, str]] = []

    def listen(self) -> list[dict[str, str]]:
        """Everything told so far; each message is a few lines of NAME=VALUE."""
        while True:
            try:
                message = self._socket.recv(4096).decode()
            except BlockingIOError:
                return self.told
            self.told.append(dict(line.split("=", 1) for line in message.splitlines()))

    def wait(self, name: str, value: str = "", after: int = 0) -> int:
        """Until it has told NAME=VALUE; which message that was, counted from 1."""

        def said() -> int:
            for number, message in enumerate(self.listen(), start=1):
                if number > after and name in message and (not value or message[name] == value):
                    return number
            return 0

        return until(said, f"{name}={value}", tries=1500)

    def close(self) -> None:
        """Hang up."""
        self._socket.close()


@dataclass
class Office:
    """The book, the state, the servers; `at_work` is the daemon."""

    counter: Counter
    dovecot: Dovecot
    host: StandIn
    account: Account
    manager: Manager
    mode: str = "on"
    environment: dict[str, str] = field(default_factory=dict)
    imap_port: int = 0
    daemon: subprocess.Popen[str] | None = None

    def book(self, clients: str = CLIENTS) -> None:
        """Write it; the daemon notices by itself."""
        imap = self.imap_port or self.dovecot.ports.imap
        config = CONFIG.format(mode=self.mode, imap=imap, smtp=self.host.port)
        self.counter.book(clients, config)
        self.secret(PASSWORD)

    def secret(self, password: str) -> None:
        """What stands in the file that the book names."""
        (self.counter.config.parent / "secret").write_text(password, encoding="utf-8")

    @contextmanager
    def at_work(self) -> Iterator[Self]:
        """`accountsd run`; killed at the end if the test has not stopped it."""
        environment = {"NOTIFY_SOCKET": str(self.manager.path), **self.environment}
        self.daemon = self.counter.child("run", **environment)
        try:
            yield self
        finally:
            self.daemon.kill()
            self.daemon.communicate()

    def signal(self, number: signal.Signals) -> None:
        """Send it to the daemon."""
        assert self.daemon is not None
        os.kill(self.daemon.pid, number)

    def stops(self) -> Answer:
        """SIGTERM, and the daemon's last words."""
        assert self.daemon is not None
        self.signal(signal.SIGTERM)
        return finished(self.daemon)

    def settled(self) -> int:
        """The first turn is over; the message that said so."""
        self.manager.wait("READY", "1")
        return self.turned(0)

    def turned(self, after: int) -> int:
        """Until a turn has ended after that message."""

        def ended() -> int:
            for number, message in enumerate(self.manager.listen(), start=1):
                if number > after and " mails read, " in message.get("STATUS", ""):
                    return number
            return 0

        return until(ended, "the end of a turn", tries=1500)
