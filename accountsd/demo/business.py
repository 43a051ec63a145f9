"""The sample business: its config.yaml, and its clients' files as the owner keeps them through the weeks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.demo.server import AUTHSERV_ID, HOST, PASSWORD, USER

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

OWNER = "jay@winder.example"

CONFIG = """\
# The sample business of `accountsd demo`.
business:
  name: Winder Consulting
  owner: Jay Winder <{owner}>
  address: 1 High Street, London N1 1AA
  registration: England 01234567
  vat_number: GB123456789
  country: GB
  region: ENG
  timezone: Europe/London
  currency: GBP
  start: {start}
  pay_to: |
    Winder Consulting · sort code 00-00-00 · account 00000000

department:
  name: Tony
  title: Accounts Department
  address: {user}

mode: on
mailbox:
  imap: {{host: {host}, port: {imap}, security: none}}
  smtp: {{host: {host}, port: {smtp}, security: none}}
  username: {user}
  password: {{file: secret}}
trust:
  authserv_id: {authserv}
  from_owner: [{owner}]

policies:
  standard:
    terms: 14 days
    gap: 5 days
    steps:
      - {{name: invoice, when: on issue, letter: invoice}}
      - {{name: courtesy, when: 5 days after issue, letter: courtesy}}
      - {{name: overdue, when: 1 day after due, letter: overdue}}
      - {{name: second, when: 10 days after due, letter: second_reminder}}
      - {{name: firm, when: 18 days after due, letter: firm}}
      - {{name: escalate, when: 28 days after due, letter: escalation, cc: boss, approve: true}}

clients_from: clients/*.yaml
"""


@dataclass(frozen=True, slots=True)
class Account:
    """A client's file before anything was paid."""

    id: str
    name: str
    contacts: tuple[str, ...]
    number: str
    issued: str
    amount: str
    about: str

    def text(self, paid: str | None) -> str:
        """The file as it stands; `paid`: what the owner wrote there, in YAML."""
        lines = [
            f"{self.id}:",
            f"  name: {self.name}",
            "  kind: company",
            "  contacts:",
            *(f"    - {{{contact}}}" for contact in self.contacts),
            "  invoices:",
            f"    - number: {self.number}",
            f"      issued: {self.issued}",
            f'      amount: "{self.amount}"',
            f"      about: {self.about}",
        ]
        if paid is not None:
            lines.append(f"      paid: {paid}")
        return "\n".join(lines) + "\n"


ACCOUNTS = (
    Account("acme", "Acme Ltd",
            ("name: Pat Lee, email: pat@acme.example, role: payable",
             "name: Sam Cole, email: sam@acme.example, role: boss"),
            "INV-1001", "2026-09-01", "1200.00", "August retainer"),
    Account("birch", "Birch & Daughters",
            ("name: Robin Hale, email: robin@birch.example, role: payable",
             "name: Ash Birch, email: ash@birch.example, role: boss"),
            "INV-1002", "2026-09-01", "860.00", "Workshop in August"),
    Account("cedar", "Cedar Partners",
            ("name: Kit Moor, email: kit@cedar.example, role: payable",),
            "INV-1003", "2026-09-02", "2450.00", "Audit of the warehouse"),
    Account("dale", "Dale Foods",
            ("name: Jo Field, email: jo@dale.example, role: payable",),
            "INV-1004", "2026-09-02", "640.00", "Staff handbook"),
    Account("elm", "Elm Studio",
            ("name: Lou Park, email: lou@elm.example, role: payable",
             "name: Max Reed, email: max@elm.example, role: payable"),
            "INV-1005", "2026-09-03", "990.00", "Website texts"),
    Account("fern", "Fern Logistics",
            ("name: Val Stone, email: val@fern.example, role: payable",),
            "INV-1006", "2026-09-03", "3100.00", "Route planning"),
)  # fmt: skip

# Left the firm long ago: letters there come back.
NOBODY = frozenset({"lou@elm.example"})


def write(folder: Path, start: str, imap: int, smtp: int) -> Path:
    """The whole book; returns the path of config.yaml."""
    (folder / "clients").mkdir(parents=True, exist_ok=True)
    secret = folder / "secret"
    secret.write_text(PASSWORD + "\n", encoding="utf-8")
    secret.chmod(0o600)
    config = folder / "config.yaml"
    config.write_text(
        CONFIG.format(
            owner=OWNER,
            start=start,
            user=USER,
            host=HOST,
            imap=imap,
            smtp=smtp,
            authserv=AUTHSERV_ID,
        ),
        encoding="utf-8",
    )
    write_clients(folder, {})
    return config


def write_clients(folder: Path, paid: Mapping[str, str]) -> None:
    """The clients' files; `paid` by client id, as the owner enters it."""
    for account in ACCOUNTS:
        path = folder / "clients" / f"{account.id}.yaml"
        path.write_text(account.text(paid.get(account.id)), encoding="utf-8")
