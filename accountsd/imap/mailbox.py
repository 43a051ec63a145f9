"""The mailbox as the daemon sees it: coroutines, and a bell. The work is done in `thread.py`'s thread.

Every call raises ServerUnavailable (or CredentialsRefused) when it cannot be answered, and then may
have been done or not: each may be asked again without harm.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from accountsd.imap import filing, folders, look
from accountsd.imap.model import Names
from accountsd.imap.thread import Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from accountsd.core.slip import Batch, Cursor, Filed, Raw, Role, Slip, Whereabouts
    from accountsd.imap.login import Session
    from accountsd.imap.model import Login

T = TypeVar("T")

# A larger mail is kept by its beginning only; no mail server of a client's sends more by itself.
LARGEST_MAIL = 30 * 1024 * 1024


class Mailbox:
    """`ring` is set when a look may be worth it: a wake-up, the end of a cycle, a new connection."""

    def __init__(self, login: Login, names: Names | None = None) -> None:
        self._login = login
        self._names = names or Names()
        self._worker: Worker | None = None
        self.ring = asyncio.Event()

    @property
    def server(self) -> str:
        """Host and port, as errors name it."""
        return self._login.server

    @property
    def is_away(self) -> bool:
        """Whether the last try to get in failed: the server is down, or refused our password."""
        return self._worker is not None and self._worker.is_away

    def start(self) -> None:
        """Begin to connect; comes back at once. Called in the event loop that will be rung."""
        loop = asyncio.get_running_loop()

        def ring() -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(self.ring.set)

        self._worker = Worker(self._login, self._names, ring)
        self._worker.start()

    async def stop(self, timeout: float = 10) -> None:  # noqa: ASYNC109  (the thread is what takes its time)
        """Let go of the server."""
        if self._worker is not None:
            worker, self._worker = self._worker, None
            await asyncio.to_thread(worker.stop, timeout)

    async def scan(self, cursors: Mapping[str, Cursor]) -> tuple[Batch, ...]:
        """Every watched folder to its end, beyond the cursors (by the server's folder names)."""
        return await self._ask(lambda session: look.scan(_ready(session), cursors))

    async def since(self, role: Role, day: date) -> tuple[Slip, ...]:
        """The headers of what arrived on or after that day."""
        return await self._ask(lambda session: look.since(_ready(session), role, day))

    async def ours(self, role: Role) -> tuple[Slip, ...]:
        """The headers of all copies of our own letters in a folder."""
        return await self._ask(lambda session: look.ours(_ready(session), role))

    async def fetch(self, mail: Whereabouts, limit: int = LARGEST_MAIL) -> Raw | None:
        """One mail's bytes, its first MiB if it is larger than `limit`; None: no longer there."""
        return await self._ask(lambda session: look.fetch(session, mail, limit))

    async def file(self, mail: Whereabouts, to: Role) -> Filed:
        """Put a mail into a folder, wherever an earlier try was cut off."""
        return await self._ask(lambda session: filing.file(_ready(session), mail, to))

    async def ensure_folders(self) -> Mapping[Role, str]:
        """Make our folders where they are missing; the server's names of all watched ones."""
        return await self._ask(lambda session: _ready(session).folders.names)

    async def capabilities(self) -> frozenset[str]:
        """What the server can do, after log-in."""
        return await self._ask(lambda session: session.capabilities)

    async def quota(self) -> tuple[int, int] | None:
        """Kibibytes used and allowed, where the server counts them."""
        return await self._ask(_quota)

    async def _ask(self, work: Callable[[Session], T]) -> T:
        if self._worker is None:
            raise RuntimeError("the mailbox has not been started")
        return await asyncio.wrap_future(self._worker.ask(work))


def _ready(session: Session) -> Session:
    """With all our folders there: the first to need them makes them."""
    if session.stale:
        found = folders.find_folders(session.client, session.wanted, session.capabilities)
        session.folders, session.stale = found, False
    if session.folders.missing:
        session.folders = folders.create_missing(session.client, session.folders)
    return session


def _quota(session: Session) -> tuple[int, int] | None:
    if not session.can("QUOTA"):
        return None
    _, quotas = session.client.get_quota_root("INBOX")
    for quota in quotas:
        if quota.resource.upper() == "STORAGE":
            return int(quota.usage), int(quota.limit)
    return None
