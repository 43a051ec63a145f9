"""Letters that were written by a clock that ran ahead: taken back once it is right again.

Else a client would wait for a year for the day that it named, and nobody would be told. What is due
by the right clock is planned anew. It sends nothing; letters to the owner are true whenever written.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from accountsd.core.letter import LetterClass
from accountsd.core.vigil import over
from accountsd.store import Store

# Less than that heals by itself: a letter may wait for a day.
AHEAD = timedelta(days=1)
REASON = "it was written while this machine's clock was ahead"


def take_back(store: Store, now: datetime) -> int:
    """How many were taken back; the asks about them are over."""
    written = store.outbox.written_after(now + AHEAD)
    early = [each for each in written if each.letter.klass is not LetterClass.OWNER]
    if not early:
        return 0
    ids = {each.id for each in early}
    asks = [r.ask for r in store.journal.open_asks() if r.ask.letter in ids]
    store.journal.record([over(ask, now) for ask in asks])
    return sum(store.outbox.withdraw(each.id, now, REASON) for each in early)
