"""The state: `outbox` (with `retry` and `drop`), `backup`, `restore`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from accountsd.approvals import answers
from accountsd.cli import paper
from accountsd.cli.office import UNFINISHED, Office, to_look, with_office
from accountsd.core.journal import Fact, Lapsed
from accountsd.errors import NothingMatched, UsageError
from accountsd.store import Existing, LetterState
from accountsd.store import backup as write_backup
from accountsd.store import restore as read_backup

if TYPE_CHECKING:
    from accountsd.store import Outgoing


@click.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@to_look
def outbox(office: Office, *, as_json: bool) -> None:
    """Letters queued, waiting for approval, in doubt, refused; `outbox retry KEY`, `outbox drop KEY`."""
    if click.get_current_context().invoked_subcommand is not None:
        return
    letters = office.store.outbox.letters(*UNFINISHED)
    if as_json:
        paper.document({"letters": [_letter(outgoing) for outgoing in letters]})
        return
    if not letters:
        click.echo("Nothing is waiting to leave.")
    for outgoing in letters:
        why = f": {outgoing.error}" if outgoing.error else ""
        click.echo(
            f"{outgoing.state.value:13} {outgoing.letter.key}  to {', '.join(outgoing.letter.to)}{why}"
        )


@outbox.command()
@click.argument("key")
@with_office
def retry(office: Office, key: str) -> None:
    """Send a refused letter, or one in doubt, again: as a second attempt."""
    outgoing = _one(office, key, LetterState.REFUSED, LetterState.IN_DOUBT)
    facts = _answered(office, outgoing, "outbox retry", [])
    if not office.store.outbox.retry(outgoing.id, office.moment, facts=facts):
        raise UsageError(
            f"{key}: its words were said meanwhile by another letter; `outbox drop` it"
        )
    click.echo(f"{key}: queued again, marked as a second attempt.")


@outbox.command()
@click.argument("key")
@with_office
def drop(office: Office, key: str) -> None:
    """Give a letter up. Its rung counts as passed: the ladder goes on with the next step."""
    outgoing = _one(
        office,
        key,
        LetterState.WAITING,
        LetterState.QUEUED,
        LetterState.REFUSED,
        LetterState.IN_DOUBT,
    )
    facts = _answered(office, outgoing, "outbox drop", _passed(office, outgoing))
    if not office.store.outbox.drop(outgoing.id, office.moment, facts=facts):
        raise UsageError(
            f"{key} is being handed over this moment; look again with `accountsd outbox`"
        )
    click.echo(f"{key}: dropped.")


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@with_office
def backup(office: Office, file: Path) -> None:
    """The state, whole, in one file; also while the daemon runs."""
    manifest = write_backup(office.state_path, file, office.moment)
    click.echo(f"{file}: {len(manifest.members)} files, {file.stat().st_size:,} bytes.")


@click.command()
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option(
    "--replace",
    is_flag=True,
    help="Put it in the place of a state that exists; that one is kept aside.",
)
@with_office
def restore(office: Office, file: Path, *, replace: bool) -> None:
    """Bring a backup back. The daemon must be stopped."""
    existing = Existing.REPLACE if replace else Existing.REFUSE
    manifest = read_backup(file, office.state_path, office.moment, existing=existing)
    click.echo(
        f"{office.state_path}: {len(manifest.members)} files restored. Before anything is sent, the daemon"
        " looks in the mailbox for letters of ours that this state does not know."
    )


def _one(office: Office, key: str, *states: LetterState) -> Outgoing:
    found = [o for o in office.store.outbox.find(key) if o.state in states]
    if len(found) != 1:
        raise NothingMatched(key, [f"{o.letter.key} ({o.id})" for o in found])
    return found[0]


def _answered(office: Office, outgoing: Outgoing, word: str, facts: list[Fact]) -> list[Fact]:
    asks = [r.ask for r in office.store.journal.open_asks() if r.ask.letter == outgoing.id]
    return [*facts, *answers(office.speech(), asks, word, len(facts))]


def _passed(office: Office, outgoing: Outgoing) -> list[Fact]:
    speech = office.speech()
    return [
        speech.fact(
            Lapsed,
            number,
            outgoing.letter.client,
            invoice=said.invoice,
            step=outgoing.letter.step or "",
            letter=said.letter,
        )
        for number, said in enumerate(outgoing.letter.said)
    ]


def _letter(outgoing: Outgoing) -> dict[str, object]:
    return {
        "id": outgoing.id,
        "key": outgoing.letter.key,
        "state": outgoing.state.value,
        "to": list(outgoing.letter.to),
        "cc": list(outgoing.letter.cc),
        "subject": outgoing.letter.subject,
        "queued_at": outgoing.queued_at,
        "next_attempt": outgoing.next_attempt,
        "attempts": outgoing.attempts,
        "error": outgoing.error or None,
    }
