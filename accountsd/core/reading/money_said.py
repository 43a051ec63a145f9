"""What is said of money in sentences: a promise with its day and sum, payments said to be made."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.money import Money
from accountsd.core.reading import how_much, when, which
from accountsd.core.reading.hear import FUTURE, PAST
from accountsd.core.reading.model import PaymentSaid, PromiseSaid
from accountsd.core.reading.phrases.grammar import Says

if TYPE_CHECKING:
    from datetime import date

    from accountsd.core.reading.hear import Heard, Spoken
    from accountsd.core.reading.which import Numbers

_HALF = re.compile(
    r"\b(?:half|hälfte|moitié|mitad|metà|metade|helft|hälften|halvdelen|puolet|połow\w+"
    r"|polovin\w+)\b|半分|半額"
)


@dataclass(frozen=True, slots=True)
class Scene:
    """What the words stand before: the day they are read from, where, and which invoices are meant."""

    base: date
    country: str
    currency: str
    table: Numbers
    invoices: tuple[str, ...]


def promise(heard: Heard, scene: Scene) -> PromiseSaid | None:
    """The first commitment with a day, else the first without one."""
    spoken = [
        one
        for one in heard.spoken
        if (one.weight(Says.PROMISE) >= 1 or _goes_on(heard, one) or _implied(one, scene))
        and not _arrives(one, heard)
        and not _refused(one)
    ]
    if not spoken and not any(heard.score(says) >= 1 for says in _OTHER_MATTERS):
        spoken = [one for one in heard.spoken if _only_a_day(one, scene)]
    said = [_one_promise(one, heard, scene) for one in spoken]
    dated = [one for one in said if one.day]
    chosen = (dated or said)[:1]
    if not chosen:
        return None
    first = chosen[0]
    others = tuple((one.day, one.amount) for one in dated[1:] if one.day)
    return PromiseSaid(
        first.day, first.amount, first.condition, first.invoices, first.ambiguous, others
    )


_REST = re.compile(
    r"\b(?:other|rest|balance|remaind\w+|remaining|second|half|rest\w*|solde|reste|resto"
    r"|restante|saldo|zweite|autre|otra|altra|outra|resterend\w*)\b|残"
)


_ARRIVAL = re.compile(
    r"\b(?:reach|arrive\w*|be with you|in your account|on your account|clear|show\w*|value"
    r"|see it|credited|land|hit|valuta|eingehen|eintreffen|gutgeschrieben|arriv\w+|llegar\w*"
    r"|recibir\w*|chegar\w*|aankom\w*|bijgeschreven|fram\w*|fremme|perillä|dotrze\w*|wpłynie"
    r"|dorazí|připsán\w*)\b|着金"
)


def _arrives(one: Spoken, heard: Heard) -> bool:
    """Of money that has left: when it arrives is no promise, but "the rest follows on Friday" is."""
    text = one.sentence.folded
    barred = one.weight(Says.LEGAL) >= 1 or one.weight(Says.COMPLAINT) >= 1
    left = heard.score(Says.PAID) >= 1 and bool(_ARRIVAL.search(text))
    return barred or ((one.weight(Says.PAID) >= 1 or left) and not _REST.search(text))


def _goes_on(heard: Heard, one: Spoken) -> bool:
    """A hint of a promise next to a payment word, where the mail speaks of paying elsewhere."""
    return (
        one.weight(Says.PROMISE) >= 0.5
        and heard.score(Says.PROMISE) >= 1.5
        and bool(FUTURE.search(one.sentence.folded))
    )


# What money does, in any of the languages: beside a day to come it is a commitment.
_MONEY_MOVES = re.compile(
    r"\b(?:pay\w*|paid|settle\w*|transfer\w*|remit\w*|funds?|money|cheque|check|run|batch|sort\w*"
    r"|clear\w*|with you|wire\w*|bacs|ach|in your account|yours by|deal with|done"
    r"|zahl\w*|bezahl\w*|überw\w*|beglich\w*|begleich\w*|angewiesen|geld|pai\w+|payer\w*|règl\w+"
    r"|régl\w+|virement|vire\w*|solde\w*|pag\w+|abon\w+|ingres\w+|transfer\w+|giro|bonific\w*"
    r"|sald\w+|liquid\w+|versa\w+|betaal\w*|betalen|betaling|overgemaakt|overmaken|voldaan"
    r"|voldoen|betala\w*|betalning\w*|betal\w*|överför\w*|overfør\w*|overført|maks\w+|siirr\w+"
    r"|tilill\w+|zapłac\w+|płatno\w+|przel\w+|ureguluj\w*|opłac\w*|zaplat\w*|uhrad\w*|platb\w*"
    r"|převed\w*|peněz\w*|pieniąd\w*|pengar\w*|pengene|geld)\b|支払|振込|入金|送金|決済"
)
_REFUSED = re.compile(
    r"\b(?:not|never|n't|cannot|unable|refuse|nothing|won't|can't|nicht|kein\w*|nichts|pas|jamais|rien"
    r"|no podemos|no puedo|no vamos|non possiamo|non posso|não podemos|não vamos|niet|geen|inte"
    r"|ikke|emme|en voi|ei voi|nie|nemůže\w*|nebude\w*|neuhrad\w*|nezaplat\w*)\b|できません|ません"
)
_UNLESS = re.compile(
    r"\b(?:before|until|later than|later|problem|bis|avant|antes|prima|voor|než)\b"
)


_SUM = re.compile(r"[£$€¥]\s?\d|\d\s?(?:£|€|kr|zł|kč|円|euro|usd|gbp|eur)")
_BUT = re.compile(
    r"\b(?:but|however|though|although|instead|the rest|first|aber|jedoch|mais|pero|ma|però|mas"
    r"|maar|men|mutta|ale|jednak|však)\b|が、|ただし"
)


def _implied(one: Spoken, scene: Scene) -> bool:
    """Money and a day to come in one plain statement: `yours by the 28th`, whatever the verb."""
    text = one.sentence.folded
    if text.rstrip(" )\"'").endswith(("?", "？")):
        return False
    if _REFUSED.search(text) and not _BUT.search(text):
        return False
    elsewhere = (Says.QUERY, Says.REDIRECT, Says.NEW_WORK, Says.AWAY, Says.LEFT, Says.DISPUTE)
    if any(one.weight(says) >= 1 for says in elsewhere):
        return False
    if _MONEY_MOVES.search(text) and FUTURE.search(text):
        return True
    days = when.days(text, scene.base, scene.country, past=False) if _SUM.search(text) else []
    return not PAST.search(text) and any(_to_come(day, scene) for day in days)


_OTHER_MATTERS = (
    *(Says.QUERY, Says.REDIRECT, Says.LEFT, Says.PORTAL, Says.NEW_WORK, Says.PERSONAL, Says.PITCH),
    *(Says.PAID, Says.AWAY, Says.TICKET, Says.OWNER, Says.BANK_CHANGE, Says.LEGAL, Says.COMPLAINT),
    *(Says.HARDSHIP, Says.DISPUTE),
)


def _only_a_day(one: Spoken, scene: Scene) -> bool:
    """`You are down for the 10th`: where a mail is about nothing else, its day is the day of payment."""
    text = one.sentence.folded
    if text.rstrip(" )\"'").endswith(("?", "？")) or _REFUSED.search(text) or PAST.search(text):
        return False
    days = when.days(text, scene.base, scene.country, past=False)
    return any(_to_come(day, scene) and day.day != scene.base for day in days)


def _refused(one: Spoken) -> bool:
    """`we cannot pay before Friday` commits to nothing."""
    text = one.sentence.folded
    hard = one.weight(Says.HARDSHIP) >= 1 or one.weight(Says.DISPUTE) >= 1
    beside = bool(_UNLESS.search(text) or _BUT.search(text))
    return hard and bool(_REFUSED.search(text)) and not beside


def _one_promise(one: Spoken, heard: Heard, scene: Scene) -> PromiseSaid:
    text = one.sentence.folded
    days = when.days(text, scene.base, scene.country, past=False)
    start = min((hit.start for hit in one.says(Says.PROMISE)), default=0)
    rest = _REST.search(text) if one.weight(Says.PAID) >= 1 else None
    start = rest.start() if rest else start
    later = [d for d in days if _to_come(d, scene) and not _of_the_past(text, d.start)]
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


FARTHEST = 200  # days: a day without a year beyond these is last month's, not next year's


def _to_come(day: when.Day, scene: Scene) -> bool:
    if day.day is None or day.day < scene.base:
        return False
    return (day.day - scene.base).days <= FARTHEST or bool(re.search(r"20\d\d", day.words))


_PAST_BEFORE = re.compile(
    r"(?:received|vouchered|dated|issued|since|from|of|sent|reminder|erhalten|vom|du|del|reçue?"
    r"|paid|went|spoke|posted|approved|last)\s"
    r"(?:\w+\s){0,3}$"
)


def _of_the_past(text: str, start: int) -> bool:
    """`received on 19 October, paid on …`; but what `will be paid on Friday` is to come."""
    before = text[max(0, start - 40) : start]
    return bool(_PAST_BEFORE.search(before)) and not FUTURE.search(before)


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
