"""The counter where the owner types: a command line, the moment it is typed at, and what comes back.

Commands run in this process; `child` starts the real program. It asserts nothing.
"""

from __future__ import annotations

import contextlib
import io
import json
import logging
import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from accountsd import cli, clock, proposals
from accountsd.daemon.place import make_ready
from accountsd.ledger import Ledger
from accountsd.shelf import Shelf
from accountsd.store import Store
from accountsd.templates import Templates
from accountsd.unwritten import Unwritten

# A Tuesday morning in London.
TUESDAY = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)

CONFIG = """\
business:
  name: Winder Consulting
  owner: Jay Winder <jay@winder.example>
  country: GB
  region: ENG
  timezone: Europe/London
  currency: GBP
  start: 2026-09-01
  pay_to: sort code 00-00-00 · account 00000000
department: {name: Tony, address: accounts@winder.example}
mailbox:
  imap: {host: localhost, port: 1, security: none}
  smtp: {host: localhost, port: 1, security: none}
  username: accounts@winder.example
  password: {file: secret}
trust: {authserv_id: mx.winder.example}
policies:
  standard:
    terms: 30 days
    steps:
      - {name: invoice, when: on issue, letter: invoice}
      - {name: overdue, when: 1 day after due, letter: overdue}
      - {name: second, when: 10 days after due, letter: second_reminder}
      - {name: escalate, when: 20 days after due, letter: escalation, cc: boss, approve: true}
clients_from: clients/*.yaml
"""

CLIENTS = """\
acme:
  name: Acme Ltd
  kind: company
  credit_limit: "5000"
  contacts:
    - {name: Pat Lee, email: pat@acme.example, role: payable}
    - {name: Sam Cole, email: sam@acme.example, role: boss}
  invoices:
    - {number: INV-1001, issued: 2026-10-23, amount: "1200.00"}
    - {number: INV-1002, issued: 2026-11-20, amount: "80.00"}
birch:
  name: Birch & Daughters
  kind: company
  contacts: [{name: Robin Hale, email: robin@birch.example}]
  invoices:
    - {number: INV-2001, issued: 2026-09-01, amount: "500.00", sent: yes}
"""


@dataclass(frozen=True)
class Answer:
    """What a command said, and its exit code."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        """Standard output, which is one JSON document and nothing else."""
        return json.loads(self.out)


@dataclass
class Counter:
    """A book, a state, and the moment."""

    folder: Path
    now: datetime = TUESDAY

    @property
    def config(self) -> Path:
        """The book."""
        return self.folder / "book" / "config.yaml"

    @property
    def state(self) -> Path:
        """The state; nothing is there until a command makes it."""
        return self.folder / "state"

    def book(self, clients: str = CLIENTS, config: str = CONFIG) -> None:
        """Write the book."""
        (self.config.parent / "clients").mkdir(parents=True, exist_ok=True)
        self.config.write_text(config, encoding="utf-8")
        (self.config.parent / "clients" / "all.yaml").write_text(
            textwrap.dedent(clients), encoding="utf-8"
        )
        secret = self.config.parent / "secret"
        secret.write_text("correct horse", encoding="utf-8")
        secret.chmod(0o600)

    def types(self, *words: str, given: str = "") -> Answer:
        """`accountsd --config … --state … WORDS`, in this process, at this moment."""
        out, err = io.StringIO(), io.StringIO()
        line = ["--config", str(self.config), "--state", str(self.state), *words]
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = typed(line, self.now, given)
        self.now += timedelta(seconds=1)  # nobody types two commands at one moment
        return Answer(code, out.getvalue(), err.getvalue())

    def child(self, *words: str, **environment: str) -> subprocess.Popen[str]:
        """The same as a process of its own, by the machine's clock; `finished` waits for its answer."""
        return subprocess.Popen(
            self.command(*words),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, **environment},
        )

    def command(self, *words: str) -> list[str]:
        """The command line of the real program."""
        where = ("--config", str(self.config), "--state", str(self.state))
        return [sys.executable, "-m", "accountsd", *where, *words]

    @contextlib.contextmanager
    def store(self) -> Iterator[Store]:
        """The state, opened beside the commands."""
        make_ready(self.state)
        with Store.open(self.state) as store:
            yield store

    def writes_letters(self) -> None:
        """What a turn would put into the outbox at this moment; nothing is sent."""
        with self.store() as store:
            templates = Templates.beside(self.config.parent)
            book, _ = Shelf(self.config, store, templates).open(self.now)
            ledger = Ledger(book, store)
            unwritten = Unwritten(store, book, self.now)
            proposals.propose(ledger, store, templates.compose, unwritten, self.now)


def finished(child: subprocess.Popen[str]) -> Answer:
    """What a child said when it had ended; on a busy machine it may take a minute."""
    out, err = child.communicate(timeout=60)
    return Answer(child.returncode, out, err)


def typed(line: list[str], now: datetime, given: str = "") -> int:
    """The exit code of a command line, typed at `now`; `given` is what stands on standard input."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(clock, "now", lambda: now)
            patch.setattr(sys, "stdin", io.StringIO(given))
            return cli.run(line)
    finally:
        # A command sets the log up for a whole process; this one goes on.
        root.handlers[:] = handlers
        root.setLevel(level)
