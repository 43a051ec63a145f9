"""What arrived in the letter boxes of the town, as the people there see it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from typing import TYPE_CHECKING

from accountsd.core.letter import Letter, LetterClass
from tests.promises.paper import OWNER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accountsd.demo.server import Delivered
    from accountsd.store import Store


@dataclass(frozen=True)
class Arrived:
    """One letter in one letter box; `letter` is what our own row says it is."""

    to: str
    at: datetime
    id: str
    message: EmailMessage
    letter: Letter

    @property
    def is_chase(self) -> bool:
        """Whether it asks for money."""
        return self.letter.klass is LetterClass.CHASE

    @property
    def is_for_a_client(self) -> bool:
        """Whether it went to a client at all."""
        return self.letter.client is not None

    @property
    def invoices(self) -> tuple[str, ...]:
        """Every invoice it lists."""
        return self.letter.invoices or tuple(said.invoice for said in self.letter.said)

    @property
    def words(self) -> str:
        """All that a reader may see: headers, both texts, attachments."""
        return "\n".join(
            [
                *(f"{name}: {value}" for name, value in self.message.items()),
                *(
                    part.get_content()
                    for part in self.message.walk()
                    if part.get_content_maintype() == "text"
                ),
            ]
        )

    @property
    def answers(self) -> frozenset[str]:
        """The Message-IDs that it answers."""
        told = f"{self.message['In-Reply-To'] or ''} {self.message['References'] or ''}"
        return frozenset(told.split())


def arrived(boxes: list[Delivered], store: Store) -> Iterator[Arrived]:
    """The letters, in the order in which they came."""
    for delivered in boxes:
        message = delivered.message
        assert isinstance(message, EmailMessage)
        known = store.outbox.letter(str(message["X-Accountsd-Letter"]))
        assert known is not None, "a letter that has no row"
        yield Arrived(delivered.to, delivered.at, known.id, message, known.letter)


def to_owner(letters: list[Arrived], name: str) -> list[Arrived]:
    """The owner's: flags, digests and the like."""
    return [each for each in letters if each.to == OWNER and each.letter.name == name]
