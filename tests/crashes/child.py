"""Runs command lines of accountsd, each in a process of its own, at a time of ours; some of them die.

A line on stdin is a JSON job, the answer on stdout is `ended CODE`. The imports and the tables of the
world's holidays, which take longest, are read once: every command is a fork, and kill -9 hits only that.
"""

from __future__ import annotations

import json
import os
import sys
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


def main() -> None:
    """Until stdin is closed."""
    cli.run(["--config", str(EXAMPLE), "check"])
    for line in sys.stdin:
        job = json.loads(line)
        print("ended", end_of(fork(lambda: run(**job))), flush=True)  # noqa: B023, T201  (at once; the answer)


if __name__ == "__main__":
    main()
