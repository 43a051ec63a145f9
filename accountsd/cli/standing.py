"""`status`: where every invoice stands, what waits for the owner, the outbox, the mailbox."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from accountsd.cli import paper
from accountsd.core.calendar import add_working_days, today_in
from accountsd.core.money import Money, by_currency
from accountsd.core.planner import next_step
from accountsd.core.receivable import Bucket, Standing, bucket
from accountsd.store import LetterState, MailState

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from accountsd.cli.office import Office
    from accountsd.core.receivable import Account, Receivable
    from accountsd.store import AskRecord

# silences.md: `status --check` warns when an ask has stood still for more than so many working days.
PATIENCE = 3


@dataclass(frozen=True, slots=True)
class Row:
    """One invoice."""

    client: str
    receivable: Receivable
    last_step: str | None
    next_step: tuple[str, date] | None


@dataclass(frozen=True, slots=True)
class ClientRow:
    """One client in one currency, after credit on account."""

    id: str
    balance: Money
    overdue: Money
    credit_limit: Money | None


@dataclass(frozen=True, slots=True)
class Status:
    """The answer."""

    today: date
    clients: tuple[ClientRow, ...]
    invoices: tuple[Row, ...]
    asks: tuple[AskRecord, ...]
    overdue_asks: tuple[str, ...]
    outbox: Mapping[str, int]
    mailbox: Mapping[str, int]


def gather(office: Office, *, everything: bool) -> Status:
    """Every client folded, once."""
    accounts = office.ledger.accounts(office.moment)
    letters, mails = office.store.outbox.counts(), office.store.mail.counts()
    asks = office.store.journal.open_asks()
    rows = [
        Row(
            account.client.id,
            receivable,
            receivable.said[-1].step if receivable.said else None,
            next_step(office.ledger.book, account, receivable, office.moment),
        )
        for account in accounts.values()
        for receivable in (account.receivables if everything else account.open)
    ]
    return Status(
        today=office.today,
        clients=tuple(row for account in accounts.values() for row in _client_rows(account)),
        invoices=tuple(rows),
        asks=asks,
        overdue_asks=tuple(
            _too_long(office, record) for record in asks if _is_late(office, record)
        ),
        outbox={
            "queued": letters.get(LetterState.QUEUED, 0) + letters.get(LetterState.WAITING, 0),
            "in_doubt": letters.get(LetterState.IN_DOUBT, 0),
            "refused": letters.get(LetterState.REFUSED, 0),
            "sent": letters.get(LetterState.SENT, 0),
        },
        mailbox={
            "kept": mails.get(MailState.KEPT, 0),
            "done": mails.get(MailState.DONE, 0),
            "shunted": mails.get(MailState.SHUNTED, 0),
        },
    )


def as_json(status: Status) -> dict[str, object]:
    """The document of contract.md, section 3."""
    return {
        "clients": [
            {
                "id": row.id,
                "currency": row.balance.currency,
                "balance": row.balance,
                "overdue": row.overdue,
                "credit_limit": row.credit_limit,
            }
            for row in status.clients
        ],
        "invoices": [_invoice(row) for row in status.invoices],
        "asks": [
            {
                "id": record.ask.id,
                "kind": record.ask.kind.value,
                "client": record.ask.client,
                "invoices": list(record.ask.invoices),
                "since": record.since,
                "what": record.ask.what,
            }
            for record in status.asks
        ],
        "outbox": dict(status.outbox),
        "mailbox": dict(status.mailbox),
    }


def tell(status: Status) -> None:
    """The same, for people."""
    for currency, sums in _aging(status).items():
        figures = "   ".join(
            f"{name.value}: {Money(minor, currency)}" for name, minor in sums.items()
        )
        click.echo(f"{currency}   {figures}")
    if status.invoices:
        click.echo()
        paper.table(
            ("invoice", "client", "balance", "due", "days", "standing", "last", "next"),
            (_cells(row) for row in status.invoices),
            right=frozenset({2, 4}),
        )
    click.echo(f"\n{len(status.asks)} waiting for you" + (":" if status.asks else "."))
    for record in status.asks:
        click.echo(f"  {record.ask.id}  {record.ask.what}")
    for name, counts in (("Outbox", status.outbox), ("Mailbox", status.mailbox)):
        told = ", ".join(f"{count} {state.replace('_', ' ')}" for state, count in counts.items())
        click.echo(f"{name}: {told}.")


def _client_rows(account: Account) -> list[ClientRow]:
    owed = by_currency(r.balance for r in account.open)
    late = by_currency(r.balance for r in account.open if r.days_past_due > 0)
    currencies = dict.fromkeys((*owed, *account.credit)) or {account.client.currency: None}
    rows = []
    for currency in currencies:
        zero = Money.zero(currency)
        limit = account.client.credit_limit
        rows.append(
            ClientRow(
                account.client.id,
                owed.get(currency, zero) - account.credit.get(currency, zero),
                late.get(currency, zero),
                limit if limit is not None and limit.currency == currency else None,
            )
        )
    return rows


def _invoice(row: Row) -> dict[str, object]:
    receivable = row.receivable
    return {
        "number": receivable.invoice.number,
        "client": row.client,
        "currency": receivable.balance.currency,
        "amount": receivable.invoice.amount,
        "balance": receivable.balance,
        "due": receivable.invoice.due,
        "days_past_due": receivable.days_past_due,
        "standing": receivable.standing.value,
        "last_step": row.last_step,
        "next": {"step": row.next_step[0], "on": row.next_step[1]} if row.next_step else None,
    }


def _cells(row: Row) -> tuple[str, ...]:
    receivable = row.receivable
    following = f"{row.next_step[0]} {row.next_step[1]:%Y-%m-%d}" if row.next_step else "-"
    return (
        receivable.invoice.number,
        row.client,
        paper.sum_of(receivable.balance),
        f"{receivable.invoice.due:%Y-%m-%d}",
        str(receivable.days_past_due),
        receivable.standing.value.replace("_", " "),
        row.last_step or "-",
        following,
    )


def _aging(status: Status) -> dict[str, dict[Bucket, int]]:
    sums: dict[str, dict[Bucket, int]] = {}
    closed = (Standing.SETTLED, Standing.WRITTEN_OFF)
    for row in status.invoices:
        receivable = row.receivable
        if receivable.standing in closed:
            continue
        of_currency = sums.setdefault(receivable.balance.currency, dict.fromkeys(Bucket, 0))
        of_currency[bucket(receivable.days_past_due)] += receivable.balance.minor
    return sums


def _is_late(office: Office, record: AskRecord) -> bool:
    business = office.book.business
    since = today_in(business.timezone, record.since)
    limit = add_working_days(since, PATIENCE, business.country, business.region)
    return record.ask.louder and office.today > limit


def _too_long(office: Office, record: AskRecord) -> str:
    since = today_in(office.book.business.timezone, record.since)
    return f"{record.ask.id} waits since {since:%Y-%m-%d}: {record.ask.what}"
