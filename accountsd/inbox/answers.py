"""Answers to routine questions: what a sender had lately, and the letters that go back in his thread.

What may be answered is core's to decide (core/answering.py); here it is put into the outbox, in the
same commit as the mail.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core import answering
from accountsd.core.letter import Thread
from accountsd.core.reading.model import Authorship
from accountsd.store import NewLetter, new_letter_id

if TYPE_CHECKING:
    from datetime import datetime

    from accountsd.core.decision import Decision
    from accountsd.core.message import Message
    from accountsd.core.reading.model import Reading
    from accountsd.inbox.room import Room

MOST_REFERENCES = 20
_NO_PERSON = frozenset({Authorship.MACHINE, Authorship.LIST, Authorship.OURSELVES})


def before(room: Room, message: Message, now: datetime) -> tuple[answering.Given, ...]:
    """What this address was answered in the last week."""
    keys = room.store.outbox.keys_since(answering.prefix(message.sender), now - answering.WEEK)
    return answering.given(keys)


def written(
    room: Room, message: Message, decision: Decision, reading: Reading, now: datetime
) -> list[NewLetter]:
    """Promise 5: what no person wrote is not answered, whatever a rule may have made of it."""
    if not decision.answers or reading.authorship in _NO_PERSON or reading.client is None:
        return []
    account = room.account(reading.client, now)
    if account is None:
        return []
    thread = _thread(message)
    return [
        NewLetter(new_letter_id(), room.write_answer(occasion, account, thread))
        for occasion in decision.answers
    ]


def _thread(message: Message) -> Thread:
    if not message.message_id:
        return Thread()
    references = (*message.references, message.message_id)
    return Thread(message.message_id, tuple(dict.fromkeys(references))[-MOST_REFERENCES:])
