"""The drain: read first → still due? → claim → deliver → record. The only place from which mail leaves.

Strategies: what a client wrote is read before the client is written to; the owner's letters wait for
nothing; a letter in hand is finished, also when we are told to stop; one bad letter is put aside and
holds up nobody. No letter is written here, and none is kept back without a word why.
"""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, assert_never

import structlog

from accountsd.core.book import Book, Mode
from accountsd.core.delivery import (
    Accepted,
    Deferred,
    Ending,
    Envelope,
    InDoubt,
    Refused,
    RefusedAddress,
    SiteUnavailable,
    Whose,
)
from accountsd.core.letter import Letter, LetterClass
from accountsd.errors import AccountsdError
from accountsd.outbox import proof, site
from accountsd.outbox.envelope import Stamp, build, message_id
from accountsd.outbox.guard import too_soon
from accountsd.outbox.headers import NoAddress, ascii_address
from accountsd.outbox.pace import DAY, SITE_WAIT, Pace, allowance
from accountsd.outbox.record import Outcome, record
from accountsd.outbox.traits import load_traits
from accountsd.store import LetterState, Outgoing, Store

log = structlog.stdlib.get_logger(__name__)


class Deliver(Protocol):
    """One attempt: `smtp.deliver` with its server and log-in filled in."""

    def __call__(
        self,
        raw: bytes,
        envelope: Envelope,
        *,
        now: datetime,
        on_handing_over: Callable[[], None],
    ) -> Awaitable[Ending]:
        """Hand it over once; call `on_handing_over` just before the danger."""
        ...


@dataclass(frozen=True, slots=True)
class Road:
    """What the road out works with. Functions are asked anew for each letter.

    `read_first` is True when every watched folder was scanned to its end within two minutes.
    `still_due` says why a letter to a client should no longer go, None if it should.
    """

    store: Store
    deliver: Deliver
    book: Callable[[], Book]
    read_first: Callable[[], Awaitable[bool]]
    still_due: Callable[[Outgoing], str | None]
    pace: Pace
    now: Callable[[], datetime]
    subaddress: str | None = None  # "+": used once doctor has seen a letter arrive through it


@dataclass(frozen=True, slots=True)
class Drained:
    """What became of the letters that were due. `stopped`: why the rest still wait."""

    outcomes: Counter[Outcome] = field(default_factory=Counter)
    stopped: str | None = None

    @property
    def sent(self) -> int:
        """How many left."""
        return self.outcomes[Outcome.SENT]


async def drain(road: Road) -> Drained:
    """Send what is due, as far as pace and server allow. Safe to cancel: the letter in hand is finished."""
    outcomes: Counter[Outcome] = Counter()
    unread = False
    for outgoing in road.store.outbox.due_letters(road.now()):
        stopped = _hindrance(road)
        if stopped is not None:
            return Drained(outcomes, stopped)
        if outgoing.letter.klass is not LetterClass.OWNER:
            unread = unread or not await road.read_first()
            if unread:
                # Nothing goes to clients; the owner's own letters still do.
                outcomes[Outcome.HELD] += 1
                continue
        outcome, goes_on = await _finished(asyncio.ensure_future(_one(road, outgoing)))
        outcomes[outcome] += 1
        if not goes_on:
            return Drained(outcomes, "the mail server does not answer as it should")
    return Drained(outcomes, "the mailbox could not be read" if unread else None)


async def send_one(road: Road, letter: str) -> str | None:
    """For doctor: this letter now, whatever the mode. The server's answer, None when it did not take it."""
    outgoing = road.store.outbox.letter(letter)
    if outgoing is None:
        return None
    outcome, _ = await _finished(asyncio.ensure_future(_one(road, outgoing)))
    if outcome is not Outcome.SENT:
        return None
    sent = road.store.outbox.letter(letter)
    return sent.response if sent is not None else None


def _hindrance(road: Road) -> str | None:
    """Why no letter at all may leave now."""
    now, store = road.now(), road.store
    if road.book().mode is Mode.REHEARSAL:
        return "rehearsal: nothing leaves"
    knock = site.in_peace_until(store, now)
    if knock is not None:
        return f"the mail server is left in peace until {knock:%H:%M} UTC"
    in_span = store.outbox.sent_since(now - road.pace.per)
    if not allowance(road.pace, in_span, store.outbox.sent_since(now - DAY)):
        return "as many letters as the mail host allows have left"
    return None


async def _finished(work: asyncio.Future[tuple[Outcome, bool]]) -> tuple[Outcome, bool]:
    """Waits for the letter in hand even when we are cancelled, and only then lets that through."""
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        await asyncio.wait([work])
        raise


async def _one(road: Road, outgoing: Outgoing) -> tuple[Outcome, bool]:
    """One letter; False: the next one would fare no better now."""
    try:
        return await _attempt(road, outgoing)
    except Exception:
        # One letter that nobody foresaw must not hold up the rest (promise 10).
        log.exception("letter.failed", letter=outgoing.id, key=outgoing.letter.key)
        return _put_aside(road, outgoing), True


