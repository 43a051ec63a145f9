"""The notation of the phrase tables, and how phrases are found in a sentence.

A line is a phrase. Words stand one after the other; `(a|b)` is either, `word?` may be missing, `pay%`
is any ending, `*` a gap of at most 45 signs. A line that opens with `~` is a hint: two of them make a
phrase. One that opens with `~~` only leans: it counts where nothing else was said. Phrases are looked up by one of their own words, so a
sentence is tested against the few that can fit, and no test looks further than the gaps allow.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

GAP = r"(?!\w).{0,45}?(?<!\w)"
WEIGHTS = (1.0, 0.5, 0.01)  # a phrase, a hint, a leaning
GAP_MARK = "*"
KEY = 4  # phrases are found by the first letters of their rarest word
_CJK = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_WORD = re.compile(r"[^\W_]+")  # "l'argent" is found by "argent"
_LITERAL = re.compile(r"(?<![%\w+*}])[^\W\d_]+")
_INNER_OPTION = re.compile(r"(\([^()]*\))\? (?!\*)")
_NOT_LITERAL = re.compile(r"\\.|.\?")  # a figure's sign, a letter that may be missing


class Says(StrEnum):
    """What a phrase says: the kinds of contract.md, moods, and what needs no answer."""

    BANK_CHANGE = "bank change"
    LEGAL = "legal"
    COMPLAINT = "complaint"
    NO_CONTACT = "do not write"
    HARDSHIP = "hardship"
    DISPUTE = "dispute"
    REDIRECT = "redirect"
    LEFT = "has left"
    PORTAL = "portal"
    PAID = "paid"
    SHORT = "paid short"
    PROMISE = "promise"
    CONDITION = "condition"
    QUERY = "query"
    DECISION = "asks for a decision"
    OWNER = "asks for the owner"
    ACKNOWLEDGEMENT = "acknowledgement"
    NEW_WORK = "new work"
    PERSONAL = "personal"
    PITCH = "pitch"
    NOT_PAID = "not paid"
    SOUR = "sour"
    FILLER = "filler"  # greetings, excuses, manners: they explain a sentence and mean nothing more
    AWAY = "away"
    TICKET = "ticket"


@dataclass(frozen=True, slots=True)
class Phrase:
    """One line of a table."""

    says: Says
    line: str
    pattern: re.Pattern[str]
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase in a sentence: what it says, the very words, where."""

    says: Says
    words: str
    start: int
    end: int
    line: str
    weight: float = 1.0


class Table:
    """All phrases of one language."""

    def __init__(self, lines: Mapping[Says, str]) -> None:
        """`lines`: for each thing said, its phrases one a line."""
        self._by_key: dict[str, list[Phrase]] = {}
        self._everywhere: list[Phrase] = []
        for says, block in lines.items():
            for line in block.strip().splitlines():
                bare = line.strip()
                if bare:
                    words = bare.lstrip("~")
                    weight = WEIGHTS[len(bare) - len(words)]
                    self._add(Phrase(says, words.strip(), compiled(words.strip()), weight))

    def _add(self, phrase: Phrase) -> None:
        keys = _keys(phrase.line)
        if not keys:
            self._everywhere.append(phrase)
        for key in keys:
            self._by_key.setdefault(key, []).append(phrase)

    def hits(self, sentence: str) -> list[Hit]:
        """Every phrase that the (normalised) sentence holds."""
        found: list[Hit] = []
        for phrase in self._candidates(sentence):
            match = phrase.pattern.search(sentence)
            if match:
                words = match.group().strip()
                start, end = match.span()
                found.append(Hit(phrase.says, words, start, end, phrase.line, phrase.weight))
        return found

    def _candidates(self, sentence: str) -> Iterable[Phrase]:
        seen: dict[int, Phrase] = {}
        for word in set(_WORD.findall(sentence)):
            for size in range(2, KEY + 1):
                for phrase in self._by_key.get(word[:size] if size < KEY else word[:KEY], ()):
                    seen[id(phrase)] = phrase
        return [*seen.values(), *self._everywhere]


def compiled(line: str) -> re.Pattern[str]:
    """The pattern of a phrase. Gaps are bounded, so a search is linear in the sentence."""
    cjk = bool(_CJK.search(line))
    gap = r".{0,30}?" if cjk else GAP
    between, behind = (r"\s*", r"\s*") if cjk else (r"\W{1,4}", r"\W+")
    tokens = _tokens(line.removesuffix(" *"))
    text = ""
    open_end = ""  # what must stand before the next word
    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if token == GAP_MARK:
            open_end = gap if text else ""
        elif not (token.endswith("?") and len(token) > 1):
            text += open_end + _word(token)
            open_end = between
        elif following not in (None, GAP_MARK):
            text += f"{open_end}(?:{_word(token.removesuffix('?'))}{behind})?"
            open_end = ""
        elif open_end == between:
            text += f"(?:{between}{_word(token.removesuffix('?'))})?"
    return re.compile(text if cjk else rf"(?<!\w){text}(?![\w@])")


def _word(token: str) -> str:
    may_be_missing = _INNER_OPTION.sub(r"(\1 )?", token)  # no (me|nos)? funciona, inside a choice
    loose = may_be_missing.replace(" * ", "\0").replace("%", r"\w{0,14}").replace("(", "(?:")
    loose = loose.replace(" ", r"\W{1,4}").replace("\0", GAP)
    return loose.replace("ADDRESS", r"[\w.+-]{1,64}@[\w.-]{1,200}")


def _tokens(line: str) -> list[str]:
    """Split at spaces that stand outside brackets."""
    tokens: list[str] = [""]
    depth = 0
    for sign in line:
        depth += (sign == "(") - (sign == ")")
        if sign == " " and not depth:
            tokens.append("")
        else:
            tokens[-1] += sign
    return [token for token in tokens if token]


def _keys(line: str) -> frozenset[str]:
    """First letters of the word by which the phrase is looked up; empty where it has none."""
    if _CJK.search(line):
        return frozenset()
    best: frozenset[str] = frozenset()
    best_length = 0
    for token in _tokens(line):
        if token == GAP_MARK or (token.endswith("?") and len(token) > 1) or "ADDRESS" in token:
            continue
        words = _telling_words(token)
        shortest = min(len(word) for word in words)
        if shortest >= 2 and shortest > best_length:
            best, best_length = frozenset(word[:KEY] for word in words), shortest
    return best


def _telling_words(token: str) -> list[str]:
    """One word of each choice that the sentence must hold; empty text where a choice has none."""
    if "(" in token[1:]:
        choices = token.strip("()").replace("(", "|").replace(")", "").split("|")
        stems = [re.match(r"[^\W_]*", choice) for choice in choices]
        words = [stem.group() if stem else "" for stem in stems]
        # A choice that begins inside a word, as in pay(ment|ing), is found by the word itself.
        return words if token.startswith("(") else words[:1]
    choices = token.strip("()").split("|")
    literal = (_LITERAL.findall(_NOT_LITERAL.sub("%", choice)) for choice in choices)
    return [max(words, key=len, default="") for words in literal]
