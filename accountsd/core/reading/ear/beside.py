"""What the ear may add to a reading that the rules have made. The rules keep the last word.

| the rules have found | the ear may |
| --- | --- |
| routine, and every sentence explained | call the owner, where it hears something of his in it |
| | show another kind, where it is sure of it; what is done stays what the rules found |
| the owner's | say which kind, where the rules only lean to one or hear several |
| | hear a day promised, where no rule hears a promise |

Never may it make routine of the owner's matter. A remittance advice is read by its figures, and what
the owner himself writes is not listened to.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from accountsd.core.journal import Kind
from accountsd.core.reading import money_said, when
from accountsd.core.reading.ear.hearing import BAD_NEWS, hear
from accountsd.core.reading.ear.names import names
from accountsd.core.reading.ear.weights import OWNER
from accountsd.core.reading.implied import arrives, refused, to_come
from accountsd.core.reading.model import Authorship, Evidence
from accountsd.core.reading.phrases.grammar import Says
from accountsd.core.reading.sentences import Sentence, fold

if TYPE_CHECKING:
    from accountsd.core.reading.ear.hearing import Hearing
    from accountsd.core.reading.hear import Heard
    from accountsd.core.reading.implied import Scene
    from accountsd.core.reading.model import Desk, PromiseSaid, Reading

CALLS = 0.40  # how likely the owner's: he is called, though the rules found a routine mail
SURE = 0.95  # the share of a kind that is shown although the rules explain the mail otherwise
CERTAIN = 0.80  # the share of bad news that is acted upon as if a rule had heard it
RULED = (
    4.0  # each thing that a rule heard said outright makes its kind count so many times its share
)
MOST_RULED = 4.0  # things
EXPLAINED = 30.0  # and so many times again where the rules explain every sentence
PROMISED = 0.60  # the share of promise in the very sentence that names a day
LONGEST_SUBJECT = 200
OUTRIGHT: dict[Kind, tuple[Says, ...]] = {
    Kind.BANK_CHANGE: (Says.BANK_CHANGE,),
    Kind.LEGAL: (Says.LEGAL,),
    Kind.COMPLAINT: (Says.COMPLAINT,),
    Kind.HARDSHIP: (Says.HARDSHIP,),
    Kind.DISPUTE: (Says.DISPUTE,),
    Kind.REDIRECT: (Says.REDIRECT, Says.LEFT, Says.PORTAL),
    Kind.PAID: (Says.PAID, Says.SHORT),
    Kind.PROMISE: (Says.PROMISE,),
    Kind.QUERY: (Says.QUERY, Says.DECISION),
    Kind.ACKNOWLEDGEMENT: (Says.ACKNOWLEDGEMENT,),
    Kind.AUTO_REPLY: (Says.AWAY, Says.TICKET),
    Kind.OTHER: (Says.NEW_WORK, Says.PERSONAL, Says.PITCH),
}
ALWAYS = frozenset(Kind(kind) for kind in BAD_NEWS)
_ANSWERED = re.compile(
    r"\s*(?:re|aw|sv|vs|vb|antw|odp|rv|ré|res|resp|rif|ri|r|i|wg|fwd?|tr|enc|doorst|vl|pd|回复|返信)"
    r"\s*(?:\[\d+\])?\s*[:：]",
    re.IGNORECASE,
)


def beside(reading: Reading, subject: str, heard: Heard, scene: Scene, desk: Desk) -> Reading:
    """The reading, and what the ear adds to it; the reading as it was where it has no say."""
    read_by_figures = reading.advice or reading.total is not None or reading.reference is not None
    not_asked = read_by_figures or reading.authorship is Authorship.OWNER or not heard.spoken
    if desk.ear is None or not_asked:
        return reading
    spoken = tuple(one.sentence for one in heard.spoken)
    business = desk.book.business
    called = names(business.owner_name, desk.book.department.name)
    language = reading.language or business.language
    hearing = hear((*spoken, *told_by(subject)), language, called, desk.ear)
    if reading.needs_owner:
        return _which(reading, hearing, heard, scene)
    # A pitch is the one routine mail of that kind: it speaks of bills and lawyers as it likes.
    return reading if reading.kind is Kind.OTHER else _routine(reading, hearing)


def told_by(subject: str) -> tuple[Sentence, ...]:
    """A subject of the writer's own; behind `Re:` it is ours."""
    text = subject[:LONGEST_SUBJECT].strip()
    return () if not text or _ANSWERED.match(text) else (Sentence(text, fold(text)),)


