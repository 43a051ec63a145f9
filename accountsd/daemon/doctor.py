"""`doctor`: both servers, what they can do, a letter to ourselves, our domain's records, the clock.

What it learns of the server (whether Sent is filed by itself, how long a copy takes, whether the
Message-ID is replaced) is kept in the state: the road out goes by it. It writes to nobody but us.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from accountsd import clock, outbox, smtp
from accountsd.core.letter import Letter, LetterClass
from accountsd.core.slip import Role
from accountsd.daemon import domain
from accountsd.daemon.finding import Finding, Verdict, bad, good, warn
from accountsd.daemon.place import make_ready
from accountsd.daemon.servers import Servers, servers
from accountsd.errors import AccountsdError, CredentialsRefused, ServerUnavailable
from accountsd.imap import Mailbox
from accountsd.shelf import Shelf
from accountsd.store import NewLetter, Store, new_letter_id
from accountsd.templates import Templates

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from accountsd.config import Settings
    from accountsd.core.book import Book
    from accountsd.core.slip import Slip

# How long a letter to ourselves is waited for, and how often it is looked for.
PATIENCE = timedelta(seconds=60)
LOOK_EVERY = 2.0
CLOCK_MAY_DIFFER = timedelta(minutes=5)
QUOTA_WARNS_AT = 0.9


@dataclass(frozen=True, slots=True)
class _Patient:
    """What is examined."""

    store: Store
    book: Book
    settings: Settings
    servers: Servers
    mailbox: Mailbox


async def examine(
    config: Path, state: Path, authorities: Path | None = None, patience: timedelta = PATIENCE
) -> tuple[Finding, ...]:
    """Everything that can be found out now; may be called beside the running daemon."""
    make_ready(state)
    with Store.open(state) as store:
        book, settings = Shelf(config, store, Templates.beside(config.parent)).open(clock.now())
        both = servers(settings, store, authorities)
        mailbox = Mailbox(both.mailbox, both.names)
        mailbox.start()
        try:
            patient = _Patient(store, book, settings, both, mailbox)
            return tuple([finding async for finding in _findings(patient, patience)])
        finally:
            await mailbox.stop()


async def _findings(patient: _Patient, patience: timedelta) -> AsyncIterator[Finding]:
    reading = [finding async for finding in _guarded("IMAP", _imap(patient))]
    for finding in reading:
        yield finding
    sending = [finding async for finding in _guarded("SMTP", _smtp(patient))]
    for finding in sending:
        yield finding
    if not any(finding.unreachable for finding in (*reading, *sending)):
        async for finding in _guarded("a letter to ourselves", _letter(patient, patience)):
            yield finding
    for finding in await asyncio.to_thread(domain.records, patient.book.department.address):
        yield finding


async def _guarded(what: str, findings: AsyncIterator[Finding]) -> AsyncIterator[Finding]:
    """A server that is away is a finding, not an end of the examination."""
    try:
        async for finding in findings:
            yield finding
    except CredentialsRefused as refused:
        yield Finding(Verdict.BAD, f"{what}: the log-in was refused: {refused}", unreachable=True)
    except (ServerUnavailable, TimeoutError) as away:
        yield Finding(Verdict.BAD, f"{what}: {away}", unreachable=True)
    except AccountsdError as broken:
        yield bad(f"{what}: {broken}")


async def _imap(patient: _Patient) -> AsyncIterator[Finding]:
    mailbox = patient.mailbox
    capabilities = await mailbox.capabilities()
    yield good(f"IMAP: logged in at {mailbox.server}")
    for name, without in (
        ("IDLE", "new mail is looked for once a minute"),
        ("MOVE", "mail is filed by copying and deleting"),
        ("UIDPLUS", "a copy that is deleted may stay marked until your mail program removes it"),
        ("SPECIAL-USE", "Sent and Junk are found by their names"),
    ):
        if name in capabilities:
            yield good(f"IMAP: {name}")
        else:
            yield warn(f"IMAP: no {name}; {without}")
    folders = await mailbox.ensure_folders()
    yield good(
        "IMAP: folders " + ", ".join(f"{role.value}: {name}" for role, name in folders.items())
    )
    quota = await mailbox.quota()
    if quota is not None and quota[1] and quota[0] / quota[1] >= QUOTA_WARNS_AT:
        yield warn(f"IMAP: the mailbox is {100 * quota[0] // quota[1]} % full")


async def _smtp(patient: _Patient) -> AsyncIterator[Finding]:
    mail_domain = patient.book.department.address.rpartition("@")[2]
    relay = patient.servers.relay
    session = await smtp.open_session(
        relay, patient.servers.relay_login, domain=mail_domain, now=clock.now()
    )
    offers = ", ".join(sorted(name.upper() for name in session.esmtp_extensions))
    session.close()
    yield good(f"SMTP: logged in at {relay.host}:{relay.port} ({offers})")


async def _letter(patient: _Patient, patience: timedelta) -> AsyncIterator[Finding]:
    """Sent through the outbox like any other, and looked for in the mailbox."""
    token = new_letter_id()
    began, sent_at = time.monotonic(), clock.now()
    patient.store.outbox.queue([NewLetter(token, _to_ourselves(patient.book, token))], sent_at)
    ending = await outbox.send_one(_road(patient), token)
    if ending is None:
        yield bad("a letter to ourselves could not be handed over; see `accountsd outbox`")
        return
    yield good(f"a letter to ourselves was taken: {ending}")
    found = await _look_for(patient.mailbox, token, patience)
    if not found:
        outbox.save_traits(patient.store, outbox.Traits(copy_comes_back=False))
        yield bad(f"the letter to ourselves did not come back within {patience.seconds} seconds")
        return
    took = timedelta(seconds=round(time.monotonic() - began))
    traits = outbox.Traits(
        files_sent_itself=Role.SENT in found and Role.INBOX not in found,
        copy_comes_back=True,
        copy_takes=took,
        replaces_message_id=any(token not in slip.message_id for slip in found.values()),
    )
    outbox.save_traits(patient.store, traits)
    yield good(f"the letter to ourselves came back after {took.seconds} s")
    for finding in _seen_on(next(iter(found.values())), patient, traits, sent_at.timestamp()):
        yield finding


def _seen_on(slip: Slip, patient: _Patient, traits: outbox.Traits, sent_at: float) -> list[Finding]:
    told = []
    if traits.files_sent_itself:
        told.append(good("the server files what we send in Sent by itself"))
    if traits.replaces_message_id:
        told.append(good("the server replaces Message-IDs; both are remembered"))
    verdict = slip.fields.get("authentication-results", "")
    trusted = patient.settings.trust.authserv_ids
    if not verdict:
        told.append(
            warn(
                "no Authentication-Results on our own letter: senders cannot be proven by this server"
            )
        )
    elif not any(verdict.lower().startswith(name.lower()) for name in trusted):
        name = verdict.partition(";")[0].strip()
        told.append(warn(f"verdicts are written by {name!r}; `trust.authserv_id` does not name it"))
    if (
        slip.received
        and abs(slip.received.timestamp() - sent_at) > CLOCK_MAY_DIFFER.total_seconds()
    ):
        told.append(
            warn(f"our clock and the server's differ: it received at {slip.received:%H:%M:%S %Z}")
        )
    else:
        told.append(good("our clock and the server's agree"))
    return told


async def _look_for(mailbox: Mailbox, token: str, patience: timedelta) -> dict[Role, Slip]:
    end = time.monotonic() + patience.total_seconds()
    while True:
        found = {}
        for role in (Role.INBOX, Role.SENT, Role.JUNK):
            for slip in await mailbox.ours(role):
                if slip.letter == token:
                    found[role] = slip
        if found or time.monotonic() >= end:
            return found
        await asyncio.sleep(LOOK_EVERY)


def _road(patient: _Patient) -> outbox.Road:
    async def unread() -> bool:
        return False  # nothing to clients goes by this road

    pace = patient.settings.mailbox.pace
    return outbox.Road(
        store=patient.store,
        deliver=lambda raw, envelope, *, now, on_handing_over: smtp.deliver(
            patient.servers.relay,
            patient.servers.relay_login,
            raw,
            envelope,
            now=now,
            on_handing_over=on_handing_over,
        ),
        book=lambda: patient.book,
        read_first=unread,
        still_due=lambda _: None,
        pace=outbox.Pace(pace.count, pace.per, patient.settings.mailbox.per_day),
        now=clock.now,
    )


def _to_ourselves(book: Book, token: str) -> Letter:
    words = "A letter of accountsd to itself, sent by `accountsd doctor`. It may be deleted."
    return Letter(
        key=f"doctor/{token[:8]}",
        klass=LetterClass.OWNER,
        client=None,
        name="doctor",
        step=None,
        to=(book.department.address,),
        cc=(),
        subject="accountsd doctor: a letter to ourselves",
        text=words + "\n",
        html=f"<p>{words}</p>",
        automatic=True,
    )
