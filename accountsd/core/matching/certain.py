"""What is beyond doubt: numbers named with their exact sum, and an advice met to the penny."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.allocation import Share
from accountsd.core.matching.model import Certain, Part
from accountsd.core.matching.payer import Strength
from accountsd.core.money import Money
from accountsd.core.reading.which import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from accountsd.core.journal import AdvisedLine
    from accountsd.core.matching.model import Receipt
    from accountsd.core.matching.numbers import Named
    from accountsd.core.matching.payable import Payable
    from accountsd.core.matching.payer import Payer
    from accountsd.core.receivable import Account, AdviceState

# A payment reference so short stands in many a text by chance.
_SHORTEST_REFERENCE = 6


@dataclass(frozen=True, slots=True)
class Case:
    """A receipt on the desk with all that may concern it."""

    receipt: Receipt
    mentioned: Named
    payer: Payer | None
    accounts: Mapping[str, Account]
    payable: Mapping[str, Payable]

    @property
    def minor(self) -> int:
        """The receipt in minor units."""
        return self.receipt.amount.minor

    @property
    def client(self) -> str | None:
        """Whose money it is: the payer's, else that of the one client whose numbers are named."""
        if self.payer is not None:
            return self.payer.client
        owners = {self.payable[n].client for n in self.mentioned.full if n in self.payable}
        return next(iter(owners)) if len(owners) == 1 else None

    def of(self, client: str) -> list[Payable]:
        """One client's, the oldest first."""
        return [one for one in self.payable.values() if one.client == client]

    def money(self, minor: int) -> Money:
        """In the receipt's currency."""
        return Money(minor, self.receipt.amount.currency)

    def share(self, number: str, minor: int) -> Share:
        """So much for an invoice."""
        return Share(number, self.money(minor))


def by_numbers(case: Case) -> Iterator[Certain]:
    """Our full numbers in the words, and exactly what they come to."""
    meant = [case.payable[n] for n in case.mentioned.full if n in case.payable]
    if len(meant) == 1 and case.minor in meant[0].told:
        why = f"{meant[0].number} is named, and the payment was told of already"
        yield _spread_over(case, [(meant[0], case.minor)], why)
        return
    open_ = [one for one in meant if one.balance]
    if len(open_) == 1 and open_[0].is_settled_by(case.minor):
        yield _spread_over(case, [(open_[0], case.minor)], _why_one(case, open_[0]))
        return
    for several in (open_, meant):
        amounts = _exact_sum(case, several)
        if amounts and len(several) > 1:
            names = ", ".join(one.number for one in several)
            yield _spread_over(case, amounts, f"{names} are named, and it is their exact sum")
            return


def _exact_sum(case: Case, several: Sequence[Payable]) -> list[tuple[Payable, int]]:
    """What each gets where they come to the receipt exactly, the agreed discounts taken off or not."""
    for taken in (0, 1):
        amounts = [(one, one.worth - taken * one.discount) for one in several]
        if all(minor > 0 for _, minor in amounts) and sum(m for _, m in amounts) == case.minor:
            return amounts
    return []


def by_told(case: Case) -> Iterator[Certain]:
    """The book or a command has told of this very payment: it is put where they have it.

    It moves no balance. Only of a payer who is known, where it is one payment, and where no open
    balance is the same sum.
    """
    payer = case.payer
    if payer is None or payer.strength is Strength.SIMILAR or case.mentioned.full:
        return
    own = case.of(payer.client)
    told = [one for one in own if case.minor in one.told]
    once = len(told) == 1 and told[0].told.count(case.minor) == 1
    if once and not any(one.is_settled_by(case.minor) for one in own):
        why = f"the book or a command has this payment for {told[0].number}"
        yield _spread_over(case, [(told[0], case.minor)], why)


