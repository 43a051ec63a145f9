"""A command typed by root works as the user the state belongs to."""

import os
import pwd
from pathlib import Path

import pytest

from accountsd.store import Store, become_owner_of
from tests.shell.store import samples
from tests.shell.store.processes import end_of, fork

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
    tmp_path.parent.chmod(0o755)
    tmp_path.parent.parent.chmod(0o755)
    os.chown(tmp_path, 12345, 12345)

    def command() -> None:
        become_owner_of(tmp_path)
        with Store.open(tmp_path) as store:
            samples.keep(store)

    assert end_of(fork(command)) == 0
    owners = {file.stat().st_uid for file in tmp_path.rglob("*")}
    assert owners == {12345}


def test_nothing_changes_for_anybody_else(tmp_path: Path) -> None:
    """No state yet, or a state of root's own: the command stays who it is."""
    become_owner_of(tmp_path / "not yet")
    become_owner_of(tmp_path)

    assert os.geteuid() == os.getuid()
