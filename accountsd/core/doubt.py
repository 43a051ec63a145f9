"""A letter lost after hand-over: what to do with it, from what is known. It decides; it does nothing.

A day's delay costs nothing; a second demand does. So proof is waited for, and only on a server that
has always given proof does its absence mean that the letter is gone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from accountsd.core.calendar import add_working_days
from accountsd.core.letter import LetterClass

LEAST_WAIT = timedelta(hours=12)
LEAST_SCANS = 2
LETTERS_LOOKED_AT = 5


@dataclass(frozen=True, slots=True)
class Doubt:
    """What is in doubt. `since` is aware: when it was handed over, or the program ended doing so."""

    since: datetime
    klass: LetterClass
    needed_approval: bool
    second_attempt: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """`proof`: a copy with our header, a bounce or reply that names it, a refusal as duplicate."""

    proof: bool
    scans: int  # complete scans since, that brought none


@dataclass(frozen=True, slots=True)
class Traits:
    """What doctor's letters to ourselves have shown of the server; None: never looked."""

    files_sent_itself: bool | None = None  # a copy stands in Sent without our doing
    copy_comes_back: bool | None = None  # a letter to ourselves was found again
    copy_takes: timedelta | None = None
    replaces_message_id: bool | None = None
    subaddress_arrives: bool | None = None  # a letter to accounts+tag@ was found again

    def proves(self, recent: tuple[bool, ...]) -> bool:
        """Whether the absence of proof means something here. `recent`: of the last letters sent."""
        return (
            bool(self.copy_comes_back) and recent.count(True) >= LETTERS_LOOKED_AT and all(recent)
        )


@dataclass(frozen=True, slots=True)
class Where:
    """Whose working days count: the client's, or for the owner's letters the business's."""

    zone: ZoneInfo
    country: str
    region: str | None


@dataclass(frozen=True, slots=True)
class Proven:
    """The server took it."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Proof may still come; not before `until` is its absence looked at."""

    until: datetime


@dataclass(frozen=True, slots=True)
class SendAgain:
    """It is gone: once more, marked as the second attempt."""


@dataclass(frozen=True, slots=True)
class AskOwner:
    """A person must look; `why` is a sentence."""

    why: str


Verdict = Proven | Wait | SendAgain | AskOwner


def judge(
    doubt: Doubt, evidence: Evidence, *, proves: bool, where: Where, now: datetime
) -> Verdict:
    """`proves`: on this server doctor's letter and the last five gave proof (`Traits.proves`)."""
    if evidence.proof:
        return Proven()
    until = patience(doubt.since, where)
    if now < until or evidence.scans < LEAST_SCANS:
        return Wait(until)
    if doubt.second_attempt:
        return AskOwner("it has been sent twice, and neither attempt left a trace")
    if doubt.klass is LetterClass.OWNER:
        # A digest or a flag that comes twice harms nobody; one that never comes does.
        return SendAgain()
    if doubt.needed_approval:
        return AskOwner("it needed your approval once, and a second one would need it again")
    if not proves:
        return AskOwner("this server does not always show what became of a letter")
    return SendAgain()


def patience(since: datetime, where: Where) -> datetime:
    """Until when proof is waited for: the next working day there, and twelve hours at least."""
    day = add_working_days(since.astimezone(where.zone).date(), 1, where.country, where.region)
    morning = datetime.combine(day, time(0), where.zone).astimezone(since.tzinfo)
    return max(since + LEAST_WAIT, morning)
