"""Where a writer's own words end: closing formula, name, contact block, disclaimer, mobile footer.

The salutation stays; a postscript below the name stays.
"""

from __future__ import annotations

import re

from accountsd.core.reading.quotation.closings import ALL, LONGEST, POSTSCRIPTS
from accountsd.core.reading.quotation.lines import is_rule
from accountsd.core.reading.quotation.marks import DISCLAIMERS, FRAMES, MOBILE, REGISTRATION

MOST_TAIL_LINES = 40
_DELIMITERS = frozenset({"--", "-- ", "—", "––", "__", "---"})
_CONTACT = re.compile(
    r"\b(?:tel|phone|mob|mobile|fax|cell|direct|t|m|f|e|w|téléphone|tél|telefon|tfn|puh|fon"
    r"|office|ph)\b\s?[.:]?\s?[+(\d]"
    r"|www\.|^https?://|\bext\.? ?\d|[|•·]|\+\d{2}|@|℡|TEL|〒|\d{3}[-.]\d{4}\b",
    re.IGNORECASE,
)
_SENTENCE_END = (".", "?", "!", "。", "？", "！", "…")
_CJK = re.compile(r"^[\u3040-\u30ff\u4e00-\u9fff\s]+$")
# Words that show a writer at work, whatever else the paragraph holds.
_MATTER = re.compile(
    r"\b(?:I|invoices?|we|our|us|Rechnung\w*|wir|uns|ich|factur\w+|factuur|fattur\w+|fatura\w*"
    r"|nous|ci|nos|vi|oss|wij"
    r"|faktur\w+|lasku\w*|pay\w*)\b|請求",
)
_FROM_PLACE = re.compile(r" (?:aus|from|de|från|fra|uit|da|desde|z|ze) [\w .'-]{2,30}$")
_NAME_SIGNS = "-–—/,.~* !\u200b"


def strip(lines: list[str], names: frozenset[str]) -> list[str]:
    """The lines without closing, signature and footers. `names`: the sender's names, lower-case."""
    whole = _trim(lines)
    cut = _cut_at(whole, names)
    kept = _without_tail(_trim(whole[:cut]))
    script = _postscript(whole[cut:])
    if script and kept:
        return [*kept, "", *script]
    return kept or script


def _trim(lines: list[str]) -> list[str]:
    start, end = 0, len(lines)
    while start < end and not lines[start].strip():
        start += 1
    while end > start and not lines[end - 1].strip():
        end -= 1
    return lines[start:end]


def _cut_at(lines: list[str], names: frozenset[str]) -> int:
    """The line at which the signature begins; the number of lines where there is none."""
    for at, line in enumerate(lines):
        if line.strip("\n\r") in _DELIMITERS and at > 0 and _mostly_short(lines[at + 1 :]):
            return _above(lines, at, names)
        if line.rstrip() == "--" and at > 0:
            return _above(lines, at, names)
        if (MOBILE.match(line[:160]) or FRAMES.match(line[:160])) and len(line) < 160:
            return _above(lines, at, names)
    return _above(lines, len(lines), names)


def _above(lines: list[str], end: int, names: frozenset[str]) -> int:
    """A closing or a name above `end` begins the signature; the uppermost that does."""
    best = end
    for at in range(end - 1, max(-1, end - MOST_TAIL_LINES), -1):
        line = lines[at].strip()
        if not line:
            continue
        if (is_closing(line) and _tail_fits(lines[at + 1 : end])) or (
            at > 0
            and (_is_name(line, names) or _initials(line))
            and _tail_fits(lines[at + 1 : end])
        ):
            best = at
    return best


def is_closing(line: str) -> bool:
    """Exactly a formula, perhaps with the name or thanks on the same line."""
    if len(line) > LONGEST + 30:
        return False
    low = " ".join(line.lower().replace("’", "'").split()).strip(" ,.!;:-–—)*_>。、")
    if low in ALL or _FROM_PLACE.sub("", low) in ALL:
        return True
    if "/" in low and all(piece.strip() in ALL for piece in low.split("/")):
        return True
    first, comma, rest = low.partition(",")
    if comma and first.strip(" .!") in ALL and len(rest.split()) <= 3:
        rest = rest.strip()
        return rest in ALL or _looks_like_name(line.partition(",")[2])
    first, comma, rest = low.rpartition(" and ")
    return bool(comma) and first.strip() in ALL and rest.strip() in ALL


def _looks_like_name(text: str) -> bool:
    words = text.strip(_NAME_SIGNS).split()
    return 0 < len(words) <= 4 and all(word[:1].isupper() or word[:1] in "(&" for word in words)


