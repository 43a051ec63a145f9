"""A backup put in the place of a state: looked at whole before anything is moved.

The archive may come from anywhere: only the names that a backup has are taken out of it. What stood
in the directory is moved aside, never removed. The mailbox may know letters of ours that the restored
state does not; `restored_at` in `meta` tells the daemon to look before it sends.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import tarfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

import sqlalchemy as sa

from accountsd.errors import StateError, StateLocked
from accountsd.faults import point
from accountsd.store import dialect, migrate, rawfiles
from accountsd.store.backup import MANIFEST, Manifest
from accountsd.store.database import telling
from accountsd.store.locks import Use, door, lock_roads
from accountsd.store.owner import acting_as_owner_of
from accountsd.store.state import FILE, RESTORING
from accountsd.store.tables import mails, meta

RESTORED_AT = "restored_at"
_STAGE = ".restoring"
_NAMES = re.compile(
    rf"{re.escape(FILE)}|{re.escape(MANIFEST)}|mail/([0-9a-f]{{2}})/\1[0-9a-f]{{62}}\.gz"
)


class Existing(StrEnum):
    """What is done about a state that is there already."""

    REFUSE = "refuse"
    REPLACE = "replace"  # it is kept in `before-restore-N`


def restore(
    file: Path, directory: Path, now: datetime, *, existing: Existing = Existing.REFUSE
) -> Manifest:
    """Raises StateLocked while a daemon or command uses the state, StateError for all else."""
    with (
        telling(directory),
        _opened(file) as archive,
        _with_the_state_to_ourselves(directory, now),
    ):
        return _restore(archive, directory, now, existing)


def _opened(file: Path) -> BinaryIO:
    try:
        return file.open("rb")
    except OSError as error:
        raise StateError(f"{file}: {error.strerror or error}") from error


@contextmanager
def _with_the_state_to_ourselves(directory: Path, now: datetime) -> Iterator[None]:
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (
        acting_as_owner_of(directory),
        lock_roads(directory, "accountsd restore", now),
        door(directory),
    ):
        use = Use(directory)
        try:
            if not use.alone():
                raise StateLocked("a command that is just running; try again")
            yield
        finally:
            use.close()


def _restore(archive: BinaryIO, directory: Path, now: datetime, existing: Existing) -> Manifest:
    broken_off = (directory / RESTORING).exists()
    if (directory / FILE).exists() and existing is Existing.REFUSE and not broken_off:
        raise StateError(
            f"{directory}: there is a state already: `accountsd restore --replace FILE` moves it aside"
        )
    stage = directory / _STAGE
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(mode=0o700)
    try:
        manifest = _unpack(archive, stage)
        _verify(Path(archive.name), stage, manifest)
        _mark(stage / FILE, now)
        _swap(directory, stage)
    finally:
        shutil.rmtree(stage, ignore_errors=True)
    return manifest


def _unpack(archive: BinaryIO, stage: Path) -> Manifest:
    """Takes out what a backup holds, nothing else, and compares it with the archive's own list."""
    file = archive.name
    found: dict[str, tuple[int, str]] = {}
    try:
        with tarfile.open(fileobj=archive, mode="r:gz") as tar:
            for info in tar:
                if not info.isreg() or not _NAMES.fullmatch(info.name) or info.name in found:
                    raise StateError(f"{file}: {info.name!r} has no place in a backup of ours")
                found[info.name] = _take_out(tar, info, stage)
        manifest = Manifest.read((stage / MANIFEST).read_bytes())
    except (tarfile.TarError, EOFError, ValueError, zlib.error, FileNotFoundError) as error:
        raise StateError(f"{file}: this is no whole backup of ours ({error})") from error
    listed = {member.name: (member.size, member.sha256) for member in manifest.members}
    del found[MANIFEST]
    if listed != found:
        wrong = min(listed.items() ^ found.items())[0]
        raise StateError(f"{file}: {wrong} is not what was backed up: take another backup")
    return manifest


def _take_out(tar: tarfile.TarFile, info: tarfile.TarInfo, stage: Path) -> tuple[int, str]:
    target = stage / info.name
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    source = tar.extractfile(info)
    if source is None:
        raise StateError(f"{info.name!r} cannot be read from the backup")
    with source, target.open("xb") as out:
        target.chmod(0o600)
        shutil.copyfileobj(source, out)
    rawfiles.sync_file(target)
    with target.open("rb") as written:
        return info.size, hashlib.file_digest(written, "sha256").hexdigest()


def _verify(file: Path, stage: Path, manifest: Manifest) -> None:
    """The database is whole, of a schema that we know, and each mail it names is there."""
    with telling(file):
        migrate.is_current(stage / FILE, called=file)
        engine = dialect.connect(stage / FILE)
        try:
            with engine.connect() as connection:
                wrong = dialect.damage(connection)
                names = frozenset(connection.scalars(sa.select(mails.c.hash)))
        finally:
            engine.dispose()
    held = {Path(member.name).stem for member in manifest.members if member.name != FILE}
    if wrong or not names <= held:
        raise StateError(
            f"{file}: the backup is damaged ({wrong or 'mail is missing'}): take another"
        )


def _mark(database: Path, now: datetime) -> None:
    """From now on the state knows that it is older than the mailbox may be."""
    engine = dialect.connect(database)
    try:
        with engine.connect().execution_options(writes=True) as connection, connection.begin():
            row = {"key": RESTORED_AT, "value": now.astimezone(UTC).isoformat()}
            dialect.upsert(connection, meta, row)
    finally:
        # The last connection to go folds the log into the file itself.
        engine.dispose()


def _swap(directory: Path, stage: Path) -> None:
    """The old aside, the new in. While this goes on a file says so, and the state does not open."""
    marker = directory / RESTORING
    rawfiles.replace(marker, b"")
    point("store.restore.marked")
    parts = (directory / FILE, *dialect.companions(directory / FILE), directory / rawfiles.FOLDER)
    if standing := [part for part in parts if part.exists()]:
        aside = _aside(directory)
        for old in standing:
            old.rename(aside / old.name)
        rawfiles.sync_folder(aside)
    point("store.restore.moved_aside")
    for new in (stage / rawfiles.FOLDER, stage / FILE):
        if new.exists():
            new.rename(directory / new.name)
    rawfiles.sync_folder(directory)
    point("store.restore.moved_in")
    marker.unlink()
    rawfiles.sync_folder(directory)


def _aside(directory: Path) -> Path:
    """A new folder for what stood here."""
    number = 1
    while (directory / f"before-restore-{number}").exists():
        number += 1
    aside = directory / f"before-restore-{number}"
    aside.mkdir(mode=0o700)
    return aside
