"""The lock of the two roads: one daemon on a state, whatever became of the last one."""

import os
import resource
import signal
from pathlib import Path

import pytest

from accountsd.errors import StateError, StateLocked
from accountsd.store import lock_roads
from tests.shell.store.processes import end_of, fork
from tests.shell.store.samples import NOW


def hold_until_killed(directory: Path, write: int) -> None:
    """Takes the roads, says so, and waits."""
    with lock_roads(directory, "accountsd run", NOW):
        os.write(write, b"!")
        signal.pause()


@pytest.fixture
def holder(tmp_path: Path) -> int:
    """Another process that has the roads."""
    read, write = os.pipe()
    pid = fork(lambda: hold_until_killed(tmp_path, write))
    assert os.read(read, 1) == b"!"
    os.close(read)
    os.close(write)
    return pid


def test_the_second_daemon_learns_who_the_first_is(tmp_path: Path, holder: int) -> None:
    """It exits with 75 and names process, command and time; kill -9 frees the roads at once."""
    with pytest.raises(StateLocked) as refused, lock_roads(tmp_path, "accountsd once", NOW):
        pass

    assert refused.value.holder == f"pid {holder}, accountsd run, since 2026-11-24T09:30:00+00:00"
    os.kill(holder, signal.SIGKILL)
    assert end_of(holder) == -signal.SIGKILL
    with lock_roads(tmp_path, "accountsd once", NOW):
        assert (
            (tmp_path / "roads.lock").read_text().startswith(f"pid {os.getpid()}, accountsd once")
        )


def test_the_roads_are_free_again_when_a_turn_is_over(tmp_path: Path) -> None:
    """`once` after `once` finds them free."""
    for _ in range(2):
        with lock_roads(tmp_path, "accountsd once", NOW):
            pass


def test_a_full_disk_keeps_nobody_from_the_lock(tmp_path: Path) -> None:
    """Who holds it cannot be written down; what is said of the disk is the database's to say."""

    def nothing_can_be_written() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        with lock_roads(tmp_path, "accountsd run", NOW):
            pass

    assert end_of(fork(nothing_can_be_written)) == 0


def test_a_state_that_is_not_there_cannot_be_locked(tmp_path: Path) -> None:
    """No directory: said plainly, with its name."""
    with pytest.raises(StateError, match=r"nowhere: No such file or directory: cannot be locked"):
        lock_roads(tmp_path / "nowhere", "accountsd run", NOW).__enter__()
