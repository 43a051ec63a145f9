"""One client on the planner's desk: which rungs are due, and the letters they make.

Service letters first, one an invoice; else one chase, the oldest rung setting the tone; deeds beside.
What is silent, and why, is told by `standstill`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core import contacts
from accountsd.core.book import ClientKind, Mode, Role, Sender
from accountsd.core.journal import AskKind, Stops
from accountsd.core.ladder import Ladder, is_service
from accountsd.core.letter import LetterClass, class_of
from accountsd.core.money import Money, by_currency
from accountsd.core.planner import hush
from accountsd.core.planner.because import because
from accountsd.core.planner.item import Item, is_harsher, line, said_of
from accountsd.core.planner.model import Due, Line
from accountsd.core.receivable import Cover

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from accountsd.core.book import Book
    from accountsd.core.ladder import Coming
    from accountsd.core.planner.model import Conditions
    from accountsd.core.receivable import Account, Silence

# The contract, Roles: the approver is copied on these two.
FOR_APPROVERS = frozenset({"courtesy", "upcoming"})
HAVE_A_BOSS = frozenset({ClientKind.COMPANY, ClientKind.PUBLIC_BODY})


@dataclass(frozen=True, slots=True)
class Desk:
    """One client at one moment."""

    book: Book
    account: Account
    cover: Cover
    items: tuple[Item, ...]
    pending: frozenset[str]  # invoices with a letter in the outbox
    chase_pending: bool
    send_at: datetime | None  # None: nothing can leave today any more

    def service(self) -> tuple[Due, ...]:
        """Invoices that the client has not been sent: one letter each, now."""
        return tuple(
            self._due(item, item.coming, (item,), (item,))
            for item in self.items
            if item.coming is not None
            and is_service(item.coming.step)
            and self._is_due(item)
            and not any(s.stops is Stops.ALL for s in item.silences)
            and self.recipients(LetterClass.SERVICE)
        )

    def deeds(self) -> tuple[Due, ...]:
        """Steps that are the owner's to do."""
        return tuple(
            self._due(item, item.coming, (item,), ())
            for item in self.items
            if item.coming is not None
            and item.coming.step.deed is not None
            and self._is_due(item)
            and not item.silences
        )

    def chase(self) -> Due | None:
        """The one letter for all that is due: each rung that is, and each residual that is late."""
        if self.chase_pending or not self.recipients(LetterClass.CHASE):
            return None
        covered = self.covered()
        said, listed = self._content([item for item in self._free() if item not in covered])
        if not said or said[0].coming is None:
            return None
        return self._due(said[0], said[0].coming, listed, said)

    def covered(self) -> tuple[Item, ...]:
        """Those that nothing is asked for, because the credit on account is enough for all of them."""
        left, covered = self._free(), list[Item]()
        while currencies := self._covered_by_credit(self._content(left)[1]):
            covered += [i for i in left if i.receivable.balance.currency in currencies]
            left = [i for i in left if i.receivable.balance.currency not in currencies]
        return tuple(covered)

    def _free(self) -> list[Item]:
        """What a chase may ask for today."""
        return [
            item
            for item in self.items
            if not item.silences and self._may_be_asked(item) and not self._is_deed_due(item)
        ]

    def _content(self, items: Sequence[Item]) -> tuple[list[Item], list[Item]]:
        """What one letter about these says (the first sets the tone), and what it lists."""
        rungs = [item for item in items if self._is_due(item)]
        # A harsher rung cannot be said in milder words: it stays due, and its invoice is listed.
        said = [item for item in rungs if not is_harsher(item, rungs[0])]
        return said, [item for item in items if item in said or self._is_late(item)]

    def recipients(self, klass: LetterClass) -> tuple[str, ...]:
        """To whom: everybody payable; a chase leaves out those who are away."""
        people = contacts.payable(self.account.client, self.account.contacts)
        if klass is LetterClass.SERVICE:
            return people
        away = self.cover.addresses
        return tuple(address for address in people if address.lower() not in away)

    def _is_due(self, item: Item) -> bool:
        return (
            item.coming is not None
            and item.coming.day <= self.account.today
            and item.number not in self.pending
            and item.number not in self.account.invoices_said_today
        )

    def _is_deed_due(self, item: Item) -> bool:
        return item.coming is not None and item.coming.step.deed is not None and self._is_due(item)

    def _may_be_asked(self, item: Item) -> bool:
        """The client has the invoice, and it is late or its rung is due."""
        return self.is_theirs(item) and (self._is_due(item) or self._is_late(item))

    def is_theirs(self, item: Item) -> bool:
        """The client has the invoice, and no other letter about it is on its way."""
        unsent = item.coming is not None and is_service(item.coming.step)
        return item.number not in self.pending and not unsent

    def _is_late(self, item: Item) -> bool:
        return self.account.today > item.ladder.chase_due

    def _covered_by_credit(self, listed: Sequence[Item]) -> frozenset[str]:
        """The currencies in which credit on account leaves nothing to ask for."""
        owed = by_currency(item.receivable.askable for item in listed)
        return frozenset(c for c, sum_ in owed.items() if sum_ <= self.credit(c))

    def credit(self, currency: str) -> Money:
        """On account, in that currency."""
        return self.account.credit.get(currency, Money.zero(currency))

    def _due(self, tone: Item, coming: Coming, items: Sequence[Item], rungs: Sequence[Item]) -> Due:
        if self.send_at is None:
            raise ValueError("nothing can leave today any more")
        step, client = coming.step, self.account.client
        klass = class_of(step.letter) if step.letter else LetterClass.CHASE
        lines = tuple(line(item.receivable, klass) for item in items)
        others = [item.number for item in items if item is not tone]
        credit, totals = self._sums(lines, klass)
        return Due(
            key=f"{client.id}/{step.name}/{tone.number}",
            client=client.id,
            klass=klass,
            step=step.name,
            letter=step.letter,
            deed=step.deed,
            sender=step.sender,
            tone=tone.number,
            invoices=tuple(line.invoice for line in lines),
            said=tuple(said_of(item, klass) for item in rungs),
            lines=lines,
            credit=credit,
            totals=totals,
            to=self.recipients(klass) if step.letter else (),
            cc=self._copies(coming, klass) if step.letter else (),
            send_at=self.send_at,
            needs_approval=bool(step.letter) and self._needs_approval(rungs, klass),
            because=because(self.account, tone.receivable, tone.ladder, coming, others),
        )

    def _sums(
        self, lines: Sequence[Line], klass: LetterClass
    ) -> tuple[Mapping[str, Money], Mapping[str, Money]]:
        """Credit set against the lines, and what is asked for; an invoice letter asks for itself."""
        owed = by_currency(line.residual for line in lines)
        if klass is LetterClass.SERVICE:
            return {}, owed
        credit = {c: self.credit(c) for c in owed if self.credit(c)}
        return credit, {c: sum_ - self.credit(c) for c, sum_ in owed.items()}

    def _copies(self, coming: Coming, klass: LetterClass) -> tuple[str, ...]:
        """Copy always; the approver on two letters; the boss where the step says so and may."""
        step, client = coming.step, self.account.client
        roles = {Role.COPY}
        if step.letter in FOR_APPROVERS:
            roles.add(Role.APPROVER)
        if step.cc_boss and client.kind in HAVE_A_BOSS:
            roles.add(Role.BOSS)
        away = self.cover.addresses if klass is LetterClass.CHASE else {}
        to = self.recipients(klass)
        return tuple(
            contact.email
            for contact in self.account.contacts
            if contact.role in roles
            and contact.email.lower() not in away
            and contact.email not in to
        )

    def _needs_approval(self, rungs: Sequence[Item], klass: LetterClass) -> bool:
        if self.book.mode is Mode.APPROVE and klass is LetterClass.CHASE:
            return True
        steps = [item.coming.step for item in rungs if item.coming is not None]
        return any(step.approve or step.sender is Sender.OWNER for step in steps)


