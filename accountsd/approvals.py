"""Approving: a letter that waits goes into the queue, with the owner's word for its words and total."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.journal import Answered, Approved
from accountsd.core.money import by_currency

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from accountsd.core.journal import Ask, Fact
    from accountsd.core.word import Speech
    from accountsd.store import Outgoing, Store


def approve(store: Store, waiting: Outgoing, speech: Speech, now: datetime) -> bool:
    """False when the letter no longer waits: it lapsed, was dropped, or is on its way."""
    letter = waiting.letter
    approved = speech.fact(
        Approved, 0, letter.client, letter=letter.key, total=asked_total(waiting)
    )
    asks = [r.ask for r in store.journal.open_asks() if r.ask.letter == waiting.id]
    return store.outbox.approve(waiting.id, now, (approved, *answers(speech, asks, "approve", 1)))


def asked_total(outgoing: Outgoing) -> str:
    """What the letter says in money, a sum a currency: the total that is approved."""
    sums = by_currency(said.residual for said in outgoing.letter.said)
    return ", ".join(f"{currency} {money}" for currency, money in sums.items())


def answers(speech: Speech, asks: Iterable[Ask], word: str, first: int) -> list[Fact]:
    """Facts that close these asks, numbered from `first`."""
    return [
        speech.fact(Answered, number, ask.client, ask=ask.id, word=word)
        for number, ask in enumerate(asks, start=first)
    ]
