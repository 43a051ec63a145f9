"""A private Postfix: a real mail host on loopback for every domain there is, delivering to Dovecot.

It shares nothing with a Postfix that the machine may run, and no letter can leave: every domain is local,
relaying is off. Postfix runs only as root, so a test that wants it as another user fails and says so.
"""

import os
import shutil
import smtplib
import subprocess
from collections.abc import Iterable
from typing import Self

from tests.servers.dovecot import Dovecot
from tests.servers.ground import (
    HOST,
    Authority,
    Program,
    ToolMissingError,
    accepts,
    free_port,
    is_root,
    place,
    tool,
    until,
)
from tests.servers.postfix_conf import AUTHSERV_ID, QUEUES, SmtpPorts, main_cf, master_cf, rules

__all__ = ["AUTHSERV_ID", "Postfix"]


class Postfix:
    """Start it with `with`. Submission wants a log-in that Dovecot knows; `mx` is the door for the world."""

    host = "localhost"

    def __init__(self, authority: Authority, dovecot: Dovecot) -> None:
        self._program = tool("/usr/sbin/postfix", "postfix")
        if not is_root():
            raise ToolMissingError("Postfix can be started only by root. Run `sudo make test`.")
        self.dovecot = dovecot
        self.folder = place("smtp")
        self.ports = SmtpPorts(*(free_port() for _ in range(3)))
        self._conf = self.folder / "conf"
        self._process: Program | None = None
        for name in ("conf", "data"):
            (self.folder / name).mkdir()
        shutil.chown(self.folder / "data", "postfix")
        self._lay_out_queue()
        texts = {
            "main.cf": main_cf(self.folder, authority, dovecot.ports),
            "master.cf": master_cf(self.ports),
            **rules(),
        }
        for name, text in texts.items():
            (self._conf / name).write_text(text)
            # Postfix waits until a settings file has been left alone for two seconds; this one has.
            os.utime(self._conf / name, (1_700_000_000, 1_700_000_000))

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    # ------------------------------------------------------------------------------ life and death

    def start(self) -> None:
        """Start, and come back when all three doors are open and the queue is looked after."""
        # Not `postfix start`, which lets go of the master: this one ends with the test run.
        master = ["/usr/lib/postfix/sbin/master", "-d", "-c", str(self._conf)]
        self._process = Program(master, self.folder, self._environment())
        until(self._open, "Postfix to start")

    def stop(self) -> None:
        """Ask it to go; what is queued stays queued until the next start."""
        if self._process is not None:
            self._process.stop()
            self._process = None

    def kill(self) -> None:
        """The power fails; what Postfix took is on its disk."""
        if self._process is not None:
            self._process.kill()
            self._process = None

    def restart(self) -> None:
        """The power fails and comes back."""
        self.kill()
        self.start()

    def log(self) -> str:
        """What Postfix wrote about itself."""
        paths = (self.folder / "stderr", self.folder / "mail.log")
        return "\n".join(path.read_text(errors="replace") for path in paths if path.exists())

    # ------------------------------------------------------------------------------ the test's hands

    def fresh(self) -> None:
        """Forget every letter that is still queued, also one that is just being delivered."""
        self.kill()
        shutil.rmtree(self.folder / "queue")
        self._lay_out_queue()
        self.start()

    def send(self, sender: str, recipients: Iterable[str], raw: bytes) -> None:
        """Hand a mail in at the world's door, as another mail host does. Its envelope domain is believed.

        Postfix writes `Authentication-Results: mx.winder.example; dmarc=pass` above its own Received.
        """
        with smtplib.SMTP(HOST, self.ports.mx, timeout=20) as door:
            door.sendmail(sender, list(recipients), raw)

    def queued(self) -> int:
        """How many letters wait here."""
        return len(self._run("-j", program="postqueue").splitlines())

    def flush(self) -> None:
        """Try again now what is queued."""
        self._run("-f", program="postqueue")

    def _open(self) -> bool:
        if self._process is None or not self._process.running():
            raise AssertionError(f"Postfix stopped at once: {self.log()}")
        # The doors come first; `flush` and `queued` need what is started after them.
        queue = self.folder / "queue" / "public" / "qmgr"
        return all(accepts(port) for port in self.ports) and accepts(queue)

    def _lay_out_queue(self) -> None:
        # What `postfix check` would do, a second slower: the top is root's, the queues are Postfix's.
        top = self.folder / "queue"
        for path in (top, top / "pid"):
            path.mkdir()
        for name in QUEUES:
            (top / name).mkdir(mode=0o700)
            shutil.chown(top / name, "postfix")
        for name, mode in (("maildrop", 0o1730), ("public", 0o2710)):
            shutil.chown(top / name, "postfix", "postdrop")
            (top / name).chmod(mode)

    def _environment(self) -> dict[str, str]:
        return {**os.environ, "MAIL_CONFIG": str(self._conf)}

    def _run(self, *words: str, program: str = "postfix") -> str:
        command = [f"/usr/sbin/{program}", "-c", str(self._conf), *words]
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            env=self._environment(),
        )
        if done.returncode:
            raise AssertionError(f"{' '.join(command)}: {done.stderr}\n{self.log()}")
        return done.stdout
