"""A state directory, open: the way in for everybody else. What lies in it, and whether it is sound.

accountsd.db    journal, outbox, cursors, last good book
mail/           raw mail, one compressed file each
roads.lock, use.lock
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Self

import sqlalchemy as sa

from accountsd.errors import StateError
from accountsd.store import dialect, migrate, rawfiles
from accountsd.store.books import Books
from accountsd.store.cursors import Cursors
from accountsd.store.database import Database, telling
from accountsd.store.journal import Journal
from accountsd.store.locks import Use, door
from accountsd.store.mail import Mail
from accountsd.store.meta import Meta
from accountsd.store.names import Names
from accountsd.store.outbox import Outbox
from accountsd.store.records import Recovered
from accountsd.store.tables import mails

FILE = "accountsd.db"
# Stands while a restore puts files in place: what lies beside it is neither state.
RESTORING = "RESTORING"

_NEWEST = 25  # raw files that the quick check looks for


class Check(StrEnum):
    """How much is looked at before a state is trusted."""

    QUICK = "quick"  # each page of the database, and whether the newest raw mail is there
    SKIP = "skip"  # for short commands beside a daemon that has looked


class Store:
    """The state: `journal`, `outbox`, `mail`, `cursors`, `meta`, `books`, `names`."""

    def __init__(self, database: Database, use: Use) -> None:
        self._database = database
        self._use = use
        self.journal = Journal(database)
        self.outbox = Outbox(database)
        self.mail = Mail(database)
        self.cursors = Cursors(database)
        self.meta = Meta(database)
        self.books = Books(database)
        self.names = Names(database)

    @classmethod
    def open(cls, directory: Path, *, check: Check = Check.QUICK) -> Self:
        """Creates or migrates the state where needed. Raises StateError, with what to do."""
        with telling(directory):
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            use = Use(directory)
            try:
                _prepare(directory, use)
                database = Database(directory / FILE)
                if check is Check.QUICK:
                    verify(database)
            except BaseException:
                use.close()
                raise
        return cls(database, use)

    def close(self) -> None:
        """Lets go of the state."""
        self._database.close()
        self._use.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def version(self) -> int:
        """Grows with every commit of any process: how commands beside the daemon are noticed."""
        return self._database.version()

    def recover(self, now: datetime) -> Recovered:
        """Puts right what a crash left half done. Only for the holder of the roads, at start."""
        swept = self.mail.sweep()
        requeued, doubted = self.outbox.recover(now)
        return Recovered(requeued, doubted, swept)


def _prepare(directory: Path, use: Use) -> None:
    """Leaves us sharing a state of our own schema."""
    with door(directory):
        if (directory / RESTORING).exists():
            raise StateError(
                f"{directory}: a restore was broken off: run `accountsd restore FILE` again"
            )
        if not migrate.is_current(directory / FILE, called=directory):
            if not use.alone():
                raise StateError(
                    f"{directory}: a program of an older version has this state open:"
                    " stop it (`systemctl stop accountsd`), then try again"
                )
            migrate.upgrade(directory / FILE)
        use.share()


def verify(database: Database) -> None:
    """A quick look at the whole. Raises StateError with the remedy where something is wrong."""
    with database.reading() as connection:
        wrong = dialect.damage(connection)
        newest = sa.select(mails.c.hash).order_by(mails.c.kept_at.desc()).limit(_NEWEST)
        names = connection.scalars(newest).all()
    lost = [name for name in names if not rawfiles.file_of(database.directory, name).exists()]
    if wrong or lost:
        what = wrong or f"{len(lost)} kept mails have lost their files, such as {lost[0]}"
        raise StateError(f"{database.directory}: the state is damaged ({what}): {rawfiles.REMEDY}")
