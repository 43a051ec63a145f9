"""A command typed by root becomes the user the state belongs to, before it opens anything.

A file that root made in there would stop the daemon at its next commit; and root would follow
whatever links that user has laid.
"""

from __future__ import annotations

import os
import pwd
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def become_owner_of(directory: Path) -> None:
    """Takes user, group and further groups of the directory's owner, for good. Only root does so."""
    owner = _other_owner(directory)
    if owner:
        os.setgroups(_groups(owner))
        os.setgid(owner.st_gid)
        os.setuid(owner.st_uid)


@contextmanager
def acting_as_owner_of(directory: Path) -> Iterator[None]:
    """The same for a while: for commands that also have a file of root's in hand."""
    owner = _other_owner(directory)
    if not owner:
        yield
        return
    groups, group = os.getgroups(), os.getegid()
    os.setgroups(_groups(owner))
    os.setegid(owner.st_gid)
    os.seteuid(owner.st_uid)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(group)
        os.setgroups(groups)


def _other_owner(directory: Path) -> os.stat_result | None:
    if os.geteuid() != 0 or not directory.exists():
        return None
    owner = directory.stat()
    return owner if owner.st_uid != 0 else None


def _groups(owner: os.stat_result) -> list[int]:
    try:
        return os.getgrouplist(pwd.getpwuid(owner.st_uid).pw_name, owner.st_gid)
    except KeyError:
        # An owner without a name (a container's) has no further groups.
        return [owner.st_gid]
