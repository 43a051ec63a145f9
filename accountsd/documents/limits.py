"""How much an attachment may cost. Numbers only, and the calls that set them on the child."""

from __future__ import annotations

import resource

MEMORY = 1024 * 1024 * 1024  # bytes of address space of the child
CPU_SECONDS = 10  # for one attachment
WALL_SECONDS = 15.0  # for one attachment, seen from outside
LARGEST = 25 * 1024 * 1024  # bytes of an attachment that is opened at all
LARGEST_UNZIPPED = 80 * 1024 * 1024  # bytes that a workbook may unfold to
LARGEST_MEMBER_RATIO = 200  # times its packed size
MOST_TEXT = 1024 * 1024  # characters that are handed back
MOST_ROWS = 20_000
MOST_COLUMNS = 60
MOST_PAGES = 60
MOST_ATTACHMENTS = 12  # of one mail


def hold_memory() -> None:
    """Once, when the child starts."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def allow_cpu() -> None:
    """Before each attachment: what has been used up to now, and ten seconds more."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(used.ru_utime + used.ru_stime)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (spent + CPU_SECONDS, hard))