async def _attempt(road: Road, outgoing: Outgoing) -> tuple[Outcome, bool]:
    store, now = road.store, road.now()
    held = _not_now(road, outgoing, now)
    if held is not None:
        return held, True
    if not store.outbox.claim(outgoing.id, now):
        return Outcome.HELD, True  # Somebody else has it, or the owner dropped it this moment.
    ending = _unwritable(outgoing.letter) or await _deliver(road, outgoing, now)
    outcome = record(store, outgoing, ending, road.now())
    _tell(outgoing, outcome, ending)
    dead = isinstance(ending, Deferred) and ending.line_is_dead
    return outcome, not (dead or outcome in {Outcome.SITE, Outcome.IN_DOUBT})


def _not_now(road: Road, outgoing: Outgoing, now: datetime) -> Outcome | None:
    """Looked at once more, just before it is claimed: what is no longer right does not leave."""
    store, letter = road.store, outgoing.letter
    if outgoing.copy_at is not None:
        # It was put back for another attempt, and now there is proof of the first.
        proof.record_sent(store, outgoing, now)
        return Outcome.SENT
    if letter.client is None:
        return None
    if letter.client in store.outbox.clients_in_doubt():
        return Outcome.HELD
    reason = road.still_due(outgoing)
    if reason is not None:
        store.outbox.withdraw(outgoing.id, now, reason)
        log.info("letter.withdrawn", letter=outgoing.id, key=letter.key, reason=reason)
        return Outcome.WITHDRAWN
    soon = too_soon(store, outgoing, road.book(), now)
    if soon is not None:
        store.outbox.reschedule(outgoing.id, now, soon.until)
        log.info("letter.held", letter=outgoing.id, key=letter.key, reason=soon.why)
        return Outcome.HELD
    return None


async def _deliver(road: Road, outgoing: Outgoing, now: datetime) -> Ending:
    book, letter, store = road.book(), outgoing.letter, road.store
    own, traits = book.department.address, load_traits(store)
    stamp = Stamp(
        token=outgoing.id,
        date=now.astimezone(book.business.timezone).replace(microsecond=0),
        attempt=2 if outgoing.second_attempt else 1,
        reply_to=_tagged(own, road.subaddress if traits.subaddress_arrives else None, outgoing.id),
    )
    raw = build(letter, book.department, stamp)
    # Where the server does not file what we send, our own address is one more recipient.
    copy = None if traits.files_sent_itself else own
    ids = (message_id(outgoing.id, book.department),)

    def handing_over() -> None:
        if not store.outbox.handing_over(outgoing.id, road.now(), ids):
            raise LostLetter(outgoing.id)

    return await road.deliver(
        raw, Envelope(own, letter.to, letter.cc, copy), now=now, on_handing_over=handing_over
    )


def _unwritable(letter: Letter) -> Refused | None:
    """Addresses that are none, before anybody is asked to write to them."""
    wrong = []
    for address in (*letter.to, *letter.cc):
        try:
            ascii_address(address)
        except NoAddress as no:
            wrong.append(RefusedAddress(address, 553, str(no)))
    if not wrong:
        return None
    return Refused(wrong[0].reason, 553, Whose.ADDRESS, tuple(wrong), by_us=True)


class LostLetter(AccountsdError):
    """The letter was claimed by us and is not ours any more: it is not handed over."""


def _put_aside(road: Road, outgoing: Outgoing) -> Outcome:
    """Wherever the failure struck: what may be on its way is in doubt, the rest waits an hour."""
    now, error = road.now(), "an error in accountsd itself; see the log"
    if road.store.outbox.in_doubt(outgoing.id, now, error):
        return Outcome.IN_DOUBT
    standing = road.store.outbox.letter(outgoing.id)
    if standing is not None and standing.state is LetterState.QUEUED:
        road.store.outbox.reschedule(outgoing.id, now, now + SITE_WAIT)
    else:
        road.store.outbox.later(outgoing.id, now, next_attempt=now + SITE_WAIT, error=error)
    return Outcome.LATER


def _tagged(own: str, separator: str | None, token: str) -> str | None:
    if separator is None:
        return None
    local, _, domain = own.rpartition("@")
    return f"{local}{separator}{token}@{domain}"


def _tell(outgoing: Outgoing, outcome: Outcome, ending: Ending) -> None:
    known = {"letter": outgoing.id, "key": outgoing.letter.key}
    match ending:
        case Accepted():
            log.info("letter.sent", **known, queue_id=ending.queue_id)
        case Deferred() | InDoubt() | Refused() | SiteUnavailable():
            # Servers repeat addresses, and the owner's is nobody's business (promise 9).
            log.warning(_NO[outcome], **known, reason=_ADDRESS.sub("…", ending.reason))
        case _:
            assert_never(ending)


_ADDRESS = re.compile(r"[^\s<>@]+@[^\s<>@]+")
_NO = {
    Outcome.LATER: "letter.deferred",
    Outcome.REFUSED: "letter.refused",
    Outcome.SITE: "letter.put_back",
    Outcome.IN_DOUBT: "letter.doubted",
}
