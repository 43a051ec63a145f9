"""The state, whole, in one file, while the daemon goes on working.

First the database as it is at one moment, then every raw mail it names: those are never removed, so
the two fit. The archive is a gzipped tar, its last member a list of all others with their hashes.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import tarfile
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from accountsd import __version__
from accountsd.errors import StateError
from accountsd.store import dialect, rawfiles
from accountsd.store.database import telling
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
    # The open store keeps a restore or a migration away while we copy.
    with Store.open(directory, check=Check.SKIP), telling(file.parent):
        with tempfile.TemporaryDirectory(dir=file.parent, prefix=".accountsd-backup-") as folder:
            copy = Path(folder) / FILE
            dialect.snapshot(directory / FILE, copy)
            archive = Path(folder) / "archive"
            manifest = _write(archive, copy, directory, now)
            archive.chmod(0o600)
            rawfiles.sync_file(archive)
            archive.replace(file)
        rawfiles.sync_folder(file.parent)
    return manifest


def _write(archive: Path, copy: Path, directory: Path, now: datetime) -> Manifest:
    members = []
    # Most of it is compressed already: more effort would only keep the machine busy.
    with tarfile.open(archive, "x:gz", compresslevel=1) as tar:
        for name, source in ((FILE, copy), *_raw_files(copy, directory)):
            members.append(_add(tar, name, source))
        manifest = Manifest(now, __version__, tuple(members))
        text = manifest.text().encode()
        info = tarfile.TarInfo(MANIFEST)
        info.size = len(text)
        tar.addfile(info, io.BytesIO(text))
    return manifest


def _add(tar: tarfile.TarFile, name: str, source: Path) -> Member:
    with source.open("rb") as opened:
        digest = hashlib.file_digest(opened, "sha256").hexdigest()
        opened.seek(0)
        info = tarfile.TarInfo(name)
        info.size = os.fstat(opened.fileno()).st_size
        info.mode = 0o600
        tar.addfile(info, opened)
    return Member(name, info.size, digest)


def _raw_files(copy: Path, directory: Path) -> Iterator[tuple[str, Path]]:
    engine = dialect.connect(copy)
    try:
        with engine.connect() as connection:
            names = connection.scalars(sa.select(mails.c.hash).order_by(mails.c.hash)).all()
    finally:
        engine.dispose()
    for name in names:
        source = rawfiles.file_of(directory, name)
        yield str(source.relative_to(directory)), source
