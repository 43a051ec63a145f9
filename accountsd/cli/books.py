"""The book's commands: `init`, `check` (with `--rules`)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from accountsd import config
from accountsd.cli import paper
from accountsd.cli.office import Office, with_office
from accountsd.core.calendar import latest_day
from accountsd.core.decision import RULES
from accountsd.core.money import by_currency
from accountsd.errors import UsageError

if TYPE_CHECKING:
    from accountsd.config import Problem
    from accountsd.core.book import Book

CONFIG_NAME = "config.yaml"


@click.command()
@click.argument("directory", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@click.option("--name", help="The business's name.")
@click.option("--owner", help="You: Jay Winder <jay@winder.example>.")
@click.option("--address", help="Tony's mailbox: accounts@winder.example.")
@click.option("--country", help="ISO 3166-1, such as GB.")
@click.option("--timezone", help="IANA, such as Europe/London.")
@click.option("--currency", help="ISO 4217, such as GBP.")
@click.option("--imap", help="The mailbox's IMAP server.")
@click.option("--smtp", help="The mailbox's SMTP server.")
@click.option("--pay-to", help="Where clients pay to, in one line.")
def init(directory: Path, **given: str | None) -> None:
    """Write a starter book into DIR, asking for little. Never overwrites."""
    target = directory / CONFIG_NAME
    if target.exists():
        raise UsageError(f"{target} is there already; `init` never overwrites")
    questions = config.starter_questions()
    answers = {
        key: given.get(key) or click.prompt(question.words, default=question.default)
        for key, question in questions.items()
    }
    directory.mkdir(parents=True, exist_ok=True)
    for name, text in config.starter(answers).items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
        click.echo(f"Wrote {path}.")
    click.echo(
        f"Next: put the mailbox's password where the book says, then\n    accountsd --config {target} check"
    )


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@click.option(
    "--rules", is_flag=True, help="Print the table of what Tony does about each kind of mail."
)
@with_office
def check(office: Office, *, as_json: bool, rules: bool) -> int:
    """Load the book: every problem, or a summary and the warnings a careful clerk would raise."""
    if rules:
        _tell_rules()
        return 0
    loaded = config.load(
        office.config_path,
        today=latest_day(office.moment),
        known_letters=office.templates.by_language(),
    )
    templates = [] if loaded.problems else [str(problem) for problem in office.templates.check()]
    if as_json:
        paper.document(
            {
                "problems": [
                    *(_as_json(problem) for problem in loaded.problems),
                    *(_template_json(text) for text in templates),
                ],
                "warnings": [_as_json(warning) for warning in loaded.warnings],
            }
        )
        return 1 if loaded.problems or templates else 0
    for problem in loaded.problems:
        click.echo(config.render(problem) + "\n")
    for text in templates:
        click.echo(text + "\n")
    for warning in loaded.warnings:
        click.echo("warning: " + config.render(warning) + "\n")
    if loaded.problems or templates:
        count = len(loaded.problems) + len(templates)
        click.echo(f"{count} problem{'' if count == 1 else 's'}.")
        return 1
    if loaded.book is not None:
        _summary(loaded.book)
    return 0


def _tell_rules() -> None:
    click.echo(
        "What Tony does about each kind of mail. One mail may be several; the upper ones are heard first."
    )
    for rule in RULES:
        click.echo(
            f"\n{rule.kind.value.replace('_', ' ')}\n    does      {rule.does}\n    why here  {rule.why_here}"
        )


def _summary(book: Book) -> None:
    invoices = [invoice for client in book.clients.values() for invoice in client.invoices]
    sums = by_currency(invoice.amount for invoice in invoices)
    told = ", ".join(paper.sum_of(money) for money in sums.values()) or "nothing"
    counts = ", ".join(
        f"{count} {noun if count == 1 else plural}"
        for count, noun, plural in (
            (len(book.clients), "client", "clients"),
            (len(invoices), "invoice", "invoices"),
            (len(book.policies), "policy", "policies"),
        )
    )
    click.echo(f"The book is right: {counts}; {told} in all; mode {book.mode.value}.")


def _as_json(problem: Problem) -> dict[str, object]:
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "path": problem.path,
        "message": problem.message,
        "hint": problem.hint,
    }


def _template_json(text: str) -> dict[str, object]:
    return {
        "file": text.split(":", 1)[0],
        "line": None,
        "column": None,
        "path": "templates",
        "message": text,
        "hint": None,
    }
