"""The walls of the house stand: who may import whom, who reads the clock, how long a page may be.

Each rule is tried on every file, and on a made-up text that breaks it.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests.house.plan import HOMES, MAY_IMPORT, STOPWATCHES
from tests.house.rules import (
    ROOT,
    Source,
    acting_core,
    clocks,
    crash_points,
    floats,
    homeless,
    mute,
    mute_tests,
    printing,
    sources,
    strangers,
    too_long,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

PROGRAM = sources("accountsd")
TESTS = sources("tests")
BENCHMARKS = sources("benchmarks")


def broken(rule: Callable[[Source], Iterator[str]], files: Iterable[Source]) -> list[str]:
    """Everything in these files that breaks the rule."""
    return [line for file in files for line in rule(file)]


def test_rooms_import_only_what_lies_below_them() -> None:
    """Commands and demo → daemon → flows → store → core; edges know the core alone; nobody looks up."""
    assert broken(strangers, PROGRAM) == []


def test_the_core_imports_nothing_that_acts() -> None:
    """No clock, socket, file or database: core/ uses itself and a list of pure value libraries."""
    core = [file for file in PROGRAM if file.path.startswith("core/")]
    assert len(core) > 50
    assert broken(acting_core, core) == []


def test_one_library_one_home() -> None:
    """SQL in store/, SMTP in smtp/, IMAP in imap/, YAML in config/, Jinja in templates/, and so on."""
    assert broken(homeless, PROGRAM) == []


def test_only_the_commands_print() -> None:
    """What goes to the terminal goes there from cli/ or from the demo's own command."""
    assert broken(printing, PROGRAM) == []


def test_only_clock_py_knows_the_time() -> None:
    """One now() in the program; stopwatches only where the list says what they measure."""
    assert broken(clocks, PROGRAM) == []


def test_money_is_never_a_float() -> None:
    """No file that knows money names a float or holds one."""
    assert broken(floats, PROGRAM) == []


def test_no_page_is_too_long() -> None:
    """No file is longer than 300 lines, no function longer than 40."""
    assert broken(too_long, [*PROGRAM, *TESTS, *BENCHMARKS]) == []


def test_every_module_says_what_it_is() -> None:
    """Every module opens with a sentence about itself."""
    assert broken(mute, [*PROGRAM, *TESTS, *BENCHMARKS]) == []


def test_every_test_says_what_must_hold() -> None:
    """Every test states its behaviour in words."""
    assert broken(mute_tests, TESTS) == []


def test_every_crash_point_has_a_name_of_its_own() -> None:
    """Dying at a named point means one place in the code."""
    names = Counter(crash_points(PROGRAM))
    assert len(names) > 10
    assert {name: count for name, count in names.items() if count > 1} == {}


def test_the_lists_name_only_what_exists() -> None:
    """A stopwatch or a home that nobody uses any more leaves the list."""
    for path in STOPWATCHES:
        assert (ROOT / "accountsd" / path).exists()
    for homes in HOMES.values():
        for home in homes:
            assert (ROOT / "accountsd" / home).exists()
    rooms = {file.room for file in PROGRAM}
    # `bank` is a room that the plan of the house has and nobody has moved into yet.
    assert set(MAY_IMPORT) - rooms <= {"bank"}


BREACHES: tuple[tuple[Callable[[Source], Iterator[str]], str, str], ...] = (
    (strangers, "core/planner.py", "from accountsd.store import Store"),
    (strangers, "smtp/deliver.py", "from accountsd.imap import Mailbox"),
    (strangers, "inbox/take.py", "from accountsd import config"),
    (strangers, "inbox/take.py", "def late():\n    from accountsd.smtp import deliver"),
    (strangers, "store/state.py", "import accountsd.daemon.run"),
    (strangers, "outbox/drain.py", "from accountsd.cli import root"),
    (strangers, "ledger.py", "from accountsd.inbox import take"),
    (strangers, "unheard_of.py", "x = 1"),
    (acting_core, "core/planner.py", "import socket"),
    (acting_core, "core/planner.py", "from pathlib import Path"),
    (acting_core, "core/planner.py", "import urllib.request"),
    (acting_core, "core/planner.py", "from sqlalchemy import select"),
    (homeless, "inbox/take.py", "import sqlalchemy as sa"),
    (homeless, "outbox/drain.py", "from smtplib import SMTP"),
    (homeless, "demo/story.py", "import click"),
    (printing, "inbox/take.py", "print('read')"),
    (printing, "demo/story.py", "print('day 1')"),
    (clocks, "core/planner.py", "from datetime import date\ntoday = date.today()"),
    (clocks, "ledger.py", "import datetime as dt\nnow = dt.datetime.now(dt.UTC)"),
    (clocks, "inbox/take.py", "import time\nat = time.time()"),
    (clocks, "inbox/take.py", "import time\nat = time.monotonic()"),
    (clocks, "notify.py", "from time import monotonic"),
    (floats, "core/a.py", "from accountsd.core.money import Money\nhalf = 0.5"),
    (floats, "core/a.py", "from decimal import Decimal\nx = float(y)"),
    (too_long, "core/a.py", "\n" * 301),
    (too_long, "core/a.py", "def long():\n    '''Say.'''\n" + "    x = 1\n" * 41),
    (mute, "core/a.py", "x = 1"),
    (mute_tests, "test_a.py", "def test_money():\n    assert True"),
)


@pytest.mark.parametrize(("rule", "path", "text"), BREACHES)
def test_each_rule_can_fail(rule: Callable[[Source], Iterator[str]], path: str, text: str) -> None:
    """A text that breaks a rule is found out."""
    assert list(rule(Source(path, text)))


KEPT: tuple[tuple[Callable[[Source], Iterator[str]], str, str], ...] = (
    (
        strangers,
        "outbox/drain.py",
        "from accountsd.store import Store\nimport accountsd.core.money",
    ),
    (strangers, "cli/office.py", "from accountsd.daemon import run"),
    (strangers, "chores.py", "if TYPE_CHECKING:\n    from accountsd.templates import Templates"),
    (acting_core, "core/book.py", "if TYPE_CHECKING:\n    from pathlib import Path"),
    (homeless, "store/state.py", "import sqlalchemy"),
    (clocks, "clock.py", "from datetime import datetime\nnow = datetime.now(UTC)"),
    (
        too_long,
        "core/a.py",
        "def fits():\n    '''Say.\n\n    More.\n    '''\n" + "    x = 1\n" * 40,
    ),
)


@pytest.mark.parametrize(("rule", "path", "text"), KEPT)
def test_no_rule_forbids_what_is_allowed(
    rule: Callable[[Source], Iterator[str]], path: str, text: str
) -> None:
    """What the house allows is not found fault with."""
    assert list(rule(Source(path, text))) == []


def test_a_crash_point_named_twice_is_found() -> None:
    """Two places with one name are counted as two."""
    twice = Source("a.py", "point('a.b')\nfaults.point('a.b')\nengine.transaction('c')")
    assert Counter(crash_points([twice])) == {"a.b": 2, "c": 1}
