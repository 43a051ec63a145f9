"""The shelf: the book as it stands on disk, the last good one in the state, and what changed between them.

Notices an edit (two seconds after the last change; a half-written file is tried once more before it
is called wrong), keeps what is good, and asks the owner about invoices that vanished or changed.
The owner's files are only read.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

import structlog

from accountsd import config
from accountsd.core import bookdiff
from accountsd.core.calendar import latest_day, today_in
from accountsd.core.journal import Sent
from accountsd.core.surprise import vanished
from accountsd.core.vigil import again, put
from accountsd.errors import BookError
from accountsd.ledger import FIRST_RUN, SURPRISE, Ledger

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from accountsd.config import Loaded, Settings
    from accountsd.core.book import Book
    from accountsd.core.journal import Ask, Fact
    from accountsd.store import Store
    from accountsd.templates import Templates

log = structlog.stdlib.get_logger(__name__)

# contract.md, Reload: so long after its last change a file is read.
SETTLE = timedelta(seconds=2)


@dataclass(frozen=True, slots=True)
class _Look:
    """The files as they were found: name → (time of change, size)."""

    files: Mapping[str, tuple[int, int]]


class Shelf:
    """One config.yaml and what it names."""

    def __init__(self, path: Path, store: Store, templates: Templates) -> None:
        self._folder = path.parent
        self._loader = config.Loader(path)
        self._store = store
        self._templates = templates
        self._seen: _Look | None = None
        self._changed_at: datetime | None = None
        self._tried_again = False
        self.loaded: Loaded | None = None

    def open(self, now: datetime) -> tuple[Book, Settings]:
        """The book to start with. Raises BookError when it is wrong and there never was a good one."""
        loaded = self._load(now)
        if loaded.book is None or loaded.settings is None:
            raise BookError(loaded.problems)
        # The day of the first run is business.start where the book names none: kept once, for ever.
        day = today_in(loaded.book.business.timezone, now)
        self._store.meta.set_once(FIRST_RUN, day.isoformat())
        before = self._before(loaded, now)
        if before is not None:
            # What was edited while nobody looked is noticed like any other edit.
            self._notice(Ledger(before, self._store), loaded.book, now)
        self._settle(before, loaded.book, now)
        self._keep(loaded, now)
        return loaded.book, loaded.settings

    def is_settled(self, now: datetime) -> bool:
        """Whether files changed and then lay still for two seconds: time to read them."""
        look = self._look()
        if self._seen is None or look.files != self._seen.files:
            self._seen = look
            self._changed_at = now
            return False
        return self._changed_at is not None and now - self._changed_at >= SETTLE

    def reload(self, ledger: Ledger, now: datetime) -> Settings | None:
        """Read the book again; the ledger gets it. None: it stays half-written for one more try."""
        return self._take(self._load(now), ledger, now)

    async def reload_aside(self, ledger: Ledger, now: datetime) -> Settings | None:
        """The same, with the reading in a thread: a large book does not hold up the mail."""
        read = self._reader(now)
        return self._take(self._told(await asyncio.to_thread(read)), ledger, now)

    def _take(self, loaded: Loaded, ledger: Ledger, now: datetime) -> Settings | None:
        self._changed_at = None
        if loaded.problems and not self._tried_again:
            self._tried_again = True
            self._changed_at = now
            return None
        self._tried_again = False
        if loaded.book is None:
            # Nothing of it can be read and nothing good is kept: go on with what is in hand.
            return None
        self._notice(ledger, loaded.book, now)
        self._settle(ledger.book, loaded.book, now)
        self._keep(loaded, now)
        ledger.load(loaded.book)
        log.info("book.loaded", problems=len(loaded.problems), clients=len(loaded.book.clients))
        return loaded.settings

    def _load(self, now: datetime) -> Loaded:
        return self._told(self._reader(now)())

    def _reader(self, now: datetime) -> Callable[[], Loaded]:
        """The reading itself, which touches nothing but the owner's files: any thread may do it."""
        return partial(
            self._loader.load,
            today=latest_day(now),
            last_good=self._store.books.last_good(),
            known_letters=self._templates.by_language(),
        )

    def _told(self, loaded: Loaded) -> Loaded:
        self.loaded = loaded
        self._seen = self._look()
        # Without any book to go on with they are raised (BookError), not logged as well.
        for problem in loaded.problems if loaded.book is not None else ():
            log.warning(
                "book.problem", file=problem.file, line=problem.line, message=problem.message
            )
        return loaded

    def _before(self, loaded: Loaded, now: datetime) -> Book | None:
        """The last good book, where the files are no longer its own."""
        kept = self._store.books.last_good()
        if not kept or kept == loaded.files:
            return None
        return self._loader.before(
            kept, today=latest_day(now), known_letters=self._templates.by_language()
        )

    def _settle(self, before: Book | None, after: Book, now: datetime) -> None:
        """A client that took another id keeps his history: his numbers tell who he is."""
        stood = self._store.names.homes()
        if not stood and before is not None:
            stood = bookdiff.homes_of(before)
        settled = bookdiff.settle(stood, after)
        if settled.moved:
            self._store.names.settle(
                settled.moved, settled.left, settled.renamed, after.clients, now
            )
        for was, called in settled.renamed:
            log.info("client.renamed", was=was, now=called)

    def _keep(self, loaded: Loaded, now: datetime) -> None:
        good = loaded.good_files()
        if good:
            self._store.books.keep_good(
                good, now, gone=loaded.gone_files(self._store.books.last_good())
            )

    def _look(self) -> _Look:
        found: dict[str, tuple[int, int]] = {}
        # All YAML below: whatever `clients_from` names lies in there (contract, 1). And the owner's
        # letters: whether a policy may name one is part of whether the book is right.
        books = (p for pattern in ("*.yaml", "*.yml") for p in self._folder.rglob(pattern))
        for path in (*books, *self._folder.glob("templates/*/*.md")):
            try:
                stat = path.stat()
            except OSError:
                found[str(path)] = (0, -1)
                continue
            found[str(path)] = (stat.st_mtime_ns, stat.st_size)
        return _Look(found)

    def _notice(self, ledger: Ledger, after: Book, now: datetime) -> None:
        """Invoices that went, or changed after the client had them: asks; a quarter gone: a surprise."""
        before = ledger.book
        edit = bookdiff.compare(before, after)
        accounts = ledger.accounts(now)
        still_open = [r.invoice.number for a in accounts.values() for r in a.open]
        sent = [
            said.invoice
            for facts in ledger.facts().values()
            for fact in facts
            if isinstance(fact, Sent)
            for said in fact.said
        ]
        waiting = [record.ask for record in self._store.journal.open_asks()]
        asks = bookdiff.asks(edit, still_open, sent, waiting)
        gone_open = [i for i in edit.vanished_invoices if i.number in still_open]
        told = vanished(
            len(edit.vanished_clients), len(before.clients), len(gone_open), len(still_open)
        )
        if told is not None:
            # The planner holds chases back until the owner has approved the plan.
            self._store.meta.set(SURPRISE, told)
        facts = [self._fact_of(ask, now) for ask in asks]
        self._store.journal.record([fact for fact in facts if fact is not None])

    def _fact_of(self, ask: Ask, now: datetime) -> Fact | None:
        """Asked; asked again where it had ended by itself, as after an edit that was taken back."""
        known = self._store.journal.find_ask(ask.id)
        return put(ask, now) if known is None else again(ask, known.answered, now)