def _routine(reading: Reading, hearing: Hearing) -> Reading:
    """Every sentence is explained: the owner is called, or another kind is shown, or nothing is added."""
    kind, share = _best(hearing, reading.kind, 1.0)
    if hearing.owner >= CALLS:
        words = ", ".join(hearing.telling(OWNER))
        called = Evidence(f"heard, not ruled: the owner's ({hearing.owner:.2f})", words)
        return _shown(replace(reading, needs_owner=True), kind, share, hearing, called)
    if share >= SURE and kind is not reading.kind:
        return _shown(reading, kind, share, hearing)
    return reading


def _which(reading: Reading, hearing: Hearing, heard: Heard, scene: Scene) -> Reading:
    """The owner sees it anyway: which kind, and whether a day is promised in it."""
    kind, share = _best(hearing, reading.kind, _outright(reading, heard))
    named = reading if kind is reading.kind else _shown(reading, kind, share, hearing)
    if named.kind is not Kind.PROMISE or named.promise is not None:
        return named
    said = _promise(hearing, heard, scene)
    if said is None:
        return named
    alone = tuple(one for one in named.only_heard if one is not Kind.PROMISE)
    return replace(named, promise=said, only_heard=alone)


def _outright(reading: Reading, heard: Heard) -> float:
    """How many times its share the rules' kind counts: by how much a rule heard said outright."""
    said = heard.score(*OUTRIGHT.get(reading.kind, ()))
    said = max(said, 1.0) if reading.kind is Kind.PROMISE and reading.promise else said
    explained = EXPLAINED if reading.explained and said >= 1 else 1.0
    return float(explained * RULED ** min(said, MOST_RULED))


def _best(hearing: Hearing, ruled: Kind, counts: float) -> tuple[Kind, float]:
    """The kind with the largest share, and that share; the rules' own `counts` so many times."""
    shares = hearing.kinds
    weighed = {
        kind: share * (counts if kind == ruled.value else 1.0) for kind, share in shares.items()
    }
    best = max(weighed, key=weighed.__getitem__)
    return Kind(best), shares[best]


def _shown(
    reading: Reading, kind: Kind, share: float, hearing: Hearing, *first: Evidence
) -> Reading:
    """With another kind, and the words that led to it. The rules' kinds stay beside it."""
    words = ", ".join(hearing.telling(kind.value))
    told = Evidence(f"heard, not ruled: {kind.value} ({share:.2f})", words)
    who, *rest = reading.why
    ruled = (reading.kind, *reading.also)
    sure = kind in ruled or (kind in ALWAYS and share >= CERTAIN and reading.needs_owner)
    return replace(
        reading,
        kind=kind,
        also=tuple(one for one in ruled if one is not kind),
        why=(who, *first, told, *rest),
        only_heard=() if sure else (kind,),
    )


def _promise(hearing: Hearing, heard: Heard, scene: Scene) -> PromiseSaid | None:
    """The first sentence that is heard as a promise and names a day to come."""
    for at, one in enumerate(heard.spoken):
        if (
            hearing.sentence(at)[Kind.PROMISE.value] < PROMISED
            or refused(one)
            or arrives(one, heard)
        ):
            continue
        days = when.days(one.sentence.folded, scene.base, scene.country, past=False)
        if any(to_come(day, scene) for day in days):
            return money_said.one_promise(one, heard, scene)
    return None
