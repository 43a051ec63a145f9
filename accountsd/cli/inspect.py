"""`read`: what Tony makes of a mail. `letters`: what Tony would write. Neither changes anything."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from accountsd import learned
from accountsd.cli import paper
from accountsd.cli.office import Office, to_look
from accountsd.core.journal import Grade
from accountsd.core.message import parse
from accountsd.core.reading.advice import advice_keys
from accountsd.core.reading.model import Desk, Known, Trust
from accountsd.core.reading.read import read as read_message
from accountsd.documents import Reader
from accountsd.errors import UsageError
from accountsd.inbox import known_from

if TYPE_CHECKING:
    from accountsd.core.message import Message
    from accountsd.core.reading.model import Reading

# contract.md, 3: `authentic` by grade (house.md, Who is believed).
AUTHENTIC = {
    Grade.PROVEN: "pass",
    Grade.IN_THREAD: "none",
    Grade.CLAIMED: "none",
    Grade.CONTRADICTED: "fail",
}


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--on", "on", help="Read as at this moment; default the mail's own Date.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document a file, one a line.")
@to_look
def read(office: Office, files: tuple[Path, ...], on: str | None, *, as_json: bool) -> int:
    """What Tony makes of a mail. Changes nothing."""
    # Before the state is opened: a command run as root is the state's owner from then on.
    mails = [(file, _raw(file)) for file in files]
    moment = _moment(on, office) if on else None
    # Filled as the files go by: the next one may be a mail again, or the same payment in other words.
    seen: dict[str, str] = {}
    state = _known(office)
    advices = dict(state.advices)
    known = replace(state, seen=seen, advices=advices)
    opener = Reader()
    click.get_current_context().call_on_close(opener.close)
    for file, raw in mails:
        if raw is None:
            continue
        message = parse(raw)
        now = moment or message.date or office.moment
        seen |= _kept(office, message)
        desk = Desk(office.book, known, _trust(office), now, opener.of(message), learned.ear())
        reading = read_message(message, desk)
        seen.setdefault(message.identity, str(file))
        for key in advice_keys(reading):
            advices.setdefault(key, str(file))
        if as_json:
            paper.line(as_document(str(file), reading, message))
        else:
            _tell(str(file), reading, message)
    return 1 if any(raw is None for _, raw in mails) else 0


def _raw(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError as broken:
        click.echo(f"accountsd: {file}: {broken.strerror}", err=True)
        return None


@click.command()
@click.argument("names", nargs=-1)
@click.option("--language", default="en", show_default=True)
@to_look
def letters(office: Office, names: tuple[str, ...], language: str) -> None:
    """The letters, previewed with sample figures."""
    there = office.templates.by_language()
    if language not in there:
        raise UsageError(f"there are no letters in {language}; there are in {', '.join(there)}")
    for written in office.templates.preview(language, names, office.book):
        click.echo(f"--- {written.name} ---\nSubject: {written.subject}\n\n{written.text}\n")


def as_document(file: str, reading: Reading, message: Message) -> dict[str, object]:
    """The document of contract.md, section 3."""
    promise, notice, absence = reading.promise, reading.notice, reading.absence
    return {
        "file": file,
        "kind": reading.kind.value,
        "also": [kind.value for kind in reading.also],
        "needs_owner": reading.needs_owner,
        "why": [str(evidence) for evidence in reading.why],
        "client": reading.client,
        "invoices": list(reading.invoices),
        "promise": {"date": promise.day, "amount": promise.amount} if promise else None,
        "payments": [
            {
                "invoice": payment.invoice,
                "amount": payment.amount,
                "currency": payment.amount.currency if payment.amount else None,
                "date": payment.day,
                "discount": payment.discount,
                "withheld": payment.withheld,
            }
            for payment in reading.payments
        ],
        "reference": reading.reference,
        "total": reading.total,
        "bad_remittance": reading.bad_remittance,
        "reply_text": reading.reply_text,
        "language": reading.language,
        "authentic": AUTHENTIC[reading.grade],
        "grade": reading.grade.value,
        "notice": _notice(reading) if notice else None,
        "absence": {"until": absence.until, "stand_in": absence.stand_in} if absence else None,
        "redirect_to": reading.redirect_to,
        "duplicate_of": reading.duplicate_of,
        "subject": message.subject,
    }


def _notice(reading: Reading) -> dict[str, object] | None:
    if reading.notice is None:
        return None
    recipients = [
        {
            "address": recipient.address,
            "status": recipient.status,
            "reply_code": recipient.reply_code,
            "reason": recipient.reason,
            "action": recipient.action,
            "permanent": recipient.permanent,
        }
        for recipient in reading.notice.recipients
    ]
    first = recipients[0] if recipients else {}
    return {
        "address": first.get("address"),
        "status": first.get("status"),
        "permanent": any(recipient.permanent for recipient in reading.notice.recipients),
        "letter": reading.notice.letter,
        "feedback": reading.notice.feedback,
        "recipients": recipients,
    }


def _tell(file: str, reading: Reading, message: Message) -> None:
    who = reading.client or "nobody we know"
    click.echo(
        f"{file}: {reading.kind.value} from {message.sender or 'nobody'} ({who}), {reading.grade.value}"
    )
    click.echo(f"    {'for the owner' if reading.needs_owner else 'needs nobody'}")
    if reading.invoices:
        click.echo(f"    about {', '.join(reading.invoices)}")
    if reading.promise:
        click.echo(
            f"    promises {reading.promise.amount or 'to pay'} on {reading.promise.day or 'no day said'}"
        )
    for payment in reading.payments:
        click.echo(
            f"    says paid: {payment.invoice} {payment.amount or ''} {payment.day or ''}".rstrip()
        )
    for evidence in reading.why:
        click.echo(f"    because {evidence}")


def _moment(text: str, office: Office) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as wrong:
        raise UsageError(f"--on {text}: write it as 2026-11-24T09:30:00+00:00") from wrong
    return moment if moment.tzinfo else moment.replace(tzinfo=office.book.business.timezone)


def _known(office: Office) -> Known:
    if not office.has_state:
        return Known()
    return known_from(office.store, office.book)


def _trust(office: Office) -> Trust:
    settings = office.loaded.settings
    if settings is not None:
        return settings.trust
    # A last good book without its servers: nobody's verdict is believed.
    book = office.book
    return Trust((), "other", book.owner_addresses, book.department.address)


def _kept(office: Office, message: Message) -> dict[str, str]:
    """The Message-ID under which the state has this mail already, if it has."""
    if not office.has_state:
        return {}
    found = office.store.mail.seen([message.identity])
    kept = {identity: office.store.mail.get(hash_) for identity, hash_ in found.items()}
    return {identity: mail.message_id or mail.hash for identity, mail in kept.items() if mail}
