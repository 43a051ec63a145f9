"""Words about keeping quiet: dispute, hold, release, settle, resolve."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.journal import Answered, Cause, Disputed, Fact, Paused, Resumed, Scope, Stops
from accountsd.core.word import Word
from accountsd.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from accountsd.core.journal import Ask
    from accountsd.core.receivable import Account, Silence
    from accountsd.core.word import Speech

# What `release` may end (silences.md, "the owner ends it"). A bank change or an unanswered mail is
# ended by `resolve`, a dispute by `settle`: a question must not be waved away by the wrong word.
RELEASABLE = frozenset(
    {
        Cause.JUST_SPOKEN,
        Cause.PROMISED,
        Cause.ADVISED,
        Cause.HARDSHIP,
        Cause.LEGAL,
        Cause.COMPLAINT,
        Cause.HOLD,
        Cause.ABSENT,
        Cause.PAY_RUN,
        Cause.AT_MOST,
    }
)
RESOLVABLE = frozenset({Cause.UNANSWERED, Cause.BANK_CHANGE, Cause.UNREAD})


def dispute(speech: Speech, account: Account, invoices: tuple[str, ...]) -> Word:
    """The client contests these; nothing is asked for them until `settle`."""
    fact = speech.fact(Disputed, 0, account.client.id, invoices=invoices)
    return Word((fact,), (f"{', '.join(invoices)}: disputed; not chased until you `settle`.",))


def hold(
    speech: Speech, account: Account, invoices: tuple[str, ...], why: str, until: date | None
) -> Word:
    """Nothing leaves for these (none named: for the client) until the day, or until `release`."""
    if until and until < account.today:
        raise UsageError(f"{until} is past; a hold ends on a day to come")
    fact = speech.fact(
        Paused,
        0,
        account.client.id,
        cause=Cause.HOLD,
        scope=Scope(invoices),
        stops=Stops.ALL,
        until=until,
        why=why,
    )
    what = ", ".join(invoices) if invoices else account.client.name
    end = (
        f"through {until:%Y-%m-%d}"
        if until
        else "until you `release` it; you are asked every 30 days"
    )
    return Word((fact,), (f"{what}: on hold {end}.",))


def release(
    speech: Speech, account: Account, invoices: tuple[str, ...], only: Cause | None
) -> Word:
    """Ends what the owner may end for these (none named: all of the client's)."""
    ending = [
        s
        for s in account.silences
        if s.cause in RELEASABLE and only in (None, s.cause) and _touches(s, invoices)
    ]
    if not ending:
        others = sorted({_other_end(s.cause) for s in account.silences if _touches(s, invoices)})
        hint = f"; {' '.join(others)}" if others else ""
        raise UsageError(f"nothing that `release` ends keeps Tony quiet here{hint}")
    facts = ends(speech, account, ending, "release", 0)
    return Word(tuple(facts), tuple(f"Ended: {s.because}" for s in ending))


def settle(speech: Speech, account: Account, invoices: tuple[str, ...]) -> Word:
    """The dispute is over."""
    disputes = [s for s in account.silences if s.cause is Cause.DISPUTED and _touches(s, invoices)]
    if not disputes:
        raise UsageError("no dispute is open there")
    facts = ends(speech, account, disputes, "settle", 0)
    return Word(tuple(facts), tuple(f"Ended: {s.because}" for s in disputes))


def resolve(speech: Speech, asks: Iterable[Ask], account: Account | None) -> Word:
    """The owner has dealt with these asks; the silences that waited for them end."""
    asks = tuple(asks)
    if not asks:
        raise UsageError("nothing is waiting for you there")
    facts: list[Fact] = []
    changed: list[str] = []
    for ask in asks:
        facts.append(speech.fact(Answered, len(facts), ask.client, ask=ask.id, word="resolve"))
        changed.append(f"Closed: {ask.what}")
    waiting = {ask.id for ask in asks}
    for silence in account.silences if account else ():
        if silence.ask in waiting and silence.cause in RESOLVABLE:
            facts.append(_resumed(speech, account, silence, len(facts)))
            changed.append(f"Ended: {silence.because}")
    return Word(tuple(facts), tuple(changed))


def _touches(silence: Silence, invoices: tuple[str, ...]) -> bool:
    """Whether a word about these invoices is about this silence. None named: about all."""
    return (
        not invoices
        or not silence.scope.invoices
        or bool(set(silence.scope.invoices) & set(invoices))
    )


def ends(
    speech: Speech, account: Account, silences: Iterable[Silence], word: str, first: int
) -> list[Fact]:
    """Facts that end these silences and close the asks that waited for them; numbered from `first`."""
    facts: list[Fact] = []
    answered: set[str] = set()
    for silence in silences:
        facts.append(_resumed(speech, account, silence, first + len(facts)))
        if silence.ask and silence.ask not in answered:
            answered.add(silence.ask)
            facts.append(
                speech.fact(
                    Answered, first + len(facts), account.client.id, ask=silence.ask, word=word
                )
            )
    return facts


def _resumed(speech: Speech, account: Account | None, silence: Silence, number: int) -> Fact:
    client = account.client.id if account else None
    return speech.fact(Resumed, number, client, cause=silence.cause, scope=silence.scope)


def _other_end(cause: Cause) -> str:
    if cause is Cause.DISPUTED:
        return "a dispute ends with `settle`."
    if cause in RESOLVABLE:
        return "an open question ends with `resolve`."
    return f"“{cause}” ends otherwise: see `show`."
