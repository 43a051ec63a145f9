"""Findings → facts. Ids follow from the line, so taking a line twice writes it once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from accountsd.core.journal import (
    Allocated,
    By,
    Cause,
    Paused,
    Received,
    Retracted,
    Scope,
    Source,
    SourceKind,
    Stops,
)
from accountsd.core.receipts import questions
from accountsd.core.receipts.identity import RECEIPT, moved_id
from accountsd.core.vigil import put

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from accountsd.core.journal import Fact
    from accountsd.core.matching import Likely, Part
    from accountsd.core.money import Money
    from accountsd.core.statement import Movement


# How long invoices wait that may be paid by money which may be another client's.
QUIET_WHILE_UNCLEAR = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes for one line of a statement, at one moment."""

    ref: str
    now: datetime

    @property
    def source(self) -> Source:
        """Where it is written down."""
        return Source(SourceKind.STATEMENT, self.ref)

    def received(
        self, movement: Movement, into: str, client: str | None, amount: Money, number: int
    ) -> Received:
        """The `number`-th part of a line."""
        return Received(
            id=f"{RECEIPT}{self.ref}/{number}",
            at=self.now,
            by=By.BANK,
            source=self.source,
            client=client,
            amount=amount,
            day=movement.booked,
            line=movement.words,
            payer=movement.name,
            account=movement.account,
            into=into,
            reference=movement.reference,
            value=movement.value,
        )

    def allocated(self, receipt: Received, part: Part) -> Iterator[Allocated]:
        """What of the receipt goes where, and the credit notes that were taken with it."""
        for share in part.shares:
            yield self._put(receipt.id, share.invoice, share.amount, receipt.client)
        for note, share in part.notes:
            yield self._put(note, share.invoice, share.amount, receipt.client)

    def asked(self, receipt: Received, finding: Likely) -> Iterator[Fact]:
        """The question, and the quiet about the invoices that it may be for (an open question on money)."""
        ask = questions.likely(receipt, finding)
        yield put(ask, self.now)
        scopes: dict[str, dict[str, None]] = {}
        for candidate in finding.candidates:
            scopes.setdefault(candidate.client, {}).update(dict.fromkeys(candidate.invoices))
        for client, invoices in scopes.items():
            # One answer ends one client's silence; where several are possible, each ends by itself.
            alone = ask.client == client
            yield Paused(
                id=f"paused:{ask.id}/{client}",
                at=self.now,
                by=By.TONY,
                source=self.source,
                client=client,
                cause=Cause.UNANSWERED,
                scope=Scope(tuple(invoices)),
                stops=Stops.CHASES,
                until=None if alone else self.now.date() + QUIET_WHILE_UNCLEAR,
                why=f"{receipt.amount.currency} {receipt.amount} came that may be for it: you are asked",
                ask=ask.id if alone else None,
            )

    def moved(self, receipt: Received, client: str | None, amount: Money) -> Received:
        """The same money in another client's file."""
        moved = moved_id(receipt.id, client)
        return replace(receipt, id=moved, at=self.now, client=client, amount=amount)

    def retracted(self, receipt: Received) -> Retracted:
        """It was entered under the wrong name, or has gone back."""
        return Retracted(
            id=f"retracted:{receipt.id}",
            at=self.now,
            by=By.TONY,
            source=self.source,
            client=receipt.client,
            fact=receipt.id,
        )

    def _put(self, receipt: str, invoice: str, amount: Money, client: str | None) -> Allocated:
        return Allocated(
            id=f"allocated:{self.ref}/{receipt.rpartition('/')[2]}/{invoice}",
            at=self.now,
            by=By.BANK,
            source=self.source,
            client=client,
            receipt=receipt,
            invoice=invoice,
            amount=amount,
        )
