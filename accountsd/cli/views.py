"""Looking: `plan`, `status`, `show`, `digest`. Nothing here changes anything."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from accountsd import daily
from accountsd.cli import case, paper, standing
from accountsd.cli.office import Office, to_look, with_office
from accountsd.cli.words import DAY
from accountsd.core.planner import Conditions, forecast
from accountsd.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TextIO

    from accountsd.core.journal import Fact
    from accountsd.core.planner import Due, Held, Plan


@click.command()
@click.option("--on", type=DAY, help="The first day; default today.")
@click.option(
    "--days", type=click.IntRange(1, 400), default=1, show_default=True, help="How many days."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@to_look
def plan(office: Office, on: date | None, days: int, *, as_json: bool) -> None:
    """What would be sent and why; what is held, why and until when. Sends nothing."""
    answer = _forecast(office, on, days)
    if as_json:
        paper.document(
            {"dues": [_due(d) for d in answer.dues], "held": [_held(h) for h in answer.held]}
        )
        return
    if not answer.dues:
        click.echo("Nothing is due to be said.")
    for due in answer.dues:
        what = due.letter or f"do: {due.deed}"
        asks = " (needs approval)" if due.needs_approval else ""
        click.echo(
            f"{due.send_at:%Y-%m-%d %H:%M}  {due.client}  {what}{asks}  {', '.join(due.invoices)}"
        )
        click.echo(f"    {due.because}")
    if answer.held:
        click.echo("\nHeld:")
    for held in answer.held:
        until = f" until {held.until:%Y-%m-%d}" if held.until else ""
        click.echo(f"    {held.ref}: {held.code}{until}. {held.reason}")


def _forecast(office: Office, on: date | None, days: int) -> Plan:
    zone = office.book.business.timezone
    if on is None or on == office.today:
        start = office.moment if on is None else datetime.combine(office.today, time.min, zone)
    else:
        start = datetime.combine(on, time.min, zone)
    facts: Mapping[str | None, tuple[Fact, ...]] = {}
    conditions = Conditions()
    if office.has_state:
        facts = office.ledger.facts()
        conditions = office.ledger.conditions(office.moment)
    # contract: facts until the end of that day. On the day itself what is known is known.
    last = datetime.combine(on or office.today, time.max, zone)
    seen = {who: tuple(f for f in own if f.at <= last) for who, own in facts.items()}
    return forecast(office.book, seen, start.astimezone(UTC), days, conditions)


def _due(due: Due) -> dict[str, object]:
    return {
        "key": due.key,
        "client": due.client,
        "invoices": list(due.invoices),
        "step": due.step,
        "letter": due.letter,
        "do": due.deed.value if due.deed else None,
        "from": due.sender.value,
        "to": list(due.to),
        "cc": list(due.cc),
        "send_at": due.send_at,
        "needs_approval": due.needs_approval,
        "because": due.because,
        "amounts": [{"currency": m.currency, "amount": m} for m in due.totals.values()],
    }


def _held(held: Held) -> dict[str, object]:
    return {
        "ref": held.ref,
        "client": held.client,
        "code": held.code.value,
        "reason": held.reason,
        "until": held.until,
        "ask": held.ask,
    }


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@click.option("--all", "everything", is_flag=True, help="Settled invoices too.")
@click.option(
    "--check", "check_only", is_flag=True, help="Exit 1 when something has waited for you too long."
)
@to_look
def status(office: Office, *, as_json: bool, everything: bool, check_only: bool) -> int:
    """Balances, aging, what waits for you, the outbox, the mailbox."""
    answer = standing.gather(office, everything=everything)
    if check_only:
        for sentence in answer.overdue_asks:
            click.echo(sentence)
        return 1 if answer.overdue_asks else 0
    if as_json:
        paper.document(standing.as_json(answer))
    else:
        standing.tell(answer)
    return 0


@click.command()
@click.argument("ref")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@to_look
def show(office: Office, ref: str, *, as_json: bool) -> None:
    """The whole story of an invoice or a client, in order, with the reasons."""
    story = case.story(office, office.find(ref))
    if as_json:
        paper.document(case.as_json(story))
    else:
        case.tell(story)


@click.command()
@click.option("--send", is_flag=True, help="Mail it to you now.")
@click.option(
    "--html", "html", type=click.Path(path_type=Path, dir_okay=False), help="Write it as a page."
)
@with_office
def digest(office: Office, *, send: bool, html: Path | None) -> None:
    """Today's digest."""
    office.looks_only = not send
    # Opened first: a command run as root is the state's owner from then on, and the page is root's.
    page = _page(html) if html is not None else None
    letter = daily.written(office.ledger, office.store, office.templates, office.moment)
    if page is not None:
        with page:
            page.write(letter.html)
        click.echo(f"Written to {html}.")
    if send:
        # A second digest of the same day has a key of its own: the owner asked for it.
        extra = replace(letter, key=f"{letter.key}/{office.moment:%H%M%S}")
        daily.send(office.store, extra, office.moment)
        click.echo("Queued; it leaves with the daemon's next round, or with `accountsd once`.")
    if html is None and not send:
        click.echo(letter.text)


def _page(path: Path) -> TextIO:
    try:
        return path.open("w", encoding="utf-8")
    except OSError as broken:
        raise UsageError(f"{path}: {broken.strerror}") from broken
