"""The mail and the sentences that we wrote ourselves, and which part of them nothing is learned from.

`tests/mail/replies/LANGUAGE-PART.yaml` holds whole mails, `tests/mail/sentences/LANGUAGE-PART.txt`
sentences under a heading, `[kind]` or `[kind!]`: `!` is what a good clerk puts before the owner.
A file is one hand's work. Held are the last file of mails of each language, and two in English.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent.parent.parent / "tests" / "mail"
HELD = frozenset({"en-6", "en-7"})
ABSENCE = "absence"  # as the sentences call an auto-reply
_HEADING = re.compile(r"\[(\w+)(!?)\]")


@dataclass(frozen=True, slots=True)
class Written:
    """A mail or a sentence with what it says. `hand` is the file it stands in."""

    text: str
    language: str
    kind: str
    owner: bool
    hand: str
    subject: str = ""
    record: dict[str, Any] | None = None  # the mail as the file has it


def mails(folder: Path = HERE) -> list[Written]:
    """Every mail, file by file."""
    return [
        Written(
            text=record["text"],
            language=path.stem.partition("-")[0],
            kind=record["kind"],
            owner=record["owner"],
            hand=path.stem,
            subject=record.get("subject") or "",
            record=record,
        )
        for path in sorted((folder / "replies").glob("*.yaml"))
        for record in yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
    ]


def sentences(folder: Path = HERE) -> list[Written]:
    """Every sentence under its heading, file by file."""
    found = []
    for path in sorted((folder / "sentences").glob("*.txt")):
        kind, owner = "", False
        for line in path.read_text(encoding="utf-8").splitlines():
            heading = _HEADING.fullmatch(line.strip())
            if heading:
                kind, owner = heading[1], bool(heading[2])
                kind = "auto_reply" if kind == ABSENCE else kind
            elif line.strip():
                language, hand = path.stem.partition("-")[0], f"sentences/{path.stem}"
                found.append(Written(line.strip(), language, kind, owner, hand))
    return found


def held(folder: Path = HERE) -> frozenset[str]:
    """The hands that nothing is learned from."""
    last = {path.stem.partition("-")[0]: path.stem for path in _files(folder / "replies", "yaml")}
    last.pop("en", None)
    return HELD | frozenset(last.values())


def digest(folder: Path = HERE) -> str:
    """One hash over all that is learned from: file names and their bytes."""
    total = hashlib.sha256()
    spared = held(folder)
    for path in _files(folder / "replies", "yaml") + _files(folder / "sentences", "txt"):
        if path.stem not in spared or path.suffix == ".txt":
            total.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return total.hexdigest()


def _files(folder: Path, ending: str) -> list[Path]:
    """Sorted as people count: part 10 behind part 9."""

    def place(path: Path) -> tuple[str, int, str]:
        language, _, part = path.stem.partition("-")
        return language, int(part) if part.isdigit() else 0, path.stem

    return sorted(folder.glob(f"*.{ending}"), key=place)
