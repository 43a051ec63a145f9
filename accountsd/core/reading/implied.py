"""Commitments without a promise's own words: money and a day to come in one plain statement.

`You'll have it by the 14th`, `on Friday, all of it`. What is asked, refused or tied to a condition
commits to nothing here: such a sentence is left as no rule explains it, and a person reads it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.reading import hear, when
from accountsd.core.reading.hear import FUTURE, PAST
from accountsd.core.reading.phrases.grammar import Hit, Says

if TYPE_CHECKING:
    from datetime import date

    from accountsd.core.reading.hear import Heard, Spoken
    from accountsd.core.reading.which import Numbers


@dataclass(frozen=True, slots=True)
class Scene:
    """What the words stand before: the day they are read from, where, and which invoices are meant."""

    base: date
    country: str
    currency: str
    table: Numbers
    invoices: tuple[str, ...]


REST = re.compile(
    r"\b(?:other|rest|balance|remaind\w+|remaining|second|half|rest\w*|solde|reste|resto"
    r"|restante|saldo|zweite|autre|otra|altra|outra|resterend\w*)\b|残"
)


_ARRIVAL = re.compile(
    r"\b(?:reach|arrive\w*|be with you|in your account|on your account|clear|show\w*|value"
    r"|see it|credited|land|hit|valuta|eingehen|eintreffen|gutgeschrieben|arriv\w+|llegar\w*"
    r"|recibir\w*|chegar\w*|aankom\w*|bijgeschreven|fram\w*|fremme|perillä|dotrze\w*|wpłynie"
    r"|dorazí|připsán\w*)\b|着金"
)


def arrives(one: Spoken, heard: Heard) -> bool:
    """Of money that has left: when it arrives is no promise, but "the rest follows on Friday" is."""
    text = one.sentence.folded
    barred = one.weight(Says.LEGAL) >= 1 or one.weight(Says.COMPLAINT) >= 1
    left = heard.score(Says.PAID) >= 1 and bool(_ARRIVAL.search(text))
    return barred or ((one.weight(Says.PAID) >= 1 or left) and not REST.search(text))


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


def implied(one: Spoken, scene: Scene) -> bool:
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
    return not PAST.search(text) and any(to_come(day, scene) for day in days)


OTHER_MATTERS = (
    *(Says.QUERY, Says.REDIRECT, Says.LEFT, Says.PORTAL, Says.NEW_WORK, Says.PERSONAL, Says.PITCH),
    *(Says.PAID, Says.AWAY, Says.TICKET, Says.OWNER, Says.BANK_CHANGE, Says.LEGAL, Says.COMPLAINT),
    *(Says.HARDSHIP, Says.DISPUTE),
)


def only_a_day(one: Spoken, scene: Scene) -> bool:
    """`You are down for the 10th`: where a mail is about nothing else, its day is the day of payment."""
    text = one.sentence.folded
    if text.rstrip(" )\"'").endswith(("?", "？")) or _REFUSED.search(text) or PAST.search(text):
        return False
    days = when.days(text, scene.base, scene.country, past=False)
    return any(to_come(day, scene) and day.day != scene.base for day in days)


def refused(one: Spoken) -> bool:
    """`we cannot pay before Friday` commits to nothing."""
    text = one.sentence.folded
    hard = one.weight(Says.HARDSHIP) >= 1 or one.weight(Says.DISPUTE) >= 1
    beside = bool(_UNLESS.search(text) or _BUT.search(text))
    return hard and bool(_REFUSED.search(text)) and not beside


FARTHEST = 200  # days: a day without a year beyond these is last month's, not next year's


def to_come(day: when.Day, scene: Scene) -> bool:
    """Not past, and not a day without a year that lies nearly a year ahead."""
    if day.day is None or day.day < scene.base:
        return False
    return (day.day - scene.base).days <= FARTHEST or bool(re.search(r"20\d\d", day.words))


# Who gets the money, or that it moves: beside these a day to come is the day of payment.
_TIES = re.compile(
    r"\b(?:(?:you|u|ye)(?:'ll| will| shall| can| should| may| get| have| are)|you'll|ye'll|ull|yours"
    r"|urs|it|it'll|it's|its|this|that|they|goes|go|going|leaves|leave|lands?|hits?|follows?"
    r"|releases?|released|scheduled|approved|approvd|doing|do it|give me|gimme|pencil me|expect"
    r"|all of it|the lot|both|done|latest|down for|in the pipeline|is fixed|is set|is prepared"
    r"|disbursement|warrant|value|proposal list|accounts says?|remits?|discharge|blocked for)\b"
)
# A demand on us, a thing that is not money, or a turn: what is said with these is not a plain promise.
_GUARDED = re.compile(
    r"\b(?:if|unless|once|when|wen|whenever|after|upon|until|till|til|subject to|provided|assuming|should the"
    r"|without|as soon as|soon as|so long as|as long as|depend\w*|half|part|partial|bit|third|rest|only|but"
    r"|first|second|instal\w+|discount|per cent|thousand|need|needs|want|wants|must|fix|deadline"
    r"|promised|said|told|who|where|meeting|visit|come|see you|appointment|deliver\w*|call|fell"
    r"|we'd|i'd|would|could|maybe|perhaps|might|hopefully|minus|net of|except|balance|cannot|no"
    r"|nobody|or else|otherwise|because|wait|waits|why|how|what|please send|send me|open|opens"
    r"|closed|back|away|leave from|birthday|term|game|football)\b|%"
)
LEAST_TURN = 0.5  # a hint is enough to leave it to a person
SHORT_WORDS = 3  # "Yup, tomorrow."


def note(heard: Heard, scene: Scene) -> None:
    """Give sentences that commit by money and a day the weight of a promise, where nothing turns them."""
    bare = not any(heard.score(says) >= 1 for says in OTHER_MATTERS)
    for one in heard.spoken:
        if one.weight(Says.PROMISE) >= 1 or arrives(one, heard) or refused(one):
            continue
        if (implied(one, scene) or (bare and only_a_day(one, scene))) and _plainly(one, scene):
            text = one.sentence.folded
            start = min((hit.start for hit in one.says(Says.PROMISE)), default=0)
            hit = Hit(Says.PROMISE, text, start, len(text), "money and a day to come")
            hear.add(heard, one, hit)


def note_paid(heard: Heard, scene: Scene) -> None:
    """Give sentences in which money has moved on a day that is past the weight of a payment."""
    for one in heard.spoken:
        text = one.sentence.folded
        asked = text.rstrip(" )\"'").endswith(("?", "？"))
        if asked or not _TRACE.search(text) or not _DONE.search(text) or _NOT_DONE.search(text):
            continue
        if any(one.weight(says) >= LEAST_TURN for says in _ELSEWHERE):
            continue
        past = when.days(text, scene.base, scene.country, past=True)
        dated = any(
            day.day and day.day <= scene.base and day.day.year >= scene.base.year - 1
            for day in past
        )
        if dated or _ALREADY.search(text):
            hear.add(heard, one, Hit(Says.PAID, text, 0, len(text), "money moved, on a day past"))


_ELSEWHERE = (
    *(Says.QUERY, Says.REDIRECT, Says.LEFT, Says.NEW_WORK, Says.PERSONAL, Says.OWNER, Says.SOUR),
    *(Says.CONDITION, Says.DECISION, Says.NOT_PAID, Says.PAID, Says.PROMISE, Says.PITCH),
    Says.ACKNOWLEDGEMENT,
    *hear.BAD,
)
# What moves, in the languages that list it.
_TRACE = re.compile(
    r"\b(?:money|payments?|funds|cash|cheque|check|transfer|wire|ach|bacs|eft|amount|sum|fee|balance"
    r"|it|this|that|this one|that one|yours|ours|the lot|everything|both|account|bank|quid|dollars"
    r"|bucks|euros?|pounds|invoice|bill|ref|app|card|branch)\b|[£$€]\s?\d"
)
# That it moved.
_DONE = re.compile(
    r"\b(?:did|done|made|sent|went|gone|left|hit|landed|moved|put|gave|handed|dropped|popped|pushed"
    r"|took|taken|transferred|wired|settled|cleared|remitted|released|actioned|lodged|deposited"
    r"|debited|credited|collected|executed|posted|mailed|squared|sorted|completed|finali[sz]ed|tapped"
    r"|pinged|zapped|beamed|fired|shot|whizzed|brought|carried|slipped|topped|swiped|loaded|issued"
    r"|banked|cashed|honoured|effected|discharged|regulated|dispatched|despatched|processed|paid)\b"
)
_ALREADY = re.compile(
    r"\b(?:already|just now|this (?:morning|afternoon)|earlier|ages ago|(?:days|weeks|months) ago"
    r"|last (?:week|month|night|\w+day)|back in \w+|a (?:week|month|fortnight) ago|by now)\b"
)
# Ours, not theirs; asked, refused, to come, or of another matter.
_NOT_DONE = re.compile(
    r"\b(?:you(?:'ve| have| had)? (?:\w+ly )?(?:\w+ed|did|sent|put|took|made|gave|left|said|went)"
    r"|will|'ll|shall|going to|gonna|would"
    r"|should|could|can|tomorrow|next|not|never|no|nobody|nothing|n't|but|only|half|part|again|twice"
    r"|wrong|instead|except|if|unless|until|till|while|once|when|second|job|work|goods|order|ordered|copy"
    r"|manager|approval|approved|forwarded|passed|accounts team|colleague|boss|director|worse|mess)\b"
    r"|\b\w+n't\b|^please|\bplease\b|\bpls\b"
)


def _plainly(one: Spoken, scene: Scene) -> bool:
    """A day is named, something ties it to the money, and no word turns the sentence."""
    text = one.sentence.folded
    turned = (Says.CONDITION, Says.SHORT, Says.DECISION, Says.SOUR, Says.QUERY, *hear.BAD)
    if _GUARDED.search(text) or any(one.weight(says) >= LEAST_TURN for says in turned):
        return False
    days = when.days(text, scene.base, scene.country, past=False)
    named = [day for day in days if day.day is None or to_come(day, scene)]
    tied = _TIES.search(text) or _MONEY_MOVES.search(text) or len(text.split()) <= SHORT_WORDS
    return bool(named) and bool(tied)
