"""What is done about what a person wrote, kind by kind; each function is a row of the table.

A sender who is only *claimed* starts nothing that does not end by itself; `decide` sees to the
contradicted before any of these is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core import answering
from accountsd.core.book import Role
from accountsd.core.journal import (
    Advised,
    AdvisedLine,
    Cause,
    ContactLearned,
    Disputed,
    Fact,
    Grade,
    Paused,
    Promised,
    Scope,
    Stops,
)

if TYPE_CHECKING:
    from accountsd.core.decision.case import Case
    from accountsd.core.reading.model import PromiseSaid

CLAIMED_PROMISE = 14  # days: the longest that an unproven promise is waited for
FAR_PROMISE = 30  # days: beyond, the owner is asked
TOO_MANY_PROMISES = 3
NARROWER = frozenset({Cause.BANK_CHANGE, Cause.LEGAL, Cause.COMPLAINT, Cause.HARDSHIP})
ANSWERED_WAIT = 3  # working days that an answer of ours is given to be read


def unanswered(case: Case, why: str) -> None:
    """The owner's matter without a narrower row: what the mail names waits for his word.

    Beside a narrower one it starts nothing: the mail's one question covers it as well.
    """
    if any(_is_narrower(fact) for fact in case.facts):
        return
    case.quiet(
        Cause.UNANSWERED, why, scope=Scope(invoices=case.reading.invoices), stops=Stops.CHASES
    )


def _is_narrower(fact: Fact) -> bool:
    """Whether the mail has started a silence that only the owner ends."""
    return isinstance(fact, Disputed) or (isinstance(fact, Paused) and fact.cause in NARROWER)


def _owner_only(case: Case, cause: Cause, why: str, stops: Stops, scope: Scope) -> None:
    """A silence that only the owner ends; from an unproven sender it is the unanswered kind."""
    case.reasons.append(why)
    if case.believed:
        case.quiet(cause, why, scope=scope, stops=stops)
    else:
        unanswered(case, f"{why} (unproven)")


def bank_change(case: Case) -> None:
    """Anything about bank details that are said to have changed."""
    why = "they write about bank details: check by telephone, on a number you already have"
    _owner_only(case, Cause.BANK_CHANGE, why, Stops.ALL, Scope())


def legal(case: Case) -> None:
    """Lawyers, courts, insolvency."""
    _owner_only(case, Cause.LEGAL, "a legal matter", Stops.ALL, Scope())


def complaint(case: Case) -> None:
    """Unhappy; where they want no more mail, none leaves."""
    stops = Stops.ALL if case.reading.no_contact else Stops.CHASES
    why = "they ask not to be written to" if case.reading.no_contact else "they complain"
    _owner_only(case, Cause.COMPLAINT, why, stops, Scope())


def hardship(case: Case) -> None:
    """Cannot pay now."""
    _owner_only(case, Cause.HARDSHIP, "they cannot pay now", Stops.CHASES, Scope())


def dispute(case: Case) -> None:
    """The invoices named, else all open ones, are contested."""
    case.reasons.append("they contest what was billed")
    if case.believed and case.named:
        case.facts.append(Disputed(**case.base(), invoices=case.named))
    else:
        unanswered(case, "they contest what was billed (unproven)")


def redirect(case: Case) -> None:
    """Another person or another way."""
    reading = case.reading
    if reading.needs_owner or not reading.redirect_to:
        case.reasons.append("they send us to somebody else")
        if reading.needs_owner:
            unanswered(case, "they send us to somebody else")
        else:
            case.quiet_ask = True
        return
    if reading.grade is not Grade.PROVEN:
        case.reasons.append(f"they name {reading.redirect_to} to write to, but are not proven")
        unanswered(case, "another address, unproven")
        return
    case.facts.append(
        ContactLearned(
            **case.base(),
            address=reading.redirect_to,
            role=Role.PAYABLE,
            instead_of=case.message.sender,
        )
    )
    case.did.append(f"letters go to {reading.redirect_to} from now on")


def advice(case: Case) -> None:
    """They say they have paid: quiet for the grace, never money."""
    reading = case.reading
    if reading.duplicate_of:
        case.did.append(f"filed: the same advice as {reading.duplicate_of}")
        return
    if reading.bad_remittance:
        case.money = True
        case.reasons.append(reading.bad_remittance)
        unanswered(case, reading.bad_remittance)
        return
    lines = tuple(AdvisedLine(p.invoice, p.amount, p.discount) for p in reading.payments)
    if not lines:
        lines = tuple(AdvisedLine(number) for number in case.named)
    if not lines:
        case.did.append("noted: they speak of a payment, but no invoice is open")
        return
    days = [p.day for p in reading.payments if p.day]
    case.facts.append(
        Advised(
            **case.base(),
            lines=lines,
            value_day=max(days) if days else None,
            reference=reading.reference,
            grade=reading.grade,
        )
    )
    numbers = ", ".join(line.invoice for line in lines)
    case.did.append(f"{numbers}: said to be paid{_unproven(case)}; quiet for the grace")
    if reading.needs_owner:
        case.money = True
        case.reasons.append("they say that they have paid, but not simply in full")


def promise(case: Case) -> None:
    """A day that was named is waited for; the third promise on one invoice is not."""
    said = case.reading.promise
    if said is None:
        case.reasons.append("they mean to pay, but Tony cannot tell what they commit to")
        unanswered(case, "a promise that was not understood")
        return
    invoices = said.invoices or case.reading.invoices or case.overdue_numbers or case.open_numbers
    if not invoices:
        case.did.append("noted: they promise a payment, but nothing is open")
        return
    if _promised_before(case, invoices) >= TOO_MANY_PROMISES - 1:
        case.money = True
        case.reasons.append("this is at least their third promise on the same invoice")
        return
    case.facts.append(
        Promised(
            **case.base(),
            invoices=invoices,
            day=said.day,
            amount=said.amount,
            condition=said.condition,
            grade=case.reading.grade,
        )
    )
    when = f"by {said.day.isoformat()}" if said.day else "without a day"
    quiet = _how_long(case, said)
    case.did.append(f"{', '.join(invoices)}: promised {when}{_unproven(case)}; {quiet}")
    if said.day is not None and said.day > case.in_days(FAR_PROMISE):
        case.money = True
        case.reasons.append(f"the promised day is more than {FAR_PROMISE} days away")
    elif case.reading.needs_owner:
        case.money = True
        case.reasons.append("a promise that needs your eye: a condition, or a part of the sum")


def _promised_before(case: Case, invoices: tuple[str, ...]) -> int:
    """The most promises of theirs that any one of these invoices has had before this mail."""
    if case.account is None:
        return 0
    theirs = [promise for promise in case.account.promises if not promise.owners]
    return max(
        len({promise.source for promise in theirs if number in promise.invoices})
        for number in invoices
    )


def _how_long(case: Case, said: PromiseSaid) -> str:
    """What the promise keeps quiet (core/silences/promises.py); its own day stays what it is."""
    if said.day is None:
        return "quiet for five working days"
    longest = CLAIMED_PROMISE if case.reading.grade is Grade.CLAIMED else FAR_PROMISE
    return "quiet until then" if said.day <= case.in_days(longest) else f"quiet for {longest} days"


def query(case: Case) -> None:
    """A routine question is answered from the book; any other waits for the owner, and so do we."""
    reading = case.reading
    why = "they ask you" if reading.needs_owner or case.reasons else _answered(case)
    if why is not None:
        case.reasons.append(why)
        unanswered(case, "a question that is not answered yet")


def _answered(case: Case) -> str | None:
    """Why not; None where the answer is written, and the client has three days to read it."""
    reading = case.reading
    if case.account is None or not reading.explained:
        return "they ask for something"
    if not case.believed:
        return "they ask for something, but are not proven"
    found = answering.answers(reading, case.message, case.account, case.book, case.answered)
    if isinstance(found, answering.Unanswerable):
        return f"they ask for something; {found.why}"
    case.answers = found
    asked = ", ".join(matter.value for matter in reading.matters)
    case.did.append(f"answered {case.message.sender}: {asked}")
    case.quiet(
        Cause.UNANSWERED,
        "Tony has answered their question",
        scope=Scope(invoices=reading.invoices),
        stops=Stops.CHASES,
        until=case.working_days(ANSWERED_WAIT),
    )
    return None


def acknowledgement(case: Case) -> None:
    """Thanks change nothing."""
    case.did.append("noted: nothing is to be done")


def other(case: Case) -> None:
    """A person's matter is the owner's; a pitch is filed."""
    if case.reading.needs_owner:
        case.reasons.append("a matter that Tony has no rule for")
        unanswered(case, "a mail that waits for you")
    else:
        case.did.append("filed: nothing of ours")


def _unproven(case: Case) -> str:
    return " (unproven)" if case.reading.grade is Grade.CLAIMED else ""
