"""The state, whole, in one file, while the daemon goes on working.

First the database as it is at one moment, then every raw mail it names: those are never removed, so
the two fit. The archive is a gzipped tar, its last member a list of all others with their hashes.
"""

from __future__ import annotations

import hashlib
import json
import os
import tarfile
import tempfile
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from io import BufferedReader, BytesIO
from pathlib import Path
from typing import BinaryIO

import sqlalchemy as sa

from accountsd import __version__
from accountsd.errors import StateError
from accountsd.store import dialect, rawfiles
from accountsd.store.database import telling
from accountsd.store.owner import acting_as_owner_of
from accountsd.store.state import FILE, Check, Store
from accountsd.store.tables import mails

MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class Member:
    """A file in the archive; `size` in bytes."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an archive holds, who wrote it and when (aware, UTC)."""

    made_at: datetime
    program: str
    members: tuple[Member, ...]

    def text(self) -> str:
        """As it stands in the archive."""
        members = [asdict(member) for member in self.members]
        made_at = self.made_at.astimezone(UTC).isoformat()
        return json.dumps({"made_at": made_at, "program": self.program, "members": members})

    @classmethod
    def read(cls, text: str | bytes) -> Manifest:
        """From the archive. Raises ValueError where it is none."""
        try:
            plain = json.loads(text)
            return cls(
                made_at=datetime.fromisoformat(plain["made_at"]),
                program=str(plain["program"]),
                members=tuple(Member(**member) for member in plain["members"]),
            )
        except (KeyError, TypeError) as error:
            raise ValueError(f"no list of contents: {error}") from error


def backup(directory: Path, file: Path, now: datetime) -> Manifest:
    """Writes the archive, or leaves what stood there. Raises StateError."""
    if not (directory / FILE).exists():
        raise StateError(f"{directory}: there is no state to back up")
    part = file.with_name(f".{file.name}.{os.getpid()}.part")
    with telling(file.parent):
        try:
            with _private(part) as out:
                with acting_as_owner_of(directory):
                    manifest = _write(out, directory, now)
                out.flush()
                os.fsync(out.fileno())
            part.replace(file)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        rawfiles.sync_folder(file.parent)
    return manifest


def _private(part: Path) -> BinaryIO:
    """A new file that nobody else may read."""
    return os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def _write(out: BinaryIO, directory: Path, now: datetime) -> Manifest:
    # The open store keeps a restore or a migration away while we copy.
    # Most of it is compressed already: more effort would only keep the machine busy.
    with (
        Store.open(directory, check=Check.SKIP),
        tarfile.open(fileobj=out, mode="w:gz", compresslevel=1) as tar,
    ):
        members = []
        database, names = _at_one_moment(directory)
        with database:
            members.append(_add(tar, FILE, database))
        for name in names:
            source = rawfiles.file_of(directory, name)
            with source.open("rb") as opened:
                members.append(_add(tar, str(source.relative_to(directory)), opened))
        manifest = Manifest(now, __version__, tuple(members))
        text = manifest.text().encode()
        _add(tar, MANIFEST, BytesIO(text))
    return manifest


def _at_one_moment(directory: Path) -> tuple[BufferedReader, list[str]]:
    """The database as it is now, already without a name on the disk, and the mails that it names."""
    with tempfile.TemporaryDirectory(dir=directory, prefix=".backup-") as folder:
        copy = Path(folder) / FILE
        dialect.snapshot(directory / FILE, copy)
        engine = dialect.connect(copy)
        try:
            with engine.connect() as connection:
                names = connection.scalars(sa.select(mails.c.hash).order_by(mails.c.hash)).all()
        finally:
            engine.dispose()
        return copy.open("rb"), list(names)


def _add(tar: tarfile.TarFile, name: str, source: BufferedReader | BytesIO) -> Member:
    digest = hashlib.file_digest(source, "sha256").hexdigest()
    info = tarfile.TarInfo(name)
    info.size = source.seek(0, os.SEEK_END)
    info.mode = 0o600
    source.seek(0)
    tar.addfile(info, source)
    return Member(name, info.size, digest)
