"""A mail that could not be read: again a little later, and after three tries before the owner.

It is moved where a person sees it, with the original and the traceback kept; it is never deleted.
"""

from __future__ import annotations

import traceback
from datetime import timedelta
from typing import TYPE_CHECKING

import structlog

from accountsd.core.journal import (
    Ask,
    AskKind,
    By,
    Cause,
    Paused,
    Scope,
    Source,
    SourceKind,
    Stops,
)
from accountsd.core.slip import Role
from accountsd.core.vigil import ask_id, put
from accountsd.inbox import flags

if TYPE_CHECKING:
    from datetime import datetime

    from accountsd.core.journal import Fact
    from accountsd.inbox.room import Room
    from accountsd.store import KeptMail, NewLetter

log = structlog.stdlib.get_logger(__name__)

TRIES = 3


def next_try(tries: int) -> timedelta:
    """How long after the `tries`-th failure: a minute, then five."""
    return timedelta(minutes=1 if tries <= 1 else 5)


def failed(room: Room, mail: KeptMail, error: Exception, now: datetime) -> None:
    """Record the try; after the last one, put the mail before the owner."""
    trace = "".join(traceback.format_exception(error))
    again = now + next_try(mail.tries + 1)
    tries = room.store.mail.tried(mail.hash, error=trace, next_try=again)
    if tries < TRIES:
        log.warning("mail.tried", mail=mail.hash[:12], tries=tries, error=repr(error))
        return
    ask = _ask(mail, error)
    room.store.mail.shunt(
        mail.hash,
        now,
        error=trace,
        file_to=Role.OWNER.value,
        facts=_facts(mail, ask, now),
        letters=_flag(room, mail, ask, now),
    )
    log.error("mail.shunted", mail=mail.hash[:12], error=repr(error))


def _flag(room: Room, mail: KeptMail, ask: Ask, now: datetime) -> list[NewLetter]:
    did = (f"tried {TRIES} times to read it, and put it into Needs you",)
    try:
        return [flags.about(room, ask, mail, None, did, now)]
    except Exception as error:  # noqa: BLE001  (what broke the reading may break the flag; the Ask stands)
        log.warning("flag.unwritable", mail=mail.hash[:12], error=repr(error))
        return []


def _ask(mail: KeptMail, error: Exception) -> Ask:
    name = ask_id("shunted", mail.hash)
    return Ask(
        id=name,
        kind=AskKind.SHUNTED,
        client=mail.client,
        invoices=(),
        what=f"Tony could not read a mail from {mail.sender or 'somebody'}: “{mail.subject}”",
        evidence=(f"{type(error).__name__}: {error}",),
        ways=("read it in Needs you, and move it to Done", f"accountsd resolve {name}"),
        mail=mail.hash,
    )


def _facts(mail: KeptMail, ask: Ask, now: datetime) -> list[Fact]:
    """The Ask; and its client, if one is known, waits for the owner's answer."""
    facts: list[Fact] = [put(ask, now)]
    if mail.client is not None:
        facts.append(
            Paused(
                id=f"shunted:{mail.hash}",
                at=now,
                by=By.TONY,
                source=Source(SourceKind.MAIL, mail.hash),
                client=mail.client,
                cause=Cause.UNANSWERED,
                scope=Scope(),
                stops=Stops.CHASES,
                until=None,
                why=ask.what,
                ask=ask.id,
            )
        )
    return facts
