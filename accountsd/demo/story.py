"""The weeks of the sample business, day by day: people act, Tony takes his turns, the reader is told.

The clock is the story's; the daemon is the real one. A day on which nothing happens is left out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, assert_never
from zoneinfo import ZoneInfo

from accountsd import approvals
from accountsd.core.planner import plan
from accountsd.core.word import Speech, quiet
from accountsd.daemon.tony import Tony
from accountsd.demo import business, people, telling
from accountsd.demo.pages import Pages
from accountsd.demo.server import Village
from accountsd.demo.telling import Told, Who
from accountsd.store import LetterState, new_letter_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from accountsd.demo.server import Delivered

LONDON = ZoneInfo("Europe/London")
FIRST_DAY = date(2026, 8, 31)
# Tony looks at these hours: for the digest, in the morning, and once more for what came of it.
TURNS = (time(8), time(9, 30), time(9, 40))
WEEKEND_TURNS: tuple[time, ...] = ()
SATURDAY = 5
NEEDS_YOU, DONE = "Accounts/Needs you", "Accounts/Done"


@dataclass
class Story:
    """The run of the demo. `tell` is called for each line as it happens, `day` at the start of each day."""

    folder: Path
    tell: Callable[[Told], None]
    day: Callable[[date, int, int], None]
    now: datetime = field(default_factory=lambda: datetime.combine(FIRST_DAY, time(7), LONDON))
    letters: int = 0
    _known: int = 0
    _told: int = 0  # the journal's version up to which it has been told
    _held: set[str] = field(default_factory=set)
    _headline: str = ""

    async def run(self, days: int) -> None:
        """All the weeks; ends with a clean stop and the page that links everything."""
        village = Village(lambda: self.now, nobody=business.NOBODY)
        await village.start()
        book = self.folder / "book"
        config = business.write(book, FIRST_DAY.isoformat(), village.imap_port, village.smtp_port)
        tony = Tony(config, self.folder / "state", now=lambda: self.now)
        self._pages = Pages(self.folder, business.OWNER)
        try:
            async with tony:
                await self._days(tony, village, days)
        finally:
            await village.stop()
            self._pages.index()

    async def _days(self, tony: Tony, village: Village, days: int) -> None:
        for number in range(days):
            day = FIRST_DAY + timedelta(days=number)
            self.day(day, number + 1, days)
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

    # ------------------------------------------------------------------------------ what people do

    async def _act(self, line: people.Line, tony: Tony, village: Village) -> None:
        owner = not isinstance(line.act, people.Mail) or line.act.sender == people.JAY
        self._say(Who.OWNER if owner else Who.PEOPLE, line.story)
        match line.act:
            case people.Mail() as mail:
                await people.write(mail, village)
            case people.Edits(client=client, before=before, after=after):
                business.edit(self.folder / "book", client, before, after)
                tony.reload()
            case people.Files(sender=sender):
                await village.files(NEEDS_YOU, DONE, sender)
            case people.Settles(client=client, number=number):
                account = tony.ledger.account(client, self.now)
                word = quiet.settle(self._speech(f"settle {number}"), account, (number,))
                tony.store.journal.record(word.facts)
            case people.Approves():
                self._approve(tony)
            case _:
                assert_never(line.act)

    def _approve(self, tony: Tony) -> None:
        for waiting in tony.store.outbox.letters(LetterState.WAITING):
            speech = self._speech(f"approve {waiting.letter.key}")
            approvals.approve(tony.store, waiting, speech, self.now)

    def _speech(self, words: str) -> Speech:
        return Speech(new_letter_id(), self.now, f"accountsd {words}")

    # ------------------------------------------------------------------------------ what is told

    def _report(self, tony: Tony, village: Village) -> None:
        journal = tony.store.journal
        told, self._told = self._told, journal.version()
        for fact in journal.since(told):
            for sentence in telling.fact(fact, tony.store):
                self._say(Who.TONY, sentence)
        for delivered in village.boxes[self._known :]:
            self.letters += 1
            self._pages.keep(delivered, self.now, self.letters)
            self._tell_letter(delivered, tony)
        self._known = len(village.boxes)
        self._tell_held(tony)

    def _tell_letter(self, delivered: Delivered, tony: Tony) -> None:
        subject = str(delivered.message["Subject"])
        letter = telling.letter_of(delivered, tony.store)
        if telling.is_digest(letter):
            # Every morning; told here only when there is something else in it.
            headline = subject.partition(": ")[2]
            if headline != self._headline:
                self._headline = headline
                self._say(Who.TONY, f"digest to Jay: {headline}")
        elif delivered.to == business.OWNER:
            self._say(Who.TONY, f"flag to Jay: {subject}")
            for why in telling.flagged(letter):
                self._say(Who.WHY, why)
        else:
            copy = telling.is_copy(delivered)
            self._say(Who.TONY, f"{'copy' if copy else 'letter'} to {delivered.to}: {subject}")
            for why in () if copy else telling.why(letter):
                self._say(Who.WHY, why)

    def _tell_held(self, tony: Tony) -> None:
        """What Tony keeps quiet about, once for each reason."""
        accounts = tony.ledger.accounts(self.now)
        today = plan(tony.ledger.book, accounts, self.now, tony.ledger.conditions(self.now))
        for held in today.held:
            if telling.is_worth_telling(held) and held.reason not in self._held:
                self._held.add(held.reason)
                self._say(Who.WHY, f"{held.ref} rests: {held.reason}")

    def _say(self, who: Who, what: str) -> None:
        self.tell(Told(self.now, who, what))
