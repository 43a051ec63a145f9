"""Another process that runs a piece of this test, and may be killed in it."""

import os
import signal
import traceback
from collections.abc import Callable


def fork(work: Callable[[], object]) -> int:
    """Starts it; the process's id. It ends with 0, or with 1 and a traceback."""
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


def killed_at(name: str, work: Callable[[], object]) -> bool:
    """Runs it in a process that dies when it comes to that point; False where it never came."""

    def until_the_power_fails() -> None:
        os.environ["ACCOUNTSD_CRASH_AT"] = name
        work()

    ended = end_of(fork(until_the_power_fails))
    assert ended in (0, -signal.SIGKILL), f"the work failed before it came to {name}"
    return ended == -signal.SIGKILL
