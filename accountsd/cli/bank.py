"""`accountsd bank` and `accountsd allocate`: money from statements, and the owner's word about a receipt.

What a line pays is `core/matching`; here files are opened and answers told.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from accountsd import bank as edge
from accountsd import receipts
from accountsd.cli import paper
from accountsd.cli.office import Office, with_office
from accountsd.cli.statementpaper import document, lines
from accountsd.core.journal import Received
from accountsd.core.money import Money, NotMoney
from accountsd.core.receipts.questions import about_return
from accountsd.core.ref import AskRef, ClientRef, InvoiceRef
from accountsd.core.word import allocate as word
from accountsd.daemon import bankdesk
from accountsd.errors import AccountsdError, StatementError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accountsd.core.journal import Ask
    from accountsd.core.statement import Statement
    from accountsd.core.word import Word


@click.command()
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False)
)
@click.option(
    "--dry-run", is_flag=True, help="Read and match, record nothing; the book may be missing."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON document a file, one a line.")
@with_office
def bank(office: Office, files: tuple[Path, ...], *, dry_run: bool, as_json: bool) -> int:
    """Receipts from a bank's statements: CAMT, MT940, OFX, QIF, CSV."""
    how = _habits(office, dry_run=dry_run)
    refused = 0
    for path in files:
        try:
            statements = edge.read(path.read_bytes(), str(path), how)
        except StatementError as broken:
            refused += 1
            if as_json:
                paper.line(document(path, (), (), broken))
            else:
                click.echo(f"{broken}. Nothing of it counts.", err=True)
            continue
        _enter(office, path, statements, dry_run=dry_run, as_json=as_json)
    return 1 if refused else 0


def _enter(
    office: Office, path: Path, statements: Sequence[Statement], *, dry_run: bool, as_json: bool
) -> None:
    if not dry_run:
        taken = receipts.record(statements, office.ledger, office.store, office.moment)
    elif _has_book(office):
        taken = receipts.decide(statements, office.ledger, office.moment)
    else:
        taken = ()
    if as_json:
        paper.line(document(path, statements, taken, None))
        return
    for sentence in lines(path, statements, taken):
        click.echo(sentence)
    for one in taken:
        if one.warning:
            click.echo(f"warning: {one.warning}.", err=True)


def _habits(office: Office, *, dry_run: bool) -> edge.Habits:
    if dry_run and not _has_book(office):
        return edge.Habits(currency="EUR", today=office.moment.date())
    settings = office.loaded.settings
    return bankdesk.habits(office.book, settings.bank if settings else (), office.moment)


def _has_book(office: Office) -> bool:
    try:
        return office.config_path.is_file() and office.book is not None
    except AccountsdError:
        return False


@click.command()
@click.argument("receipt", required=False)
@click.argument("invoices", nargs=-1)
@click.option("--client", help="It is this client's; which invoices it pays is left open.")
@click.option("--returned", is_flag=True, help="The bank took it back: what it paid is open again.")
@with_office
def allocate(
    office: Office,
    receipt: str | None,
    invoices: tuple[str, ...],
    client: str | None,
    *,
    returned: bool,
) -> None:
    """Say what a receipt pays: INVOICE or INVOICE=AMOUNT, as often as needed; alone it lists what lies."""
    if receipt is None:
        _list_what_lies(office)
        return
    told = _word(office, receipt, invoices, client, returned=returned)
    office.store.journal.record(told.facts)
    for sentence in told.changed:
        click.echo(sentence)


def _list_what_lies(office: Office) -> None:
    rows = [
        (
            name,
            f"{one.receipt.day:%Y-%m-%d}",
            paper.sum_of(one.left),
            one.receipt.client or "-",
            one.receipt.payer or "-",
            one.receipt.line[:40],
        )
        for name, one in word.lying(office.store.journal.all()).items()
    ]
    paper.table(("receipt", "came", "left", "client", "payer", "words"), rows, right=frozenset({2}))


def _word(
    office: Office, name: str, invoices: tuple[str, ...], client: str | None, *, returned: bool
) -> Word:
    record = office.store.journal.find_ask(name)
    open_ = record.ask if record and record.answered is None else None
    if returned:
        return _gone_back(office, name, open_)
    lying = word.find(name, office.store.journal.all())
    if lying is None:
        raise UsageError(f"{name} is no question about a receipt; `accountsd status` lists them")
    if not lying.left:
        raise UsageError("all of that receipt has been put against invoices already")
    speech = office.speech()
    if client is not None:
        found = office.find(client)
        if not isinstance(found, ClientRef) or invoices:
            raise UsageError("name a client with --client, or invoices, not both")
        account = office.ledger.account(found.client, office.moment)
        return word.on_account(speech, lying, account, open_)
    if not invoices:
        raise UsageError("name the invoices it pays, or --client, or --returned")
    wishes = [_wish(office, text, lying.left.currency) for text in invoices]
    return word.spread(
        speech, lying, wishes, lambda c: office.ledger.account(c, office.moment), open_
    )


def _gone_back(office: Office, name: str, ask: Ask | None) -> Word:
    for fact in office.store.journal.all():
        if isinstance(fact, Received) and about_return(fact.id) == name:
            return word.gone_back(office.speech(), fact, ask)
    raise UsageError(f"{name} is no question about money that was taken back")


def _wish(office: Office, text: str, currency: str) -> word.Wish:
    number, equals, amount = text.partition("=")
    found = office.find(number)
    if isinstance(found, AskRef) or not isinstance(found, InvoiceRef):
        raise UsageError(f"{number} is no invoice; write INV-1001 or INV-1001=200.00")
    try:
        sum_ = Money.of(amount, currency) if equals else None
    except NotMoney as wrong:
        raise UsageError(f"{text}: {wrong}") from wrong
    return word.Wish(found.number, found.client, sum_)
