"""Named points at which a test lets the power fail. In earnest they do nothing at all.

`ACCOUNTSD_CRASH_AT=outbox.handed_over` kills the process (SIGKILL, as the power would) when it comes
to that point; `outbox.handed_over#3` when it comes there for the third time. Tests list the points
from the source, so a point's name is always written out. A test that plays the whole program in its
own process lets itself be told of every point through `watcher`, and may raise there.
"""

from __future__ import annotations

import os
import signal
from collections import Counter
from collections.abc import Callable

watcher: Callable[[str], None] | None = None
_visits: Counter[str] = Counter()


def point(name: str) -> None:
    """The place called `name` has been reached."""
    if watcher is not None:
        watcher(name)
    wanted = os.environ.get("ACCOUNTSD_CRASH_AT")
    if not wanted:
        return
    wanted_name, _, visit = wanted.partition("#")
    if name != wanted_name:
        return
    _visits[name] += 1
    if _visits[name] == int(visit or 1):
        os.kill(os.getpid(), signal.SIGKILL)
