"""The state directory, made ready before anything in it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.errors import StateError
from accountsd.store import become_owner_of

if TYPE_CHECKING:
    from pathlib import Path


def make_ready(state: Path) -> None:
    """There, private, and ours: a command run as root becomes the directory's owner."""
    try:
        state.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as broken:
        raise StateError(f"{state}: {broken.strerror}; name another with --state") from broken
    become_owner_of(state)
