"""The town of the stories: a book, a clock that the story turns, and everybody's mailbox on a real server.

Tony is the daemon's own code. People hand their mail in at Postfix's door for the world, as a mail host
does; letters of Tony's go through Postfix (or a stand-in with manners) into Dovecot. It asserts nothing.
"""

from __future__ import annotations

import asyncio
import email.policy
import textwrap
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from accountsd import smtp
from accountsd.core.journal import Ask
from accountsd.daemon.tony import Tony, Turn
from accountsd.store import LetterState, Outgoing
from tests.servers.dovecot import PASSWORD, Account, Dovecot
from tests.servers.postfix import AUTHSERV_ID
from tests.shell.cli.counter import typed
from tests.stories.book import CONFIG, LADDER
from tests.stories.letters import is_digest, judged, parsed, quoted

F = TypeVar("F")
LONDON = ZoneInfo("Europe/London")
TONY, JAY = "accounts@winder.example", "jay@winder.example"
PAT, SAM = "pat@acme.example", "sam@acme.example"
NEEDS_YOU, DONE, REMITTANCES = "Accounts/Needs you", "Accounts/Done", "Accounts/Remittances"


@dataclass(frozen=True, slots=True)
class Door:
    """A server's port, and how one gets in."""

    port: int
    security: str  # tls | starttls | none


