"""One client's desk as the oracle sees it: what leaves now, and what is held. Invoice by invoice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from accountsd.core.book import ClientKind, Mode, Role
from accountsd.core.journal import AskKind, Sent
from accountsd.core.letter import LetterClass, class_of
from tests.oracle import speech
from tests.oracle.money import Till
from tests.oracle.page import Page
from tests.oracle.people import contacts, payable
from tests.oracle.quiet import Quiet, absent, all_absent, askable, open_asks, silences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accountsd.core.book import Book, Client, Invoice
    from accountsd.core.journal import Fact
    from accountsd.core.planner import Conditions
    from tests.oracle.speech import Next


@dataclass(frozen=True)
class Says:
    """A letter or deed that ought to leave."""

    client: str
    step: str
    letter: str | None
    invoices: tuple[str, ...]
    said: tuple[tuple[str, str, int], ...]  # invoice, letter, residual
    totals: tuple[tuple[str, int], ...]
    to: tuple[str, ...]
    cc: tuple[str, ...]
    needs_approval: bool
    send_at: datetime


class Desk:
    """One client at one moment."""

    def __init__(
        self, book: Book, client: Client, facts: Sequence[Fact], now: datetime, known: Conditions
    ) -> None:
        self.page = Page.of(book, client, facts, now, known.stood)
        self.till = Till(self.page)
        self.known = known
        self.quiets = silences(self.page, self.till, known)
        self.open = self.till.open()
        self.rungs: dict[str, Next | None] = {
            i.number: speech.next_rung(self.page, i) for i in self.open
        }

    # ------------------------------------------------------------------------- when

    def send_at(self) -> datetime | None:
        """Now, or when the office opens; None when today is over or nobody is there."""
        page, hours = self.page, self.page.book.hours
        zone = page.client.timezone
        if page.today.weekday() not in hours.days or not page.days.works(page.today):
            return None
        opens, closes = (
            datetime.combine(page.today, wall, zone).astimezone(UTC)
            for wall in (hours.opens, hours.closes)
        )
        if page.now >= closes:
            return None
        return max(page.now, opens)

    def due_rung(self, invoice: Invoice) -> Next | None:
        """The rung that ought to be said today."""
        rung = self.rungs[invoice.number]
        if rung is None or rung.day > self.page.today:
            return None
        if rung.step.letter and (invoice.number, rung.step.letter) in self.known.pending:
            return None
        return rung

    # ------------------------------------------------------------------------- silences

    def over_client(self, *, service: bool) -> list[Quiet]:
        """Silences over the whole client that stop such a letter."""
        return [
            q
            for q in self.quiets
            if q.numbers is None and q.address is None and (q.everything or not service)
        ]

    def over(self, invoice: Invoice, *, service: bool) -> list[Quiet]:
        """Silences over one invoice that stop such a letter."""
        return [
            q
            for q in self.quiets
            if q.numbers is not None
            and invoice.number in q.numbers
            and (q.everything or not service)
        ]

    # ------------------------------------------------------------------------- dues

    def dues(self) -> list[Says]:
        """All that leaves for this client now."""
        if self.send_at() is None:
            return []
        services = self.services()
        if services or self.over_client(service=False):
            return services
        free = [i for i in self.open if not self.over(i, service=False)]
        deeds = [i for i in free if (rung := self.due_rung(i)) and rung.step.deed]
        says = [self.deed(invoice) for invoice in deeds]
        if self.waits_for_the_outbox() or all_absent(self.page, self.quiets):
            return says
        return says + self.chase([i for i in free if i not in deeds and self.may_be_asked(i)])

    def may_be_asked(self, invoice: Invoice) -> bool:
        """The client has the invoice, and no other letter about it is on its way."""
        rung = self.rungs[invoice.number]
        on_its_way = any(number == invoice.number for number, _ in self.known.pending)
        return not on_its_way and not (rung is not None and rung.service)

    def waits_for_the_outbox(self) -> bool:
        """A chase is queued that nobody is asked about: one at a time."""
        kinds = {AskKind.APPROVAL, AskKind.DEED}
        asked = {n for ask, _ in open_asks(self.page) if ask.kind in kinds for n in ask.invoices}
        return any(
            i.number == number and class_of(letter) is LetterClass.CHASE and number not in asked
            for i in self.page.client.invoices
            for number, letter in self.known.pending
        )

    def services(self) -> list[Says]:
        """One letter an invoice."""
        if self.over_client(service=True):
            return []
        return [
            self.letter(rung, [invoice], [(invoice, rung)])
            for invoice in self.open
            if (rung := self.due_rung(invoice)) is not None
            and rung.service
            and not self.over(invoice, service=True)
            and not self.said_today(invoice)
        ]

    def said_today(self, invoice: Invoice) -> bool:
        """No invoice stands in two letters of one day."""
        page = self.page
        return any(
            said.invoice == invoice.number
            for letter in page.all(Sent)
            if page.day(letter) == page.today
            for said in letter.said
        )

    def chase(self, free: list[Invoice]) -> list[Says]:
        """One letter for all that is due; the oldest invoice with a rung sets the tone."""
        said, listed = self.content(free)
        empty = {c for c, minor in self.totals(listed).items() if minor <= 0}
        if empty:
            return self.chase([i for i in free if i.amount.currency not in empty])
        return [self.letter(said[0][1], listed, said)] if said else []

    def content(self, free: list[Invoice]) -> tuple[list[tuple[Invoice, Next]], list[Invoice]]:
        """What is said, the rung that sets the tone first; and all that is listed."""
        speaking = [(i, rung) for i in free if (rung := self.due_rung(i)) and rung.step.letter]
        said = [
            (i, rung)
            for i, rung in speaking
            if i.policy.name != speaking[0][0].policy.name
            or rung.position <= speaking[0][1].position
        ]
        saying = [i for i, _ in said]
        return said, [i for i in free if i in saying or self.is_late(i)]

    def is_late(self, invoice: Invoice) -> bool:
        """Past the day that counts for reminders."""
        return self.page.today > speech.chase_due(self.page, invoice)

    def totals(self, listed: list[Invoice]) -> dict[str, int]:
        """What is asked for, by currency, less the credit on account."""
        sums: dict[str, int] = {}
        for invoice in listed:
            currency = invoice.amount.currency
            asked = askable(self.page, self.till, invoice)
            sums[currency] = sums.get(currency, 0) + asked
        credit = self.till.credit()
        return {currency: minor - credit.get(currency, 0) for currency, minor in sums.items()}

    def letter(self, tone: Next, listed: list[Invoice], said: list[tuple[Invoice, Next]]) -> Says:
        """Addressed, added up."""
        to, cc = self.addressed(tone)
        totals = self.totals(listed)
        if tone.service:
            totals = {i.amount.currency: self.residual(i, tone) for i in listed}
        moment = self.send_at()
        assert moment is not None
        asked = any(r.step.approve or r.step.sender == "owner" for _, r in said)
        return Says(
            client=self.page.client.id,
            step=tone.step.name,
            letter=tone.step.letter,
            invoices=tuple(i.number for i in listed),
            said=tuple((i.number, r.step.letter or "", self.residual(i, r)) for i, r in said),
            totals=tuple(sorted(totals.items())),
            to=to,
            cc=cc,
            needs_approval=asked or (self.page.book.mode is Mode.APPROVE and not tone.service),
            send_at=moment,
        )

    def residual(self, invoice: Invoice, rung: Next) -> int:
        """An invoice letter names the balance; a chase asks for what the client does not say is paid."""
        return (
            self.till.balance(invoice) if rung.service else askable(self.page, self.till, invoice)
        )

    def deed(self, invoice: Invoice) -> Says:
        """A step that is the owner's to do."""
        rung = self.rungs[invoice.number]
        assert rung is not None
        plain = self.letter(rung, [invoice], [])
        return replace(plain, to=(), cc=(), needs_approval=False)

    def addressed(self, tone: Next) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """To and Cc by role."""
        page = self.page
        company = page.client.kind in {ClientKind.COMPANY, ClientKind.PUBLIC_BODY}
        roles = {Role.COPY}
        if tone.step.letter in {"courtesy", "upcoming"}:
            roles.add(Role.APPROVER)
        if tone.step.cc_boss and company:
            roles.add(Role.BOSS)
        to = payable(page)
        cc = [c.email for c in contacts(page) if c.role in roles and c.email not in to]
        if not tone.service:
            to = [a for a in to if not absent(self.quiets, a)]
            cc = [a for a in cc if not absent(self.quiets, a)]
        return tuple(to), tuple(cc)
