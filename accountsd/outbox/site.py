"""Whether we knock at the server at all. What concerns the site stops the knocking, with one Ask.

Strategies: no letter is blamed for the site; the same refusal of two letters running is the site's too,
and then the first of them is taken back; the pauses grow; the first letter taken ends the trouble.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from accountsd.core.delivery import Refused, SiteUnavailable, fingerprint
from accountsd.core.journal import Answered, Ask, AskKind, By, Fact, Retracted, Source, SourceKind
from accountsd.core.journal import Undelivered as UndeliveredFact
from accountsd.core.vigil import ask_id, put
from accountsd.outbox.pace import LONGEST_WAIT, SITE_WAIT, retry_after
from accountsd.store import LetterState, Outgoing, Store

KEY = "smtp_site"  # meta
# Longer than the pause, so that a letter above suspicion goes first and shows how the site stands.
SUSPECT_WAIT = 2 * SITE_WAIT
_REMEMBERED = 50  # letters that were once refused together with others


@dataclass(frozen=True, slots=True)
class Site:
    """How we stand with the server. Times are ISO texts, as they are kept."""

    since: str | None = None  # knocking has stopped since
    reason: str = ""
    tries: int = 0
    knock_at: str | None = None
    refused_letter: str | None = None  # the last letter refused, with no letter taken since
    refused_as: str | None = None  # its fingerprint
    suspects: tuple[str, ...] = ()  # letters refused alike
    cleared: tuple[str, ...] = ()  # suspects at the time when the site took another letter

    @property
    def next_knock(self) -> datetime | None:
        """Not before then; None: knock."""
        return datetime.fromisoformat(self.knock_at) if self.knock_at else None


def look(store: Store) -> Site:
    """As it stands."""
    text = store.meta.get(KEY)
    if text is None:
        return Site()
    found = json.loads(text)
    return Site(
        **{**found, "suspects": tuple(found["suspects"]), "cleared": tuple(found["cleared"])}
    )


def in_peace_until(store: Store, now: datetime) -> datetime | None:
    """When to knock again, if not now. A longer pause than ours are was noted by a wrong clock."""
    knock = look(store).next_knock
    return knock if knock is not None and now < knock <= now + LONGEST_WAIT else None


def knock_again(store: Store) -> None:
    """The owner has mended something (settings, password): do not wait for the pause to end."""
    site = look(store)
    if site.knock_at is not None:
        _keep(store, replace(site, knock_at=None))


def close(store: Store, ending: SiteUnavailable, now: datetime) -> None:
    """The server does not let us work: stop knocking, and ask once."""
    site = look(store)
    tries = site.tries + 1
    wait = max(retry_after(tries), SITE_WAIT) if _door_is_shut(ending) else retry_after(tries)
    site = replace(
        site,
        since=site.since or now.isoformat(),
        reason=ending.reason,
        tries=tries,
        knock_at=(now + wait).isoformat(),
    )
    _keep(store, site)
    # At each knock in vain: the second time it is the same ask, and changes nothing.
    store.journal.record([put(_ask(site, ending), now)])


def opened(store: Store, letter: str, now: datetime) -> None:
    """The server took a letter: all is well with the site."""
    site = look(store)
    if site.since is None and site.refused_letter is None:
        return
    if site.since is not None:
        store.journal.record(_answers(store, _ask_id(site.since), now, letter))
    cleared = tuple(dict.fromkeys((*site.cleared, *site.suspects)))
    _keep(store, Site(cleared=cleared[-_REMEMBERED:]))


def is_the_sites(store: Store, outgoing: Outgoing, ending: Refused, now: datetime) -> bool:
    """Whether a refusal is the second alike running: then nothing is refused, the first taken back.

    A letter that was under suspicion when the site took another one answers for itself.
    """
    site = look(store)
    if ending.by_us or outgoing.id in site.cleared:
        return False
    alike = fingerprint(ending)
    before = site.refused_letter
    if before in {None, outgoing.id} or site.refused_as != alike:
        _keep(store, replace(site, refused_letter=outgoing.id, refused_as=alike))
        return False
    suspects = tuple(dict.fromkeys((*site.suspects, str(before), outgoing.id)))
    _keep(store, replace(site, suspects=suspects))
    _take_back(store, str(before), now)
    return True


def _take_back(store: Store, letter: str, now: datetime) -> None:
    """Queued again, after the others; what the journal says of its refusal was wrong."""
    refused = store.outbox.letter(letter)
    if refused is None or refused.state is not LetterState.REFUSED:
        return
    facts: list[Fact] = [
        fact
        for record in store.journal.open_asks()
        if record.ask.letter == letter and record.ask.kind is AskKind.DELIVERY
        for fact in _answers(store, record.ask.id, now, letter)
    ]
    facts += [
        Retracted(
            id=f"retracted:{fact.id}@{now.isoformat()}",
            at=now,
            by=By.TONY,
            source=Source(SourceKind.LETTER, letter),
            client=fact.client,
            fact=fact.id,
        )
        for fact in store.journal.of(refused.letter.client)
        if isinstance(fact, UndeliveredFact) and fact.letter == letter
    ]
    if store.outbox.retry(letter, now, facts=facts):
        store.outbox.reschedule(letter, now, now + SUSPECT_WAIT)


def _answers(store: Store, ask: str, now: datetime, letter: str) -> list[Answered]:
    record = store.journal.find_ask(ask)
    if record is None or record.answered is not None:
        return []
    return [
        Answered(
            id=f"answered:{ask}@{now.isoformat()}",
            at=now,
            by=By.TONY,
            source=Source(SourceKind.LETTER, letter),
            client=record.ask.client,
            ask=ask,
            word="the server takes letters again",
        )
    ]


def _door_is_shut(ending: SiteUnavailable) -> bool:
    """Credentials, limits, blocks: waiting a minute or two will not help."""
    return ending.credentials or (ending.code is not None and ending.code >= 500)


def _ask(site: Site, ending: SiteUnavailable) -> Ask:
    if ending.credentials:
        way = "put the right password or token where config.yaml says; Tony then tries by himself"
    else:
        way = "ask your mail host; Tony tries again by himself, and says so when it works"
    return Ask(
        id=_ask_id(site.since or ""),
        kind=AskKind.SITE,
        client=None,
        invoices=(),
        what=f"The mail server does not take our letters: {site.reason}",
        evidence=(f"since {site.since}", "no letter is lost: they wait in the outbox"),
        ways=(way, "accountsd doctor"),
    )


def _ask_id(since: str) -> str:
    return ask_id("site", "smtp", since)


def _keep(store: Store, site: Site) -> None:
    store.meta.set(KEY, json.dumps(asdict(site)))
