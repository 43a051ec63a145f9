"""What the people of the sample business do, and when: the script of the demo.

A line of the script is a day, an hour and an act. Replies answer the last letter that lies in the
writer's letter box, as a mail program would.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from email.message import EmailMessage
from typing import TYPE_CHECKING

from accountsd.demo.business import OWNER
from accountsd.demo.server import USER

if TYPE_CHECKING:
    from email.message import Message

    from accountsd.demo.server import Village


@dataclass(frozen=True, slots=True)
class Mail:
    """Somebody writes to Tony. `verdict`: what the receiving server's DMARC check says, None: nothing."""

    sender: str
    words: str
    verdict: str | None = "pass"
    subject: str | None = None  # None: a reply to the last letter
    reply: bool = True
    automatic: bool = False
    forwards: tuple[str, str, str] | None = None  # (from, subject, words) of the mail passed on


@dataclass(frozen=True, slots=True)
class Edits:
    """The owner changes some words in a client's file, in his editor."""

    client: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Files:
    """The owner drags what somebody wrote out of “Needs you”: he has dealt with it."""

    sender: str


@dataclass(frozen=True, slots=True)
class Settles:
    """The owner types `accountsd settle NUMBER`: the dispute is over."""

    client: str
    number: str


@dataclass(frozen=True, slots=True)
class Approves:
    """The owner types `accountsd approve` for what waits for him."""


Act = Mail | Edits | Files | Settles | Approves


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the script; `story` is what the reader is told."""

    day: date
    at: time
    act: Act
    story: str


def _on(month: int, day: int, hour: int, act: Act, story: str) -> Line:
    return Line(date(2026, month, day), time(hour, 10), act, story)


def _paid(client: str, about: str, day: str) -> Edits:
    """`paid:` is written under the invoice whose last line is `about`."""
    line = f"      about: {about}\n"
    return Edits(client, line, f"{line}      paid: {day}\n")


PAT = "Pat Lee <pat@acme.example>"
ROBIN = "Robin Hale <robin@birch.example>"
KIT = "Kit Moor <kit@cedar.example>"
JO = "Jo Field <jo@dale.example>"
CHRIS = "Chris Day <chris@unheard-of.example>"
VAL = "Val Stone <val@fern.example>"
JAY = f"Jay Winder <{OWNER}>"

THANKS = """\
Hi Tony,

received with thanks.

Val
"""
AWAY = """\
I am out of the office until 18 September 2026.
For urgent matters please call our main number.
"""
PROMISE = """\
Hello Tony,

we will pay invoice INV-1001 on 25 September.

Kind regards
Pat
"""
DISPUTE = """\
Tony,

we do not agree with INV-1003. The audit was never finished and we were charged
for two days that nobody worked.

Kit Moor
"""
UNPROVEN = """\
Hi Tony,

sorry about that, we will pay on 22 September.

Robin
"""
ADVICE = """\
Dear supplier,

we have today paid the following by bank transfer:

Invoice: INV-1006
Amount: GBP 3,100.00
Payment date: 18 September 2026
Payment reference: FERN-0918

Fern Logistics, accounts payable
"""
FORGED = """\
Dear Tony,

our bank has changed. Please note that INV-1001 was paid to the new account.

Pat
"""
STRANGER = """\
Hello,

we met at the fair. Could you quote for a training day in November?

Chris Day
"""
PAID = """\
Hi Tony,

INV-1004 was paid yesterday by bank transfer.

Jo
"""
AT_LAST = """\
Dear Tony,

INV-1002 was paid today by bank transfer, GBP 860.00.

Robin
"""

FORWARD = Mail(
    JAY,
    "Tony, this came in from Fern.",
    subject="Fwd: Remittance advice",
    reply=False,
    forwards=(VAL, "Remittance advice", ADVICE),
)
LOU = "    - {name: Lou Park, email: lou@elm.example, role: payable}\n"
AUDIT = "      about: Audit of the warehouse\n"
NEXT_INVOICE = """\
    - number: INV-1007
      issued: 2026-09-21
      amount: "700.00"
      about: Training in September
"""
TRAINING = "      about: Training in September\n"
CREDIT = """\
    - {number: CN-1, credits: INV-1003, issued: 2026-09-28, amount: "450.00"}
