"""The one thread that owns the one connection: does what is asked, listens in between, reconnects.

Two threads on one client hang, so nobody else touches it: work is put into a queue, a byte in a pipe
wakes the thread from its IDLE, answers go back through futures. While the server cannot be reached
work is refused at once with the server's last words: what to do then is the caller's business.
"""

from __future__ import annotations

import contextlib
import os
import queue
import select
import threading
import time
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar

from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, ProtocolError

from accountsd.core.slip import Role
from accountsd.errors import CredentialsRefused, ServerUnavailable
from accountsd.imap import look
from accountsd.imap.login import Session, open_session, reason

if TYPE_CHECKING:
    from collections.abc import Callable

    from accountsd.imap.model import Login, Names

    Work = Callable[[Session], Any]

T = TypeVar("T")

# A server may hang up on an IDLE of 29 minutes, a router on a silence of five.
IDLE_SECONDS = 240.0
# EXISTS that comes in one packet with `+ idling` stays in a buffer, where no select sees it: the first
# cycle after other work is short, and its end brings the buffer out.
FIRST_IDLE_SECONDS = 5.0
# Questions come in rows: so long the next one is waited for before INBOX is opened and listened at. It
# saves three round trips between two questions; what arrives meanwhile is seen by INBOX's UIDNEXT.
PATIENCE_SECONDS = 0.2
# Where there is no IDLE.
POLL_SECONDS = 60.0
# A wrong password is not tried more often: it would lock the account.
REFUSED_SECONDS = 900.0


def pause(attempt: int, error: ServerUnavailable) -> float:
    """Seconds before knocking again after the `attempt`-th failure (from 1): 0, 1, 2, 4 … 300."""
    if isinstance(error, CredentialsRefused):
        return REFUSED_SECONDS
    return float(min(300, 2 ** min(attempt - 2, 9))) if attempt > 1 else 0.0


