"""Where a secret is kept, and how it is read when it is needed.

The secret itself is never held, logged, shown in a repr or put into an error. Whatever the source
holds, its first line is the secret: editors end files with a line break, and `pass` prints more.
"""

from __future__ import annotations

import os
import stat
import subprocess
from dataclasses import dataclass
from pathlib import Path

from accountsd.errors import SecretUnavailable

# A password is short; a token of a provider has a few thousand letters.
LONGEST = 65_536
PATIENCE = 30.0  # seconds for a command


@dataclass(frozen=True, slots=True)
class Credential:
    """A systemd credential: a file in $CREDENTIALS_DIRECTORY that only this service sees."""

    name: str

    def read(self) -> str:
        """The secret. Raises SecretUnavailable."""
        folder = os.environ.get("CREDENTIALS_DIRECTORY")
        if not folder:
            raise SecretUnavailable(
                f"the credential {self.name} is not there: this process was not started by a systemd unit"
                f" with credentials. Start the service, or name the password by env, file or command"
            )
        try:
            raw = _bytes(Path(folder) / self.name)
        except OSError as broken:
            raise SecretUnavailable(
                f"the credential {self.name} is not there ({broken.strerror}): add"
                f" LoadCredential={self.name}:/etc/accountsd/secrets/{self.name} to the unit"
            ) from None
        return _first_line(raw, f"the credential {self.name}")


@dataclass(frozen=True, slots=True)
class Environment:
    """An environment variable."""

    name: str

    def read(self) -> str:
        """The secret. Raises SecretUnavailable."""
        value = os.environb.get(os.fsencode(self.name))
        if value is None:
            raise SecretUnavailable(
                f"the environment variable {self.name} is not set: set it where accountsd is started"
            )
        return _first_line(value, f"the environment variable {self.name}")


@dataclass(frozen=True, slots=True)
class SecretFile:
    """A file that only its owner (or root and the group of the service) may touch."""

    path: Path

    def read(self) -> str:
        """The secret. Raises SecretUnavailable, also when group or others may read the file."""
        try:
            mode = self.path.stat().st_mode
            if not stat.S_ISREG(mode):
                raise SecretUnavailable(
                    f"{self.path.name} is no file: name the file that holds the secret"
                )
            if mode & (stat.S_IRWXG | stat.S_IRWXO):
                raise SecretUnavailable(
                    f"{self.path.name} can be read by others than its owner: chmod 600 {self.path.name}"
                )
            raw = _bytes(self.path)
        except OSError as broken:
            raise SecretUnavailable(
                f"{self.path.name} cannot be read ({broken.strerror}): let the user of accountsd own it,"
                " with chmod 600"
            ) from None
        return _first_line(raw, self.path.name)


@dataclass(frozen=True, slots=True)
class SecretCommand:
    """A command that prints the secret. It is started as it stands: no shell reads it."""

    argv: tuple[str, ...]

    def read(self) -> str:
        """The secret. Raises SecretUnavailable; what the command printed is never quoted."""
        name = self.argv[0]
        try:
            done = subprocess.run(
                self.argv,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=PATIENCE,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise SecretUnavailable(
                f"the command {name} gave no answer in {PATIENCE:.0f} seconds: does it wait for a person?"
            ) from None
        except OSError as broken:
            raise SecretUnavailable(
                f"the command {name} cannot be started ({broken.strerror}): name it with its whole path"
            ) from None
        if done.returncode:
            raise SecretUnavailable(
                f"the command {name} failed with exit code {done.returncode}: try it as the user of accountsd"
            )
        return _first_line(done.stdout, f"the command {name}")


Secret = Credential | Environment | SecretFile | SecretCommand


def _bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LONGEST + 1)


def _first_line(raw: bytes, where: str) -> str:
    if len(raw) > LONGEST:
        raise SecretUnavailable(
            f"{where} holds more than a secret: its first line is wanted, and little else"
        )
    try:
        text = raw.decode("utf-8").partition("\n")[0].removesuffix("\r")
    except UnicodeDecodeError:
        # The decoding error quotes the bytes.
        text = None
    if text is None or "\x00" in text:
        raise SecretUnavailable(f"{where} holds no text")
    if not text:
        raise SecretUnavailable(f"{where} is empty: put the secret on its first line")
    return text
