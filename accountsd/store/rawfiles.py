"""Raw mail as files: compressed, named by the hash of what is in them, on the disk when `write` returns.

A file is never changed and, once a row names it, never removed.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import zlib
from collections.abc import Container, Iterator
from pathlib import Path

from accountsd.errors import StateError
from accountsd.faults import point

FOLDER = "mail"
_UNFINISHED = ".part"
REMEDY = "`accountsd restore FILE` puts a backup in its place"


def hash_of(raw: bytes) -> str:
    """The name of these bytes."""
    return hashlib.sha256(raw).hexdigest()


def file_of(directory: Path, name: str) -> Path:
    """Where the bytes of that name lie: a folder for each first two letters."""
    return directory / FOLDER / name[:2] / f"{name}.gz"


def write(directory: Path, raw: bytes) -> str:
    """Puts the bytes on the disk and gives their name. Writing them twice changes nothing."""
    name = hash_of(raw)
    target = file_of(directory, name)
    for folder in (target.parent.parent, target.parent):
        if not folder.exists():
            folder.mkdir(mode=0o700, exist_ok=True)
            sync_folder(folder.parent)
    # No time stamp inside: the same mail is the same file on every machine.
    replace(target, gzip.compress(raw, compresslevel=6, mtime=0))
    point("store.rawfiles.written")
    return name


def replace(target: Path, content: bytes) -> None:
    """The whole file or none: beside it, to the disk, then in its place."""
    part = target.with_name(f"{target.name}.{os.getpid()}{_UNFINISHED}")
    try:
        with part.open("wb") as file:
            part.chmod(0o600)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError:
        part.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """A new name is only safe when its folder is on the disk too."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_file(file: Path) -> None:
    """A file that another library wrote, to the disk, with its name."""
    with file.open("rb") as opened:
        os.fsync(opened.fileno())
    sync_folder(file.parent)


def read(directory: Path, name: str) -> bytes:
    """The bytes of that name, exactly. Raises StateError where they are lost or changed."""
    file = file_of(directory, name)
    try:
        raw = gzip.decompress(file.read_bytes())
    except (OSError, EOFError, zlib.error) as error:
        raise StateError(f"{file}: this kept mail cannot be read ({error}): {REMEDY}") from error
    if hash_of(raw) != name:
        raise StateError(f"{file}: this kept mail is not what was kept: {REMEDY}")
    return raw


def sweep(directory: Path, known: Container[str]) -> int:
    """Removes what a crash left: files whose row was never committed. How many those were.

    Only the holder of the roads may: beside it, such a file may be a mail just being kept.
    """
    stray = [file for file in _files(directory) if file.name.removesuffix(".gz") not in known]
    for file in stray:
        file.unlink(missing_ok=True)
    return len(stray)


def _files(directory: Path) -> Iterator[Path]:
    for folder in sorted((directory / FOLDER).glob("??")):
        yield from (file for file in folder.iterdir() if file.is_file())
