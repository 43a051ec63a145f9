"""The sample business: its config.yaml, and its clients' files as the owner keeps them through the weeks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.demo.server import AUTHSERV_ID, HOST, PASSWORD, USER

if TYPE_CHECKING:
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


# Each client has a file of his own, as the owner keeps it in an editor.
CLIENTS = {
    "acme": """\
acme:
  name: Acme Ltd
  kind: company
  contacts:
    - {name: Pat Lee, email: pat@acme.example, role: payable}
    - {name: Sam Cole, email: sam@acme.example, role: boss}
  invoices:
    - number: INV-1001
      issued: 2026-09-01
      amount: "1200.00"
      about: August retainer
""",
    "birch": """\
birch:
  name: Birch & Daughters
  kind: company
  contacts:
    - {name: Robin Hale, email: robin@birch.example, role: payable}
    - {name: Ash Birch, email: ash@birch.example, role: boss}
  invoices:
    - number: INV-1002
      issued: 2026-09-01
      amount: "860.00"
      about: Workshop in August
""",
    "cedar": """\
cedar:
  name: Cedar Partners
  kind: company
  contacts:
    - {name: Kit Moor, email: kit@cedar.example, role: payable}
  invoices:
    - number: INV-1003
      issued: 2026-09-02
      amount: "2450.00"
      about: Audit of the warehouse
""",
    "dale": """\
dale:
  name: Dale Foods
  kind: company
  contacts:
    - {name: Jo Field, email: jo@dale.example, role: payable}
  invoices:
    - number: INV-1004
      issued: 2026-09-02
      amount: "640.00"
      about: Staff handbook
""",
    "elm": """\
elm:
  name: Elm Studio
  kind: company
  contacts:
    - {name: Lou Park, email: lou@elm.example, role: payable}
    - {name: Max Reed, email: max@elm.example, role: payable}
  invoices:
    - number: INV-1005
      issued: 2026-09-03
      amount: "990.00"
      about: Website texts
""",
    "fern": """\
fern:
  name: Fern Logistics
  kind: company
  contacts:
    - {name: Val Stone, email: val@fern.example, role: payable}
  invoices:
    - number: INV-1006
      issued: 2026-09-03
      amount: "3100.00"
      about: Route planning
""",
}

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
    for client, text in CLIENTS.items():
        _file(folder, client).write_text(text, encoding="utf-8")
    return config


def edit(folder: Path, client: str, before: str, after: str) -> None:
    """The owner changes some words in a client's file. Raises ValueError where they do not stand there."""
    path = _file(folder, client)
    text = path.read_text(encoding="utf-8")
    if before not in text:
        raise ValueError(f"{path.name} does not say {before!r}")
    path.write_text(text.replace(before, after), encoding="utf-8")


def _file(folder: Path, client: str) -> Path:
    return folder / "clients" / f"{client}.yaml"
