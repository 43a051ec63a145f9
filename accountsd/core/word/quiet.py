"""Words about keeping quiet: dispute, hold, release, settle, resolve."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.journal import (
    Answered,
    AskKind,
    Cause,
    Disputed,
    Fact,
    Paused,
    Resumed,
    Scope,
    Stops,
)
from accountsd.core.vigil import cause_of
from accountsd.core.word import Word
from accountsd.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
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
HOLD_IN_BOOK = "a hold that stands in the book ends when it is removed there."
RESOLVABLE = frozenset({Cause.UNANSWERED, Cause.BANK_CHANGE, Cause.UNREAD})
# Where time or the book began it, a question that is waved away leaves the silence: it stays asked.
_OTHER_ENDS = {
    Cause.ADVISED: "“advised” ends with `paid`, or with `release` if the money has not come.",
    Cause.AT_MOST: "“at most” ends with `release` or `hand-over`.",
    Cause.NOBODY: "“nobody” ends with an address in the book that works.",
    Cause.BOOKS_BEHIND: "“books behind” ends with `books DATE`.",
    Cause.BOOK_WRONG: "“book wrong” ends when the file is mended.",
    Cause.SMALL_REST: "“small rest” ends with `write-off`.",
    Cause.APPROVAL: "“approval” ends with `approve` or `outbox drop`.",
    Cause.IN_DOUBT: "“in doubt” ends with `outbox retry` or `outbox drop`.",
}


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
    touched = [s for s in account.silences if only in (None, s.cause) and _touches(s, invoices)]
    in_book = _held_in_book(account, touched)
    ending = [s for s in touched if s.cause in RELEASABLE and s is not in_book]
    if not ending:
        others = sorted({_other_end(s.cause) for s in touched if s is not in_book})
        others += [HOLD_IN_BOOK] if in_book else []
        hint = f"; {' '.join(others)}" if others else ""
        raise UsageError(f"nothing that `release` ends keeps Tony quiet here{hint}")
    facts = ends(speech, account, ending, "release", 0, invoices)
    changed = [f"Ended{_of(s, invoices)}: {s.because}" for s in ending]
    return Word(tuple(facts), (*changed, *([f"Still quiet: {HOLD_IN_BOOK}"] if in_book else [])))


def _held_in_book(account: Account, silences: Iterable[Silence]) -> Silence | None:
    """The `hold:` of the client's file: only an edit ends that one."""
    hold = account.client.hold
    found = (s for s in silences if s.cause is Cause.HOLD and s.scope == Scope())
    return next(
        (s for s in found if hold and s.until == hold.until and hold.why in s.because), None
    )


def settle(speech: Speech, account: Account, invoices: tuple[str, ...]) -> Word:
    """The dispute is over."""
    disputes = [s for s in account.silences if s.cause is Cause.DISPUTED and _touches(s, invoices)]
    if not disputes:
        raise UsageError("no dispute is open there")
    facts = ends(speech, account, disputes, "settle", 0, invoices)
    return Word(tuple(facts), tuple(f"Ended{_of(s, invoices)}: {s.because}" for s in disputes))


def resolve(speech: Speech, asks: Iterable[Ask], account: Account | None) -> Word:
    """The owner has dealt with these asks; the silences that waited for them end.

    What only another word ends (a dispute, a lawyer's letter, an advice without money) stays asked:
    else it would be silent for ever, with nobody to remind the owner of it.
    """
    asks = tuple(asks)
    if not asks:
        raise UsageError("nothing is waiting for you there")
    waiting = [s for s in (account.silences if account else ()) if s.ask]
    kept = {s.ask: s.cause for s in waiting if s.cause not in RESOLVABLE | {Cause.APPROVAL}}
    kept |= {ask.id: cause for ask in asks if (cause := cause_of(ask.id)) in _OTHER_ENDS}
    left = {ask.id: _other_end(kept[ask.id]) for ask in asks if ask.id in kept}
    left |= {a.id: "`approve` it or `outbox drop` it." for a in asks if a.kind is AskKind.APPROVAL}
    closing = [ask for ask in asks if ask.id not in left]
    if not closing:
        raise UsageError(" ".join(f"{ask}: {end}" for ask, end in left.items()))
    # The answer ends the silences that waited for it, and no other of the same cause.
    facts = [
        speech.fact(Answered, number, ask.client, ask=ask.id, word="resolve")
        for number, ask in enumerate(closing)
    ]
    closed = {ask.id for ask in closing}
    ended = [s for s in waiting if s.ask in closed and s.cause in RESOLVABLE]
    changed = (
        *(f"Closed: {ask.what}" for ask in closing),
        *(f"Ended: {silence.because}" for silence in ended),
        *(f"Still open, {ask}: {end}" for ask, end in left.items()),
    )
    return Word(tuple(facts), changed)


def _touches(silence: Silence, invoices: tuple[str, ...]) -> bool:
    """Whether a word about these invoices is about this silence. None named: about all."""
    named = silence.scope.invoices
    return not invoices or not named or bool(set(named) & set(invoices))


def _part(scope: Scope, invoices: tuple[str, ...]) -> Scope:
    """As much of a silence as a word about these invoices is about."""
    named = tuple(number for number in scope.invoices if number in invoices)
    return Scope(named) if named else scope


def _of(silence: Silence, invoices: tuple[str, ...]) -> str:
    """` for INV-1001` where only a part of a silence ends."""
    part = _part(silence.scope, invoices)
    return "" if part == silence.scope else f" for {', '.join(part.invoices)}"


def ends(
    speech: Speech,
    account: Account,
    silences: Iterable[Silence],
    word: str,
    first: int,
    invoices: tuple[str, ...] = (),
) -> list[Fact]:
    """Facts that end these silences (of the invoices named, where some are) and close the asks about
    nothing but what ended; numbered from `first`.
    """
    silences, client = tuple(silences), account.client.id
    facts: list[Fact] = []
    parts = dict.fromkeys((s.cause, _part(s.scope, invoices)) for s in silences)
    for number, (cause, scope) in enumerate(parts, start=first):
        facts.append(speech.fact(Resumed, number, client, cause=cause, scope=scope))
    whole = [s for s in silences if _part(s.scope, invoices) == s.scope]
    for number, ask in enumerate(_closed(account, whole), start=first + len(facts)):
        facts.append(speech.fact(Answered, number, client, ask=ask, word=word))
    return facts


def _closed(account: Account, ended: Sequence[Silence]) -> list[str]:
    """The asks that waited for these silences, or that came with their mails, and for nothing else."""
    left = [silence for silence in account.silences if silence not in ended]
    waiting, mails = {s.ask for s in left}, {s.mail for s in left}
    asks = [s.ask for s in ended if s.ask and s.ask not in waiting]
    came_with = {s.mail for s in ended if s.mail} - mails
    asks += [a.id for a in account.asks if a.mail in came_with and a.id not in waiting]
    return list(dict.fromkeys(asks))


def _other_end(cause: Cause) -> str:
    if cause is Cause.DISPUTED:
        return "a dispute ends with `settle`."
    if cause in _OTHER_ENDS:
        return _OTHER_ENDS[cause]
    if cause in RESOLVABLE:
        return "an open question ends with `resolve`."
    if cause in RELEASABLE:
        return f"“{cause}” ends with `release`."
    return f"“{cause}” ends otherwise: see `show`."
