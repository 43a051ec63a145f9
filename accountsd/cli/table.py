"""Every command by its name: what it does, in a line, and where it lives.

A command's module is imported when the command is chosen: nobody waits for the mail server's library
to be told the version, or to enter a payment.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Row:
    """`does` is the first sentence of the command's own help; a test holds the two together."""

    module: str
    does: str

    def command(self, name: str) -> click.Command:
        """The command itself: in its module it is called by its name."""
        found: click.Command = getattr(import_module(self.module), name.replace("-", "_"))
        return found


# In the order in which an owner comes to need them.
COMMANDS: Mapping[str, Row] = {
    "init": Row("accountsd.cli.books", "Write a starter book into DIR, asking for little."),
    "check": Row(
        "accountsd.cli.books",
        "Load the book: every problem, or a summary and the warnings a careful clerk would raise.",
    ),
    "schema": Row("accountsd.cli.schema", "JSON Schema of the book's files, for editors."),
    "doctor": Row(
        "accountsd.cli.roads",
        "Log in to both servers, see what they can do, and whether a letter to ourselves comes back.",
    ),
    "run": Row(
        "accountsd.cli.roads",
        "The daemon: in the foreground, logs on stderr; reloads on SIGHUP and on edits, stops on SIGTERM.",
    ),
    "once": Row(
        "accountsd.cli.roads",
        "One whole turn now: fetch and read mail, plan, send what is due, the digest if its time has come.",
    ),
    "plan": Row(
        "accountsd.cli.views",
        "What would be sent and why; what is held, why and until when.",
    ),
    "status": Row(
        "accountsd.cli.views", "Balances, aging, what waits for you, the outbox, the mailbox."
    ),
    "show": Row(
        "accountsd.cli.views",
        "The whole story of an invoice or a client, in order, with the reasons.",
    ),
    "read": Row("accountsd.cli.inspect", "What Tony makes of a mail."),
    "digest": Row("accountsd.cli.views", "Today's digest."),
    "letters": Row("accountsd.cli.inspect", "The letters, previewed with sample figures."),
    "paid": Row(
        "accountsd.cli.words",
        "Money came for an invoice (or, for a client, for all of their open invoices).",
    ),
    "bank": Row(
        "accountsd.cli.bank", "Receipts from a bank's statements: CAMT, MT940, OFX, QIF, CSV."
    ),
    "allocate": Row(
        "accountsd.cli.bank",
        "Say what a receipt pays: INVOICE or INVOICE=AMOUNT, as often as needed; alone it lists what lies.",
    ),
    "promise": Row("accountsd.cli.words", "The client told you when the money comes."),
    "dispute": Row(
        "accountsd.cli.words",
        "The client contests it: nothing is asked for it until `settle`.",
    ),
    "settle": Row("accountsd.cli.words", "The dispute is over."),
    "hold": Row("accountsd.cli.words", "Nothing leaves for this invoice, or this client."),
    "release": Row(
        "accountsd.cli.words", "Ends what keeps Tony quiet about this invoice, or this client."
    ),
    "write-off": Row("accountsd.cli.words", "Give up the balance of an invoice, or a part of it."),
    "hand-over": Row(
        "accountsd.cli.words",
        "It is another's business from here on: an agency's, a solicitor's.",
    ),
    "approve": Row(
        "accountsd.cli.approve",
        "Let a waiting letter go (its key, its ask, or its invoice); `approve plan` lets a large day go.",
    ),
    "resolve": Row(
        "accountsd.cli.resolve",
        "Close an ask, or every open ask about an invoice or a client.",
    ),
    "books": Row("accountsd.cli.words", "Payments are entered up to and including DAY."),
    "outbox": Row(
        "accountsd.cli.state",
        "Letters queued, waiting for approval, in doubt, refused; `outbox retry KEY`, `outbox drop KEY`.",
    ),
    "backup": Row(
        "accountsd.cli.state", "The state, whole, in one file; also while the daemon runs."
    ),
    "restore": Row("accountsd.cli.state", "Bring a backup back."),
    "demo": Row(
        "accountsd.demo.command",
        "A sample business on an embedded mail server, weeks in seconds.",
    ),
}


class Commands(click.Group):
    """The group of all commands; lists them from the table."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  (click's hook)
        """Their names, in the table's order."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of that name, imported now."""
        row = COMMANDS.get(cmd_name)
        return row.command(cmd_name) if row else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The list in `--help`, for which nothing is imported."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, row.does) for name, row in COMMANDS.items()])
