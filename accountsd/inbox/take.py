"""A kept mail: parse, read, decide, record in one commit. Any exception is a try; after three, a person.

What failed is `shunt.py`'s: tried again a little later, then put before the owner. Nothing here
touches the server.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import structlog

from accountsd.core.decision import Decision, Place, decide
from accountsd.core.journal import Ask, AskKind, Contacted, ContactLearned, Grade
from accountsd.core.message import parse
from accountsd.core.reading.model import Authorship
from accountsd.core.reading.read import read
from accountsd.core.vigil import ask_id, put
from accountsd.errors import StateError
from accountsd.inbox import answers, flags, sent, shunt
from accountsd.inbox.intake import BEGINNING_ONLY
from accountsd.store import NewLetter, new_letter_id

if TYPE_CHECKING:
    from datetime import datetime

    from accountsd.core.message import Message
    from accountsd.core.reading.model import Desk, Reading
    from accountsd.inbox.room import Room
    from accountsd.store import KeptMail

log = structlog.stdlib.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A mail on the desk, read and decided on."""

    message: Message
    reading: Reading
    decision: Decision


async def everything(room: Room, now: datetime) -> int:
    """Every mail that waits, the oldest first; how many were decided on."""
    count = 0
    desk: Desk | None = None
    for mail in room.store.mail.waiting(now):
        try:
            # What is known is gathered once, not for each of a thousand mails.
            desk = desk or room.desk(now)
            outcome = await _decide(room, desk, mail, now)
            _record(room, mail, outcome, now)
            count += 1
            if any(isinstance(fact, ContactLearned) for fact in outcome.decision.facts):
                desk = None
        except StateError:
            # The state itself fails: no mail is to blame, and nothing more can be recorded.
            raise
        except Exception as error:  # noqa: BLE001  (the one loop: one broken mail must not stop the rest)
            shunt.failed(room, mail, error, now)
    return count


async def _decide(room: Room, desk: Desk, mail: KeptMail, now: datetime) -> Outcome:
    try:
        raw = room.store.mail.raw(mail.hash)
    except StateError as error:
        raise ValueError(f"the kept mail cannot be read back: {error}") from error
    message = await asyncio.to_thread(parse, raw)
    # A mail's time is when we kept it.
    desk = replace(desk, now=mail.kept_at, documents=await room.documents(message))
    reading = await asyncio.to_thread(read, message, desk)
    if BEGINNING_ONLY in message.headers:
        reading = replace(reading, needs_owner=True, explained=False)
    account = room.account(reading.client, now) if reading.client else None
    accounts = {account.client.id: account} if account else {}
    before = answers.before(room, message, now)
    decision = decide(reading, message, mail.hash, accounts, desk.book, mail.kept_at, before)
    if BEGINNING_ONLY in message.headers:
        decision = _beginning_only(decision, reading, message, mail)
    if money := _statements(room, message, reading, now):
        decision = money
    elif _answers_a_flag(room, message, reading):
        decision = _told_once(decision)
    elif contacted := _owner_copies_us(desk, mail, message, reading):
        did = ("noted that you wrote to the client",)
        decision = Decision(tuple(contacted), (), Place.DONE, did, flag=False)
    return Outcome(message, reading, decision)


def _record(room: Room, mail: KeptMail, outcome: Outcome, now: datetime) -> None:
    decision, reading = outcome.decision, outcome.reading
    for letter in _named(room, outcome):
        # It got there, or a bounce of it could not: either way the server had taken it.
        room.store.outbox.copy_seen(letter, now)
    letters = answers.written(room, outcome.message, decision, reading, now)
    if decision.flag:
        letters += [
            flags.about(room, ask, mail, outcome.message, decision.did, now)
            for ask in decision.asks
        ]
    if decision.tell_owner_once is not None:
        once = room.write_told_once(decision.tell_owner_once, now)
        letters.append(NewLetter(new_letter_id(), once))
    room.store.mail.done(
        mail.hash,
        now,
        reading=_told(outcome),
        client=reading.client,
        file_to=decision.file_to.value,
        facts=(*decision.facts, *(put(ask, now) for ask in decision.asks)),
        letters=letters,
    )
    log.info("mail.read", mail=mail.hash[:12], kind=reading.kind.value, client=reading.client)


