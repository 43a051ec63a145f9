"""`accountsd`: the options that every command shares. The commands stand in `table.py`."""

from __future__ import annotations

from pathlib import Path

import click

from accountsd import __version__, log
from accountsd.cli.table import Commands
from accountsd.cli.where import Where, default_state


@click.group(
    cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
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
    context.obj = Where(config_path, state_path)
