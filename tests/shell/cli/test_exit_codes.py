"""Exit codes of the real program: what a script or systemd goes by."""

from __future__ import annotations

import os
import subprocess

from tests.servers.ground import free_port
from tests.shell.cli.counter import CLIENTS, CONFIG, Counter, finished


def test_a_wrong_book_that_was_never_good_is_78(counter: Counter) -> None:
    """`run` and `once`: the unit does not restart on it; every problem is on stderr."""
    counter.book(CLIENTS.replace('"80.00"', "eighty"))
    counter.config.write_text(CONFIG.replace("country: GB", "country: Atlantis"))
    for word in ("run", "once"):
        answer = finished(counter.child(word))
        assert answer.code == 78
        assert "config.yaml:" in answer.err, "the place of the mistake is told"
        assert "Traceback" not in answer.err


def test_a_wrong_book_that_was_good_once_goes_on(counter: Counter) -> None:
    """The last good one is kept in the state: `plan` and `status` answer by it."""
    counter.writes_letters()
    counter.config.write_text(CONFIG.replace("country: GB", "country: Atlantis"))
    assert counter.types("status").code == 0
    plan = counter.types("plan", "--json")
    assert plan.code == 0
    assert {held["code"] for held in plan.json()["held"]} == {"book wrong"}


def test_a_server_that_cannot_be_reached_is_69(counter: Counter) -> None:
    """Nobody listens at the ports of the book: `once` and `doctor` say which server, and exit 69."""
    counter.book(config=CONFIG.replace("port: 1,", f"port: {free_port()},"))
    for word in ("once", "doctor"):
        answer = finished(counter.child(word))
        assert answer.code == 69, answer
        assert "localhost:" in answer.err + answer.out
        assert "Traceback" not in answer.err


def test_usage_is_64(counter: Counter) -> None:
    """An unknown command, an unknown option, a missing argument: one child, the others in this process."""
    assert finished(counter.child("frobnicate")).code == 64
    for words in (("plan", "--frob"), ("show",), ("run", "now")):
        answer = counter.types(*words)
        assert answer.code == 64, words
        assert answer.err.strip()
        assert answer.out == ""


def test_a_state_that_cannot_be_used_is_74(counter: Counter) -> None:
    """Its folder cannot be made, because a file lies in the way: said in a line, with what to do."""
    (counter.folder / "state").write_text("not a folder")
    line = ("--state", str(counter.folder / "state" / "deeper"), "paid", "INV-1001")
    answer = counter.types(*line)
    assert answer.code == 74
    assert "--state" in answer.err


def test_a_reader_that_has_seen_enough_is_no_error(counter: Counter) -> None:
    """`accountsd letters | head -1`: the pipe closes, nobody complains."""
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        counter.command("letters"), stdout=writer, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(writer)
    assert "Traceback" not in done.stderr
    assert "Error" not in done.stderr
