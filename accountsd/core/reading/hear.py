"""What: the kinds a mail is, from the phrases in its sentences. The bad news is heard first.

Each sentence is settled by itself (negated, asked, done or to come), then the mail as a whole. The
verdict always carries the very words that led to it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from accountsd.core.journal import Kind
from accountsd.core.reading.model import Evidence
from accountsd.core.reading.phrases.grammar import Hit, Says
from accountsd.core.reading.phrases.small_talk import POLITE
from accountsd.core.reading.phrases.tables import table
from accountsd.core.reading.vocabulary import aside, calm, harmless, manners_room

if TYPE_CHECKING:
    from accountsd.core.reading.sentences import Sentence

# The order of hearing (silences.md), and how much must be said before it is believed.
BAD_NEWS: tuple[tuple[Says, Kind, float], ...] = (
    (Says.BANK_CHANGE, Kind.BANK_CHANGE, 1.0),
    (Says.LEGAL, Kind.LEGAL, 1.0),
    (Says.COMPLAINT, Kind.COMPLAINT, 1.0),
    (Says.HARDSHIP, Kind.HARDSHIP, 1.0),
    (Says.DISPUTE, Kind.DISPUTE, 1.0),
)
BAD = frozenset(says for says, _, _ in BAD_NEWS)
MOST_WORDS = 160  # signs of a sentence that are shown as evidence
LEANING = 0.01
HINT = 0.5
TELLING_ROOM = 5  # unknown words beside a phrase that tells something
# "no dispute", "without any complaint", "not a legal matter": the word before turns it round.
_DENIED = re.compile(
    r"(?:\bno|\bnot|\bwithout|\bnot a|\bnot in|\bno further|\bnot any|\bnever a|\bkein\w*"
    r"|\bnicht|\bohne|\bpas de|\bsans|\bsin"
    r"|\bningun\w*|\bsenza|\bnessun\w*|\bsem|\bnenhum\w*|\bgeen|\bzonder|\binga|\bingen|\bbez"
    r"|\bei|\bžádn\w*)\s+(?:\w+\s+)?$"
)
FUTURE = re.compile(
    r"\b(?:will|'ll|shall|going to|tomorrow|next|by (?:mon|tues|wednes|thurs|fri)day|scheduled"
    r"|expect|werde\w*|wird|morgen|nächste\w*"
    r"|sera|serons|allons|vais|va|demain|prochain\w*|será|vamos a|va a|mañana|próxim\w*|sarà"
    r"|provveder\w+|domani|prossim\w*|será|iremos"
    r"|vamos|amanhã|zal|zullen|gaat|ska|kommer|imorgon|nästa|skal|kommer|vil|imorgen|neste"
    r"|huomenna|ensi|zostanie|będzie|jutro|bude|zítra|příští)\b"
    r"|\b\w{2,14}(?:aremos|eremos|iremos|aré|eré|iré|ará|erá|irá|arán|erán|eremo|erò|erà|irà|iremo"
    r"|erons|irons|drons|faremos|faremo|faremo|fera|partira|quedará)\b"
    r"|\b(?:month end|month-end|programmée?|prévue?|eingeplant|vorgemerkt|terminiert"
    r"|programad\w+|previst\w+|agendad\w+|programmat\w+|gepland"
    r"|ingepland|betaalrun|zahlungslauf|planerad|planlagt|zaplanowan\w+|naplánován\w*|loaded"
    r"|lined up|booked|payment run)\b|'ll\b|予定|いたします|します|明日|来月|月末"
)
PAST = re.compile(
    r"\b(?:yesterday|this morning|last (?:week|month|night|\w+day)|just now|already|ago|earlier"
    r"|have been|has been|was|were|went|sent"
    r"|gestern|heute|bereits|schon|wurde|haben|hier|déjà|avons|a été|ce jour|ayer|ya|hemos"
    r"|ha sido|ieri|già|abbiamo|è stat\w+|ontem|já"
    r"|foi|gisteren|reeds|al|hebben|is overgemaakt|igår|i går|redan|har|allerede|blev|ble|eilen"
    r"|jo|wczoraj|już|został\w*|včera|již|byl\w*)\b"
    r"|ました|済み|昨日|本日"
)


@dataclass(slots=True)
class Spoken:
    """A sentence and what is left of its phrases once it is settled."""

    sentence: Sentence
    hits: list[Hit]
    languages: tuple[str, ...]
    explained: bool = False
    calm: bool = False  # it says nothing that anybody could want an answer to
    aside: bool = False  # strange words, but none of a matter: colour beside what is said

    def says(self, what: Says) -> list[Hit]:
        """The phrases of that sort, hints included."""
        return [hit for hit in self.hits if hit.says is what]

    def weight(self, what: Says) -> float:
        """How much is said: the sum over different phrases."""
        return sum(hit.weight for hit in self.says(what))


@dataclass(slots=True)
class Heard:
    """The whole mail, sentence by sentence."""

    spoken: list[Spoken]
    scores: dict[Says, float] = field(default_factory=dict)

    def score(self, *what: Says) -> float:
        """The sum over the mail."""
        return sum(self.scores.get(one, 0.0) for one in what)

    def where(self, what: Says) -> list[Spoken]:
        """The sentences that say it."""
        return [one for one in self.spoken if one.weight(what) > 0]

    def leans(self, *what: Says) -> Says | None:
        """Where the words lean most, the first named wins a draw."""
        best = max(what, key=self.score)
        return best if self.score(best) >= LEANING else None

    def evidence(self, what: Says, rule: str) -> list[Evidence]:
        """The telling sentences in the writer's own words, at most three."""
        words = [one.sentence.text[:MOST_WORDS] for one in self.where(what)]
        return [Evidence(rule, word) for word in list(dict.fromkeys(words))[:3]]


