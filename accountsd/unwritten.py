"""Letters whose template cannot be printed: asked about once while they stand, over when it prints.

One template of the owner's must not hold up the other letters (promise 10). The letter stays due, and
goes when the template is mended. Nothing is written or sent here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import structlog

from accountsd.core.book import Thanks
from accountsd.core.calendar import today_in
from accountsd.core.journal import Ask, AskKind
from accountsd.core.thanks import NAME as THANKS
from accountsd.core.vigil import again, ask_id, over, put

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from accountsd.core.book import Book, Client
    from accountsd.errors import Unwritable
    from accountsd.store import Store
    from accountsd.templates import TemplateProblem, Templates

log = structlog.stdlib.get_logger(__name__)

TEMPLATE = "template"


class Unwritten:
    """What could not be written in one turn."""

    def __init__(self, store: Store, book: Book, now: datetime) -> None:
        self._store = store
        self._book = book
        self._now = now
        self._met: set[str] = set()

    def met(self, key: str, letter: str, slip: Unwritable) -> None:
        """Put before the owner; once while it stands, and again when it has come back."""
        log.warning("letter.unwritable", key=key, reason=str(slip))
        what = f"The letter “{letter}” cannot be written: {slip}"
        self._met.add(what)
        if any(record.ask.what == what for record in self._store.journal.open_asks()):
            return
        today = today_in(self._book.business.timezone, self._now)
        ask = Ask(
            id=ask_id(TEMPLATE, what, today.isoformat()),
            kind=AskKind.BOOK,
            client=None,
            invoices=(),
            what=what,
            ways=("mend the template", "accountsd check"),
        )
        known = self._store.journal.find_ask(ask.id)
        fact = put(ask, self._now) if known is None else again(ask, known.answered, self._now)
        if fact is not None:
            self._store.journal.record([fact])

    def close_mended(self, templates: Templates) -> None:
        """Questions about templates that print again, in every language that needs them."""
        asked = [
            record
            for record in self._store.journal.open_asks()
            if record.ask.id.startswith(f"{TEMPLATE}-") and record.ask.what not in self._met
        ]
        if not asked:
            return
        places = [f"{slip.file}:" for slip in self._slips(templates)]
        for record in asked:
            if not any(place in record.ask.what for place in places):
                self._store.journal.record([over(record.ask, self._now)])

    def _slips(self, templates: Templates) -> Iterator[TemplateProblem]:
        needed = {
            (letter, languages, client.country)
            for client in self._book.clients.values()
            for letter, languages in _letters(client, self._book, templates)
        }
        for letter, languages, country in sorted(needed):
            slip = templates.slip(letter, languages, country)
            if slip is not None:
                yield slip


def _letters(
    client: Client, book: Book, templates: Templates
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What may be written to a client, and the languages it may be written in."""
    for policy in (client.policy, *(invoice.policy for invoice in client.invoices)):
        for step in policy.steps:
            if step.letter is not None:
                yield step.letter, (client.language,)
    if client.policy.thanks is not Thanks.NEVER:
        yield THANKS, templates.spoken(client, book)
