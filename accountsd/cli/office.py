"""Where a command stands: the book's path, the state's path, and both opened when first asked for.

Opens nothing that a command does not need, and never makes a state where there is none unless the
command writes.
"""

from __future__ import annotations

import shlex
import sys
import tempfile
from dataclasses import dataclass
from functools import cached_property, partial, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from accountsd import clock, config
from accountsd.cli.where import Where
from accountsd.core.book import Book
from accountsd.core.calendar import latest_day, today_in
from accountsd.core.ref import Ref, resolve
from accountsd.core.word import Speech
from accountsd.daemon.place import make_ready
from accountsd.errors import BookError
from accountsd.ledger import Ledger, with_start
from accountsd.store import Check, LetterState, Store, new_letter_id
from accountsd.templates import Templates

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from accountsd.config import Loaded

# What is not done with yet; sent letters are in `show`.
UNFINISHED = (
    LetterState.WAITING,
    LetterState.QUEUED,
    LetterState.CLAIMED,
    LetterState.HANDING_OVER,
    LetterState.IN_DOUBT,
    LetterState.REFUSED,
)


@dataclass
class Office:
    """One command's surroundings. `moment` is when it was called; nothing asks the clock again."""

    config_path: Path
    state_path: Path
    moment: datetime
    looks_only: bool = False  # it changes nothing, so it makes no state

    @cached_property
    def has_state(self) -> bool:
        """Whether a daemon or a command ever wrote here."""
        return self.state_path.is_dir() and any(self.state_path.iterdir())

    @cached_property
    def store(self) -> Store:
        """The state, made when it is missing; for who only looks, an empty one that nobody keeps."""
        context = click.get_current_context()
        if self.looks_only and not self.has_state:
            folder = tempfile.TemporaryDirectory(prefix="accountsd-")
            context.call_on_close(folder.cleanup)
            store = Store.open(Path(folder.name), check=Check.SKIP)
        else:
            make_ready(self.state_path)
            store = Store.open(self.state_path, check=Check.SKIP)
        context.call_on_close(store.close)
        return store

    @cached_property
    def templates(self) -> Templates:
        """The letters: those beside the config win over ours."""
        return Templates.beside(self.config_path.parent)

    @cached_property
    def loaded(self) -> Loaded:
        """The book as it stands, with the last good one to fall back on."""
        return config.load(
            self.config_path,
            today=latest_day(self.moment),
            last_good=self.store.books.last_good() if self.has_state else None,
            known_letters=self.templates.by_language(),
        )

    @cached_property
    def book(self) -> Book:
        """The book to work by. Raises BookError when it is wrong and there never was a good one."""
        never_good = not (self.has_state and self.store.books.last_good())
        if self.loaded.book is None or (self.loaded.problems and never_good):
            raise BookError(self.loaded.problems)
        book = self.loaded.book
        return with_start(book, self.store if self.has_state else None)

    @cached_property
    def ledger(self) -> Ledger:
        """Book and journal, folded."""
        return Ledger(self.book, self.store)

    @property
    def today(self) -> date:
        """The business's day."""
        return today_in(self.book.business.timezone, self.moment)

    def find(self, text: str) -> Ref:
        """REF, looked up. Raises NothingMatched."""
        asks = [record.ask for record in self.store.journal.open_asks()]
        waiting = self.store.outbox.letters(*UNFINISHED)
        letters = {outgoing.id: outgoing.letter.key for outgoing in waiting}
        if text not in letters.values():
            # One that left long ago: the last of its key, should it have gone a second time.
            letters |= {one.id: one.letter.key for one in self.store.outbox.find(text)[:1]}
        return resolve(text, self.book, asks, letters)

    def speech(self) -> Speech:
        """The owner speaks: this command's words, under an id of their own."""
        return Speech(
            id=new_letter_id(), at=self.moment, words=shlex.join(["accountsd", *sys.argv[1:]])
        )


def with_office(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives a command its Office, at the moment of the call, as the first argument."""
    return _at_this_moment(command, Office)


def to_look(command: Callable[..., Any]) -> Callable[..., Any]:
    """The same for a command that changes nothing."""
    return _at_this_moment(command, partial(Office, looks_only=True))


def _at_this_moment(
    command: Callable[..., Any], office: Callable[[Path, Path, datetime], Office]
) -> Callable[..., Any]:
    @wraps(command)
    def called(where: Where, *arguments: Any, **options: Any) -> Any:  # noqa: ANN401
        now = clock.now()
        return command(office(where.config_path, where.state_path, now), *arguments, **options)

    return click.make_pass_decorator(Where)(called)
