"""The oracle's answer for a whole book: every client's desk, and whether so much at once is a surprise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.journal import Cause
from accountsd.core.letter import LetterClass, class_of
from tests.oracle.desk import Desk, Says
from tests.oracle.kept import Keeps, kept

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from accountsd.core.book import Book
    from accountsd.core.journal import Fact
    from accountsd.core.planner import Conditions

Answer = tuple[list[Says], list[Keeps]]


def answer(book: Book, facts: Sequence[Fact], now: datetime, known: Conditions) -> Answer:
    """What the whole book says at one moment."""
    desks = [Desk(book, book.clients[name], facts, now, known) for name in sorted(book.clients)]
    dues = [due for desk in desks for due in desk.dues()]
    held = [(desk.page.client.id, keeps) for desk in desks for keeps in kept(desk)]
    chases = [due for due in dues if due.letter and class_of(due.letter) is LetterClass.CHASE]
    today = now.astimezone(book.business.timezone).date()
    too_many = len(chases) > 10 and len(chases) > 3 * known.largest_day
    if too_many and known.approved_plan_on != today:
        surprised = {due.client for due in chases}
        dues = [d for d in dues if d.letter and class_of(d.letter) is LetterClass.SERVICE]
        held += [(client, Keeps(client, Cause.SURPRISE, None)) for client in surprised]
        held.sort(key=lambda pair: pair[0])
    return dues, [keeps for _, keeps in held]
