"""Letters of ours in the mailbox that the journal does not know: the state is the older one.

It was restored, rolled back, or a second host writes from the same mailbox. Nothing is sent until
what those letters said is in the books again: each step of the policy that could have been said by
the day of a letter counts as said, so that at worst one letter too few leaves. The owner is told.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import structlog

from accountsd.core.calendar import today_in
from accountsd.core.journal import Ask, AskKind
from accountsd.core.ladder import Ladder
from accountsd.core.letter import LetterClass, Said, class_of
from accountsd.core.message import parse
from accountsd.core.reading import domains
from accountsd.core.receivable import Rung
from accountsd.core.vigil import ask_id, put
from accountsd.inbox import sent
from accountsd.inbox.room import Told
from accountsd.store import FoundLetter, NewLetter, new_letter_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from accountsd.core.book import Client, Invoice
    from accountsd.core.message import Message
    from accountsd.core.reading.model import Desk
    from accountsd.core.slip import Slip
    from accountsd.inbox.room import Room

log = structlog.stdlib.get_logger(__name__)

STATE_OLDER = "state_older"  # meta, read by the planner's conditions: why nothing leaves
_ID = re.compile(r"[0-9a-f]{32}")
_WORD = re.compile(r"\w[\w./-]*\w|\w")


async def rebuild(room: Room, desk: Desk, slips: Iterable[Slip], now: datetime) -> None:
    """Tell the owner, take over what the unknown letters among these said; stop where that is unclear.

    In this order: the power may fail anywhere, and what is taken over is no longer unknown to a later
    look, so that nobody would be told. Nothing leaves meanwhile: this look is not at its end.
    """
    unknown = _unknown(room, desk, slips)
    if not unknown:
        return
    count = len(unknown)
    found: list[FoundLetter] = []
    unclear: list[str] = []
    for slip in unknown:
        letter = await _read_back(room, desk, slip, now)
        if letter is None:
            unclear.append(f"{slip.fields.get('date', '')}: {slip.fields.get('subject', '')}")
        else:
            found.append(letter)
    if unclear:
        text = f"the mailbox has {count} letters that this state does not know"
        room.store.meta.set(STATE_OLDER, text)
    _tell(room, found, unclear, now)
    room.store.outbox.rebuild_said(found)
    log.warning("state.older", letters=count, unclear=len(unclear))


def _unknown(room: Room, desk: Desk, slips: Iterable[Slip]) -> list[Slip]:
    """Copies of letters to clients, sent from our address, whose ids are not in the outbox."""
    ourselves = sent.own_addresses(desk)
    owned = ourselves | {address.lower() for address in desk.trust.owner}
    ours: dict[str, Slip] = {}
    for slip in slips:
        if slip.letter is None or not _ID.fullmatch(slip.letter):
            continue
        message = parse(slip.header)
        # A flag, a digest or a letter to ourselves says nothing to a client.
        if message.sender in ourselves and not owned.issuperset(message.to):
            ours[slip.letter] = slip
    missing = room.store.outbox.unknown_letters(ours)
    return [slip for letter, slip in ours.items() if letter in missing]


async def _read_back(room: Room, desk: Desk, slip: Slip, now: datetime) -> FoundLetter | None:
    """What a letter of ours said, from its copy; None where no client of the book is addressed."""
    raw = await room.post.fetch(slip.whereabouts)
    if raw is None:
        return None
    message = parse(raw.content)
    tables = domains.tables(desk.book, desk.known)
    clients = (tables.client_of(address) for address in message.to)
    client = desk.book.clients.get(next((found for found in clients if found), ""))
    if client is None:
        return None
    at = min(message.date or slip.received or now, now)
    said = [
        words for invoice in _listed(client, message) for words in _said(desk, client, invoice, at)
    ]
    name = said[-1].letter if said else "answer"
    return FoundLetter(
        id=slip.letter or "",
        key=f"{client.id}/found/{said[0].invoice if said else slip.letter}",
        klass=class_of(name) if said else LetterClass.SERVICE,
        client=client.id,
        name=name,
        step=None,
        to=message.to,
        said=tuple(said),
        at=at,
        message_ids=(message.message_id,),
    )


def _listed(client: Client, message: Message) -> list[Invoice]:
    words = {word.casefold() for word in _WORD.findall(f"{message.subject}\n{message.text}")}
    return [invoice for invoice in client.invoices if invoice.number.casefold() in words]


def _said(desk: Desk, client: Client, invoice: Invoice, at: datetime) -> Iterator[Said]:
    """Every rung of the ladder up to that day, as if each had been said on its own day."""
    day = today_in(client.timezone, at)
    start = desk.book.business.start or day
    climbed: tuple[Rung, ...] = ()
    for _ in invoice.policy.steps:
        coming = Ladder(client, invoice, climbed, start).coming(day)
        if coming is None or coming.day > day:
            return
        letter = coming.step.letter or ""
        climbed = (*climbed, Rung(letter, class_of(letter), coming.step.name, coming.day, at))
        if letter:
            yield Said(invoice.number, letter, invoice.amount, invoice.due)


def _tell(room: Room, found: list[FoundLetter], unclear: list[str], now: datetime) -> None:
    ids = sorted(letter.id for letter in found)
    told = "Nothing is sent until you resolve this." if unclear else "They count as sent."
    ask = Ask(
        id=ask_id("older", *ids, *unclear),
        kind=AskKind.FIRST_START,
        client=None,
        invoices=tuple(dict.fromkeys(said.invoice for letter in found for said in letter.said)),
        what=(
            f"The mailbox has {len(found) + len(unclear)} letters of Tony's that this state does not"
            f" know: it was restored, or a second accountsd writes from this mailbox. {told}"
        ),
        evidence=(
            *(f"{letter.at:%d %B %Y} to {', '.join(letter.to)}" for letter in found),
            *unclear,
        ),
        ways=("see that only one accountsd uses this mailbox", "accountsd resolve ASK"),
    )
    letter = room.write_flag(Told(ask, now))
    room.store.outbox.queue([NewLetter(new_letter_id(), letter)], now, [put(ask, now)])
