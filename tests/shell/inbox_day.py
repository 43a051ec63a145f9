"""A day at the mailbox in a process of its own, which a test may kill anywhere and start again.

Each happening (a mail arrives, the owner moves one) is noted in a file when it has happened, so that
the second process goes on where the first one died. The module run as a program reads lines of a
crash point, a tab and a folder, lives each such day in a fork, and says how the fork ended.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from imapclient import IMAPClient

from accountsd.core.calendar import add_working_days
from accountsd.core.letter import Letter, LetterClass
from accountsd.imap import Login, Security
from accountsd.store import NewLetter, Store
from tests.shell.inboxroom import DONE, NEEDS_YOU, NOW, SENT, made
from tests.shell.mailroom import mail, opened
from tests.shell.store.processes import end_of, fork

LETTER = "a" * 32
QUESTION = mail("Re: INV-1001", "Marjorie found your umbrella; shall she post it?", number=1)
COPY = mail(
    "Your invoice INV-1001",
    "…",
    "Tony <accounts@winder.example>",
    f"X-Accountsd-Letter: {LETTER}",
    to="pat@acme.example",
    number=2,
)
BEFORE = mail("Is INV-1001 right?", number=3)


class Day:
    """What happens from outside, each thing once."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "happened"
        place: dict[str, Any] = json.loads((folder / "place.json").read_text())
        self._hands = int(place["hands"])  # the port without a bad line before it
        self.login = Login(
            host="localhost",
            port=place["port"],
            security=Security.NONE,
            username=place["user"],
            secret=lambda: str(place["password"]),
        )

    def once(self, what: str, act: Callable[[IMAPClient], object]) -> None:
        """Let it happen, unless it has."""
        happened = self._file.read_text().split() if self._file.exists() else []
        if what in happened:
            return
        with IMAPClient(self.login.host, port=self._hands, ssl=False) as client:
            client.login(self.login.username, self.login.secret())
            act(client)
        self._file.write_text(" ".join([*happened, what]))


def _owner_is_done(client: Any) -> None:
    client.select_folder(NEEDS_YOU)
    client.move(client.search(["ALL"]), DONE)


def _our_letter() -> Letter:
    return Letter(
        key="acme/overdue/INV-1001",
        klass=LetterClass.CHASE,
        client="acme",
        name="overdue",
        step="overdue",
        to=("pat@acme.example",),
        cc=(),
        subject="INV-1001",
        text="",
        html="",
    )


async def live(folder: Path) -> None:
    """First start, mail, a copy of ours, the owner's own mail, and his moving one to Done."""
    day = Day(folder)
    day.once("before", lambda client: client.append("INBOX", BEFORE))
    store = Store.open(folder / "state")
    async with opened(day.login) as mailbox:
        bench = made(store, mailbox)
        await bench.turn(NOW)
        store.outbox.queue([NewLetter(LETTER, _our_letter())], NOW)
        day.once("question", lambda client: client.append("INBOX", QUESTION))
        day.once("copy", lambda client: client.append("INBOX", COPY))
        wrote = mail("Hello Pat", "…", "Jay <accounts@winder.example>", to="pat@acme.example")
        day.once("wrote", lambda client: client.append(SENT, wrote))
        for minutes in (1, 2):
            await bench.turn(NOW + timedelta(minutes=minutes))
        day.once("done", _owner_is_done)
        await bench.turn(NOW + timedelta(minutes=3))
    store.close()


def main() -> None:
    """Fork for each line: what takes longest, imports and tables of holidays, is done once before."""
    add_working_days(NOW.date(), 1, "GB", None)
    with tempfile.TemporaryDirectory() as folder:
        Store.open(Path(folder)).close()
    for line in sys.stdin:
        point, _, folder = line.rstrip("\n").partition("\t")
        work = lambda: asyncio.run(live(Path(folder)))  # noqa: B023, E731  (the fork runs it at once)
        os.environ["ACCOUNTSD_CRASH_AT"] = point
        print("ended", end_of(fork(work)), flush=True)  # noqa: T201  (the answer to the test)


if __name__ == "__main__":
    main()
