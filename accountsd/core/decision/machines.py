"""What is done about mail that no person wrote. It is never answered, and starts no person's silence."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from accountsd.core.journal import By, Cause, Scope, Stops, Undelivered

if TYPE_CHECKING:
    from accountsd.core.decision.case import Case
    from accountsd.core.reading.model import Notice

LONGEST_ABSENCE = 21  # days
ABSENT_WITHOUT_DATE = 5  # working days


def bounce(case: Case) -> None:
    """Only a notice that names a letter of ours counts; a delay changes nothing."""
    notice = case.reading.notice
    if notice is None or notice.letter is None:
        case.did.append("filed: it names no letter of ours")
        return
    if notice.feedback:
        case.delivery = True
        case.reasons.append("the recipient's provider reports our letter as unwanted")
        return
    failed = _undelivered(case, notice, notice.letter)
    if not failed:
        case.did.append("filed: the letter is delayed or delivered, nothing is to be done")
        return
    if case.reading.client is None:
        return  # a flag or a digest of our own came back: no flag about a flag
    case.delivery = True
    case.reasons.append(f"{', '.join(failed)} does not receive our letters")
    case.did.append("the next contact of that role is written to, if the book has one")


def _undelivered(case: Case, notice: Notice, letter: str) -> tuple[str, ...]:
    """One fact for each address that failed; the addresses that failed for good."""
    failed: list[str] = []
    for recipient in notice.recipients:
        if recipient.action == "failed":
            case.facts.append(
                Undelivered(
                    **case.base(By.TONY),
                    letter=letter,
                    address=recipient.address,
                    permanent=recipient.permanent,
                )
            )
            if recipient.permanent:
                failed.append(recipient.address)
    return tuple(failed)


def auto_reply(case: Case) -> None:
    """The address rests until the day after the return."""
    if case.client is None:
        case.did.append("filed: an automatic reply from nobody we write to")
        return
    absence = case.reading.absence
    until = _back(case, absence.until if absence else None)
    case.quiet(
        Cause.ABSENT,
        f"{case.message.sender} is away",
        scope=Scope(address=case.message.sender),
        stops=Stops.CHASES,
        until=until,
    )
    case.did.append(f"letters to {case.message.sender} wait until {until.isoformat()}")
    if absence and absence.stand_in:
        case.did.append(f"the reply names a stand-in: {absence.stand_in}")


def _back(case: Case, returns: date | None) -> date:
    """Return and one working day, at most 21 days from now; 5 working days without a date."""
    if returns is None or returns <= case.today:
        return case.working_days(ABSENT_WITHOUT_DATE)
    return min(case.working_days(1, after=returns), case.in_days(LONGEST_ABSENCE))
