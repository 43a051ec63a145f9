"""`accountsd demo`: tells the story on the terminal and leaves its letters as files to open."""

from __future__ import annotations

import asyncio
import sys
import tempfile
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

import click

from accountsd import log
from accountsd.demo.pages import INDEX
from accountsd.demo.telling import Told, Who
from accountsd.errors import UsageError

if TYPE_CHECKING:
    from datetime import date

WEEKS_8 = 56
WIDTH = 100
INDENT = "  "


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
    teller = Teller()
    story = Story(folder, teller.tell, teller.day)
    asyncio.run(story.run(days))
    teller.end()
    click.echo(
        f"\n{days} days, {story.letters} letters. Open them in a browser: {folder / INDEX}\n"
        "The book and the state are there too; any command works on them:\n"
        f"    accountsd --config {folder}/book/config.yaml --state {folder}/state show INV-1002"
    )


class Teller:
    """Prints the story: a heading for each day that has something to tell; a terminal shows the days pass."""

    def __init__(self) -> None:
        self._heading = ""
        self._live = sys.stdout.isatty()

    def day(self, day: date, number: int, of: int) -> None:
        """A day begins; nothing is printed for it until something happens."""
        self._heading = f"{day:%A %d %B}".replace(" 0", " ") + f"  (day {number} of {of})"
        if self._live:
            self._wipe()
            click.echo(click.style(self._heading, dim=True), nl=False)

    def tell(self, told: Told) -> None:
        """One line, indented under its day; a reason stands under what it explains."""
        if self._heading:
            self._wipe()
            click.echo("\n" + click.style(self._heading, bold=True))
            self._heading = ""
        first = INDENT + " " * 9 if told.who is Who.WHY else f"{INDENT}{told.at:%H:%M}  "
        rest = " " * len(first)
        text = textwrap.fill(told.what, WIDTH, initial_indent=first, subsequent_indent=rest + "  ")
        click.echo(_styled(text, told.who))

    def end(self) -> None:
        """The last day's heading, if nothing came under it, is wiped away."""
        self._wipe()

    def _wipe(self) -> None:
        if self._live:
            click.echo("\r\x1b[K", nl=False)


def _styled(text: str, who: Who) -> str:
    match who:
        case Who.PEOPLE:
            return click.style(text, fg="green")
        case Who.OWNER:
            return click.style(text, fg="yellow")
        case Who.TONY:
            return text
        case Who.WHY:
            return click.style(text, dim=True)
        case _:
            assert_never(who)