def _is_name(line: str, names: frozenset[str]) -> bool:
    """The sender's own name on a line of its own, perhaps with what he is behind it."""
    if len(line) > 90 or not names:
        return False
    bare = line.strip(_NAME_SIGNS)
    head = re.split(r"\s*(?:[|,(•·/]| - | – )", bare, maxsplit=1)[0].strip(_NAME_SIGNS).lower()
    words = head.replace(".", " ").split()
    if not words or len(words) > 5:
        return False
    hits = [word for word in words if word in names]
    initials = [word for word in words if len(word) == 1]
    return (
        bool(hits)
        and len(hits) + len(initials) >= min(len(words), 2)
        and not bare.endswith(("?", ":"))
    )


def _initials(line: str) -> bool:
    """`JH`, `B.`, `/J`"""
    bare = line.strip(_NAME_SIGNS).replace(".", "")
    return (
        0 < len(bare) <= 3 and bare.isalpha() and bare.isupper() and bare not in {"OK", "NO", "YES"}
    )


def _tail_fits(tail: list[str]) -> bool:
    """What stands below a closing is a name and an address, not a letter that goes on."""
    said = [line.strip() for line in tail if line.strip()]
    for at, line in enumerate(said[:4]):
        if any(line.lower().startswith(mark) for mark in POSTSCRIPTS):
            return True
        if is_disclaimer(line) or is_rule(line):
            return True
        words = line.split()
        if at == 0 and (len(line) > 100 or (line.endswith(_SENTENCE_END) and len(words) > 5)):
            return bool(_CONTACT.search(line))
        if len(words) > 9 and line.endswith(_SENTENCE_END) and not _CONTACT.search(line):
            return at >= 1 and _company_talk(said[at:])
    return True


def _company_talk(lines: list[str]) -> bool:
    """Slogans, ratings and legal lines under a name; a letter that goes on asks or says I."""
    return not any(
        re.search(r"\b(?:I|we|you|please|ich|wir|je|nous)\b", line) for line in lines[:3]
    )


def _mostly_short(lines: list[str]) -> bool:
    said = [line for line in lines if line.strip()]
    return sum(len(line) < 90 for line in said) * 2 >= len(said)


def is_disclaimer(line: str) -> bool:
    """A lawyer's or a system's sentence."""
    low = line.lower()
    return any(words in low for words in DISCLAIMERS)


def _without_tail(lines: list[str]) -> list[str]:
    """Drop footers from the end, a paragraph at a time."""
    kept = lines
    for _ in range(12):
        start = len(kept)
        while start > 0 and kept[start - 1].strip():
            start -= 1
        paragraph = kept[start:]
        if start == 0 or not paragraph or not _is_footer(paragraph):
            break
        kept = _trim(kept[:start])
    end = len(kept)
    while end and (
        not kept[end - 1].strip() or is_rule(kept[end - 1]) or kept[end - 1].strip() in _DELIMITERS
    ):
        end -= 1
    return kept[:end]


def _is_footer(paragraph: list[str]) -> bool:
    text = " ".join(line.strip() for line in paragraph)
    if text.startswith("***") or any(is_rule(line) for line in paragraph[:1]):
        return True
    low = text.lower()
    if any(words in low for words in DISCLAIMERS):
        return len(text) < 160 or not _MATTER.search(text)
    if not _no_amounts(text) or "\t" in text or len(paragraph) > 8:
        return False
    ends = any(line.strip().endswith(_SENTENCE_END) for line in paragraph)
    if any(words in low for words in REGISTRATION) and not _MATTER.search(text):
        return True
    contact = sum(bool(_CONTACT.search(line)) for line in paragraph)
    if contact and not ends and contact * 2 >= len(paragraph):
        return True
    return not ends and _is_name_block(paragraph)


def _is_name_block(paragraph: list[str]) -> bool:
    """A name and perhaps a title and a company below it; nothing that says anything."""
    first = paragraph[0].strip()
    if len(paragraph) > 4 or any(len(line) > 60 or ":" in line for line in paragraph):
        return False
    if _CJK.match(first):
        return len(first) <= 10
    return _looks_like_name(first) and (2 <= len(first.split()) <= 5 or first[:1] == "/")


def _no_amounts(text: str) -> bool:
    return not re.search(r"\d[.,]\d\d\b|[£€$¥]\s?\d|IBAN|BIC|BSB|[Ss]ort code|kr\b|zł", text)


def _postscript(tail: list[str]) -> list[str]:
    """P.S. and what follows it in the same paragraph."""
    for at, line in enumerate(tail[:MOST_TAIL_LINES]):
        low = line.strip().lower()
        if any(low.startswith(mark) for mark in POSTSCRIPTS) and len(low) > 6:
            end = at
            while end < len(tail) and tail[end].strip():
                end += 1
            return tail[at:end]
    return []