def _named(room: Room, outcome: Outcome) -> tuple[str, ...]:
    """Our letters that a mail answers or sends back: that it does proves that they left."""
    message, notice = outcome.message, outcome.reading.notice
    refs = room.store.outbox.refs_among([*message.in_reply_to, *message.references])
    bounced = [notice.letter] if notice and notice.letter else []
    return tuple(dict.fromkeys([*(ref.letter for ref in refs.values()), *bounced]))


def _statements(room: Room, message: Message, reading: Reading, now: datetime) -> Decision | None:
    """The owner mails a bank's statement: money. What he forwards is an advice at most."""
    if reading.authorship is not Authorship.OWNER or reading.forwarded:
        return None
    brought = room.statements(message, now) if reading.grade is Grade.PROVEN else None
    if brought is None:
        return None
    place = Place.OWNER if brought.asks else Place.DONE
    return Decision(brought.facts, brought.asks, place, brought.did, flag=bool(brought.asks))


def _answers_a_flag(room: Room, message: Message, reading: Reading) -> bool:
    """The owner writes back to a flag or a digest: only he was ever given its id."""
    if reading.authorship is not Authorship.OWNER or reading.forwarded:
        return False
    if reading.grade is Grade.CONTRADICTED:
        return False
    refs = room.store.outbox.refs_among([*message.in_reply_to, *message.references])
    return any(ref.client is None for ref in refs.values())


def _owner_copies_us(
    desk: Desk, mail: KeptMail, message: Message, reading: Reading
) -> list[Contacted]:
    """The owner writes to a client and copies us in: contact, as if it lay in Sent.

    Only where he is proven: it ends what waits for his answer, and a forger must not.
    """
    if reading.authorship is not Authorship.OWNER or reading.forwarded:
        return []
    if reading.grade is not Grade.PROVEN:
        return []
    return sent.contacts(desk, message, mail.hash, mail.kept_at)


def _told_once(decision: Decision) -> Decision:
    """No client's mail, no order, no note: he is told so once, and it is filed."""
    return replace(
        decision,
        facts=(),
        asks=(),
        file_to=Place.DONE,
        flag=False,
        tell_owner_once=decision.tell_owner_once or "orders by mail",
    )


def _beginning_only(
    decision: Decision, reading: Reading, message: Message, mail: KeptMail
) -> Decision:
    """A mail too large to keep is flagged by name; the whole of it stays in the mailbox."""
    size = message.headers[BEGINNING_ONLY][0]
    did = (*decision.did, f"kept only its beginning ({size}); the whole mail is in the mailbox")
    ask = Ask(
        id=ask_id("large", mail.hash),
        kind=AskKind.REPLY,
        client=reading.client,
        invoices=reading.invoices,
        what=f"A very large mail from {mail.sender or 'somebody'}: “{mail.subject}”",
        ways=("open it in the mailbox", "move it out of Needs you"),
        mail=mail.hash,
    )
    asks = decision.asks or (ask,)
    return replace(decision, asks=asks, did=did, file_to=Place.OWNER, flag=True)


def _told(outcome: Outcome) -> str:
    """What `show` and the digest say of it."""
    reading, decision = outcome.reading, outcome.decision
    return json.dumps(
        {
            "kind": reading.kind.value,
            "grade": reading.grade.value,
            "needs_owner": reading.needs_owner,
            "client": reading.client,
            "invoices": list(reading.invoices),
            "why": [str(piece) for piece in reading.why],
            "did": list(decision.did),
            "reply_text": reading.reply_text[:4000],
        },
        ensure_ascii=False,
    )