@dataclass
class Town:
    """One business and the people it has to do with. `now` is what Tony's clock shows."""

    folder: Path
    dovecot: Dovecot
    imap: Door
    relay: Door
    settled: Callable[[], object] = lambda: (
        None
    )  # comes back when every mail on its way has arrived
    hand_in: Callable[[str, Sequence[str], bytes], None] | None = None  # the world's door
    now: datetime = datetime(2026, 12, 1, 9, 30, tzinfo=UTC)
    start: str = "2026-11-24"
    mode: str = "on"
    ladder: str = LADDER
    digest: str = "mon-fri"
    patience: smtp.Timeouts = field(default_factory=smtp.Timeouts)
    people: dict[str, Account] = field(default_factory=dict)
    _tony: Tony | None = None
    _opened: dict[str, int] = field(default_factory=dict)
    _number: int = 0

    def __post_init__(self) -> None:
        for address in (TONY, JAY, PAT, SAM):
            self.moves_in(address)

    # ------------------------------------------------------------------------------------- the book

    @property
    def config(self) -> Path:
        """The book's path."""
        return self.folder / "book" / "config.yaml"

    @property
    def state(self) -> Path:
        """The state's path."""
        return self.folder / "state"

    def book(self, clients: str) -> None:
        """The owner writes his clients' file; Tony reads it again if he is at work."""
        (self.config.parent / "clients").mkdir(parents=True, exist_ok=True)
        secret = self.config.parent / "secret"
        secret.write_text(PASSWORD, encoding="utf-8")
        secret.chmod(0o600)
        names = {"tony": TONY, "jay": JAY, "authserv": AUTHSERV_ID, "start": self.start}
        doors = {
            "imap": self.imap.port,
            "imap_security": self.imap.security,
            "smtp": self.relay.port,
            "smtp_security": self.relay.security,
        }
        ladder = textwrap.indent(textwrap.dedent(self.ladder), " " * 6)
        config = CONFIG.format(**names, **doors, mode=self.mode, digest=self.digest, ladder=ladder)
        self.config.write_text(config, encoding="utf-8")
        path = self.config.parent / "clients" / "clients.yaml"
        path.write_text(textwrap.dedent(clients), encoding="utf-8")
        if self._tony is not None:
            self._tony.reload()

    # ---------------------------------------------------------------------------------------- Tony

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[Tony]:
        """Tony comes to the office, and goes home."""
        authorities = self.dovecot.authority.ca_file
        tony = Tony(
            self.config,
            self.state,
            now=lambda: self.now,
            authorities=authorities,
            timeouts=self.patience,
        )
        async with tony:
            self._tony = tony
            try:
                yield tony
            finally:
                self._tony = None

    @property
    def tony(self) -> Tony:
        """Tony, who is at work."""
        assert self._tony is not None, "nobody is in the office"
        return self._tony

    async def at(self, moment: str) -> Turn:
        """The clock shows `2026-12-01 09:30` (London; without a time 09:30), and Tony takes a turn."""
        self.clock(moment)
        turn = await self.tony.turn()
        self.settled()
        return turn

    async def at_last(self, moment: str) -> Turn:
        """The same, when the mailbox could not be reached before: as often as Tony needs to knock."""
        for _ in range(200):
            turn = await self.at(moment)
            if not turn.unreachable:
                return turn
            await asyncio.sleep(0.1)
        raise AssertionError("the mailbox was never reached again")

    def clock(self, moment: str) -> None:
        """Turn the clock, and nothing else."""
        day, _, hour = moment.partition(" ")
        local = datetime.combine(
            date.fromisoformat(day), time.fromisoformat(hour or "09:30"), LONDON
        )
        self.now = local.astimezone(UTC)

    def says(self, *words: str) -> int:
        """The owner types a command beside the daemon, at this moment; its exit code."""
        return typed(["--config", str(self.config), "--state", str(self.state), *words], self.now)

    # ------------------------------------------------------------------------------- everybody's post

    def moves_in(self, address: str) -> Account:
        """Somebody has a mailbox from now on; to all others mail comes back."""
        self.people[address] = self.dovecot.add(address)
        return self.people[address]

    def opens(self, address: str, folder: str = "INBOX") -> list[EmailMessage]:
        """What came for somebody since he last looked, in order."""
        raws = self.dovecot.mails(self.people[address], folder)
        key = f"{address}/{folder}"
        seen, self._opened[key] = self._opened.get(key, 0), len(raws)
        return [parsed(raw) for raw in raws[seen:]]

    def subjects(self, address: str) -> list[str]:
        """The subjects of what came; the daily digest is left out."""
        return [str(mail["Subject"]) for mail in self.opens(address) if not is_digest(mail)]

    def lies_in(self, folder: str) -> list[str]:
        """The subjects in a folder of Tony's mailbox; copies of his own letters are left out."""
        found = (parsed(raw) for raw in self.dovecot.mails(self.people[TONY], folder))
        return [str(mail["Subject"]) for mail in found if not mail["X-Accountsd-Letter"]]

    def writes(
        self,
        sender: str,
        words: str,
        *,
        subject: str = "",
        answering: EmailMessage | None = None,
        verdict: str | None = "pass",
        fields: dict[str, str] | None = None,
        folder: str = "INBOX",
    ) -> EmailMessage:
        """Somebody writes to Tony. `verdict`: what our mail host says of him (pass, fail, None: nothing)."""
        mail = self.written(sender, words, subject, answering, fields or {})
        address = sender.rpartition("<")[2].rstrip(">")
        if verdict == "pass" and folder == "INBOX" and self.hand_in is not None:
            self.hand_in(address, [TONY], mail.as_bytes(policy=email.policy.SMTP))
            self.settled()
        else:
            raw = mail.as_bytes(policy=email.policy.SMTP)
            self.puts(judged(raw, address, verdict), folder)
        return mail

    def written(
        self,
        sender: str,
        words: str,
        subject: str,
        answering: EmailMessage | None,
        fields: dict[str, str],
    ) -> EmailMessage:
        """A mail as a mail program makes it; an answer quotes the letter below."""
        self._number += 1
        mail = EmailMessage()
        mail["From"], mail["To"] = sender, TONY
        mail["Date"] = format_datetime(self.now.astimezone(LONDON))
        mail["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2].rstrip(">"))
        text = textwrap.dedent(words).strip() + "\n"
        if answering is not None:
            mail["In-Reply-To"] = mail["References"] = str(answering["Message-ID"])
            text += f"\n\nOn {answering['Date']}, {answering['From']} wrote:\n" + quoted(answering)
            subject = subject or f"Re: {answering['Subject']}"
        mail["Subject"] = subject or "(no subject)"
        for name, value in fields.items():
            mail[name] = value
        mail.set_content(text)
        return mail

    def puts(self, raw: bytes, folder: str = "INBOX") -> None:
        """A mail lies in a folder of Tony's mailbox since this moment, as another mail program put it.

        Dovecot believes no date that is still to come: a story that asks for it is told in the past.
        """
        with self.dovecot.look(self.people[TONY]) as client:
            client.append(folder, raw, msg_time=self.now)

    def moves(self, source: str, target: str) -> None:
        """The owner drags everything from one folder of Tony's mailbox to another."""
        with self.dovecot.look(self.people[TONY]) as client:
            if not client.folder_exists(target):
                client.create_folder(target)
            client.select_folder(source)
            client.move(client.search(["ALL"]), target)

    # ------------------------------------------------------------------------------- what is known

    def asks(self) -> list[Ask]:
        """What waits for the owner."""
        return [record.ask for record in self.tony.store.journal.open_asks()]

    def facts(self, kind: type[F]) -> list[F]:
        """The journal's facts of one kind."""
        return [fact for fact in self.tony.journal() if isinstance(fact, kind)]

    def outbox(self, *states: LetterState) -> list[Outgoing]:
        """Clients' letters in these states."""
        return [o for o in self.tony.store.outbox.letters(*states) if o.letter.client]
