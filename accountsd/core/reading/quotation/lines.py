"""What a line is: quoted, an attribution, a block of header fields, a separator. One look each.

Every test is a scan of a few hundred characters at most, so a mail of any lines is read in one pass.
"""

from __future__ import annotations

import re

from accountsd.core.reading.quotation.letterheads import FORWARDS, HEADER_NAMES, SEPARATORS
from accountsd.core.reading.quotation.marks import OPENERS, REPLY_ABOVE, VERBS

LONGEST_ATTRIBUTION = 420
MOST_ATTRIBUTION_LINES = 5
MOST_BLOCK_LINES = 14
LONGEST_STAMP = 90

_TIME = re.compile(r"\d{1,2}[:.h]\d{2}|\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d年|\d時")
_ADDRESS = re.compile(r"[^\s<>()]{1,64}@[^\s<>()]{1,200}")
_RULE = re.compile(r"^[\s>]{0,8}[-_=*—–―─━~#]{5,}\s{0,8}$")
_STARS = str.maketrans("", "", "*_>\t")


def is_quoted(line: str) -> bool:
    """A line that carries the quote mark of plain mail."""
    head = line.lstrip()[:1]
    return head in {">", "＞"}


def unquoted(line: str) -> str:
    """The line without one level of quote marks."""
    stripped = line.lstrip()
    return stripped[1:].removeprefix(" ") if stripped[:1] in {">", "＞"} else line


def is_rule(line: str) -> bool:
    """Only signs: a line drawn across the page."""
    return bool(_RULE.match(line[:200])) and len(line) < 200


def is_stamp(line: str) -> bool:
    """`Sam Cole, 17 Nov 2026, 10:02 GMT`: who wrote the comment below, and when."""
    text = line.strip()
    return (
        len(text) < LONGEST_STAMP
        and "," in text
        and not text.endswith((".", "?", "!", ":"))
        and bool(re.search(r"\d{1,2}[:.h]\d{2}", text))
        and bool(re.search(r"\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2}", text))
    )


def separator(line: str) -> str | None:
    """`quote` for "-----Original Message-----", `forward` for the forwarding kind, `above` for tickets."""
    if len(line) > 140:
        return None
    low = line.strip().lower().replace("’", "'")
    if not low:
        return None
    bare = low.strip("-_=*—–>#:：|【】[]() ")
    drawn = low != bare
    if any(bare.startswith(words) for words in FORWARDS) and (drawn or len(bare) < 60):
        return "forward"
    if drawn and any(bare.startswith(words) or bare.endswith(words) for words in SEPARATORS):
        return "quote"
    if drawn and any(words in bare for words in REPLY_ABOVE):
        return "above"
    return None


def header_role(line: str) -> tuple[str, str] | None:
    """`*Von:* Tony <…>` → ("from", "Tony <…>")"""
    head, colon, rest = line[:400].partition(":")
    if "：" in head or not colon:
        head, colon, rest = line[:400].partition("：")
    if not colon or len(head) > 32:
        return None
    role = HEADER_NAMES.get(" ".join(head.translate(_STARS).lower().replace("’", "'").split()))
    return (role, rest.strip(" *\t")) if role else None


def header_block(lines: list[str], at: int) -> tuple[int, dict[str, str]] | None:
    """The fields printed above a quoted mail: how many lines they take, and what they say."""
    found: dict[str, str] = {}
    first = header_role(lines[at])
    if first is None or first[0] == "other":
        return None
    end, strays, last = at, 0, ""
    for index in range(at, min(at + MOST_BLOCK_LINES, len(lines))):
        line = lines[index]
        field = header_role(line)
        if field and (field[0] not in found or field[0] in {"cc", "other"}):
            last = field[0]
            found[last] = field[1]
            end, strays = index, 0
        elif not line.translate(_STARS).strip():
            if _next_role(lines, index) is None or len(found) == 0:
                break
        else:
            strays += 1
            if strays > 2 or last not in {"from", "to", "cc", "subject"}:
                break
            if "@" in line or (last in {"to", "cc"} and strays == 1) or _next_role(lines, index):
                found[last] = f"{found[last]} {line.strip()}"
                end = index
            else:
                break
    enough = "from" in found and len(found.keys() & {"date", "to", "subject"}) >= 1
    return (end - at + 1, found) if enough else None


def _next_role(lines: list[str], index: int) -> tuple[str, str] | None:
    return header_role(lines[index + 1]) if index + 1 < len(lines) else None


def attribution(lines: list[str], at: int) -> int:
    """How many lines "On … Tony wrote:" takes here; 0 where there is none."""
    text = ""
    for span in range(1, MOST_ATTRIBUTION_LINES + 1):
        if at + span > len(lines):
            return 0
        line = lines[at + span - 1].strip()
        if not line or (span > 1 and is_quoted(line)):
            return 0
        text = f"{text} {line}" if text else line
        if len(text) > LONGEST_ATTRIBUTION:
            return 0
        if span == 1 and not _could_start(text):
            return 0
        if _is_attribution(text, _followed_by_quote(lines, at + span)):
            return span
    return 0


def _could_start(text: str) -> bool:
    """Cheap: dates, addresses and names stand at the beginning of an attribution."""
    return bool(re.search(r"\d|@|<", text)) or text.rstrip(" -").endswith((":", "：", *VERBS))


def _followed_by_quote(lines: list[str], at: int) -> bool:
    for line in lines[at : at + 3]:
        if line.strip():
            return is_quoted(line)
    return False


def _is_attribution(text: str, quote_follows: bool) -> bool:  # noqa: FBT001 - read where it is made
    low = text.lower().strip("-–— *_\u200e")
    ends = low.endswith((":", "：", *VERBS))
    if not ends or len(low) < 8:
        return False
    bare = low.rstrip(":： >-")
    verb = any(f" {verb}" in f" {bare}" for verb in VERBS)
    address, time = bool(_ADDRESS.search(text)), bool(_TIME.search(text))
    first = bare.split(" ", 1)[0].strip(",.")
    opens = first in OPENERS or first[:1].isdigit()
    if verb and (address or quote_follows):
        return time or quote_follows
    if verb and time and opens:
        return True
    return time and (address or quote_follows) and (quote_follows or (address and _short_date(low)))


def _short_date(low: str) -> bool:
    """`30.09.2017, 18.30, "John" <…>:` — a date, a name, an address and nothing else."""
    head = low.partition("<")[0]
    return len(head.split()) <= 14 and len(re.findall(r"\d", head)) >= 4
