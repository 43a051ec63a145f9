"""sd_notify(3): tells systemd what state the daemon is in. Silent where there is no systemd."""

from __future__ import annotations

import os
import socket
import time


def tell(*lines: str) -> None:
    """Send `READY=1`, `STOPPING=1`, `WATCHDOG=1`, `STATUS=…` to the manager that started us."""
    path = os.environ.get("NOTIFY_SOCKET")
    if not path:
        return
    # An abstract socket is written with @ in the environment and starts with NUL on the wire.
    address = "\0" + path[1:] if path.startswith("@") else path
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as sender:
        try:
            sender.sendto("\n".join(lines).encode(), address)
        except OSError:
            # A manager that does not listen is no reason to stop writing letters.
            return


def reloading() -> None:
    """The book is being read again; the time stamp is what `Type=notify-reload` will want."""
    tell("RELOADING=1", f"MONOTONIC_USEC={time.monotonic_ns() // 1000}")


def watchdog_interval() -> float | None:
    """Seconds between two signs of life (half of what systemd allows), or None without a watchdog."""
    allowed = os.environ.get("WATCHDOG_USEC", "")
    pid = os.environ.get("WATCHDOG_PID", str(os.getpid()))
    # Zero is systemd's word for a watchdog that is switched off.
    if not allowed.isdigit() or int(allowed) == 0 or pid != str(os.getpid()):
        return None
    return int(allowed) / 2_000_000
