"""What every server here stands on: a port, a place, a certificate, a loop, and patience.

Nothing here speaks a mail protocol.
"""

import asyncio
import contextlib
import os
import random
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, Self, TypeVar

import trustme

HOST = "127.0.0.1"

T = TypeVar("T")


class ToolMissingError(Exception):
    """A server program is not installed; the message names the Debian packages and the command."""


def tool(path: str, *packages: str) -> str:
    """The program, or an error that says how to get it: a test without its server is not skipped."""
    if shutil.which(path) is None:
        wanted = " ".join(packages)
        raise ToolMissingError(
            f"{path} is missing. As root: `make servers`, or `apt-get install {wanted}`."
        )
    return path


def free_port() -> int:
    """A loopback port nobody listens on, below the range that outgoing connections take theirs from.

    So a server that is killed and started again finds its port still free.
    """
    source = random.SystemRandom()
    for _ in range(200):
        port = source.randrange(12_000, 32_000)
        with socket.socket() as probe:
            try:
                probe.bind((HOST, port))
            except OSError:
                continue
            return port
    raise OSError("no free port between 12000 and 32000")


def place(name: str) -> Path:
    """A new folder with a short path (Unix sockets allow 107 bytes) that server users may enter."""
    folder = Path(tempfile.mkdtemp(prefix=f"acd-{name}-", dir="/tmp"))
    folder.chmod(0o755)
    return folder


def until(ready: Callable[[], T], what: str, *, tries: int = 1500, pause: float = 0.02) -> T:
    """The first true answer of `ready`, asked again and again; AssertionError after tries × pause seconds.

    It counts tries, not time, because a test may have stopped the clock.
    """
    for _ in range(tries):
        if answer := ready():
            return answer
        time.sleep(pause)
    raise AssertionError(f"waited {tries * pause:.0f} s in vain for {what}")


class Program:
    """A server process with all its children, ended with the test run even when that is itself killed."""

    def __init__(
        self, command: list[str], folder: Path, environment: dict[str, str] | None = None
    ) -> None:
        """Start it; what it says goes to `folder`/stderr."""
        with (folder / "stderr").open("ab") as stderr:
            # A session of its own: one signal to the group reaches every child.
            self._server = subprocess.Popen(
                command, stderr=stderr, env=environment, start_new_session=True
            )
        # The guard waits for the end of its input, which comes when this process ends, however it ends.
        self._guard = subprocess.Popen(
            ["/bin/sh", "-c", f"cat; kill -KILL -{self._server.pid}; rm -rf {folder}"],
            stdin=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def running(self) -> bool:
        """Whether it is still there."""
        return self._server.poll() is None

    def stop(self) -> None:
        """Ask it to go, wait until it has gone."""
        self._dismiss_guard()
        self._server.terminate()
        self._server.wait(timeout=20)

    def kill(self) -> None:
        """The power fails: every process at once, nobody says goodbye; back when the last one is gone."""
        self._dismiss_guard()
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._server.pid, signal.SIGKILL)
        self._server.wait(timeout=20)
        # On a busy machine a child may take its time to die, and it holds the port and files until then.
        until(lambda: not _alive_in(self._server.pid), "the children to die")

    def _dismiss_guard(self) -> None:
        self._guard.kill()
        self._guard.communicate()


def _alive_in(session: int) -> bool:
    """Whether any process of that session still runs; one that is dead and not yet buried does not."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            # proc(5): the name may hold anything; after its last bracket: state, parent, group, session.
            state, _, _, number = stat.read_text().rpartition(")")[2].split()[:4]
            if int(number) == session and state not in {"Z", "X"}:
                return True
    return False


class Authority:
    """A certificate authority that lives as long as the tests, and one certificate for localhost."""

    def __init__(self) -> None:
        self.folder = place("tls")
        self._ca = trustme.CA()
        issued = self._ca.issue_cert("localhost", HOST)
        self.ca_file = self.folder / "ca.pem"
        self.cert_file = self.folder / "cert.pem"
        self.key_file = self.folder / "key.pem"
        self._ca.cert_pem.write_to_path(self.ca_file)
        self.cert_file.write_bytes(b"".join(blob.bytes() for blob in issued.cert_chain_pems))
        issued.private_key_pem.write_to_path(self.key_file)

    def server_context(self) -> ssl.SSLContext:
        """What a server here shows to its callers."""
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(self.cert_file, self.key_file)
        return context

    def client_context(self) -> ssl.SSLContext:
        """What a caller needs to believe the servers here."""
        return ssl.create_default_context(cafile=self.ca_file)

    def remove(self) -> None:
        """Forget the keys."""
        shutil.rmtree(self.folder, ignore_errors=True)


class Loop:
    """An event loop in a thread of its own, so that plain and asyncio tests use one server alike."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="test-server", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.call(self._drain())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(timeout=10)
        self._loop.close()

    def call(self, work: Coroutine[Any, Any, T]) -> T:
        """Run it over there, wait for its answer here."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=30)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()

    @staticmethod
    async def _drain() -> None:
        others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        # A closed connection is let go of in the next round of the loop, or in the one after it.
        for _ in range(3):
            await asyncio.sleep(0)


def accepts(door: int | Path) -> bool:
    """Whether somebody answers at that port, or at that socket in a folder."""
    family = socket.AF_UNIX if isinstance(door, Path) else socket.AF_INET
    with socket.socket(family) as caller:
        caller.settimeout(1)
        return caller.connect_ex(str(door) if isinstance(door, Path) else (HOST, door)) == 0


def is_root() -> bool:
    """Whether the servers can be given users of their own."""
    return os.geteuid() == 0
