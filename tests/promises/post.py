"""Mails as clients, strangers and machines write them to Tony."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import EmailMessage

from accountsd.demo.server import USER
from tests.promises.paper import OWNER

PAT, SAM = "Pat Lee <pat@acme.example>", "Sam Cole <sam@acme.example>"
ROBIN = "Robin Hale <robin@birch.example>"
KIT, LOU = "Kit Moor <kit@cedar.example>", "Lou Park <lou@cedar.example>"
JAY = f"Jay Winder <{OWNER}>"
STRANGER = "Chris Day <chris@unheard-of.example>"


@dataclass(frozen=True)
class Mail:
    """Somebody writes. `verdict`: what the receiving server says of the sender; None: nothing.

    `answers` is the Message-ID of the letter that it answers.
    """

    sender: str
    words: str
    subject: str = "Re: your letter"
    verdict: str | None = "pass"
    answers: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    forwards: tuple[str, str, str] | None = None  # (from, subject, words) of the mail passed on

    def message(self) -> EmailMessage:
        """As it travels."""
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = self.sender, USER, self.subject
        if self.answers:
            message["In-Reply-To"] = message["References"] = self.answers
        for name, value in self.headers:
            message[name] = value
        message.set_content(self.words + self._forwarded())
        return message

    def _forwarded(self) -> str:
        if self.forwards is None:
            return ""
        sender, subject, words = self.forwards
        return (
            "\n\n---------- Forwarded message ---------\n"
            f"From: {sender}\nSubject: {subject}\nTo: <{OWNER}>\n\n{words}\n"
        )


AWAY = (("Auto-Submitted", "auto-replied"),)
LIST = (("List-Id", "<news.acme.example>"), ("Precedence", "bulk"))


def address(sender: str) -> str:
    """The address alone."""
    return sender.rpartition("<")[2].rstrip(">")
