"""A private Dovecot: real IMAP and LMTP on loopback, in a folder of its own, gone when the test is.

It shares nothing with a Dovecot that the machine may run. It never judges mail; tests look with `look`.
"""

import os
import shutil
import smtplib
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Self

from imapclient import IMAPClient

from tests.servers.dovecot_conf import Ports, configuration, mail_user
from tests.servers.ground import (
    HOST,
    Authority,
    Program,
    accepts,
    free_port,
    is_root,
    place,
    tool,
    until,
)

PASSWORD = "correct horse"


@dataclass(frozen=True)
class Account:
    """A mailbox: its address is also its log-in."""

    address: str
    password: str = PASSWORD


class Dovecot:
    """Start it with `with`; the ports stay the same when it is killed and started again."""

    host = "localhost"

    def __init__(self, authority: Authority, tokeninfo: str = "", separator: str = "/") -> None:
        """`tokeninfo`: URL that a token is appended to, for XOAUTH2. `separator`: between folder names."""
        self._program = tool("/usr/sbin/dovecot", "dovecot-imapd", "dovecot-lmtpd")
        tool("/usr/lib/dovecot/imap", "dovecot-imapd")
        tool("/usr/lib/dovecot/lmtp", "dovecot-lmtpd")
        self.authority = authority
        self.folder = place("imap")
        self.ports = Ports(*(free_port() for _ in range(4)))
        self._conf = self.folder / "dovecot.conf"
        self._users = self.folder / "users"
        self._generation = 0
        self._process: Program | None = None
        self._conf.write_text(
            configuration(self.folder, self.ports, authority, tokeninfo, separator)
        )
        self.fresh()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    # ------------------------------------------------------------------------------ life and death

    def start(self) -> None:
        """Start, and come back when it greets."""
        self._process = Program([self._program, "-F", "-c", str(self._conf)], self.folder)
        until(self._greets, "Dovecot to start")

    def stop(self) -> None:
        """Ask it to go, as at a shutdown."""
        if self._process is not None:
            self._process.stop()
            self._process = None

    def kill(self) -> None:
        """The power fails: every process at once, nobody says goodbye."""
        if self._process is not None:
            self._process.kill()
            self._process = None

    def restart(self) -> None:
        """The power fails and comes back."""
        self.kill()
        self.start()

    def revive(self) -> None:
        """Start it if it is not running."""
        if self._process is None or not self._process.running():
            self.start()

    def log(self) -> str:
        """What Dovecot wrote about itself."""
        paths = (self.folder / "stderr", self.folder / "dovecot.log")
        return "\n".join(path.read_text(errors="replace") for path in paths if path.exists())

    def _greets(self) -> bool:
        if self._process is None or not self._process.running():
            raise AssertionError(f"Dovecot stopped at once: {self.log()}")
        return accepts(self.ports.imap) and accepts(self.ports.lmtp)

    # ----------------------------------------------------------------------------- mailboxes

    def fresh(self) -> None:
        """Forget every account. An address added again has an empty mailbox: each test gets its own."""
        self._generation += 1
        self.accounts: dict[str, Account] = {}
        self._lines: list[str] = []
        self._write_users()

    def add(self, address: str, password: str = PASSWORD) -> Account:
        """A new, empty mailbox with the special folders Sent and Junk."""
        uid, gid = mail_user()
        home = self.folder / "homes" / str(self._generation) / address
        home.mkdir(parents=True)
        if is_root():
            os.chown(home, uid, gid)
        self._lines.append(f"{address}:{password}:{uid}:{gid}:{home}")
        self._write_users()
        self.accounts[address] = Account(address, password)
        return self.accounts[address]

    def _write_users(self) -> None:
        new = self.folder / "users.new"
        new.write_text("".join(f"{line}\n" for line in self._lines))
        new.replace(self._users)

    # ----------------------------------------------------------------- out of band: the test's hands

    @contextmanager
    def look(self, account: Account) -> Iterator[Any]:
        """A logged-in IMAPClient of the test's own, beside the program under test."""
        with IMAPClient(HOST, port=self.ports.imap, ssl=False, timeout=20) as client:
            client.login(account.address, account.password)
            yield client

    def append(self, account: Account, raw: bytes, folder: str = "INBOX") -> None:
        """Put a mail there as another mail program would."""
        with self.look(account) as client:
            if not client.folder_exists(folder):
                client.create_folder(folder)
            client.append(folder, raw)

    def deliver(self, sender: str, recipients: Iterable[str], raw: bytes) -> None:
        """Bring a mail in at the door (LMTP), as a mail host does; addresses not known here are left out."""
        known = [address for address in recipients if address in self.accounts]
        if known:
            with smtplib.LMTP(HOST, self.ports.lmtp, timeout=20) as door:
                door.sendmail(sender, known, raw)

    def mails(self, account: Account, folder: str = "INBOX") -> list[bytes]:
        """The raw mails of a folder in order; none if there is no such folder. Marks nothing as read."""
        with self.look(account) as client:
            if not client.folder_exists(folder):
                return []
            client.select_folder(folder, readonly=True)
            uids = client.search()
            answer = client.fetch(uids, [b"BODY.PEEK[]"]) if uids else {}
            return [answer[uid][b"BODY[]"] for uid in uids if uid in answer]

    def wait(self, account: Account, count: int = 1, folder: str = "INBOX") -> list[bytes]:
        """The mails, once there are at least so many."""

        def enough() -> list[bytes]:
            found = self.mails(account, folder)
            return found if len(found) >= count else []

        return until(
            enough, f"{count} mails in {folder} of {account.address}", tries=900, pause=0.05
        )

    def folders(self, account: Account) -> list[str]:
        """Every folder's name."""
        with self.look(account) as client:
            return sorted(name for _, _, name in client.list_folders())

    def new_uidvalidity(self, account: Account, folder: str = "INBOX", value: int = 0) -> int:
        """Change a folder's UIDVALIDITY, as a server does that was rebuilt; the new value."""
        with self.look(account) as client:
            old = int(client.folder_status(folder, [b"UIDVALIDITY"])[b"UIDVALIDITY"])
        wanted = value or old + 1000
        self.doveadm(
            "mailbox", "update", "-u", account.address, "--uid-validity", str(wanted), folder
        )
        return wanted

    def doveadm(self, *words: str) -> str:
        """Dovecot's own tool, on this instance."""
        command = ["doveadm", "-c", str(self._conf), *words]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        if done.returncode:
            raise AssertionError(f"{' '.join(command)}: {done.stderr}")
        return done.stdout
