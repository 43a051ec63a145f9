"""What systemd hears of us, on a socket of its own kind; and that nothing breaks without it."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from accountsd import notify


@pytest.fixture
def manager(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """A service manager that listens where it told us to."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.settimeout(5)
        listening.bind(str(tmp_path / "notify"))
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        yield listening


def test_the_manager_hears_that_we_are_ready(manager: socket.socket) -> None:
    """Both lines come in one message, so that no state is half told."""
    notify.tell("READY=1", "STATUS=reading the mailbox")

    assert manager.recv(4096) == b"READY=1\nSTATUS=reading the mailbox"


def test_a_reload_says_when_it_began(manager: socket.socket) -> None:
    """The manager wants the monotonic time beside RELOADING=1, in microseconds."""
    notify.reloading()

    first, second = manager.recv(4096).decode().splitlines()
    assert first == "RELOADING=1"
    name, _, digits = second.partition("=")
    assert (name, digits.isdigit()) == ("MONOTONIC_USEC", True)


def test_an_abstract_socket_is_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    """`@name` in the environment is a name that begins with NUL on the wire."""
    name = f"accountsd-test-{os.getpid()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.settimeout(5)
        listening.bind(f"\0{name}")
        monkeypatch.setenv("NOTIFY_SOCKET", f"@{name}")
        notify.tell("WATCHDOG=1")

        assert listening.recv(4096) == b"WATCHDOG=1"


def test_without_systemd_nothing_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Started by hand, or by a manager that no longer listens: letters are written all the same."""
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    notify.tell("READY=1")
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "nobody"))
    notify.tell("READY=1")


@pytest.mark.parametrize(
    ("usec", "pid", "seconds"),
    [
        ("60000000", None, 30.0),
        ("60000000", "me", 30.0),
        ("60000000", "1", None),  # meant for another process
        ("0", None, None),  # systemd's word for: switched off
        ("soon", None, None),
        (None, None, None),
    ],
)
def test_a_sign_of_life_comes_twice_as_often_as_asked(
    usec: str | None, pid: str | None, seconds: float | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half of what systemd allows; nothing where no watchdog watches us."""
    for name, value in (
        ("WATCHDOG_USEC", usec),
        ("WATCHDOG_PID", str(os.getpid()) if pid == "me" else pid),
    ):
        if value is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, value)

    assert notify.watchdog_interval() == seconds
