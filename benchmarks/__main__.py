"""`make bench`: what the daemon does most, each beside the raw library that does the bare work.

The labelled-mail measures need a folder: `python -m benchmarks.reading DIR`,
`python -m benchmarks.remittances DIR`.
"""

from __future__ import annotations

import email
import sqlite3
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from accountsd import config
from accountsd.core.book import Book
from accountsd.core.fold import fold
from accountsd.core.journal import BooksKnown, By, Source, SourceKind
from accountsd.core.message import parse
from accountsd.core.planner import Conditions, plan
from accountsd.store import Store
from benchmarks.ratio import Ratio, compare

if TYPE_CHECKING:
    from collections.abc import Iterator

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
CLIENTS, INVOICES_EACH, FACTS, MAILS = 200, 20, 500, 500

HOUSE = """\
business: {name: Winder, owner: Jay <jay@winder.example>, country: GB, timezone: Europe/London,
  currency: GBP, start: 2026-01-01, pay_to: here}
department: {name: Tony, address: accounts@winder.example}
mailbox: {imap: {host: imap.winder.example, port: 993, security: tls},
  smtp: {host: smtp.winder.example, port: 465, security: tls},
  username: accounts@winder.example, password: {env: NONE}}
trust: {authserv_id: mx.winder.example}
policies:
  standard: {steps: [{name: overdue, when: 1 day after due, letter: overdue}]}
clients_from: clients/*.yaml
"""


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        path = _write_book(Path(folder))
        for ratio in _ratios(path):
            print(ratio)


def _ratios(path: Path) -> Iterator[Ratio]:
    files = sorted(path.parent.rglob("*.yaml"))
    count = CLIENTS * INVOICES_EACH
    yield compare(
        f"load and check a book of {count:,} invoices",
        lambda: config.load(path, today=TODAY),
        "PyYAML, CSafeLoader, unchecked",
        lambda: [yaml.load(f.read_text(), yaml.CSafeLoader) for f in files],
    )
    book = config.load(path, today=TODAY).book
    if book is None:
        raise SystemExit("the book of the benchmark is wrong")
    yield compare(
        f"fold and plan {count:,} invoices",
        lambda: _planned(book),
        "Python: sum of their amounts",
        lambda: sum(i.amount.amount for c in book.clients.values() for i in c.invoices),
    )
    raw = _mail()
    yield compare(
        f"parse {MAILS} mails to text and identity",
        lambda: [parse(raw) for _ in range(MAILS)],
        "email.message_from_bytes",
        lambda: [email.message_from_bytes(raw) for _ in range(MAILS)],
    )
    yield compare(
        f"record {FACTS} facts, a commit each", _recorded, "sqlite3, same pragmas", _inserted
    )


def _planned(book: Book) -> object:
    accounts = {c.id: fold(book, c, (), NOW) for c in book.clients.values()}
    return plan(book, accounts, NOW, Conditions())


def _recorded() -> None:
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "state") as store:
        for number in range(FACTS):
            source = Source(SourceKind.COMMAND, "benchmark")
            fact = BooksKnown(
                id=f"b/{number}", at=NOW, by=By.OWNER, source=source, client=None, day=TODAY
            )
            store.journal.record([fact])


def _inserted() -> None:
    with tempfile.TemporaryDirectory() as folder:
        base = sqlite3.connect(f"{folder}/raw.sqlite3", isolation_level=None)
        base.execute("PRAGMA journal_mode=WAL")
        base.execute("PRAGMA synchronous=FULL")
        base.execute("CREATE TABLE facts (id TEXT PRIMARY KEY, body TEXT) STRICT")
        for number in range(FACTS):
            base.execute("INSERT INTO facts VALUES (?, ?)", (f"b/{number}", "{}"))
        base.close()


def _mail() -> bytes:
    words = "We will pay INV-1001 on 30 November.\r\n" * 20
    quoted = "> On Monday you wrote about INV-1001.\r\n" * 20
    head = (
        "From: Pat <pat@acme.example>\r\nSubject: Re: INV-1001\r\nMessage-ID: <a@acme.example>\r\n"
    )
    return f"{head}Date: Mon, 23 Nov 2026 10:00:00 +0000\r\n\r\n{words}\r\n{quoted}".encode()


def _write_book(folder: Path) -> Path:
    (folder / "clients").mkdir()
    for number in range(CLIENTS):
        lines = [
            f"c{number}:",
            f"  name: Client {number}",
            "  kind: company",
            f"  contacts: [{{name: Pat, email: pat@c{number}.example, role: payable}}]",
            "  invoices:",
        ]
        lines += [
            f'    - {{number: INV-{number:04}-{i:02}, issued: 2026-09-{1 + i:02}, amount: "{100 + i}.50"}}'
            for i in range(INVOICES_EACH)
        ]
        (folder / "clients" / f"c{number}.yaml").write_text("\n".join(lines) + "\n")
    path = folder / "config.yaml"
    path.write_text(HOUSE)
    return path


if __name__ == "__main__":
    main()
