"""The state's `bank/`: files dropped there, and the two folders they are moved to. It reads and moves.

bank/            statements dropped by the owner, or by a program that fetches them
bank/done/       recorded
bank/refused/    could not be read; beside each a `.reason.txt`

A file is looked at when nobody has written to it for two seconds. Moving it twice is moving it once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from accountsd.bank.text import LARGEST
from accountsd.faults import point

FOLDER = "bank"
DONE, REFUSED = "done", "refused"
SETTLED_SECONDS = 2
# What programs write while they are not finished, and what desktops leave lying.
_UNFINISHED = (".part", ".tmp", ".crdownload", ".download", "~")


@dataclass(frozen=True, slots=True)
class Lying:
    """A file at rest; `problem`: why it cannot be opened."""

    path: Path
    content: bytes = b""
    problem: str = ""


def lying(state: Path, now: float) -> Iterator[Lying]:
    """Files that have come to rest, by name. `now`: seconds since 1970."""
    folder = state / FOLDER
    if not folder.is_dir():
        return
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or path.name.lower().endswith(_UNFINISHED):
            continue
        try:
            if path.is_symlink() or not path.is_file():
                continue
            if abs(now - path.stat().st_mtime) < SETTLED_SECONDS:
                continue
            with path.open("rb") as file:
                yield Lying(path, file.read(LARGEST + 1))
        except FileNotFoundError:
            continue  # taken away again
        except OSError as broken:
            yield Lying(path, problem=f"it cannot be opened ({broken.strerror})")


def done(path: Path) -> None:
    """It is recorded."""
    point("bank.done.before")
    _move(path, path.parent / DONE)
    point("bank.done.after")


def refused(path: Path, reason: str) -> None:
    """It could not be read; the reason lies beside it."""
    target = path.parent / REFUSED
    target.mkdir(mode=0o700, exist_ok=True)
    (target / f"{path.name}.reason.txt").write_text(f"{reason}\n", encoding="utf-8")
    point("bank.refused.before")
    _move(path, target)
    point("bank.refused.after")


def _move(path: Path, folder: Path) -> None:
    """Another file of the same name is not written over."""
    folder.mkdir(mode=0o700, exist_ok=True)
    target = folder / path.name
    try:
        if target.exists():
            digest = hashlib.sha256(path.read_bytes()).hexdigest()[:8]
            target = folder / f"{path.stem}-{digest}{path.suffix}"
        path.replace(target)
    except FileNotFoundError:
        return  # somebody was quicker
