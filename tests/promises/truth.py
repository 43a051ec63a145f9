"""What the people of the town know, kept apart from anything that accountsd says of itself.

It knows less than Tony, never more: where it says that an invoice is quiet, a chase would be a broken
promise; where it says nothing, Tony may have reasons of his own.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

FOR_EVER = date.max


@dataclass
class Debt:
    """An invoice, what came for it, and until when who must not be asked. Days count through."""

    number: str
    client: str
    amount: Decimal
    paid: Decimal = Decimal(0)
    promises: int = 0
    quiet: dict[str, date] = field(default_factory=dict)  # cause → the last quiet day

    @property
    def balance(self) -> Decimal:
        """What is still to come."""
        return max(self.amount - self.paid, Decimal(0))

    def why_quiet(self, day: date) -> str | None:
        """The cause for which nothing may be asked that day."""
        if not self.balance:
            return "paid"
        return next((cause for cause, until in self.quiet.items() if day <= until), None)


@dataclass
class Truth:
    """All debts, and what is known of clients as a whole."""

    debts: dict[str, Debt] = field(default_factory=dict)
    spoilt: set[str] = field(default_factory=set)  # clients whose file is wrong; "*": config.yaml
    machines: set[str] = field(default_factory=set)  # Message-IDs that no person wrote
    wrote: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))  # client → ids

    def of(self, client: str) -> list[Debt]:
        """A client's debts."""
        return [debt for debt in self.debts.values() if debt.client == client]

    def released(self, client: str) -> None:
        """The owner says: do not wait for their promise or for my hold."""
        for debt in self.of(client):
            for cause in ("promised", "hold", "advised"):
                debt.quiet.pop(cause, None)
