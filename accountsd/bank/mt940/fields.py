"""A file → messages → tagged fields. SWIFT's envelopes, ends of messages and stray lines are dropped."""

from __future__ import annotations

import re
from dataclasses import dataclass

# :61:, :60F:, :NS: — at the start of a line; some banks put blanks before it.
_TAG = re.compile(r"^[ \t]{0,12}:(\d{2}[A-Z]?|NS|20|25P):(.*)$")
# A line broken between the colon and the number: Sparkassen do it.
_LONE_COLON = re.compile(r"^:$")
_BROKEN_TAG = re.compile(r"^(\d{2}[A-Z]?):(.*)$")
_ENVELOPE = re.compile(r"\{[1235]:[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|\{4:|-\}|\$\{?")
_FOLD = "@@:"
# Before it stands, or it begins, another message.
_OPENS = "20"


@dataclass(frozen=True, slots=True)
class Field:
    """A tagged field: its lines without their ends, and where the first stands."""

    tag: str
    lines: tuple[str, ...]
    at: int

    @property
    def text(self) -> str:
        """The first line, which is all that most fields have."""
        return self.lines[0].strip()


def unfolded(lines: list[str]) -> list[str]:
    """Home banking writes @@ where a file has the end of a line."""
    if not any(_FOLD in line for line in lines):
        return lines
    return [piece for line in lines for piece in line.split("@@")]


def messages(lines: list[str]) -> list[list[Field]]:
    """The fields of each message in order. A message begins with :20:, else with a second account."""
    found: list[list[Field]] = []
    for field in _fields(lines):
        begins = field.tag == _OPENS or (
            field.tag.startswith("25") and bool(found) and _has_account(found[-1])
        )
        if begins or not found:
            found.append([])
        found[-1].append(field)
    return [message for message in found if _is_statement(message)]


def _has_account(message: list[Field]) -> bool:
    return any(field.tag.startswith("25") for field in message)


def _is_statement(message: list[Field]) -> bool:
    """A header like :940: alone is none."""
    return any(field.tag[:2] in {"25", "60", "61", "62"} for field in message)


def _fields(lines: list[str]) -> list[Field]:
    found: list[Field] = []
    tag, own, at = "", [""], 0
    number = 0
    while number < len(lines):
        line = _bare(lines[number])
        number += 1
        if _LONE_COLON.match(line) and number < len(lines) and _BROKEN_TAG.match(lines[number]):
            line = f":{lines[number]}"
            number += 1
        match = _TAG.match(line)
        if match:
            if tag:
                found.append(Field(tag, tuple(own), at))
            tag, own, at = match[1], [match[2]], number
        elif tag and line.strip() not in {"", "-", "-}", "}", "{"}:
            own.append(line)
    if tag:
        found.append(Field(tag, tuple(own), at))
    return found


def _bare(line: str) -> str:
    """Without {1:…}{4: and the sign that ends a message."""
    return _ENVELOPE.sub("", line) if "{" in line or "}" in line else line
