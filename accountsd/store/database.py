"""One file, its transactions, and what is said when the disk does not play along.

Every commit of the program goes through `transaction`, which gives it its crash points. Nothing here
knows a table but the counter of commits.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import sqlalchemy as sa

from accountsd.errors import StateError
from accountsd.faults import point
from accountsd.store import dialect
from accountsd.store.tables import changes


class Database:
    """The open database of one state directory."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.directory = file.parent
        self._engine = dialect.connect(file)
        self._writer = self._engine.execution_options(writes=True)

    def close(self) -> None:
        """Lets go of the file."""
        self._engine.dispose()

    @contextmanager
    def transaction(self, name: str) -> Iterator[sa.Connection]:
        """All or nothing, on the disk when it is left. `name` is `noun.verb`, for the crash points."""
        with self.telling(), self._writer.begin() as connection:
            yield connection
            connection.execute(sa.update(changes).values(version=changes.c.version + 1))
            point(f"store.{name}.before_commit")
        point(f"store.{name}.after_commit")

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """Several reads that see one and the same moment."""
        with self.telling(), self._engine.begin() as connection:
            yield connection

    def telling(self) -> AbstractContextManager[None]:
        """For work on files that belong to the state."""
        return telling(self.directory)

    def version(self) -> int:
        """How many commits there have been, by whatever process."""
        with self.reading() as connection:
            return int(connection.execute(sa.select(changes.c.version)).scalar_one())


@contextmanager
def telling(directory: Path) -> Iterator[None]:
    """Turns what disk and database complain of into a StateError that says what to do."""
    try:
        yield
    except sa.exc.IntegrityError:
        # Not the disk's doing but ours: a programming error keeps its traceback.
        raise
    except sa.exc.DBAPIError as error:
        raise StateError(f"{directory}: {dialect.meaning(error.orig or error)}") from error
    except sqlite3.Error as error:
        raise StateError(f"{directory}: {dialect.meaning(error)}") from error
    except OSError as error:
        where = error.filename or directory
        raise StateError(f"{where}: {error.strerror or error}") from error
