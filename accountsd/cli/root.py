"""`accountsd`: the options that every command shares, and where each command lives."""

from __future__ import annotations

from pathlib import Path

import click

from accountsd import __version__, log
from accountsd.cli import books, inspect, roads, state, views, words
from accountsd.cli.office import default_state, open_office
from accountsd.demo.command import demo


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="accountsd")
@click.option(
    "--config",
    "config_path",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path("/etc/accountsd/config.yaml"),
    show_default=True,
    help="The book.",
)
@click.option(
    "--state",
    "state_path",
    type=click.Path(path_type=Path, file_okay=False),
    default=default_state,
    show_default="/var/lib/accountsd, or $STATE_DIRECTORY",
    help="Where the journal, the outbox and the kept mail live.",
)
@click.option("-v", "--verbose", is_flag=True, help="Say more on stderr.")
@click.pass_context
def root(context: click.Context, config_path: Path, state_path: Path, verbose: bool) -> None:  # noqa: FBT001
    """Tony from accounts: sends invoices and reminders, reads what clients write back."""
    log.set_up(verbose=verbose)
    context.obj = open_office(config_path, state_path)


for command in (
    books.init,
    books.check,
    books.schema,
    roads.doctor,
    roads.run,
    roads.once,
    views.plan,
    views.status,
    views.show,
    views.digest,
    inspect.read,
    inspect.letters,
    words.paid,
    words.promise,
    words.dispute,
    words.settle,
    words.hold,
    words.release,
    words.write_off,
    words.hand_over,
    words.approve,
    words.resolve,
    words.books,
    state.outbox,
    state.backup,
    state.restore,
    demo,
):
    root.add_command(command)
