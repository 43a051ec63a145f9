"""The log, as a process of its own writes it: keys and no secrets, priorities under systemd."""

from __future__ import annotations

import os
import re
import subprocess
import sys

SAY = """
import logging, structlog
from accountsd import log
log.set_up(verbose={verbose})
speaker = structlog.get_logger("accountsd.outbox")
{words}
"""


def lines(words: str, *, verbose: bool = False, **environment: str) -> list[str]:
    """What a program that speaks so leaves on stderr."""
    told = subprocess.run(
        [sys.executable, "-c", SAY.format(verbose=verbose, words=words)],
        env={k: v for k, v in os.environ.items() if k != "JOURNAL_STREAM"} | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout == ""
    return told.stderr.splitlines()


def journal(words: str, *, verbose: bool = False) -> list[str]:
    """The same under systemd."""
    return lines(words, verbose=verbose, JOURNAL_STREAM="8:12345")


def test_under_systemd_a_line_starts_with_its_priority() -> None:
    """`journalctl -p warning` finds warnings; keys stand in one order, so that lines compare."""
    assert journal(
        "speaker.info('letter.sent', letter='abc', client='acme')\n"
        "speaker.warning('letter.refused', code=550)\n"
        "speaker.error('mail.shunted', tries=3)"
    ) == [
        "<6>letter.sent client='acme' letter='abc'",
        "<4>letter.refused code=550",
        "<3>mail.shunted tries=3",
    ]


def test_on_a_terminal_a_line_has_its_time() -> None:
    """Without systemd somebody must say when it was."""
    (line,) = lines("speaker.info('letter.sent', letter='abc')")

    assert re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", line)
    assert "letter.sent" in line
    assert "letter=abc" in line


def test_a_secret_is_not_shown() -> None:
    """Whatever slips in under such a name stays out of the log (promise 9)."""
    told = journal("speaker.info('login', password='opensesame', token='t0k3n', user='tony')")

    assert told == ["<6>login password='(not shown)' token='(not shown)' user='tony'"]


def test_a_traceback_shows_no_values() -> None:
    """Where it went wrong is told line by line, each with its priority; what was in hand is not."""
    told = journal(
        "def log_in():\n"
        "    password = 'opensesame'\n"
        "    raise ValueError('refused')\n"
        "try:\n"
        "    log_in()\n"
        "except ValueError:\n"
        "    speaker.exception('login.failed')"
    )

    assert told[0] == "<3>login.failed"
    assert told[-1] == "<3>ValueError: refused"
    assert all(line.startswith("<3>") for line in told)
    assert "opensesame" not in "\n".join(told)


def test_a_line_cannot_be_faked_by_its_words() -> None:
    """A subject with a line break in it stays within its own line."""
    told = journal("speaker.info('mail.read\\n<3>forged', sender='a\\n<3>forged')")

    assert told == ["<6>mail.read <3>forged sender='a\\n<3>forged'"]


def test_libraries_are_heard_when_they_warn() -> None:
    """Their chatter is not; ours is, and with --verbose in detail."""
    words = (
        "logging.getLogger('imapclient').info('chatter')\n"
        "logging.getLogger('imapclient').warning('odd server')\n"
        "speaker.debug('looked')"
    )

    assert journal(words) == ["<4>odd server"]
    assert journal(words, verbose=True) == ["<4>odd server", "<7>looked"]


def test_the_demo_is_quiet_unless_something_breaks() -> None:
    """Its story is on the terminal; only errors interrupt it."""
    assert journal("log.hush()\nspeaker.warning('odd')\nspeaker.error('broken')") == ["<3>broken"]
