"""Every exception of ours, drawn as a tree by what the caller may do next.

    AccountsdError
    ├── BookError          the owner mends the YAML; carries every Problem at once
    ├── SecretUnavailable  a password or token is not where the book says; the text says the remedy
    ├── Unwritable         one letter's template cannot be printed: the owner mends it, others go on
    ├── UsageError         the command was called wrongly, or nothing matched
    ├── StatementError     a bank's file cannot be read: nothing of it counts, the owner fetches it again
    ├── StateError         the state directory cannot serve: damaged, unwritable, from a newer program
    │   └── StateLocked    another daemon holds the two roads: try again later
    ├── ServerUnavailable  no session with a server: nobody's letter is to blame, knock again later
    │   └── CredentialsRefused   knocking again will not help: the owner is asked
    └── Money errors       see core/money.py (CurrencyMismatch is a programming error there)

Nothing here logs or prints: an error is raised or logged, never both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class AccountsdError(Exception):
    """The root: anything the program says about itself on purpose."""


class BookError(AccountsdError):
    """The book has problems. `problems` are all of them, in file order."""

    def __init__(self, problems: Sequence[object]) -> None:
        super().__init__(f"the book has {len(problems)} problem(s)")
        self.problems = tuple(problems)


class SecretUnavailable(AccountsdError):
    """A secret cannot be read from its source. The text never holds any of it."""


class Unwritable(AccountsdError):
    """A letter cannot be put into words; the text says which template, and where."""


class UsageError(AccountsdError):
    """The words of a command do not fit; the text says what would."""


class NothingMatched(AccountsdError):
    """A REF matched nothing, or several things; `candidates` lists them."""

    def __init__(self, ref: str, candidates: Sequence[str] = ()) -> None:
        text = (
            f"{ref}: matches several: {', '.join(candidates)}"
            if candidates
            else f"{ref}: nothing matches"
        )
        super().__init__(text)
        self.ref = ref
        self.candidates = tuple(candidates)


class StatementError(AccountsdError):
    """A bank's file that cannot be read whole. `line` 0: the file as such."""

    def __init__(self, why: str, remedy: str, *, line: int = 0, file: str = "") -> None:
        place = ":".join(filter(None, (file, str(line) if line else "")))
        super().__init__(f"{place}: {why}; {remedy}" if place else f"{why}; {remedy}")
        self.why, self.remedy, self.line, self.file = why, remedy, line, file

    def of(self, file: str) -> StatementError:
        """The same, naming the file."""
        return StatementError(self.why, self.remedy, line=self.line, file=file)


class StateError(AccountsdError):
    """The state directory cannot be used as it is; the text says the remedy."""


class StateLocked(StateError):
    """Another `run` or `once` owns this state. `holder` names it (pid, command, since)."""

    def __init__(self, holder: str) -> None:
        super().__init__(f"another accountsd has this state: {holder}")
        self.holder = holder


class ServerUnavailable(AccountsdError):
    """No session could be had with a mail server; try again later."""

    def __init__(self, server: str, reason: str) -> None:
        super().__init__(f"{server}: {reason}")
        self.server = server
        self.reason = reason


class CredentialsRefused(ServerUnavailable):
    """The server refused our password or token: knocking again only locks the door."""
