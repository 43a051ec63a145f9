"""The ground that the servers stand on."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.servers.ground import HOST, Program, accepts, free_port, place, until

_STARTS_A_SERVER_AND_DIES = """
import os, signal, sys
from pathlib import Path
from tests.servers.ground import Program, accepts, until
port = sys.argv[2]
Program([sys.executable, "-m", "http.server", "--bind", "127.0.0.1", port], Path(sys.argv[1]))
until(lambda: accepts(int(port)), "the server")
os.kill(os.getpid(), signal.SIGKILL)
"""
_HAS_CHILDREN_AT_THE_DOOR = """
import os, socket, sys
door = socket.create_server(("127.0.0.1", int(sys.argv[1])))
for _ in range(30):
    if not os.fork():
        break
while True:
    door.accept()
"""


def test_a_server_ends_with_the_run_that_started_it() -> None:
    """A test run that is killed leaves neither a server nor a folder behind."""
    folder, port = place("orphan"), free_port()
    done = subprocess.run(
        [sys.executable, "-c", _STARTS_A_SERVER_AND_DIES, str(folder), str(port)],
        check=False,
        timeout=60,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == -9
    until(lambda: not accepts(port), "the server to end")
    until(lambda: not folder.exists(), "the folder to go")


def test_nobody_holds_the_port_when_the_power_has_failed() -> None:
    """A server killed with all its children can be started again at once, on a busy machine too."""
    folder, port = place("family"), free_port()
    family = Program([sys.executable, "-c", _HAS_CHILDREN_AT_THE_DOOR, str(port)], folder)
    until(lambda: accepts(port), "the server")
    family.kill()
    socket.create_server((HOST, port)).close()
    folder.joinpath("stderr").unlink()
    folder.rmdir()


def test_waiting_has_an_end() -> None:
    """What never comes true is told as such, with what was waited for."""
    with pytest.raises(AssertionError, match=r"^waited 0 s in vain for the bus$"):
        until(lambda: False, "the bus", tries=2, pause=0.01)
