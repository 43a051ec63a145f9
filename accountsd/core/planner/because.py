"""Why a letter goes, in sentences that an owner understands. Words only; nothing is decided here."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from accountsd.core.book import Role
from accountsd.core.ladder import is_service
from accountsd.core.terms import Anchor
from accountsd.core.wording import listed, spoken, verb

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from accountsd.core.ladder import Coming, Ladder
    from accountsd.core.receivable import Account, Receivable


def because(
    account: Account, tone: Receivable, ladder: Ladder, coming: Coming, others: Sequence[str] = ()
) -> str:
    """The step's day, what happened since, and what else the letter lists."""
    sentences = [_the_step(account, ladder, coming)]
    if not is_service(coming.step):
        sentences += _since(account, tone, coming)
    if others:
        sentences.append(f"{listed(others)} {verb(others, 'is', 'are')} listed with it.")
    return " ".join(sentences)


def _the_step(account: Account, ladder: Ladder, coming: Coming) -> str:
    invoice, today = ladder.invoice, account.today
    number, step, days = invoice.number, coming.step, coming.step.when.days
    match step.when.anchor:
        case Anchor.AFTER_ISSUE:
            issued = f"{number} was issued on {spoken(invoice.issued, today)}"
            if is_service(step) and days.count == 0:
                return f"{issued} and has not been sent to {account.client.name} yet."
            return f"{issued}; “{step.name}” comes {days} after issue."
        case Anchor.BEFORE_DUE:
            return (
                f"{number} is due on {_due(ladder, today)}; “{step.name}” comes {days} before that."
            )
        case Anchor.AFTER_DUE:
            return (
                f"{number} was due on {_due(ladder, today)}; “{step.name}” comes {days} after that."
            )
        case Anchor.BEFORE_PAY_RUN:
            run = ladder.expected_run or today
            return (
                f"{account.client.name} should pay {number} in the payment run of"
                f" {spoken(run, today)}; “{step.name}” comes {days} before it."
            )
        case Anchor.AFTER_LAST_LETTER:
            return f"“{step.name}” comes {days} after the last letter about {number}."
        case _:
            assert_never(step.when.anchor)


def _due(ladder: Ladder, today: date) -> str:
    agreed = spoken(ladder.invoice.due, today)
    if ladder.chase_due == ladder.invoice.due:
        return agreed
    return f"{agreed} (for reminders {spoken(ladder.chase_due, today)}, the next working day)"


def _since(account: Account, tone: Receivable, coming: Coming) -> Iterator[str]:
    """What has happened and what has not, most telling last."""
    today = account.today
    if coming.put_off is not None:
        rung = coming.put_off
        yield (
            f"“{rung.step or rung.letter}” went later than planned, on {spoken(rung.on, today)}, so this"
            " one kept its distance."
        )
    if tone.balance != tone.invoice.amount and tone.balance:
        amount = tone.invoice.amount
        yield f"{amount.currency} {tone.balance} of {amount} is still open."
    if tone.broken_promise is not None and tone.broken_promise.day is not None:
        yield f"Payment was promised for {spoken(tone.broken_promise.day, today)} and has not come."
    if tone.late_advice is not None:
        yield (
            f"They told us on {spoken(tone.late_advice.told, today)} that it is paid; you say that the"
            " money has not come."
        )
    yield _answered(account)


def _answered(account: Account) -> str:
    payable = (contact.name for contact in account.contacts if contact.role is Role.PAYABLE)
    who = next(payable, account.client.name)
    last = account.last_chase
    if last is None:
        return "No payment is recorded."
    if account.last_heard is not None and account.last_heard > last:
        heard = account.last_heard.astimezone(account.client.timezone).date()
        return f"{account.client.name} last wrote on {spoken(heard, account.today)}."
    wrote = last.astimezone(account.client.timezone).date()
    return f"{who} has not answered the letter of {spoken(wrote, account.today)}."