def listen(sentences: tuple[Sentence, ...], languages: tuple[str, ...]) -> Heard:
    """Look every sentence up in the tables of the languages it may be in."""
    tables = [table(language) for language in languages]
    spoken = []
    for sentence in sentences:
        hits = [hit for one in tables for hit in one.hits(sentence.folded)]
        spoken.append(_settled(sentence, hits, languages))
    scores: dict[Says, float] = {}
    for one in spoken:
        for hit in one.hits:
            scores[hit.says] = scores.get(hit.says, 0.0) + hit.weight
    return Heard(spoken, scores)


def _settled(sentence: Sentence, hits: list[Hit], languages: tuple[str, ...]) -> Spoken:
    """Denials dropped, done kept apart from to come, questions from statements."""
    text = sentence.folded
    settled = [hit for hit in hits if hit.says is Says.ACKNOWLEDGEMENT and " " in hit.words]
    kept = [
        hit
        for hit in hits
        if not (hit.says in BAD and (_DENIED.search(text[: hit.start]) or _within(hit, settled)))
    ]
    kept = _addressed(text, _done_or_to_come(text, kept))
    spoken = Spoken(sentence, kept, languages)
    _weigh(spoken)
    return spoken


def _weigh(one: Spoken) -> None:
    """Whether its phrases and its words explain the sentence, and whether it is calm."""
    telling = any(hit.weight >= 1 and hit.says not in POLITE for hit in one.hits)
    polite = any(hit.weight >= 1 and hit.says in POLITE for hit in one.hits)
    room = TELLING_ROOM if telling else manners_room(one.languages) if polite else 0
    text = one.sentence.folded
    one.explained = harmless(one.sentence.text, text, one.languages, room, one.hits)
    silent = all(
        hit.weight < (1 if hit.says is Says.PROMISE else HINT) or hit.says in POLITE
        for hit in one.hits
    )
    one.aside = silent and aside(text, one.languages)
    rest = _without(one.sentence.text, text, one.hits)
    one.calm = one.explained and silent and calm(*rest, one.languages, polite=polite)


def _without(text: str, folded: str, hits: list[Hit]) -> tuple[str, str]:
    """The sentence without its phrases of manners, as written where it has none of them."""
    rest = folded
    for hit in hits:
        if hit.weight >= 1 and hit.says in POLITE:
            rest = rest[: hit.start] + " " * (hit.end - hit.start) + rest[hit.end :]
    return (text, folded) if rest == folded else (rest, rest)


def add(heard: Heard, one: Spoken, hit: Hit) -> None:
    """What a sentence says by more than its phrases, heard like a phrase."""
    one.hits.append(hit)
    heard.scores[hit.says] = heard.score(hit.says) + hit.weight
    _weigh(one)


_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,200}")
_REACH_ME = re.compile(
    r"\b(?:reach me|contact me|my (?:e-?mail|address|mobile)|copy|copies|statement|again|pdf|form"
    r"|w-9|details|remittance|resend|confirm\w*)\b"
)


def _addressed(text: str, hits: list[Hit]) -> list[Hit]:
    """A statement that names an address, and nothing else that tells, says where to write."""
    named = _ADDRESS.search(text)
    asked = text.rstrip(" )\"'").endswith(("?", "？"))
    if named is None or asked or _REACH_ME.search(text):
        return hits
    kept = [hit for hit in hits if hit.says is not Says.QUERY]
    if any(hit.weight >= 1 and hit.says not in POLITE for hit in kept):
        return kept
    return [*kept, Hit(Says.REDIRECT, named.group(), *named.span(), "an address is named")]


def _within(hit: Hit, settled: list[Hit]) -> bool:
    """`off the disputed list`: the trouble is named only to say that it is over."""
    return any(one.start <= hit.start and hit.end <= one.end for one in settled)


def _done_or_to_come(text: str, hits: list[Hit]) -> list[Hit]:
    """`hasn't been paid`, `will be paid`, `has it been paid?` are not paid."""
    denied = [hit for hit in hits if hit.says is Says.NOT_PAID]
    asked = text.rstrip(" )\"'").endswith(("?", "？"))
    future, past = bool(FUTURE.search(text)), bool(PAST.search(text))
    wanted = any(hit.says is Says.QUERY and hit.weight >= 1 for hit in hits)
    promised = any(hit.says is Says.PROMISE and hit.weight >= 1 for hit in hits)
    kept: list[Hit] = []
    for hit in hits:
        if hit.says is Says.PAID:
            overlapped = any(hit.start < d.end and d.start < hit.end for d in denied)
            if overlapped or asked or (future and promised and not past):
                continue
        if hit.says is Says.PROMISE and asked and not future:
            continue
        # "what" and "which" ask only in a question; a price is a decision only when it is asked about.
        if hit.says is Says.QUERY and hit.weight < 1 and not asked and not wanted:
            continue
        if hit.says is Says.DECISION and not asked and not wanted:
            continue
        kept.append(hit)
    return kept
