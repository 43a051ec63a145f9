"""What is said of money in sentences: a promise with its day and sum, payments said to be made."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accountsd.core.money import Money
from accountsd.core.reading import how_much, when, which
from accountsd.core.reading.hear import FUTURE
from accountsd.core.reading.implied import (
    OTHER_MATTERS,
    REST,
    Scene,
    arrives,
    implied,
    only_a_day,
    refused,
    to_come,
)
from accountsd.core.reading.model import PaymentSaid, PromiseSaid
from accountsd.core.reading.phrases.grammar import Says

if TYPE_CHECKING:
    from datetime import date

    from accountsd.core.reading.hear import Heard, Spoken

_HALF = re.compile(
    r"\b(?:half|hälfte|moitié|mitad|metà|metade|helft|hälften|halvdelen|puolet|połow\w+"
    r"|polovin\w+)\b|半分|半額"
)


def promise(heard: Heard, scene: Scene) -> PromiseSaid | None:
    """The first commitment with a day, else the first without one."""
    spoken = [
        one
        for one in heard.spoken
        if (one.weight(Says.PROMISE) >= 1 or _goes_on(heard, one) or implied(one, scene))
        and not arrives(one, heard)
        and not refused(one)
    ]
    if not spoken and not any(heard.score(says) >= 1 for says in OTHER_MATTERS):
        spoken = [one for one in heard.spoken if only_a_day(one, scene)]
    said = [one_promise(one, heard, scene) for one in spoken]
    dated = [one for one in said if one.day]
    chosen = (dated or said)[:1]
    if not chosen:
        return None
    first = chosen[0]
    others = tuple((one.day, one.amount) for one in dated[1:] if one.day)
    return PromiseSaid(
        first.day, first.amount, first.condition, first.invoices, first.ambiguous, others
    )


def _goes_on(heard: Heard, one: Spoken) -> bool:
    """A hint of a promise next to a payment word, where the mail speaks of paying elsewhere."""
    return (
        one.weight(Says.PROMISE) >= 0.5
        and heard.score(Says.PROMISE) >= 1.5
        and bool(FUTURE.search(one.sentence.folded))
    )


def one_promise(one: Spoken, heard: Heard, scene: Scene) -> PromiseSaid:
    """What this sentence commits to."""
    text = one.sentence.folded
    days = when.days(text, scene.base, scene.country, past=False)
    start = min((hit.start for hit in one.says(Says.PROMISE)), default=0)
    rest = REST.search(text) if one.weight(Says.PAID) >= 1 else None
    start = rest.start() if rest else start
    later = [d for d in days if to_come(d, scene) and not _of_the_past(text, d.start)]
    near = [d for d in later if d.start >= start - 30] or later
    day = near[0] if near else None
    named = which.find(one.sentence.text, scene.table)
    return PromiseSaid(
        day=day.day if day else None,
        amount=_sum(one.sentence.text[start if rest else 0 :], scene, last=True),
        condition=_condition(one, heard),
        invoices=tuple(found.number for found in named),
        ambiguous=day.ambiguous if day else False,
    )


_PAST_BEFORE = re.compile(
    r"(?:received|vouchered|dated|issued|since|from|of|sent|reminder|erhalten|vom|du|del|reçue?"
    r"|paid|went|spoke|posted|approved|last)\s"
    r"(?:\w+\s){0,3}$"
)


def _of_the_past(text: str, start: int) -> bool:
    """`received on 19 October, paid on …`; but what `will be paid on Friday` is to come."""
    before = text[max(0, start - 40) : start]
    to_come_said = FUTURE.search(before) or _RUN.search(before)
    return bool(_PAST_BEFORE.search(before)) and not to_come_said


_RUN = re.compile(r"\b(?:run|cycle|batch|scheduled|assigned|list|lauf)\b")


def _condition(one: Spoken, heard: Heard) -> str | None:
    """The words of a condition in the sentence of the promise or right behind it."""
    at = heard.spoken.index(one)
    for near in heard.spoken[at : at + 2]:
        hits = near.says(Says.CONDITION)
        if hits and (near is one or near.weight(Says.PROMISE) >= 0.5):
            return hits[0].words
    return None


def _sum(text: str, scene: Scene, *, last: bool = False) -> Money | None:  # noqa: ARG001
    """The first sum named."""
    sums = [a for a in how_much.amounts(text, scene.currency) if a.certain and a.value > 0]
    money = [m for m in (a.money(scene.currency) for a in sums) if m]
    return money[0] if money else None


def is_part(said: PromiseSaid, scene: Scene, heard: Heard) -> bool:
    """Less than what the mail is about, or "half" in the sentence."""
    open_sums = [
        scene.table.invoices[n].amount.minor for n in scene.invoices if n in scene.table.invoices
    ]
    if said.amount and open_sums:
        return said.amount.minor < sum(open_sums) and said.amount.minor not in open_sums
    return any(
        _HALF.search(one.sentence.folded) or one.weight(Says.SHORT) >= 1
        for one in heard.spoken
        if one.weight(Says.PROMISE) >= 0.5
    )


def payments(heard: Heard, scene: Scene, *, all_named: bool) -> tuple[PaymentSaid, ...]:
    """One entry for each invoice that is said to be paid; all that are named, if that is the point."""
    found: dict[str, PaymentSaid] = {}
    spoken = [one for one in heard.spoken if one.weight(Says.PAID) >= 0.5]
    strong = [one for one in spoken if one.weight(Says.PAID) >= 1] or spoken
    if not strong:
        return ()
    day = _day_paid(strong, scene)
    sums = [m for one in strong if (m := _sum(one.sentence.text, scene))]
    named = [f.number for one in strong for f in which.find(one.sentence.text, scene.table)]
    invoices = [n for n in dict.fromkeys(named) if n in scene.table.invoices]
    if not invoices and (all_named or len(scene.invoices) == 1):
        invoices = list(scene.invoices)
    if not invoices:
        invoices = list(scene.invoices)[:1]
    for number in invoices:
        amount = _share(number, invoices, sums, scene)
        found[number] = PaymentSaid(number, amount, day)
    return tuple(found.values())


def _day_paid(strong: list[Spoken], scene: Scene) -> date | None:
    for one in strong:
        for day in when.days(one.sentence.folded, scene.base, scene.country, past=True):
            if day.day and day.day <= scene.base:
                return day.day
    if any(_JUST.search(one.sentence.folded) for one in strong):
        return scene.base
    return None


_JUST = re.compile(
    r"\b(?:just|now|today|soeben|gerade|à l'instant|recién|appena|acabei|net|precis|netop"
    r"|nettopp|juuri|właśnie|právě)\b"
)


def _share(number: str, invoices: list[str], sums: list[Money], scene: Scene) -> Money | None:
    """The sum named, if there is one invoice, or the invoice's own if the sum is that of all."""
    if not sums:
        return None
    if len(invoices) == 1:
        return sums[0]
    own = scene.table.invoices[number].amount
    if own in sums:
        return own
    total = sum(scene.table.invoices[n].amount.minor for n in invoices if n in scene.table.invoices)
    return own if sums[0].minor == total else None
