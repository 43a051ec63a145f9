"""What each open invoice may be paid with: its balance, less what was agreed; or money told of already."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.allocation import SAME_MONEY_WITHIN
from accountsd.core.balances import in_minor
from accountsd.core.calendar import add_working_days

if TYPE_CHECKING:
    from datetime import date

    from accountsd.core.book import Client
    from accountsd.core.matching.model import Receipt
    from accountsd.core.receivable import Account, Receivable, Told


@dataclass(frozen=True, slots=True)
class Payable:
    """One invoice as a receipt of a certain day sees it; minor units of its currency."""

    number: str
    client: str
    balance: int
    discount: int  # that may be taken off on the receipt's day
    tolerance: int  # that may be missing
    told: tuple[int, ...]  # payments told of, that this receipt may be the money of
    due: date
    issued: date

    def is_settled_by(self, minor: int) -> bool:
        """Whether so much settles it: the balance, or as little less as was agreed."""
        if self.balance == 0 or minor > self.balance:
            return False
        return minor >= self.balance - self.tolerance or minor == self.balance - self.discount

    @property
    def worth(self) -> int:
        """What its number alone stands for: the balance; of one that is settled, the payment told of."""
        return self.balance or (self.told[0] if len(self.told) == 1 else 0)

    def takes(self, minor: int) -> int:
        """As much of a sum as may be put against it: to the balance, or all that was told of."""
        return minor if minor in self.told else min(minor, self.balance)

    @property
    def order(self) -> tuple[date, date, str]:
        """Oldest first."""
        return (self.due, self.issued, self.number)


def payables(account: Account, receipt: Receipt) -> tuple[Payable, ...]:
    """All of a client's that money can be put against, in the receipt's currency, the oldest first."""
    told: dict[str, list[int]] = {}
    for payment in account.told:
        if payment.amount.currency == receipt.amount.currency and _is_near(
            payment, receipt, account
        ):
            told.setdefault(payment.invoice, []).append(payment.amount.minor)
    found = [
        _payable(
            receivable, account.client, receipt, tuple(told.get(receivable.invoice.number, ()))
        )
        for receivable in account.receivables
        if receivable.balance.currency == receipt.amount.currency
    ]
    return tuple(sorted((one for one in found if one.balance or one.told), key=lambda p: p.order))


def _payable(
    receivable: Receivable, client: Client, receipt: Receipt, told: tuple[int, ...]
) -> Payable:
    invoice, balance = receivable.invoice, receivable.balance
    until = receivable.discount_until
    in_time = until is not None and receipt.day <= until
    discount = receivable.discount.minor if receivable.discount and in_time else 0
    return Payable(
        number=invoice.number,
        client=client.id,
        balance=balance.minor,
        discount=discount if discount < balance.minor else 0,
        tolerance=in_minor(invoice.policy.tolerance, balance.currency),
        told=told,
        due=invoice.due,
        issued=invoice.issued,
    )


def _is_near(payment: Told, receipt: Receipt, account: Account) -> bool:
    """silences.md: the same money when the days are at most five working days apart."""
    early, late = sorted((payment.day, receipt.day))
    client = account.client
    return late <= add_working_days(early, SAME_MONEY_WITHIN, client.country, client.region)
