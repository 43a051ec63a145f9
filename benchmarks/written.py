"""How well the mail that we wrote ourselves is read, by language: `benchmarks.reading tests/mail`.

`held` are the hands that neither the ear nor, it is hoped, the rules have learned from.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from datetime import UTC, datetime
from datetime import time as hour
from typing import TYPE_CHECKING

from accountsd.core import message
from accountsd.core.reading.read import read
from benchmarks import mime, samples
from benchmarks.ear import corpus

if TYPE_CHECKING:
    from pathlib import Path

    from accountsd.core.reading.model import Reading
    from benchmarks.ear.corpus import Written

COLUMNS = ("kind", "recall", "precision", "promise")
MORNING = hour(10, 15, tzinfo=UTC)
INVOICE = {
    "number": "INV-2041",
    "issued": "2026-01-01",
    "due": "2026-02-01",
    "amount": "1452.00",
    "currency": "EUR",
    "po": None,
}


def read_one(written: Written) -> Reading:
    """A written mail, read as if Pat of Acme had sent it about the one open invoice."""
    record = written.record or {}
    received = datetime.combine(record["received"], MORNING)
    client = {
        "id": "acme",
        "name": "Acme Ltd",
        "domain": "acme.example",
        "contacts": ["pat@acme.example"],
        "language": written.language,
        "country": record.get("country", "GB"),
    }
    mail = {
        "id": written.hand,
        "from": "Pat Lee <pat@acme.example>",
        "to": "accounts@winder.example",
        "subject": record.get("subject", "Re: Invoice INV-2041"),
        "received": received.isoformat(),
        "headers": {},
        "text": written.text,
        "html": None,
        "attachments": [],
    }
    book = samples.book([samples.Given(client, [INVOICE])])
    return read(message.parse(mime.raw(mail)), samples.desk(book, received))


def judged(written: Written, reading: Reading) -> dict[str, bool]:
    """Which columns the mail is asked in, and whether it is right there."""
    answers = {"kind": reading.kind.value == written.kind}
    if written.owner:
        answers["recall"] = reading.needs_owner
    if reading.needs_owner:
        answers["precision"] = written.owner
    wanted, said = (written.record or {}).get("promise"), reading.promise
    if wanted or said:
        day = (wanted or {}).get("date")
        answers["promise"] = bool(wanted) == bool(said) and day == (said.day if said else None)
    return answers


def written(folder: Path, part: str) -> None:
    """Print the table: a row a language, right of asked in each column."""
    spared = corpus.held(folder)
    for name in ("dev", "held"):
        if part in {name, "all"}:
            mails = [
                one for one in corpus.mails(folder) if (one.hand in spared) == (name == "held")
            ]
            _table(name, mails)


def _table(name: str, mails: list[Written]) -> None:
    right: Counter[tuple[str, str]] = Counter()
    asked: Counter[tuple[str, str]] = Counter()
    started = time.perf_counter()
    for one in mails:
        reading = read_one(one)
        answers = judged(one, reading)
        for row in (one.language, "all"):
            for column, answer in answers.items():
                asked[row, column] += 1
                right[row, column] += answer
        if "--show" in sys.argv and not all(answers.values()):
            _show(one, reading, answers)
    seconds = time.perf_counter() - started
    print(f"written mail ({name}): {len(mails)} mails, {len(mails) / seconds:.0f} a second")
    print("      " + "".join(f"{column:>20}" for column in COLUMNS))
    for row in (*dict.fromkeys(one.language for one in mails), "all"):
        cells = [_cell(right[row, column], asked[row, column]) for column in COLUMNS]
        print(f"  {row:4}" + "".join(cells))


def _cell(right: int, asked: int) -> str:
    share = f"{right / asked:.3f}" if asked else "-"
    return f"{share:>9} {right:>4}/{asked:<5}"


def _show(one: Written, reading: Reading, answers: dict[str, bool]) -> None:
    wrong = ", ".join(column for column, answer in answers.items() if not answer)
    why = "; ".join(str(piece) for piece in reading.why[1:4])
    print(
        f"{one.hand} {one.kind} ≠ {reading.kind.value} ({wrong}) {one.text[:200]!r} | {why[:240]}"
    )
