"""Runs command lines of accountsd, each in a process of its own, at a time of ours; some of them die.

A line on stdin is a JSON job, the answer on stdout is `ended CODE`. The imports and the tables of the
world's holidays, which take longest, are read once: every command is a fork, and kill -9 hits only that.
"""

from __future__ import annotations

import gc
import io
import json
import os
import sys
import tempfile
from contextlib import redirect_stdout
from datetime import datetime
from pathlib import Path

import time_machine

from accountsd import cli, faults
from tests.shell.store.processes import end_of, fork

EXAMPLE = Path(__file__).parents[2] / "config.example.yaml"


def run(command: list[str], at: str, crash: str, trace: str) -> None:
    """One command line; leaves with its exit code. `trace`: where the points it comes to are noted."""
    os.environ["ACCOUNTSD_CRASH_AT"] = crash
    with Path(trace).open("a", encoding="ascii", buffering=1) as visited:

        def note(name: str) -> None:
            visited.write(f"{name}\n")

        faults.watcher = note
        with time_machine.travel(datetime.fromisoformat(at)):
            code = cli.run(command)
    sys.stderr.flush()
    os._exit(code)


def warm_up() -> None:
    """What every command reads, compiles and looks up anew: done once here, inherited by all."""
    book = ["--config", str(EXAMPLE), "--state", os.devnull]
    with tempfile.NamedTemporaryFile(suffix=".eml") as mail, redirect_stdout(io.StringIO()):
        mail.write(b"From: pat@acme.example\r\n\r\nWe will pay INV-1001 on Friday.\r\n")
        mail.flush()
        for command in (["check"], ["letters"], ["read", mail.name]):
            assert cli.run([*book, *command]) == 0
    # What is inherited is not looked through again for garbage by every command.
    gc.collect()
    gc.freeze()


def main() -> None:
    """Until stdin is closed."""
    warm_up()
    for line in sys.stdin:
        job = json.loads(line)
        print("ended", end_of(fork(lambda: run(**job))), flush=True)  # noqa: B023, T201  (at once; the answer)


if __name__ == "__main__":
    main()
