"""The book's commands: `init`, `check` (with `--rules`)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from accountsd import config
from accountsd.cli import paper
from accountsd.cli.office import Office, with_office
from accountsd.core.calendar import latest_day
from accountsd.core.decision import RULES
from accountsd.core.money import by_currency
from accountsd.daemon.place import make_ready
from accountsd.errors import UsageError

if TYPE_CHECKING:
    from accountsd.config import Problem
    from accountsd.core.book import Book
    from accountsd.templates import TemplateProblem

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
        raise UsageError(f"{target}: there already; `init` never overwrites")
    questions = config.starter_questions()
    answers = {
        key: given.get(key) or click.prompt(question.words, default=question.default)
        for key, question in questions.items()
    }
    files = {directory / name: text for name, text in config.starter(answers).items()}
    if taken := [str(path) for path in files if path.exists()]:
        raise UsageError(f"{', '.join(taken)}: there already; `init` never overwrites")
    for path, text in files.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8") as file:
                file.write(text)
        except OSError as broken:
            raise UsageError(f"{path}: {broken.strerror}") from broken
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
    if office.has_state:
        # With the eyes of whoever will run it: what root alone can read is as good as missing.
        make_ready(office.state_path)
    loaded = config.load(
        office.config_path,
        today=latest_day(office.moment),
        known_letters=office.templates.by_language(),
    )
    folder = office.config_path.parent
    templates = [_slip(problem, folder) for problem in office.templates.check()]
    if as_json:
        problems = [_as_json(problem) for problem in loaded.problems]
        problems += [_as_json(slip) for slip in templates]
        warnings = [_as_json(warning) for warning in loaded.warnings]
        paper.document({"problems": problems, "warnings": warnings})
        return 1 if problems else 0
    for problem in loaded.problems:
        click.echo(config.render(problem) + "\n")
    for slip in templates:
        click.echo(f"{slip.file}:{slip.line}: {slip.message}\n")
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


@dataclass(frozen=True, slots=True)
class _Slip:
    """A mistake in one of the owner's letters, told like a problem of the book."""

    file: str
    line: int
    message: str
    column: None = None
    path: str = "templates"
    hint: None = None


def _slip(problem: TemplateProblem, folder: Path) -> _Slip:
    file = problem.file
    name = file.relative_to(folder) if file.is_relative_to(folder) else file
    return _Slip(name.as_posix(), problem.line, problem.message)


def _as_json(problem: Problem | _Slip) -> dict[str, object]:
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "path": problem.path,
        "message": problem.message,
        "hint": problem.hint or None,
    }
