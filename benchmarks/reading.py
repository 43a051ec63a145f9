"""python -m benchmarks.reading DIR [--part dev|held] [--show]: how well mail is read, with counts.

DIR is a folder of labelled replies (replies.jsonl), of delivery notices (truth.jsonl beside .eml), of
quoted replies (truth.jsonl alone), or of the mail we wrote ourselves (tests/mail: replies/*.yaml).
`held` is every fourth record, never looked at while building; of written mail the hands left aside.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from accountsd.core import message
from accountsd.core.reading.machines import notices
from accountsd.core.reading.model import Known
from accountsd.core.reading.phrases.tables import LANGUAGES, table
from accountsd.core.reading.quotation import own_words
from accountsd.core.reading.read import read as read_mail
from accountsd.core.reading.when.names import months, weekdays
from benchmarks import mime, samples
from benchmarks.written import written

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accountsd.core.reading.model import Reading


class Score:
    """Right and asked, by name; misses to look at."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.asked: Counter[str] = Counter()
        self.misses: list[str] = []

    def add(self, name: str, right: bool, note: str = "") -> None:  # noqa: FBT001 - a tally's answer
        """One answer."""
        self.asked[name] += 1
        self.right[name] += right
        if not right and note:
            self.misses.append(f"{name:14} {note}")

    def table(self, title: str, seconds: float, mails: int) -> str:
        """As printed."""
        rows = [f"{title}: {mails} mails, {mails / max(seconds, 1e-6):.0f} a second"]
        for name, asked in self.asked.items():
            rows.append(f"  {name:22} {self.right[name] / asked:6.3f}  {self.right[name]}/{asked}")
        return "\n".join(rows)


def records(path: Path, part: str) -> Iterable[dict[str, Any]]:
    """The records of a part: dev, held or all."""
    for at, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        held = at % 4 == 3
        if part == "all" or held == (part == "held"):
            yield json.loads(line)


def replies(folder: Path, part: str) -> None:
    """Kind, needs_owner, invoices, promise, payments and reply_text of labelled replies."""
    score, seconds, mails = Score(), 0.0, 0
    for language in LANGUAGES:  # made once in the life of a daemon
        table(language)
    months(), weekdays()
    for record in records(folder / "replies.jsonl", part):
        book = samples.book([samples.Given(record["client"], record["open_invoices"])])
        desk = samples.desk(book, datetime.fromisoformat(record["received"]))
        raw = mime.raw(record)
        start = time.perf_counter()
        read = read_mail(message.parse(raw), desk)
        seconds += time.perf_counter() - start
        mails += 1
        _judge(score, record, read)
    print(score.table(f"replies ({part})", seconds, mails))
    _show(score)


def _judge(score: Score, record: dict[str, Any], read: Reading) -> None:
    expect, name = record["expect"], f"{record['id']} {record['client']['language']}"
    why = "; ".join(str(w) for w in read.why[1:6])[:260]
    score.add(
        "kind",
        read.kind.value == expect["kind"],
        f"{name} {expect['kind']} ≠ {read.kind.value} | {why}",
    )
    needs = expect["needs_owner"]
    if needs:
        score.add("owner recall", read.needs_owner, f"{name} overlooked {expect['kind']} | {why}")
    if read.needs_owner:
        score.add("owner precision", needs, f"{name} {expect['kind']} | {why}")
    score.add(
        "invoices",
        sorted(read.invoices) == sorted(expect["invoices"]),
        f"{name} {expect['invoices']} ≠ {list(read.invoices)}",
    )
    said = read.promise
    wanted = expect["promise"]
    day = said.day.isoformat() if said and said.day else None
    if wanted or said:
        right = bool(said) == bool(wanted) and day == (wanted or {}).get("date")
        score.add("promise date", right, f"{name} {wanted} ≠ {day if said else 'none'}")
    if wanted and wanted["amount"]:
        score.add("promise amount", bool(said and str(said.amount) == wanted["amount"]), name)
    got = sorted(
        (p.invoice, str(p.amount) if p.amount else None, p.day and p.day.isoformat())
        for p in read.payments
    )
    paid = sorted((p["invoice"], p["amount"], p["date"]) for p in expect["payments"])
    if got or paid:
        score.add("payments", got == paid, f"{name} {paid} ≠ {got}")
    loose = record["text"] is None
    score.add(
        "reply_text",
        _same(read.reply_text, expect["reply_text"], loose=loose),
        f"{name} {read.reply_text[-80:]!r}",
    )


def _same(left: str, right: str, *, loose: bool) -> bool:
    if loose:
        return "".join(left.split()) == "".join(right.split())
    return left.split() == right.split()


def delivery(folder: Path, part: str) -> None:
    """Kind, hard or soft, and each recipient's status of delivery notices."""
    score, seconds, mails = Score(), 0.0, 0
    for record in records(folder / "truth.jsonl", part):
        raw = (folder / record["file"]).read_bytes()
        start = time.perf_counter()
        mail = message.parse(raw)
        feedback = notices.feedback(mail, Known())
        notice = feedback or notices.notice(mail, Known())
        seconds += time.perf_counter() - start
        mails += 1
        people = notice.recipients if notice else ()
        delivered = bool(people) and all(
            p.action in {"delivered", "relayed", "expanded"} for p in people
        )
        kind = (
            "feedback"
            if feedback
            else "delivered"
            if delivered
            else "bounce"
            if notice
            else "auto_reply"
        )
        score.add("kind", kind == record["kind"], f"{record['file']} {record['kind']} ≠ {kind}")
        if record["kind"] != "bounce":
            continue
        hard = any(p.permanent for p in people)
        score.add(
            "hard or soft", hard == record["hard"], f"{record['file']} {record['hard']} ≠ {hard}"
        )
        for at, truth in enumerate(record["recipients"]):
            status = people[at].status if at < len(people) else None
            score.add(
                "status",
                status == truth["status"],
                f"{record['file']} {truth['status']} ≠ {status}",
            )
            score.add("status class", (status or " ")[0] == truth["status"][:1])
    print(score.table(f"notices ({part})", seconds, mails))
    _show(score)


def quoted(folder: Path, part: str) -> None:
    """The new text of quoted replies, exact after folding white space."""
    score, seconds, mails = Score(), 0.0, 0
    for record in records(folder / "truth.jsonl", part):
        start = time.perf_counter()
        own = own_words(record["text"].replace("\r\n", "\n"))
        seconds += time.perf_counter() - start
        mails += 1
        score.add("exact", own.text.split() == record["reply_text"].split(), record["name"])
    print(score.table(f"quoted ({part})", seconds, mails))
    _show(score)


def _show(score: Score) -> None:
    if "--show" in sys.argv:
        print("\n".join(score.misses))


def main() -> None:
    """Which benchmark a folder is for is seen by what lies in it."""
    folder = Path(sys.argv[1])
    part = sys.argv[sys.argv.index("--part") + 1] if "--part" in sys.argv else "all"
    if (folder / "replies.jsonl").exists():
        replies(folder, part)
    elif (folder / "replies").is_dir():
        written(folder, part)
    elif any(folder.glob("*.eml")):
        delivery(folder, part)
    else:
        quoted(folder, part)


if __name__ == "__main__":
    main()
