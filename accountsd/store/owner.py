"""A command typed by root becomes the user the state belongs to, before it opens anything.

A file that root made in there would stop the daemon at its next commit.
"""

from __future__ import annotations

import os
import pwd
from pathlib import Path


def become_owner_of(directory: Path) -> None:
    """Takes user, group and further groups of the directory's owner, for good. Only root does so."""
    if os.geteuid() != 0 or not directory.exists():
        return
    owner = directory.stat()
    if owner.st_uid == 0:
        return
    try:
        os.initgroups(pwd.getpwuid(owner.st_uid).pw_name, owner.st_gid)
    except KeyError:
        # An owner without a name (a container's) has no further groups.
        os.setgroups([owner.st_gid])
    os.setgid(owner.st_gid)
    os.setuid(owner.st_uid)
