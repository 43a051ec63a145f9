"""Another process that runs a piece of this test, and may be killed in it."""

import os
import signal
import tempfile
import traceback
import warnings
from collections.abc import Callable
from pathlib import Path


def fork(work: Callable[[], object]) -> int:
    """Starts it; the process's id. It ends with 0, or with 1 and a traceback."""
    with warnings.catch_warnings():
        # Python 3.12 warns of threads: the test runner has one, and the child never needs it.
        warnings.simplefilter("ignore", DeprecationWarning)
        pid = os.fork()
    if pid:
        return pid
    try:
        work()
    except BaseException:  # noqa: BLE001  (a child of a test may not run on into the suite)
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def end_of(pid: int) -> int:
    """Waits for it: its exit code, or minus the signal that ended it."""
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def let_others_in(folder: Path) -> None:
    """Another user may come to this folder of the test's, through all that lie above it."""
    top = Path(tempfile.gettempdir())
    for above in (folder, *folder.parents):
        if not above.is_relative_to(top) or above == top:
            return
        above.chmod(0o755)


def killed_at(name: str, work: Callable[[], object]) -> bool:
    """Runs it in a process that dies when it comes to that point; False where it never came."""

    def until_the_power_fails() -> None:
        os.environ["ACCOUNTSD_CRASH_AT"] = name
        work()

    ended = end_of(fork(until_the_power_fails))
    assert ended in (0, -signal.SIGKILL), f"the work failed before it came to {name}"
    return ended == -signal.SIGKILL
