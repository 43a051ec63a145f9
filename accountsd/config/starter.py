"""The first book, written by `init`: right from the start, and in rehearsal until the owner says otherwise.

It asks for little; what can be guessed is offered. Nothing is written here: texts are returned.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

_BOOK = """\
# yaml-language-server: $schema=config.schema.json
# `accountsd schema config > config.schema.json` writes the manual that editors show while you type.
# Every option is explained in config.example.yaml; `accountsd check` says what is wrong and what to write.

business:
  name: {name}
  owner: {owner}
  country: {country}
  timezone: {timezone}
  currency: {currency}
  pay_to: {pay_to}

department:
  name: Tony
  address: {address}

mode: rehearsal                   # nothing leaves; then: approve, or on

mailbox:
  imap: {{host: {imap}}}
  smtp: {{host: {smtp}}}
  username: {address}
  # or {{env: NAME}}, {{file: PATH}}, {{command: [pass, show, accounts]}}
  password: {{credential: mailbox-password}}

trust:
  authserv_id: []                 # `accountsd doctor` shows whose word to believe about who wrote a mail

clients_from: clients/*.yaml
"""

_CLIENTS = """\
# One client after the other, as many files in this folder as you like. Take away the `# ` and write your own:
#
# acme:
#   name: Acme Ltd
#   kind: company                 # company | sole trader | consumer | public body
#   contacts:
#     - {name: Pat Lee, email: pat@acme.example}
#   invoices:
#     - number: INV-1001
#       issued: 2026-10-01
#       amount: "1200.00"
#       paid: 2026-11-02          # when it is paid
"""


@dataclass(frozen=True, slots=True)
class Question:
    """What `init` asks; without a default an answer is needed."""

    words: str
    default: str | None = None


def starter_questions() -> Mapping[str, Question]:
    """What has to be known, in the order of asking."""
    return {
        "name": Question("The business's name"),
        "owner": Question("You: NAME <ADDRESS>"),
        "address": Question("The address of the accounts department's own mailbox"),
        "country": Question("Country (ISO 3166-1)", "GB"),
        "timezone": Question("Time zone (IANA)", "Europe/London"),
        "currency": Question("Currency (ISO 4217)", "GBP"),
        "imap": Question("The mailbox's IMAP server"),
        "smtp": Question("The mailbox's SMTP server"),
        "pay_to": Question("Where clients pay to, as letters should say it"),
    }


def starter(answers: Mapping[str, str]) -> Mapping[str, str]:
    """The files of the first book, by name relative to its folder."""
    # A JSON string is YAML too, whatever stands in it.
    quoted = {
        key: json.dumps(answer.strip(), ensure_ascii=False) for key, answer in answers.items()
    }
    return {"config.yaml": _BOOK.format_map(quoted), "clients/clients.yaml": _CLIENTS}
