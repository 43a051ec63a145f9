"""The owner's YAML on disk, written and edited as he would: config.yaml, and a file for each client."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from accountsd.demo.server import AUTHSERV_ID, HOST, USER

OWNER = "jay@winder.example"
SECRET = "heron-quarry-58"  # the mailbox's password: it must turn up nowhere

STEPS: list[dict[str, Any]] = [
    {"name": "invoice", "when": "on issue", "letter": "invoice"},
    {"name": "courtesy", "when": "5 days after issue", "letter": "courtesy"},
    {"name": "upcoming", "when": "5 days before due", "letter": "upcoming"},
    {"name": "overdue", "when": "1 day after due", "letter": "overdue"},
    {"name": "second", "when": "10 days after due", "letter": "second_reminder"},
    {"name": "firm", "when": "18 days after due", "letter": "firm"},
    {"name": "escalate", "when": "28 days after due", "letter": "escalation", "cc": "boss", "approve": True},
]  # fmt: skip
# From mild to harsh: the order in which an invoice may hear them.
LADDER = tuple(str(step["letter"]) for step in STEPS)

CONFIG: dict[str, Any] = {
    "business": {
        "name": "Winder Consulting",
        "owner": f"Jay Winder <{OWNER}>",
        "address": "1 High Street, London N1 1AA",
        "country": "GB",
        "region": "ENG",
        "timezone": "Europe/London",
        "currency": "GBP",
        "start": "2026-08-31",
        "pay_to": "Winder Consulting, sort code 00-00-00, account 00000000",
    },
    "department": {"name": "Tony", "title": "Accounts Department", "address": USER},
    "mode": "on",
    "mailbox": {
        "imap": {"host": HOST, "port": 0, "security": "none"},
        "smtp": {"host": HOST, "port": 0, "security": "none", "pace": "200 a minute"},
        "username": USER,
        "password": {"file": "secret"},
    },
    # After the last turn of a test's day: who wants a digest sets it to an earlier hour.
    "digest": {"at": "23:00"},
    "trust": {"authserv_id": AUTHSERV_ID, "from_owner": [OWNER]},
    "policies": {"standard": {"terms": "14 days", "gap": "5 days", "steps": STEPS}},
    "clients_from": "clients/*.yaml",
}

ACME: dict[str, Any] = {
    "name": "Acme Ltd",
    "kind": "company",
    "contacts": [
        {"name": "Pat Lee", "email": "pat@acme.example", "role": "payable"},
        {"name": "Sam Cole", "email": "sam@acme.example", "role": "boss"},
    ],
    "invoices": [],
}
BIRCH: dict[str, Any] = {
    "name": "Birch & Daughters",
    "kind": "company",
    "timezone": "America/New_York",
    "country": "US",
    "contacts": [{"name": "Robin Hale", "email": "robin@birch.example", "role": "payable"}],
    "invoices": [],
}
CEDAR: dict[str, Any] = {
    "name": "Cedar Partners",
    "kind": "company",
    "contacts": [
        {"name": "Kit Moor", "email": "kit@cedar.example", "role": "payable"},
        {"name": "Lou Park", "email": "lou@cedar.example", "role": "payable"},
    ],
    "invoices": [],
}


def invoice(number: str, issued: str, amount: str = "1200.00", **more: Any) -> dict[str, Any]:
    """An invoice as the book writes it."""
    return {"number": number, "issued": issued, "amount": amount, **more}


@dataclass
class Paper:
    """The folder with the book; `write` puts it on disk as it now stands."""

    folder: Path
    config: dict[str, Any] = field(default_factory=lambda: deepcopy(CONFIG))
    clients: dict[str, dict[str, Any]] = field(default_factory=dict)
    spoilt: dict[str, str] = field(default_factory=dict)  # file → text that is no good

    @property
    def path(self) -> Path:
        """Where config.yaml is."""
        return self.folder / "config.yaml"

    def client(self, name: str, what: dict[str, Any], *invoices: dict[str, Any]) -> None:
        """A client with these invoices."""
        self.clients[name] = {**deepcopy(what), "invoices": list(invoices)}

    def invoices(self, client: str) -> list[dict[str, Any]]:
        """What stands under `invoices:`, to be edited."""
        found: list[dict[str, Any]] = self.clients[client]["invoices"]
        return found

    def invoice(self, number: str) -> dict[str, Any]:
        """One invoice of the book, to be edited."""
        return next(i for c in self.clients for i in self.invoices(c) if i["number"] == number)

    def ports(self, imap: int, smtp: int) -> None:
        """Where the servers listen."""
        self.config["mailbox"]["imap"]["port"] = imap
        self.config["mailbox"]["smtp"]["port"] = smtp

    def write(self) -> None:
        """Every file, as an editor saves it; a client that is no longer in the book loses its file."""
        files = self.folder / "clients"
        files.mkdir(parents=True, exist_ok=True)
        secret = self.folder / "secret"
        secret.write_text(SECRET + "\n")
        secret.chmod(0o600)
        texts = {"config.yaml": _yaml(self.config)}
        for name, what in self.clients.items():
            texts[f"clients/{name}.yaml"] = _yaml({name: what})
        for file in files.iterdir():
            if f"clients/{file.name}" not in texts:
                file.unlink()
        for relative, text in {**texts, **self.spoilt}.items():
            (self.folder / relative).write_text(text)


def _yaml(what: dict[str, Any]) -> str:
    return yaml.safe_dump(what, sort_keys=False, allow_unicode=True)
