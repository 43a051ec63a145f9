"""Letters, mails and facts of Winder Consulting's, as the tests of the store need them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from accountsd.core.journal import (
    Answered,
    Ask,
    Asked,
    By,
    Disputed,
    Retracted,
    Source,
    SourceKind,
    Undelivered,
)
from accountsd.core.letter import Attachment, Letter, LetterClass, Said
from accountsd.core.money import Money
from accountsd.store import Arrival, Cursor, NewLetter, Spot, Store

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
PAT = "pat@acme.example"
SAM = "sam@acme.example"
COMMAND = Source(SourceKind.COMMAND, "accountsd dispute INV-1001")


def words(invoice: str = "INV-1001", letter: str = "firm") -> Said:
    """What a letter says of one invoice."""
    return Said(invoice, letter, Money.of("1100.00", "GBP"), date(2026, 10, 31))


def chase(*invoices: str, name: str = "firm") -> Letter:
    """A chase to Pat Lee about these invoices, each on its own rung."""
    numbers = invoices or ("INV-1001",)
    return Letter(
        key=f"acme/{name}/{numbers[0]}",
        klass=LetterClass.CHASE,
        client="acme",
        name=name,
        step=name,
        to=(PAT,),
        cc=(),
        subject=f"Invoice {numbers[0]}",
        text="Dear Pat",
        html="<p>Dear Pat</p>",
        said=tuple(words(number, name) for number in numbers),
        attachments=(Attachment("INV-1001.pdf", "application/pdf", b"%PDF\x00\xff"),),
        send_at=NOW,
        because="firm is due: 24 days past due",
    )


def digest(day: date = date(2026, 11, 24)) -> Letter:
    """A letter to the owner: it says nothing of an invoice."""
    return Letter(
        key=f"digest/{day}",
        klass=LetterClass.OWNER,
        client=None,
        name="digest",
        step=None,
        to=("jay@winder.example",),
        cc=(),
        subject="Today",
        text="Nothing needs you",
        html="<p>Nothing needs you</p>",
        automatic=True,
    )


def queue(store: Store, letter_id: str, letter: Letter | None = None) -> None:
    """The letter is in the outbox."""
    queued = store.outbox.queue([NewLetter(letter_id, letter or chase())], NOW)
    assert queued.written == (letter_id,)


def hand_over(store: Store, letter_id: str, letter: Letter | None = None) -> None:
    """The letter is just being handed to the server."""
    queue(store, letter_id, letter)
    assert store.outbox.claim(letter_id, NOW)
    assert store.outbox.handing_over(letter_id, NOW, [f"<{letter_id}@winder.example>"])


def send(store: Store, letter_id: str, letter: Letter | None = None, at: datetime = NOW) -> None:
    """The server has taken the letter."""
    sent = letter or chase()
    hand_over(store, letter_id, sent)
    assert store.outbox.sent(letter_id, at, to=(*sent.to, *sent.cc), response="250 ok")


def awaiting(letter: Letter) -> Letter:
    """The same letter, for the owner to approve first."""
    return replace(letter, needs_approval=True)


def disputed(fact_id: str = "command:1/0", client: str = "acme") -> Disputed:
    """The owner says that INV-1001 is contested."""
    return Disputed(
        id=fact_id, at=NOW, by=By.OWNER, source=COMMAND, client=client, invoices=("INV-1001",)
    )


def bounced(letter_id: str, address: str) -> Undelivered:
    """The address does not exist."""
    return Undelivered(
        id=f"mail:{letter_id}:{address}",
        at=LATER,
        by=By.CLIENT,
        source=Source(SourceKind.MAIL, "b" * 64),
        client="acme",
        letter=letter_id,
        address=address,
        permanent=True,
    )


def asked(ask: Ask, fact_id: str | None = None) -> Asked:
    """Something is put before the owner."""
    return Asked(
        id=fact_id or f"asked:{ask.id}",
        at=NOW,
        by=By.TONY,
        source=COMMAND,
        client=ask.client,
        ask=ask,
    )


def answered(ask_id: str) -> Answered:
    """The owner has answered it."""
    return Answered(
        id=f"answered:{ask_id}",
        at=LATER,
        by=By.OWNER,
        source=COMMAND,
        client="acme",
        ask=ask_id,
        word="resolve",
    )


def retracted(fact_id: str) -> Retracted:
    """That fact was wrong."""
    return Retracted(
        id=f"retracted:{fact_id}",
        at=LATER,
        by=By.OWNER,
        source=COMMAND,
        client="acme",
        fact=fact_id,
    )


RAW = (
    b"From: Pat Lee <pat@acme.example>\r\nSubject: Re: Invoice INV-1001\r\n\r\nPaid on Friday.\r\n"
)


def arrival(identity: str = "identity-1", *, uid: int = 7, folder: str = "INBOX") -> Arrival:
    """A mail of Pat Lee's, as it lies on the server."""
    return Arrival(
        spot=Spot(folder, 1_700_000_000, uid),
        identity=identity,
        message_id="<reply@acme.example>",
        sender=PAT,
        subject="Re: Invoice INV-1001",
        client="acme",
        at=NOW,
    )


def cursor(uid: int = 7, folder: str = "INBOX") -> Cursor:
    """The folder is read up to there."""
    return Cursor(folder, 1_700_000_000, uid, NOW)


def keep(store: Store, raw: bytes = RAW, identity: str = "identity-1") -> str:
    """The mail is ours; its hash."""
    keeping = store.mail.keep(raw, arrival(identity), cursor())
    assert keeping.new
    return keeping.hash
