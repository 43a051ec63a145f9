"""Promise 9: never a secret shown: no password, token or private address anywhere it can be read."""

from __future__ import annotations

import base64
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.promises.office import Office
from tests.promises.paper import ACME, OWNER, SECRET, invoice
from tests.promises.post import PAT, Mail
from tests.promises.town import Manner
from tests.promises.truth import Truth
from tests.promises.witness import Witness

SECRETS = (
    SECRET,
    base64.b64encode(SECRET.encode()).decode(),
    base64.b64encode(f"\0accounts@winder.example\0{SECRET}".encode()).decode(),
)


# The mail server of the tests runs in this process too, and logs what it is told.
THE_TOWN = {"pymap", "mail"}


def shown(text: str) -> list[str]:
    """Which secrets stand in a text."""
    return [secret for secret in SECRETS if secret in text]


@pytest.fixture
def log() -> Iterator[list[str]]:
    """Every line that is logged, with its traceback, by us and by the libraries."""
    lines: list[str] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.name.partition(".")[0] not in THE_TOWN:
                lines.append(logging.Formatter().format(record))

    keep, root = Keep(), logging.getLogger()
    level = root.level
    root.addHandler(keep)
    root.setLevel(logging.DEBUG)
    yield lines
    root.removeHandler(keep)
    root.setLevel(level)


async def a_day_of_trouble(office: Office) -> None:
    """Letters, a question for the owner, and servers that refuse, hang up and go away."""
    office.paper.client("acme", ACME, invoice("INV-1001", "2026-09-01"))
    office.paper.config["digest"]["at"] = "07:30"
    office.at("2026-09-01")
    await office.start()
    for manner in (Manner.BUSY, Manner.SHUT, Manner.DISLIKES_THE_LETTER, Manner.GOOD):
        office.town.manner = manner
        await office.write(Mail(PAT, f"Hello,\n\nwho ordered this? ({manner.name})\n"))
        await office.next_day()


async def test_nothing_in_letters_log_or_journal(office: Office, log: list[str]) -> None:
    """A day with all kinds of trouble: the password is nowhere, the owner's address in no client's letter."""
    await a_day_of_trouble(office)
    witness = Witness(office, Truth())
    witness.look(line for line in log if "accountsd" in line)
    assert not shown("\n".join(log))
    assert not shown("\n".join(str(fact) for fact in office.journal()))
    assert all(OWNER not in each.words for each in office.letters if each.is_for_a_client)


async def test_a_wrong_password(office: Office, log: list[str]) -> None:
    """Both servers refuse the log-in: the log and the owner are told so, without the password."""
    office.paper.client("acme", ACME, invoice("INV-1001", "2026-09-01"))
    office.town.password = "something else"
    office.at("2026-09-01")
    await office.start()
    await office.turn()
    asks = [record.ask for record in office.tony.store.journal.open_asks()]
    assert not shown("\n".join(log) + str(asks) + str(office.journal()))


async def test_not_in_the_state(office: Office) -> None:
    """Nor in any file of the state: a backup of it gives nobody the mailbox."""
    await a_day_of_trouble(office)
    await office.stop()
    for file in (office.folder / "state").rglob("*"):
        if file.is_file():
            assert SECRET.encode() not in file.read_bytes(), file


COMMANDS = ("once", "check", "status", "plan", "doctor", "outbox", "show acme")


@pytest.mark.parametrize("command", COMMANDS)
def test_not_on_the_terminal(command: str, tmp_path: Path) -> None:
    """Servers that cannot be reached, and -v: whatever a command says, the password is not in it."""
    office = Office(tmp_path)
    office.paper.client("acme", ACME, invoice("INV-1001", "2026-09-01"))
    office.paper.ports(9, 9)
    office.paper.write()
    line = [sys.executable, "-m", "accountsd", "-v", "--config", str(office.paper.path)]
    line += ["--state", str(tmp_path / "state"), *command.split()]
    done = subprocess.run(line, capture_output=True, text=True, timeout=120, check=False)
    assert "Traceback" not in done.stderr
    assert not shown(done.stdout + done.stderr)


def test_a_password_in_the_environment_is_not_repeated(tmp_path: Path) -> None:
    """A token command that fails and prints the token: its words are not passed on."""
    office = Office(tmp_path)
    office.paper.client("acme", ACME, invoice("INV-1001", "2026-09-01"))
    office.paper.ports(9, 9)
    mailbox = office.paper.config["mailbox"]
    del mailbox["password"]
    mailbox["oauth"] = {"command": ["sh", "-c", f"echo {SECRET}; echo {SECRET} >&2; exit 1"]}
    office.paper.write()
    line = [sys.executable, "-m", "accountsd", "-v", "--config", str(office.paper.path)]
    line += ["--state", str(tmp_path / "state"), "once"]
    done = subprocess.run(
        line, capture_output=True, text=True, timeout=120, check=False, env={**os.environ}
    )
    assert not shown(done.stdout + done.stderr)
