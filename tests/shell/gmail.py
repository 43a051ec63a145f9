"""A stand-in for Gmail's IMAP: one heap of mail, and folders that are labels. Only what accountsd asks.

It answers as Gmail documents it (IMAP extensions: special use, X-GM-LABELS). Everything is in memory.
"""

from __future__ import annotations

import re
import socketserver
import threading
from dataclasses import dataclass, field
from typing import Self

ALL, SPAM, SENT = "[Gmail]/All Mail", "[Gmail]/Spam", "[Gmail]/Sent Mail"
SPECIAL = {ALL: r"\All", SPAM: r"\Junk", SENT: r"\Sent"}
CAPABILITIES = "IMAP4rev1 IDLE NAMESPACE UIDPLUS MOVE SPECIAL-USE X-GM-EXT-1"
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"|([^\s()]+)')


@dataclass
class Mail:
    """Its bytes and its labels; Gmail's own begin with a backslash."""

    raw: bytes
    labels: set[str] = field(default_factory=lambda: {"\\Inbox"})


class Gmail(socketserver.ThreadingTCPServer):
    """Start it with `with`; `mails` are the heap, in the order of arrival."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Caller)
        self.port: int = self.server_address[1]
        self.mails: list[Mail] = []
        self.folders = ["INBOX", ALL, SPAM, SENT]
        self._thread = threading.Thread(target=self.serve_forever, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()

    def within(self, folder: str) -> dict[int, Mail]:
        """What a folder shows, by UID."""
        label = {SPAM: "\\Spam", SENT: "\\Sent", "INBOX": "\\Inbox"}.get(folder, folder)
        return {
            uid: mail
            for uid, mail in enumerate(self.mails, 1)
            if (folder == ALL and "\\Spam" not in mail.labels) or label in mail.labels
        }


class _Caller(socketserver.StreamRequestHandler):
    """One connection."""

    disable_nagle_algorithm = True
    server: Gmail
    folder = ""

    def handle(self) -> None:
        self._say("* OK Gimap ready")
        while line := self.rfile.readline().decode().rstrip("\r\n"):
            tag, _, rest = line.partition(" ")
            name, _, words = rest.partition(" ")
            if name == "UID":
                name, _, words = words.partition(" ")
            act = getattr(self, f"do_{name.lower()}", None)
            if act is None:
                self._say(f"{tag} BAD unknown {name}")
            elif act(words) is not False:
                self._say(f"{tag} OK done")

    def _say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())

    def do_capability(self, _: str) -> None:
        self._say(f"* CAPABILITY {CAPABILITIES}")

    def do_login(self, _: str) -> None:
        """Everybody is let in."""

    do_subscribe = do_noop = do_login

    def do_namespace(self, _: str) -> None:
        self._say('* NAMESPACE (("" "/")) NIL NIL')

    def do_list(self, _: str) -> None:
        for name in self.server.folders:
            self._say(f'* LIST (\\HasNoChildren {SPECIAL.get(name, "")}) "/" "{name}"')

    def do_create(self, words: str) -> None:
        self.server.folders.append(_texts(words)[0])

    def do_select(self, words: str) -> None:
        self.folder = _texts(words)[0]
        count = len(self.server.within(self.folder))
        self._say("* FLAGS (\\Seen)")
        self._say(f"* {count} EXISTS")
        self._say("* 0 RECENT")
        self._say("* OK [UIDVALIDITY 1] .")
        self._say(f"* OK [UIDNEXT {len(self.server.mails) + 1}] .")

    do_examine = do_select

    def do_search(self, words: str) -> None:
        found = self.server.within(self.folder)
        if after := re.search(r"UID (\d+):\*", words):
            last = max(found, default=0)
            found = {u: m for u, m in found.items() if u >= int(after[1]) or u == last}
        if header := re.search(r'HEADER "?([\w-]+)"? (.*)', words):
            wanted = _texts(header[2])[0].encode()
            name = header[1].lower().encode()
            found = {
                u: m
                for u, m in found.items()
                if any(
                    line.lower().startswith(name + b":") and wanted in line
                    for line in m.raw.splitlines()
                )
            }
        self._say("* SEARCH " + " ".join(map(str, found)))

    def do_fetch(self, words: str) -> None:
        here = self.server.within(self.folder)
        for uid in map(int, words.split(" ", maxsplit=1)[0].split(",")):
            if uid not in here:
                continue
            mail = here[uid]
            body = (
                mail.raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n" if "HEADER" in words else mail.raw
            )
            labels = " ".join(
                '"' + label.replace("\\", "\\\\") + '"' for label in sorted(mail.labels)
            )
            head = (
                f"* {uid} FETCH (UID {uid} RFC822.SIZE {len(mail.raw)} FLAGS (\\Seen)"
                f' INTERNALDATE "20-Nov-2026 10:00:00 +0000" X-GM-LABELS ({labels})'
                f" BODY[] {{{len(body)}}}\r\n"
            )
            self.wfile.write(head.encode() + body + b")\r\n")

    def do_store(self, words: str) -> None:
        uid, sign, labels = re.fullmatch(r"(\d+) ([+-])X-GM-LABELS\S* (.*)", words).groups()  # type: ignore[union-attr]
        mail = self.server.within(self.folder)[int(uid)]
        mail.labels = (
            mail.labels | set(_texts(labels)) if sign == "+" else mail.labels - set(_texts(labels))
        )

    def do_move(self, words: str) -> None:
        uid, _, target = words.partition(" ")
        mail = self.server.within(self.folder)[int(uid)]
        mail.labels = (mail.labels - {"\\Spam", self.folder}) | {_texts(target)[0]}

    def do_idle(self, _: str) -> None:
        self._say("+ idling")
        self.rfile.readline()

    def do_logout(self, _: str) -> None:
        self._say("* BYE")


def _texts(words: str) -> list[str]:
    """Atoms and quoted texts, unquoted."""
    found = _QUOTED.findall(words)
    return [atom or re.sub(r"\\(.)", r"\1", quoted) for quoted, atom in found]