def lay_out(
    book: Book,
    account: Account,
    everybody: Sequence[Silence],
    conditions: Conditions,
    pending: Mapping[str, Sequence[str]],
    send_at: datetime | None,
) -> Desk:
    """Gathers one client's open invoices, rungs and silences. `pending`: letter names by number."""
    cover = Cover((*everybody, *hush.of_client(account, conditions)))
    start = book.business.start or account.today
    items = []
    for receivable in account.open:
        if receivable.invoice.issued <= account.today:
            ladder = Ladder(account.client, receivable.invoice, receivable.said, start)
            coming = ladder.coming(account.today)
            number = receivable.invoice.number
            own = hush.on_invoice(cover, number, coming)
            items.append(Item(receivable, ladder, coming, own))
    on_the_way = [item.number for item in items if item.number in pending]
    waiting = _waiting_for_approval(account)
    return Desk(
        book=book,
        account=account,
        cover=cover,
        items=tuple(items),
        pending=frozenset(on_the_way),
        chase_pending=any(
            class_of(letter) is LetterClass.CHASE
            for number in on_the_way
            if number not in waiting
            for letter in pending[number]
        ),
        send_at=send_at,
    )


def _waiting_for_approval(account: Account) -> frozenset[str]:
    kinds = (AskKind.APPROVAL, AskKind.DEED)
    return frozenset(n for ask in account.asks if ask.kind in kinds for n in ask.invoices)
