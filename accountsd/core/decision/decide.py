"""decide(): the table of rules, row by row, over one mail. The shell carries out what comes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.decision import asking, people
from accountsd.core.decision.case import Case
from accountsd.core.decision.model import Decision, Place
from accountsd.core.decision.rules import RULES
from accountsd.core.journal import Advised, Cause, Grade, Heard, Kind, Scope, Stops
from accountsd.core.reading.model import Authorship

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from accountsd.core.answering import Given
    from accountsd.core.book import Book
    from accountsd.core.message import Message
    from accountsd.core.reading.model import Reading
    from accountsd.core.receivable import Account

STRANGER_WAIT = 3  # working days that a contradicted or unknown sender can keep a client quiet
# Beside these a question or thanks start nothing of their own: the owner has the mail already.
NARROWER = frozenset(
    {Kind.BANK_CHANGE, Kind.LEGAL, Kind.COMPLAINT, Kind.HARDSHIP, Kind.DISPUTE, Kind.REDIRECT}
)
COVERED = frozenset({Kind.QUERY, Kind.ACKNOWLEDGEMENT, Kind.OTHER})


def decide(
    reading: Reading,
    message: Message,
    mail_hash: str,
    accounts: Mapping[str, Account],
    book: Book,
    now: datetime,
    answered: Sequence[Given] = (),
) -> Decision:
    """What Tony does about this mail. `mail_hash` names the kept mail; ids are derived from it.

    `answered` is what its sender was answered in the last week.
    """
    account = accounts.get(reading.client or "")
    case = Case(reading, message, mail_hash, account, book, now, tuple(answered))
    match reading.authorship:
        case Authorship.OURSELVES:
            return Decision((), (), Place.DONE, ("a copy of our own letter",), flag=False)
        case Authorship.LIST:
            return Decision((), (), Place.DONE, ("a list or a newsletter",), flag=False)
        case Authorship.OWNER:
            return _from_owner(case)
        case Authorship.MACHINE | Authorship.PERSON:
            _hear(case)
    return _decided(case)


def _hear(case: Case) -> None:
    """Who wrote decides what may be started; then the rows, the bad news first."""
    reading = case.reading
    machine = reading.authorship is Authorship.MACHINE
    if machine and reading.kind in {Kind.BOUNCE, Kind.AUTO_REPLY}:
        _apply(case, {reading.kind})
        return
    if reading.client is None:
        _stranger(case)
        return
    _heard(case, person=not machine)
    if reading.grade is Grade.CONTRADICTED:
        _wait_a_little(case, "somebody writes in this client's name, but is contradicted")
        return
    if not reading.sender_known:
        _wait_a_little(case, f"a {reading.kind.value} by somebody the book does not know")
        return
    kinds = {reading.kind, *reading.also} - set(reading.only_heard)
    _apply(case, kinds - COVERED if kinds & NARROWER else kinds)
    if not machine:
        _left_over(case)


def _left_over(case: Case) -> None:
    """What no row answers for: a matter that is only heard, or that no rule explains, is the owner's."""
    reading = case.reading
    if reading.needs_owner and reading.only_heard:
        heard = " and ".join(kind.value.replace("_", " ") for kind in reading.only_heard)
        case.reasons.append(f"it sounds like {heard}, though no rule says so")
        people.unanswered(case, "something that was only heard")
    elif not reading.explained and not case.reasons:
        case.reasons.append("part of what they write is not covered by any rule")
        people.unanswered(case, "not everything they wrote was understood")
    elif reading.needs_owner and not case.reasons:
        case.reasons.append("something in it sounds like a matter of yours")
        people.unanswered(case, "a mail that waits for you")


def _apply(case: Case, kinds: set[Kind]) -> None:
    for rule in RULES:
        if rule.kind in kinds:
            rule.apply(case)


def _heard(case: Case, *, person: bool) -> None:
    case.facts.append(
        Heard(
            **case.base(),
            mail=case.mail,
            kind=case.reading.kind,
            grade=case.reading.grade,
            invoices=case.reading.invoices,
            person=person,
            sender=case.message.sender,
        )
    )


def _stranger(case: Case) -> None:
    """No client is known by the sender or the content."""
    if case.reading.needs_owner:
        case.quiet_ask = True
        case.reasons.append(
            f"two clients are possible: {', '.join(case.reading.candidates)}"
            if case.reading.candidates
            else "nobody whom the book knows"
        )
    else:
        case.did.append("filed: nothing of ours")


def _wait_a_little(case: Case, why: str) -> None:
    """An Ask, and at most three working days of quiet; nothing else."""
    case.reasons.append(why)
    case.quiet_ask = True
    case.quiet(
        Cause.UNANSWERED,
        why,
        scope=Scope(invoices=case.reading.invoices),
        stops=Stops.CHASES,
        until=case.working_days(STRANGER_WAIT),
    )


def _from_owner(case: Case) -> Decision:
    """The owner forwards advices; orders by mail are not taken yet, and he is told so once."""
    reading = case.reading
    if reading.grade is not Grade.PROVEN:
        case.quiet_ask = True
        case.reasons.append("a mail in your name that our server did not prove to be yours")
        return _decided(case)
    if reading.forwarded and reading.kind is Kind.PAID:
        if reading.client is None and not reading.duplicate_of:
            case.money = True
            case.reasons.append("Tony cannot tell which client this advice is from")
        else:
            _apply(case, {Kind.PAID})
        return _decided(case)
    case.did.append("filed: Tony takes no orders by mail; the commands do what you want")
    decided = _decided(case)
    return Decision(
        decided.facts, (), Place.DONE, decided.did, flag=False, tell_owner_once="orders by mail"
    )


def _decided(case: Case) -> Decision:
    ask = case.ask()
    advised = any(isinstance(fact, Advised) for fact in case.facts)
    place = Place.OWNER if ask else Place.REMITTANCES if advised else Place.DONE
    return Decision(
        facts=tuple(case.facts),
        asks=(ask,) if ask else (),
        file_to=place,
        did=(*asking.rests(case), *case.did) if ask else tuple(case.did),
        flag=ask is not None,
        answers=() if ask else case.answers,
    )
