"""The test's end of `child.py`: command lines go there, and how they ended comes back."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Self


class Commands:
    """Use it with `with`. What the commands log goes to `log`."""

    def __init__(self, log: Path) -> None:
        self._log = log
        with log.open("w") as errors:
            self._forks = subprocess.Popen(
                [sys.executable, "-m", "tests.crashes.child"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._forks.communicate(timeout=30)

    def run(self, command: list[str], at: datetime, *, crash: str = "", trace: Path) -> int:
        """The exit code, or minus the signal that killed it."""
        assert self._forks.stdin is not None
        assert self._forks.stdout is not None
        job = {"command": command, "at": at.isoformat(), "crash": crash, "trace": str(trace)}
        self._forks.stdin.write(json.dumps(job) + "\n")
        self._forks.stdin.flush()
        # What a command tells the owner comes the same way; only its end is ours.
        for line in self._forks.stdout:
            if line.startswith("ended "):
                return int(line.split()[1])
        raise AssertionError(self.log())

    def log(self) -> str:
        """What was logged so far."""
        return self._log.read_text()
