"""A book on disk for a test: files written, loaded on a fixed day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from accountsd.config import Loaded, Loader
from accountsd.core.book import Client, Invoice

TODAY = date(2026, 11, 22)

RIGHT = """\
business:
  name: Winder Consulting
  owner: Jay Winder <jay@winder.example>
  country: GB
  region: ENG
  timezone: Europe/London
  currency: GBP
  pay_to: Winder Consulting, sort code 00-00-00, account 00000000
department: {name: Tony, address: accounts@winder.example}
mailbox:
  imap: {host: imap.winder.example}
  smtp: {host: smtp.winder.example}
  username: accounts@winder.example
  password: {credential: mailbox-password}
trust: {authserv_id: mx.winder.example}
clients_from: clients/*.yaml
"""

ACME = """\
acme:
  name: Acme Ltd
  kind: company
  contacts: [{name: Pat Lee, email: pat@acme.example}]
  invoices:
    - {number: INV-1001, issued: 2026-10-01, due: 2026-10-31, amount: "1200.00"}
    - {number: INV-1002, issued: 2026-10-15, amount: "80.00"}
"""

BOLT = """\
bolt:
  name: Bolt GmbH
  kind: company
  contacts: [{name: Kim Roe, email: kim@bolt.example}]
"""


@dataclass
class Shelf:
    """One book in a folder; what was good is kept as the daemon keeps it."""

    folder: Path
    good: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.loader = Loader(self.folder / "config.yaml")
        self.write("config.yaml", RIGHT)
        self.write("clients/acme.yaml", ACME)

    def write(self, name: str, text: str) -> Path:
        """A file of the book."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def edit(self, name: str, old: str, new: str) -> None:
        """A file of the book, changed in one place."""
        text = (self.folder / name).read_text(encoding="utf-8")
        assert old in text
        self.write(name, text.replace(old, new, 1))

    def load(self, today: date = TODAY) -> Loaded:
        """As the daemon does: with what was good before, keeping what is good now."""
        loaded = self.loader.load(today=today, last_good=self.good)
        self.good = loaded.last_good
        return loaded


def acme(loaded: Loaded) -> Client:
    """The client of most tests."""
    assert loaded.book is not None
    return loaded.book.clients["acme"]


def invoice(loaded: Loaded, number: str = "INV-1001") -> Invoice:
    """An invoice of that client."""
    return next(one for one in acme(loaded).invoices if one.number == number)


def messages(loaded: Loaded) -> list[str]:
    """What is wrong, without the places."""
    return [problem.message for problem in loaded.problems]
