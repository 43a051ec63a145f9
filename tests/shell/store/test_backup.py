"""A backup is whole, whatever goes on in the state meanwhile."""

import json
import os
import resource
import tarfile
from pathlib import Path

import pytest

from accountsd.errors import StateError
from accountsd.store import Store, backup, restore
from tests.shell.store import samples
from tests.shell.store.processes import end_of, fork
from tests.shell.store.samples import LATER, NOW


def test_a_backup_holds_everything(store: Store, directory: Path, tmp_path: Path) -> None:
    """Journal, outbox and every raw mail, with a list of them and their hashes; only ours to read."""
    samples.send(store, "sent")
    name = samples.keep(store)
    file = tmp_path / "state.tar.gz"

    manifest = backup(directory, file, NOW)

    with tarfile.open(file) as tar:
        assert tar.getnames() == ["accountsd.db", f"mail/{name[:2]}/{name}.gz", "manifest.json"]
        listed = tar.extractfile("manifest.json")
        assert listed is not None
        assert json.load(listed)["made_at"] == "2026-11-24T09:30:00+00:00"
    assert len(manifest.members) == 2
    assert file.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".accountsd")] == []


def test_a_backup_beside_a_working_daemon(store: Store, directory: Path, tmp_path: Path) -> None:
    """Mail and facts come in while it is made: what it holds fits together, and restores."""

    def daemon() -> None:
        with Store.open(directory) as own:
            for number in range(60):
                arrival = samples.arrival(f"identity-{number}")
                raw = b"%d " % number + os.urandom(2000)
                keeping = own.mail.keep(raw, arrival, samples.cursor(number))
                own.mail.done(
                    keeping.hash,
                    LATER,
                    reading="{}",
                    client="acme",
                    file_to="done",
                    facts=[samples.disputed(f"mail:{keeping.hash}/0")],
                )

    child = fork(daemon)
    for number in range(4):
        file, target = tmp_path / f"{number}.tar.gz", tmp_path / f"restored-{number}"
        backup(directory, file, NOW)
        restore(file, target, LATER)
        with Store.open(target) as restored:
            decided = {mail.hash for mail in restored.mail.unfiled()}
            assert {fact.id for fact in restored.journal.all()} == {
                f"mail:{name}/0" for name in decided
            }
            assert all(restored.mail.raw(name) for name in decided)
    assert end_of(child) == 0


def test_a_backup_replaces_the_last_one_only_when_it_is_whole(
    store: Store, directory: Path, tmp_path: Path
) -> None:
    """The disk is full in the middle of it: yesterday's backup is still there, and nothing else."""
    samples.keep(store, os.urandom(400_000))
    file = tmp_path / "out" / "state.tar.gz"
    file.parent.mkdir()
    file.write_bytes(b"yesterday's")

    def with_a_full_disk() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
        with pytest.raises(StateError, match="File too large"):
            backup(directory, file, NOW)

    assert end_of(fork(with_a_full_disk)) == 0
    assert file.read_bytes() == b"yesterday's"
    assert list(file.parent.iterdir()) == [file]


def test_there_must_be_a_state(tmp_path: Path) -> None:
    """A wrong directory is said, not made."""
    with pytest.raises(StateError, match="there is no state to back up"):
        backup(tmp_path / "nowhere", tmp_path / "file", NOW)

    assert list(tmp_path.iterdir()) == []


def test_a_backup_tells_of_mail_that_is_gone(store: Store, directory: Path, tmp_path: Path) -> None:
    """A raw mail is missing: better no backup than one that lies."""
    name = samples.keep(store)
    (directory / "mail" / name[:2] / f"{name}.gz").unlink()

    with pytest.raises(StateError, match=rf"{name}\.gz: No such file"):
        backup(directory, tmp_path / "file", NOW)
    assert store.mail.get(name) is not None
