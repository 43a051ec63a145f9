"""Acme's ledger with us, and advices about it in any layout, read as the daemon reads them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from accountsd.core import message
from accountsd.core.book import CreditNote
from accountsd.core.document import Document
from accountsd.core.money import Money
from accountsd.core.reading.read import read as read_mail
from accountsd.documents.opening import opened
from tests.core.reading.mails import PASS, acme_desk, raw
from tests.core.sample import book, client, invoice

if TYPE_CHECKING:
    from accountsd.core.reading.model import Desk, Reading

OPEN = (
    ("WC-2026-0147", "1200.00"),
    ("WC-2026-0152", "640.00"),
    ("WC-2026-0160", "2075.50"),
    ("WC-2026-0171", "88.40"),
    ("INV-00918", "1500.00"),
)
NOTES = (("CN-0012", "100.00"),)
# Another ledger: numbers as they are given to clients abroad.
OPEN_ABROAD = (
    ("WX26/0103", "4800.00"),
    ("WX26/0107", "1250.50"),
    ("WX26/0111", "960.00"),
    ("WX26/0118", "3075.25"),
)
NOTES_ABROAD = (("CN-0044", "300.00"),)


@dataclass(frozen=True, slots=True)
class Paid:
    """What a careful bookkeeper would note down."""

    lines: dict[str, str]
    total: str | None = None
    reference: str | None = None
    day: str | None = None
    discounts: dict[str, str] | None = None
    refused: bool = False  # the owner looks first

    @classmethod
    def of(cls, read: Reading) -> Paid:
        """The same from a reading."""
        days = {p.day.isoformat() for p in read.payments if p.day}
        found = {p.invoice: str(p.discount) for p in read.payments if p.discount}
        return cls(
            lines={p.invoice: str(p.amount) for p in read.payments},
            total=str(read.total) if read.total else None,
            reference=read.reference,
            day=next(iter(days)) if len(days) == 1 else None,
            discounts=found or None,
            refused=read.bad_remittance is not None,
        )


def desk(
    currency: str = "GBP",
    open_: tuple[tuple[str, str], ...] = OPEN,
    held: tuple[tuple[str, str], ...] = NOTES,
    **about: Any,
) -> Desk:
    """Acme owes some invoices and holds a credit note; yen are a hundred times as many."""

    def money(text: str) -> Money:
        return Money.of(text.replace(".", "") if currency == "JPY" else text, currency)

    issued, due = date(2026, 9, 10), date(2026, 10, 10)
    invoices = tuple(
        invoice(number, amount=money(amount), issued=issued, due=due) for number, amount in open_
    )
    notes = tuple(CreditNote(n, "acme", issued, money(amount)) for n, amount in held)
    acme = replace(client(*invoices), credit_notes=notes, currency=currency, **about)
    return acme_desk(book=book(acme))


def read(
    body: str, *, of: Desk | None = None, files: tuple[Document, ...] = (), **how: Any
) -> Reading:
    """A mail of Acme's with attachments as they come out of the child process."""
    attached = "".join(
        f"\n--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=f{n}\n\nx"
        for n in range(len(files))
    )
    how.setdefault("subject", "Remittance advice")
    kind = how.pop("kind", "text/plain")
    plain = raw("", **how).decode().partition("Content-Type:")[0]
    parts = f"--b\nContent-Type: {kind}; charset=utf-8\n\n{body}{attached}\n--b--\n"
    mail = f"{plain}Content-Type: multipart/mixed; boundary=b\n\n{parts}"
    documents = dict(enumerate(files))
    return read_mail(message.parse(mail.encode()), replace(of or desk(), documents=documents))


def abroad(currency: str, country: str, language: str) -> Desk:
    """The same ledger with a client in another country."""
    return desk(currency, country=country, language=language)


def export(currency: str, country: str, language: str) -> Desk:
    """A client abroad with numbers of that kind."""
    return desk(currency, OPEN_ABROAD, NOTES_ABROAD, country=country, language=language)


@dataclass(frozen=True, slots=True)
class Layout:
    """A way to write an advice, and what is to be noted down from it."""

    name: str
    want: Paid
    body: str
    of: Desk | None = None
    files: tuple[Document, ...] = ()
    subject: str = "Remittance advice"
    kind: str = "text/plain"
    sender: str = "Pat Lee <pat@acme.example>"
    headers: str = PASS
    attached: tuple[tuple[str, bytes], ...] = ()  # names and bytes, opened as the child would

    def read(self) -> Reading:
        """As the daemon reads it."""
        return read(
            self.body,
            of=self.of,
            files=(
                *self.files,
                *(opened(n, "application/octet-stream", b) for n, b in self.attached),
            ),
            subject=self.subject,
            kind=self.kind,
            sender=self.sender,
            headers=self.headers,
        )


def grid(*rows: str, name: str = "advice.csv") -> Document:
    """A table of fields between bars."""
    return Document(name, tables=(tuple(tuple(c.strip() for c in row.split("|")) for row in rows),))


def page(text: str, name: str = "advice.pdf") -> Document:
    """A page of text with its columns."""
    return Document(name, text=text)
