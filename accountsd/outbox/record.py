"""What an ending means for the letter and for the journal: one ending, one commit.

Nothing is sent here. A refusal never loses a letter: it stays where the owner sees it, with an Ask.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import StrEnum
from typing import assert_never

from accountsd.core.delivery import (
    Accepted,
    Deferred,
    Ending,
    InDoubt,
    Refused,
    RefusedAddress,
    SiteUnavailable,
    Whose,
)
from accountsd.core.journal import (
    Answered,
    Ask,
    AskKind,
    By,
    Fact,
    Source,
    SourceKind,
    Undelivered,
)
from accountsd.core.vigil import ask_id, put
from accountsd.outbox import site
from accountsd.outbox.pace import retry_after
from accountsd.store import Outgoing, SaidRows, Store

# After so many deferrals, more than a day, the owner should know that a letter does not get through.
TELL_AFTER = 10


class Outcome(StrEnum):
    """What became of one letter in one drain."""

    SENT = "sent"
    LATER = "later"
    REFUSED = "refused"
    IN_DOUBT = "in doubt"
    SITE = "site"  # put back: the server does not let us work
    WITHDRAWN = "withdrawn"
    HELD = "held"  # the second guard, or a client with a letter in doubt


def record(store: Store, outgoing: Outgoing, ending: Ending, now: datetime) -> Outcome:
    """Commits what happened to a letter that was claimed."""
    match ending:
        case Accepted():
            _sent(store, outgoing, ending, now)
            site.opened(store, outgoing.id, now)
            return Outcome.SENT
        case Deferred():
            _later(store, outgoing, ending, now)
            return Outcome.LATER
        case Refused():
            if site.is_the_sites(store, outgoing, ending, now):
                record(store, outgoing, SiteUnavailable(ending.reason, ending.code), now)
                store.outbox.reschedule(outgoing.id, now, now + site.SUSPECT_WAIT)
                return Outcome.SITE
            _refused(store, outgoing, ending, now)
            return Outcome.REFUSED
        case SiteUnavailable():
            store.outbox.put_back(outgoing.id, now)
            site.close(store, ending, now)
            return Outcome.SITE
        case InDoubt():
            store.outbox.in_doubt(outgoing.id, now, ending.reason)
            return Outcome.IN_DOUBT
        case _:
            assert_never(ending)


def _sent(store: Store, outgoing: Outgoing, ending: Accepted, now: datetime) -> None:
    refused = {each.address for each in ending.refused}
    letter = outgoing.letter
    everybody = dict.fromkeys((*letter.to, *letter.cc))
    facts = [*answered(store, outgoing.id, "it was sent", now)]
    if ending.refused:
        facts += _undelivered(outgoing, ending.refused, now)
        facts.append(put(_ask_about_addresses(outgoing, ending.refused, now), now))
    store.outbox.sent(
        outgoing.id,
        now,
        to=tuple(address for address in everybody if address not in refused),
        ids=ending.ids,
        response=ending.response,
        facts=facts,
    )


def _later(store: Store, outgoing: Outgoing, ending: Deferred, now: datetime) -> None:
    attempt = outgoing.attempts + 1
    again = now + retry_after(attempt)
    store.outbox.later(outgoing.id, now, next_attempt=again, error=ending.reason)
    if attempt >= TELL_AFTER:
        store.journal.record([put(_ask_about_delay(outgoing, ending), now)])


def _refused(store: Store, outgoing: Outgoing, ending: Refused, now: datetime) -> None:
    match ending.whose:
        case Whose.ADDRESS:
            # The words were not said: they go to the next contact of the role.
            said = SaidRows.FREED
            ask = _ask_about_addresses(outgoing, ending.addresses, now)
            facts = [*_undelivered(outgoing, ending.addresses, now), put(ask, now)]
        case Whose.LETTER:
            said = SaidRows.KEPT
            facts = [put(_ask_about_letter(outgoing, ending, now), now)]
        case _:
            assert_never(ending.whose)
    store.outbox.refused(outgoing.id, now, error=ending.reason, said=said, facts=facts)


def _undelivered(
    outgoing: Outgoing, refused: Iterable[RefusedAddress], now: datetime
) -> Iterator[Fact]:
    for each in refused:
        yield Undelivered(
            id=f"refused:{outgoing.id}/{each.address}@{now.isoformat()}",
            at=now,
            by=By.TONY,
            source=Source(SourceKind.LETTER, outgoing.id),
            client=outgoing.letter.client,
            letter=outgoing.id,
            address=each.address,
            permanent=True,
        )


def answered(store: Store, letter: str, word: str, now: datetime) -> Iterator[Fact]:
    """The asks about a letter's fate are closed: it is known."""
    for each in store.journal.open_asks():
        if each.ask.letter == letter and each.ask.kind in {AskKind.DELIVERY, AskKind.DOUBT}:
            yield Answered(
                id=f"answered:{each.ask.id}@{now.isoformat()}",
                at=now,
                by=By.TONY,
                source=Source(SourceKind.LETTER, letter),
                client=each.ask.client,
                ask=each.ask.id,
                word=word,
            )


# ------------------------------------------------------------------------------------------- the asks


def _ask_about_addresses(
    outgoing: Outgoing, refused: Iterable[RefusedAddress], now: datetime
) -> Ask:
    gone = tuple(refused)
    names = ", ".join(each.address for each in gone)
    return _ask(
        outgoing,
        f"The mail server will not take mail for {names}.",
        tuple(f"{each.address}: {each.reason}" for each in gone),
        ("put the right address into the client's contacts",),
        now,
    )


def _ask_about_letter(outgoing: Outgoing, ending: Refused, now: datetime) -> Ask:
    key = outgoing.letter.key
    return _ask(
        outgoing,
        f"The mail server refused the letter {key}.",
        (ending.reason,),
        (f"accountsd outbox retry {key}", f"accountsd outbox drop {key}"),
        now,
    )


def _ask_about_delay(outgoing: Outgoing, ending: Deferred) -> Ask:
    key = outgoing.letter.key
    return _ask(
        outgoing,
        f"The letter {key} has not got through for more than a day.",
        (ending.reason, f"waiting since {outgoing.queued_at:%d %B %Y %H:%M} UTC"),
        ("Tony goes on trying", f"accountsd outbox drop {key}"),
        outgoing.queued_at,
    )


def _ask(
    outgoing: Outgoing,
    what: str,
    evidence: tuple[str, ...],
    ways: tuple[str, ...],
    since: datetime,
) -> Ask:
    """`since` tells two refusals of one letter apart; an ask once answered is never put again."""
    return Ask(
        id=ask_id("letter", outgoing.id, what, since.isoformat()),
        kind=AskKind.DELIVERY,
        client=outgoing.letter.client,
        invoices=listed(outgoing),
        what=what,
        evidence=evidence,
        ways=ways,
        letter=outgoing.id,
    )


def listed(outgoing: Outgoing) -> tuple[str, ...]:
    """Every invoice that the letter speaks of."""
    letter = outgoing.letter
    return letter.invoices or tuple(one.invoice for one in letter.said)
