"""`accountsd demo`: tells the story on the terminal and leaves its letters as files to open."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from accountsd import log
from accountsd.errors import UsageError

if TYPE_CHECKING:
    from datetime import date

    from accountsd.demo.story import Told

WEEKS_8 = 56
COLOURS = {"tony": "cyan", "owner": "yellow", "village": "white", "client": "green"}


@click.command()
@click.option("--days", type=click.IntRange(1, 120), default=WEEKS_8, show_default=True)
@click.option(
    "--keep",
    type=click.Path(path_type=Path, file_okay=False),
    help="Leave book, state, letters and digests here; default a new folder, named at the end.",
)
def demo(days: int, keep: Path | None) -> None:
    """A sample business on an embedded mail server, weeks in seconds. Touches nothing of yours."""
    try:
        from accountsd.demo.story import Story  # noqa: PLC0415  (its servers are an extra)
    except ModuleNotFoundError as missing:
        raise UsageError(f"{missing.name} is missing: pip install 'accountsd[demo]'") from missing
    if keep is not None and keep.exists() and any(keep.iterdir()):
        raise UsageError(f"{keep} is not empty; the demo never writes over anything")
    folder = keep or Path(tempfile.mkdtemp(prefix="accountsd-demo-"))
    folder.mkdir(parents=True, exist_ok=True)
    log.hush()
    story = Story(folder, _tell, _begin)
    asyncio.run(story.run(days))
    click.echo(
        f"\n{days} days, {story.letters} letters. Open them: {folder}/letters, and what the owner got:"
        f" {folder}/owner\nThe book and the state are there too:\n"
        f"    accountsd --config {folder}/book/config.yaml --state {folder}/state status"
    )


def _tell(told: Told) -> None:
    click.echo(f"  {told.at:%H:%M}  " + click.style(told.what, fg=COLOURS[told.who]))


def _begin(day: date, number: int, of: int) -> None:
    click.echo(click.style(f"{day:%a %d %b}", bold=True) + f"  ({number}/{of})")
