"""An outbox at work: a real state, letters in it, a clock that the test turns, a server with manners."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial

from accountsd import outbox, smtp
from accountsd.core.book import Book
from accountsd.core.letter import Letter, LetterClass, Said
from accountsd.store import LetterState, NewLetter, Outgoing, Store, new_letter_id
from tests.core import sample
from tests.servers.smtp_standin import StandIn

# A Tuesday morning in London.
TUESDAY = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
LOGIN = smtp.PasswordLogin("accounts@winder.example", lambda: "correct horse")
PACE = outbox.Pace(20, timedelta(minutes=1), 400)
PATIENCE = smtp.Timeouts(connect=0.4, command=0.4, after_dot=0.4)


@dataclass
class Room:
    """What a test turns and looks at."""

    store: Store
    standin: StandIn
    book: Book
    now: datetime = TUESDAY
    read: bool = True
    reads: int = 0
    over: dict[str, str] = field(default_factory=dict)  # key → why it is no longer due
    pace: outbox.Pace = PACE

    @property
    def road(self) -> outbox.Road:
        """The road out, as the daemon lays it."""
        server = smtp.Server(
            self.standin.host, self.standin.port, smtp.Security.NONE, timeouts=PATIENCE
        )
        return outbox.Road(
            store=self.store,
            deliver=partial(smtp.deliver, server, LOGIN),
            book=lambda: self.book,
            read_first=self._read_first,
            still_due=lambda outgoing: self.over.get(outgoing.letter.key),
            pace=self.pace,
            now=lambda: self.now,
        )

    async def _read_first(self) -> bool:
        self.reads += 1
        return self.read

    async def drain(self) -> outbox.Drained:
        """One turn of the road out."""
        return await outbox.drain(self.road)

    def queue(self, *letters: Letter) -> tuple[str, ...]:
        """Letters as the planner puts them in; their ids."""
        new = [NewLetter(new_letter_id(), letter) for letter in letters]
        written = self.store.outbox.queue(new, self.now).written
        assert len(written) == len(letters)
        return written

    def of(self, letter: str) -> Outgoing:
        """A letter as it stands."""
        found = self.store.outbox.letter(letter)
        assert found is not None
        return found

    def states(self, *letters: str) -> list[LetterState]:
        """Where they are."""
        return [self.of(letter).state for letter in letters]

    def asks(self) -> list[str]:
        """What the owner is asked, the kinds in order."""
        return [record.ask.kind.value for record in self.store.journal.open_asks()]

    def later(self, **span: float) -> None:
        """Time passes."""
        self.now += timedelta(**span)


def letter(client: str = "acme", number: str = "INV-1001", **changes: object) -> Letter:
    """A reminder about one invoice, to the client's first contact."""
    sample_letter = Letter(
        key=f"{client}/firm/{number}",
        klass=LetterClass.CHASE,
        client=client,
        name="firm",
        step="firm",
        to=(f"pat@{client}.example",),
        cc=(),
        subject=f"Invoice {number}",
        text="Dear Pat,\n",
        html="<p>Dear Pat,</p>",
        said=(Said(number, "firm", sample.gbp("1200.00"), TUESDAY.date()),),
    )
    return replace(sample_letter, **changes)  # type: ignore[arg-type]


def answer(client: str = "acme", number: str = "INV-1001") -> Letter:
    """What the client asked for."""
    return letter(
        client,
        number,
        key=f"answer/{client}/{number}",
        klass=LetterClass.SERVICE,
        name="answer",
        step=None,
        said=(),
        automatic=True,
    )


def digest() -> Letter:
    """A letter to the owner."""
    return Letter(
        key="digest/2026-11-24",
        klass=LetterClass.OWNER,
        client=None,
        name="digest",
        step=None,
        to=("jay@winder.example",),
        cc=(),
        subject="Your accounts",
        text="All is well.\n",
        html="",
        automatic=True,
    )


CLIENTS = ("acme", "beta", "gamma", "delta")


def book() -> Book:
    """Four clients like Acme Ltd."""
    members = [
        sample.client(id=name, name=name.title(), domains=(f"{name}.example",)) for name in CLIENTS
    ]
    return sample.book(*members)
