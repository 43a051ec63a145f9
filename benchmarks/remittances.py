"""`python -m benchmarks.remittances DIR [--part dev|held|all] [--show]`: advices against their labels.

Every third message (03, 06, 09 …) is held aside: rules are made by looking at the others only. The
ledger that a message meets is its own: client and open invoices as truth.jsonl has them.
"""

from __future__ import annotations

import json
import sys
import time
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from accountsd.core import message
from accountsd.core.journal import Grade
from accountsd.core.reading.advice import advice_keys
from accountsd.core.reading.read import read
from accountsd.documents import Reader
from benchmarks import samples

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accountsd.core.reading.model import Reading

NOON = datetime.fromisoformat("2026-05-01T12:00:00+00:00")


@dataclass(slots=True)
class Table:
    """Right and asked, a row a measure; `misses` tell what went wrong where."""

    right: dict[str, int] = field(default_factory=dict)
    asked: dict[str, int] = field(default_factory=dict)
    misses: list[str] = field(default_factory=list)

    def add(self, name: str, right: int, asked: int, note: str = "") -> None:
        """Counts to a measure; the note is kept where not all was right."""
        self.right[name] = self.right.get(name, 0) + right
        self.asked[name] = self.asked.get(name, 0) + asked
        if right < asked and note:
            self.misses.append(f"{name:18} {note}")

    def __str__(self) -> str:
        rows = [f"  {'measure':26} {'share':>6}  right/asked"]
        for name, asked in self.asked.items():
            share = self.right[name] / asked if asked else 1.0
            rows.append(f"  {name:26} {share:6.3f}  {self.right[name]}/{asked}")
        return "\n".join(rows)


def records(folder: Path, part: str) -> Iterable[dict[str, Any]]:
    """The labelled messages of a part."""
    for at, line in enumerate((folder / "truth.jsonl").read_text(encoding="utf-8").splitlines()):
        if part == "all" or (at % 3 == 2) == (part == "held"):
            yield json.loads(line)


def read_one(
    folder: Path, name: str, record: dict[str, Any], opener: Reader, advices: dict[str, str]
) -> Reading:
    """One message with the ledger of a record, and the advices read before."""
    mail = message.parse((folder / name).read_bytes())
    given = [samples.Given(record["client"], record["open_invoices"])] if record["client"] else []
    desk = samples.desk(samples.book(given), mail.date or NOON)
    known = replace(desk.known, advices=advices)
    return read(mail, replace(desk, known=known, documents=opener.of(mail)))


def _lines_of_truth(record: dict[str, Any]) -> dict[str, tuple[str, str | None]]:
    return {
        line["invoice"]: (line["amount"], line["discount"])
        for line in record["lines"]
        if line["invoice"]
    }


def judge(table: Table, record: dict[str, Any], read: Reading) -> None:
    """Every measure of one message."""
    _judge_lines(table, record, read)
    _judge_head(table, record, read)
    _judge_trust(table, record, read)


def _judge_lines(table: Table, record: dict[str, Any], read: Reading) -> None:
    wanted = _lines_of_truth(record)
    got = {
        p.invoice: (str(p.amount), str(p.discount) if p.discount else None) for p in read.payments
    }
    right = sum(got[number][0] == amount for number, (amount, _) in wanted.items() if number in got)
    name, why = record["file"], f"| {read.bad_remittance or ''}"
    if record["lines"] and not record["forged"]:
        seen = f"{name} wanted {_short(wanted, got)} got {_short(got, wanted)} {why}"
        table.add("messages all right", got == wanted, 1, seen)
        table.add("line recall", right, len(wanted))
    table.add("line precision", right, len(got), f"{name} {_short(got, wanted)}")
    if record["payer"] is None and not record["forged"]:
        table.add("nothing from others", not read.payments, 1, f"{name} {got}")


def _judge_head(table: Table, record: dict[str, Any], read: Reading) -> None:
    """Reference, total, day and payer."""
    days = ", ".join(sorted({p.day.isoformat() for p in read.payments if p.day}))
    found = {
        "reference": read.reference,
        "total": str(read.total) if read.total else None,
        "payment date": days,
        "payer": read.client,
    }
    for measure, value in found.items():
        wanted = record[measure.replace(" ", "_")]
        if wanted:
            table.add(measure, value == wanted, 1, f"{record['file']} {wanted} ≠ {value}")


def _judge_trust(table: Table, record: dict[str, Any], read: Reading) -> None:
    """What must be put before the owner, and what must not."""
    name, forged = record["file"], read.grade is Grade.CONTRADICTED
    if record["needs_owner"]:
        told = read.needs_owner and (bool(read.bad_remittance) or forged)
        table.add("needs owner, told", told, 1, name)
    elif record["payer"]:
        free = read.bad_remittance is None
        table.add("not refused needlessly", free, 1, f"{name} {read.bad_remittance}")
    if record["forged"]:
        table.add("forged caught", forged and not read.payments, 1, name)


def _short(one: dict[str, Any], other: dict[str, Any]) -> str:
    differing = {n: v for n, v in one.items() if other.get(n) != v}
    return str(dict(list(differing.items())[:4]))


def main() -> None:
    """Reads all, then the pairs that are the same advice twice."""
    folder = Path(sys.argv[1])
    part = sys.argv[sys.argv.index("--part") + 1] if "--part" in sys.argv else "all"
    table, opener, seconds = Table(), Reader(), 0.0
    chosen = list(records(folder, part))
    for record in chosen:
        start = time.perf_counter()
        read = read_one(folder, record["file"], record, opener, {})
        seconds += time.perf_counter() - start
        judge(table, record, read)
        if record["duplicate_of"]:
            first = read_one(folder, record["duplicate_of"], record, opener, {})
            known = dict.fromkeys(advice_keys(first), record["duplicate_of"])
            again = read_one(folder, record["file"], record, opener, known)
            caught = again.duplicate_of == record["duplicate_of"]
            table.add(
                "duplicates caught",
                caught,
                1,
                f"{record['file']} {advice_keys(first)} {advice_keys(again)}",
            )
    opener.close()
    print(f"remittances ({part}): {len(chosen)} messages, {len(chosen) / seconds:.0f} a second")
    print(table)
    if "--show" in sys.argv:
        print("\n".join(table.misses))


if __name__ == "__main__":
    main()
