"""What matching is asked and what it answers. Types only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.money import total

if TYPE_CHECKING:
    from datetime import date

    from accountsd.core.allocation import Share
    from accountsd.core.money import Money


@dataclass(frozen=True, slots=True)
class Receipt:
    """Money that came, as the bank tells of it; `client`: whose it is known to be."""

    amount: Money
    day: date
    words: str = ""
    payer: str = ""
    account: str = ""
    client: str | None = None
    charges: Money | None = None  # what a bank kept of it, where the statement says so


@dataclass(frozen=True, slots=True)
class Part:
    """What of a receipt is one client's. `notes`: credit notes on account that settle the rest."""

    client: str
    amount: Money
    shares: tuple[Share, ...]
    notes: tuple[tuple[str, Share], ...] = ()

    @property
    def left(self) -> Money:
        """What stays on the client's account."""
        return self.amount - total((share.amount for share in self.shares), self.amount.currency)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way in which the receipt could be spread, and the sentence's part that speaks for it."""

    client: str
    shares: tuple[Share, ...]  # none: only a contradiction is told
    why: str
    about: tuple[str, ...] = ()  # the invoices spoken of, where there are no shares

    @property
    def invoices(self) -> tuple[str, ...]:
        """Those that wait while the owner is asked."""
        return self.about or tuple(share.invoice for share in self.shares)


@dataclass(frozen=True, slots=True)
class Certain:
    """Beyond doubt: the parts make up the receipt."""

    parts: tuple[Part, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Likely:
    """A question to the owner. `client`: whose money it is meanwhile, if the payer is known."""

    client: str | None
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class OnAccount:
    """The payer is known, and that is all."""

    client: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nobody knows whose."""


Finding = Certain | Likely | OnAccount | Unknown
