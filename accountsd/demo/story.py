"""The weeks of the sample business, day by day: people act, Tony takes his turns, the reader is told.

The clock is the story's; the daemon is the real one. What left and what came is written to files.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from accountsd import approvals
from accountsd.core.journal import Asked, Sent
from accountsd.core.story import sentence
from accountsd.core.word import Speech
from accountsd.daemon import Tony
from accountsd.demo import business, people
from accountsd.demo.server import Village
from accountsd.store import LetterState, new_letter_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from accountsd.core.journal import Fact
    from accountsd.demo.server import Delivered

LONDON = ZoneInfo("Europe/London")
FIRST_DAY = date(2026, 8, 31)
# Tony looks at these hours: after the digest's time, in the morning, and for what came of it.
TURNS = (time(7, 45), time(9, 30), time(10, 30), time(16, 30))
WEEKEND_TURNS = (time(9, 30),)
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Told:
    """One line of the story."""

    at: datetime
    who: str  # tony | owner | client | village
    what: str


@dataclass
class Story:
    """The run of the demo. `tell` is called for each line as it happens."""

    folder: Path
    tell: Callable[[Told], None]
    begin_day: Callable[[date, int, int], None]
    now: datetime = field(default_factory=lambda: datetime.combine(FIRST_DAY, time(7), LONDON))
    paid: dict[str, str] = field(default_factory=dict)
    letters: int = 0
    _known: int = 0
    _facts: set[str] = field(default_factory=set)

    async def run(self, days: int) -> None:
        """All the weeks; ends with a clean stop."""
        village = Village(lambda: self.now, nobody=business.NOBODY)
        await village.start()
        book = self.folder / "book"
        config = business.write(book, FIRST_DAY.isoformat(), village.imap_port, village.smtp_port)
        tony = Tony(config, self.folder / "state", now=lambda: self.now)
        try:
            async with tony:
                await self._days(tony, village, days)
        finally:
            await village.stop()

    async def _days(self, tony: Tony, village: Village, days: int) -> None:
        for number in range(days):
            day = FIRST_DAY + timedelta(days=number)
            self.begin_day(day, number + 1, days)
            for moment in self._moments(day):
                self.now = moment
                for line in people.SCRIPT:
                    if datetime.combine(line.day, line.at, LONDON) == moment:
                        await self._act(line, tony, village)
                await tony.turn()
                self._report(tony, village)

    def _moments(self, day: date) -> Iterator[datetime]:
        acts = {line.at for line in people.SCRIPT if line.day == day}
        turns = TURNS if day.weekday() < SATURDAY else WEEKEND_TURNS
        for at in sorted({*turns, *acts}):
            yield datetime.combine(day, at, LONDON)

    async def _act(self, line: people.Line, tony: Tony, village: Village) -> None:
        match line.act:
            case people.Mail() as mail:
                self.tell(Told(self.now, "village", line.story))
                await people.write(mail, village)
            case people.Enters(client=client, paid=paid):
                self.tell(Told(self.now, "owner", line.story))
                self.paid[client] = paid
                business.write_clients(self.folder / "book", self.paid)
                tony.reload()
            case people.Approves():
                self.tell(Told(self.now, "owner", line.story))
                self._approve(tony)

    def _approve(self, tony: Tony) -> None:
        for waiting in tony.store.outbox.letters(LetterState.WAITING):
            speech = Speech(new_letter_id(), self.now, f"accountsd approve {waiting.letter.key}")
            if approvals.approve(tony.store, waiting, speech, self.now):
                self.tell(Told(self.now, "owner", f"approves {waiting.letter.key}"))

    def _report(self, tony: Tony, village: Village) -> None:
        for delivered in village.boxes[self._known :]:
            self.letters += 1
            self._write(delivered)
            who = "owner" if delivered.to == business.OWNER else "client"
            subject = delivered.message["Subject"]
            self.tell(Told(self.now, "tony", f"→ {delivered.to}: {subject}" + _for_owner(who)))
        self._known = len(village.boxes)
        for fact in self._new_facts(tony):
            self.tell(Told(self.now, "tony", f"notes: {sentence(fact)}"))

    def _new_facts(self, tony: Tony) -> list[Fact]:
        new = [fact for fact in tony.journal() if fact.id not in self._facts]
        self._facts |= {fact.id for fact in new}
        return [fact for fact in new if not isinstance(fact, Sent | Asked)]

    def _write(self, delivered: Delivered) -> None:
        kind = "owner" if delivered.to == business.OWNER else "letters"
        folder = self.folder / kind
        folder.mkdir(exist_ok=True)
        stem = f"{self.now:%m-%d-%H%M}-{self.letters:03}-{delivered.to.partition('@')[0]}"
        (folder / f"{stem}.eml").write_bytes(delivered.raw)
        body = delivered.message.get_body(("html",))  # type: ignore[attr-defined]
        if body is not None:
            with contextlib.suppress(LookupError):
                (folder / f"{stem}.html").write_text(body.get_content(), encoding="utf-8")


def _for_owner(who: str) -> str:
    return "  (to the owner)" if who == "owner" else ""