class Worker:
    """Started once, stopped once. `ring` is called in the thread and must only pass the word on."""

    def __init__(self, login: Login, names: Names, ring: Callable[[], None]) -> None:
        self._login = login
        self._names = names
        self._ring = ring
        self._work: queue.SimpleQueue[tuple[Work, Future[Any]]] = queue.SimpleQueue()
        self._stopping = threading.Event()
        self._failures = 0
        self._first_idle = True
        self._ear, self._mouth = os.pipe()
        os.set_blocking(self._ear, False)
        os.set_blocking(self._mouth, False)
        self._thread = threading.Thread(target=self._live, name="imap", daemon=True)

    @property
    def is_away(self) -> bool:
        """Whether the last try to get in failed."""
        return self._failures > 0

    def start(self) -> None:
        """Begin to connect."""
        self._thread.start()

    def stop(self, timeout: float) -> None:
        """Finish the work in hand, say goodbye, end; give up waiting after `timeout` seconds."""
        self._stopping.set()
        self._wake()
        self._thread.join(timeout)
        if not self._thread.is_alive() and self._ear >= 0:
            os.close(self._ear)
            os.close(self._mouth)
            self._ear = self._mouth = -1

    def ask(self, work: Callable[[Session], T]) -> Future[T]:
        """Have it done over there. Fails with ServerUnavailable; other errors are faults of ours."""
        future: Future[T] = Future()
        if self._stopping.is_set():
            future.set_exception(ServerUnavailable(self._login.server, "we are stopping"))
            return future
        self._work.put((work, future))
        self._wake()
        return future

    # -------------------------------------------------------------------------------- in the thread

    def _live(self) -> None:
        while not self._stopping.is_set():
            try:
                self._connected()
            except ServerUnavailable as error:
                self._wait_out(error)
            except Exception as error:  # noqa: BLE001  (the one loop: a thread that dies rings no bell)
                self._wait_out(ServerUnavailable(self._login.server, reason(error)))
        self._refuse(ServerUnavailable(self._login.server, "we are stopping"))

    def _connected(self) -> None:
        """One connection, from its log-in to its end."""
        session = open_session(self._login, self._names)
        try:
            # Whatever came while nobody listened.
            self._ring()
            self._serve(session)
        finally:
            session.close()

    def _serve(self, session: Session) -> None:
        self._first_idle = True
        while not self._stopping.is_set():
            if asked := self._asked():
                self._first_idle = True
                self._do(session, *asked)
            elif not self._stopping.is_set():
                self._listen(session)
                # A connection that lasted until here was a good one.
                self._failures = 0

    def _asked(self) -> tuple[Work, Future[Any]] | None:
        """The next question, waited for a moment when one has just been answered."""
        # First the bytes, then the queue: a byte for work that is done would end the next IDLE at once.
        self._hush()
        if self._first_idle and self._work.empty():
            self._sleep(PATIENCE_SECONDS)
        with contextlib.suppress(queue.Empty):
            return self._work.get_nowait()
        return None

    def _do(self, session: Session, work: Work, future: Future[Any]) -> None:
        if not future.set_running_or_notify_cancel():
            return
        try:
            future.set_result(work(session))
        except (OSError, IMAPClientAbortError, ProtocolError) as error:
            future.set_exception(ServerUnavailable(session.server, reason(error)))
            raise
        except IMAPClientError as error:
            # The server said no to this one. A folder may be gone: the next work looks for them again.
            session.stale = True
            future.set_exception(ServerUnavailable(session.server, reason(error)))
        except Exception as error:  # noqa: BLE001  (it belongs to whoever asked, with its traceback)
            future.set_exception(error)

    def _listen(self, session: Session) -> None:
        """Until something happens, is asked, or the cycle is over. Rings where a look may be worth it."""
        if not session.can("IDLE"):
            if not self._sleep(POLL_SECONDS):
                session.client.noop()
                self._ring()
            return
        first, self._first_idle = self._first_idle, False
        self._ring_for_what_came_meanwhile(session)
        session.client.idle()
        socket = session.client.socket()
        seconds = FIRST_IDLE_SECONDS if first else IDLE_SECONDS
        ready, _, _ = select.select([socket, self._ear], [], [], seconds)
        # DONE waits for whole lines, and brings a dead connection to light. idle_check() does neither: to
        # it a wake-up that comes in two packets is a broken connection.
        _, heard = session.client.idle_done()
        if self._ear in ready:
            self._hush()
        quiet = not ready and first
        if any(map(_is_news, heard)) or not (quiet or self._ear in ready):
            self._ring()

    def _ring_for_what_came_meanwhile(self, session: Session) -> None:
        """Mail that arrives between a look and the next IDLE is in INBOX already: no EXISTS follows."""
        _, upcoming = look.select(session, session.name(Role.INBOX))
        if session.upcoming is not None and upcoming > session.upcoming:
            session.upcoming = upcoming
            self._ring()

    def _wait_out(self, error: ServerUnavailable) -> None:
        """Refuse what is asked until it is time to knock again; after a first failure that is at once.

        So a connection that was cut while nothing was done costs nobody an answer.
        """
        self._failures += 1
        over = time.monotonic() + pause(self._failures, error)
        while not self._stopping.is_set() and (left := over - time.monotonic()) > 0:
            self._refuse(error)
            self._sleep(left)

    def _refuse(self, error: ServerUnavailable) -> None:
        with contextlib.suppress(queue.Empty):
            while True:
                _, future = self._work.get_nowait()
                if future.set_running_or_notify_cancel():
                    future.set_exception(error)

    def _sleep(self, seconds: float) -> bool:
        """Whether somebody woke us."""
        ready, _, _ = select.select([self._ear], [], [], seconds)
        self._hush()
        return bool(ready)

    def _hush(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while os.read(self._ear, 4096):
                pass

    def _wake(self) -> None:
        # A full pipe wakes as well as another byte in it.
        with contextlib.suppress(BlockingIOError, OSError):
            os.write(self._mouth, b"!")


def _is_news(answer: object) -> bool:
    """EXISTS and its like; not the `OK Still here` of a server that keeps the line warm."""
    return isinstance(answer, tuple) and any(word in answer for word in (b"EXISTS", b"EXPUNGE"))
