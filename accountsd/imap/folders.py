"""Where things are on this server: special use, separator, our own folders.

config.yaml writes "/" between levels; here it becomes what the server uses, below the server's
prefix. Names in other alphabets (modified UTF-7) are the library's business.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from accountsd.core.slip import Role
from accountsd.faults import point

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from accountsd.imap.model import Names

# What folders are called where the server does not say what they are for (RFC 6154), best first.
_SENT_NAMES = ("Sent", "Sent Items", "Sent Messages", "Sent Mail")
_JUNK_NAMES = ("Junk", "Spam", "Junk E-mail", "Junk Email", "Bulk Mail")


@dataclass(frozen=True, slots=True)
class Folders:
    """Roles and the server's names for them; `missing` are ours that do not exist yet."""

    names: Mapping[Role, str]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Listed:
    """The server's folders: name → its flags, lower-case."""

    flags: Mapping[str, frozenset[str]]
    prefix: str
    separator: str

    def special(self, *uses: str) -> str | None:
        """The first folder with one of these special uses."""
        for use in uses:
            for name, flags in self.flags.items():
                if use in flags and "\\noselect" not in flags:
                    return name
        return None

    def called(self, names: Iterable[str]) -> str | None:
        """The first folder with one of these names, whatever its capitals."""
        known = {name.casefold(): name for name in self.flags}
        for name in names:
            for full in (name, self.prefix + name):
                if full.casefold() in known:
                    return known[full.casefold()]
        return None

    def ours(self, path: str) -> str:
        """A path of config.yaml as this server writes it."""
        levels = path.strip("/").split("/")
        if self.separator and self.separator != "/":
            # The separator within a name would make two levels of one.
            levels = [level.replace(self.separator, "-") for level in levels]
        name = (self.separator or "/").join(levels)
        return name if name.startswith(self.prefix) else self.prefix + name


def find_folders(client: Any, names: Names, capabilities: frozenset[str]) -> Folders:  # noqa: ANN401
    """Look the folders up; changes nothing on the server."""
    listed = _list(client, capabilities)
    everything = listed.special("\\all") if "X-GM-EXT-1" in capabilities else None
    found = {
        Role.INBOX: everything or "INBOX",
        Role.SENT: listed.special("\\sent") or listed.called(_SENT_NAMES) or listed.ours("Sent"),
        Role.DONE: listed.ours(names.done),
        Role.OWNER: listed.ours(names.owner),
        Role.REMITTANCES: listed.ours(names.remittances),
    }
    if junk := listed.special("\\junk", "\\spam") or listed.called(_JUNK_NAMES):
        found[Role.JUNK] = junk
    # INBOX always exists, also where the server lists it as "Inbox".
    missing = tuple(name for name in found.values() if name not in listed.flags and name != "INBOX")
    return Folders(found, missing)


def create_missing(client: Any, folders: Folders) -> Folders:  # noqa: ANN401
    """Make what is missing. Somebody else having made it meanwhile is as good."""
    for name in folders.missing:
        point("imap.create.before")
        try:
            client.create_folder(name)
        except IMAPClientAbortError:
            raise
        except IMAPClientError:
            if not client.folder_exists(name):
                raise
        client.subscribe_folder(name)
        point("imap.create.after")
    return Folders(folders.names, ())


def _list(client: Any, capabilities: frozenset[str]) -> _Listed:  # noqa: ANN401
    flags: dict[str, frozenset[str]] = {}
    separator = "/"
    for words, delimiter, name in client.list_folders():
        flags[str(name)] = frozenset(word.decode("ascii", "replace").lower() for word in words)
        if delimiter:
            separator = delimiter.decode("ascii", "replace")
    prefix = ""
    if "NAMESPACE" in capabilities:
        personal = client.namespace().personal
        if personal:
            prefix, spoken = personal[0]
            separator = spoken or separator
    return _Listed(flags, prefix, separator)
