"""The parent's side: one warm child, asked for one attachment at a time; killed when it takes too long."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
from typing import IO, TYPE_CHECKING

from accountsd.core.document import Document, every_part
from accountsd.documents import limits, wire
from accountsd.documents.kinds import FileKind, kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from accountsd.core.message import Message, Part

TOO_MUCH = "takes more memory or time to open than a remittance can need"


class Reader:
    """`read` blocks and may be called from any thread; `close` ends the child."""

    def __init__(self, *, wall_seconds: float = limits.WALL_SECONDS) -> None:
        self._wall = wall_seconds
        self._child: subprocess.Popen[bytes] | None = None
        self._one_at_a_time = threading.Lock()

    async def documents(self, message: Message) -> Mapping[int, Document]:
        """What the attachments of a mail say, by their place in `every_part`."""
        return await asyncio.to_thread(self.of, message)

    def of(self, message: Message) -> Mapping[int, Document]:
        """The same, at once."""
        found: dict[int, Document] = {}
        for place, part in enumerate(every_part(message)):
            if len(found) < limits.MOST_ATTACHMENTS and (document := self._open(part)):
                found[place] = document
        return found

    def read(self, name: str, media_type: str, content: bytes) -> Document:
        """One attachment. Whatever it does to the child, a Document comes back."""
        with self._one_at_a_time:
            frame = self._ask(wire.request(name, media_type, content))
            if frame is None:
                self._end()
                return Document(name, problem=TOO_MUCH)
            return wire.answered(name, frame)

    def close(self) -> None:
        """Ends the child, if there is one."""
        with self._one_at_a_time:
            self._end()

    def _open(self, part: Part) -> Document | None:
        """None for what no remittance comes as: calendars, signatures, mails."""
        if part.message is not None or not part.content:
            return None
        match kind(part.content, part.name, part.media_type):
            case FileKind.OTHER:
                return None
            case FileKind.PICTURE:
                return Document(part.name, picture=True)
            case _ if len(part.content) > limits.LARGEST:
                return Document(part.name, problem="is too large to be opened")
            case _:
                return self.read(part.name, part.media_type, part.content)

    def _ask(self, frame: dict[str, object]) -> dict[str, object] | None:
        child = self._started()
        if child.stdin is None or child.stdout is None:
            return None
        clock = threading.Timer(self._wall, child.kill)
        clock.start()
        try:
            wire.send(child.stdin, frame)
            return wire.receive(child.stdout)
        except (OSError, ValueError):
            return None
        finally:
            clock.cancel()

    def _started(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self._end()
            # Without our environment: no credential is within the child's reach.
            allowed = {k: v for k, v in os.environ.items() if k in {"PATH", "LANG", "LC_ALL"}}
            self._child = subprocess.Popen(
                [sys.executable, "-m", "accountsd.documents.child"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**allowed, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
                start_new_session=True,
            )
        return self._child

    def _end(self) -> None:
        if self._child is None:
            return
        self._child.kill()
        for stream in (self._child.stdin, self._child.stdout):
            _closed(stream)
        self._child.wait()
        self._child = None


def _closed(stream: IO[bytes] | None) -> None:
    """Closes a pipe whose other end may be gone with bytes still in it."""
    if stream is not None:
        try:
            stream.close()
        except OSError:
            return
