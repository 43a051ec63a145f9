"""Who may do what with a state directory: locks of the kernel's, each gone with its process.

`roads.lock`: one `run` or `once` at a time; it holds a sentence that names the holder.
`use.lock`: everybody who has the database open shares it; only a migration or a restore takes it
alone, so that neither pulls the floor from under a daemon.
`door.lock`: one at a time goes in, makes, migrates or restores; the others wait.
Lock files are never removed: a removed file and its successor could be locked by two.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from accountsd.errors import StateError, StateLocked

ROADS = "roads.lock"
USE = "use.lock"
DOOR = "door.lock"


@contextmanager
def lock_roads(directory: Path, command: str, now: datetime) -> Iterator[None]:
    """Holds the two roads of this state. Raises StateLocked, naming the holder."""
    descriptor = _open(directory, ROADS)
    try:
        if not _take(descriptor, fcntl.LOCK_EX):
            raise StateLocked(_holder(descriptor))
        sentence = f"pid {os.getpid()}, {command}, since {now.isoformat(timespec='seconds')}\n"
        # The lock is what counts; on a full disk nobody learns who holds it.
        with suppress(OSError):
            os.ftruncate(descriptor, 0)
            os.pwrite(descriptor, sentence.encode(), 0)
        yield
    finally:
        os.close(descriptor)


@contextmanager
def door(directory: Path) -> Iterator[None]:
    """Nobody else opens the state meanwhile. Waits for whoever is in the door."""
    descriptor = _open(directory, DOOR)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


class Use:
    """Our share in the use of a state directory; closing the file lets go of it."""

    def __init__(self, directory: Path) -> None:
        self._descriptor = _open(directory, USE)

    def share(self) -> None:
        """Beside others; asked for in the door, where nobody else can have it alone."""
        fcntl.flock(self._descriptor, fcntl.LOCK_SH)

    def alone(self) -> bool:
        """With nobody beside us. False while anybody else has the database open."""
        return _take(self._descriptor, fcntl.LOCK_EX)

    def close(self) -> None:
        """Lets go."""
        os.close(self._descriptor)


def _open(directory: Path, name: str) -> int:
    try:
        return os.open(
            directory / name, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600
        )
    except OSError as error:
        raise StateError(f"{directory}: {error.strerror}: cannot be locked") from error


def _take(descriptor: int, how: int) -> bool:
    try:
        fcntl.flock(descriptor, how | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _holder(descriptor: int) -> str:
    # Between the lock and the sentence there is a moment in which the file is still empty.
    return (
        os.pread(descriptor, 500, 0).decode(errors="replace").strip() or "one that is just starting"
    )
