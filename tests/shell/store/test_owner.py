"""A command typed by root works as the user the state belongs to."""

import os
import pwd
from pathlib import Path

# Loaded while we are root: the Python that runs the tests may lie where nobody else may read it.
import alembic.command  # noqa: F401
import pytest

from accountsd.store import Existing, Store, backup, become_owner_of, restore
from tests.shell.store import samples
from tests.shell.store.processes import end_of, fork, let_others_in
from tests.shell.store.samples import NOW

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")


@as_root
def test_root_takes_the_owners_place(tmp_path: Path) -> None:
    """User, group and further groups are the owner's, and there is no way back."""
    nobody = pwd.getpwnam("nobody")
    os.chown(tmp_path, nobody.pw_uid, nobody.pw_gid)

    def command() -> None:
        become_owner_of(tmp_path)
        assert (os.getuid(), os.geteuid()) == (nobody.pw_uid, nobody.pw_uid)
        assert (os.getgid(), os.getegid()) == (nobody.pw_gid, nobody.pw_gid)
        assert 0 not in os.getgroups()
        with pytest.raises(PermissionError):
            os.setuid(0)

    assert end_of(fork(command)) == 0


@as_root
def test_what_the_command_leaves_belongs_to_the_daemon(tmp_path: Path) -> None:
    """Every file of a state that root's command made can be written by the daemon."""
    let_others_in(tmp_path)
    os.chown(tmp_path, 12345, 12345)

    def command() -> None:
        become_owner_of(tmp_path)
        with Store.open(tmp_path) as store:
            samples.keep(store)

    assert end_of(fork(command)) == 0
    owners = {file.stat().st_uid for file in tmp_path.rglob("*")}
    assert owners == {12345}


@as_root
def test_roots_backup_and_restore(tmp_path: Path) -> None:
    """The archive is root's, in root's own folder; all in the state stays the daemon's."""
    state, own = tmp_path / "state", tmp_path / "own"
    own.mkdir(mode=0o700)
    state.mkdir(mode=0o700)
    let_others_in(tmp_path)
    os.chown(state, 12345, 12345)

    def daemon(identity: str) -> None:
        become_owner_of(state)
        with Store.open(state) as store:
            samples.keep(store, identity.encode(), identity)

    assert end_of(fork(lambda: daemon("before"))) == 0
    backup(state, own / "backup.tar.gz", NOW)
    restore(own / "backup.tar.gz", state, NOW, existing=Existing.REPLACE)

    assert os.geteuid() == 0
    assert (own / "backup.tar.gz").stat().st_uid == 0
    assert {file.stat().st_uid for file in state.rglob("*")} == {12345}
    assert end_of(fork(lambda: daemon("after"))) == 0


def test_nothing_changes_for_anybody_else(tmp_path: Path) -> None:
    """No state yet, or a state of root's own: the command stays who it is."""
    become_owner_of(tmp_path / "not yet")
    become_owner_of(tmp_path)

    assert os.geteuid() == os.getuid()
