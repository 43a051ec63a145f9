"""What a digest is made of. Types only; clients are named as the owner names them."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from accountsd.core.book import Deed, Mode
    from accountsd.core.journal import AskKind, Grade, Kind
    from accountsd.core.money import Money
    from accountsd.core.receivable import Bucket


class Heading(StrEnum):
    """Why money is said to be coming."""

    PROMISED = "promised"
    ADVISED = "advised"


@dataclass(frozen=True, slots=True)
class Need:
    """An open ask. `still`: the sum that stands still meanwhile; `loud`: 3 working days or more."""

    ask: str
    kind: AskKind
    what: str
    client: str | None
    still: tuple[Money, ...]
    since: date
    waited: int  # working days
    loud: bool
    ways: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MailIn:
    """A person's mail, and what was read in it. `client` None: a stranger's."""

    sender: str
    client: str | None
    kind: Kind
    grade: Grade
    invoices: tuple[str, ...]
    promised: date | None = None
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class MoneyIn:
    """Money that was recorded, the invoices it was put against, and what of these is still open."""

    client: str | None
    amount: Money
    on: date
    invoices: tuple[str, ...] = ()
    rest: tuple[Money, ...] = ()
    left: Money | None = None  # of it, on account


@dataclass(frozen=True, slots=True)
class Nobodys:
    """Money on a bank's statement from payers whom the book does not know."""

    count: int
    sums: tuple[Money, ...]


@dataclass(frozen=True, slots=True)
class Gone:
    """A letter that left."""

    client: str | None
    letter: str
    invoices: tuple[str, ...]
    sums: tuple[Money, ...]


@dataclass(frozen=True, slots=True)
class Lost:
    """A letter that did not reach an address."""

    client: str | None
    address: str
    permanent: bool


@dataclass(frozen=True, slots=True)
class Coming:
    """Money that a client says is coming; `on` None: no day was named."""

    client: str
    heading: Heading
    invoices: tuple[str, ...]
    sums: tuple[Money, ...]
    on: date | None


@dataclass(frozen=True, slots=True)
class BrokenWord:
    """A promise whose day and grace are over, and what is still open of it."""

    client: str
    invoices: tuple[str, ...]
    sums: tuple[Money, ...]
    made: date
    day: date | None


@dataclass(frozen=True, slots=True)
class Bar:
    """One age of debt; `percent` of the longest bar of its currency."""

    bucket: Bucket
    amount: Money
    percent: int


@dataclass(frozen=True, slots=True)
class Aging:
    """What is open in one currency, by days past due."""

    currency: str
    total: Money
    overdue: Money
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Leaving:
    """A letter that is due before the next digest, if nothing happens. `at` is the client's time."""

    client: str
    letter: str | None
    deed: Deed | None
    invoices: tuple[str, ...]
    sums: tuple[Money, ...]
    at: datetime
    needs_approval: bool


@dataclass(frozen=True, slots=True)
class Rest:
    """A balance too small to be chased."""

    client: str
    invoice: str
    amount: Money


@dataclass(frozen=True, slots=True)
class Covered:
    """Invoices that nothing is asked for: the credit on account is enough for them."""

    client: str
    invoices: tuple[str, ...]
    amount: Money
    credit: Money


@dataclass(frozen=True, slots=True)
class Post:
    """How many letters wait in the outbox, and where."""

    queued: int = 0
    waiting: int = 0  # for approval
    in_doubt: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class Day:
    """A digest. Everything since the last one, and how things stand."""

    on: date  # in the business's zone
    business: str
    mode: Mode
    needs: tuple[Need, ...] = ()
    mail: tuple[MailIn, ...] = ()
    machines: int = 0  # auto-replies, notices and newsletters, read and filed
    money: tuple[MoneyIn, ...] = ()
    nobodys: Nobodys | None = None
    gone: tuple[Gone, ...] = ()
    lost: tuple[Lost, ...] = ()
    lapsed: tuple[tuple[str, str], ...] = ()  # (invoice, letter): no approval came in time
    coming: tuple[Coming, ...] = ()
    broken: tuple[BrokenWord, ...] = ()
    aging: tuple[Aging, ...] = ()
    leaving: tuple[Leaving, ...] = ()
    covered: tuple[Covered, ...] = ()
    rests: tuple[Rest, ...] = ()  # the first digest of a week lists them
    trouble: tuple[str, ...] = ()
    post: Post = Post()
    books_known: date | None = None

    def values(self) -> dict[str, object]:
        """Everything by the name under which templates know it."""
        names = (*(field.name for field in fields(self)), "due", "later", "quiet")
        return {name: getattr(self, name) for name in names}

    @property
    def quiet(self) -> bool:
        """Nothing happened, nothing waits and nothing is about to leave."""
        told = (self.needs, self.mail, self.money, self.nobodys, self.gone, self.lost, self.lapsed)
        standing = (self.coming, self.broken, self.leaving, self.covered, self.trouble)
        return not any((*told, *standing))

    @property
    def due(self) -> tuple[Coming, ...]:
        """Promised for today, or for a day before it."""
        return tuple(c for c in self.coming if c.on is not None and c.on <= self.on)

    @property
    def later(self) -> tuple[Coming, ...]:
        """Said to be coming after today, or some day."""
        return tuple(c for c in self.coming if c.on is None or c.on > self.on)
