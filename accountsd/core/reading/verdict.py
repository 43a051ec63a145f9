"""From what was heard to one kind, the further kinds, and whether the owner must see it.

The table of kinds is gone through in the order of hearing; a kind needs enough said, and noticeably
less is passed over beside something loud. The owner is spared only by rules that explain everything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.journal import Kind
from accountsd.core.reading.hear import BAD, BAD_NEWS
from accountsd.core.reading.model import Evidence
from accountsd.core.reading.phrases.grammar import Says

if TYPE_CHECKING:
    from accountsd.core.reading.hear import Heard, Spoken
    from accountsd.core.reading.model import PromiseSaid

ROUTINE = (Says.PAID, Says.PROMISE, Says.QUERY, Says.REDIRECT, Says.ACKNOWLEDGEMENT, Says.AWAY)
ALWAYS = frozenset({Kind.DISPUTE, Kind.HARDSHIP, Kind.COMPLAINT, Kind.LEGAL, Kind.BANK_CHANGE})
DENIAL = re.compile(
    r"\b(?:not|never|nobody|nothing|none|no one|don't|can't|won't|cannot|unable|isn't)\b"
)
OBJECTION = re.compile(
    r"\b(?:can't be|cannot be|not right|not what|isn't|doesn't|didn't|wrong|only (?:half|part|some)"
    r"|except|apart from|save for|bar the|minus the|barring|less the|missing|however"
    r"|but (?:not|we|i|the|it|there))\b"
)
DEMAND = re.compile(
    r"\b(?:you have|you've got|you got|we need|i need|need (?:it|this|you)|must|want (?:it|you)"
    r"|deadline|or else|expect you|gives? you)\b"
)
LOUD = 0.5  # bad news with less than this share of the loudest is not the point of the mail
CALM = "manners and the day, nothing that wants an answer"
LEAST_PAID = 0.5  # a hint of a payment
FAR = 30  # days: a promise further away is the owner's


@dataclass(frozen=True, slots=True)
class Verdict:
    """The kind, what else was heard, and the words."""

    kind: Kind
    also: tuple[Kind, ...]
    why: tuple[Evidence, ...]


def kinds(heard: Heard, *, advised: bool, dated: bool) -> Verdict:
    """What the mail is above all else. `advised`: a remittance was read; `dated`: a promise with a day."""
    bad = {kind: heard.score(says) for says, kind, least in BAD_NEWS if heard.score(says) >= least}
    loudest = max(bad.values(), default=0.0)
    routine = _routine(heard, advised=advised, dated=dated)
    present = [kind for _, kind, _ in BAD_NEWS if bad.get(kind, 0.0) >= max(1.0, LOUD * loudest)]
    if advised and loudest < 3:
        present = []
    if heard.score(Says.PITCH) >= 2 and heard.score(Says.PITCH) >= loudest:
        return Verdict(Kind.OTHER, (), tuple(heard.evidence(Says.PITCH, "a pitch")))
    if not present and not routine and heard.spoken and all(one.calm for one in heard.spoken):
        return Verdict(Kind.ACKNOWLEDGEMENT, (), (Evidence(CALM, ""),))
    order = [*present, *routine] or [_rest(heard)]
    said = [evidence for kind in order for evidence in _evidence(heard, kind)]
    return Verdict(order[0], tuple(order[1:]), tuple(said[:8]))


def _routine(heard: Heard, *, advised: bool, dated: bool) -> list[Kind]:
    """Redirect, advice, promise, query, acknowledgement: those that are said, in that order."""
    paid = heard.score(Says.PAID)
    promise = heard.score(Says.PROMISE)
    query = heard.score(Says.QUERY) + heard.score(Says.DECISION) / 2
    redirect = heard.score(Says.REDIRECT, Says.LEFT, Says.PORTAL)
    found: list[Kind] = []
    if redirect >= 1 and not advised and redirect >= max(paid, promise if dated else 0.0) * 0.6:
        found.append(Kind.REDIRECT)
    if advised or (paid >= 1 and not (found and paid < 2)):
        found.append(Kind.PAID)
    if dated or (promise >= 1 and query < 2 and not found and paid < 1):
        found.append(Kind.PROMISE)
    own_matter = heard.score(Says.NEW_WORK, Says.PERSONAL)
    if not found and own_matter >= 1 and (own_matter > query / 2 or query < 1):
        return [Kind.OTHER]
    asked_beside = heard.score(Says.QUERY) >= 1 and any(
        one.weight(Says.QUERY) >= 1 and not one.weight(Says.PROMISE) and not one.weight(Says.PAID)
        for one in heard.spoken
    )
    if query >= 1 and (not found or asked_beside):
        found.append(Kind.QUERY)
    away, thanked = heard.score(Says.AWAY), heard.score(Says.ACKNOWLEDGEMENT)
    if not found and away >= 1 and away > thanked:
        found.append(Kind.AUTO_REPLY)
    if not found and heard.score(Says.ACKNOWLEDGEMENT) >= 1:
        found.append(Kind.ACKNOWLEDGEMENT)
    return found


def _rest(heard: Heard) -> Kind:
    """Nothing was said outright: what the words lean towards, else another matter."""
    if heard.score(Says.QUERY) >= 0.5 and not heard.leans(*BAD):
        return Kind.QUERY
    leaning = heard.leans(*LEANINGS)
    return LEANINGS[leaning] if leaning else Kind.OTHER


_SPOKEN = {
    Kind.BANK_CHANGE: Says.BANK_CHANGE,
    Kind.LEGAL: Says.LEGAL,
    Kind.COMPLAINT: Says.COMPLAINT,
    Kind.HARDSHIP: Says.HARDSHIP,
    Kind.DISPUTE: Says.DISPUTE,
    Kind.REDIRECT: Says.REDIRECT,
    Kind.PAID: Says.PAID,
    Kind.PROMISE: Says.PROMISE,
    Kind.QUERY: Says.QUERY,
    Kind.ACKNOWLEDGEMENT: Says.ACKNOWLEDGEMENT,
    Kind.OTHER: Says.NEW_WORK,
    Kind.AUTO_REPLY: Says.AWAY,
}


LEANINGS = {
    **{says: kind for says, kind, _ in BAD_NEWS},
    Says.REDIRECT: Kind.REDIRECT,
    Says.PROMISE: Kind.PROMISE,
    Says.PAID: Kind.PAID,
    Says.QUERY: Kind.QUERY,
    Says.NEW_WORK: Kind.OTHER,
    Says.ACKNOWLEDGEMENT: Kind.ACKNOWLEDGEMENT,
}


def _evidence(heard: Heard, kind: Kind) -> list[Evidence]:
    return heard.evidence(_SPOKEN.get(kind, Says.FILLER), kind.value)


def owner_reasons(heard: Heard, verdict: Verdict) -> list[Evidence]:
    """Why the owner must see it, as far as the words go; figures and dates are judged elsewhere."""
    reasons: list[Evidence] = []
    # An advice without a word of its own is "paid" by its figures.
    wordless = heard.score(*_SPOKEN.values(), Says.LEFT, Says.PORTAL) < 0.5
    if wordless and verdict.kind not in {Kind.ACKNOWLEDGEMENT, Kind.PAID}:
        reasons.append(Evidence("nothing was said outright", verdict.kind.value))
    reasons += _turned_round(heard, verdict)
    if verdict.kind is Kind.PROMISE and heard.score(Says.PROMISE) < 1:
        reasons += [
            Evidence("a day is set to us, not promised", one.sentence.text[:160])
            for one in heard.spoken
            if DEMAND.search(one.sentence.folded)
        ]
    if verdict.kind in ALWAYS:
        reasons.append(Evidence("always for the owner", verdict.kind.value))
    reasons += heard.evidence(Says.SOUR, "the mood is sour") if heard.score(Says.SOUR) >= 1 else []
    if heard.score(Says.OWNER) >= 1:
        reasons += heard.evidence(Says.OWNER, "asks for the owner")
    if verdict.kind is Kind.QUERY and heard.score(Says.QUERY) < 1:
        reasons += heard.evidence(Says.QUERY, "asks, but not for what")
    if verdict.kind is Kind.QUERY and heard.score(Says.DECISION) >= 1:
        reasons += heard.evidence(Says.DECISION, "asks for a decision")
    if heard.score(Says.NEW_WORK) >= 1 and verdict.kind is Kind.OTHER:
        reasons += heard.evidence(Says.NEW_WORK, "new work")
    for says, kind, _ in BAD_NEWS:
        if heard.score(says) >= 1 and verdict.kind is not kind and verdict.kind not in ALWAYS:
            reasons += heard.evidence(says, f"also {kind.value}")
    return reasons


def _turned_round(heard: Heard, verdict: Verdict) -> list[Evidence]:
    """Thanks with a denial beside them, and what is short, double or astray in any routine mail."""
    reasons: list[Evidence] = []
    if verdict.kind is Kind.ACKNOWLEDGEMENT:
        reasons += [
            Evidence("a denial beside the thanks", one.sentence.text[:160])
            for one in heard.spoken
            if OBJECTION.search(one.sentence.folded)
        ]
    short = [one for one in heard.spoken if one.weight(Says.SHORT) >= 1]
    paid = any(one.weight(Says.PAID) >= LEAST_PAID for one in short)
    if paid and verdict.kind not in {Kind.PAID, Kind.PROMISE}:
        reasons += heard.evidence(Says.SHORT, "something is short, double or in the wrong place")
    return reasons


def promise_reasons(
    heard: Heard, promise: PromiseSaid, days_away: int | None, *, part: bool
) -> list[Evidence]:
    """A condition, a part of the sum, a discount asked for, or a day far away."""
    reasons: list[Evidence] = []
    if promise.condition:
        reasons.append(Evidence("a condition", promise.condition))
    else:
        reasons += [Evidence("a condition", words) for words in _conditions_near(heard)]
    if part:
        named = str(promise.amount) if promise.amount else "which part is not named"
        reasons.append(Evidence("only part of the sum", named))
    if days_away is not None and days_away > FAR:
        reasons.append(Evidence("more than 30 days away", f"{days_away} days"))
    if heard.score(Says.DECISION) >= 1:
        reasons += heard.evidence(Says.DECISION, "asks for something more")
    reasons += [
        Evidence("a denial beside the promise", one.sentence.text[:160])
        for one in heard.where(Says.PROMISE)
        if promise.day is None and DENIAL.search(one.sentence.folded)
    ]
    return reasons


def _conditions_near(heard: Heard) -> list[str]:
    """Conditions in the sentence right before or behind a promise."""
    promised = {at for at, one in enumerate(heard.spoken) if one.weight(Says.PROMISE) >= 1}
    return [
        one.sentence.text[:160]
        for at, one in enumerate(heard.spoken)
        if one.weight(Says.CONDITION) >= 1 and promised & {at - 1, at, at + 1}
    ]


def unexplained(heard: Heard) -> list[Evidence]:
    """Sentences that no rule explains; an aside beside something said outright needs no rule."""
    outright = any(one.explained and _outright(one) for one in heard.spoken)
    return [
        Evidence("no rule explains", one.sentence.text[:160])
        for one in heard.spoken
        if not one.explained and not (outright and one.aside)
    ]


def _outright(one: Spoken) -> bool:
    return any(one.weight(says) >= 1 for says in ROUTINE)
