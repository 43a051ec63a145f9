"""A business with a Dovecot, an SMTP stand-in and a book on disk; accountsd runs in processes beside it."""

from __future__ import annotations

import signal
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from accountsd.demo.server import AUTHSERV_ID, USER
from accountsd.store import Check, Store
from tests.promises.paper import SECRET, Paper
from tests.promises.post import Mail, address
from tests.servers.proxy import Proxy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.crashes.commands import Commands
    from tests.servers.dovecot import Dovecot
    from tests.servers.smtp_standin import StandIn

LONDON = ZoneInfo("Europe/London")
IN_TRAY, DONE = "Accounts/Needs you", "Accounts/Done"
# The unit says RestartSec=30. Never at the same moment: what was due a second ago would not be due yet.
RESTART = timedelta(seconds=30)
A_COMMAND = timedelta(minutes=3)
KILLED = -signal.SIGKILL


@dataclass(frozen=True)
class Sitting:
    """At that time in London something happens in the world, and then commands are given."""

    at: str
    happens: Callable[[World], object]
    commands: tuple[str, ...] = ("once",)


@dataclass
class World:
    """Everything but the program; its state lies in `folder` too."""

    folder: Path
    dovecot: Dovecot
    standin: StandIn
    commands: Commands
    line: Proxy
    mails: int = 0
    crashes: list[str] = field(default_factory=list)  # points at which commands will yet be killed

    def __post_init__(self) -> None:
        self.account = self.dovecot.add(USER, SECRET)
        self.state = self.folder / "state"
        self.trace = self.folder / "trace"
        self.paper = Paper(self.folder / "book")
        self.paper.ports(self.line.port, self.standin.port)
        smtp = self.paper.config["mailbox"]["smtp"]
        smtp.update(host="localhost", security="starttls")
        self.paper.config["digest"]["at"] = "07:30"
        self.standin.letters.clear()
        self.standin.behave_well()

    # ---------------------------------------------------------------------------- time and commands

    def live(self, story: Iterator[Sitting]) -> None:
        """Live through it; a command that is killed on the way is given again, and goes on."""
        for sitting in story:
            sitting.happens(self)
            self.paper.write()
            now = datetime.fromisoformat(sitting.at).replace(tzinfo=LONDON)
            for command in sitting.commands:
                self._command(command.split(), now)
                now += A_COMMAND

    def _command(self, words: list[str], now: datetime) -> None:
        done = {0}
        while (code := self._run(words, now, next(iter(self.crashes), ""))) == KILLED:
            del self.crashes[0]
            now += RESTART
            # A word of the owner's that was taken before the power failed is refused the second time.
            done = {0} if words[0] == "once" else {0, 1, 64}
        assert code in done, self.commands.log()

    def _run(self, words: list[str], now: datetime, crash: str) -> int:
        line = ["--config", str(self.paper.path), "--state", str(self.state), *words]
        return self.commands.run(line, now, crash=crash, trace=self.trace)

    def visited(self) -> frozenset[str]:
        """Every point that a command came to."""
        return frozenset(self.trace.read_text().split())

    # ------------------------------------------------------------------------------- what may happen

    def arrives(self, mail: Mail, folder: str = "INBOX") -> None:
        """Somebody's mail is put into the mailbox by the server."""
        self.dovecot.append(self.account, self.stamped(mail), folder)

    def stamped(self, mail: Mail) -> bytes:
        """As it is when it has come through the server's door."""
        self.mails += 1
        message = mail.message()
        domain = address(mail.sender).partition("@")[2]
        message["Message-ID"] = f"<mail-{self.mails}@{domain}>"
        message["Date"] = "Tue, 24 Nov 2026 09:55:00 +0000"
        raw = message.as_bytes(policy=policy.SMTP)
        if mail.verdict is not None:
            verdict = f"{AUTHSERV_ID}; dmarc={mail.verdict} header.from={domain}"
            raw = f"Authentication-Results: {verdict}\r\n".encode() + raw
        return raw

    def letter_to(self, who: str) -> EmailMessage:
        """The last letter that somebody got."""
        found = [each for each in self.standin.kept if address(who) in each.recipients]
        parsed = message_from_bytes(found[-1].raw, policy=policy.default)
        assert isinstance(parsed, EmailMessage)
        return parsed

    def bounces(self, who: str) -> None:
        """The last letter to somebody comes back."""
        letter = self.letter_to(who)
        raw = (
            f"From: Mail Delivery System <MAILER-DAEMON@{AUTHSERV_ID}>\r\nTo: {USER}\r\n"
            "Subject: Undelivered Mail Returned to Sender\r\nAuto-Submitted: auto-replied\r\n"
            "Date: Tue, 24 Nov 2026 10:05:00 +0000\r\nMessage-ID: <bounce@mx.winder.example>\r\n"
            'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
            "--b\r\nContent-Type: text/plain\r\n\r\nIt could not be delivered.\r\n"
            "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\n"
            f"Final-Recipient: rfc822; {address(who)}\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n"
            "--b\r\nContent-Type: text/rfc822-headers\r\n\r\n"
            f"Message-ID: {letter['Message-ID']}\r\nSubject: {letter['Subject']}\r\n"
            f"X-Accountsd-Letter: {letter['X-Accountsd-Letter']}\r\n\r\n--b--\r\n"
        )
        self.dovecot.append(self.account, raw.encode())

    def owner_moves(self, source: str, target: str) -> None:
        """He moves everything from one folder to another in his mail program."""
        with self.dovecot.look(self.account) as client:
            client.select_folder(source)
            if uids := client.search():
                client.move(uids, target)

    def lose_state(self) -> None:
        """The disk is new; only the mailbox remembers."""
        if not (self.folder / "lost").exists():
            self.state.rename(self.folder / "lost")

    def damage_kept_mail(self) -> None:
        """A mail that is kept and not yet read can no longer be read from the disk."""
        for file in (self.state / "mail").rglob("*.gz"):
            file.write_bytes(b"")

    def keep_only(self) -> None:
        """Tony is killed when he has kept the mail and has not read it."""
        moment = datetime(2026, 11, 24, 10, 59, tzinfo=LONDON)
        assert self._run(["once"], moment, "store.mail.keep.after_commit") == KILLED

    # ------------------------------------------------------------------------------ what can be seen

    def store(self) -> Store:
        """The state, to be looked at when no command runs."""
        return Store.open(self.state, check=Check.SKIP)