"""
SCRIPT = (
    _on(9, 4, 11, Mail(VAL, THANKS), "Fern says thank you."),
    _on(9, 4, 12, Edits("elm", LOU, ""), "Jay takes Lou Park, who has left, out of Elm's file."),
    _on(9, 4, 13, Files("MAILER-DAEMON"), "Jay moves the bounce out of “Needs you”."),
    _on(
        9, 9, 10, Mail(JO, AWAY, subject="Automatic reply: Invoice INV-1004", automatic=True),
        "Dale's Jo Field is away; her mail program says so.",
    ),
    _on(
        9, 17, 12, Mail(PAT, PROMISE),
        "Acme promises 25 September. The mail server proves the sender (dmarc=pass).",
    ),
    _on(9, 17, 13, Mail(KIT, DISPUTE), "Cedar disputes INV-1003."),
    _on(
        9, 18, 9, Mail(ROBIN, UNPROVEN, verdict=None),
        "Birch promises 22 September. Nothing proves the sender, but it answers our own letter's id,"
        " which only Birch was given: believed, within limits.",
    ),
    _on(9, 18, 12, FORWARD, "Jay forwards a remittance advice from Fern."),
    _on(9, 21, 8, Edits("cedar", AUDIT, AUDIT + NEXT_INVOICE), "Jay writes Cedar's next invoice."),
    _on(
        9, 21, 10, Mail(PAT, FORGED, verdict="fail", subject="INV-1001", reply=False),
        "Somebody writes in Acme's name. The mail server's check fails (dmarc=fail).",
    ),
    _on(
        9, 21, 14, Files("pat@acme.example"),
        "Jay has rung Pat: it was not her. He moves the mail out of “Needs you”.",
    ),
    _on(9, 22, 10, _paid("fern", "Route planning", "2026-09-21"), "Fern's money is there; Jay enters it."),
    _on(9, 23, 15, Mail(CHRIS, STRANGER, subject="Training day", reply=False), "A stranger writes."),
    _on(
        9, 24, 9, Files("chris@unheard-of.example"),
        "Jay answers Chris himself, and moves the mail out of “Needs you”.",
    ),
    _on(9, 24, 10, Mail(JO, PAID), "Dale says that it was paid."),
    _on(9, 25, 10, _paid("dale", "Staff handbook", "2026-09-24"), "Dale's money is there; Jay enters it."),
    _on(9, 28, 11, Edits("cedar", TRAINING, TRAINING + CREDIT), "Jay grants Cedar a credit of £450."),
    _on(9, 28, 12, Settles("cedar", "INV-1003"), "Jay: accountsd settle INV-1003"),
    _on(
        9, 30, 16, _paid("acme", "August retainer", "2026-09-30"),
        "Acme's money comes, five days late but within the grace: nobody was bothered.",
    ),
    _on(10, 7, 10, _paid("cedar", "Audit of the warehouse", "2026-10-07"), "Cedar pays what was left."),
    _on(10, 8, 10, _paid("cedar", "Training in September", "2026-10-08"), "And INV-1007 a day later."),
    _on(10, 12, 10, _paid("elm", "Website texts", "2026-10-09"), "Elm's money is there; Jay enters it."),
    _on(10, 16, 10, Approves(), "Jay: accountsd approve INV-1002"),
    _on(10, 20, 11, Mail(ROBIN, AT_LAST), "Birch writes that it was paid."),
    _on(
        10, 21, 10, _paid("birch", "Workshop in August", "2026-10-20"),
        "It was; Jay enters it. Nothing is open any more.",
    ),
)  # fmt: skip


async def write(mail: Mail, village: Village) -> None:
    """Put the mail into Tony's mailbox."""
    message = EmailMessage()
    message["From"] = mail.sender
    message["To"] = USER
    last = _last_letter(village, mail.sender) if mail.reply else None
    message["Subject"] = mail.subject or (f"Re: {last['Subject']}" if last else "(no subject)")
    if last is not None:
        message["In-Reply-To"] = str(last["Message-ID"])
        message["References"] = str(last["Message-ID"])
    if mail.automatic:
        message["Auto-Submitted"] = "auto-replied"
    message.set_content(mail.words + _quoted(mail, last))
    await village.write_to_tony(message, mail.verdict)


def _last_letter(village: Village, sender: str) -> Message | None:
    address = sender.rpartition("<")[2].rstrip(">")
    letters = village.letters_to(address)
    return letters[-1].message if letters else None


def _quoted(mail: Mail, last: Message | None) -> str:
    if mail.forwards is not None:
        sender, subject, words = mail.forwards
        return (
            "\n\n---------- Forwarded message ---------\n"
            f"From: {sender}\nDate: Fri, 18 Sep 2026 at 11:02\nSubject: {subject}\nTo: {JAY}\n\n{words}\n"
        )
    if last is None or mail.automatic:
        return ""
    return f"\n\nOn {last['Date']}, {last['From']} wrote:\n> {last['Subject']}\n"
