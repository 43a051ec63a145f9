"""An SMTP server whose manners are chosen by the test; it remembers every session and every letter.

It stands in for hosts that no test can borrow: those that lose the line, rewrite ids, file Sent.
"""

import asyncio
import re
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Self

from tests.servers.dovecot import Dovecot
from tests.servers.ground import HOST, Authority, Loop
from tests.servers.manners import Habit, Manner, Order, Phase
from tests.servers.smtp_session import Conversation, Session

Security = Literal["none", "starttls", "tls"]

_MESSAGE_ID = re.compile(
    rb"^Message-ID:[ \t]*(?:\r\n[ \t]+)*[^\r\n]*\r\n", re.IGNORECASE | re.MULTILINE
)


@dataclass(frozen=True)
class Letter:
    """A letter that arrived whole, to its final dot."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes  # as the recipients get it: with the new Message-ID where the server replaces it
    kept: bool  # False: refused or lost; nobody will ever see it
    login: str
    tls: bool
    answer: str  # what a well-behaved server says to it; empty if it was not kept


class StandIn:
    """Start it with `with`; it listens on `port`. Any password is right until `passwords` names some."""

    host = "localhost"

    def __init__(self, authority: Authority, security: Security = "none") -> None:
        self.port = 0
        self.letters: list[Letter] = []
        self.sessions: list[Session] = []
        self.passwords: dict[str, str] = {}  # user: password, or his OAuth token
        self.starttls: ssl.SSLContext | None = None
        self._tls = authority.server_context() if security == "tls" else None
        if security == "starttls":
            self.starttls = authority.server_context()
        self._orders: list[Order] = []
        self._mailboxes: Dovecot | None = None
        self._waiting: list[tuple[str, bytes]] = []
        self._loop = Loop()
        self._server: asyncio.Server | None = None

    def __enter__(self) -> Self:
        self._loop.__enter__()
        self._server = self._loop.call(self._listen())
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call(self._close())
        self._loop.__exit__()

    async def _listen(self) -> asyncio.Server:
        # The limit is the longest line; with a small one a long header would stop the reader.
        return await asyncio.start_server(self._serve, HOST, 0, ssl=self._tls, limit=2**26)

    async def _close(self) -> None:
        # In the loop's own thread: a connection may be ending there at this very moment.
        if self._server is not None:
            self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        conversation = Conversation(self, reader, writer)
        self.sessions.append(conversation.session)
        await conversation.run()

    # --------------------------------------------------------------------------- what a test may do

    def behave(
        self, manner: Manner, *, at: Phase = Phase.END, only: str = "", times: int = -1
    ) -> None:
        """From now on, besides what was asked before. `at` is for STALL, `only` one recipient at RCPT."""
        self._orders.append(Order(manner, at, only, times))

    def behave_well(self) -> None:
        """Forget all bad manners."""
        self._orders.clear()

    def deliver_to(self, mailboxes: Dovecot) -> None:
        """From now on kept letters arrive at those recipients that have a mailbox there."""
        self._mailboxes = mailboxes

    def release(self) -> int:
        """Let the delayed copies arrive; how many there were."""
        waiting, self._waiting = self._waiting, []
        for owner, raw in waiting:
            self._bring(owner, [owner], raw)
        return len(waiting)

    @property
    def kept(self) -> list[Letter]:
        """The letters that reach their recipients."""
        return [letter for letter in self.letters if letter.kept]

    # --------------------------------------------------------------- what a conversation asks (Host)

    def habit(self, phase: Phase, address: str = "") -> Habit | None:
        """The first order for this phase; it is used up if it was for a number of times."""
        for order in self._orders:
            habit = order.habit()
            if habit is None or habit.phase is not phase or order.times == 0:
                continue
            if order.only and order.only != address:
                continue
            order.times -= order.times > 0
            return habit
        return None

    def has(self, manner: Manner) -> bool:
        """Whether the manner is asked for, whatever the phase."""
        return any(order.manner is manner and order.times for order in self._orders)

    def credentials(self, mechanism: str, user: str, secret: str) -> bool:
        """Whether the user may come in."""
        del mechanism
        return not self.passwords or self.passwords.get(user) == secret

    async def take(self, session: Session, sender: str, to: Sequence[str], raw: bytes) -> str:
        """Keep it, deliver it, say so."""
        number = f"{len(self.letters) + 1:08X}"
        raw, answer = self._rename(raw, number)
        self._remember(session, sender, to, raw, answer)
        await asyncio.to_thread(self._distribute, sender, to, raw)
        return answer

    def lose(self, session: Session, sender: str, to: Sequence[str], raw: bytes) -> None:
        """Remember that it came, and that it went nowhere."""
        self._remember(session, sender, to, raw, "")

    def _remember(
        self, session: Session, sender: str, to: Sequence[str], raw: bytes, answer: str
    ) -> None:
        self.letters.append(
            Letter(
                sender=sender,
                recipients=tuple(to),
                raw=raw,
                kept=bool(answer),
                login=session.login,
                tls=session.tls,
                answer=answer,
            )
        )

    # --------------------------------------------------------------------- what becomes of a letter

    def _rename(self, raw: bytes, number: str) -> tuple[bytes, str]:
        new = f"0100{number}-1-000000@mx.winder.example"
        answers = {
            Manner.REWRITE_ID: f"250 2.0.0 OK <{new}> [Hostname=AM0P.winder.example]",
            Manner.REWRITE_ID_BARE: f"250 Ok {new.partition('@')[0]}",
            Manner.REWRITE_ID_SILENTLY: f"250 2.0.0 Ok: queued as {number}",
        }
        for manner, answer in answers.items():
            if self.has(manner):
                return _MESSAGE_ID.sub(f"Message-ID: <{new}>\r\n".encode(), raw, count=1), answer
        return raw, f"250 2.0.0 Ok: queued as {number}"

    def _distribute(self, sender: str, to: Sequence[str], raw: bytes) -> None:
        others = [address for address in to if address != sender]
        self._bring(sender, others, raw)
        mailboxes = self._mailboxes
        if self.has(Manner.FILE_SENT):
            if mailboxes is not None and sender in mailboxes.accounts:
                mailboxes.append(mailboxes.accounts[sender], raw, "Sent")
        elif sender in to and self.has(Manner.DELAY_COPY):
            self._waiting.append((sender, raw))
        elif sender in to and not self.has(Manner.LOSE_COPY):
            self._bring(sender, [sender], raw)

    def _bring(self, sender: str, to: Sequence[str], raw: bytes) -> None:
        if self._mailboxes is not None:
            self._mailboxes.deliver(sender, to, raw)