def by_advice(case: Case) -> Iterator[Certain]:
    """An advice by the same payer, met to the penny."""
    for account in case.accounts.values():
        for advice in account.advices:
            if advice.money_came or not advice.believed or not _same_payer(case, account, advice):
                continue
            if (part := _met(case, account, advice.lines)) is not None:
                told = f"{advice.told:%Y-%m-%d}"
                yield Certain(
                    (part,), f"it is the exact sum that {account.client.name} advised on {told}"
                )


def spread(case: Case, order: Sequence[Payable], most: int | None = None) -> tuple[Share, ...]:
    """In this order, never more than a balance, never more than there is."""
    left, shares = case.minor if most is None else most, []
    for one in order:
        amount = min(one.balance, left)
        if amount > 0:
            shares.append(case.share(one.number, amount))
            left -= amount
    return tuple(shares)


def parts(case: Case, amounts: Iterable[tuple[Payable, int]]) -> tuple[Part, ...]:
    """Shares, gathered into one part a client."""
    shares: dict[str, list[Share]] = {}
    for one, minor in amounts:
        shares.setdefault(one.client, []).append(case.share(one.number, minor))
    return tuple(
        Part(client, case.money(sum(share.amount.minor for share in own)), tuple(own))
        for client, own in shares.items()
    )


def _spread_over(case: Case, amounts: Sequence[tuple[Payable, int]], why: str) -> Certain:
    return Certain(parts(case, amounts), why)


def _why_one(case: Case, one: Payable) -> str:
    if case.minor == one.balance:
        return f"{one.number} is named, and it is the exact balance"
    if case.minor == one.balance - one.discount:
        return f"{one.number} is named, and it is the balance less the agreed discount"
    return f"{one.number} is named, and it is the balance within the tolerance"


def _same_payer(case: Case, account: Account, advice: AdviceState) -> bool:
    """The client's own name on the statement, or the advice's payment reference in the words."""
    payer = case.payer
    if payer is not None and payer.strength is Strength.NAMED:
        return payer.client == account.client.id
    reference = squeeze(advice.reference or "")
    return len(reference) >= _SHORTEST_REFERENCE and reference in squeeze(case.receipt.words)


def _met(case: Case, account: Account, lines: Sequence[AdvisedLine]) -> Part | None:
    """The lines' sum is the receipt: so much against each invoice, at most its balance."""
    if any(
        line.amount is not None and line.amount.currency != case.receipt.amount.currency
        for line in lines
    ):
        return None
    wanted = {line.invoice: _wanted(case, line) for line in lines}
    if not wanted or sum(wanted.values()) != case.minor:
        return None
    notes = {
        n.number: -wanted[n.number]
        for n in account.client.credit_notes
        if wanted.get(n.number, 0) < 0
    }
    left, shares, short = case.minor, [], []
    for number, minor in wanted.items():
        most = case.payable[number].takes(minor) if number in case.payable else 0
        amount = max(min(most, left), 0)
        if amount:
            shares.append(case.share(number, amount))
        left -= amount
        short.append((number, most - amount))
    if not shares:
        return None
    free = {n.number for n in account.client.credit_notes if n.credits is None}
    taken = {number: minor for number, minor in notes.items() if number in free}
    return Part(
        account.client.id, case.receipt.amount, tuple(shares), tuple(_noted(case, taken, short))
    )


def _wanted(case: Case, line: AdvisedLine) -> int:
    """What the line says was transferred; nothing said is the balance."""
    if line.amount is not None:
        return line.amount.minor
    return case.payable[line.invoice].balance if line.invoice in case.payable else 0


def _noted(
    case: Case, notes: dict[str, int], short: Sequence[tuple[str, int]]
) -> Iterator[tuple[str, Share]]:
    """Credit notes on account that the client took off: against what the money left open."""
    for number, missing in short:
        for note, free in notes.items():
            amount = min(missing, free)
            if amount > 0:
                yield note, case.share(number, amount)
                notes[note] = free - amount
                missing -= amount  # noqa: PLW2901 - what is left of it for the next note
