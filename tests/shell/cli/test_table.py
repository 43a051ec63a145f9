"""The table of commands: what `--help` lists, and what a command does not wait for."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import entry_points

import click
import pytest

from accountsd.cli.root import root
from accountsd.cli.table import COMMANDS
from tests.shell.cli.counter import Counter

# What sends, receives, migrates or looks at a mail: no business of a command that only answers.
HEAVY = (
    "alembic",
    "aiosmtplib",
    "dns",
    "imapclient",
    "lxml",
    "markdown_it",
    "pymap",
)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_listed_by_the_first_sentence_of_its_own_help(name: str) -> None:
    """What `accountsd --help` says of a command is what the command says of itself."""
    command = COMMANDS[name].command(name)
    assert command.name == name
    assert command.help is not None
    assert " ".join(command.help.split()).startswith(COMMANDS[name].does)
    assert COMMANDS[name].does.endswith(".")


def test_help_lists_every_command(counter: Counter) -> None:
    """Nobody has to know a command to find it; an unknown one is a usage error."""
    told = counter.types("--help").out
    assert [name for name in COMMANDS if f"\n  {name} " not in told] == []
    assert root.list_commands(click.Context(root)) == list(COMMANDS)
    assert counter.types("chase").code == 64


def test_the_installed_program_is_this_one() -> None:
    """`accountsd` on the path and `python -m accountsd` are the same."""
    (script,) = entry_points(group="console_scripts", name="accountsd")
    assert script.value == "accountsd.cli:main"


def _imported(*words: str) -> frozenset[str]:
    """The packages that a command's process has imported when it ends."""
    told = (
        "import sys; from accountsd.cli import run; code = run(sys.argv[1:]);"
        " print(*{name.partition('.')[0] for name in sys.modules}, file=sys.stderr); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", told, *words], capture_output=True, text=True, check=True, timeout=60
    )
    return frozenset(done.stderr.split())


@pytest.mark.parametrize("words", ["--version", "--help", "schema", "schema clients"])
def test_what_needs_no_book_opens_no_library(words: str) -> None:
    """Who asks for the version, the help or the schema waits for nothing that a daemon needs."""
    assert _imported(*words.split()) & {*HEAVY, "jinja2", "sqlalchemy"} == set()


@pytest.mark.parametrize("words", ["status", "show INV-1001", "plan", "outbox", "paid INV-1001"])
def test_an_answer_waits_for_no_mail_library(counter: Counter, words: str) -> None:
    """A look at the books, or the owner's word, loads nothing of the two roads, and migrates nothing."""
    with counter.store():
        pass
    where = ("--config", str(counter.config), "--state", str(counter.state))
    assert _imported(*where, *words.split()) & {*HEAVY, "jinja2"} == set()
